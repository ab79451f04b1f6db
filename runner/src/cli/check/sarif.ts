/**
 * @file Problems as SARIF 2.1.0, which code scanning services and editors read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMAND_LINE, type Problem } from '@advexp/schemas';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** The folder in which the command runs; paths below it are given from there, so that a report can travel. */
const ROOT = '%SRCROOT%';

/** @param version of advexp */
export function sarifLog(problems: readonly Problem[], version: string): Log {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'advexp', semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
      },
    ],
  };
}

function ruleOf(code: string): ReportingDescriptor {
  const help = `\`advexp explain ${code}\` says what goes wrong and how to mend it.`;
  return { id: code, help: { text: help.replaceAll('`', ''), markdown: help } };
}

function resultOf(problem: Problem, ruleIndex: number): Result {
  const { code, severity, message, range } = problem;
  const location = range.file === COMMAND_LINE ? commandLine(problem) : physical(range);
  return { ruleId: code, ruleIndex, level: LEVELS[severity], message: { text: message }, locations: [location] };
}

function physical({ file, start, end }: Problem['range']): Location {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: artifact(file), region } };
}

function artifact(file: string): { uri: string; uriBaseId?: string } {
  const fromHere = relative(process.cwd(), file);
  if (fromHere.startsWith('..') || isAbsolute(fromHere)) return { uri: pathToFileURL(resolve(file)).href };
  return { uri: fromHere.split(sep).map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** An assignment of the command line is in no file. */
function commandLine({ path }: Problem): Location {
  return { logicalLocations: [{ fullyQualifiedName: `${COMMAND_LINE} ${path}`.trim(), kind: 'parameter' }] };
}
