/** @file From the spec as written to the resolved one: every default, unit and shorthand made explicit. */
import { basename } from 'node:path';
import { parseDevice } from '../devices.ts';
import type { DataSection, DeviceSection, Spec } from '../generated/spec.ts';
import { samplesAtOnce } from '../micro-batches.ts';
import type { Data, ResolvedSpec } from '../resolved.ts';
import { resolveAttack, resolveEvaluation } from './attack.ts';
import { resolveLandscape } from './landscape.ts';
import { resolveModel } from './model.ts';
import { resolveEpsilon, resolveRate } from './schedules.ts';
import { epochsOf, periodsOf } from './time.ts';
import { resolveAveraging, resolveObjective, resolveOptimizer } from './training.ts';

export interface Surroundings {
  /** The spec's file, for the name of an experiment that has none. */
  file: string;
  /** Absolute form of `data.path`, or null when none is written. */
  dataPath: string | null;
}

/**
 * @param written a spec that fits its schema and the rules for written specs
 * @throws RangeError when it has neither epochs nor lengths of periods
 */
export function resolveSpec(written: Spec, { file, dataPath }: Surroundings): ResolvedSpec {
  const epochs = epochsOf(written);
  if (epochs === null) throw new RangeError('A spec needs train.epochs or a list of pas.periods.');
  const periods = periodsOf(written, epochs);
  const reset = written.pas?.reset ?? ['epsilon', 'learning_rate'];
  const epsilon = resolveEpsilon(written.epsilon, reset);
  const attack = resolveAttack(written, epsilon.target);
  const { train = {}, evaluate = {}, checkpoint = {} } = written;
  const batchSize = train.batch_size ?? 128;
  const device: DeviceSection = typeof written.device === 'string' ? { name: written.device } : (written.device ?? {});
  return {
    version: 1,
    name: written.name ?? nameOf(file),
    seed: written.seed ?? 0,
    data: resolveData(written.data, dataPath),
    model: resolveModel(written.model),
    attack,
    epsilon,
    pas: {
      periods,
      reset: [...reset],
      ensemble: written.pas?.ensemble ?? (periods.length > 1 ? 'period-ends' : 'none'),
    },
    learning_rate: resolveRate(written.learning_rate, reset),
    optimizer: resolveOptimizer(written.optimizer),
    train: {
      epochs,
      batch_size: batchSize,
      ...(train.micro_batch_size !== undefined && { micro_batch_size: train.micro_batch_size }),
      objective: resolveObjective(train.objective),
      averaging: resolveAveraging(train.averaging, epochs),
      gradient_clip: train.gradient_clip ?? null,
      precision: train.precision ?? 'float32',
    },
    evaluate: {
      every: evaluate.every ?? 1,
      samples: evaluate.samples ?? null,
      batch_size: evaluate.batch_size ?? samplesAtOnce({ ...train, batch_size: batchSize }),
      during: resolveEvaluation(evaluate.during ?? 'pgd-10', attack, epsilon.target),
      final: (evaluate.attacks ?? ['clean', 'pgd-20']).map((entry) => resolveEvaluation(entry, attack, epsilon.target)),
      final_samples: evaluate.final_samples ?? null,
    },
    checkpoint: { every_minutes: checkpoint.every_minutes ?? 10, keep: checkpoint.keep ?? 3 },
    device: resolveDevice(device),
    ...(written.landscape && { landscape: resolveLandscape(written.landscape, epsilon.target) }),
  };
}

/** `fmnist pas.advexp` → `fmnist-pas`. */
function nameOf(file: string): string {
  const name = basename(file)
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '');
  return name === '' ? 'experiment' : name;
}

function resolveData(written: DataSection, path: string | null): Data {
  const colour = written.dataset === 'cifar-10' || written.dataset === 'cifar-100';
  const augment = written.augment ?? colour;
  const paper = { crop_padding: 4, horizontal_flip: true };
  const none = { crop_padding: 0, horizontal_flip: false };
  return {
    dataset: written.dataset,
    path,
    validation: written.validation ?? 1000,
    validation_seed: written.validation_seed ?? 0,
    train_samples: written.train_samples ?? null,
    test_samples: written.test_samples ?? null,
    augment: typeof augment === 'object' ? { ...none, ...augment } : augment ? paper : none,
  };
}

/** The processor is the default and leaves no trace, so that specs without a GPU resolve as they always did. */
export function resolveDevice({ name = 'cpu', threads = 0 }: DeviceSection): ResolvedSpec['device'] {
  const named = parseDevice(name);
  if ('problem' in named) throw new RangeError(named.problem);
  const { kind, index } = named;
  const ofSeveral = index !== undefined && { index };
  if (kind === 'reference') return { executor: 'reference', threads };
  if (kind === 'tensorflow') return { executor: 'tensorflow', threads, ...ofSeveral };
  if (kind === 'cpu') return { executor: 'onnx', threads };
  return { executor: 'onnx', threads, provider: kind, ...ofSeveral };
}
