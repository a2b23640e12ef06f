import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';

const house = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(house, file), 'utf8');
const docs = readdirSync(join(house, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
const pages = ['CONTRIBUTING.md', ...docs.map((file) => join('docs', file))];

describe('the pages of the rules', () => {
  test.each(rules.map(({ id, claim }) => [id, claim]))('%s has its page, with its claim word for word', (id, claim) => {
    const page = textOf(`docs/rules/${id}.md`);
    expect(page).toContain(`# ${id}\n`);
    expect(page).toContain(`**${claim}**`);
    expect(page).toMatch(new RegExp(`^content/\\S.*:\\d+  ${id}$`, 'm'));
  });

  test('are the rules and no others', () => {
    const named = readdirSync(join(house, 'docs/rules')).filter((file) => file !== 'README.md');
    expect(named.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });

  test('are all listed, with their claims, in the order of the check', () => {
    const listed = textOf('docs/rules/README.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(listed).toEqual(rules.map(({ id, claim }) => `- [${id}](${id}.md): ${claim}`));
  });
});

describe.each(pages)('%s', (page) => {
  test('links to pages that are there', () => {
    const links = [
      ...textOf(page)
        .replace(/```[\s\S]*?```|`[^`]*`/g, '')
        .matchAll(/\]\(([^):]+?)(?:#[^)]*)?\)/g),
    ].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(house, dirname(page), link)))).toEqual([]);
  });

  test('names files of src/ that are there', () => {
    const named = [...textOf(page).matchAll(/`(src\/[^`<>]+)`/g)].map((match) => match[1]!);
    expect(named.filter((file) => !existsSync(join(house, file)))).toEqual([]);
  });
});
