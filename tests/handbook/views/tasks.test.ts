import { expect, test } from 'vitest';
import { tasksOf } from '../../../src/handbook/views/tasks.ts';
import { mdx, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

test('tasks come with their worksheets, and a list that is not there is empty', () => {
  const handbook = handbookOf({
    'sessions/oppstart.mdx': session('Oppstart', {
      prepare: [
        { id: 'les', text: 'Les.' },
        { id: 'skriv', text: 'Skriv.', worksheet: 'logg' },
      ],
    }),
    'worksheets/logg.mdx': mdx({ title: 'Logg', summary: 'Et ark.', when: 'before', fields: [{ id: 'felt', label: 'Felt', lines: 3 }] }),
  });
  const { prepare, bring } = handbook.of('session')[0]!.facts;
  expect(tasksOf(handbook, prepare)).toEqual([{ text: 'Les.' }, { text: 'Skriv.', worksheet: handbook.of('worksheet')[0] }]);
  expect(tasksOf(handbook, bring)).toEqual([]);
});
