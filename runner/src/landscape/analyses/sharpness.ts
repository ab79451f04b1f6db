/** @file Sharpness by SAM, ASAM, the average case and ε-sharpness, on the same samples. */
import type { SharpnessAnalysis } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import { estimate } from '../estimate.ts';
import { asam, keskarBox, type PerturbationSet, perturbedLoss, sam, worstCaseRise } from '../sharpness.ts';
import { estimated, finite } from './numbers.ts';
import { sampledLoss } from './sampled-loss.ts';

/** @throws LandscapeError, Interrupted */
export async function sharpnessAnalysis(analysis: Analysis, settings: SharpnessAnalysis): Promise<AnalysisResult> {
  const { weights, journal, host, space, subject } = analysis;
  const { steps, draws, rho, adaptive_rho, box } = settings;
  const { samples, data, attacked } = await sampledLoss(analysis, settings.loss, settings.samples);
  const surface = analysis.surface();
  const origin = await space.gather(weights);
  const { loss } = await surface.score(weights, samples);
  const total = 3 * (steps + 1) + draws;
  let done = 0;
  const advance = (note: string) => host.progress({ done: ++done, total, note });
  const worst = async (name: string, set: PerturbationSet) => {
    const before = done;
    const answer = await journal.next(async () => {
      const { oneStep, largest } = await worstCaseRise(surface, weights, samples, set, steps, () => advance(name));
      return Float64Array.of(oneStep, largest);
    });
    done = before + steps + 1;
    return { one_step: finite(answer[0]), rise: finite(answer[1]), steps };
  };
  const plain = await worst('worst case in a ball', sam(space.size, rho));
  const adaptive = await worst('adaptive worst case', asam(origin, adaptive_rho));
  const boxed = await worst('worst case in a box', keskarBox(origin, box));
  const rises: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const random = new RandomStream(subject.spec.seed, 'landscape-vector', 3, draw);
    const [there] = await journal.next(async () =>
      Float64Array.of(await perturbedLoss(surface, weights, origin, samples, adaptive_rho, random)),
    );
    rises.push(there - loss);
    advance('average case');
  }
  await surface.dispose();
  return {
    output: {
      sharpness: {
        about: analysis.about(data, { attacked, arrays: false }),
        loss: settings.loss,
        loss_value: loss,
        sam: { rho, ...plain },
        adaptive: { rho: adaptive_rho, ...adaptive },
        average: { rho: adaptive_rho, draws, rise: estimated(estimate(rises)) },
        box: { box, rise: boxed.rise, sharpness: boxed.rise === null ? null : (100 * boxed.rise) / (1 + loss) },
      },
    },
    arrays: null,
  };
}
