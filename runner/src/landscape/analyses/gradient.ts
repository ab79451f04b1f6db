/** @file The gradient on a probe set: norm in all and by tensor, of batches, and the gradient noise scale. */
import type { GradientAnalysis } from '@advexp/schemas';
import { type Split, sampleSize } from '../../data/split.ts';
import type { Analysis, AnalysisResult } from '../analysis.ts';
import { noiseScale } from '../noise-scale.ts';
import { norm } from '../vector.ts';
import { finite } from './numbers.ts';
import { sampledLoss } from './sampled-loss.ts';

/** @throws LandscapeError, Interrupted */
export async function gradientAnalysis(analysis: Analysis, settings: GradientAnalysis): Promise<AnalysisResult> {
  const { weights, journal, host, space } = analysis;
  const { samples, data, attacked } = await sampledLoss(analysis, settings.loss, settings.samples);
  const surface = analysis.surface();
  const batches = Math.ceil(samples.count / analysis.batch);
  const total = new Float64Array(space.size);
  const squares: number[] = [];
  let loss = 0;
  for (let batch = 0; batch < batches; batch++) {
    const part = partOf(samples, batch * analysis.batch, analysis.batch);
    const answer = await journal.next(async () => withLoss(await surface.gradient(weights, part)));
    const share = part.count / samples.count;
    loss += share * answer[0];
    let square = 0;
    for (let i = 0; i < space.size; i++) {
      total[i] += share * answer[i + 1];
      square += answer[i + 1] ** 2;
    }
    if (part.count === analysis.batch) squares.push(square);
    host.progress({ done: batch + 1, total: batches, note: `${batch + 1} of ${batches} batches` });
  }
  await surface.dispose();
  const length = norm(total);
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  const { value, traceCovariance, squaredNorm } = noiseScale(analysis.batch, mean, samples.count, length ** 2);
  return {
    output: {
      gradient: {
        about: analysis.about(data, { attacked, arrays: false }),
        loss: settings.loss,
        loss_value: loss,
        norm: length,
        layers: Object.fromEntries(
          space.blocks.map(({ name, offset, size }) => [name, norm(total.subarray(offset, offset + size))]),
        ),
        batch_norms: squares.map(Math.sqrt),
        noise_scale: {
          value: finite(value),
          trace_covariance: finite(traceCovariance),
          squared_norm: finite(squaredNorm),
        },
      },
    },
    arrays: null,
  };
}

/** The loss and, after it, the gradient. */
function withLoss({ loss, gradient }: { loss: number; gradient: Float64Array }): Float64Array {
  const answer = new Float64Array(gradient.length + 1);
  answer[0] = loss;
  answer.set(gradient, 1);
  return answer;
}

function partOf(split: Split, start: number, count: number): Split {
  const size = sampleSize(split.shape);
  const end = Math.min(split.count, start + count);
  return {
    ...split,
    images: split.images.subarray(start * size, end * size),
    labels: split.labels.subarray(start, end),
    count: end - start,
  };
}
