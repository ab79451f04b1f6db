/** @file The size of a training before it is planned in earnest: how many gradients it computes, each of a batch. */
import { DATASETS, type ResolvedSpec } from '@advexp/schemas';
import { metric } from './quantities.ts';

/** Gradients of batches: each batch takes the steps of its attack and one update; null where only the data tell. */
export function gradientsOf({
  train,
  data,
  attack,
}: ResolvedSpec): { batches: number; steps: number; all: number } | null {
  const { train: images } = DATASETS[data.dataset];
  if (images === null) return null;
  const rest = images - data.validation;
  const batches = Math.ceil(Math.min(data.train_samples ?? rest, rest) / train.batch_size);
  const clean = attack.method === 'none' || train.objective.name === 'clean';
  const steps = clean ? 0 : attack.steps * attack.restarts;
  return { batches, steps, all: train.epochs * batches * (steps + 1) };
}

/** `≈ 1.2 M gradient evaluations`, and how they come about. */
export function costInWords(spec: ResolvedSpec): { short: string; full: string } | null {
  const gradients = gradientsOf(spec);
  if (gradients === null) return null;
  const { batches, steps, all } = gradients;
  return {
    short: `≈ ${metric(all)} gradient evaluations`,
    full: `${spec.train.epochs} epochs × ${batches} batches × (${steps} attack steps + 1 update), each of ${spec.train.batch_size} images. \`advexp plan\` predicts the time.`,
  };
}
