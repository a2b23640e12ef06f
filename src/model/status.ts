import { z } from 'zod';

/** How settled something is: an idea, the owner's working plan, or settled. */
export const statuses = ['proposed', 'planned', 'confirmed'] as const;
export type Status = (typeof statuses)[number];
export const statusSchema = z.enum(statuses).meta({
  description: 'proposed: an idea without a date; planned: a working plan, shown as preliminary; confirmed: settled.',
  example: 'planned',
});

/** An occurrence may also be cancelled; it stays in the handbook and says so. */
export const occurrenceStatusSchema = z.enum([...statuses, 'cancelled']).meta({
  description: 'planned, confirmed or cancelled. Leave it out to take the status of the group.',
  example: 'confirmed',
});
export type OccurrenceStatus = z.infer<typeof occurrenceStatusSchema>;

/** Where one can take part. */
export const participationSchema = z.enum(['in-person', 'remote']);
