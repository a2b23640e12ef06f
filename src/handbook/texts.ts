import { entities } from '../model/entities.ts';
import { walkValue } from '../model/schema-walk.ts';
import type { Language } from '../model/text.ts';
import { bodiesOf } from './bodies.ts';
import type { Content } from './content.ts';
import { entriesIn } from './localise.ts';

/** Everything a handbook says in a language, facts and prose, in small letters. */
export function textsIn(content: Content, language: Language): string {
  const said: string[] = bodiesOf(content).flatMap((body) => (body.language === language ? [body.prose.text] : []));
  for (const { kind, facts } of entriesIn(content, language)) {
    walkValue(entities[kind].schema, facts, (value, meta) => {
      if (meta.text && typeof value === 'string') said.push(value);
    });
  }
  return said.join('\n').toLowerCase();
}
