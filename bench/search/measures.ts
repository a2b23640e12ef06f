import type { Query } from './queries.ts';

/** What an engine answered. */
export interface Answer {
  query: Query;
  /** Addresses, best first, ten at most. */
  found: readonly string[];
  /** True when the engine says that the answer is not to all of the query, or to another one. */
  doubted: boolean;
  milliseconds: number;
}

export interface Measures {
  queries: number;
  /** Of the wanted pages, the share among the first five. */
  recall: number;
  /** One over the place of the first wanted page, 0 beyond the tenth. */
  mrr: number;
  /** Of the first three (or as many as are wanted), the share that is wanted. */
  precision: number;
  /** The share of queries without any answer. */
  silent: number;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length);
const hits = (found: readonly string[], wanted: readonly string[]): number => found.filter((page) => wanted.includes(page)).length;

/** The measures of answers to queries that have one. */
export function measuresOf(answers: readonly Answer[]): Measures {
  const asked = answers.filter(({ query }) => query.wanted.length > 0);
  return {
    queries: asked.length,
    recall: mean(asked.map(({ found, query }) => hits(found.slice(0, 5), query.wanted) / Math.min(5, query.wanted.length))),
    mrr: mean(asked.map(({ found, query }) => 1 / (found.findIndex((page) => query.wanted.includes(page)) + 1 || Infinity))),
    precision: mean(asked.map(({ found, query }) => hits(found.slice(0, 3), query.wanted) / Math.min(3, query.wanted.length))),
    silent: mean(asked.map(({ found }) => (found.length === 0 ? 1 : 0))),
  };
}

/** The share of queries without an answer that rightly get none, or one that is said to be in doubt. */
export const silenceOf = (answers: readonly Answer[]): number =>
  mean(answers.filter(({ query }) => query.kind === 'nonsense').map(({ found, doubted }) => (found.length === 0 || doubted ? 1 : 0)));

/** The value below which a part of the values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
