import type { Language } from '../model/text.ts';

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', sv: 'Svenska', nl: 'Nederlands' };
