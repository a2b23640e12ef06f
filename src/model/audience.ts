import { z } from 'zod';

/** Who may read: each audience also reads what the ones before it may read. */
export const audiences = ['public', 'participant', 'facilitator'] as const;
export type Audience = (typeof audiences)[number];

export const audienceSchema = z.enum(audiences).meta({
  description: 'Who may read this: public, participant or facilitator. Leave it out for the usual audience of the kind.',
  example: 'participant',
});

/** True when what is meant for `audience` may stand in the edition of `edition`. */
export function mayRead(edition: Audience, audience: Audience): boolean {
  return audiences.indexOf(audience) <= audiences.indexOf(edition);
}

/** The narrower of two audiences: who may read what both are asked for. */
export function narrower(one: Audience, other: Audience): Audience {
  return mayRead(one, other) ? one : other;
}
