import type { Linked } from '../handbook/connect.ts';
import type { LetterView } from '../handbook/views/letter.ts';
import type { TaskView } from '../handbook/views/tasks.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/text.ts';
import { stateLines, whenLines, whereLine } from './occurrence-text.ts';

const listOf = (title: string, tasks: readonly TaskView[]) => (tasks.length > 0 ? `${title}\n${tasks.map((task) => `– ${task.text}`).join('\n')}` : undefined);

const signature = (person: Linked<'person'>) => [person.title, ...(person.facts.contacts ?? []).map((contact) => contact.value)].join(', ');

/**
 * A letter to one group as plain text, to paste into a mail; the same words in the same order as its print.
 * @param prose the body of the letter as plain text
 */
export function letterText(language: Language, view: LetterView, prose: string): string {
  const words = wordsIn(language);
  const { letter, occurrence, days, prepare, bring, signers } = view;
  const { travel, newcomers, lateOrEarly } = letter.facts;
  const where = whereLine(language, occurrence);
  const facts = [
    `${words.what}: ${occurrence.session.title} (${occurrence.cohort.title})`,
    `${words.when}: ${whenLines(language, occurrence, days).join('\n  ')}`,
    where && `${words.place}: ${where}`,
    occurrence.meetingLink && `${words.meetingLink}: ${occurrence.meetingLink}`,
  ];
  const titled = (title: string, text: string | undefined) => text && `${title}\n${text}`;
  const parts = [
    letter.title,
    facts.filter(Boolean).join('\n'),
    stateLines(language, occurrence).join('\n'),
    prose,
    listOf(words.prepare, prepare),
    listOf(words.bring, bring),
    titled(words.travel, travel),
    titled(words.newcomers, newcomers),
    titled(words.lateOrEarly, lateOrEarly),
    signers.length > 0 && [words.greeting, ...signers.map(signature)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
