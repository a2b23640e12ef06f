import type { FactsOf } from '../../model/entities.ts';
import type { Handbook, Linked } from '../connect.ts';
import type { Worded } from '../localise.ts';

/** Something participants prepare or bring, and the worksheet it is done on. */
export interface TaskView {
  text: string;
  worksheet?: Linked<'worksheet'>;
}

/** The tasks of a session’s list, ready to show; none where there is no list. */
export function tasksOf(handbook: Handbook, tasks: Worded<FactsOf<'session'>>['prepare']): TaskView[] {
  return (tasks ?? []).map(({ text, worksheet }) => ({ text, ...(worksheet ? { worksheet: handbook.get(worksheet) } : {}) }));
}
