import { read } from '../handbook/read.ts';
import { findingsOf } from '../rules/index.ts';
import { readSettings } from '../settings.ts';
import { formatFindings } from '../rules/report.ts';

// npm run check [-- FOLDER]: every finding of every file, then how many; exit 1 when there are any.
const folder = process.argv[2];
const settings = readSettings(folder ? { ...process.env, SAMLING_CONTENT: folder } : process.env);
const content = read(settings.contentPath);
const findings = findingsOf(content);
console.log(formatFindings(content, findings, settings.contentFolder));
process.exitCode = findings.length > 0 ? 1 : 0;
