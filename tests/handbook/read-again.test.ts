import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/handbook/content.ts';
import { readAgain } from '../../src/handbook/read-again.ts';
import { page, programme } from '../content-files.ts';
import { folderOf } from '../folder.ts';

const titlesIn = (folder: string) => entriesOf(readAgain(folder), 'page').map((entry) => entry.facts.title);

test('an unchanged folder is read once', () => {
  const folder = folderOf({ 'programme.yaml': programme(), 'pages/a.mdx': page('Første') });
  expect(readAgain(folder)).toBe(readAgain(folder));
});

test('a folder is read anew when a file of it is changed, added or gone', () => {
  const folder = folderOf({ 'programme.yaml': programme(), 'pages/a.mdx': page('Første') });
  expect(titlesIn(folder)).toEqual(['Første']);
  writeFileSync(join(folder, 'pages/a.mdx'), page('Endret nå'));
  expect(titlesIn(folder)).toEqual(['Endret nå']);
  writeFileSync(join(folder, 'pages/b.mdx'), page('Ny'));
  expect(titlesIn(folder)).toEqual(['Endret nå', 'Ny']);
  rmSync(join(folder, 'pages/a.mdx'));
  expect(titlesIn(folder)).toEqual(['Ny']);
});

test('two folders are kept apart', () => {
  const [one, other] = ['En', 'To'].map((title) => folderOf({ 'programme.yaml': programme(), 'pages/a.mdx': page(title) }));
  expect([titlesIn(one!), titlesIn(other!), titlesIn(one!)]).toEqual([['En'], ['To'], ['En']]);
});
