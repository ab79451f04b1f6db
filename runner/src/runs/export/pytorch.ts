/**
 * @file PyTorch's own file of a state dict, for `torch.load`: a ZIP (stored, not compressed) of `data.pkl`, a pickle of
 * protocol 2 that rebuilds OrderedDict{name: tensor}, and `data/0`, `data/1`, …, the tensors' bytes. Only what
 * `torch.load(…, weights_only=True)` permits is used.
 */

import { join } from 'node:path';
import { zipSync } from 'fflate';
import { makeFolder, writeFileAtomic } from '../atomic-file.ts';
import { CheckpointError } from '../errors.ts';
import type { NamedTensor, TensorData } from '../tensor.ts';
import type { Exported } from './metrics.ts';

const opcode = (code: string): Uint8Array => Buffer.from(code, 'latin1');
const PROTOCOL_2 = Buffer.from([0x80, 2]);
const MARK = opcode('(');
const TUPLE = opcode('t');
const EMPTY_TUPLE = opcode(')');
const REDUCE = opcode('R');
const PERSISTENT_ID = opcode('Q');
const FALSE = Buffer.from([0x89]);
const SET_ITEMS = opcode('u');
const STOP = opcode('.');

function global(module: string, name: string): Uint8Array {
  return opcode(`c${module}\n${name}\n`);
}

function text(value: string): Uint8Array {
  const utf8 = Buffer.from(value, 'utf8');
  const head = Buffer.from('X\0\0\0\0', 'latin1');
  head.writeUInt32LE(utf8.byteLength, 1);
  return Buffer.concat([head, utf8]);
}

function integer(value: number): Uint8Array {
  const bytes = Buffer.from('J\0\0\0\0', 'latin1');
  bytes.writeInt32LE(value, 1);
  return bytes;
}

function tuple(...items: Uint8Array[]): Uint8Array[] {
  return [MARK, ...items, TUPLE];
}

const EMPTY_ORDERED_DICT = Buffer.concat([global('collections', 'OrderedDict'), EMPTY_TUPLE, REDUCE]);

function storageClass(name: string, data: TensorData): string {
  if (data instanceof Float32Array) return 'FloatStorage';
  if (data instanceof Float64Array) return 'DoubleStorage';
  if (data instanceof BigInt64Array) return 'LongStorage';
  if (data instanceof Int32Array) return 'IntStorage';
  if (data instanceof Int16Array) return 'ShortStorage';
  if (data instanceof Int8Array) return 'CharStorage';
  if (data instanceof Uint8Array) return 'ByteStorage';
  throw new CheckpointError(`Tensor "${name}" has a type that PyTorch's files cannot hold.`);
}

/** Row-major strides in elements, as PyTorch computes them. */
function strides(shape: readonly number[]): number[] {
  const result: number[] = [];
  let stride = 1;
  for (const extent of shape.toReversed()) {
    result.unshift(stride);
    stride *= Math.max(extent, 1);
  }
  return result;
}

/** torch._utils._rebuild_tensor_v2(storage, offset, size, stride, requires_grad, backward_hooks) */
function rebuildTensor({ name, shape, data }: NamedTensor, key: number): Uint8Array[] {
  const storage = tuple(
    text('storage'),
    global('torch', storageClass(name, data)),
    text(String(key)),
    text('cpu'),
    integer(data.length),
  );
  const size = tuple(...shape.map(integer));
  const stride = tuple(...strides(shape).map(integer));
  return [
    global('torch._utils', '_rebuild_tensor_v2'),
    ...tuple(...storage, PERSISTENT_ID, integer(0), ...size, ...stride, FALSE, EMPTY_ORDERED_DICT),
    REDUCE,
  ];
}

/**
 * The bytes of a `.pt` file with the tensors as a state dict, in their order. The same tensors give the same bytes.
 * @throws CheckpointError for a type that PyTorch lacks
 */
export function encodePyTorch(tensors: readonly NamedTensor[]): Uint8Array {
  const items = tensors.flatMap((tensor, key) => [text(tensor.name), ...rebuildTensor(tensor, key)]);
  const pickle = Buffer.concat([PROTOCOL_2, EMPTY_ORDERED_DICT, MARK, ...items, SET_ITEMS, STOP]);
  const entries: Record<string, Uint8Array> = {
    'archive/data.pkl': pickle,
    'archive/byteorder': Buffer.from('little'),
  };
  for (const [key, { data }] of tensors.entries()) {
    entries[`archive/data/${key}`] = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  entries['archive/version'] = Buffer.from('3\n');
  return zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) }); // a fixed time, for identical bytes
}

/**
 * Writes the tensors as `<name>.pt` into `target`, which is made when missing.
 * @throws CheckpointError, FileError
 */
export function exportPyTorch(tensors: readonly NamedTensor[], target: string, name: string): Exported {
  const path = join(target, `${name}.pt`);
  makeFolder(target);
  writeFileAtomic(path, [encodePyTorch(tensors)]);
  return { files: [path], problems: [] };
}
