/** @file `advexp resume`: goes on with a run that was stopped, killed or interrupted. */
import type { NamedDevice } from '@advexp/schemas';
import { Command, InvalidArgumentError } from 'commander';
import { deviceOption, resolvedDevice } from '../device-option.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';
import { conclude, train } from '../train.ts';

const EXAMPLES = `
Examples:
  advexp resume runs/mine/20261123-021502-qkzt
  advexp resume mine                           the latest run named "mine"
  advexp resume mine --micro-batch-size 64     after it ran out of memory

It starts from the furthest checkpoint that is whole, and ends with the weights and numbers that an uninterrupted run
would have had, bit for bit. On another device (--device), or with batches computed in other parts (--micro-batch-size,
where memory is short), they agree but for rounding; the run then stays with it. BatchNorm normalises by the images of
a part.
`;

interface ResumeOptions {
  device?: NamedDevice;
  microBatchSize?: number | 'auto';
  json?: boolean;
}

export function resumeCommand(): Command {
  return new Command('resume')
    .description('go on with a run from its last checkpoint')
    .argument('<run>', RUN_ARGUMENT)
    .addOption(deviceOption('the one that the run computed on last'))
    .option(
      '--micro-batch-size <n>',
      'the most samples to compute at once; auto: as many as fit into memory (default: as many as so far)',
      parseMicroBatchSize,
    )
    .option('--json', 'print events as JSON lines, and last {run, state, metrics}')
    .addHelpText('after', EXAMPLES)
    .action(async (run: string, { device, microBatchSize, json = false }: ResumeOptions) => {
      const folder = findRun(run).root;
      const commandLine = ['advexp', ...process.argv.slice(2)];
      const request = {
        kind: 'resume' as const,
        folder,
        commandLine,
        ...(device && { device: resolvedDevice(device) }),
        ...(microBatchSize !== undefined && { microBatchSize }),
      };
      conclude(await train(request, { json, written: null }), { json });
    });
}

function parseMicroBatchSize(written: string): number | 'auto' {
  if (written === 'auto') return written;
  if (/^[1-9]\d*$/.test(written)) return Number(written);
  throw new InvalidArgumentError('It is a whole number from 1, or auto.');
}
