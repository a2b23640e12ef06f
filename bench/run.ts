import { benchSearch } from './search/run.ts';

// npm run bench -- search [misses]: compares, and prints what came of it; see README.md.
const [what, ...options] = process.argv.slice(2);
if (what !== 'search') {
  console.error('Say what to compare: npm run bench -- search');
  process.exit(2);
}
await benchSearch(options);
