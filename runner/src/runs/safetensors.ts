/**
 * @file The safetensors format: u64 little-endian header length, JSON header {name: {dtype, shape, data_offsets}} with
 * an optional `__metadata__` of strings, then the tensors' bytes, row-major and without holes
 * (https://github.com/huggingface/safetensors). The reader refuses whatever the format forbids.
 *
 * Files written here carry `sha256` in their metadata: the digest of the whole file with those 64 digits set to zero, so
 * that a flipped bit anywhere is found. The same tensors and metadata always give the same bytes.
 */

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { writeFileAtomic } from './atomic-file.ts';
import { CheckpointError, fileError } from './errors.ts';
import { KINDS, kindOf, type NamedTensor, type TensorKind } from './tensor.ts';

export interface TensorFile {
  /** In the order of the file's header, which is the order they were given in when written. */
  tensors: NamedTensor[];
  metadata: Record<string, string>;
}

const METADATA = '__metadata__';
const CHECKSUM = 'sha256';
const BLANK = '0'.repeat(64);
/** The reference implementation refuses longer headers. */
const LONGEST_HEADER = 100_000_000;

export interface EncodedTensorFile {
  /** To be written one after the other: header, then each tensor's own memory, which is not copied. */
  pieces: Uint8Array[];
  bytes: number;
  /** The checksum that the metadata carry. */
  sha256: string;
}

/**
 * Puts tensors into the format. Tensors of wider elements lie first, so that every one is aligned to its element.
 * @throws CheckpointError when a name is used twice or a shape disagrees with its data
 */
export function encodeSafetensors(
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>> = {},
): EncodedTensorFile {
  const kinds = new Map(tensors.map((tensor) => [tensor, kindOf(tensor)]));
  const laidOut = tensors.toSorted((a, b) => (kinds.get(b)?.bytes ?? 0) - (kinds.get(a)?.bytes ?? 0));
  const offsets = new Map<NamedTensor, number>();
  let size = 0;
  for (const tensor of laidOut) {
    offsets.set(tensor, size);
    size += tensor.data.byteLength;
  }
  const header = new Map<string, unknown>([[METADATA, { ...metadata, [CHECKSUM]: BLANK }]]);
  for (const tensor of tensors) {
    if (header.has(tensor.name)) throw new CheckpointError(`Two tensors are called "${tensor.name}".`);
    const begin = offsets.get(tensor) ?? 0;
    header.set(tensor.name, {
      dtype: kinds.get(tensor)?.dtype,
      shape: tensor.shape,
      data_offsets: [begin, begin + tensor.data.byteLength],
    });
  }
  // Built entry by entry: a JavaScript object would move names that look like integers to the front.
  const entries = [...header].map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`);
  const json = Buffer.from(`{${entries.join(',')}}`, 'utf8');
  const padded = Math.ceil(json.byteLength / 8) * 8; // the data then starts at a multiple of 8
  const head = Buffer.alloc(8 + padded, ' ');
  head.writeBigUInt64LE(BigInt(padded), 0);
  json.copy(head, 8);
  const body = laidOut.map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  const hash = createHash('sha256').update(head);
  for (const piece of body) hash.update(piece);
  const sha256 = hash.digest('hex');
  head.write(sha256, checksumPosition(head, BLANK), 'latin1');
  return { pieces: [head, ...body], bytes: head.byteLength + size, sha256 };
}

/** Where the checksum's digits stand in the file's beginning, or −1. The metadata comes first, so the first hit is it. */
function checksumPosition(head: Buffer, digits: string): number {
  const key = `"${CHECKSUM}":"`;
  const found = head.indexOf(`${key}${digits}"`, 8, 'latin1');
  return found < 0 ? -1 : found + key.length;
}

/**
 * Reads a file's bytes; the tensors are copies, so `bytes` may be reused.
 * @param source the file's name, for messages
 * @throws CheckpointError saying what is wrong: truncated, holes, sizes, duplicates, unknown type, checksum
 */
export function decodeSafetensors(bytes: Uint8Array, source: string): TensorFile {
  const refuse = (reason: string): CheckpointError => damaged(source, reason);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.byteLength < 8) throw refuse(`it has ${file.byteLength} bytes and the header's length alone takes 8`);
  const start = 8 + headerLength(file, refuse);
  if (start > file.byteLength) throw refuse(`it ends inside its header (${file.byteLength} of ${start} bytes)`);
  const { metadata, entries } = parseHeader(file.toString('utf8', 8, start), refuse);
  const checksum = metadata[CHECKSUM];
  if (checksum !== undefined) verifyChecksum(file, start, checksum, refuse);
  requireContiguous(entries, file.byteLength - start, refuse);
  const tensors = entries.map(({ name, shape, kind, begin, end }) => {
    const copy = new Uint8Array(end - begin);
    copy.set(file.subarray(start + begin, start + end));
    return { name, shape, data: kind.view(copy.buffer) };
  });
  return { tensors, metadata };
}

interface Entry {
  name: string;
  shape: number[];
  kind: TensorKind;
  begin: number;
  end: number;
}
type Refuse = (reason: string) => CheckpointError;

