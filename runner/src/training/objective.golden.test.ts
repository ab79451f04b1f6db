/** TRADES, MART, mix and KL with gradients with respect to both sets of logits, against PyTorch in float64. */
import type { Objective } from '@advexp/schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { distance, GoldenFile, largest, oneHot } from '../../../test/golden-file.ts';
import { kullbackLeibler } from '../attacks/losses.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { mean, scalar } from '../engine/graph/compositions.ts';
import { grad } from '../engine/graph/differentiation.ts';
import { Graph, type Tensor } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { buildObjective } from './objective.ts';

const golden = new GoldenFile('losses');
const [BATCH, CLASSES] = golden.tensor('clean').shape;
/** A linear network with the identity as its weight: its images are its logits. */
const identity = new Network({ architecture: 'linear', bias: false }, [1, 1, CLASSES], CLASSES);

const { beta: tradesBeta } = JSON.parse(golden.metadata.trades) as { beta: number };
const { beta: martBeta } = JSON.parse(golden.metadata.mart) as { beta: number };
const { clean_weight } = JSON.parse(golden.metadata.mix) as { clean_weight: number };
const objectives: Objective[] = [
  { name: 'trades', beta: tradesBeta },
  { name: 'mart', beta: martBeta },
  { name: 'mix', clean_weight },
];

function inputs(graph: Graph) {
  return {
    clean: graph.input('clean', [BATCH, 1, 1, CLASSES]),
    adversarial: graph.input('adversarial', [BATCH, 1, 1, CLASSES]),
    labels: graph.input('labels', [BATCH, CLASSES]),
  };
}

/** Loss and both gradients against the file, each relative to its largest element. */
async function compare(executor: Executor, name: string, build: (graph: Graph) => Tensor, tolerance: number) {
  const graph = new Graph();
  const loss = build(graph);
  const { clean, adversarial } = inputs(graph);
  const [grad_clean, grad_adversarial] = grad(loss, [clean, adversarial]);
  const program = await executor.compile({ loss, grad_clean, grad_adversarial });
  const given: Record<string, DeviceTensor> = {
    'fc.weight': executor.tensor(
      oneHot(
        Array.from({ length: CLASSES }, (_, c) => c),
        CLASSES,
      ),
      [CLASSES, CLASSES],
    ),
    labels: executor.tensor(oneHot(golden.integers('labels'), CLASSES), [BATCH, CLASSES]),
  };
  for (const side of ['clean', 'adversarial']) {
    given[side] = executor.tensor(golden.tensor(side).data.slice(), [BATCH, 1, 1, CLASSES]);
  }
  const results = await program.run(given);
  for (const value of ['loss', 'grad_clean', 'grad_adversarial']) {
    const { data } = golden.tensor(`${name}/${value}`);
    const d = distance(await results[value].read(), data) / largest(data);
    expect(d, value).toBeLessThan(tolerance);
  }
  await program.dispose();
}

const objective = (chosen: Objective) => (graph: Graph) => buildObjective(chosen, identity, graph, inputs(graph)).loss;
const divergence = (graph: Graph) => {
  const { clean, adversarial } = inputs(graph);
  const logits = (images: Tensor) => identity.forward(graph, images, 'train').logits;
  return scalar(mean(kullbackLeibler(logits(clean), logits(adversarial))));
};

describe.each([
  { name: 'kl', build: divergence },
  ...objectives.map((chosen) => ({ name: chosen.name, build: objective(chosen) })),
])('$name', ({ name, build }) => {
  let onnx: OnnxExecutor;
  beforeAll(async () => {
    onnx = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
  });
  test('float64 reference', () => compare(new ReferenceExecutor(), name, build, 1e-7));
  test('ONNX Runtime', () => compare(onnx, name, build, 3e-6));
});
