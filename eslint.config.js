import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'content/', 'examples/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Findings and formats put numbers into sentences; anything else in a template is still a fault.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => visit(node)` is a visitor, not a value.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // The one way to type a module's own interface is to extend it with ours (https://zod.dev/metadata).
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // noUncheckedIndexedAccess makes every index possibly undefined; `!` says where the line before has ruled that out.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Only Astro's own language tools can type an import of a component; `astro check` holds these files.
    files: ['src/pages/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  astro.configs.recommended,
);
