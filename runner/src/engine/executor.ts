/**
 * @file What every executor offers: it compiles outputs of a graph into a program, keeps tensors where it computes, and
 * hands their elements over only when asked. Everything above the engine is written against this.
 */
import { formatShape, type Shape, sameShape, type Tensor } from './graph/graph.ts';
import type { Precision } from './graph/precision.ts';

/** A tensor in the executor's memory. */
export interface DeviceTensor {
  readonly shape: Shape;
  /** The elements, row-major. On a CPU executor this is the memory itself: do not keep it past the next run that writes here. */
  read(): Promise<Float32Array>;
  /** Gives the memory back at once, where a device has memory of its own; else, and if never called, the garbage collector does. */
  dispose(): void;
}

/** Tensors by the names of graph inputs or program outputs. */
export type DeviceTensors = Readonly<Record<string, DeviceTensor>>;

export interface Program {
  /** Names and shapes of the inputs that the program really uses. */
  readonly inputs: ReadonlyMap<string, Shape>;
  /**
   * Supplies the stationary inputs. What depends on them alone (packed filters, folded BatchNorm, clipping bounds) is
   * computed now and reused by every `run` until the next call.
   */
  prepare(stationary: DeviceTensors): Promise<void>;
  /**
   * Runs the program once. Results are new tensors, except those named in `into`, which are overwritten and returned.
   * @throws ExecutionError if an input is missing or has another shape
   */
  run(inputs: DeviceTensors, into?: DeviceTensors): Promise<Record<string, DeviceTensor>>;
  dispose(): Promise<void>;
}

export interface Executor {
  readonly name: string;
  compile(outputs: Readonly<Record<string, Tensor>>, options?: CompileOptions): Promise<Program>;
  /** A tensor over this array: what is written into the array later is what later runs see. */
  tensor(data: Float32Array, shape: Shape): DeviceTensor;
  /** A tensor of elements that nobody writes afterwards but `run`: it moves to the device at its first use and stays there. */
  constant(data: Float32Array, shape: Shape): DeviceTensor;
  /** Seconds spent inside compiled programs since the start, for the account of where time goes. */
  readonly secondsComputing: number;
}

export interface CompileOptions {
  /** Float32 by default. In mixed precision inputs and outputs are float32 all the same. */
  readonly precision?: Precision;
  /** Inputs that stand still over many runs; they are given to `prepare` instead of `run`. */
  readonly stationary?: Iterable<string>;
}

/** A program could not be compiled or run; the message says which and why. */
export class ExecutionError extends Error {
  override name = 'ExecutionError';
}

/** The device is gone, or refuses everything from now on. */
export class DeviceLostError extends ExecutionError {
  override name = 'DeviceLostError';

  /** @param said the words of the library that computed there */
  constructor(said: string) {
    super(
      `The device was lost (${said}): it failed, or its driver was restarted. What was saved until then is kept; go on when the device is back, or on another with --device.`,
    );
  }
}

/** There is not enough memory for what a program computes. */
export class OutOfMemoryError extends ExecutionError {
  override name = 'OutOfMemoryError';
  /** What happened, as a sentence without what to do: that depends on what is computed. */
  readonly event: string;

  /** @param who ran out of it, and what it said */
  constructor(who: string, reason: string) {
    const event = `${who} ran out of memory (${reason}).`;
    super(`${event} Take fewer samples at once or a smaller width, or end what else uses the device.`);
    this.event = event;
  }
}

/**
 * An input of a program among the tensors that it is run on.
 * @param kind the executor's own tensors: it takes no others
 * @throws ExecutionError if it is missing or has another shape
 */
export function inputOf<T extends DeviceTensor>(
  kind: new (...args: never[]) => T,
  tensors: DeviceTensors,
  name: string,
  shape: Shape,
): T {
  const tensor = tensors[name];
  if (!(tensor instanceof kind)) {
    throw new ExecutionError(`input "${name}" of shape ${formatShape(shape)} is missing`);
  }
  if (!sameShape(tensor.shape, shape)) {
    throw new ExecutionError(`input "${name}" has shape ${formatShape(tensor.shape)}, not ${formatShape(shape)}`);
  }
  return tensor;
}
