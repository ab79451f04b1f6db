/** @file Our side of the bench: the same pieces of work as `peer_torch.py` times, on our engine. */
import type { Attack, ResolvedSpec } from '@advexp/schemas';
import { CompiledAttack } from 'advexp/attacks/attack';
import { crossEntropy } from 'advexp/attacks/losses';
import type { DeviceTensor, Executor } from 'advexp/engine/executor';
import { mean, scalar } from 'advexp/engine/graph/compositions';
import { grad, jvp } from 'advexp/engine/graph/differentiation';
import { Graph, sizeOf } from 'advexp/engine/graph/graph';
import { Network } from 'advexp/models/network';
import { RandomStream } from 'advexp/random/philox';
import { TrainingStep, TrainingTensors } from 'advexp/training/step';
import { initialTensors } from 'advexp/training/weights';

export const WORK = [
  'pgd_step',
  'train_step',
  'hvp',
  'pgd10_batch_idiomatic',
  'pgd10_batch_paper',
  'pgd100_eval',
] as const;
export type Work = (typeof WORK)[number];

export interface Setting {
  readonly architecture: 'lenet' | 'resnet18';
  /** Name of the PyTorch class in test/golden/paper_models.py. */
  readonly peer: string;
  readonly width: number;
  readonly batch: number;
  readonly threads: number;
  readonly inputShape: readonly [number, number, number];
}

const CLASSES = 10;
const EPSILON = 0.1;
const PGD: Attack = {
  method: 'pgd',
  norm: 'linf',
  steps: 10,
  step_size: { value: 0.25, relative: true },
  start: 'uniform',
  restarts: 1,
  keep: 'last',
  batchnorm: 'eval',
  loss: 'cross-entropy',
  bounds: [0, 1],
};
const SPEC = {
  seed: 0,
  optimizer: { name: 'sgd', momentum: 0.9, dampening: 0, nesterov: false, weight_decay: 5e-4 },
  train: {
    epochs: 1,
    batch_size: 128,
    objective: { name: 'adversarial' },
    averaging: { method: 'none' },
    gradient_clip: null,
  },
} as const satisfies Pick<ResolvedSpec, 'seed' | 'optimizer' | 'train'>;

/** Compiles every piece of work; each function does it once and returns when it is handed over. */
export async function compileWork(executor: Executor, setting: Setting): Promise<Record<Work, () => Promise<unknown>>> {
  const { batch } = setting;
  const network = new Network(
    { architecture: setting.architecture, width: setting.width },
    setting.inputShape,
    CLASSES,
  );
  const shape = [batch, ...setting.inputShape];
  const stream = new RandomStream(0, 'test');
  const random = (extents: readonly number[], low: number, high: number) => {
    const data = new Float32Array(sizeOf(extents));
    stream.fillUniform(data, low, high);
    return executor.tensor(data, extents);
  };
  const images = random(shape, 0, 1);
  const noise = random(shape, -1, 1);
  const oneHot = new Float32Array(batch * CLASSES);
  for (let i = 0; i < batch; i++) oneHot[i * CLASSES + stream.integer(CLASSES)] = 1;
  const labels = executor.tensor(oneHot, [batch, CLASSES]);
  const tensors = new TrainingTensors(initialTensors(executor, SPEC as unknown as ResolvedSpec, network), executor);

  const attack = async (steps: number) => {
    const compiled = await CompiledAttack.compile(executor, network, { ...PGD, steps }, batch);
    return () => compiled.perturb({ weights: tensors.current, images, labels, epsilon: EPSILON, noise: () => noise });
  };
  const [pgd1, pgd10, pgd100] = [await attack(1), await attack(10), await attack(100)];
  const step = await TrainingStep.compile(executor, SPEC, network, batch);
  const train = (adversarial: DeviceTensor) =>
    step.run(tensors, { adversarial, labels }, { learning_rate: 0.01, momentum_gain: 1 });
  const trainBatch = async () => train(await pgd10());

  const graph = new Graph();
  const { logits } = network.forward(graph, graph.input('images', shape), 'eval');
  const loss = scalar(mean(crossEntropy(logits, graph.input('labels', [batch, CLASSES]))));
  const parameters = network.parameters.map(({ name, shape: extents }) => graph.input(name, extents));
  const directions = network.parameters.map(({ name, shape: extents }) => graph.input(`v/${name}`, extents));
  const products = jvp(grad(loss, parameters), parameters, directions);
  const hvp = await executor.compile(
    Object.fromEntries(products.map((product, i) => [`hv/${network.parameters[i].name}`, product])),
    {
      stationary: [...network.tensors.map(({ name }) => name), 'images', 'labels'],
    },
  );
  const direction = Object.fromEntries(
    network.parameters.map(({ name, shape: extents }) => [`v/${name}`, random(extents, -1, 1)]),
  );
  await hvp.prepare({ ...tensors.current, images, labels });

  return {
    pgd_step: pgd1,
    train_step: () => train(images),
    hvp: () => hvp.run(direction),
    pgd10_batch_idiomatic: trainBatch,
    pgd10_batch_paper: trainBatch,
    pgd100_eval: pgd100,
  };
}
