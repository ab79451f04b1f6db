/** Ten PGD steps in each norm against PyTorch in float64, from the same start. */
import type { Attack, Norm } from '@advexp/schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { distance, GoldenFile, oneHot } from '../../../test/golden-file.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { CompiledAttack } from './attack.ts';
import { crossEntropy } from './losses.ts';

const STEPS = 10;
const golden = new GoldenFile('pgd');
const lenet = new GoldenFile('lenet-mnist');
const network = new Network({ architecture: 'lenet', width: 2 }, [1, 28, 28], 10);

const settings = (norm: Norm) => JSON.parse(golden.metadata[norm]) as { epsilon: number; step: number };

function attackOf(norm: Norm, steps: number, keep: Attack['keep']): Attack {
  return {
    method: 'pgd',
    norm,
    steps,
    step_size: { value: settings(norm).step, relative: false },
    start: 'uniform',
    restarts: 1,
    keep,
    batchnorm: 'eval',
    loss: 'cross-entropy',
    bounds: [0, 1],
  };
}

/** The weights and one norm's samples in the executor's memory, and the loss of each sample at a point. */
async function prepare(executor: Executor, norm: Norm) {
  const { shape, data } = golden.tensor(`${norm}/input`);
  const labels = executor.tensor(oneHot(golden.integers(`${norm}/labels`), 10), [shape[0], 10]);
  const weights: Record<string, DeviceTensor> = {};
  for (const { name, shape } of network.tensors) {
    weights[name] = executor.tensor(lenet.tensor(`state/${name}`).data.slice(), shape);
  }
  const graph = new Graph();
  const { logits } = network.forward(graph, graph.input('images', shape), 'eval');
  const program = await executor.compile({ loss: crossEntropy(logits, graph.input('labels', [shape[0], 10])) });
  const { epsilon } = settings(norm);
  const start = golden.tensor(`${norm}/start`).data;
  const noise = executor.tensor(
    start.map((value, i) => (value - data[i]) / epsilon),
    shape,
  );
  return {
    losses: async (images: DeviceTensor) => (await program.run({ ...weights, images, labels })).loss.read(),
    async perturb(attack: Attack) {
      const compiled = await CompiledAttack.compile(executor, network, attack, shape[0]);
      const images = executor.tensor(data.slice(), shape);
      const result = await compiled.perturb({ weights, images, labels, epsilon, noise: () => noise });
      await compiled.dispose();
      return result;
    },
  };
}

/** @param tolerance absolute, of pixels in [0, 1] and of losses around 1: ten times PyTorch's own float32 error */
async function follow(executor: Executor, norm: Norm, tolerance: number) {
  const { losses, perturb } = await prepare(executor, norm);
  for (const steps of [0, 1, 2, 5, STEPS]) {
    const point = await perturb(attackOf(norm, steps, 'last'));
    const expected = { 0: 'start', 1: 'first', [STEPS]: 'last' }[steps];
    if (expected) {
      const d = distance(await point.read(), golden.tensor(`${norm}/${expected}`).data);
      expect(d, expected).toBeLessThan(tolerance);
    }
    const step = golden.tensor(`${norm}/losses`).data.subarray(3 * steps, 3 * steps + 3);
    const d = distance(await losses(point), step);
    expect(d, `losses after ${steps} steps`).toBeLessThan(tolerance);
  }
  const best = await perturb(attackOf(norm, STEPS, 'best'));
  expect(distance(await best.read(), golden.tensor(`${norm}/best`).data), 'best').toBeLessThan(tolerance);
}

const norms: Norm[] = ['linf', 'l2', 'l1'];

test('the best iterate is not always the last, so that keeping it can be told apart', () => {
  for (const norm of norms) expect(golden.integers(`${norm}/best_step`).some((step) => step < STEPS)).toBe(true);
});

describe('ONNX Runtime', () => {
  let executor: OnnxExecutor;
  beforeAll(async () => {
    executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
  });
  test.each(norms)('%s', (norm) => follow(executor, norm, 5e-6));
});

// The start is handed over as float32 noise, which a step of l2 or l1 makes larger by little.
test.each(norms)('float64 reference, %s', (norm) => follow(new ReferenceExecutor(), norm, 5e-7));
