/** @file Rules on what a run costs: memory, time and disk, estimated from the size of the network. */

import { samplesAtOnce } from '../micro-batches.ts';
import { show } from '../quantity.ts';
import type { Attack, ResolvedSpec } from '../resolved.ts';
import { attacked } from './attack.ts';
import { setting } from './fixes.ts';
import { hasBatchNorm, networkSize, trainingSamples } from './network-size.ts';
import type { Rule } from './rule.ts';

/** Node.js, ONNX Runtime and their code, as in the runner's own estimate. */
const BASE_BYTES = 150 * 2 ** 20;

/** Sets of weights alive in a training step: old and new weights, gradients, and optimiser state old and new. */
const WEIGHT_SETS = { sgd: 5, adam: 7, adamw: 7 };

/** Multiply-accumulates a second: ONNX Runtime on two cores, and the reference executor's plain loops. */
const SPEED = { onnx: 25e9, reference: 0.1e9 };

/** Bytes of a training step, in which every value of the forward pass is kept for the backward pass. */
function trainingBytes({ model, data, optimizer }: ResolvedSpec, samples: number): number | null {
  const size = networkSize(model, data.dataset);
  if (size === null) return null;
  return BASE_BYTES + 4 * (WEIGHT_SETS[optimizer.name] * size.parameters + samples * size.values);
}

/** Whether training cannot fit: then what else such a network costs goes without saying. */
function isTooLarge(spec: ResolvedSpec, memory: number | null): boolean {
  return memory !== null && (trainingBytes(spec, samplesAtOnce(spec.train)) ?? 0) > memory;
}

export const memoryExceeded: Rule = {
  code: 'memory-exceeded',
  check(spec, { memory, written }) {
    if (spec.train.micro_batch_size === 'auto') return [];
    const samples = samplesAtOnce(spec.train);
    const [needed, fixed] = [trainingBytes(spec, samples), trainingBytes(spec, 0)];
    if (memory === null || needed === null || fixed === null || !isTooLarge(spec, memory)) return [];
    if (spec.train.batch_size > (trainingSamples(spec.data) ?? Infinity)) return [];
    const message = `Training this network with ${samples} samples at once takes about ${gigabytes(needed)} of memory; this machine has ${gigabytes(memory)}. Take fewer at once (train.micro_batch_size), a smaller batch or width.`;
    // Half of what would fill the memory.
    const fitting = Math.floor((samples * (memory - fixed)) / (needed - fixed) / 2);
    const path = ['train.micro_batch_size', 'train.batch_size'].find((key) => written(key) !== null) ?? 'model';
    // BatchNorm's statistics would be those of a part.
    const keys = hasBatchNorm(spec.model) ? ['train.batch_size'] : ['train.micro_batch_size', 'train.batch_size'];
    return [{ path, message, fixes: fitting < 1 ? [] : keys.map((key) => setting(key, String(fitting))) }];
  },
};

/** Lanczos steps for the largest eigenvalues; a Hessian-vector product takes 6 F a sample. */
function lanczosSteps(top: number): number {
  return 2 * top + 20;
}

export const hessianCost: Rule = {
  code: 'hessian-cost',
  check(spec, { memory }) {
    const { landscape, model, data, device } = spec;
    const hessian = landscape?.hessian;
    const size = networkSize(model, data.dataset);
    // On the reference executor training takes longer still.
    if (!hessian || size === null || device.executor === 'reference' || isTooLarge(spec, memory)) return [];
    const { samples } = hessian;
    if (samples > (trainingSamples(data) ?? samples)) return [];
    const hours = (6 * size.macs * samples * lanczosSteps(hessian.top)) / SPEED.onnx / 3600;
    if (hours < 2) return [];
    const fewer = Math.max(1, Math.floor(samples / hours));
    const message = `The ${hessian.top} eigenvalues on ${samples} samples take about ${duration(hours)} on two cores (${lanczosSteps(hessian.top)} Hessian-vector products of ${show((6 * size.macs * samples) / 1e12)}e12 multiply-accumulates). With samples: ${fewer} it is about an hour.`;
    return [{ path: 'landscape.hessian', message, fixes: [setting('landscape.hessian.samples', String(fewer))] }];
  },
};

