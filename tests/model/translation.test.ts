import { describe, expect, test } from 'vitest';
import { entities, kinds } from '../../src/model/entities.ts';
import { moneySchema } from '../../src/model/money.ts';
import { counterpart, translationSchemaOf } from '../../src/model/translation.ts';
import { methodSchema } from '../../src/model/method.ts';
import { moduleSchema } from '../../src/model/module.ts';
import { sessionSchema } from '../../src/model/session.ts';
import { statusSchema } from '../../src/model/status.ts';

describe('translationSchemaOf', () => {
  const translated = translationSchemaOf(methodSchema)!;

  test('takes texts, and the ids that name their parts', () => {
    const texts = { title: 'Round', steps: [{ id: 'runde', title: 'Go round' }] };
    expect(translated.parse(texts)).toEqual(texts);
  });

  test('takes no text at all, since what is not translated is inherited or a finding of another rule', () => {
    expect(translated.parse({})).toEqual({});
  });

  test.each([
    ['minutes', { steps: [{ id: 'runde', minutes: 10 }] }],
    ['a reference', { worksheets: ['logg'] }],
    ['an audience', { audience: 'public' }],
    ['an order', { order: 1 }],
  ])('refuses %s', (_, facts) => {
    expect(translated.safeParse(facts).success).toBe(false);
  });

  test('demands the id of a part', () => {
    expect(translated.safeParse({ steps: [{ title: 'Go round' }] }).success).toBe(false);
  });

  test('is nothing for a schema without words', () => {
    expect(translationSchemaOf(statusSchema)).toBeUndefined();
  });

  test('leaves out lists of objects that hold no text', () => {
    expect(translationSchemaOf(moduleSchema)!.safeParse({ literature: [] }).success).toBe(false);
  });

  test('finds the texts inside a member of a union', () => {
    expect(translationSchemaOf(moneySchema)!.parse({ excludes: ['Travel'] })).toEqual({ excludes: ['Travel'] });
  });

  test('exists for every kind that is translated by files', () => {
    const translatable = kinds.filter((kind) => entities[kind].format === 'mdx');
    expect(translatable.filter((kind) => !translationSchemaOf(entities[kind].schema))).toEqual([]);
  });

  test('lets a session name its days and agenda items', () => {
    const texts = { days: [{ id: 'dag-1', agenda: [{ id: 'lunsj', title: 'Lunch' }] }] };
    expect(translationSchemaOf(sessionSchema)!.parse(texts)).toEqual(texts);
  });
});

describe('counterpart', () => {
  const original = {
    title: 'Runde',
    goals: ['A', 'B'],
    steps: [
      { id: 'en', title: 'Én' },
      { id: 'to', title: 'To' },
    ],
  };

  test('finds parts by id, whatever their order', () => {
    const translation = {
      steps: [
        { id: 'to', title: 'Two' },
        { id: 'en', title: 'One' },
      ],
    };
    expect(counterpart(original, translation, ['steps', 0, 'title'])).toBe('One');
    expect(counterpart(original, translation, ['steps', 1, 'title'])).toBe('Two');
  });

  test('finds members of plain lists by place', () => {
    expect(counterpart(original, { goals: ['a', 'b'] }, ['goals', 1])).toBe('b');
  });

  test.each([[undefined], [null], [{}], [{ steps: null }], [{ steps: [{ id: 'tre', title: 'Three' }] }], [{ steps: 'x' }]])(
    'is nothing where the translation says %j',
    (translation) => {
      expect(counterpart(original, translation, ['steps', 0, 'title'])).toBeUndefined();
    },
  );
});
