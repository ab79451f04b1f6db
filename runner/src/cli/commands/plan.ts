/** @file `advexp plan`: what a run will do and cost, before it starts. */
import {
  type AnalysisPlan,
  DATASETS,
  deviceName,
  type NamedDevice,
  type PlanOutput,
  type ResolvedSpec,
  samplesAtOnce,
  scheduleTable,
} from '@advexp/schemas';
import { Command } from 'commander';
import type { ChosenDevice } from '../../device/choice.ts';
import type { Network } from '../../models/network.ts';
import { deviceOption, deviceOverrides } from '../device-option.ts';
import { describeSpec } from '../display/describe.ts';
import { table } from '../display/layout.ts';
import { budgetWithLevels, bytes, count, duration, metric, short } from '../display/numbers.ts';
import { experimentsOf, pointOption } from '../experiments.ts';
import { complain, paintStdout, print, printJson } from '../output.ts';
import type { AnalysisCost } from '../plan/analyses.ts';
import type { Speed } from '../plan/calibration.ts';
import type { Cost, Counts } from '../plan/cost.ts';
import { describeSweep, type PlannedPoint, sumUp } from '../plan/sweep.ts';
import { requireSpec, setOption } from '../spec-argument.ts';

const EXAMPLES = `
Examples:
  advexp plan mine.advexp
  advexp plan mine.advexp --set attack.steps=50
  advexp plan mine.advexp --json | jq .estimated_seconds
  advexp plan sweep.advexp                   the points of its sweep, and what they cost together
  advexp plan sweep.advexp --point 3

The time is predicted from an attack step and a training step, which are compiled and timed on this machine (seconds, for
large networks a minute or two), and with a landscape section from gradients and Hessian products, which are timed as well.
Nothing is trained and nothing is written.
`;

export function planCommand(): Command {
  return new Command('plan')
    .description('predict cost and time, and print the schedules')
    .argument('<file>', 'the spec')
    .addOption(setOption())
    .addOption(deviceOption())
    .addOption(pointOption())
    .option(
      '--json',
      'print {parameters, epochs, …, schedule}, and of a sweep {points, flops, estimated_seconds} as sweep',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { set = [], device, point, json = false }: PlanOptions) => {
      const checked = requireSpec(file, [...set, ...deviceOverrides(device)]);
      const experiments = experimentsOf(checked, point);
      const known: Known = { devices: new Map(), speeds: new Map() };
      const plans: (PlannedPoint & Planned)[] = [];
      for (const experiment of experiments) plans.push({ ...experiment, ...(await plan(experiment.spec, known)) });
      const [first] = plans;
      if (first === undefined) return;
      const sweep = plans.length > 1 ? sumUp(plans) : null;
      if (json) printJson({ ...first.output, ...(sweep && { sweep }) });
      else if (sweep) print(...describeSweep(first.spec.name, sweep));
      else print(...describe(first));
    });
}

interface PlanOptions {
  set?: string[];
  device?: NamedDevice;
  point?: string;
  json?: boolean;
}

/** What was opened and timed already, by all that it depends on: points of a sweep often share it. Null where that failed. */
interface Known {
  readonly devices: Map<string, ChosenDevice | null>;
  readonly speeds: Map<string, Speed | null>;
}

interface Planned {
  readonly spec: ResolvedSpec;
  readonly output: PlanOutput;
  readonly cost: Cost;
  /** Where it would run; null where that is not here. */
  readonly device: ChosenDevice | null;
  /** Bytes that the device has for it; null where they are not known. */
  readonly memory: number | null;
}

