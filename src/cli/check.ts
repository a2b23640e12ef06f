import { read } from '../handbook/read.ts';
import { findingsOf } from '../rules/index.ts';
import { readSettings } from '../settings.ts';
import { printFindings } from './print-findings.ts';

// npm run check [-- FOLDER]: every finding of every file, then how many; exit 1 when there are any.
const folder = process.argv[2];
const settings = readSettings(folder ? { ...process.env, SAMLING_CONTENT: folder } : process.env);
const content = read(settings.contentPath);
const findings = findingsOf(content);
printFindings(content, findings, settings.contentFolder);
process.exitCode = findings.length > 0 ? 1 : 0;
