/** @file Density of the Hessian's eigenvalues, with error bars. */
import type { DensityAnalysis } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import { spectralDensity } from '../spectral-density.ts';
import { curvedLoss } from './curved-loss.ts';
import { finite } from './numbers.ts';

const POINTS = 1000;

/** @throws LandscapeError, Interrupted */
export async function densityAnalysis(analysis: Analysis, settings: DensityAnalysis): Promise<AnalysisResult> {
  const { operator, surface, data, attacked } = await curvedLoss(analysis, settings.loss, settings.samples);
  const { starts, steps } = settings;
  const total = starts * Math.min(steps, operator.size);
  const result = await spectralDensity(operator, {
    starts,
    steps,
    points: POINTS,
    random: (start) => new RandomStream(analysis.subject.spec.seed, 'landscape-vector', 1, start),
    onProgress: (done) => analysis.host.progress({ done, total, note: `${done} of ${total} products` }),
  });
  await surface.dispose();
  const { grid, density, standardError, sigma, products, quadratures } = result;
  const flat = (of: (k: (typeof quadratures)[number]) => Float64Array) => quadratures.flatMap((q) => [...of(q)]);
  const nodes = Float64Array.from(flat((quadrature) => quadrature.nodes));
  return {
    output: {
      density: {
        about: analysis.about(data, { attacked, arrays: true }),
        loss: settings.loss,
        grid: [...grid],
        density: [...density],
        standard_errors: [...standardError].map(finite),
        sigma,
        starts,
        steps,
        products,
      },
    },
    arrays: {
      nodes: { shape: [nodes.length], data: nodes },
      weights: { shape: [nodes.length], data: Float64Array.from(flat((quadrature) => quadrature.weights)) },
      start: {
        shape: [nodes.length],
        data: Int32Array.from(quadratures.flatMap((q, i) => Array.from(q.nodes, () => i))),
      },
    },
  };
}
