/**
 * @file What `test/bench/gpu.sh run` runs on a machine with a GPU: the conformance suite and the bench on WebGPU, beside
 * PyTorch on the same card where it is. Writes gpu.json and gpu.md into the folder given.
 * Options: `--out FOLDER`, `--provider NAME`, `--seconds N` for each piece of work, `--only MODEL`, `--batch N`, `--skip-conformance`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS, MIXED_CHECKS, type Outcome, runCheck } from 'advexp/conformance/suite';
import { lacksMixedPrecision } from 'advexp/device/mixed-precision';
import { OnnxExecutor } from 'advexp/engine/onnx/executor';
import { PROVIDER_NAMES, type ProviderName } from 'advexp/engine/onnx/provider';
import { finish } from './finish.ts';
import { Peer } from './peer.ts';
import { compileWork, type Setting, type Work } from './work.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: '.' },
    provider: { type: 'string', default: 'webgpu' },
    seconds: { type: 'string', default: '3' },
    batch: { type: 'string', default: '128' },
    only: { type: 'string' },
    'skip-conformance': { type: 'boolean', default: false },
  },
});

const PIECES: readonly Work[] = ['pgd_step', 'train_step', 'hvp', 'pgd10_batch_idiomatic'];
const SETTINGS = [
  { architecture: 'lenet', peer: 'lenet-mnist', width: 16, inputShape: [1, 28, 28] },
  { architecture: 'resnet18', peer: 'resnet18', width: 8, inputShape: [3, 32, 32] },
] as const;

interface Timing {
  readonly model: string;
  readonly work: Work;
  /** Median seconds. */
  readonly advexp: number | null;
  readonly torch: number | null;
  readonly runs: number;
  /** Seconds of the first run, which compiles shaders. */
  readonly first: number | null;
  /** Share of a run in which the host was busy handing work over. */
  readonly host: number | null;
  /** Bytes to and from the host in one run. */
  readonly traffic: { up: number; down: number } | null;
  readonly error?: string;
}

function requireProvider(name: string): ProviderName {
  const found = PROVIDER_NAMES.find((known) => known === name);
  if (!found) throw new Error(`--provider ${name} is unknown; known are ${PROVIDER_NAMES.join(', ')}`);
  return found;
}

