import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFile, hostHeaders, nginxInclude } from '../../src/outputs/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (...pages: string[]) => hostHeaders(pages).everywhere['Content-Security-Policy']!;

test('every inline script and style is named by its hash, each once', () => {
  const policy = policyOf('<script>a()</script><style>b{}</style>', '<script>a()</script><script type="module">c()\n</script>');
  for (const text of ['a()', 'c()\n', 'b{}']) expect(policy.split(hash(text))).toHaveLength(2);
});

test('a script from a file needs no hash', () => {
  expect(policyOf('<script type="module" src="/x.js"></script>')).not.toContain('sha256');
});

test('JSON-LD needs no hash, since it never runs', () => {
  expect(policyOf('<script type="application/ld+json">{"@graph":[]}</script>')).not.toContain('sha256');
});

test('nothing inline is allowed but what has a hash', () => {
  expect(policyOf('')).not.toMatch(/script-src[^;]*unsafe-inline|style-src-elem[^;]*unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
});

test('the files name base path, headers and the folder that may be kept', () => {
  const headers = hostHeaders(['<script>a()</script>']);
  expect(headersFile(headers, '/lederprogram/')).toMatch(
    /^\/lederprogram\/\*\n {2}Content-Security-Policy: .*\n[\s\S]*\n\/lederprogram\/_astro\/\*\n {2}Cache-Control: .*immutable\n$/,
  );
  expect(
    nginxInclude(headers)
      .split('\n')
      .filter(Boolean)
      .every((line) => /^add_header [\w-]+ "[^"]*" always;$/.test(line)),
  ).toBe(true);
});
