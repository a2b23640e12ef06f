import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const github = readFileSync('.github/workflows/publish.yml', 'utf8');
const gitlab = readFileSync('.gitlab-ci.yml', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

describe('the workflow of GitHub Pages', () => {
  const { permissions, jobs } = parse(github) as {
    permissions: object;
    jobs: Record<'build' | 'deploy', { permissions?: object; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
  };

  test('pins every action by the commit of a release', () => {
    const uses = github.split('\n').filter((line) => line.includes('uses:'));
    expect(uses).toHaveLength(4);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('builds with the Node of the project, from the lock file, the public edition alone', () => {
    expect(jobs.build.steps.find(({ uses }) => uses?.includes('setup-node'))?.with).toEqual({ 'node-version': dependencies['node'], cache: 'npm' });
    expect(jobs.build.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci --no-fund --no-audit', 'npm run pdf -- public']);
    expect(jobs.build.steps.at(-1)?.with).toMatchObject({ path: 'dist/public' });
  });

  test('lets only the step that publishes write, and only to Pages', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.build.permissions).toBeUndefined();
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});

describe('the workflow of GitLab Pages', () => {
  const { pages } = parse(gitlab) as { pages: { image: string; script: string[]; artifacts: { paths: string[] } } };

  test('builds with the Node of the project, from the lock file, the public edition alone', () => {
    expect(pages.image).toBe(`node:${dependencies['node']}-bookworm`);
    expect(pages.script.filter((line) => line.startsWith('npm ci'))).toHaveLength(1);
    expect(pages.script.filter((line) => line.startsWith('npm run'))).toEqual(['npm run pdf -- public']);
    expect(pages.artifacts.paths).toEqual(['public']);
  });
});

test('the nginx example sends the headers of the build from every place that answers with a file', () => {
  const places = readFileSync('docs/nginx.conf', 'utf8')
    .split(/^ {4}location /m)
    .slice(1)
    .filter((place) => place.includes('try_files'));
  expect(places.length).toBeGreaterThan(4);
  for (const place of places) expect(place).toMatch(/include \/srv\/samling\/(public|participant)\/_headers\.nginx\.conf;/);
});
