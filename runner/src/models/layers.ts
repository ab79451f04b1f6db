/**
 * @file Layers under PyTorch's names and layouts. An architecture is a function that calls these methods in the order in
 * which PyTorch would list the parameters; running it builds the graph and declares the parameters at once.
 */
import { mean } from '../engine/graph/compositions.ts';
import { formatShape, type Graph, GraphError, type Shape, type Tensor } from '../engine/graph/graph.ts';
import { convolution } from '../engine/graph/primitives/convolution.ts';
import { add, divide, multiply, sqrt, subtract } from '../engine/graph/primitives/elementwise.ts';
import { matmul } from '../engine/graph/primitives/matmul.ts';
import { concatenate, split } from '../engine/graph/primitives/segments.ts';
import { reshape } from '../engine/graph/primitives/shapes.ts';

/** How a parameter starts: uniform in ±bound, or one value everywhere. */
export type Initialisation = { kind: 'uniform'; bound: number } | { kind: 'constant'; value: number };

/** A trained tensor, or (`buffer`) one that follows the data, such as BatchNorm's running mean. */
export interface ParameterSpec {
  readonly name: string;
  readonly shape: Shape;
  readonly initialisation: Initialisation;
  readonly buffer: boolean;
}

/** BatchNorm normalises by the statistics of the batch (train) or by the running ones (eval). */
export type Mode = 'train' | 'eval';

/** Where the layers take their weights from: the graph input of that name unless told otherwise. */
export type WeightSource = (name: string, shape: Shape) => Tensor;

/** What BatchNorm's running statistics follow: `now`·factor. All are vectors, so that they are computed with as one. */
interface Statistic {
  readonly name: string;
  readonly running: Tensor;
  readonly now: Tensor;
  readonly factor: number;
}

const BATCH_NORM_EPSILON = 1e-5;
const BATCH_NORM_MOMENTUM = 0.1;

export class Layers {
  readonly parameters: ParameterSpec[] = [];
  readonly #statistics: Statistic[] = [];
  readonly #mode: Mode;
  readonly #weight: WeightSource;
  readonly #momentum: Tensor;

  /** @param momentum share of the batch in BatchNorm's running statistics, a scalar; PyTorch's 0.1 by default */
  constructor(
    graph: Graph,
    mode: Mode,
    weight: WeightSource = (name, shape) => graph.input(name, shape),
    momentum: Tensor = graph.constant(BATCH_NORM_MOMENTUM),
  ) {
    this.#mode = mode;
    this.#weight = weight;
    this.#momentum = momentum;
  }

  /** In train mode: the running statistics after this batch, by name. */
  get updatedBuffers(): Readonly<Record<string, Tensor>> {
    const all = this.#statistics;
    if (all.length === 0) return {};
    const factors = concatenate(all.map(({ now, factor }) => now.graph.constant(factor, now.shape)));
    const share = multiply(factors, this.#momentum);
    const running = multiply(concatenate(all.map(({ running }) => running)), subtract(1, this.#momentum));
    const updated = add(running, multiply(concatenate(all.map(({ now }) => now)), share));
    const vectors = split(
      updated,
      all.map(({ now }) => now.size),
    );
    return Object.fromEntries(all.map(({ name }, i) => [name, vectors[i]]));
  }

  #parameter(name: string, shape: Shape, initialisation: Initialisation, buffer = false): Tensor {
    this.parameters.push({ name, shape, initialisation, buffer });
    return this.#weight(name, shape);
  }

  /** PyTorch's default for convolution and linear layers: weight and bias uniform in ±1/√fan-in. */
  #weightAndBias(name: string, shape: Shape, bias: boolean): { weight: Tensor; bias: Tensor | null } {
    const fanIn = shape.slice(1).reduce((a, b) => a * b, 1);
    const initialisation: Initialisation = { kind: 'uniform', bound: 1 / Math.sqrt(fanIn) };
    return {
      weight: this.#parameter(`${name}.weight`, shape, initialisation),
      bias: bias ? this.#parameter(`${name}.bias`, [shape[0]], initialisation) : null,
    };
  }

  /** Convolution with square filters [outputs, C, kernel, kernel]. */
  convolution(
    name: string,
    x: Tensor,
    outputs: number,
    {
      kernel,
      stride = 1,
      padding = 0,
      bias = false,
    }: { kernel: number; stride?: number; padding?: number; bias?: boolean },
  ): Tensor {
    const shape = [outputs, x.shape[1], kernel, kernel];
    const parameters = this.#weightAndBias(name, shape, bias);
    const y = convolution(x, parameters.weight, { stride, padding });
    return parameters.bias ? add(y, perChannel(parameters.bias)) : y;
  }

  /** y = x·Wᵀ (+ b) with W [units, features]. */
  linear(name: string, x: Tensor, units: number, bias = true): Tensor {
    const parameters = this.#weightAndBias(name, [units, x.shape[1]], bias);
    const y = matmul(x, parameters.weight, { transposeB: true });
    return parameters.bias ? add(y, parameters.bias) : y;
  }

  /** BatchNorm over [N, C, H, W], with PyTorch's ε = 1e-5 and momentum 0.1 (running variance is the unbiased one). */
  batchNorm(name: string, x: Tensor): Tensor {
    const channels = x.shape[1];
    const parameter = (suffix: string, value: number, buffer = false) =>
      this.#parameter(`${name}.${suffix}`, [channels], { kind: 'constant', value }, buffer);
    const gamma = perChannel(parameter('weight', 1));
    const beta = perChannel(parameter('bias', 0));
    const runningMean = parameter('running_mean', 0, true);
    const runningVariance = parameter('running_var', 1, true);
    if (this.#mode === 'eval') {
      const scale = divide(gamma, sqrt(add(perChannel(runningVariance), BATCH_NORM_EPSILON)));
      return add(scaleChannels(x, scale), subtract(beta, multiply(perChannel(runningMean), scale)));
    }
    const count = x.size / channels;
    if (count < 2) {
      throw new GraphError(
        `BatchNorm ${name} in train mode needs more than one value a channel, got ${formatShape(x.shape)}`,
      );
    }
    const average = mean(x, [0, 2, 3]);
    const centred = subtract(x, average);
    const variance = mean(multiply(centred, centred), [0, 2, 3]);
    const follow = (suffix: string, running: Tensor, now: Tensor, factor: number) =>
      this.#statistics.push({ name: `${name}.${suffix}`, running, now: reshape(now, [channels]), factor });
    follow('running_mean', runningMean, average, 1);
    follow('running_var', runningVariance, variance, count / (count - 1));
    return add(multiply(centred, divide(gamma, sqrt(add(variance, BATCH_NORM_EPSILON)))), beta);
  }
}

/** A vector [C] as [1, C, 1, 1]. */
function perChannel(vector: Tensor): Tensor {
  return reshape(vector, [1, vector.size, 1, 1]);
}

/** x·s per channel; where x is a convolution the scale goes into its filters, which costs nothing at run time. */
function scaleChannels(x: Tensor, scale: Tensor): Tensor {
  if (x.primitive.name !== 'convolution') return multiply(x, scale);
  const [images, filters] = x.inputs;
  const { stride, padding } = x.attributes as { stride: number; padding: number };
  return convolution(images, multiply(filters, reshape(scale, [scale.size, 1, 1, 1])), { stride, padding });
}
