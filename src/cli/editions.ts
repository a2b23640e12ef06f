import { type Audience, audiences } from '../model/audience.ts';

/** The editions a command was asked for; all when none is named. Ends with one sentence when a name is not an edition. */
export function editionsAsked(args: readonly string[]): readonly Audience[] {
  const unknown = args.find((arg) => !(audiences as readonly string[]).includes(arg));
  if (unknown !== undefined) {
    console.error(`“${unknown}” is not an edition; the editions are ${audiences.join(', ')}.`);
    process.exit(2);
  }
  return args.length > 0 ? (args as Audience[]) : audiences;
}
