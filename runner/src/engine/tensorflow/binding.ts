/**
 * @file What is used of TF.js's native binding (`tfjs_binding.node` of @tensorflow/tfjs-node and tfjs-node-gpu), which
 * executes TensorFlow's operations one by one on tensors that it keeps. TF.js's own layers lie above it and are not needed:
 * graph, differentiation and lifetimes are ours.
 */
import { deviceLost } from '../device-lost.ts';
import { ExecutionError, OutOfMemoryError } from '../executor.ts';
import { loadModule } from '../native/library.ts';

/** Types of TensorFlow's C interface (TF_DataType). */
export const FLOAT = 1;
export const INT32 = 3;
export const INT64 = 9;
export const HALF = 19;

/** Kinds of attributes of its operations (TF_AttrType). */
const STRING_ATTRIBUTE = 0;
const INTEGER_ATTRIBUTE = 1;
const BOOLEAN_ATTRIBUTE = 3;
const TYPE_ATTRIBUTE = 4;

export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean | readonly number[];
}

export const text = (name: string, value: string): Attribute => ({ name, type: STRING_ATTRIBUTE, value });
export const integers = (name: string, value: number | readonly number[]): Attribute => ({
  name,
  type: INTEGER_ATTRIBUTE,
  value,
});
export const flag = (name: string, value: boolean): Attribute => ({ name, type: BOOLEAN_ATTRIBUTE, value });
export const elementType = (name: string, value: number): Attribute => ({ name, type: TYPE_ATTRIBUTE, value });

/** The binding; tensors are known by numbers. Everything throws an Error with TensorFlow's message. */
export interface Binding {
  readonly TF_Version: string;
  isUsingGpuDevice(): boolean;
  /** A tensor of these elements, on the device (integers stay on the host, where TensorFlow's kernels want them). */
  createTensor(shape: readonly number[], type: number, data: Float32Array | Int32Array): number;
  deleteTensor(tensor: number): void;
  /** A copy of the elements. */
  tensorDataSync(tensor: number): Float32Array;
  executeOp(
    operation: string,
    attributes: readonly Attribute[],
    inputs: readonly number[],
    outputs: number,
  ): { readonly id: number }[];
  /** How many tensors live. */
  getNumOfTensors(): number;
}

/** Of this thread, by file. */
const loaded = new Map<string, Binding>();

/**
 * Loads a binding, whose TensorFlow then lives in this process until it ends.
 * @throws ExecutionError if it, or a library that it needs, cannot be loaded
 */
export function loadBinding(file: string): Binding {
  try {
    const binding = loaded.get(file) ?? (loadModule(file) as Binding);
    loaded.set(file, binding);
    return binding;
  } catch (error) {
    throw new ExecutionError(`TensorFlow's binding could not be loaded: ${(error as Error).message}`);
  }
}

/** Code of TensorFlow's status RESOURCE_EXHAUSTED. */
const OUT_OF_MEMORY = '8';

/** An error of the binding as ours: TensorFlow's own words without what is put around them. */
export function failure(error: unknown): ExecutionError {
  const raw = error instanceof Error ? error.message : String(error);
  const [, status, message = raw] = /^Invalid TF_Status: (\d+)\s*Message: (.*)/.exec(raw) ?? [];
  const lost = deviceLost(raw);
  if (lost !== null) return lost;
  return status === OUT_OF_MEMORY
    ? new OutOfMemoryError('TensorFlow', message)
    : new ExecutionError(`TensorFlow could not compute: ${message}`);
}
