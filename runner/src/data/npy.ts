/**
 * @file The NPY array format of NumPy (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html): magic,
 * version, a header that is a Python dict literal, then the numbers.
 */
import { DataError } from './data-error.ts';

export type NpyData =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

/** An array in C order (the last axis runs fastest). */
export interface NpyArray {
  shape: readonly number[];
  data: NpyData;
}

/** As read: `dtype` is NumPy's, e.g. `f4`; `b1` (bool) comes as bytes 0 and 1. */
export interface DecodedNpy extends NpyArray {
  dtype: string;
}

const TYPES = {
  b1: Uint8Array,
  u1: Uint8Array,
  i1: Int8Array,
  u2: Uint16Array,
  i2: Int16Array,
  u4: Uint32Array,
  i4: Int32Array,
  u8: BigUint64Array,
  i8: BigInt64Array,
  f4: Float32Array,
  f8: Float64Array,
} as const;
type Dtype = keyof typeof TYPES;

function isDtype(name: string): name is Dtype {
  return Object.hasOwn(TYPES, name);
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

interface Header {
  dtype: Dtype;
  bigEndian: boolean;
  fortranOrder: boolean;
  shape: number[];
  /** Where the numbers begin. */
  offset: number;
}

function decodeHeader(bytes: Uint8Array, path: string): Header {
  if (bytes.length < 10 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new DataError(
      `${path} is no NumPy array (it does not begin with \\x93NUMPY). Write it with numpy.save or savez.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes[6] >= 2;
  const start = wide ? 12 : 10;
  const offset = bytes.length < start ? start + 1 : start + (wide ? view.getUint32(8, true) : view.getUint16(8, true));
  if (bytes.length < offset) throw new DataError(`${path} is truncated within its header. Write or copy it again.`);
  const text = new TextDecoder().decode(bytes.subarray(start, offset));
  const descr = /'descr':\s*'([<>|=]?)(\w+)'/.exec(text);
  const order = /'fortran_order':\s*(True|False)/.exec(text);
  const shape = /'shape':\s*\(([\d,\sL]*)\)/.exec(text);
  if (!descr || !isDtype(descr[2])) {
    const dtype = descr ? descr[2] : (/'descr':\s*([^\n]{1,40})/.exec(text)?.[1] ?? 'unknown');
    throw new DataError(
      `${path} holds numbers of type ${dtype}; expected ${Object.keys(TYPES).join(', ')}. Convert it with numpy's astype.`,
    );
  }
  if (!order || !shape)
    throw new DataError(`${path} has a damaged NumPy header: ${text.trim().slice(0, 80)}. Write it again.`);
  const sizes = (shape[1].match(/\d+/g) ?? []).map(Number);
  return { dtype: descr[2], bigEndian: descr[1] === '>', fortranOrder: order[1] === 'True', shape: sizes, offset };
}

/** Makes the last axis run fastest in an array whose first axis does. */
function toRowMajor<T extends NpyData>(data: T, shape: readonly number[], out: T): T {
  const position = new Array<number>(shape.length).fill(0);
  let stride = 1;
  const strides = shape.map((size) => {
    const own = stride;
    stride *= size;
    return own;
  });
  let from = 0;
  for (let to = 0; to < data.length; to++) {
    out[to] = data[from];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += strides[axis];
      if (++position[axis] < shape[axis]) break;
      from -= strides[axis] * shape[axis];
      position[axis] = 0;
    }
  }
  return out;
}

/**
 * Decodes an .npy file. Fortran order and big-endian numbers are brought to C order and little-endian.
 * @throws DataError if it is no .npy file, truncated, too long, or of a type that is not supported
 */
export function decodeNpy(bytes: Uint8Array, path: string): DecodedNpy {
  const { dtype, bigEndian, fortranOrder, shape, offset } = decodeHeader(bytes, path);
  const Type = TYPES[dtype];
  const count = shape.reduce((product, size) => product * size, 1);
  const expected = count * Type.BYTES_PER_ELEMENT;
  if (bytes.length - offset !== expected) {
    throw new DataError(
      `${path} is ${bytes.length - offset < expected ? 'truncated' : 'too long'}: shape (${shape.join(', ')}) of ${dtype} ` +
        `takes ${expected} bytes, but ${bytes.length - offset} follow the header. Write or copy it again.`,
    );
  }
  // A copy, since a typed array must begin at a multiple of its element size.
  const raw = Buffer.from(bytes.subarray(offset).slice().buffer);
  if (bigEndian && Type.BYTES_PER_ELEMENT === 2) raw.swap16();
  if (bigEndian && Type.BYTES_PER_ELEMENT === 4) raw.swap32();
  if (bigEndian && Type.BYTES_PER_ELEMENT === 8) raw.swap64();
  const data = new Type(raw.buffer, raw.byteOffset, count);
  const ordered = fortranOrder && shape.length > 1 ? toRowMajor<NpyData>(data, shape, new Type(count)) : data;
  return { dtype, shape, data: ordered };
}

function dtypeOf(data: NpyData): Dtype {
  const dtype = Object.keys(TYPES).find((name) => isDtype(name) && name !== 'b1' && data instanceof TYPES[name]);
  if (!dtype || !isDtype(dtype)) throw new TypeError(`no NumPy type for ${data.constructor.name}`);
  return dtype;
}

/**
 * Encodes an array as an .npy file of version 1.0, little-endian, in C order.
 * @throws RangeError if the shape does not fit the data
 */
export function encodeNpy({ shape, data }: NpyArray): Uint8Array {
  if (shape.reduce((product, size) => product * size, 1) !== data.length) {
    throw new RangeError(`shape (${shape.join(', ')}) does not hold ${data.length} numbers`);
  }
  const dtype = dtypeOf(data);
  const descr = (data.BYTES_PER_ELEMENT === 1 ? '|' : '<') + dtype;
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const dict = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${sizes}), }`;
  // The numbers begin at a multiple of 64; the header ends with a line feed.
  const offset = Math.ceil((10 + dict.length + 1) / 64) * 64;
  const bytes = new Uint8Array(offset + data.byteLength);
  bytes.set([...MAGIC, 1, 0]);
  new DataView(bytes.buffer).setUint16(8, offset - 10, true);
  bytes.set(new TextEncoder().encode(`${dict.padEnd(offset - 11)}\n`), 10);
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
  return bytes;
}
