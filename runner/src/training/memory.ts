/** @file How much memory a run needs, estimated from the graph of its training step. */
import { type ResolvedSpec, samplesAtOnce, withSamplesAtOnce } from '@advexp/schemas';
import { ExecutionError, type OutOfMemoryError } from '../engine/executor.ts';
import { INPUT, sizeOf, type Tensor, topologicalOrder } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import { partSizes } from './accumulation.ts';
import { buildTrainingStep, type StepSpec } from './step.ts';

/** Node.js, ONNX Runtime and their code, with fashion-mnist-mini: resident after the start. */
const BASE_BYTES = 235e6;

/** Of a batch in parts, the sums of its gradients: before a part, after it, and zeros to begin with. */
const SUMS = 3;

/** Gradients, and the weights as each session keeps them in its kernels' layout. Measured, as the next one. */
const COPIES_OF_WEIGHTS = 9;

/**
 * Memory of the sessions of attack, step and evaluation against what one step has alive: each keeps an arena of its own,
 * which grows by doubling and holds what lowerings lay out besides.
 */
const ARENAS = 8;

/** Reshapes share their operand's memory, and uniform constants are a scalar. */
const STORELESS = new Set(['reshape', 'constant', 'broadcast']);

/** Extent that tells the batch from everything else in a shape, being no size of a layer. */
const PROBE = 8191;

interface Need {
  /** Bytes whatever the batch. */
  readonly fixed: number;
  readonly perSample: number;
  /** Bytes of the gradients' sums, where a batch is computed in parts. */
  readonly sums: number;
}

/**
 * Within a quarter of what LeNets (w = 4, 16, 32) and ResNet18 (w = 4) were seen to take: what stays from step to step,
 * twice (read and written), the copies of the weights, and the arenas, from the greatest sum of float32 tensors over the
 * batch alive at once when the step's nodes run in order. What a device holds in half precision counts whole: on the safe side, as
 * no device has been measured.
 */
function needOf(spec: StepSpec, network: Network): Need {
  const order = topologicalOrder(Object.values(buildTrainingStep(spec, network, PROBE)));
  const isOverBatch = ({ shape }: Tensor) => shape[0] === PROBE;
  const stays = order.filter((node) => node.primitive === INPUT && !isOverBatch(node)).reduce(addBytes, 0);
  const weights = 4 * network.parameterCount;
  return {
    fixed: BASE_BYTES + 2 * stays + COPIES_OF_WEIGHTS * weights,
    perSample: (ARENAS * greatestAlive(order.filter(isOverBatch))) / PROBE,
    sums: SUMS * weights,
  };
}

/** Estimated peak bytes of training. */
export function trainingBytes(spec: StepSpec, network: Network): number {
  return bytesOf(needOf(spec, network), spec);
}

function bytesOf({ fixed, perSample, sums }: Need, { train }: StepSpec): number {
  const samples = samplesAtOnce(train);
  return fixed + samples * perSample + (samples < train.batch_size ? sums : 0);
}

/** The most samples at once with which training fits into so many bytes by the estimate; 0 if one is too many. */
export function samplesThatFit(spec: StepSpec, network: Network, bytes: number): number {
  const need = needOf(spec, network);
  const asked = samplesAtOnce(spec.train);
  if (bytesOf(need, spec) <= bytes) return asked;
  return Math.max(0, Math.min(asked - 1, Math.floor((bytes - need.fixed - need.sums) / need.perSample)));
}

/** Share of the memory that `auto` fills by the estimate. */
const FILLED = 0.9;

/**
 * Settles `micro_batch_size: auto`: as many samples at once as fit, in the evaluation during training, too.
 * @param bytes of memory that the device has for it; null, where they are not known, takes the whole batch
 */
export function settleMicroBatch(spec: ResolvedSpec, network: Network, bytes: number | null): ResolvedSpec {
  const { micro_batch_size, ...train } = spec.train;
  if (micro_batch_size !== 'auto') return spec;
  const whole = { ...spec, train };
  const most = bytes === null ? train.batch_size : samplesThatFit(whole, network, FILLED * bytes);
  if (most >= train.batch_size) return whole;
  // The size of the parts that there will be: the same for a little more or less memory.
  const [size] = partSizes(train.batch_size, Math.max(1, most));
  return withSamplesAtOnce(whole, size);
}

/** What did not fit into memory: a run that is yet to begin, whose spec may be changed, or one that there is, which is resumed. */
export type Begun = 'new' | 'begun';

/**
 * What to do when training did not fit, as a sentence.
 * @param bytes of the memory that it did not fit into; null if they are not known
 */
export function adviceOnMemory(spec: StepSpec, network: Network, bytes: number | null, run: Begun): string {
  const tried = samplesAtOnce(spec.train);
  const estimated = bytes === null ? tried : samplesThatFit(spec, network, bytes);
  const most = estimated < tried ? estimated : Math.floor(tried / 2);
  if (most === 0) {
    const instead = run === 'begun' ? 'Resume on a device with more memory' : 'Take a smaller width or fewer layers';
    return `Not even one sample at a time would fit. ${instead}.`;
  }
  const why = estimated < tried ? 'by the estimate' : 'half of them, for a start';
  const fits = `(${why}): the same update is then computed in parts that fit.`;
  if (run === 'begun') return `Resume with --micro-batch-size ${most} ${fits}`;
  return `Write train.micro_batch_size: ${most} ${fits} Or take a smaller train.batch_size or width.`;
}

/** That training did not fit, with what to do; see `adviceOnMemory`. */
export function withAdvice(
  { event }: OutOfMemoryError,
  spec: StepSpec,
  network: Network,
  bytes: number | null,
  run: Begun,
): ExecutionError {
  return new ExecutionError(`${event} ${adviceOnMemory(spec, network, bytes, run)}`);
}

function addBytes(sum: number, { shape }: Tensor): number {
  return sum + 4 * sizeOf(shape);
}

/** The greatest sum of bytes alive at once when nodes run in this order and each is freed after its last use. */
function greatestAlive(order: readonly Tensor[]): number {
  const lastUse = new Map(order.map((node, i) => [node, i]));
  for (const [i, node] of order.entries()) {
    for (const input of node.inputs) if (lastUse.has(input)) lastUse.set(input, i);
  }
  const freed = new Map<number, number>();
  let alive = 0;
  let peak = 0;
  for (const [i, node] of order.entries()) {
    const bytes = STORELESS.has(node.primitive.name) ? 0 : addBytes(0, node);
    alive += bytes;
    peak = Math.max(peak, alive);
    const end = lastUse.get(node) ?? i;
    freed.set(end, (freed.get(end) ?? 0) + bytes);
    alive -= freed.get(i) ?? 0;
  }
  return peak;
}
