/** @file Eigenvectors that a Hessian analysis has left in the run folder. */
import { readFileSync } from 'node:fs';
import { decodeNpz } from '../../data/npz.ts';
import type { Analysis } from '../analysis.ts';
import { LandscapeError } from '../error.ts';
import { readResult, resultFiles } from '../results.ts';

export interface FoundEigenvector {
  readonly name: string;
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * The first eigenvectors at the same weights and parameters.
 * @throws LandscapeError if there are fewer, with what to do
 */
export function foundEigenvectors({ subject, space }: Analysis, count: number): FoundEigenvector[] {
  const files = resultFiles(subject, 'hessian');
  const hessian = readResult(files)?.hessian;
  const fits = hessian?.about.weights_sha256 === subject.weightsSha256 && hessian.about.parameters === space.size;
  if (!hessian || !fits || hessian.eigenvalues.length < count) {
    throw new LandscapeError(
      `This needs the Hessian's first ${count === 1 ? 'eigenvector' : `${count} eigenvectors`} at the same weights and layers: run the analysis \`hessian\` first, or name it as well.`,
    );
  }
  const vectors = decodeNpz(readFileSync(files.npz), files.npz).get('eigenvectors');
  if (!vectors) {
    throw new LandscapeError(`${files.npz} has no array "eigenvectors". Delete it and run \`hessian\` again.`);
  }
  return hessian.eigenvalues.slice(0, count).map((value, i) => ({
    name: `eigenvector ${i + 1} (λ = ${value.toPrecision(3)})`,
    value,
    vector: Float64Array.from({ length: space.size }, (_, k) => Number(vectors.data[i * space.size + k])),
  }));
}
