/** @file Named tensors as files hold them, and the types of number that safetensors knows. */

import { CheckpointError } from './errors.ts';

export type TensorData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

/** A tensor under its PyTorch name; `data` is row-major and has as many elements as `shape` says (rank 0 has one). */
export interface NamedTensor {
  name: string;
  shape: readonly number[];
  data: TensorData;
}

export interface TensorKind {
  /** As safetensors spells it. */
  dtype: string;
  /** Of one element. */
  bytes: number;
  /** Whether an array is of this kind. */
  holds(data: TensorData): boolean;
  /** The whole buffer as an array of this kind. */
  view(buffer: ArrayBuffer): TensorData;
}

export const KINDS: readonly TensorKind[] = [
  { dtype: 'F64', bytes: 8, holds: (d) => d instanceof Float64Array, view: (b) => new Float64Array(b) },
  { dtype: 'I64', bytes: 8, holds: (d) => d instanceof BigInt64Array, view: (b) => new BigInt64Array(b) },
  { dtype: 'U64', bytes: 8, holds: (d) => d instanceof BigUint64Array, view: (b) => new BigUint64Array(b) },
  { dtype: 'F32', bytes: 4, holds: (d) => d instanceof Float32Array, view: (b) => new Float32Array(b) },
  { dtype: 'I32', bytes: 4, holds: (d) => d instanceof Int32Array, view: (b) => new Int32Array(b) },
  { dtype: 'U32', bytes: 4, holds: (d) => d instanceof Uint32Array, view: (b) => new Uint32Array(b) },
  { dtype: 'I16', bytes: 2, holds: (d) => d instanceof Int16Array, view: (b) => new Int16Array(b) },
  { dtype: 'U16', bytes: 2, holds: (d) => d instanceof Uint16Array, view: (b) => new Uint16Array(b) },
  { dtype: 'I8', bytes: 1, holds: (d) => d instanceof Int8Array, view: (b) => new Int8Array(b) },
  { dtype: 'U8', bytes: 1, holds: (d) => d instanceof Uint8Array, view: (b) => new Uint8Array(b) },
  { dtype: 'BOOL', bytes: 1, holds: () => false, view: (b) => new Uint8Array(b) },
];

/** @throws CheckpointError when no kind holds the data, or the shape disagrees with it */
export function kindOf({ name, shape, data }: NamedTensor): TensorKind {
  const kind = KINDS.find((candidate) => candidate.holds(data));
  if (kind === undefined) throw new CheckpointError(`Tensor "${name}" has a type that safetensors cannot hold.`);
  const count = shape.reduce((product, extent) => product * extent, 1);
  if (count !== data.length) {
    throw new CheckpointError(`Tensor "${name}" of shape [${shape.join(', ')}] has ${data.length} elements.`);
  }
  return kind;
}
