/** The regular endings of English words, which are typed on pages in any language. */
const english = "s es 's ed d ing er ers y ies ied e ly";

const scandinavian = 'en n et t a e r er ene ane ar or na as es de te dde tt ende ande else';

/** The regular endings of words, with spaces between, and after a line those of English, by the code of the language: by them a form leads to another of the same word. */
export const endings: Readonly<Record<string, string>> = {
  nb: `${scandinavian}|${english}`,
  no: `${scandinavian}|${english}`,
  nn: `${scandinavian}|${english}`,
  sv: `en n et t ar er or r arna erna orna na a e ade at ad ats as ande are|${english}`,
  nl: `en n t de te den ten je tje jes tjes ers|${english}`,
  en: english,
};
