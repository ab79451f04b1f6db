/** @file `advexp check`: what is wrong with specs, without running anything. */
import { totalmem } from 'node:os';
import { type CheckOutput, loadSpec, type Problem, problemRecord } from '@advexp/schemas';
import { Command, Option } from 'commander';
import { workflowCommand } from '../check/github.ts';
import { sarifLog } from '../check/sarif.ts';
import { EXIT } from '../command-error.ts';
import { complain, paintStderr, print, printJson } from '../output.ts';
import { paintProblem, pathKind, setOption, summary } from '../spec-argument.ts';
import { version } from '../version.ts';

const EXAMPLES = `
Examples:
  advexp check mine.advexp
  advexp check experiments/*.advexp
  advexp check mine.advexp --format json           [{file, line, column, severity, code, message}, …]
  advexp check mine.advexp --format sarif > advexp.sarif     for code scanning and editors
  advexp check mine.advexp --format github         at the lines of a pull request, in GitHub Actions

Problems are printed as file:line:column: severity[code] message. The exit code is 2 when one of them is an error. Of a
sweep every point is checked.
`;

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

interface CheckOptions {
  set?: string[];
  format: Format;
  json?: boolean;
}

interface Checked {
  file: string;
  problems: readonly Problem[];
}

export function checkCommand(): Command {
  return new Command('check')
    .description('check specs and say what is wrong, where, and what to write instead')
    .argument('<files...>', 'specs')
    .addOption(setOption())
    .addOption(new Option('--format <format>', 'how problems are printed').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { set = [], format, json = false }: CheckOptions) => {
      const options = { overrides: set, exists: pathKind, memory: totalmem() };
      const checked = files.map((file) => ({ file, problems: loadSpec(file, options).problems }));
      show(checked, json ? 'json' : format);
      const problems = checked.flatMap((one) => one.problems);
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.badInput;
    });
}

function show(checked: readonly Checked[], format: Format): void {
  const problems = checked.flatMap((one) => one.problems);
  switch (format) {
    case 'json': {
      const output: CheckOutput = problems.map(problemRecord);
      printJson(output);
      return;
    }
    case 'sarif':
      printJson(sarifLog(problems, version()));
      return;
    case 'github':
      print(...problems.map(workflowCommand), ...checked.map(line));
      return;
    case 'text':
      for (const one of checked) {
        complain(...one.problems.map((problem) => paintProblem(problem, paintStderr)));
        print(line(one));
      }
  }
}

function line({ file, problems }: Checked): string {
  return `${file}: ${summary(problems)}`;
}
