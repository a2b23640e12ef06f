/** So many words are about a paragraph. */
const reach = 40;

/**
 * How much of what a query tells stands together in one place of a page, beyond its most telling word there: 0 where every
 * word stands alone, 1 where all are together.
 * @param places where each word of the query stands, as a count of words from the start of the page
 * @param rarities how much each word tells
 */
export function closeness(places: readonly (readonly number[])[], rarities: readonly number[]): number {
  const most = Math.max(...rarities);
  const rest = rarities.reduce((sum, one) => sum + one, 0) - most;
  if (rest <= 0) return 0;
  const marks = places.flatMap((own, word) => own.map((at) => ({ at, word }))).sort((a, b) => a.at - b.at);
  const counts = rarities.map(() => 0);
  let [sum, best, from] = [0, 0, 0];
  for (const { at, word } of marks) {
    if (counts[word]!++ === 0) sum += rarities[word]!;
    for (; marks[from]!.at < at - reach; from += 1) if (--counts[marks[from]!.word]! === 0) sum -= rarities[marks[from]!.word]!;
    best = Math.max(best, sum);
  }
  return Math.max(0, best - most) / rest;
}
