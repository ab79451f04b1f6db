/**
 * @file Counter-based random numbers: Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", SC 2011). A number is a pure function of (seed, purpose, index, position), so results depend neither on
 * batching, nor on the executor, nor on where a run was interrupted.
 */

/** What a stream of random numbers is used for. Streams of different purposes never overlap. */
export const PURPOSES = {
  initialisation: 1,
  shuffle: 2,
  validation: 3,
  augmentation: 4,
  'attack-start': 5,
  'evaluation-start': 6,
  direction: 7,
  probe: 8,
  subset: 9,
  test: 10,
  'landscape-samples': 11,
  'landscape-start': 12,
  'landscape-vector': 13,
  'landscape-curve': 14,
} as const;
export type Purpose = keyof typeof PURPOSES;

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** High 32 bits of the product of two unsigned 32-bit integers. */
function mulHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const middleLow = (middle & 0xffff) + aLow * bHigh;
  return (aHigh * bHigh + ((middle / 0x10000) >>> 0) + ((middleLow / 0x10000) >>> 0)) >>> 0;
}

/**
 * One block of Philox4x32-10.
 * @param out receives four unsigned 32-bit integers at out[0..3]
 */
export function philox(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number, out: Uint32Array): void {
  for (let round = 0; round < 10; round++) {
    const high0 = mulHigh(c0 >>> 0, M0);
    const low0 = Math.imul(c0, M0);
    const high1 = mulHigh(c2 >>> 0, M1);
    const low1 = Math.imul(c2, M1);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/**
 * An endless sequence of random numbers addressed by (seed, purpose, a, b, c), read from its start.
 * By convention `a` is the sample (its index in the data set), `b` the epoch, `c` the restart or tensor.
 */
export class RandomStream {
  readonly #k0: number;
  readonly #k1: number;
  readonly #a: number;
  readonly #b: number;
  readonly #block = new Uint32Array(4);
  #position = 0;
  #used = 4;

  /** @throws RangeError if the seed is not a non-negative safe integer or `c` is not below 2^24 */
  constructor(seed: number, purpose: Purpose, a = 0, b = 0, c = 0) {
    if (!Number.isSafeInteger(seed) || seed < 0)
      throw new RangeError(`seed must be a non-negative integer, got ${seed}`);
    if (!(c >= 0 && c < 0x1000000)) throw new RangeError(`stream index c must be in [0, 2^24), got ${c}`);
    this.#k0 = seed >>> 0;
    // The purpose takes the high byte of the second key word, bits 32..52 of the seed are mixed below it.
    this.#k1 = ((PURPOSES[purpose] << 24) ^ Math.floor(seed / 0x100000000)) >>> 0;
    this.#a = a;
    this.#b = b;
    this.#c = c;
  }
  readonly #c: number;

  /** The next unsigned 32-bit integer. */
  uint32(): number {
    if (this.#used === 4) {
      philox(this.#position++, this.#a, this.#b, this.#c, this.#k0, this.#k1, this.#block);
      this.#used = 0;
    }
    return this.#block[this.#used++];
  }

  /** Uniform in [0, 1) on a grid of 2^-24, so that float32 holds it exactly. */
  uniform(): number {
    return (this.uint32() >>> 8) * 2 ** -24;
  }

  /** Uniform integer in [0, bound), without modulo bias. */
  integer(bound: number): number {
    const limit = 0x100000000 - (0x100000000 % bound);
    for (;;) {
      const value = this.uint32();
      if (value < limit) return value % bound;
    }
  }

  /** Standard normal by Box–Muller. */
  normal(): number {
    const u = (this.uint32() + 1) * 2 ** -32;
    const v = this.uint32() * 2 ** -32;
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log((this.uint32() + 1) * 2 ** -32);
  }

  /** Fills `out` with values uniform in [low, high). */
  fillUniform(out: Float32Array, low: number, high: number): void {
    const scale = (high - low) * 2 ** -24;
    for (let i = 0; i < out.length; i++) out[i] = low + (this.uint32() >>> 8) * scale;
  }

  /** Fills `out` with standard normal values. */
  fillNormal(out: Float32Array): void {
    for (let i = 0; i < out.length; i++) out[i] = this.normal();
  }

  /** A random permutation of 0..n-1 (Fisher–Yates). */
  permutation(n: number): Uint32Array {
    const order = Uint32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}
