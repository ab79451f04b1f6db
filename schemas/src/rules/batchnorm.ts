/** @file Rules on BatchNorm: batches too small for its statistics, and its mode during the attack. */
import { samplesAtOnce } from '../micro-batches.ts';
import { attacked } from './attack.ts';
import { removal, setting } from './fixes.ts';
import { hasBatchNorm, trainingSamples } from './network-size.ts';
import type { Rule } from './rule.ts';

/** Below this the statistics of a batch say little about the data. */
const SMALL_BATCH = 8;

export const batchnormBatch: Rule = {
  code: 'batchnorm-batch',
  check({ model, train }) {
    const size = samplesAtOnce(train);
    if (!hasBatchNorm(model) || size >= SMALL_BATCH) return [];
    const path = size < train.batch_size ? 'train.micro_batch_size' : 'train.batch_size';
    const message = `BatchNorm normalises by the mean and variance of ${size === 1 ? 'a single image' : `${size} images`}, which are mostly noise. Take ${SMALL_BATCH} or more (128 as in the paper), or a network without BatchNorm such as lenet.`;
    return [{ path, message, fixes: [setting(path, '128')] }];
  },
};

export const microBatchStatistics: Rule = {
  code: 'micro-batch-statistics',
  check({ model, train }) {
    const size = samplesAtOnce(train);
    const machine = train.micro_batch_size === 'auto';
    if (!hasBatchNorm(model) || (size === train.batch_size && !machine) || size < SMALL_BATCH) return [];
    const images = machine ? 'as many images as fit into memory' : `${size} images instead of ${train.batch_size}`;
    const effect = machine
      ? 'what a run gives depends on the machine'
      : 'an update is not quite that of the whole batch';
    const message = `BatchNorm normalises by the mean and variance of ${images}, so ${effect}. Leave micro_batch_size out if the batch fits into memory.`;
    const path = 'train.micro_batch_size';
    return [{ path, message, fixes: [removal(path)] }];
  },
};

export const batchnormLastBatch: Rule = {
  code: 'batchnorm-last-batch',
  check({ model, train: { batch_size: size }, data }) {
    const samples = trainingSamples(data);
    if (!hasBatchNorm(model) || samples === null || size < SMALL_BATCH || samples < size || samples % size !== 1)
      return [];
    const message = `The last batch of every epoch holds a single image (${samples} = ${Math.floor(samples / size)} × ${size} + 1), and BatchNorm normalises by its statistics alone. Take one image less: train_samples: ${samples - 1}.`;
    const path = data.train_samples === null ? 'train.batch_size' : 'data.train_samples';
    return [{ path, message, fixes: [setting('data.train_samples', String(samples - 1))] }];
  },
};

export const batchnormAbsent: Rule = {
  code: 'batchnorm-absent',
  check({ model, attack }, { written }) {
    if (hasBatchNorm(model) || attack.batchnorm === 'eval' || written('attack.batchnorm') === null) return [];
    const message = `${model.architecture} has no BatchNorm, so attack.batchnorm changes nothing.`;
    return [{ path: 'attack.batchnorm', message, fixes: [removal('attack.batchnorm')] }];
  },
};

export const batchnormModes: Rule = {
  code: 'batchnorm-modes',
  check(spec) {
    const { model, attack, train } = spec;
    const clean =
      train.objective.name === 'trades' || train.objective.name === 'mart' || train.objective.name === 'mix';
    if (!attacked(spec) || !hasBatchNorm(model) || attack.batchnorm !== 'train' || !clean) return [];
    const message = `The objective ${train.objective.name} compares clean with attacked images, and in train mode each kind is normalised by statistics of its own, so the attack meets another network than the evaluation does. Write batchnorm: eval.`;
    return [{ path: 'attack.batchnorm', message, fixes: [setting('attack.batchnorm', 'eval')] }];
  },
};
