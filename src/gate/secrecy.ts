import type { Audience } from '../model/audience.ts';

// What the schemas and the passage remover say too, written a second time on purpose: the gate must not take their word
// for it. A test holds the two against each other, so that neither changes alone.

/** Who reads the files of a folder that do not say so themselves; a folder not named here is for everybody. */
export const folderReaders: Record<string, Audience> = { letters: 'participant' };

/** Who reads a field that is for fewer than its entry, by folder and the names on the way to it, without places in lists. */
export const fieldReaders: Record<string, Audience> = {
  'sessions/promises': 'facilitator',
  'sessions/room': 'facilitator',
  'sessions/days/agenda/equipment': 'facilitator',
  'sessions/days/agenda/notes': 'facilitator',
  'methods/notes': 'facilitator',
  'cohorts/occurrences/meetingLink': 'participant',
};

/** Who reads what stands between the tags of a name. */
export const passageReaders: Record<string, Audience> = { Participant: 'participant', Facilitator: 'facilitator' };
