/**
 * @file Problems as workflow commands, which GitHub Actions shows at their lines in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
import { relative, sep } from 'node:path';
import { COMMAND_LINE, type Problem } from '@advexp/schemas';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** `::error file=a.advexp,line=7,col=38,endLine=7,endColumn=39,title=epsilon-unit::…` */
export function workflowCommand({ severity, code, message, range }: Problem): string {
  const { file, start, end } = range;
  // GitHub drops columns of what spans several lines, with a complaint in the log.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const place = file !== COMMAND_LINE ? { file: fromHere(file), line: start.line, endLine: end.line, ...columns } : {};
  const properties = Object.entries({ ...place, title: code }).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

/** GitHub wants paths from the root of the checkout, where workflows run. */
function fromHere(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
