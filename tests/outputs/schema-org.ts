import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { join } from 'node:path';
import ts from 'typescript';

type Thing = { '@type': string } & Record<string, unknown>;

/** The things in the text of a JSON-LD script. */
export const thingsIn = (jsonLd: string): Thing[] => (JSON.parse(jsonLd) as { '@graph': Thing[] })['@graph'];

/**
 * What of these things is not of the vocabulary of schema.org: types and properties it does not have, and values that are not
 * of the type it wants. The vocabulary is that of schema-dts, and TypeScript is what judges by it.
 */
export function strangersIn(things: readonly Thing[]): string[] {
  const types = [...new Set(things.map((one) => one['@type']))];
  const each = [...new Set(things.map((one) => `export const thing${types.indexOf(one['@type'])}: ${one['@type']}[] = [${JSON.stringify(one)}];`))];
  const source = [`import type { ${types.join(', ')} } from 'schema-dts';`, ...each.map((line, index) => line.replace(/thing\d+/, `thing${index}`))].join('\n');
  const name = join(import.meta.dirname, 'things.generated.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (file) => (file === name ? source : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
}

/** What Google asks of these things and they do not have: errors, and warnings about what it would like. */
export async function wantedByGoogle(html: string): Promise<{ severity: string; says: string }[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await new Validator().validate(extracted);
  return issues.map((one) => ({ severity: one.severity, says: `${one.rootType}: ${one.issueMessage}` }));
}
