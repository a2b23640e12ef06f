import { addressWith, askedIn } from './address.ts';
import { boxOf } from './box.ts';

const prepared = new WeakSet<HTMLElement>();

function prepare(host: HTMLElement, dialog: HTMLDialogElement): void {
  let followed = false;
  dialog.querySelector('.close')!.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    // A hit on the page the reader is on would otherwise stay behind the dialog.
    if (event.target instanceof Element && event.target.closest('.results a')) {
      followed = true;
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => {
    history.replaceState(history.state, '', addressWith(location.href, undefined));
    if (!followed) host.querySelector<HTMLElement>('.open')!.focus();
    followed = false;
  });
}

/** Opens the search of the page; the first time, its parts are brought to life and Pagefind is fetched. */
export function openSearch(host: HTMLElement): void {
  const dialog = host.querySelector('dialog')!;
  if (!prepared.has(host)) prepare(host, dialog);
  prepared.add(host);
  const asked = askedIn(location.href);
  if (!dialog.open) dialog.showModal();
  const box = boxOf(dialog.querySelector<HTMLElement>('search-box')!);
  if (asked) void box.ask(asked);
  else if (box.asked().query) void box.search();
  box.input.select();
}
