/** What may stand before a Dutch verb and apart from it: `opruimen`, `ruim op`, `opgeruimd`. */
const apart = /^(aan|achter|af|bij|binnen|buiten|door|in|langs|mee|na|om|onder|op|open|over|samen|schoon|tegen|terug|thuis|toe|uit|vast|vol|voor|weg)(?=.{3})/;
const consonant = '[b-df-hj-np-tv-z]';
const doubled = new RegExp(`(${consonant})\\1$`);
const short = new RegExp(`(?<![aeiou])([aeou])(${consonant})$`);

/** The stem of what stands before `en`: `maak` of `mak`, `zet` of `zett`, `leef` of `lev`, `vergader` of itself. */
export function stemsOf(open: string): string[] {
  const written = doubled.test(open) ? [open.slice(0, -1)] : short.test(open) ? [open.replace(short, '$1$1$2'), ...(/[aeiou].*e.$/.test(open) ? [open] : [])] : [open];
  return written.map((stem) => stem.replace(/v$/, 'f').replace(/z$/, 's'));
}

/** What may stand before `en` for a stem: the other way. */
function opensOf(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  return [stem, stem + last, soft, soft.replace(/([aeou])\1(.)$/, '$1$2')];
}

/** The regular forms that a Dutch infinitive may have; a dictionary must say which there are. */
function conjugated(infinitive: string): string[] {
  if (!infinitive.endsWith('en') || infinitive.length < 5) return [];
  const open = infinitive.slice(0, -2);
  const before = apart.exec(open)?.[0] ?? '';
  return stemsOf(open).flatMap((stem) => [
    ...['', 't', 'de', 'te', 'den', 'ten'].map((end) => stem + end),
    ...[stem.replace(/[dt]$/, ''), stem].flatMap((one) =>
      ['d', 't'].flatMap((end) => [`ge${one}${end}`, ...(before ? [`${before}ge${one.slice(before.length)}${end}`] : [`${one}${end}`])]),
    ),
  ]);
}

/** The words that may be forms of the same Dutch verb, which its dictionary does not put together: `gestrooid` and `strooit` of `strooien`. */
export function verbsOf(word: string): string[] {
  const bare = word.replace(/^(.{0,6}?)ge(?=.{3})/, '$1');
  const stems = [word, ...(bare === word ? [] : [bare])].flatMap((one) =>
    ['', 't', 'd', 'de', 'te', 'den', 'ten'].flatMap((end) => (one.endsWith(end) ? [one.slice(0, one.length - end.length)] : [])),
  );
  const infinitives = [word, ...stems.filter((stem) => stem.length > 2).flatMap((stem) => opensOf(stem).map((open) => `${open}en`))];
  const found = [...new Set(infinitives)].flatMap((infinitive) => {
    const forms = conjugated(infinitive);
    return infinitive === word || forms.includes(word) ? [infinitive, ...forms] : [];
  });
  return [...new Set(found)].filter((one) => one !== word);
}