export const hessianSamples: Rule = {
  code: 'hessian-samples',
  check({ landscape, data }) {
    const samples = trainingSamples(data);
    const asked = landscape?.hessian?.samples ?? 0;
    if (samples === null || asked <= samples) return [];
    const message = `The Hessian is to be taken on ${asked} training samples, of which there are ${samples}.`;
    const path = 'landscape.hessian.samples';
    return [{ path, message, fixes: [setting(path, String(samples))] }];
  },
};

export const referenceSlow: Rule = {
  code: 'reference-slow',
  check(spec) {
    const size = networkSize(spec.model, spec.data.dataset);
    const samples = trainingSamples(spec.data);
    if (spec.device.executor !== 'reference' || size === null || samples === null) return [];
    const steps = attacked(spec) ? stepsOf(spec.attack) : 0;
    const hours = ((2 * steps + 3) * size.macs * samples * spec.train.epochs) / SPEED.reference / 3600;
    if (hours < 1) return [];
    const message = `The reference executor is there to be right, not fast: training would take about ${duration(hours)}. Write cpu, or use far fewer samples.`;
    return [{ path: 'device.executor', message, fixes: [setting('device.name', 'cpu')] }];
  },
};

/** Checkpoints of an epoch hold the weights and the optimiser's state. */
const MUCH_DISK = 20e9;

export const checkpointSize: Rule = {
  code: 'checkpoint-size',
  check(spec, { memory, written }) {
    const { model, data, optimizer, train } = spec;
    const { keep } = spec.checkpoint;
    const size = networkSize(model, data.dataset);
    if (size === null || written('checkpoint.keep') === null || isTooLarge(spec, memory)) return [];
    const kept = Math.min(keep, train.epochs);
    const each = 4 * size.parameters * (optimizer.name === 'sgd' ? 2 : 3);
    if (kept * each < MUCH_DISK) return [];
    const message = `${kept} checkpoints of about ${gigabytes(each)} fill ${gigabytes(kept * each)} of disk. A run needs only the latest to go on; ends of periods, best and last are kept besides. Write keep: 3.`;
    return [{ path: 'checkpoint.keep', message, fixes: [setting('checkpoint.keep', '3')] }];
  },
};

/** Gradient steps that an attack takes on a sample in all. */
function stepsOf({ method, steps, restarts }: Attack): number {
  return method === 'none' ? 0 : steps * restarts;
}

export const evaluationCost: Rule = {
  code: 'evaluation-cost',
  check(spec, { written }) {
    const { data, evaluate, train, attack } = spec;
    const samples = trainingSamples(data);
    if (samples === null || written('evaluate.during') === null) return [];
    const heldOut = data.validation === 0 ? (data.test_samples ?? Number.POSITIVE_INFINITY) : data.validation;
    const evaluated = Math.min(evaluate.samples ?? heldOut, heldOut);
    const perEpoch = (2 * stepsOf(evaluate.during.attack) * evaluated) / evaluate.every;
    const training = (2 * (attacked(spec) ? stepsOf(attack) : 0) + 3) * samples;
    if (!Number.isFinite(perEpoch) || perEpoch < 2 * training || train.epochs < 2) return [];
    const message = `Measuring robust accuracy with ${evaluate.during.name} takes ${show(Number((perEpoch / training).toPrecision(2)))} times as long as the training in between. Take a weaker attack or fewer samples here, and the strong one in evaluate.attacks.`;
    return [{ path: 'evaluate.during', message }];
  },
};

function gigabytes(bytes: number): string {
  return bytes < 1e9
    ? `${show(Number((bytes / 1e6).toPrecision(2)))} MB`
    : `${show(Number((bytes / 1e9).toPrecision(2)))} GB`;
}

function duration(hours: number): string {
  return hours < 48
    ? `${show(Number(hours.toPrecision(2)))} hours`
    : `${show(Number((hours / 24).toPrecision(2)))} days`;
}
