/** @file Whole pieces of work of the conformance suite: networks, a training step, a Hessian-vector product, a short PAS run. */
import { loadSpec, type ResolvedSpec, type RunEvent } from '@advexp/schemas';
import { crossEntropy } from '../attacks/losses.ts';
import type { LoadedData } from '../data/load.ts';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import { mean, scalar } from '../engine/graph/compositions.ts';
import { grad, jvp } from '../engine/graph/differentiation.ts';
import { Graph, type Shape, sizeOf, type Tensor } from '../engine/graph/graph.ts';
import type { Precision } from '../engine/graph/precision.ts';
import { multiply } from '../engine/graph/primitives/elementwise.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { AccumulatedStep, type BatchPart } from '../training/accumulation.ts';
import { startOfTraining } from '../training/progress.ts';
import { TrainingStep, TrainingTensors } from '../training/step.ts';
import { Trainer } from '../training/trainer.ts';
import { initialTensors } from '../training/weights.ts';
import type { Check, Results } from './suite.ts';

const CLASSES = 10;
const BATCH = 2;

const SPEC = `
seed: 3
data: { dataset: mnist }
model: { architecture: lenet, width: 2 }
attack: { method: pgd, steps: 2, step_size: 0.5eps }
epsilon: { schedule: linear, target: 0.1, min: 0, max: 0.1 }
pas: { periods: [2, 2], reset: [epsilon, learning_rate] }
learning_rate: 0.02
train: { epochs: 4, batch_size: 4 }
evaluate: { batch_size: 4, during: fgsm }
`;

