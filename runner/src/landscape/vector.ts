/**
 * @file Vectors over all parameters. They are kept as they are computed, in float32 or float64; sums are always taken in
 * float64, and every method here adds in index order, so that a result is a function of its arguments to the last bit.
 */
import type { RandomStream } from '../random/philox.ts';

export type Vector = Float32Array | Float64Array;
export type Precision = 'float32' | 'float64';

export function newVector(precision: Precision, size: number): Vector {
  return precision === 'float32' ? new Float32Array(size) : new Float64Array(size);
}

/** ⟨a, b⟩ */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** ‖a‖ */
export function norm(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** target += factor · a */
export function addScaled(target: Float64Array, factor: number, a: Vector): void {
  for (let i = 0; i < target.length; i++) target[i] += factor * a[i];
}

/** factor · a, in the precision asked for. */
export function scaled(factor: number, a: Vector, precision: Precision): Vector {
  const result = newVector(precision, a.length);
  for (let i = 0; i < a.length; i++) result[i] = factor * a[i];
  return result;
}

/** Σ factors[j]·vectors[j] */
export function combine(factors: ArrayLike<number>, vectors: readonly Vector[]): Float64Array {
  const result = new Float64Array(vectors[0]?.length ?? 0);
  for (const [j, vector] of vectors.entries()) addScaled(result, factors[j], vector);
  return result;
}

/** Coordinates rotated at a time: few enough for a cache, many enough for a loop. */
const ROTATED = 512;

/**
 * Replaces a basis by combinations of it, in its own memory: vector j becomes Σ_k factors[j][k]·basis[k]. There are at most
 * as many combinations as vectors; the vectors left over are dropped.
 */
export function rotateBasis(basis: readonly Vector[], factors: readonly ArrayLike<number>[]): Vector[] {
  const size = basis[0]?.length ?? 0;
  const kept = basis.slice(0, factors.length);
  const sums = factors.map(() => new Float64Array(ROTATED));
  for (let start = 0; start < size; start += ROTATED) {
    const count = Math.min(ROTATED, size - start);
    for (const [j, sum] of sums.entries()) {
      sum.fill(0);
      for (const [k, vector] of basis.entries()) {
        const factor = factors[j][k];
        for (let i = 0; i < count; i++) sum[i] += factor * vector[start + i];
      }
    }
    for (const [j, vector] of kept.entries()) vector.set(sums[j].subarray(0, count), start);
  }
  return kept;
}

/** Takes from `w` its components along an orthonormal basis, twice, as once leaves rounding behind (Giraud et al. 2005). */
export function orthogonalise(w: Float64Array, basis: readonly Vector[]): Float64Array {
  const components = new Float64Array(basis.length);
  for (let pass = 0; pass < 2; pass++) {
    for (const [j, v] of basis.entries()) {
      const component = dot(v, w);
      components[j] += component;
      addScaled(w, -component, v);
    }
  }
  return components;
}

/** Independent signs ±1 (Rademacher). */
export function randomSigns(stream: RandomStream, size: number, precision: Precision): Vector {
  const vector = newVector(precision, size);
  let bits = 0;
  for (let i = 0; i < size; i++) {
    if (i % 32 === 0) bits = stream.uint32();
    vector[i] = bits & 1 ? 1 : -1;
    bits >>>= 1;
  }
  return vector;
}

/** Uniform on the unit sphere. */
export function randomUnit(stream: RandomStream, size: number, precision: Precision): Vector {
  const vector = new Float64Array(size);
  for (let i = 0; i < size; i++) vector[i] = stream.normal();
  return scaled(1 / norm(vector), vector, precision);
}
