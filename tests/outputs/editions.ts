import { connect, type Handbook } from '../../src/handbook/connect.ts';
import { editionFor } from '../../src/handbook/edition.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { Language } from '../../src/model/text.ts';

/** The handbook of a folder as one audience may see it, in its original language unless another is asked for. */
export function editionOf(folder: string, audience: Audience, language?: Language, basePath = '/'): Handbook {
  const content = editionFor(read(folder), audience);
  const stored = content.languages.flatMap((one) => entriesIn(content, one));
  return connect(stored, { languages: content.languages, language: language ?? content.languages[0], basePath });
}
