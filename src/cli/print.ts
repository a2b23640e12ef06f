import { someNotPrinted } from '../print-apart.ts';
import { printFolder } from './print-folder.ts';

// What a build runs to print its folder: print.ts FOLDER BASE-PATH [ADDRESS-ON-THE-WEB].
const [folder = 'dist/public', basePath = '/', home] = process.argv.slice(2);
try {
  const failed = await printFolder(folder, basePath, home, console.log);
  for (const { page, reason } of failed) console.error(`${page} is not printed: ${reason}`);
  if (failed.length > 0) process.exitCode = someNotPrinted;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
