import type { StarlightPlugin, StarlightUserConfig } from '@astrojs/starlight/types';
import { type Content, programmeOf } from './handbook/content.ts';
import { starlightWords } from './i18n/starlight-words.ts';
import type { Language } from './model/text.ts';
import { languageNames } from './i18n/language-names.ts';

/** Starlight's own words, where it has none or English ones for a language of ours. */
const words: StarlightPlugin = {
  name: 'samling-words',
  hooks: {
    'i18n:setup': ({ injectTranslations }) => injectTranslations(starlightWords),
    // Starlight asks every plugin for this hook; ours changes no setting.
    'config:setup': () => undefined,
  },
};

/** What Starlight is told about the handbook: its name, its languages, and our components in place of its own. */
export function starlightOptions(content: Content): StarlightUserConfig {
  const [original, ...others] = content.languages;
  const facts = programmeOf(content)?.facts;
  const title = facts?.title ?? 'Samling';
  const accent = facts?.accent;
  const titleIn = (language: Language) => (typeof title === 'string' ? title : (title[language] ?? Object.values(title)[0] ?? ''));
  const locale = (language: Language) => ({ label: languageNames[language], lang: language });
  return {
    title: Object.fromEntries(content.languages.map((language) => [language, titleIn(language)])),
    locales: { root: locale(original), ...Object.fromEntries(others.map((language) => [language, locale(language)])) },
    customCss: ['./src/styles/fonts.css', './src/styles/theme.css', './src/styles/elements.css', './src/styles/sums.css'],
    components: {
      Search: './src/components/Search.astro',
      PageTitle: './src/components/PageTitle.astro',
      Footer: './src/components/Footer.astro',
      FallbackContentNotice: './src/components/FallbackNotice.astro',
      ThemeProvider: './src/components/ThemeProvider.astro',
      ThemeSelect: './src/components/ThemeSelect.astro',
      LanguageSelect: './src/components/LanguageSelect.astro',
    },
    routeMiddleware: './src/route-middleware.ts',
    plugins: [words],
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    // No code in a leadership handbook; without it a page is 3 KB lighter.
    expressiveCode: false,
    head: [
      // On hosts that set no headers too: what a reader searches for stands in the address of the page.
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } },
      ...(accent ? [{ tag: 'style', content: `:root{--accent:${accent}}` } as const] : []),
    ],
    // The index is made by the build, after Starlight, so that it can be looked into before the swap.
    pagefind: false,
    credits: false,
    // Ours is in each language of the handbook.
    disable404Route: true,
  };
}
