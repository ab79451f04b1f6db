/** @file Eigenvalues at one end of the spectrum (paper Fig. 3a), with residuals and the eigenvectors themselves. */
import type { HessianAnalysis } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import type { EigenProgress, Eigenpairs } from '../eigenpairs.ts';
import { LandscapeError } from '../error.ts';
import { lanczos } from '../lanczos.ts';
import type { SymmetricOperator } from '../operator.ts';
import { powerIteration } from '../power-iteration.ts';
import { curvedLoss } from './curved-loss.ts';
import { finite } from './numbers.ts';

/** Vectors that the basis takes unless told otherwise. */
const BASIS_BYTES = 2 ** 29;

/** The paper's limit on power iterations for one eigenvalue. */
const PAPER_ITERATIONS = 50;

/** How many vectors the basis keeps: what was asked for, else what 512 MiB hold. */
export function basisFor({ basis, top }: Pick<HessianAnalysis, 'basis' | 'top'>, parameters: number): number {
  const fits = Math.floor(BASIS_BYTES / (4 * parameters));
  return Math.min(parameters, basis ?? Math.max(top + 10, Math.min(Math.max(3 * top, top + 60), fits)));
}

/** @throws LandscapeError, Interrupted */
export async function hessianAnalysis(analysis: Analysis, settings: HessianAnalysis): Promise<AnalysisResult> {
  if (settings.top > analysis.space.size) {
    throw new LandscapeError(
      `hessian.top asks for ${settings.top} eigenvalues of a matrix of ${analysis.space.size} rows. Ask for fewer.`,
    );
  }
  const { operator, surface, samples, data, attacked } = await curvedLoss(analysis, settings.loss, settings.samples);
  const { loss } = await surface.score(analysis.weights, samples);
  const { pairs, converged, products } = await solve(analysis, settings, operator);
  await surface.dispose();
  const eigenvalues = pairs.map(({ value }) => value);
  const vectors = new Float32Array(pairs.length * operator.size);
  for (const [i, { vector }] of pairs.entries()) vectors.set(vector, i * operator.size);
  return {
    output: {
      hessian: {
        about: analysis.about(data, { attacked, arrays: true }),
        loss: settings.loss,
        which: settings.which,
        method: settings.method,
        tolerance: settings.tolerance,
        ...(settings.method === 'lanczos' && { basis: basisFor(settings, operator.size) }),
        eigenvalues,
        residuals: pairs.map(({ residual }) => residual),
        errors: pairs.map(({ error }) => error),
        converged,
        products,
        loss_value: loss,
        normalised: eigenvalues.map((value) => finite(value / loss)),
      },
    },
    arrays: {
      eigenvalues: { shape: [pairs.length], data: Float64Array.from(eigenvalues) },
      eigenvectors: { shape: [pairs.length, operator.size], data: vectors },
    },
  };
}

function solve(analysis: Analysis, settings: HessianAnalysis, products: SymmetricOperator): Promise<Eigenpairs> {
  let early = true;
  // There are no values to show until there are as many products as values.
  const operator: SymmetricOperator = {
    ...products,
    async apply(v) {
      const product = await products.apply(v);
      if (early) {
        analysis.host.progress({ done: 0, total: null, note: `${analysis.journal.answers} products` });
      }
      return product;
    },
  };
  const random = new RandomStream(analysis.subject.spec.seed, 'landscape-vector');
  const { top: count, which, tolerance } = settings;
  const onProgress = ({ products, converged, values, residuals }: EigenProgress) => {
    early = false;
    const worst = Math.max(...residuals.map((residual, i) => residual / Math.abs(values[i])));
    const note = `${products} products, ${converged} of ${count} converged, largest residual ${worst.toExponential(1)} of λ, λ₁ = ${values[0].toPrecision(4)}`;
    analysis.host.progress({ done: converged, total: count, note });
  };
  return settings.method === 'lanczos'
    ? lanczos(operator, {
        count,
        which,
        tolerance,
        random,
        basis: basisFor(settings, operator.size),
        mostProducts: settings.products,
        onProgress,
      })
    : powerIteration(operator, { count, tolerance, mostProducts: PAPER_ITERATIONS, random, onProgress });
}
