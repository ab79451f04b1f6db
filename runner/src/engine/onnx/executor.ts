/** @file The executor on ONNX Runtime: compiles graphs to sessions, with stationary inputs evaluated in a prologue. */
import { availableParallelism } from 'node:os';
import type { CompileOptions, DeviceTensor, Executor, Program } from '../executor.ts';
import { type Shape, type Tensor, topologicalOrder } from '../graph/graph.ts';
import { forbidTf32 } from '../native/tf32.ts';
import { blockSize } from './blocked-support.ts';
import { prepareCuda } from './cuda/readiness.ts';
import { Emitter, type Kernels } from './emitter.ts';
import { requireHalf } from './half-support.ts';
import { type LoweringTarget, lower, splitStationary } from './lowering.ts';
import { convolutionLowerings, isConvolution } from './lowerings/convolution.ts';
import type { ModelParts } from './model.ts';
import { OnnxProgram } from './program.ts';
import { CPU, formatProvider, keepsTensors, type Provider } from './provider.ts';
import { createReportingSession, type ReportingSession } from './reporting-session.ts';
import { requireNamed, runtime } from './runtime.ts';
import { OnnxTensor } from './tensor.ts';
import { Transfer } from './transfer.ts';
import { type LoweringChoices, LoweringMemory, measureLowering, signatureOf } from './tuning.ts';

/** What keeps neighbours in one layout is the default; another lowering must gain this much to be worth conversions. */
const CLEARLY_FASTER = 0.8;

export interface OnnxExecutorOptions {
  /** Where to compute; the CPU by default. */
  readonly provider?: Provider;
  /** Threads of one computation on the CPU; all cores when 0 or absent. */
  readonly threads?: number;
  /** Lowerings to use as they are, as recorded by an earlier run; others are measured. */
  readonly lowerings?: LoweringChoices;
  /** Where measured choices are remembered; null forgets them. */
  readonly memory?: LoweringMemory | null;
  /** Whether to measure lowerings that are not known; else the default of each is taken. True by default. */
  readonly measure?: boolean;
}

/** What crosses between host and device, in bytes, copies made by ONNX Runtime for inputs on the host included. */
export interface HostTraffic {
  readonly up: number;
  readonly down: number;
}

/** Executes graphs with ONNX Runtime on one of its providers. */
export class OnnxExecutor implements Executor {
  readonly name = 'onnx';
  readonly provider: Provider;
  readonly threads: number;
  readonly block: number;
  /** Every lowering chosen so far, for the record of the run. */
  readonly lowerings: LoweringChoices;
  /** Operators that ONNX Runtime moved from the device to the processor, with how often a run met them. */
  readonly fallbacks = new Map<string, number>();
  readonly #transfer: Transfer | null;
  readonly #measure: boolean;
  readonly #memory: LoweringMemory | null;
  readonly #remembered: LoweringChoices;
  readonly #clock = { seconds: 0 };
  /** That the device computes in half precision, once it has been asked for. */
  #half: Promise<void> | null = null;

  private constructor(
    provider: Provider,
    threads: number,
    block: number,
    transfer: Transfer | null,
    options: OnnxExecutorOptions,
  ) {
    this.provider = provider;
    this.threads = threads;
    this.block = block;
    this.#transfer = transfer;
    this.#measure = options.measure ?? true;
    this.lowerings = { ...options.lowerings };
    this.#memory =
      options.memory === undefined
        ? new LoweringMemory(provider.name === 'cpu' ? `${threads} threads, block ${block}` : formatProvider(provider))
        : options.memory;
    this.#remembered = this.#memory?.load() ?? {};
  }

  /** @throws ExecutionError if the provider or its device is not there */
  static async create(options: OnnxExecutorOptions = {}): Promise<OnnxExecutor> {
    const provider = options.provider ?? CPU;
    requireNamed(provider);
    if (provider.name === 'cuda') {
      forbidTf32();
      await prepareCuda();
    }
    const threads = options.threads || availableParallelism();
    // Blocked layouts are those of the processor's kernels.
    const block = provider.name === 'cpu' ? await blockSize() : 0;
    const transfer = keepsTensors(provider) ? await Transfer.create(provider) : null;
    return new OnnxExecutor(provider, threads, block, transfer, options);
  }

