/**
 * @file Choosing among the lowerings of a convolution by measuring them on this machine, once per shape. Choices are
 * remembered across runs in the user's cache; a run also records its own, so that resuming it computes the same bits.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '@advexp/schemas/cache-folder';
import type * as ort from 'onnxruntime-node';
import { OutOfMemoryError } from '../executor.ts';
import { Graph, type Tensor } from '../graph/graph.ts';
import { type Precision, TensorTypes } from '../graph/precision.ts';
import { Emitter } from './emitter.ts';
import type { LoweringTarget } from './lowering.ts';
import { type ConvolutionLowering, lowerConvolution } from './lowerings/convolution.ts';
import { FLOAT, type ModelParts } from './model.ts';
import type { Provider } from './provider.ts';
import { runtime, runtimeVersion } from './runtime.ts';
import { createSession, runSession, type Session } from './session.ts';
import type { Transfer } from './transfer.ts';

/** Chosen lowerings by convolution signature. */
export type LoweringChoices = Record<string, ConvolutionLowering>;

/**
 * What makes two convolutions cost the same: kind, shapes and geometry. The batch is left out, so that how samples are
 * split into batches never changes how, and to which bits, they are computed.
 */
export function signatureOf(tensor: Tensor, precision: Precision): string {
  const sample = ({ shape }: Tensor) => shape.slice(1).join('x');
  const [a, b] = tensor.inputs;
  const { stride, padding } = tensor.attributes;
  const filters = tensor.primitive.name === 'convolutionFilterGradient' ? tensor : b;
  const suffix = precision === 'float32' ? '' : ` in ${precision}`;
  return `${tensor.primitive.name} of ${sample(a)} by ${filters.shape.join('x')} stride ${stride} padding ${padding}${suffix}`;
}

/**
 * Seconds of one run of `tensor` lowered as `choice`: the shortest of a few, as other load only lengthens, each operand already in
 * its best layout; infinite where it does not fit into memory.
 */
export async function measureLowering(
  tensor: Tensor,
  choice: ConvolutionLowering,
  { block, kernels, precision }: LoweringTarget,
  { threads, provider }: { threads: number; provider: Provider },
  transfer: Transfer | null,
): Promise<number> {
  const graph = new Graph();
  const operands = tensor.inputs.map(({ shape }, i) => graph.input(`operand${i}`, shape));
  const copy = graph.apply(tensor.primitive, operands, tensor.attributes);
  const emitter = new Emitter(block, kernels, TensorTypes.of([copy], precision));
  const shapes = new Map<string, readonly number[]>();
  for (const [i, operand] of operands.entries()) {
    emitter.setPlain(operand, `plain${i}`);
    shapes.set(`plain${i}`, operand.shape);
    if (choice !== 'blocked' || !emitter.canBlock(operand)) continue;
    const [n, c, h, w] = operand.shape;
    emitter.setBlocked(operand, `blocked${i}`);
    shapes.set(`blocked${i}`, [n, emitter.padded(c), h, w]);
  }
  lowerConvolution(emitter, copy, choice);
  const used = new Set(emitter.nodes.flatMap((node) => node.inputs));
  const inputs = [...shapes].filter(([name]) => used.has(name));
  const whole = emitter.hasBlocked(copy) ? emitter.blocked(copy) : emitter.plainFloat(copy);
  // A device is done when a part of the result has come to the host; the whole would take longer than to compute it.
  const [one, zero, axes] = [
    [1, 1, 1, 1],
    [0, 0, 0, 0],
    [0, 1, 2, 3],
  ].map((values) => emitter.integers(values));
  const result = kernels === 'cpu' ? whole : emitter.emit('Slice', [whole, zero, one, axes]);
  const model: ModelParts = {
    nodes: emitter.nodes,
    initializers: emitter.initializers,
    inputs: new Map(inputs.map(([name, shape]) => [name, { type: FLOAT, shape }])),
    outputs: new Map([[result, FLOAT]]),
  };
  try {
    const session = await createSession(model, { provider, threads, onHost: new Set([result]) });
    return await shortestRun(session, inputs, result, transfer);
  } catch (error) {
    if (error instanceof OutOfMemoryError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Seconds of the shortest of a few runs of a session, which is given back. */
async function shortestRun(
  session: Session,
  inputs: readonly (readonly [string, readonly number[]])[],
  result: string,
  transfer: Transfer | null,
): Promise<number> {
  const made = inputs.map(([, shape]) => {
    const size = shape.reduce((a, b) => a * b, 1);
    const elements = Float32Array.from({ length: size }, (_, i) => ((i * 7919) % 101) / 101);
    return new runtime.Tensor('float32', elements, [...shape]);
  });
  let uploaded: ort.Tensor[] = [];
  try {
    if (transfer) uploaded = await transfer.upload(made);
    const operands = transfer ? uploaded : made;
    const feeds = Object.fromEntries(inputs.map(([name], i) => [name, operands[i]]));
    const seconds: number[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      await runSession(session, feeds, { [result]: null });
      if (run > 0) seconds.push((performance.now() - start) / 1000);
    }
    return Math.min(...seconds);
  } finally {
    await session.release();
    for (const value of uploaded) value.dispose();
  }
}

/** Choices remembered across runs, for this processor, device, runtime and number of threads. */
export class LoweringMemory {
  readonly #file: string;
  readonly #machine: string;

  /** @param setting what else decides about speed: threads and block on the processor, the device elsewhere */
  constructor(setting: string, file: string = join(cacheFolder(), 'lowerings.json')) {
    this.#file = file;
    this.#machine = `${cpus()[0]?.model ?? process.arch}, ${setting}, onnxruntime ${runtimeVersion}`;
  }

  #readAll(): Record<string, LoweringChoices> {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, LoweringChoices>;
    } catch {
      // No memory yet, or one that cannot be read: measuring again costs little.
      return {};
    }
  }

  load(): LoweringChoices {
    return this.#readAll()[this.#machine] ?? {};
  }

  save(choices: LoweringChoices): void {
    const all = this.#readAll();
    all[this.#machine] = { ...all[this.#machine], ...choices };
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const temporary = `${this.#file}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify(all, null, 1));
      renameSync(temporary, this.#file);
    } catch {
      // A read-only home costs a measurement at every start, nothing else.
    }
  }
}
