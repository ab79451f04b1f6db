/** @file The program `advexp`: its commands, and how errors become messages and exit codes. */
import { Command, CommanderError } from 'commander';
import { DataError } from '../data/data-error.ts';
import { ExecutionError } from '../engine/executor.ts';
import { GraphError } from '../engine/graph/graph.ts';
import { LandscapeError } from '../landscape/error.ts';
import { RunFolderError } from '../runs/errors.ts';
import { CommandError, EXIT, type ExitCode } from './command-error.ts';
import { benchCommand } from './commands/bench.ts';
import { checkCommand } from './commands/check.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { landscapeCommand } from './commands/landscape.ts';
import { listCommand } from './commands/list.ts';
import { planCommand } from './commands/plan.ts';
import { quickstartCommand } from './commands/quickstart.ts';
import { resumeCommand } from './commands/resume.ts';
import { runCommand } from './commands/run.ts';
import { setupCommand } from './commands/setup.ts';
import { showCommand } from './commands/show.ts';
import { stopCommand } from './commands/stop.ts';
import { complain, paintStderr, surviveLostReaders } from './output.ts';
import { version } from './version.ts';

const INTRODUCTION =
  'Trains networks against adversarial attacks under schedules of the budget ε, with periodic adversarial scheduling. ' +
  'An experiment is a .advexp file; a run is a folder, runs/<name>/<run-id>/ beside it.';

const SESSION = `
A typical session:
  advexp check mine.advexp     is the spec right?
  advexp explain CODE          what does a code mean that check printed?
  advexp plan mine.advexp      what will it cost, and what are the schedules?
  advexp run mine.advexp       train; Ctrl-C makes a checkpoint and stops
  advexp resume mine           go on with the latest run named "mine"
  advexp list                  all runs below runs/
  advexp show mine             one run in full
  advexp evaluate mine pgd-50-10   its accuracy under a stronger attack
  advexp landscape mine        the loss landscape at its weights

Exit codes: 0 done, 1 failed, 2 bad usage, spec or data, 130 interrupted.
`;

/** Commands in the order in which people meet them. */
export function buildProgram(): Command {
  const program = new Command('advexp')
    .usage('<command>')
    .version(version())
    .description(INTRODUCTION)
    .addHelpText('after', SESSION)
    .showHelpAfterError('Run it with --help for its options and examples.')
    .exitOverride();
  const commands = [
    quickstartCommand(),
    checkCommand(),
    explainCommand(),
    planCommand(),
    runCommand(),
    resumeCommand(),
    stopCommand(),
    listCommand(),
    showCommand(),
    evaluateCommand(),
    landscapeCommand(),
    exportCommand(),
    doctorCommand(),
    setupCommand(),
    benchCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}

/** Runs a command line. The exit code is left in `process.exitCode`, so that output in flight still gets out. */
export async function main(argv: readonly string[]): Promise<void> {
  surviveLostReaders();
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Prints what a person should know about an error. @returns the exit code */
function report(error: unknown): ExitCode {
  // Commander has printed its message already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
  if (isExpected(error)) {
    complain(`${paintStderr('red', 'error:')} ${error.message}`);
    if (error instanceof CommandError) return error.exitCode;
    return error instanceof DataError || error instanceof LandscapeError ? EXIT.badInput : EXIT.failed;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(
    `${paintStderr('red', 'error:')} advexp met a case that it should have foreseen. Please report this:`,
    trace,
  );
  return EXIT.failed;
}

/** Errors whose messages are written for users. */
function isExpected(error: unknown): error is Error {
  const kinds = [CommandError, RunFolderError, DataError, GraphError, ExecutionError, LandscapeError];
  return kinds.some((kind) => error instanceof kind);
}
