import { z } from 'zod';

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A clock time, 24 hours, written HH:MM. */
export const clock = () => z.string().regex(pattern, 'clock-format').meta({ example: '"09:00"' });

const approximate = z.strictObject({ approximate: clock().meta({ description: 'About this clock time.' }) });
const latest = z.strictObject({ latest: clock().meta({ description: 'At this clock time at the latest.' }) });

/** When a day begins: a clock time, or about a clock time. */
export const startBound = () => z.union([clock(), approximate], 'start-bound');
export type StartBound = z.infer<ReturnType<typeof startBound>>;

/** When a day ends: at, about, or at the latest a clock time. */
export const endBound = () => z.union([clock(), approximate, latest], 'end-bound');
export type EndBound = z.infer<ReturnType<typeof endBound>>;
