import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mdx, module, page } from '../../content-files.ts';
import { edit, goodFolder } from '../../overlay.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const content = join(folder, 'content');
const built = join(folder, 'dist', 'public');
const build = () =>
  spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env: { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: join(folder, 'dist') }, encoding: 'utf8' });
const bytes = () =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${join(one.parentPath, one.name)} ${readFileSync(join(one.parentPath, one.name)).toString('base64')}`)
    .sort();
const put = (file: string, text: string | Uint8Array) => writeFileSync(join(content, file), text);

const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'--><!--</title></style>${7*7}{{7*7}}';

beforeAll(() => {
  cpSync(goodFolder, content, { recursive: true });
  put('pages/index.mdx', page('Index', {}, 'Text.\n'));
  put('pages/con.mdx', page('Con', {}, 'Text.\n'));
  put(`pages/${'a'.repeat(200)}.mdx`, page('Ett långt namn', {}, 'Text.\n'));
  put(
    'modules/fientlig.mdx',
    module(
      hostile,
      { summary: hostile, keywords: [hostile], source: hostile, goals: [hostile], literature: [{ title: hostile, author: hostile }] },
      '`</script><script>alert(1)</script>`\n',
    ),
  );
  put('en/modules/fientlig.mdx', mdx({ title: `${hostile} en`, summary: hostile, keywords: [hostile], source: hostile, goals: [hostile] }, '`</script>`\n'));
  edit(content, 'cohorts/grupp-norr.yaml', 'address: Exempelvägen 1', `address: ${JSON.stringify(`${hostile}\nATTACH:x`)}`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('texts that look like code', { timeout: 180_000 }, () => {
  it('are built as the texts they are, in every file', () => {
    for (const name of ['index', 'con', 'a'.repeat(200)]) put(`en/pages/${name}.mdx`, mdx({ title: `${name.slice(0, 9)} en`, summary: 'A page.' }, 'Text.\n'));
    const done = build();
    expect(done.stdout + done.stderr).toBe(`${join(folder, 'dist')}/public\n`);
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(join(built, file), 'utf8');
      expect(/<title>([\s\S]*?)<\/title>/.exec(html)![1], file).not.toContain('<');
      // In an attribute < is a sign as others; a quote would end it.
      expect(html.replace(/="[^"]*"/g, ''), file).not.toMatch(/<script>alert|<img src=x/);
      for (const element of parse(html).querySelectorAll('*'))
        expect(
          Object.keys(element.attributes).filter((name) => /^on|alert/i.test(name)),
          file,
        ).toEqual([]);
    }
    expect(parse(readFileSync(join(built, 'moduler/fientlig/index.html'), 'utf8')).querySelector('h1')!.textContent).toBe(hostile);
    for (const file of files.filter((one) => one.endsWith('.ics')))
      expect(
        readFileSync(join(built, file), 'utf8')
          .split(/\r\n/)
          .filter((line) => line.startsWith('ATTACH')),
      ).toEqual([]);
    for (const name of ['index', 'con', 'a'.repeat(200)]) expect(existsSync(join(built, 'sidor', name, 'index.html')), name).toBe(true);
  });
});

describe('a build of bad input ends with findings, and the site is as it was, byte by byte', { timeout: 60_000 }, () => {
  const head = '---\ntitle: A\nsummary: B\n---\n';
  it.each<[name: string, file: string, text: string | Uint8Array]>([
    ['another encoding', 'pages/dalig.mdx', Buffer.from(`\uFEFF${head}`, 'utf16le')],
    ['a body that cannot be read', 'pages/dalig.mdx', `${head}<Aside>\n`],
    ['a body too deep to walk', 'pages/dalig.mdx', `${head}${'> '.repeat(5_000)}a\n`],
    ['aliases without end', 'people/dalig.yaml', 'role: &a [*a]\n'],
    ['a component used wrongly', 'pages/dalig.mdx', `${head}<Aside type="evil">\nA\n</Aside>\n`],
    ['steps that are none', 'pages/dalig.mdx', `${head}<Steps>\nA\n</Steps>\n`],
    ['a picture that is none', 'images/dalig.png', 'no picture'],
    ['twenty thousand faults', 'pages/dalig.mdx', `---\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')}---\n`],
    ['a file of no folder', 'dalig.txt', 'A'],
  ])('%s', (_name, file, text) => {
    const before = bytes();
    put(file, text);
    const done = build();
    rmSync(join(content, file));
    expect(done.status).toBe(1);
    expect(done.stderr).toMatch(new RegExp(`/${file.replace('.', '\\.')}:\\d+ {2}[a-z-]+\\n`));
    expect(done.stderr).not.toMatch(/\n\s+at |Error/);
    expect(bytes()).toEqual(before);
  });

  it('a link out of the folder', () => {
    const before = bytes();
    symlinkSync('/etc', join(content, 'pages/ut'));
    const done = build();
    rmSync(join(content, 'pages/ut'));
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('pages/ut:1  files-in-place');
    expect(bytes()).toEqual(before);
  });
});
