import type { Kind } from '../model/entities.ts';
import type { Language } from '../model/text.ts';

export type PagedKind = Exclude<Kind, 'programme'>;

/** The part of the address that says the search page, by the handbook’s original language. */
export const searchPathWords: Record<Language, string> = { nb: 'sok', nn: 'sok', en: 'search', sv: 'sok', nl: 'zoeken' };

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
