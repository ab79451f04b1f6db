/** @file `advexp check`: what is wrong with specs, without running anything. */
import { totalmem } from 'node:os';
import { type CheckOutput, loadSpec, problemRecord } from '@advexp/schemas';
import { Command, Option } from 'commander';
import { EXIT } from '../command-error.ts';
import { complain, paintStderr, print, printJson } from '../output.ts';
import { paintProblem, pathKind, setOption, summary } from '../spec-argument.ts';

const EXAMPLES = `
Examples:
  advexp check mine.advexp
  advexp check experiments/*.advexp
  advexp check mine.advexp --format json     [{file, line, column, severity, code, message}, …]

Problems are printed as file:line:column: severity[code] message. The exit code is 2 when one of them is an error.
`;

interface CheckOptions {
  set?: string[];
  format: 'text' | 'json';
  json?: boolean;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('check specs and say what is wrong, where, and what to write instead')
    .argument('<files...>', 'specs')
    .addOption(setOption())
    .addOption(new Option('--format <format>', 'how problems are printed').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { set = [], format, json = false }: CheckOptions) => {
      const options = { overrides: set, exists: pathKind, memory: totalmem() };
      const checked = files.map((file) => ({ file, problems: loadSpec(file, options).problems }));
      const problems = checked.flatMap((one) => one.problems);
      if (json || format === 'json') {
        const output: CheckOutput = problems.map(problemRecord);
        printJson(output);
      } else {
        for (const { file, problems: own } of checked) {
          complain(...own.map((problem) => paintProblem(problem, paintStderr)));
          print(`${file}: ${summary(own)}`);
        }
      }
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.badInput;
    });
}
