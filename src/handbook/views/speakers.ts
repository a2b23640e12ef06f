import type { Handbook, Linked } from '../connect.ts';

type Facts = NonNullable<Linked<'session'>['facts']['speakers']>[number];

/** A guest of a session, with who they are and what they brought. */
export interface SpeakerView {
  person: Linked<'person'>;
  /** What they are, where they are shown by name. */
  role?: string;
  organisation?: Linked<'organisation'>;
  topic?: string;
  materials: NonNullable<Facts['materials']>;
}

function viewOf(handbook: Handbook, { person: reference, topic, materials = [] }: Facts): SpeakerView {
  const person = handbook.get(reference);
  const { name, role, organisation } = person.facts;
  return { person, materials, ...(name ? { role } : {}), ...(organisation ? { organisation: handbook.get(organisation) } : {}), ...(topic ? { topic } : {}) };
}

/** The guests of a session, in their order. */
export const speakersOf = (handbook: Handbook, session: Linked<'session'>): SpeakerView[] => (session.facts.speakers ?? []).map((one) => viewOf(handbook, one));

/** What somebody speaks about, by session, in the order of the plan. */
export const talksOf = (handbook: Handbook, person: Linked<'person'>): { session: Linked<'session'>; speaker: SpeakerView }[] =>
  handbook.of('session').flatMap((session) =>
    speakersOf(handbook, session)
      .filter((speaker) => speaker.person.id === person.id)
      .map((speaker) => ({ session, speaker })),
  );
