/** @file The executor on ONNX Runtime: compiles graphs to sessions, with stationary inputs evaluated in a prologue. */
import { availableParallelism } from 'node:os';
import * as ort from 'onnxruntime-node';
import {
  type CompileOptions,
  type DeviceTensor,
  type DeviceTensors,
  ExecutionError,
  type Executor,
  type Program,
} from '../executor.ts';
import { formatShape, type Shape, sameShape, type Tensor, topologicalOrder } from '../graph/graph.ts';
import { blockSize } from './blocked-support.ts';
import { Emitter } from './emitter.ts';
import { lower, splitStationary } from './lowering.ts';
import { convolutionLowerings, isConvolution } from './lowerings/convolution.ts';
import { createSession, runSession, type Session } from './session.ts';
import { type LoweringChoices, LoweringMemory, measureLowering, signatureOf } from './tuning.ts';

/** What keeps neighbours in one layout is the default; another lowering must gain this much to be worth conversions. */
const CLEARLY_FASTER = 0.8;

class OnnxTensor implements DeviceTensor {
  readonly value: ort.Tensor;

  constructor(value: ort.Tensor) {
    this.value = value;
  }

  get shape(): Shape {
    return this.value.dims;
  }

  async read(): Promise<Float32Array> {
    return this.value.data as Float32Array;
  }
}

interface CompiledParts {
  readonly prologue: Session | null;
  readonly main: Session | null;
  /** Shapes of the graph inputs that either part uses. */
  readonly inputs: ReadonlyMap<string, Shape>;
  readonly stationary: ReadonlySet<string>;
  /** Program output → ONNX value. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly clock: { seconds: number };
}

class OnnxProgram implements Program {
  readonly #parts: CompiledParts;
  #prepared: Record<string, ort.Tensor> = {};

  constructor(parts: CompiledParts) {
    this.#parts = parts;
  }

  get inputs(): ReadonlyMap<string, Shape> {
    return this.#parts.inputs;
  }

  #value(name: string, tensors: DeviceTensors): ort.Tensor {
    const tensor = tensors[name];
    const shape = this.inputs.get(name) ?? [];
    if (!(tensor instanceof OnnxTensor))
      throw new ExecutionError(`input "${name}" of shape ${formatShape(shape)} is missing`);
    if (!sameShape(tensor.shape, shape)) {
      throw new ExecutionError(`input "${name}" has shape ${formatShape(tensor.shape)}, not ${formatShape(shape)}`);
    }
    return tensor.value;
  }

  async #run(session: Session, tensors: DeviceTensors, fetches: Record<string, ort.Tensor | null>) {
    const feeds = Object.fromEntries(
      session.inputNames.map((name) => [name, this.#prepared[name] ?? this.#value(name, tensors)]),
    );
    const start = performance.now();
    const results = await runSession(session, feeds, fetches);
    this.#parts.clock.seconds += (performance.now() - start) / 1000;
    return results as Record<string, ort.Tensor>;
  }

  async prepare(stationary: DeviceTensors): Promise<void> {
    this.#prepared = {};
    const { prologue } = this.#parts;
    const given: Record<string, ort.Tensor> = {};
    for (const name of this.inputs.keys())
      if (this.#parts.stationary.has(name)) given[name] = this.#value(name, stationary);
    const computed = prologue
      ? await this.#run(prologue, stationary, Object.fromEntries(prologue.outputNames.map((name) => [name, null])))
      : {};
    this.#prepared = { ...given, ...computed };
  }

  async run(inputs: DeviceTensors, into: DeviceTensors = {}): Promise<Record<string, DeviceTensor>> {
    const { main, outputs } = this.#parts;
    const fetches: Record<string, ort.Tensor | null> = {};
    for (const [name, value] of outputs) {
      const target = into[name];
      if (main?.outputNames.includes(value)) fetches[value] = target instanceof OnnxTensor ? target.value : null;
    }
    const results = main ? await this.#run(main, inputs, fetches) : {};
    const collected: Record<string, DeviceTensor> = {};
    for (const [name, value] of outputs) {
      const target = into[name];
      if (target && fetches[value]) {
        collected[name] = target;
        continue;
      }
      const result = results[value] ?? this.#prepared[value];
      if (target instanceof OnnxTensor) (target.value.data as Float32Array).set(result.data as Float32Array);
      collected[name] = target ?? new OnnxTensor(result);
    }
    return collected;
  }

  async dispose(): Promise<void> {
    this.#prepared = {};
    await this.#parts.prologue?.release();
    await this.#parts.main?.release();
  }
}

export interface OnnxExecutorOptions {
  /** Threads of one computation; all cores when 0 or absent. */
  readonly threads?: number;
  /** Lowerings to use as they are, as recorded by an earlier run; others are measured. */
  readonly lowerings?: LoweringChoices;
  /** Where measured choices are remembered; null forgets them. */
  readonly memory?: LoweringMemory | null;
}