function tell(line: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/** One line of another program's output, or null where it is not there. */
function ask(command: string, ...args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function timeOwn(executor: OnnxExecutor, work: () => Promise<unknown>, limit: number) {
  const once = async () => {
    const before = performance.now();
    const result = await work();
    const handedOver = performance.now();
    await finish(result);
    return { seconds: (performance.now() - before) / 1000, handing: (handedOver - before) / 1000 };
  };
  const first = (await once()).seconds;
  const { up, down } = executor.hostTraffic;
  await once();
  const traffic = { up: executor.hostTraffic.up - up, down: executor.hostTraffic.down - down };
  const runs: Awaited<ReturnType<typeof once>>[] = [];
  const end = performance.now() + limit * 1000;
  while (runs.length < 3 || (performance.now() < end && runs.length < 200)) runs.push(await once());
  const seconds = median(runs.map((run) => run.seconds));
  return { first, traffic, runs: runs.length, seconds, host: median(runs.map((run) => run.handing)) / seconds };
}

async function timePeer(peer: Peer, work: Work): Promise<number> {
  const seconds: number[] = [];
  for (let i = 0; i < 5; i++) seconds.push(await peer.time(work));
  return median(seconds);
}

async function bench(executor: OnnxExecutor, setting: Setting, device: string | null): Promise<Timing[]> {
  const model = `${setting.architecture} w=${setting.width}`;
  tell(`compiling ${model}`);
  const own = await compileWork(executor, setting);
  tell(`compiled ${model}`);
  const started = device === null ? null : await Peer.start(setting, device);
  if (started) tell(`PyTorch ${JSON.stringify(started.description)}`);
  const timings: Timing[] = [];
  for (const work of PIECES) {
    const torch = started ? await timePeer(started.peer, work) : null;
    try {
      const { seconds, ...rest } = await timeOwn(executor, own[work], Number(options.seconds));
      timings.push({ model, work, advexp: seconds, torch, ...rest });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      timings.push({
        model,
        work,
        advexp: null,
        torch,
        runs: 0,
        first: null,
        host: null,
        traffic: null,
        error: message,
      });
    }
    tell(JSON.stringify(timings.at(-1)));
  }
  started?.peer.stop();
  return timings;
}

async function conformance(executor: OnnxExecutor): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const lacking = await lacksMixedPrecision(executor);
  tell(lacking ?? 'it computes in half precision');
  for (const check of lacking === null ? [...CHECKS, ...MIXED_CHECKS] : CHECKS) {
    try {
      outcomes.push(await runCheck(check, executor));
    } catch (error) {
      const worst = error instanceof Error ? error.message : String(error);
      outcomes.push({ name: check.name, tolerance: check.tolerance, error: Number.NaN, worst, passed: false });
    }
    const { name, error, tolerance, worst, passed } = outcomes[outcomes.length - 1];
    tell(`${passed ? 'ok  ' : 'FAIL'} ${name}: ${error.toExponential(1)} of ${tolerance} (${worst})`);
  }
  return outcomes;
}

const provider = { name: requireProvider(options.provider), index: 0 };
const machine = {
  date: new Date().toISOString(),
  cpu: cpus()[0]?.model ?? process.arch,
  node: process.version,
  gpu: ask('nvidia-smi', '--query-gpu=name,driver_version,memory.total', '--format=csv,noheader'),
  vulkanDriver: process.env.VK_DRIVER_FILES ?? process.env.VK_ICD_FILENAMES ?? null,
  provider: provider.name,
};
tell(JSON.stringify(machine));
mkdirSync(options.out, { recursive: true });
const executor = await OnnxExecutor.create({ provider, memory: null });
tell(`there is a device for ${provider.name}`);
const outcomes = options['skip-conformance'] ? [] : await conformance(executor);
const timings: Timing[] = [];
const write = () => {
  const report = {
    machine,
    conformance: outcomes,
    fallbacks: Object.fromEntries(executor.fallbacks),
    lowerings: executor.lowerings,
    timings,
  };
  writeFileSync(join(options.out, 'gpu.json'), `${JSON.stringify(report, null, 1)}\n`);
};
write();
const device = machine.gpu !== null && provider.name !== 'cpu' ? 'cuda' : 'cpu';
for (const setting of SETTINGS) {
  if (options.only && options.only !== setting.architecture) continue;
  timings.push(
    ...(await bench(executor, { ...setting, batch: Number(options.batch), threads: cpus().length }, device)),
  );
  write();
}
const ms = (seconds: number | null) => (seconds === null ? '–' : (seconds * 1000).toFixed(2));
const rows = timings.map(({ model, work, advexp, torch, host, traffic }) => {
  const ratio = advexp !== null && torch !== null ? (torch / advexp).toFixed(2) : '–';
  const share = host === null ? '–' : `${(host * 100).toFixed(0)} %`;
  const bytes = traffic === null ? '–' : `${(traffic.up / 1000).toFixed(1)} / ${(traffic.down / 1000).toFixed(1)}`;
  return `| ${model} | ${work} | ${ms(advexp)} | ${ms(torch)} | ${ratio} | ${share} | ${bytes} |`;
});
const passed = outcomes.filter((outcome) => outcome.passed).length;
const lines = [
  `${machine.gpu ?? machine.cpu}, ${provider.name}; conformance: ${passed} of ${outcomes.length} passed; fallbacks: ${JSON.stringify(Object.fromEntries(executor.fallbacks))}`,
  '',
  '| model | work | advexp, ms | PyTorch, ms | PyTorch / advexp | handing over | kB up / down |',
  '|---|---|---|---|---|---|---|',
  ...rows,
];
writeFileSync(join(options.out, 'gpu.md'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
process.exit(outcomes.every((outcome) => outcome.passed) ? 0 : 1);
