import { statuses, type Status } from '../../model/status.ts';
import type { Handbook, Linked } from '../connect.ts';
import { modulesOf } from '../workload.ts';

/** The state of a module: proposed until a planned or confirmed session takes it up, then that session's. */
export function moduleStatus(handbook: Handbook, module: Linked<'module'>): Status {
  const held = handbook.of('session').filter((session) => modulesOf(session.facts).includes(module.id));
  return held.map((session) => session.facts.status).sort((a, b) => statuses.indexOf(b) - statuses.indexOf(a))[0] ?? 'proposed';
}

/** How settled an entry is; undefined for kinds that are not planned, such as methods. */
export function statusOf(handbook: Handbook, entry: Linked): Status | undefined {
  if (entry.kind === 'module') return moduleStatus(handbook, entry as Linked<'module'>);
  return (entry.facts as { status?: Status }).status;
}
