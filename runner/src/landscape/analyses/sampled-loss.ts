/** @file Samples that an analysis of a loss is at: clean ones, or adversarial ones made once at its weights. */
import type { SampleSet } from '@advexp/schemas';
import type { Split } from '../../data/split.ts';
import { type Analysis, sha256OfImages } from '../analysis.ts';

export async function sampledLoss(
  analysis: Analysis,
  loss: 'frozen' | 'clean',
  count: number,
): Promise<{ samples: Split; data: SampleSet[]; attacked: boolean }> {
  const { epsilon, split } = analysis.settings;
  const given = analysis.subject.adversarial;
  if (loss === 'frozen' && given !== null) {
    const { samples, sha256 } = given;
    const set = { split, samples: samples.count, sha256, adversarial_sha256: sha256OfImages(samples) };
    // Who attacked them, and how, is not known.
    return { samples, attacked: false, data: [set] };
  }
  const { samples: clean, set } = analysis.samples(split, count);
  const samples = loss === 'clean' ? clean : await analysis.frozen(clean, epsilon);
  const attacked = samples !== clean;
  return { samples, attacked, data: [{ ...set, ...(attacked && { adversarial_sha256: sha256OfImages(samples) }) }] };
}
