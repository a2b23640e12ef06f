import { connect, type ConnectOptions, type Handbook } from '../src/handbook/connect.ts';
import { entriesIn } from '../src/handbook/localise.ts';
import { read } from '../src/handbook/read.ts';
import { programme } from './content-files.ts';
import { folderOf } from './folder.ts';

/** The handbook of files beside a right programme.yaml. Fails when one of them is not right. */
export function handbookOf(files: Record<string, string>, options: Partial<ConnectOptions> = {}): Handbook {
  const content = read(folderOf({ 'programme.yaml': programme(), ...files }));
  if (content.problems.length > 0) throw new Error(`The files of the test are not right: ${JSON.stringify(content.problems)}`);
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  return connect(stored, { languages: content.languages, language: content.languages[0], basePath: '/', ...options });
}