function damaged(source: string, reason: string): CheckpointError {
  return new CheckpointError(`${source} is damaged or not a safetensors file: ${reason}.`);
}

function headerLength(file: Buffer, refuse: Refuse): number {
  const length = file.readBigUInt64LE(0);
  if (length > BigInt(LONGEST_HEADER)) throw refuse(`its header claims ${length} bytes`);
  return Number(length);
}

function parseHeader(text: string, refuse: Refuse): { metadata: Record<string, string>; entries: Entry[] } {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw refuse('its header is not JSON');
  }
  if (!isRecord(header)) throw refuse('its header is not a JSON object');
  const names = topLevelKeys(text);
  if (new Set(names).size !== names.length) {
    throw refuse(`"${names.find((name, index) => names.indexOf(name) !== index)}" occurs twice`);
  }
  const metadata: Record<string, string> = {};
  const entries: Entry[] = [];
  for (const name of names) {
    const value = header[name];
    if (name !== METADATA) {
      entries.push(parseEntry(name, value, refuse));
      continue;
    }
    if (!isRecord(value)) throw refuse('its metadata is not an object');
    for (const [key, text] of Object.entries(value)) {
      if (typeof text !== 'string') throw refuse(`its metadata "${key}" is not a string`);
      metadata[key] = text;
    }
  }
  return { metadata, entries };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of a JSON object in the order of the text, repeated ones included, which `JSON.parse` would swallow. */
function topLevelKeys(json: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    const token = match[0];
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && match[1] !== undefined) keys.push(JSON.parse(token.slice(0, -match[1].length)));
  }
  return keys;
}

function parseEntry(name: string, value: unknown, refuse: Refuse): Entry {
  if (!isRecord(value)) throw refuse(`tensor "${name}" has no description`);
  const kind = KINDS.find(({ dtype }) => dtype === value.dtype);
  if (kind === undefined)
    throw refuse(`tensor "${name}" has type ${JSON.stringify(value.dtype)}, which is not read here`);
  const shape = naturals(value.shape);
  const offsets = naturals(value.data_offsets);
  const [begin, end] = offsets ?? [];
  if (shape === null) throw refuse(`tensor "${name}" has no proper shape`);
  if (offsets?.length !== 2 || begin === undefined || end === undefined || end < begin) {
    throw refuse(`tensor "${name}" has no proper data_offsets`);
  }
  const expected = shape.reduce((product, extent) => product * extent, kind.bytes);
  if (end - begin !== expected) {
    throw refuse(`tensor "${name}" of shape [${shape.join(', ')}] takes ${expected} bytes, its offsets ${end - begin}`);
  }
  return { name, shape, kind, begin, end };
}

/** An array of safe integers ≥ 0, or null. */
function naturals(value: unknown): number[] | null {
  if (!Array.isArray(value)) return null;
  return value.every((item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0) ? value : null;
}

function requireContiguous(entries: readonly Entry[], size: number, refuse: Refuse): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (entry.begin !== end) throw refuse(`there is a hole or an overlap before tensor "${entry.name}"`);
    end = entry.end;
  }
  if (end !== size) throw refuse(`its tensors take ${end} bytes and it holds ${size}`);
}

function verifyChecksum(file: Buffer, start: number, checksum: string, refuse: Refuse): void {
  const head = Buffer.from(file.subarray(0, start));
  const position = checksumPosition(head, checksum);
  if (position < 0 || checksum.length !== BLANK.length) throw refuse('its checksum is malformed');
  head.write(BLANK, position, 'latin1');
  const digest = createHash('sha256').update(head).update(file.subarray(start)).digest('hex');
  if (digest !== checksum) throw refuse('its content does not match its checksum');
}

/**
 * Writes a safetensors file in one step (see `writeFileAtomic`); loads with Python's `safetensors.torch.load_file`.
 * @throws FileError, CheckpointError
 */
export function writeSafetensors(
  path: string,
  tensors: readonly NamedTensor[],
  metadata: Readonly<Record<string, string>> = {},
): void {
  writeFileAtomic(path, encodeSafetensors(tensors, metadata).pieces);
}

/**
 * The metadata alone, without reading the tensors; the checksum is then not verified.
 * @throws FileError, CheckpointError
 */
export function readSafetensorsMetadata(path: string): Record<string, string> {
  const refuse = (reason: string): CheckpointError => damaged(path, reason);
  try {
    const descriptor = openSync(path, 'r');
    try {
      const size = Buffer.alloc(8);
      if (readSync(descriptor, size, 0, 8, 0) < 8) throw refuse('it ends inside its header');
      const length = headerLength(size, refuse);
      const header = Buffer.alloc(length);
      if (readSync(descriptor, header, 0, length, 8) < length) throw refuse('it ends inside its header');
      return parseHeader(header.toString('utf8'), refuse).metadata;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}

/** Reads a safetensors file. @throws FileError, CheckpointError */
export function readSafetensors(path: string): TensorFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw fileError(error, 'read', path);
  }
  return decodeSafetensors(bytes, path);
}