  get secondsComputing(): number {
    return this.#clock.seconds;
  }

  get hostTraffic(): HostTraffic {
    return { up: this.#transfer?.traffic.up ?? 0, down: this.#transfer?.traffic.down ?? 0 };
  }

  /** The kernels that its lowerings may count on. */
  get kernels(): Kernels {
    return this.provider.name === 'cpu' ? 'cpu' : 'device';
  }

  tensor(data: Float32Array, shape: Shape): DeviceTensor {
    return new OnnxTensor(new runtime.Tensor('float32', data, shape), this.#transfer, true);
  }

  constant(data: Float32Array, shape: Shape): DeviceTensor {
    return new OnnxTensor(new runtime.Tensor('float32', data, shape), this.#transfer);
  }

  /** Measures the lowerings of every convolution that has several and is not known yet. */
  async #chooseLowerings(outputs: readonly Tensor[], target: LoweringTarget): Promise<void> {
    if (!this.#measure) return;
    const emitter = new Emitter(target.block, target.kernels);
    const measured: LoweringChoices = {};
    for (const tensor of topologicalOrder(outputs)) {
      if (!isConvolution(tensor)) continue;
      const signature = signatureOf(tensor, target.precision);
      const possible = convolutionLowerings(emitter, tensor);
      const known = this.lowerings[signature] ?? this.#remembered[signature];
      if (known) {
        this.lowerings[signature] = known;
        continue;
      }
      let best = possible[0];
      let bestSeconds = Number.POSITIVE_INFINITY;
      let allFit = true;
      for (const choice of possible.length > 1 ? possible : []) {
        const seconds = await measureLowering(tensor, choice, target, this, this.#transfer);
        allFit &&= Number.isFinite(seconds);
        if (seconds < bestSeconds * (best === possible[0] && target.block > 0 ? CLEARLY_FASTER : 1))
          [best, bestSeconds] = [choice, seconds];
      }
      this.lowerings[signature] = best;
      // What had no room now may be the fastest another time, or in smaller batches.
      if (possible.length > 1 && allFit) measured[signature] = best;
    }
    if (Object.keys(measured).length > 0) this.#memory?.save(measured);
    Object.assign(this.#remembered, measured);
  }

  /** @throws ExecutionError if ONNX Runtime refuses the graph, or the device lacks the precision */
  async compile(
    outputs: Readonly<Record<string, Tensor>>,
    { stationary = [], precision = 'float32' }: CompileOptions = {},
  ): Promise<Program> {
    if (precision !== 'float32') await this.#requireHalf();
    // The blocked kernels are float32's alone.
    const block = precision === 'float32' ? this.block : 0;
    const target = { block, kernels: this.kernels, precision };
    await this.#chooseLowerings(Object.values(outputs), target);
    const { emitter, names, inputs } = lower(outputs, target, (tensor, possible) => {
      const choice = this.lowerings[signatureOf(tensor, precision)];
      return choice && possible.includes(choice) ? choice : possible[0];
    });
    const still = new Set(stationary);
    const values = distinctOutputs(emitter, names, inputs);
    const { prologue, main } = splitStationary(emitter, [...values.values()], inputs, still);
    // Single numbers are there to be read, so they come to the host with the run that computes them.
    const onHost = new Set([...values].filter(([name]) => outputs[name].shape.length === 0).map(([, value]) => value));
    return new OnnxProgram({
      prologue: prologue && (await this.#session(prologue, onHost)),
      main: main.outputs.size > 0 ? await this.#session(main, onHost) : null,
      inputs: new Map([...inputs].map(([name, { shape }]) => [name, shape])),
      stationary: still,
      outputs: values,
      transfer: this.#transfer,
      clock: this.#clock,
    });
  }

  /** @throws ExecutionError */
  #requireHalf(): Promise<void> {
    this.#half ??= requireHalf(this.provider);
    return this.#half;
  }

  #session(model: ModelParts, onHost: ReadonlySet<string>): Promise<ReportingSession> {
    return createReportingSession(model, { provider: this.provider, threads: this.threads, onHost }, this.fallbacks);
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
