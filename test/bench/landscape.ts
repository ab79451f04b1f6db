/**
 * @file `npm run bench:landscape`: what Hessian-vector products cost beside gradients, how many of them Lanczos' method needs
 * beside the paper's power iteration, how long the usual analyses take, and the memory of the largest. Option: `--only
 * products|iterations|times|memory`. Products beside PyTorch's double backward are the row `hvp` of `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LandscapeOutput, Model } from '@advexp/schemas';
import type { Split } from 'advexp/data/split';
import { OnnxExecutor } from 'advexp/engine/onnx/executor';
import { basisFor } from 'advexp/landscape/analyses/hessian';
import { lanczos } from 'advexp/landscape/lanczos';
import { LossSurface } from 'advexp/landscape/loss-surface';
import { powerIteration } from 'advexp/landscape/power-iteration';
import { Network } from 'advexp/models/network';
import { RandomStream } from 'advexp/random/philox';
import { GoldenFile } from '../golden-file.ts';

const THREADS = Math.min(2, availableParallelism());
const BATCH = 128;
const PAIRS = 7;
const SECTIONS = { products: costOfProducts, iterations: costOfEigenpairs, times: timesOfAnalyses, memory: peakMemory };

type ImageShape = readonly [number, number, number];
const LENET: ImageShape = [1, 28, 28];
const RESNET: ImageShape = [3, 32, 32];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Uniform noise with random labels: what a product costs does not depend on what the samples show. */
function noise(shape: ImageShape, count: number): Split {
  const stream = new RandomStream(0, 'test');
  const images = new Float32Array(count * shape[0] * shape[1] * shape[2]);
  stream.fillUniform(images, 0, 1);
  return { images, labels: Uint8Array.from({ length: count }, () => stream.integer(10)), count, shape, classes: 10 };
}

async function surfaceOf(model: Model, shape: ImageShape) {
  const executor = await OnnxExecutor.create({ threads: THREADS });
  const network = new Network(model, shape, 10);
  const first = network.initialise(0);
  const weights = Object.fromEntries(
    network.tensors.map(({ name, shape }) => [name, executor.tensor(first[name] ?? new Float32Array(), shape)]),
  );
  return { surface: new LossSurface(executor, network, { batch: BATCH }), weights };
}

async function costOfProducts(): Promise<void> {
  const cases: [string, Model, ImageShape][] = [
    ['LeNet w = 4', { architecture: 'lenet', width: 4 }, LENET],
    ['LeNet w = 16', { architecture: 'lenet', width: 16 }, LENET],
    ['ResNet18 w = 4', { architecture: 'resnet18', width: 4 }, RESNET],
    ['ResNet18 w = 8', { architecture: 'resnet18', width: 8 }, RESNET],
  ];
  console.log(`\n| one batch of ${BATCH} | gradient, ms | product, ms | product / gradient, median of pairs | bar |`);
  console.log('|---|---|---|---|---|');
  for (const [name, model, shape] of cases) {
    const { surface, weights } = await surfaceOf(model, shape);
    const samples = noise(shape, BATCH);
    const hessian = surface.hessian(weights, samples);
    const v = Float32Array.from({ length: hessian.size }, (_, i) => Math.cos(i));
    const work = [() => surface.gradient(weights, samples), () => hessian.apply(v)] as const;
    for (const one of work) await one();
    const pairs: [number, number][] = [];
    for (let i = 0; i < PAIRS; i++) pairs.push([await seconds(work[0]), await seconds(work[1])]);
    const ratio = median(pairs.map(([gradient, product]) => product / gradient));
    const ms = (which: 0 | 1) => (1000 * median(pairs.map((pair) => pair[which]))).toFixed(1);
    console.log(
      `| ${name} | ${ms(0)} | ${ms(1)} | **${ratio.toFixed(2)}** | 2.5 ${ratio <= 2.5 ? 'reached' : `missed by ${(ratio - 2.5).toFixed(2)}`} |`,
    );
    await surface.dispose();
  }
}

