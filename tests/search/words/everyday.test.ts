import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionsIn, sayingsIn } from '../../../src/search/words/everyday.ts';

const folder = new URL('../../../src/search/words/everyday/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  test('has on each line what is said in one to three words, and single words for it', () => {
    const saying = /^(?:[^ /=]+(?: [^ /=]+){0,2})(?:\/[^ /=]+(?: [^ /=]+){0,2})* = [^ /=]+(?:\/[^ /=]+)*$/u;
    expect(lines.filter((line) => !saying.test(line) || line !== line.toLowerCase())).toEqual([]);
  });
  test('says nothing twice on a line', () => {
    const twice = (line: string) => {
      const words = line.split(' = ').flatMap((side) => side.split('/'));
      return new Set(words).size < words.length;
    };
    expect(lines.filter(twice)).toEqual([]);
  });
});

test('every language with words of its own has some, and nobody else', () => {
  for (const language of ['nb', 'nn', 'sv', 'nl', 'en']) expect(sayingsIn(language).length, language).toBeGreaterThan(2500);
  expect(sayingsIn('no')).toEqual(sayingsIn('nb'));
  expect(sayingsIn('fi')).toEqual([]);
});

const asked = new URL('../../../src/search/words/asked/', import.meta.url);

describe.each(readdirSync(asked, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')))('asked/%s', (file) => {
  const lines = readFileSync(new URL(file, asked), 'utf8').trim().split('\n');
  test('has on each line questions in small letters, and single words for the matter', () => {
    const question = /^[^/=?]+ [^/=?]+(?:\/[^/=?]+ [^/=?]+)* = [^ /=]+(?:\/[^ /=]+)*$/u;
    expect(lines.filter((line) => !question.test(line) || line !== line.toLowerCase() || /^ | {2}|\/ | \//.test(line))).toEqual([]);
  });
  test('asks nothing twice', () => {
    const questions = lines.flatMap((line) => line.split(' = ')[0]!.split('/'));
    expect(questions.filter((one, at) => questions.indexOf(one) !== at)).toEqual([]);
  });
});

test('every language with words of its own has questions, and nobody else', () => {
  for (const language of ['nb', 'nn', 'sv', 'nl', 'en']) expect(questionsIn(language).length, language).toBeGreaterThan(800);
  expect(questionsIn('no')).toEqual(questionsIn('nb'));
  expect(questionsIn('fi')).toEqual([]);
});
