/** @file The exact statements for linear models, from the data and, where the model is linear, its weights. */
import type { LinearAnalysis, LinearResult } from '@advexp/schemas';
import type { Split } from '../../data/split.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import { linearThresholds, robustRadii, trivialFrom } from '../linear-theory.ts';

/** @throws LandscapeError */
export async function linearAnalysis(analysis: Analysis, settings: LinearAnalysis): Promise<AnalysisResult> {
  const { split } = analysis.settings;
  const count = settings.samples ?? analysis.subject.data[split]?.count ?? 1;
  const { samples, set } = analysis.samples(split, count);
  return {
    output: {
      linear: {
        about: analysis.about([set], { attacked: false, arrays: false }),
        thresholds: linearThresholds(samples),
        weights: await statements(analysis, samples),
      },
    },
    arrays: null,
  };
}

async function statements({ subject, weights }: Analysis, samples: Split): Promise<LinearResult['weights']> {
  if (subject.spec.model.architecture !== 'linear') return null;
  const [weight, bias] = await Promise.all(subject.network.parameters.map(({ name }) => weights[name].read()));
  const { norm } = subject.spec.attack;
  const linear = { weight, bias: bias ?? null };
  const radii = robustRadii(linear, samples, norm).sort();
  const right = radii.filter((radius) => radius > 0).length;
  const decile = (i: number) => radii[Math.round((i * (radii.length - 1)) / 10)];
  return {
    norm,
    accuracy: right / radii.length,
    version_space: radii[0] > 0 ? radii[0] : null,
    trivial_from: trivialFrom(linear, samples, norm),
    radii: Array.from({ length: 11 }, (_, i) => Math.max(-1e9, Math.min(1e9, decile(i)))),
  };
}