function specification(): ResolvedSpec {
  const { spec, problems } = loadSpec({ file: 'conformance', text: SPEC }, {});
  if (spec === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return spec;
}

function uniform(shape: Shape, seed: number, low = 0, high = 1): Float32Array {
  const data = new Float32Array(sizeOf(shape));
  new RandomStream(seed, 'test', 2).fillUniform(data, low, high);
  return data;
}

function oneHot(batch: number): Float32Array {
  const labels = new Float32Array(batch * CLASSES);
  for (let i = 0; i < batch; i++) labels[i * CLASSES + ((3 * i + 1) % CLASSES)] = 1;
  return labels;
}

async function readAll(tensors: Readonly<Record<string, DeviceTensor>>): Promise<Results> {
  const read: Record<string, Float32Array> = {};
  for (const [name, tensor] of Object.entries(tensors)) read[name] = (await tensor.read()).slice();
  return read;
}

type ImageShape = [number, number, number];

/** Logits and input gradient in eval mode, with all weights stationary, as an attack has them. */
export const networkCase = (name: string, model: ResolvedSpec['model'], imageShape: ImageShape): Check =>
  attackedNetworkCase(name, model, imageShape, 'float32');

/** The same in mixed precision, with a loss scale as training has it. */
export const mixedNetworkCase = (name: string, model: ResolvedSpec['model'], imageShape: ImageShape): Check =>
  attackedNetworkCase(name, model, imageShape, 'mixed-float16');

function attackedNetworkCase(
  name: string,
  model: ResolvedSpec['model'],
  imageShape: ImageShape,
  precision: Precision,
): Check {
  const mixed = precision !== 'float32';
  const scale = mixed ? 1024 : 1;
  return {
    name: `${name}: logits and input gradient${mixed ? ', in mixed precision' : ''}`,
    // Through 18 layers the gradient meets ReLUs so near their kinks that rounding to 11 bits decides.
    tolerance: mixed ? 3e-2 : 1e-4,
    async compute(executor) {
      const network = new Network(model, imageShape, CLASSES);
      const shape = [BATCH, ...imageShape];
      const graph = new Graph();
      const images = graph.input('images', shape);
      const { logits } = network.forward(graph, images, 'eval');
      const loss = scalar(mean(crossEntropy(logits, graph.input('labels', [BATCH, CLASSES]))));
      const [gradient] = grad(multiply(loss, scale), [images]);
      const stationary = [...network.tensors.map(({ name: tensor }) => tensor), 'labels'];
      const program = await executor.compile({ logits, loss, gradient }, { stationary, precision });
      const inputs = {
        ...initialTensors(executor, specification(), network),
        images: executor.tensor(uniform(shape, 1), shape),
        labels: executor.tensor(oneHot(BATCH), [BATCH, CLASSES]),
      };
      await program.prepare(inputs);
      const results = await readAll(await program.run(inputs));
      await program.dispose();
      return results;
    },
  };
}

/** Updates of a network from given samples: parameters, momentum (of which the last gradient is most), BatchNorm's statistics and measures. */
const trainingStepsOf = (
  model: ResolvedSpec['model'],
  imageShape: ImageShape,
  precision: Precision,
): Check['compute'] =>
  async function compute(executor) {
    const base = specification();
    const spec: ResolvedSpec = { ...base, model, train: { ...base.train, precision } };
    const network = new Network(spec.model, imageShape, CLASSES);
    const tensors = new TrainingTensors(initialTensors(executor, spec, network), executor);
    const step = await TrainingStep.compile(executor, spec, network, BATCH);
    const measures: number[] = [];
    for (let i = 0; i < 2; i++) {
      const shape = [BATCH, ...imageShape];
      const samples = {
        // With these samples no ReLU is so near its kink that rounding decides on which side it is.
        adversarial: executor.tensor(uniform(shape, 50 + i), shape),
        labels: executor.tensor(oneHot(BATCH), [BATCH, CLASSES]),
      };
      const { loss, gradientNorm, distance } = await step.run(tensors, samples, {
        learning_rate: 0.01,
        momentum_gain: 1,
        ...(precision !== 'float32' && { loss_scale: 1024 }),
      });
      measures.push(loss, gradientNorm, distance);
    }
    const results = await readAll(tensors.current);
    await step.dispose();
    return { ...results, measures: Float32Array.from(measures) };
  };

export const trainingCase: Check = {
  name: 'training steps of a resnet18',
  tolerance: 1e-3,
  compute: trainingStepsOf({ architecture: 'resnet18', width: 1 }, [3, 32, 32], 'float32'),
};

export const mixedTrainingCase: Check = {
  name: 'training steps of a lenet, in mixed precision',
  // Behind a pooling window whose maximum rounding moves, of few in so small a network; elsewhere it is 1e-3.
  tolerance: 5e-2,
  compute: trainingStepsOf({ architecture: 'lenet', width: 2 }, [1, 28, 28], 'mixed-float16'),
};

/** Two updates of a LeNet by batches of three samples in parts of two and one. */
export const accumulationCase: Check = {
  name: 'training steps of a lenet in parts',
  tolerance: 1e-4,
  async compute(executor) {
    const spec = specification();
    const network = new Network(spec.model, [1, 28, 28], CLASSES);
    const tensors = new TrainingTensors(initialTensors(executor, spec, network), executor);
    const sizes = [2, 1];
    const step = await AccumulatedStep.compile(executor, spec, network, sizes);
    async function* parts(): AsyncGenerator<BatchPart> {
      for (const [i, size] of sizes.entries()) {
        const shape = [size, 1, 28, 28];
        const samples = {
          adversarial: executor.tensor(uniform(shape, 60 + i), shape),
          labels: executor.tensor(oneHot(size), [size, CLASSES]),
        };
        yield { samples, share: size / 3, lossScale: null };
      }
    }
    const measures: number[] = [];
    for (let i = 0; i < 2; i++) {
      const scalars = { learning_rate: 0.01, momentum_gain: 1 };
      const { loss, correct, gradientNorm, distance } = await step.run(tensors, parts(), scalars);
      measures.push(loss, correct, gradientNorm, distance);
    }
    const results = await readAll(Object.fromEntries(network.tensors.map(({ name }) => [name, tensors.current[name]])));
    await step.dispose();
    return { ...results, measures: Float32Array.from(measures) };
  },
};

/** The product of a LeNet's Hessian with a vector, weights and samples standing still as in an analysis. */
export const hessianCase: Check = {
  name: 'Hessian-vector product of a lenet',
  tolerance: 2e-4,
  async compute(executor) {
    const spec = specification();
    const network = new Network(spec.model, [1, 28, 28], CLASSES);
    const shape = [BATCH, 1, 28, 28];
    const graph = new Graph();
    const { logits } = network.forward(graph, graph.input('images', shape), 'eval');
    const loss = scalar(mean(crossEntropy(logits, graph.input('labels', [BATCH, CLASSES]))));
    const inputsOf = (prefix: string): Tensor[] =>
      network.parameters.map(({ name, shape: extents }) => graph.input(`${prefix}${name}`, extents));
    const products = jvp(grad(loss, inputsOf('')), inputsOf(''), inputsOf('v/'));
    const program = await executor.compile(
      Object.fromEntries(products.map((product, i) => [network.parameters[i].name, product])),
      { stationary: [...network.tensors.map(({ name }) => name), 'images', 'labels'] },
    );
    await program.prepare({
      ...initialTensors(executor, spec, network),
      images: executor.tensor(uniform(shape, 5), shape),
      labels: executor.tensor(oneHot(BATCH), [BATCH, CLASSES]),
    });
    const direction = Object.fromEntries(
      network.parameters.map(({ name, shape: extents }, i) => [
        `v/${name}`,
        executor.tensor(uniform(extents, 20 + i, -1, 1), extents),
      ]),
    );
    const results = await readAll(await program.run(direction));
    await program.dispose();
    return results;
  },
};

function noiseSplit(count: number, seed: number): Split {
  return {
    images: uniform([count, 1, 28, 28], seed),
    labels: Uint8Array.from({ length: count }, (_, i) => (7 * i) % CLASSES),
    count,
    shape: [1, 28, 28],
    classes: CLASSES,
  };
}

/** Twenty batches of training under a schedule of two periods, by the trainer itself: the loss of each, and the weights. */
export const pasCase: Check = {
  name: 'PAS run of 20 batches',
  // In float32 the sign of a gradient of nearly nothing may differ, and with it a pixel by 2·ε/2.
  tolerance: 2e-3,
  async compute(executor: Executor) {
    const spec = specification();
    const data: LoadedData = {
      dataset: 'mnist',
      files: [],
      train: noiseSplit(20, 11),
      validation: null,
      test: noiseSplit(4, 12),
    };
    const network = new Network(spec.model, data.train.shape, CLASSES);
    const start = initialTensors(executor, spec, network);
    const trainer = await Trainer.create(spec, network, executor, data, start, startOfTraining());
    const losses: number[] = [];
    await trainer.run({
      emit(event: RunEvent) {
        if (event.type === 'batch') losses.push(event.loss ?? Number.NaN);
      },
      boundary: async () => {},
      betweenBatches: async () => {},
      epochEnded: async () => {},
    });
    const weights = await readAll(
      Object.fromEntries(network.parameters.map(({ name }) => [name, trainer.tensors.current[name]])),
    );
    return { losses: Float32Array.from(losses), ...weights };
  },
};
