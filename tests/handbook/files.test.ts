import { expect, test } from 'vitest';
import { filesNamedBy } from '../../src/handbook/files.ts';
import { module, session, yaml } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

const file = (name: string) => ({ id: name, title: name, type: 'file', file: `${name}.pdf` });
const handbook = () =>
  handbookOf({
    'people/gjest.yaml': yaml({ role: 'Gjest' }),
    'modules/fag.mdx': module('Fag', { materials: [{ id: 'lenke', title: 'Lenke', type: 'link', url: 'https://example.org/x.pdf' }] }),
    'sessions/start.mdx': session('Start', {
      materials: [file('kart'), file('plan')],
      speakers: [
        { id: 'en', person: 'gjest' },
        { id: 'to', person: 'gjest', materials: [file('lysark')] },
      ],
    }),
  });

test('files are found where an entry names them, of a guest too', () => {
  expect(filesNamedBy(handbook().of('session')[0]!).sort((a, b) => a.file.localeCompare(b.file))).toEqual([
    { file: 'kart.pdf', path: ['materials', 0, 'file'] },
    { file: 'lysark.pdf', path: ['speakers', 1, 'materials', 0, 'file'] },
    { file: 'plan.pdf', path: ['materials', 1, 'file'] },
  ]);
});

test('what lies elsewhere on the web is none', () => {
  expect(filesNamedBy(handbook().of('module')[0]!)).toEqual([]);
});