/** On the trained LeNet w = 1 and the 64 adversarial samples of test/golden/lenet-hessian.safetensors. */
async function costOfEigenpairs(): Promise<void> {
  const golden = new GoldenFile('lenet-hessian');
  const executor = await OnnxExecutor.create({ threads: THREADS });
  const network = new Network({ architecture: 'lenet', width: 1 }, LENET, 10);
  const weights = Object.fromEntries(
    network.tensors.map(({ name, shape }) => [
      name,
      executor.tensor(golden.tensor(`state/${name}`).data.slice(), shape),
    ]),
  );
  const labels = Uint8Array.from(golden.integers('labels'));
  const samples = { images: golden.tensor('input').data, labels, count: labels.length, shape: LENET, classes: 10 };
  const hessian = new LossSurface(executor, network, { batch: 64 }).hessian(weights, samples);
  const common = { count: 20, random: new RandomStream(0, 'landscape-vector') };
  const methods = {
    'Lanczos, residual ≤ 10⁻³|λ|': () =>
      lanczos(hessian, { ...common, which: 'magnitude', tolerance: 1e-3, basis: 80, mostProducts: 1000 }),
    "power iteration, the paper's rule": () =>
      powerIteration(hessian, { ...common, tolerance: 1e-3, mostProducts: 50 }),
    'power iteration, Δλ ≤ 10⁻⁶ of λ': () =>
      powerIteration(hessian, { ...common, tolerance: 1e-6, mostProducts: 10_000 }),
  };
  console.log('\n| top 20 of a trained LeNet w = 1, 64 samples | products | median and largest residual / |λ| |');
  console.log('|---|---|---|');
  for (const [name, run] of Object.entries(methods)) {
    const { pairs, products } = await run();
    const residuals = pairs.map(({ value, residual }) => residual / Math.abs(value));
    console.log(
      `| ${name} | ${products} | ${median(residuals).toExponential(1)}, ${Math.max(...residuals).toExponential(1)} |`,
    );
  }
}

/** As a user has them: the command line on a trained run. */
async function timesOfAnalyses(): Promise<void> {
  const main = fileURLToPath(new URL('../../runner/dist/cli/main.js', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'advexp-bench-'));
  const advexp = (...args: string[]) =>
    execFileSync(process.execPath, [main, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(
      join(folder, 'bench.advexp'),
      `version: 1
name: bench
seed: 0
data: { dataset: fashion-mnist-mini, validation: 500 }
model: { architecture: lenet, width: 4 }
attack: { method: pgd, norm: linf, steps: 5, step_size: 0.4eps, start: uniform }
epsilon: 0.1
learning_rate: 0.05
optimizer: { name: sgd, momentum: 0.9 }
train: { epochs: 3, batch_size: 128 }
evaluate: { attacks: [clean], samples: 500, final_samples: 500 }
device: { threads: ${THREADS} }
`,
    );
    advexp('run', join(folder, 'bench.advexp'), '--out', folder);
    const [id = ''] = readdirSync(join(folder, 'bench'));
    const run = join(folder, 'bench', id);
    const timed = (analysis: string, ...set: string[]) => {
      const start = performance.now();
      const text = advexp('landscape', run, analysis, '--json', ...set.flatMap((one) => ['--set', `landscape.${one}`]));
      return { output: JSON.parse(text) as LandscapeOutput, minutes: (performance.now() - start) / 60_000 };
    };
    console.log('\n| LeNet w = 4, trained, process start and data included | minutes | bar |');
    console.log('|---|---|---|');
    const { output, minutes } = timed('hessian', 'hessian.samples=4096');
    const products = output.hessian?.products;
    console.log(`| top 20 on 4,096 adversarial samples, ${products} products | ${minutes.toFixed(1)} | 10 |`);
    const slice = timed('slice', 'slice.points=25', 'slice.epsilons=[0]', 'slice.splits=[train]', 'slice.samples=1000');
    console.log(`| 25 × 25 slice, clean, 1,000 samples | ${slice.minutes.toFixed(1)} | 2 |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In this process, so run it alone: the sessions of other sections would count. */
async function peakMemory(): Promise<void> {
  const { surface, weights } = await surfaceOf({ architecture: 'resnet18', width: 8 }, RESNET);
  const hessian = surface.hessian(weights, noise(RESNET, BATCH));
  const basis = basisFor({ top: 20 }, hessian.size);
  const took = await seconds(() =>
    lanczos(hessian, {
      count: 20,
      which: 'magnitude',
      tolerance: 1e-3,
      basis,
      // Past the first restart, after which nothing more is taken.
      mostProducts: basis + 15,
      random: new RandomStream(0, 'landscape-vector'),
    }),
  );
  const gigabytes = process.resourceUsage().maxRSS / 1024 ** 2;
  console.log(
    `\nResNet18 w = 8 (${hessian.size} parameters), top 20, basis of ${basis}, batches of ${BATCH}: ` +
      `${gigabytes.toFixed(2)} GiB at the peak (bar 2), ${basis + 15} products in ${took.toFixed(0)} s`,
  );
}

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
console.log(
  `${cpus()[0]?.model}, ${THREADS} threads, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
for (const [name, section] of Object.entries(SECTIONS)) {
  if (options.only === name) await section();
  // Each in a process of its own.
  if (options.only === undefined) {
    execFileSync(process.execPath, ['--conditions=advexp-source', fileURLToPath(import.meta.url), '--only', name], {
      stdio: 'inherit',
    });
  }
}
process.exit(0);
