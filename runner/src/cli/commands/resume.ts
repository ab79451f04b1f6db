/** @file `advexp resume`: goes on with a run that was stopped, killed or interrupted. */
import type { NamedDevice } from '@advexp/schemas';
import { Command } from 'commander';
import { deviceOption, resolvedDevice } from '../device-option.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';
import { conclude, train } from '../train.ts';

const EXAMPLES = `
Examples:
  advexp resume runs/mine/20261123-021502-qkzt
  advexp resume mine                           the latest run named "mine"

It starts from the furthest checkpoint that is whole, and ends with the weights and numbers that an uninterrupted run
would have had, bit for bit. On another device (--device) they agree but for rounding; the run then stays there.
`;

export function resumeCommand(): Command {
  return new Command('resume')
    .description('go on with a run from its last checkpoint')
    .argument('<run>', RUN_ARGUMENT)
    .addOption(deviceOption('the one that the run computed on last'))
    .option('--json', 'print events as JSON lines, and last {run, state, metrics}')
    .addHelpText('after', EXAMPLES)
    .action(async (run: string, { device, json = false }: { device?: NamedDevice; json?: boolean }) => {
      const folder = findRun(run).root;
      const commandLine = ['advexp', ...process.argv.slice(2)];
      conclude(
        await train(
          { kind: 'resume', folder, commandLine, ...(device && { device: resolvedDevice(device) }) },
          { json, written: null },
        ),
        { json },
      );
    });
}
