/**
 * @file What an analysis has computed so far, so that it can be killed at any instant and go on to the identical result. An
 * analysis asks for its costly answers one after the other; each is appended to the journal before it is used. Started
 * again it asks the same questions and finds the answers there.
 *
 * A line of JSON says for what question and with which lowerings the answers hold; records follow: bytes an element,
 * elements, CRC-32 of the elements, elements. What is cut or damaged ends the journal and is computed again.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeFully } from '../runs/atomic-file.ts';
import { fileError } from '../runs/errors.ts';
import type { SymmetricOperator } from './operator.ts';
import type { Vector } from './vector.ts';

const RECORD_HEADER = 12;

interface Header {
  readonly key: string;
  readonly lowerings: Readonly<Record<string, string>>;
}

export class Journal {
  readonly path: string;
  readonly #descriptor: number;
  readonly #key: string;
  readonly #lowerings: () => Readonly<Record<string, string>>;
  /** Where the next record is read, or written once all are read. */
  #position = 0;
  #replaying: boolean;
  #answers = 0;

  /**
   * @param key identifies everything that decides about the answers; a journal with another one is emptied
   * @param lowerings of the executor, asked when the first answer is written
   * @throws FileError
   */
  constructor(path: string, key: string, lowerings: () => Readonly<Record<string, string>> = () => ({})) {
    this.path = path;
    this.#key = key;
    this.#lowerings = lowerings;
    try {
      this.#descriptor = openSync(path, 'a+');
    } catch (error) {
      throw fileError(error, 'write', path);
    }
    const header = readHeader(this.#descriptor);
    this.#replaying = header?.header.key === key;
    this.#position = this.#replaying && header ? header.bytes : 0;
  }

  /** Lowerings that earlier answers were computed with; none if there is no journal. */
  static loweringsAt(path: string): Readonly<Record<string, string>> {
    let descriptor: number;
    try {
      descriptor = openSync(path, 'r');
    } catch {
      return {};
    }
    try {
      return readHeader(descriptor)?.header.lowerings ?? {};
    } finally {
      closeSync(descriptor);
    }
  }

  /** Answers given so far, whether found or computed. */
  get answers(): number {
    return this.#answers;
  }

  /** The next answer: as it was computed before, or computed now and written down. */
  async next<T extends Vector>(compute: () => Promise<T>): Promise<T> {
    const found = this.#replaying ? this.#read() : null;
    if (found) {
      this.#answers++;
      return found as T;
    }
    if (this.#replaying || this.#position === 0) this.#beginWriting();
    const answer = await compute();
    this.#write(answer);
    this.#answers++;
    return answer;
  }

  #beginWriting(): void {
    this.#replaying = false;
    ftruncateSync(this.#descriptor, this.#position);
  }

  #read(): Vector | null {
    const header = Buffer.alloc(RECORD_HEADER);
    if (readSync(this.#descriptor, header, 0, RECORD_HEADER, this.#position) < RECORD_HEADER) return null;
    const width = header.readUInt32LE(0);
    const bytes = width * header.readUInt32LE(4);
    const left = fstatSync(this.#descriptor).size - this.#position - RECORD_HEADER;
    if ((width !== 4 && width !== 8) || bytes > left) return null;
    const data = new Uint8Array(bytes);
    readSync(this.#descriptor, data, 0, bytes, this.#position + RECORD_HEADER);
    if (crc32(data) !== header.readUInt32LE(8)) return null;
    this.#position += RECORD_HEADER + bytes;
    return width === 4 ? new Float32Array(data.buffer) : new Float64Array(data.buffer);
  }

  #write(answer: Vector): void {
    const pieces: Uint8Array[] = [];
    if (this.#position === 0) {
      const header: Header = { key: this.#key, lowerings: this.#lowerings() };
      pieces.push(Buffer.from(JSON.stringify(header) + '\n'));
    }
    const data = new Uint8Array(answer.buffer, answer.byteOffset, answer.byteLength);
    const header = Buffer.alloc(RECORD_HEADER);
    header.writeUInt32LE(answer.BYTES_PER_ELEMENT, 0);
    header.writeUInt32LE(answer.length, 4);
    header.writeUInt32LE(crc32(data), 8);
    const bytes = Buffer.concat([...pieces, header, data]);
    try {
      writeFully(this.#descriptor, bytes);
    } catch (error) {
      throw fileError(error, 'write', this.path);
    }
    this.#position += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Removes the journal, whose result is safe elsewhere. */
  finish(): void {
    this.close();
    rmSync(this.path, { force: true });
  }
}

/** The longest header looked for: there are at most some hundred lowerings. */
const LONGEST_HEADER = 1 << 20;

function readHeader(descriptor: number): { header: Header; bytes: number } | null {
  const start = Buffer.alloc(Math.min(LONGEST_HEADER, fstatSync(descriptor).size));
  readSync(descriptor, start, 0, start.length, 0);
  const end = start.indexOf(10);
  if (end < 0) return null;
  try {
    const value: unknown = JSON.parse(start.toString('utf8', 0, end));
    if (typeof value !== 'object' || value === null || !('key' in value) || !('lowerings' in value)) return null;
    return { header: value as Header, bytes: end + 1 };
  } catch {
    return null;
  }
}

/** An operator whose products are taken from the journal as far as it goes. */
export function journaled(operator: SymmetricOperator, journal: Journal): SymmetricOperator {
  return { ...operator, apply: (v) => journal.next(() => operator.apply(v)) };
}
