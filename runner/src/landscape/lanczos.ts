/**
 * @file Eigenpairs at one end of the spectrum by Lanczos' method with full reorthogonalisation and thick restarts (Wu and
 * Simon 2000, "Thick-restart Lanczos method for large symmetric eigenvalue problems"). With an orthonormal basis V of a
 * Krylov space, AV = VT + βv̂eᵀ: eigenpairs (θ, s) of the small T give Ritz pairs (θ, Vs) with residual β|s_last|. When the
 * basis is full it is replaced by its best Ritz vectors and v̂, and T by diag(θ) bordered with βs_last.
 *
 * One start vector finds each distinct eigenvalue once; further copies of a multiple eigenvalue turn up only after the
 * space is exhausted and a new start is drawn.
 */
import type { RandomStream } from '../random/philox.ts';
import { type EigenProgress, type Eigenpairs, likelyError, type Which, wantedOrder } from './eigenpairs.ts';
import { LandscapeError } from './error.ts';
import type { SymmetricOperator } from './operator.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import {
  combine,
  norm,
  orthogonalise,
  type Precision,
  randomUnit,
  rotateBasis,
  scaled,
  type Vector,
} from './vector.ts';

export interface LanczosSettings {
  readonly count: number;
  readonly which: Which;
  /** A pair has converged when its residual is at most this share of |λ|. */
  readonly tolerance: number;
  /** Vectors kept at most, besides the one being made. */
  readonly basis: number;
  readonly mostProducts: number;
  readonly random: RandomStream;
  readonly onProgress?: (progress: EigenProgress) => void;
}

/** Rounding of a product relative to the largest eigenvalue: what is smaller is not known. */
const ROUNDING: Readonly<Record<Precision, number>> = { float32: 1e-6, float64: 1e-14 };

/** Steps after a new start before it may be said that there are no further copies. */
const PATIENCE = 10;

/** The vectors kept when the basis is full: those wanted, and half of the rest to speed up the next round. */
function kept(count: number, basis: number): number {
  return Math.min(basis - 1, count + Math.floor((basis - count) / 2));
}

/** @throws LandscapeError if the basis is too small or a product is not finite */
export async function lanczos(operator: SymmetricOperator, settings: LanczosSettings): Promise<Eigenpairs> {
  const { size, precision } = operator;
  const count = Math.min(settings.count, size);
  const limit = Math.min(settings.basis, size);
  if (limit < size && limit < count + 2) {
    throw new LandscapeError(
      `${count} eigenpairs need a basis of at least ${count + 2} vectors, better ${2 * count + 10}, not ${settings.basis}.`,
    );
  }
  const space = new KrylovSpace(operator, settings.random, limit);
  for (let products = 1; ; products++) {
    await space.extend();
    const spent = products >= settings.mostProducts;
    const due = space.full || spent || products % Math.max(1, Math.floor(space.dimension / 10)) === 0;
    if (!due || space.dimension < count) continue;
    const ritz = space.ritzPairs();
    const order = wantedOrder(ritz.values, settings.which);
    const wanted = order.slice(0, count);
    const values = wanted.map((i) => ritz.values[i]);
    const residuals = wanted.map((i) => ritz.residual(i));
    const good = values.map((value, rank) => {
      return residuals[rank] <= Math.max(settings.tolerance * Math.abs(value), 2 * ritz.rounding);
    });
    settings.onProgress?.({ products, converged: good.filter(Boolean).length, values, residuals });
    const converged = good.every(Boolean);
    if (space.exhausted || spent || (converged && space.settled)) {
      const pairs = wanted.map((i, rank) => {
        const vector = combine(ritz.vectors[i], space.basis);
        const others = Array.from(ritz.values).filter((_, other) => other !== i);
        return {
          value: values[rank],
          vector: scaled(1 / norm(vector), vector, precision),
          residual: residuals[rank],
          error: Math.max(ritz.rounding, likelyError(residuals[rank], values[rank], others)),
        };
      });
      return { pairs, converged, products };
    }
    if (space.full) space.restart(ritz, order.slice(0, kept(count, limit)));
  }
}

interface RitzPairs {
  readonly values: Float64Array;
  /** In the basis. */
  readonly vectors: readonly Float64Array[];
  /** What rounding alone makes of a residual. */
  readonly rounding: number;
  residual(i: number): number;
}

