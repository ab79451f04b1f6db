/** How many operators a device is handed for a training step: each costs it a dispatch, whatever its size. */

import { expect, test } from 'vitest';
import { lower, splitStationary } from '../engine/onnx/lowering.ts';
import { Network } from '../models/network.ts';
import type { StepSpec } from './step.ts';
import { buildTrainingStep } from './step.ts';

const SPEC: StepSpec = {
  optimizer: { name: 'sgd', momentum: 0.9, dampening: 0, nesterov: false, weight_decay: 5e-4 },
  train: {
    epochs: 1,
    batch_size: 4,
    objective: { name: 'adversarial' },
    averaging: { method: 'none' },
    gradient_clip: null,
  },
};

test.each([
  { architecture: 'lenet', shape: [1, 28, 28], most: 140 },
  { architecture: 'resnet18', shape: [3, 32, 32], most: 1200 },
] as const)('$architecture: at most $most', ({ architecture, shape, most }) => {
  const network = new Network({ architecture, width: 2 }, shape, 10);
  const target = { block: 0, kernels: 'device', precision: 'float32' } as const;
  const { emitter, names, inputs } = lower(buildTrainingStep(SPEC, network, 4), target, (_, [first]) => first);
  const { main } = splitStationary(emitter, [...names.values()], inputs, new Set());
  const constant = new Set(emitter.initializers.keys());
  const computing = main.nodes.filter((node) => {
    // ONNX Runtime computes these as it loads the model.
    const isConstant = node.inputs.every((name) => constant.has(name));
    if (isConstant) for (const name of node.outputs) constant.add(name);
    return !isConstant && node.operator !== 'Reshape';
  });
  expect(computing.length).toBeLessThanOrEqual(most);
});