/** Executes graphs with ONNX Runtime on the CPU. */
export class OnnxExecutor implements Executor {
  readonly name = 'onnx';
  readonly threads: number;
  readonly block: number;
  /** Every lowering chosen so far, for the record of the run. */
  readonly lowerings: LoweringChoices;
  readonly #memory: LoweringMemory | null;
  readonly #remembered: LoweringChoices;
  readonly #clock = { seconds: 0 };

  private constructor(threads: number, block: number, options: OnnxExecutorOptions) {
    this.threads = threads;
    this.block = block;
    this.lowerings = { ...options.lowerings };
    this.#memory = options.memory === undefined ? new LoweringMemory(threads, block) : options.memory;
    this.#remembered = this.#memory?.load() ?? {};
  }

  static async create(options: OnnxExecutorOptions = {}): Promise<OnnxExecutor> {
    return new OnnxExecutor(options.threads || availableParallelism(), await blockSize(), options);
  }

  get secondsComputing(): number {
    return this.#clock.seconds;
  }

  tensor(data: Float32Array, shape: Shape): DeviceTensor {
    return new OnnxTensor(new ort.Tensor('float32', data, shape));
  }

  /** Measures the lowerings of every convolution that has several and is not known yet. */
  async #chooseLowerings(outputs: readonly Tensor[]): Promise<void> {
    const emitter = new Emitter(this.block);
    const measured: LoweringChoices = {};
    for (const tensor of topologicalOrder(outputs)) {
      if (!isConvolution(tensor)) continue;
      const signature = signatureOf(tensor);
      const possible = convolutionLowerings(emitter, tensor);
      const known = this.lowerings[signature] ?? this.#remembered[signature];
      if (known) {
        this.lowerings[signature] = known;
        continue;
      }
      let best = possible[0];
      let bestSeconds = Number.POSITIVE_INFINITY;
      for (const choice of possible.length > 1 ? possible : []) {
        const seconds = await measureLowering(tensor, choice, this.block, this.threads);
        if (seconds < bestSeconds * (best === possible[0] ? CLEARLY_FASTER : 1))
          [best, bestSeconds] = [choice, seconds];
      }
      this.lowerings[signature] = best;
      if (possible.length > 1) measured[signature] = best;
    }
    if (Object.keys(measured).length > 0) this.#memory?.save(measured);
    Object.assign(this.#remembered, measured);
  }

  async compile(outputs: Readonly<Record<string, Tensor>>, { stationary = [] }: CompileOptions = {}): Promise<Program> {
    await this.#chooseLowerings(Object.values(outputs));
    const { emitter, names, inputs } = lower(outputs, this.block, (tensor, possible) => {
      const choice = this.lowerings[signatureOf(tensor)];
      return choice && possible.includes(choice) ? choice : possible[0];
    });
    const still = new Set(stationary);
    const values = distinctOutputs(emitter, names, inputs);
    const { prologue, main } = splitStationary(emitter, [...values.values()], inputs, still);
    return new OnnxProgram({
      prologue: prologue && (await createSession(prologue, this.threads)),
      main: main.outputs.size > 0 ? await createSession(main, this.threads) : null,
      inputs: new Map([...inputs].map(([name, { shape }]) => [name, shape])),
      stationary: still,
      outputs: values,
      clock: this.#clock,
    });
  }
}

/** Gives every output a value of its own that is neither an input nor an initialiser, as ONNX wants it. */
function distinctOutputs(
  emitter: Emitter,
  names: ReadonlyMap<string, string>,
  inputs: ReadonlyMap<string, Tensor>,
): Map<string, string> {
  const taken = new Set<string>([...inputs.keys(), ...emitter.initializers.keys()]);
  const values = new Map<string, string>();
  for (const [name, value] of names) {
    const own = taken.has(value) ? `output ${name}` : value;
    if (own !== value) {
      emitter.nodes.push({ operator: 'Identity', domain: '', inputs: [value], outputs: [own], attributes: {} });
    }
    taken.add(own);
    values.set(name, own);
  }
  return values;
}
