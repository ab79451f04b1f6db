/** @file The matrix that a curvature analysis is about: of which loss, at which samples. */
import type { LandscapeLoss, SampleSet } from '@advexp/schemas';
import type { Split } from '../../data/split.ts';
import type { Analysis } from '../analysis.ts';
import { LandscapeError } from '../error.ts';
import { journaled } from '../journal.ts';
import type { LossSurface } from '../loss-surface.ts';
import type { SymmetricOperator } from '../operator.ts';
import { reattackedHessian } from '../reattacked-hessian.ts';
import { sampledLoss } from './sampled-loss.ts';

export interface CurvedLoss {
  /** Its products go through the journal. */
  readonly operator: SymmetricOperator;
  readonly surface: LossSurface;
  /** At the samples of the loss, at the weights of the analysis. */
  readonly samples: Split;
  readonly data: SampleSet[];
  readonly attacked: boolean;
}

export async function curvedLoss(analysis: Analysis, loss: LandscapeLoss, count: number): Promise<CurvedLoss> {
  const { settings, weights, journal, subject } = analysis;
  if (loss === 'reattacked' && subject.adversarial !== null) {
    throw new LandscapeError('The re-attacked loss makes its own adversarial samples; leave --adversarial out.');
  }
  const { samples, data, attacked } = await sampledLoss(analysis, loss === 'clean' ? 'clean' : 'frozen', count);
  const surface = analysis.surface();
  const operatorOf = async (): Promise<SymmetricOperator> => {
    if (loss === 'gauss-newton') return surface.gaussNewton(weights, samples);
    if (loss !== 'reattacked') return surface.hessian(weights, samples);
    const { samples: clean } = analysis.samples(settings.split, count);
    const attacker = await analysis.attacker();
    const request = { epsilon: settings.epsilon, seed: subject.spec.seed, onBatch: () => analysis.host.boundary() };
    return reattackedHessian(surface, weights, (moved) => attacker.attack(moved, clean, request));
  };
  return {
    operator: journaled(await operatorOf(), journal),
    surface,
    samples,
    data,
    attacked,
  };
}
