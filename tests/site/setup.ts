import { spawnSync } from 'node:child_process';
import { sites } from './sites.ts';

/** Builds every edition the tests look at, so that none of them is judged by a site of yesterday. */
export default function setup(): void {
  const build = (content: string, dist: string, basePath: string, editions: string[]) => {
    const env = { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: dist, BASE_PATH: basePath };
    const done = spawnSync(process.execPath, ['src/cli/build.ts', ...editions], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The build of ${content} failed:\n${done.stdout}\n${done.stderr}`);
  };
  build('content', 'dist', '/', []);
  build('content', 'dist/.tests/below', sites.tromsBelow.basePath, ['public']);
  build('tests/fixtures/good', 'dist/.tests/good', '/', []);
}