async function plan(asked: ResolvedSpec, known: Known): Promise<Planned> {
  // The engine is loaded only where a command needs it: the others start faster.
  const [
    { Network },
    { memoryOf },
    { settleMicroBatch, trainingBytes },
    { analysisCosts },
    { costOf },
    { predictAnalysis, predictSeconds },
  ] = await Promise.all([
    import('../../models/network.ts'),
    import('../../device/adapter.ts'),
    import('../../training/memory.ts'),
    import('../plan/analyses.ts'),
    import('../plan/cost.ts'),
    import('../plan/calibration.ts'),
  ]);
  const { shape, classes, counts } = await dataOf(asked);
  const network = new Network(asked.model, shape, classes);
  const device = await deviceOf(asked, known);
  const memory = device && memoryOf(device.description);
  const spec = settleMicroBatch(asked, network, memory);
  const cost = costOf(spec, network, counts);
  const costs = analysisCosts(spec, network, counts);
  const speed = device && (await speedOf(spec, network, { device, memory, costs, known }));
  const analyses = costs.map((one): AnalysisPlan => {
    const { analysis, checkpoints, products, isExpected, flops } = one;
    const seconds = speed && predictAnalysis(one, speed);
    return { analysis, checkpoints, products, products_expected: isExpected, flops, estimated_seconds: seconds };
  });
  const sum = (total: number, part: number | null) => total + (part ?? 0);
  const seconds = speed && analyses.map((one) => one.estimated_seconds).reduce(sum, predictSeconds(cost, speed));
  const output: PlanOutput = {
    parameters: network.parameterCount,
    epochs: spec.train.epochs,
    batches_per_epoch: cost.batchesPerEpoch,
    attack_steps: cost.attackSteps,
    flops: analyses.map(({ flops }) => flops).reduce(sum, cost.flops),
    memory_bytes: trainingBytes(spec, network),
    estimated_seconds: seconds,
    estimates: { [deviceName(device?.description ?? spec.device)]: seconds },
    ...(analyses.length > 0 && { analyses }),
    schedule: scheduleTable(spec),
  };
  return { spec, output, cost, device, memory };
}

/** Shape and number of the samples, from what is known of the data set, else from the data themselves. */
async function dataOf({ data }: ResolvedSpec): Promise<{ shape: readonly number[]; classes: number; counts: Counts }> {
  const { shape, classes, train, test } = DATASETS[data.dataset];
  if (shape !== null && classes !== null && train !== null && test !== null) {
    const rest = train - data.validation;
    const tested = Math.min(data.test_samples ?? test, test);
    const counts = {
      train: Math.min(data.train_samples ?? rest, rest),
      heldOut: data.validation || tested,
      test: tested,
    };
    return { shape, classes, counts };
  }
  const { loadData } = await import('../../data/load.ts');
  const loaded = await loadData(data);
  const counts = {
    train: loaded.train.count,
    heldOut: (loaded.validation ?? loaded.test).count,
    test: loaded.test.count,
  };
  return { shape: loaded.train.shape, classes: loaded.train.classes, counts };
}

/** The device of a spec, `auto` chosen; null where it is not here. */
function deviceOf({ device, train }: ResolvedSpec, { devices }: Known): Promise<ChosenDevice | null> {
  return once(devices, JSON.stringify([device, train.precision]), async () => {
    const { openDevice } = await import('../../device/choice.ts');
    return openDevice(device, {}, train.precision);
  });
}

/** How fast this machine is; null where the network does not fit into memory or the executor is not made for speed. */
async function speedOf(
  spec: ResolvedSpec,
  network: Network,
  {
    device,
    memory,
    costs,
    known,
  }: { device: ChosenDevice; memory: number | null; costs: readonly AnalysisCost[]; known: Known },
): Promise<Speed | null> {
  const { trainingBytes } = await import('../../training/memory.ts');
  if (spec.device.executor === 'reference' || trainingBytes(spec, network) > (memory ?? process.availableMemory()))
    return null;
  const quantities = (['score', 'gradient', 'hessian', 'gauss-newton'] as const).filter((quantity) =>
    costs.some(({ passes }) => passes[quantity] > 0),
  );
  const key = JSON.stringify([speedKey(spec, network), quantities, spec.landscape?.layers]);
  return once(known.speeds, key, async () => {
    const { calibrate } = await import('../plan/calibration.ts');
    if (process.stderr.isTTY) complain(`Timing ${['an attack step', 'a training step', ...quantities].join(', ')} …`);
    return calibrate(spec, network, device.executor, quantities);
  });
}

/** What is known under a key, else found out; null, once that has been said, where the device fails. */
async function once<Value>(
  known: Map<string, Value | null>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value | null> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const { ExecutionError } = await import('../../engine/executor.ts');
  let found: Value | null = null;
  try {
    found = await find();
  } catch (error) {
    // A plan is made on a login node, too, whose jobs run where the device is.
    if (!(error instanceof ExecutionError)) throw error;
    complain(`The time is not predicted: ${error.message}`);
  }
  known.set(key, found);
  return found;
}

