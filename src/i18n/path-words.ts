import type { Kind } from '../model/entities.ts';
import type { Language } from '../model/text.ts';

export type PagedKind = Exclude<Kind, 'programme'>;

/** A page of the programme itself: it belongs to no entry and to no list. */
export type OwnPage = 'search' | 'description' | 'privacy';

/** The part of the address that says one of these, by the handbook’s original language. */
export const ownPathWords: Record<Language, Record<OwnPage, string>> = {
  nb: { search: 'sok', description: 'programbeskrivelse', privacy: 'personvern' },
  nn: { search: 'sok', description: 'programomtale', privacy: 'personvern' },
  en: { search: 'search', description: 'description', privacy: 'privacy' },
  sv: { search: 'sok', description: 'programbeskrivning', privacy: 'integritet' },
  nl: { search: 'zoeken', description: 'programmabeschrijving', privacy: 'privacy' },
};

/**
 * The part of the address that says the kind, by the handbook's original language; the same in all its translations, so
 * that old links and the language switch hold. Nothing overrides it.
 */
export const pathWords: Record<Language, Record<PagedKind, string>> = {
  nb: {
    module: 'moduler',
    theme: 'temaer',
    session: 'samlinger',
    method: 'metoder',
    worksheet: 'arbeidsark',
    letter: 'brev',
    report: 'rapporter',
    page: 'sider',
    cohort: 'grupper',
    person: 'personer',
    organisation: 'organisasjoner',
  },
  nn: {
    module: 'modular',
    theme: 'tema',
    session: 'samlingar',
    method: 'metodar',
    worksheet: 'arbeidsark',
    letter: 'brev',
    report: 'rapportar',
    page: 'sider',
    cohort: 'grupper',
    person: 'personar',
    organisation: 'organisasjonar',
  },
  en: {
    module: 'modules',
    theme: 'themes',
    session: 'sessions',
    method: 'methods',
    worksheet: 'worksheets',
    letter: 'letters',
    report: 'reports',
    page: 'pages',
    cohort: 'groups',
    person: 'people',
    organisation: 'organisations',
  },
  sv: {
    module: 'moduler',
    theme: 'teman',
    session: 'traffar',
    method: 'metoder',
    worksheet: 'arbetsblad',
    letter: 'brev',
    report: 'rapporter',
    page: 'sidor',
    cohort: 'grupper',
    person: 'personer',
    organisation: 'organisationer',
  },
  nl: {
    module: 'modules',
    theme: 'themas',
    session: 'bijeenkomsten',
    method: 'methoden',
    worksheet: 'werkbladen',
    letter: 'brieven',
    report: 'verslagen',
    page: 'paginas',
    cohort: 'groepen',
    person: 'personen',
    organisation: 'organisaties',
  },
};

/** What there are prints of: those of entries, then those of the programme. */
export type PrintedKind = 'guide' | 'sheet' | 'letter' | 'method' | 'worksheet' | 'description' | 'brief' | 'agreement' | 'book';

/** The parts of the addresses of prints, by the handbook's original language: that of all of them, then one for each kind. */
export const printWords: Record<Language, Record<'print' | PrintedKind, string>> = {
  nb: {
    print: 'utskrift',
    guide: 'kjoreplan',
    sheet: 'deltakerark',
    letter: 'brev',
    method: 'metodekort',
    worksheet: 'arbeidsark',
    description: 'programbeskrivelse',
    brief: 'til-arbeidsgiver',
    agreement: 'avtale',
    book: 'bok',
  },
  nn: {
    print: 'utskrift',
    guide: 'koyreplan',
    sheet: 'deltakarark',
    letter: 'brev',
    method: 'metodekort',
    worksheet: 'arbeidsark',
    description: 'programomtale',
    brief: 'til-arbeidsgjevar',
    agreement: 'avtale',
    book: 'bok',
  },
  en: {
    print: 'print',
    guide: 'guide',
    sheet: 'participant-sheet',
    letter: 'letter',
    method: 'method-card',
    worksheet: 'worksheet',
    description: 'description',
    brief: 'for-employers',
    agreement: 'agreement',
    book: 'book',
  },
  sv: {
    print: 'utskrift',
    guide: 'handledning',
    sheet: 'deltagarblad',
    letter: 'brev',
    method: 'metodkort',
    worksheet: 'arbetsblad',
    description: 'programbeskrivning',
    brief: 'till-arbetsgivare',
    agreement: 'overenskommelse',
    book: 'bok',
  },
  nl: {
    print: 'afdruk',
    guide: 'draaiboek',
    sheet: 'deelnemersblad',
    letter: 'brief',
    method: 'methodekaart',
    worksheet: 'werkblad',
    description: 'programmabeschrijving',
    brief: 'voor-werkgevers',
    agreement: 'afspraken',
    book: 'boek',
  },
};
