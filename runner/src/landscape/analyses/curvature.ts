/** @file Trace, Frobenius norm and effective rank of the Hessian, with standard errors. */
import type { CurvatureAnalysis } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import type { Estimate } from '../estimate.ts';
import { hutchinson } from '../hutchinson.ts';
import { hutchPlusPlus } from '../hutchpp.ts';
import { curvedLoss } from './curved-loss.ts';
import { estimated, finite } from './numbers.ts';

/** @throws LandscapeError, Interrupted */
export async function curvatureAnalysis(analysis: Analysis, settings: CurvatureAnalysis): Promise<AnalysisResult> {
  const { operator, surface, data, attacked } = await curvedLoss(analysis, settings.loss, settings.samples);
  const { products } = settings;
  const random = (index: number) => new RandomStream(analysis.subject.spec.seed, 'landscape-vector', 2, index);
  const report =
    (before: number) =>
    (done: number, { value, standardError }: Estimate) =>
      analysis.host.progress({
        done: before + done,
        total: 2 * products,
        // One sample alone has no error.
        note: `trace ${value.toPrecision(4)}${Number.isFinite(standardError) ? ` ± ${standardError.toPrecision(2)}` : ''}`,
      });
  const { trace, frobeniusSquared } = await hutchinson(operator, {
    products,
    random: random(0),
    onProgress: report(0),
  });
  const better = await hutchPlusPlus(operator, { products, random: random(1), onProgress: report(products) });
  await surface.dispose();
  return {
    output: {
      curvature: {
        about: analysis.about(data, { attacked, arrays: false }),
        loss: settings.loss,
        hutchinson: estimated(trace),
        hutchpp: estimated(better),
        frobenius_squared: estimated(frobeniusSquared),
        effective_rank: finite(trace.value ** 2 / frobeniusSquared.value),
        products: analysis.journal.answers,
      },
    },
    arrays: null,
  };
}
