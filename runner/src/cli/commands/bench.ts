/** @file `advexp bench`: how fast this machine attacks and trains, in a minute. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSpec, type NamedDevice, type ResolvedSpec } from '@advexp/schemas';
import { Command, Option } from 'commander';
import type { Precision } from '../../engine/graph/precision.ts';
import { deviceOption, deviceOverrides } from '../device-option.ts';
import { table } from '../display/layout.ts';
import { metric } from '../display/numbers.ts';
import { paintStdout, print, printJson } from '../output.ts';

const EXAMPLES = `
Examples:
  advexp bench
  advexp bench --device webgpu
  advexp bench --device webgpu --precision mixed-float16
  advexp bench --json

It compiles and times an attack step and a training step of a few networks on batches of 128. The full comparison with
PyTorch is \`npm run bench\` in a checkout; its last results are in test/bench/RESULTS.md.
`;

const NETWORKS: readonly { name: string; set: readonly string[] }[] = [
  { name: 'lenet w4', set: ['model.width=4'] },
  { name: 'lenet w16', set: ['model.width=16'] },
  { name: 'resnet18 w4', set: ['model.architecture=resnet18', 'model.width=4', 'data.dataset=cifar-10'] },
];

const SPEC = `
data: { dataset: mnist }
model: { architecture: lenet, width: 4 }
attack: { method: pgd, steps: 4, step_size: 0.25eps }
epsilon: 0.1
learning_rate: 0.01
train: { epochs: 1, batch_size: 128 }
`;

interface Measured {
  network: string;
  attack_steps_per_second: number;
  training_steps_per_second: number;
  /** Floating-point operations a second of the attack. */
  flops_per_second: number;
}

const PRECISIONS: readonly Precision[] = ['float32', 'mixed-float16'];

interface BenchOptions {
  readonly device?: NamedDevice;
  readonly precision: Precision;
  readonly json?: boolean;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('time an attack step and a training step on this machine')
    .addOption(deviceOption('cpu'))
    .addOption(new Option('--precision <precision>', 'in what to compute').choices(PRECISIONS).default('float32'))
    .option('--json', 'print [{network, attack_steps_per_second, …}, …]')
    .addHelpText('after', EXAMPLES)
    .action(async ({ device, precision, json = false }: BenchOptions) => {
      const results: Measured[] = [];
      const given = [...deviceOverrides(device), `train.precision=${precision}`];
      for (const { name, set } of NETWORKS) results.push(await measure(name, requireBuiltIn([...set, ...given])));
      if (json) printJson(results);
      else print(...resultLines(results));
    });
}

function requireBuiltIn(overrides: readonly string[]): ResolvedSpec {
  const { spec, problems } = loadSpec({ file: 'bench', text: SPEC }, { overrides });
  if (spec === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return spec;
}

async function measure(network: string, spec: ResolvedSpec): Promise<Measured> {
  const [{ DATASETS }, { Network }, { openDevice }, { calibrate }, { forwardCost }] = await Promise.all([
    import('@advexp/schemas'),
    import('../../models/network.ts'),
    import('../../device/choice.ts'),
    import('../plan/calibration.ts'),
    import('../plan/cost.ts'),
  ]);
  const { shape, classes } = DATASETS[spec.data.dataset];
  if (shape === null || classes === null) throw new Error(`nothing is known of ${spec.data.dataset}`);
  const built = new Network(spec.model, shape, classes);
  const { executor } = await openDevice(spec.device, {}, spec.train.precision);
  const speed = await calibrate(spec, built, executor);
  const batch = spec.train.batch_size;
  return {
    network,
    attack_steps_per_second: 1 / (speed.attackStep * batch),
    training_steps_per_second: 1 / (speed.trainingStep * batch),
    flops_per_second: (4 * forwardCost(built)) / speed.attackStep,
  };
}

function resultLines(results: readonly Measured[]): string[] {
  const rows = results.map((result) => [
    result.network,
    result.attack_steps_per_second.toFixed(1),
    result.training_steps_per_second.toFixed(1),
    `${metric(result.flops_per_second)}FLOP/s`,
  ]);
  const head = ['batches of 128', 'PGD steps/s', 'training steps/s', 'speed'];
  const [first = '', ...rest] = table([head, ...rows], { right: [1, 2, 3] });
  const inCheckout = existsSync(fileURLToPath(new URL('../../../../test/bench/main.ts', import.meta.url)));
  const more = inCheckout ? ['', 'Side by side with PyTorch: npm run bench'] : [];
  return [paintStdout('bold', first), ...rest, ...more];
}
