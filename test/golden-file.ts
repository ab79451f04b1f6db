/**
 * @file The golden files of test/golden (see its README.md) as the tests read them, and the measure of error that they
 * are compared by.
 */
import { fileURLToPath } from 'node:url';
import { readSafetensors } from '../runner/src/runs/safetensors.ts';

/** A float tensor of a golden file. */
export interface GoldenTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export class GoldenFile {
  readonly metadata: Readonly<Record<string, string>>;
  /** In the file's order. */
  readonly tensors: ReadonlyMap<string, GoldenTensor>;
  readonly #integers: ReadonlyMap<string, number[]>;

  /** @param name without the folder and `.safetensors` */
  constructor(name: string) {
    const { tensors, metadata } = readSafetensors(
      fileURLToPath(new URL(`golden/${name}.safetensors`, import.meta.url)),
    );
    this.metadata = metadata;
    this.tensors = new Map(
      tensors.flatMap(({ name, shape, data }) => (data instanceof Float32Array ? [[name, { shape, data }]] : [])),
    );
    this.#integers = new Map(
      tensors.flatMap(({ name, data }) => (data instanceof BigInt64Array ? [[name, Array.from(data, Number)]] : [])),
    );
  }

  /** @throws Error if there is no such float tensor */
  tensor(name: string): GoldenTensor {
    const tensor = this.tensors.get(name);
    if (!tensor) throw new Error(`the golden file has no tensor "${name}"`);
    return tensor;
  }

  /** @throws Error if there is no such integer tensor */
  integers(name: string): number[] {
    const values = this.#integers.get(name);
    if (!values) throw new Error(`the golden file has no integers "${name}"`);
    return values;
  }

  /** The float tensors whose names start with `prefix`, by the rest of their names. */
  under(prefix: string): Map<string, GoldenTensor> {
    return new Map(
      [...this.tensors].flatMap(([name, tensor]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), tensor]] : [],
      ),
    );
  }
}

/** Labels as rows of zeros and a one, [N, classes]. */
export function oneHot(labels: readonly number[], classes: number): Float32Array {
  const rows = new Float32Array(labels.length * classes);
  for (const [n, label] of labels.entries()) rows[n * classes + label] = 1;
  return rows;
}

export function largest(values: ArrayLike<number>): number {
  let size = 0;
  for (let i = 0; i < values.length; i++) size = Math.max(size, Math.abs(values[i]));
  return size;
}

/** The largest difference of two arrays; infinite where their lengths differ or either is not a number. */
export function distance(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let size = 0;
  for (let i = 0; i < actual.length; i++) {
    const difference = Math.abs(actual[i] - expected[i]);
    if (Number.isNaN(difference)) return Number.POSITIVE_INFINITY;
    size = Math.max(size, difference);
  }
  return size;
}

const norm = (values: ArrayLike<number>): number => Math.sqrt(squaresOf(values));

function squaresOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] * values[i];
  return total;
}

/**
 * The largest error of the values of one kind, measured as the files' `float32_error` is: the norm of the difference
 * over that of the value, but over no less than 10⁻² of the norm of all values of the kind, because some are zero but
 * for rounding (a bias in front of BatchNorm).
 * @returns infinity where a value is missing or not a number
 */
export function largestError(
  actual: Readonly<Record<string, ArrayLike<number>>>,
  expected: ReadonlyMap<string, GoldenTensor>,
): { error: number; at: string } {
  const floor = 1e-2 * Math.sqrt([...expected.values()].reduce((total, { data }) => total + squaresOf(data), 0));
  let worst = { error: 0, at: '' };
  for (const [name, { data }] of expected) {
    const values = actual[name] ?? [];
    const ratio = norm(data.map((value, i) => values[i] - value)) / Math.max(norm(data), floor);
    const error = values.length === data.length && !Number.isNaN(ratio) ? ratio : Number.POSITIVE_INFINITY;
    if (error > worst.error) worst = { error, at: name };
  }
  return worst;
}
