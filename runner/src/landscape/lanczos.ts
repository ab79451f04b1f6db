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
  const { which, random, tolerance } = settings;
  const count = Math.min(settings.count, size);
  const limit = Math.min(settings.basis, size);
  if (limit < size && limit < count + 2) {
    throw new LandscapeError(
      `${count} eigenpairs need a basis of at least ${count + 2} vectors, better ${2 * count + 10}, not ${settings.basis}.`,
    );
  }
  let basis: Vector[] = [];
  let t: Float64Array[] = [];
  // How far AV leaves the symmetric model in the column of each basis vector, from rounding in the products.
  let noise: number[] = [];
  let next = randomUnit(random, size, precision);
  let products = 0;
  let scale = 0;
  let freshStart = 0;
  for (;;) {
    const j = basis.length;
    basis.push(next);
    const w = Float64Array.from(await operator.apply(next));
    products++;
    const components = orthogonalise(w, basis);
    const border = t[j] ?? new Float64Array(limit + 1);
    let asymmetry = 0;
    for (let i = 0; i < j; i++) asymmetry += (components[i] - border[i]) ** 2;
    noise.push(Math.sqrt(asymmetry));
    border[j] = components[j];
    t[j] = border;
    let beta = norm(w);
    if (!Number.isFinite(beta)) {
      throw new LandscapeError(
        'A product of the Hessian with a vector is not finite: the loss overflows at these weights.',
      );
    }
    scale = Math.max(scale, norm(components));
    const exhausted = basis.length === size;
    const broke = !exhausted && beta <= ROUNDING[precision] * scale;
    if (exhausted || broke) beta = 0;

    const full = basis.length === limit;
    const spent = products >= settings.mostProducts;
    const due = full || spent || exhausted || products % Math.max(1, Math.floor(basis.length / 10)) === 0;
    if (due && basis.length >= count) {
      const { values, vectors } = symmetricEigen(t.slice(0, basis.length));
      scale = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
      const order = wantedOrder(values, which);
      const rounding = ROUNDING[precision] * scale;
      const residualOf = (i: number) =>
        Math.hypot(rounding, beta * vectors[i][j], ...vectors[i].map((s, k) => s * noise[k]));
      const wanted = order.slice(0, count);
      const residuals = wanted.map(residualOf);
      const good = wanted.map((i, rank) => residuals[rank] <= Math.max(tolerance * Math.abs(values[i]), 2 * rounding));
      settings.onProgress?.({
        products,
        converged: good.filter(Boolean).length,
        values: wanted.map((i) => values[i]),
        residuals,
      });
      const converged = good.every(Boolean);
      const settled = !broke && (freshStart === 0 || products - freshStart >= Math.min(PATIENCE, size));
      if (exhausted || spent || (converged && settled)) {
        const found = Array.from(values);
        const pairs = wanted.map((i, rank) => {
          const vector = combine(vectors[i], basis);
          const others = found.filter((_, other) => other !== i);
          return {
            value: values[i],
            vector: scaled(1 / norm(vector), vector, precision),
            residual: residuals[rank],
            error: Math.max(rounding, likelyError(residuals[rank], values[i], others)),
          };
        });
        return { pairs, converged, products };
      }
      if (full) {
        const keep = order.slice(0, kept(count, limit));
        noise = keep.map((i) => Math.hypot(...vectors[i].map((s, k) => s * noise[k])));
        basis = rotateBasis(
          basis,
          keep.map((i) => vectors[i]),
        );
        t = keep.map((i, row) => {
          const line = new Float64Array(limit + 1);
          line[row] = values[i];
          return line;
        });
        t.push(new Float64Array(limit + 1));
        for (const [column, i] of keep.entries()) t[keep.length][column] = beta * vectors[i][j];
      }
    }
    if (t.length === basis.length) {
      const line = new Float64Array(limit + 1);
      line[basis.length - 1] = beta;
      t.push(line);
    }
    if (broke) {
      freshStart = products;
      w.set(randomUnit(random, size, 'float64'));
      orthogonalise(w, basis);
    }
    next = scaled(1 / norm(w), w, precision);
  }
}
