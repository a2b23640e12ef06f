import { stemsOf } from './dutch-verbs.ts';
import type { Family } from './families.ts';
import { irregular } from './irregular.ts';
import type { Tongue } from './languages.ts';
import type { Link } from './links.ts';
import { strongDutch } from './strong-dutch.ts';

/** The verbs of a language that have a word after them in a sentence and before them in a word. */
interface Particles {
  /** Such words, each with what it is before the verb where that is another: *tar imot* is *mottak*. */
  particles: string;
  /** Those that are more often prepositions: after a verb that says little (*går på*, *gaat over*) they are no part of it. */
  prepositions: string;
  /** What the infinitives of its verbs end in. */
  infinitive: RegExp;
  /** The ends of nouns and of the verbs they are made of. */
  nouns: readonly (readonly [noun: RegExp, verb: string])[];
  /** Nouns that no ending leads to their verb. */
  changed: string;
  /** The regular forms that stand before a particle. */
  forms: (infinitive: string) => string[];
  /** Whether its dictionary tells which of them a verb has; where it does not, those it has not are never typed. */
  told: boolean;
}

const nordic = (infinitives: readonly string[], ends: string): Pick<Particles, 'infinitive' | 'nouns' | 'forms' | 'told'> => ({
  infinitive: /[aeiouyæøåäö]$/,
  told: true,
  nouns: infinitives.flatMap((end): [RegExp, string][] => [
    [/(?:ning|ing|else)$/, end],
    [/$/, end],
  ]),
  forms: (infinitive) => {
    const stem = infinitive.replace(/[ae]$/, '');
    // A stem in r is itself a present: *kör* of *köra*.
    return [infinitive, ...(stem.endsWith('r') ? [stem] : []), ...(stem === infinitive ? ['r', 'dde', 'dd', 'tt'] : ends.split(' ')).map((end) => stem + end)];
  },
});

const bokmal: Particles = {
  particles: 'opp ut inn ned på om over under etter fram fram:frem frem bort hjem tilbake sammen unna igjen:gjen imot:mot',
  prepositions: 'på om over under etter',
  changed: 'sigelse:si tak:ta gang:gå komst:komme salg:selge valg:velge skrift:skrive brudd:bryte syn:se',
  ...nordic(['e'], 'er te t de d et a'),
};

const byLanguage: Readonly<Record<string, Particles>> = {
  nb: bokmal,
  no: bokmal,
  nn: {
    particles: 'opp ut inn ned på om over under etter fram bort heim attende tilbake saman unna att:atter imot:mot',
    prepositions: 'på om over under etter',
    changed: 'seiing:seie tak:ta gang:gå komst:kome kome:kome sal:selje val:velje skrift:skrive brot:bryte syn:sjå',
    ...nordic(['e', 'je'], 'a er ar te t de d'),
  },
  sv: {
    particles: 'upp ut in ned ner:ned på om över under efter fram bort hem tillbaka tillbaka:åter igen:åter ihop:samman emot:mot',
    prepositions: 'på om över under efter',
    changed: 'tag:ta gång:gå komst:komma val:välja skrift:skriva brott:bryta syn:se',
    ...nordic(['a'], 'er ar te de ade t at'),
  },
  nl: {
    particles: 'aan af op uit in over toe terug mee door om voor na bij tegen weg vast samen',
    prepositions: 'in om over voor na bij tegen door',
    infinitive: /^(?!ge).{2,}en$/,
    told: false,
    nouns: [
      [/ing$/, 'en'],
      [/$/, 'en'],
    ],
    changed: 'name:nemen slag:slaan gang:gaan komst:komen spraak:spreken koop:kopen zeg:zeggen zet:zetten leg:leggen gaven:geven gave:geven bod:bieden',
    forms: (infinitive) => [infinitive, ...stemsOf(infinitive.slice(0, -2)).flatMap((stem) => ['', 't', 'de', 'te', 'den', 'ten'].map((end) => stem + end))],
  },
};

/** So many letters the verb has at least. */
const shortest = 2;

const pairsIn = (text: string): (readonly [string, string])[] =>
  text.split(' ').map((one) => {
    const [first, second = first] = one.split(':') as [string, string?];
    return [first, second];
  });

/**
 * What verbs with a particle stand for: `lyser ut` for *utlysning*, `zeg op` for *opzeggen*.
 * @param families the words the pages have
 * @param silent words that say little
 */
export function particleLinks(language: string, families: readonly Family[], { dictionary }: Tongue, silent: ReadonlySet<string>): Link[] {
  const own = byLanguage[language];
  if (!own || !dictionary) return [];
  const changed = new Map(pairsIn(own.changed));
  const strong = [...(irregular[language] ?? []), ...(language === 'nl' ? strongDutch : [])];
  const formsOf = (infinitive: string): string[] => {
    if (!own.infinitive.test(infinitive) || !dictionary.readingsOf(infinitive).some(({ bare }) => bare)) return [];
    const irregulars = strong.filter(([first]) => first === infinitive).flat();
    const isOwn = (form: string) => form === infinitive || irregulars.includes(form) || dictionary.readingsOf(form).some(({ stem }) => stem === infinitive);
    const forms = own.told ? own.forms(infinitive).filter(isOwn) : own.forms(infinitive);
    return forms.length + irregulars.length > 1 ? [...forms, ...irregulars] : [];
  };
  const byVerb = new Map<string, readonly string[]>();
  /** The forms before a particle of the verb that the rest of a word is, or is made of. */
  const verbOf = (rest: string): readonly string[] => {
    const known = byVerb.get(rest);
    if (known) return known;
    const candidates = [changed.get(rest), rest, ...own.nouns.map(([noun, verb]) => rest.replace(noun, verb))];
    const forms = candidates.map((one) => (one === undefined ? [] : formsOf(one))).find((one) => one.length > 0) ?? [];
    byVerb.set(rest, forms);
    return forms;
  };
  const found = new Map<string, Link>();
  const prepositions = own.prepositions.split(' ');
  // *La* is both lay and let, and *ser ut* is how something looks.
  const isElse = (form: string, particle: string) => form === 'la' || (silent.has(form) && prepositions.includes(particle)) || /^s(er?|åg) ut$/.test(`${form} ${particle}`);
  for (const [said, written] of pairsIn(own.particles))
    for (const { present, absent } of families) {
      const rests = [...present, ...absent].flatMap((form) => (form.startsWith(written) && form.length - written.length >= shortest ? [form.slice(written.length)] : []));
      const forms = present.length > 0 ? rests.map(verbOf).find((one) => one.length > 0) : undefined;
      const apart = [...new Set(forms)].filter((form) => !isElse(form, said));
      if (apart.length > 0) found.set(`${said} ${present.join('/')}`, { how: 'akin', from: apart.map((form) => `${form} ${said}`), to: present });
    }
  return [...found.values()];
}