/** The orthonormal basis V with T = VᵀAV, and the rest of the last product that no vector of V accounts for. */
class KrylovSpace {
  readonly #operator: SymmetricOperator;
  readonly #random: RandomStream;
  readonly #limit: number;
  #basis: Vector[] = [];
  #t: Float64Array[] = [];
  /** How far AV leaves the symmetric model in the column of each vector, from rounding in the products. */
  #noise: number[] = [];
  /** The row of T for the vector to come: its products with those that are there. */
  #border: Float64Array;
  #rest: Float64Array;
  /** Length of the rest; 0 when the space is invariant. */
  #beta = 0;
  #scale = 0;
  #steps = 0;
  /** The step at which the space was last begun anew; 0 is the beginning. */
  #begun = 0;

  constructor(operator: SymmetricOperator, random: RandomStream, limit: number) {
    this.#operator = operator;
    this.#random = random;
    this.#limit = limit;
    this.#border = new Float64Array(limit + 1);
    this.#rest = new Float64Array(operator.size);
  }

  get basis(): readonly Vector[] {
    return this.#basis;
  }

  get dimension(): number {
    return this.#basis.length;
  }

  get full(): boolean {
    return this.dimension === this.#limit;
  }

  get exhausted(): boolean {
    return this.dimension === this.#operator.size;
  }

  /** Whether a new start, had there been one, has had time to show further copies of eigenvalues. */
  get settled(): boolean {
    if (this.#beta === 0) return false;
    return this.#begun === 0 || this.#steps - this.#begun >= PATIENCE;
  }

  /** Adds a vector: the rest of the last product or, where there is none, a new start. */
  async extend(): Promise<void> {
    const { precision } = this.#operator;
    if (this.#beta === 0) {
      this.#rest.set(randomUnit(this.#random, this.#operator.size, 'float64'));
      orthogonalise(this.#rest, this.#basis);
      this.#begun = this.#steps;
    }
    const v = scaled(1 / norm(this.#rest), this.#rest, precision);
    const j = this.#basis.push(v) - 1;
    const w = Float64Array.from(await this.#operator.apply(v));
    this.#steps++;
    const components = orthogonalise(w, this.#basis);
    this.#noise.push(Math.hypot(...components.subarray(0, j).map((component, i) => component - this.#border[i])));
    this.#border[j] = components[j];
    this.#t.push(this.#border);
    this.#rest = w;
    this.#beta = norm(w);
    if (!Number.isFinite(this.#beta)) {
      throw new LandscapeError(
        'A product of the Hessian with a vector is not finite: the loss overflows at these weights.',
      );
    }
    this.#scale = Math.max(this.#scale, norm(components));
    if (this.exhausted || this.#beta <= ROUNDING[precision] * this.#scale) this.#beta = 0;
    this.#border = new Float64Array(this.#limit + 1);
    this.#border[j] = this.#beta;
  }

  ritzPairs(): RitzPairs {
    const { values, vectors } = symmetricEigen(this.#t);
    this.#scale = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
    const rounding = ROUNDING[this.#operator.precision] * this.#scale;
    const last = this.dimension - 1;
    const residual = (i: number) =>
      Math.hypot(rounding, this.#beta * vectors[i][last], ...vectors[i].map((s, k) => s * this.#noise[k]));
    return { values, vectors, rounding, residual };
  }

  /** Keeps these Ritz vectors as the basis; the rest stays orthogonal to them, and T is bordered with their residuals. */
  restart({ values, vectors }: RitzPairs, keep: readonly number[]): void {
    const last = this.dimension - 1;
    const row = () => new Float64Array(this.#limit + 1);
    this.#noise = keep.map((i) => Math.hypot(...vectors[i].map((s, k) => s * this.#noise[k])));
    this.#basis = rotateBasis(
      this.#basis,
      keep.map((i) => vectors[i]),
    );
    this.#t = keep.map((i, place) => {
      const line = row();
      line[place] = values[i];
      return line;
    });
    this.#border = row();
    for (const [place, i] of keep.entries()) this.#border[place] = this.#beta * vectors[i][last];
  }
}