/** Schedules, seeds and lengths change how many steps there are, not how long one takes. */
function speedKey({ model, attack, optimizer, train, device }: ResolvedSpec, network: Network): string {
  const { batch_size, micro_batch_size, objective, averaging, gradient_clip, precision } = train;
  const step = { ...attack, steps: 0, step_size: 0, restarts: 0 };
  return JSON.stringify([
    [model, network.imageShape, network.classes],
    [step, optimizer, batch_size, micro_batch_size, objective, averaging, gradient_clip, precision, device],
  ]);
}

function describe({ spec, output, cost: { attackSteps, passes }, device, memory }: Planned): string[] {
  const { train, attack, pas } = spec;
  const { epochs, batches_per_epoch: batches, estimated_seconds: seconds, analyses } = output;
  const included = analyses ? 'evaluation and analyses included' : 'evaluation included';
  const atOnce = samplesAtOnce(train);
  const parts = atOnce < train.batch_size ? ` in parts of at most ${atOnce}` : '';
  const kind = device?.description.provider === 'cpu' ? 'free' : 'on the device';
  const available = memory === null ? '' : `, of ${bytes(memory)} ${kind}`;
  const perBatch = attack.method === 'none' ? 0 : attack.steps * attack.restarts;
  const facts = [
    ['model', `${describeSpec(spec).join(', ')}: ${count(output.parameters)} parameters`],
    [
      'training',
      `${epochs} epochs × ${batches} batches of ${train.batch_size}${parts} × ${perBatch} attack steps = ${count(attackSteps)} attack steps`,
    ],
    ['periods', pas.periods.map((period) => `${period}`).join(' + ') + ' epochs'],
    [
      'passes',
      `${metric(passes.forward)} samples forward, ${metric(passes.inputGradient)} input gradients, ${metric(passes.weightGradient)} weight gradients`.replaceAll(
        /\s+/g,
        ' ',
      ),
    ],
    ['arithmetic', `${metric(output.flops)}FLOP, ${included}`],
    ['memory', `${bytes(output.memory_bytes)} at the peak${available}`],
    [
      'time',
      seconds === null || device === null
        ? 'not measured'
        : `${duration(seconds)} predicted on this machine (${deviceName(device.description)}), ${included}`,
    ],
  ];
  return [
    paintStdout('bold', spec.name),
    ...table(facts).map((line) => `  ${line}`),
    '',
    ...(analyses ? [...analysisLines(analyses), ''] : []),
    ...scheduleLines(output),
  ];
}

/** What is done when it has trained, and below it what of that is only to be expected. */
function analysisLines(analyses: readonly AnalysisPlan[]): string[] {
  const rows = analyses.map(({ analysis, checkpoints, products, products_expected, flops, estimated_seconds }) => [
    analysis,
    String(checkpoints),
    products === null ? '' : `${products_expected ? 'about ' : ''}${products}`,
    flops === 0 ? '' : `${metric(flops)}FLOP`,
    estimated_seconds === null ? 'not measured' : duration(estimated_seconds),
  ]);
  const head = ['analysis', 'checkpoints', 'products', 'arithmetic', 'time'];
  const [first = '', ...lines] = table([head, ...rows], { right: [1, 2, 3, 4] });
  const expected = analyses.filter((one) => one.products_expected).map(({ analysis }) => analysis);
  const note = `The products of ${expected.join(', ')} are those to be expected: it ends when its residuals are small enough.`;
  return [paintStdout('bold', first), ...lines, ...(expected.length > 0 ? [note] : [])];
}

/** The schedules, one line an epoch; epochs that are alike are drawn together. */
function scheduleLines({ schedule }: PlanOutput): string[] {
  const rows: string[][] = [];
  for (const row of schedule) {
    const cells = [String(row.period + 1), budgetWithLevels(row.epsilon), short(row.learning_rate)];
    const last = rows.at(-1);
    if (last !== undefined && last.slice(1).join() === cells.join()) {
      last[0] = `${last[0]?.split('–')[0]}–${row.epoch + 1}`;
    } else rows.push([String(row.epoch + 1), ...cells]);
  }
  const [head = '', ...lines] = table([['epoch', 'period', 'ε', 'learning rate'], ...rows]);
  return [paintStdout('bold', head), ...lines];
}
