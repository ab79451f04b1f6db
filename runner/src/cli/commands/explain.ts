/** @file `advexp explain`: what a code that `advexp check` prints means, why it matters, and how to mend it. */
import { explainCode, nearest, PROBLEM_CODES, type RulePage } from '@advexp/schemas';
import { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { table, wrap } from '../display/layout.ts';
import { invocation, type Paint, paintStdout, print, printJson } from '../output.ts';

const EXAMPLES = `
Examples:
  advexp explain step-too-small
  advexp explain                       all codes
  advexp explain --json | jq -r '.[] | select(.severity == "error") | .code'
`;

/** Lines longer than this are hard to read, however wide the terminal is. */
const READABLE = 100;

export function explainCommand(): Command {
  return new Command('explain')
    .description('explain a code that check prints: what goes wrong, what it costs, and what to write instead')
    .argument('[code]', 'the code in brackets, such as step-too-small (default: list all)')
    .option('--json', 'print {code, severity, title, why, wrong, right, source}, or an array of all')
    .addHelpText('after', EXAMPLES)
    .action((code: string | undefined, { json = false }: { json?: boolean }) => {
      const width = Math.min(process.stdout.columns ?? READABLE, READABLE);
      if (code === undefined) {
        const all = PROBLEM_CODES.map((name) => ({ code: name, ...requirePage(name) }));
        if (json) printJson(all);
        else print(...table(all.map(({ code: name, severity, title }) => [name, severity, title])));
        return;
      }
      const page = requirePage(code);
      if (json) printJson({ code, ...page });
      else print(...pageLines(code, page, width, paintStdout));
    });
}

function requirePage(code: string): RulePage {
  const page = explainCode(code);
  if (page !== null) return page;
  const meant = nearest(code, PROBLEM_CODES);
  const advice = meant === null ? `\`${invocation()} explain\` lists all.` : `Did you mean '${meant}'?`;
  throw new CommandError(`There is no code '${code}'. ${advice}`, EXIT.badInput);
}

/** The page as a terminal shows it. */
export function pageLines(code: string, page: RulePage, width: number, paint: Paint): string[] {
  const { severity, title, why, wrong, right, source } = page;
  const colour = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan';
  const example = (text: string) =>
    text
      .replace(/^\$ /, '')
      .split('\n')
      .map((line) => `  ${line}`);
  const lines = [
    `${paint('bold', title)}  ${paint(colour, `${severity}[${code}]`)}`,
    '',
    ...paragraph(why, width),
    '',
    paint('red', 'Wrong'),
    ...example(wrong),
    '',
    paint('green', 'Right'),
    ...example(right),
    '',
    ...paragraph(`Source: ${source}`, width),
  ];
  if (severity === 'error') return lines;
  const ignore = `If it is meant, write \`# advexp-ignore ${code}\` at the end of the line, or on a line of its own above.`;
  return [...lines, ...paragraph(ignore, width)];
}

function paragraph(text: string, width: number): string[] {
  return wrap(text, width).map((line) => line.trimStart());
}
