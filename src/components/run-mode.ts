import { formatClock } from '../i18n/formats.ts';
import type { Language } from '../model/text.ts';
import { asClock, momentOf, partAt, type Run, type RunDay, standingOf } from './run-clock.ts';

const part = (host: HTMLElement, name: string) => host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** The run that was going on in this tab before the page was loaded again; undefined when there was none that fits the plan. */
function resumed(key: string, days: readonly RunDay[]): Run | undefined {
  try {
    const run = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Run | null;
    return run && days[run.day]?.parts[run.part] ? run : undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, run: Run | undefined): void {
  try {
    if (run) sessionStorage.setItem(key, JSON.stringify(run));
    else sessionStorage.removeItem(key);
  } catch {
    // A full or forbidden store costs no more than the place after a reload.
  }
}

/** Asks the screen to stay on while the clock is shown; where that cannot be had, the clock goes all the same. */
async function stayAwake(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined;
  }
}

/** Keeps this page and what it is made of on the device, so that it can be loaded again without a network. */
async function keepOffline(worker: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(worker, { scope: new URL('.', location.href).pathname });
    const { active } = await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map((entry) => entry.name);
    active?.postMessage([location.href, ...files.filter((file) => file.startsWith(location.origin))]);
  } catch {
    // Without a worker the page works as long as it is open.
  }
}

/** Brings the run mode of a guide to life: a clock for the room, driven by keys or buttons. */
export function startRunMode(host: HTMLElement): void {
  const days = JSON.parse(host.dataset['plan']!) as RunDay[];
  const key = `${host.dataset['kept']} ${location.pathname}`;
  const dialog = host.querySelector('dialog')!;
  const choice = host.querySelector('select');
  const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });
  let run = resumed(key, days);
  let ticking: ReturnType<typeof setInterval> | undefined;
  let awake: WakeLockSentinel | undefined;

  const say = (name: string, text: string) => {
    const place = part(host, name);
    if (place.textContent !== text) place.textContent = text;
  };

  const show = () => {
    part(host, 'choose').hidden = run !== undefined;
    part(host, 'room').hidden = run === undefined;
    if (!run) return;
    const day = days[run.day]!;
    const { left, untilStart, nextAt } = standingOf(day, run, Date.now());
    const following = day.parts[run.part + 1];
    const waiting = untilStart !== undefined;
    say('place', host.dataset['place']!.replace('{n}', String(run.part + 1)).replace('{total}', String(day.parts.length)));
    say('current', day.parts[run.part]!.title);
    say('time', asClock(waiting ? untilStart : left));
    say('meaning', host.dataset[waiting ? 'untilStart' : left < 0 ? 'over' : 'left']!);
    say('following', following ? `${formatClock(document.documentElement.lang as Language, clock.format(nextAt))} ${following.title}` : host.dataset['done']!);
    dialog.classList.toggle('over', !waiting && left < 0);
    (part(host, 'back') as HTMLButtonElement).disabled = run.part === 0;
    (part(host, 'next') as HTMLButtonElement).disabled = !following;
  };

  const go = (steps: number) => {
    if (!run) return;
    const to = run.part + steps;
    if (!days[run.day]!.parts[to]) return;
    run = { ...run, part: to };
    keep(key, run);
    show();
  };

  const open = async () => {
    dialog.showModal();
    ticking ??= setInterval(show, 250);
    show();
    void keepOffline(host.dataset['worker']!);
    awake = await stayAwake();
  };

  const begin = (began: (day: RunDay) => number) => {
    const day = Number(choice?.value ?? 0);
    const start = began(days[day]!);
    run = { day, began: start, part: partAt(days[day]!.parts, start, Date.now()) };
    keep(key, run);
    show();
    part(host, 'next').focus();
  };

  const planned = part(host, 'planned');
  const offerPlanned = () => (planned.hidden = days[Number(choice?.value ?? 0)]!.startsAt === undefined);
  const today = days.findIndex((day) => day.date === new Intl.DateTimeFormat('sv-SE').format(new Date()));
  if (choice && today >= 0) choice.value = String(today);
  choice?.addEventListener('change', offerPlanned);
  offerPlanned();

  planned.addEventListener('click', () => begin((day) => momentOf(day.startsAt!, new Date())));
  part(host, 'now').addEventListener('click', () => begin(() => Date.now()));
  part(host, 'next').addEventListener('click', () => go(1));
  part(host, 'back').addEventListener('click', () => go(-1));
  part(host, 'end').addEventListener('click', () => {
    run = undefined;
    keep(key, run);
    dialog.close();
  });
  // A presenter’s remote sends the page keys.
  const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
  dialog.addEventListener('keydown', (event) => {
    const wanted = event.target instanceof HTMLSelectElement ? undefined : steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    go(wanted);
  });
  dialog.addEventListener('close', () => {
    clearInterval(ticking);
    ticking = undefined;
    void awake?.release();
    part(host, 'open').focus();
  });
  part(host, 'open').hidden = false;
  part(host, 'open').addEventListener('click', () => void open());
  // A page loaded again in the middle of a day goes on where it was.
  if (run) void open();
}
