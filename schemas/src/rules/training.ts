/** @file Rules on the seed, the precision and the batches of training. */
import { removal, setting } from './fixes.ts';
import { trainingSamples } from './network-size.ts';
import type { Rule } from './rule.ts';

export const seedMissing: Rule = {
  code: 'seed-missing',
  check({ seed }, { written }) {
    if (written('seed') !== null) return [];
    const message = `No seed is written, so ${seed} is used. Write seed: ${seed} to make it plain; the paper reports three seeds per setting.`;
    return [{ path: '', message, fixes: [setting('seed', String(seed), { preferred: true })] }];
  },
};

export const mixedPrecisionSlow: Rule = {
  code: 'mixed-precision-slow',
  check({ train, device: { executor, provider = 'cpu' } }) {
    if (train.precision !== 'mixed-float16' || executor !== 'onnx' || provider !== 'cpu') return [];
    const message =
      'The processor computes in float32 and rounds to half precision, which takes longer than float32 alone. Mixed precision is for GPUs: name a device, or write precision: float32.';
    return [{ path: 'train.precision', message, fixes: [setting('train.precision', 'float32')] }];
  },
};

export const batchLargerThanData: Rule = {
  code: 'batch-larger-than-data',
  check({ train: { batch_size: size, epochs }, data }) {
    const samples = trainingSamples(data);
    if (samples === null || size <= samples) return [];
    const message = `A batch of ${size} is larger than the ${samples} training samples, so an epoch is a single update and the run has ${epochs} of them. Take a smaller batch.`;
    const path = data.train_samples === null ? 'train.batch_size' : 'data.train_samples';
    return [{ path, message, fixes: [setting('train.batch_size', String(Math.max(1, Math.floor(samples / 8))))] }];
  },
};

export const microBatchUnused: Rule = {
  code: 'micro-batch-unused',
  check({ train: { batch_size: batch, micro_batch_size: size } }) {
    if (typeof size !== 'number' || size < batch) return [];
    const message = `A batch of ${batch} is computed whole, as up to ${size} samples may be computed at once: micro_batch_size changes nothing.`;
    const path = 'train.micro_batch_size';
    return [{ path, message, fixes: [removal(path)] }];
  },
};
