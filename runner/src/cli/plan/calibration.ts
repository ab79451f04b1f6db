/** @file How long this machine takes for an attack step and a training step: each is compiled and timed a few times. */
import { type ResolvedSpec, samplesAtOnce } from '@advexp/schemas';
import { CompiledAttack } from '../../attacks/attack.ts';
import { TIMED_ATTACK, timedBatch } from '../../device/timing.ts';
import type { DeviceTensor, Executor } from '../../engine/executor.ts';
import type { Network } from '../../models/network.ts';
import { samplesOf } from '../../training/objective.ts';
import { stepScalars } from '../../training/optimizer.ts';
import { isMixed, TrainingStep, TrainingTensors } from '../../training/step.ts';
import { initialTensors } from '../../training/weights.ts';
import type { Cost } from './cost.ts';

/** Seconds a sample. */
export interface Speed {
  attackStep: number;
  trainingStep: number;
  /** Seconds to compile the programs, in all. */
  compilation: number;
}

/** Enough for a median that a short disturbance does not move. */
const RUNS = 5;
/** Slow networks are timed fewer times. */
const ENOUGH_SECONDS = 3;

/** Times the attack and the training step of a spec on batches of noise, which cost as much as any other. */
export async function calibrate(spec: ResolvedSpec, network: Network, executor: Executor): Promise<Speed> {
  const batch = samplesAtOnce(spec.train);
  const { images, labels } = timedBatch(executor, batch, network);
  const tensors = new TrainingTensors(initialTensors(executor, spec, network), executor);
  const started = performance.now();
  const attack = {
    ...(spec.attack.method === 'none' ? TIMED_ATTACK : spec.attack),
    restarts: 1,
    keep: 'last' as const,
  };
  const { precision } = spec.train;
  const perturb = await CompiledAttack.compile(executor, network, attack, batch, precision);
  // Of weights nobody has trained gradients are small, so that this overflows nowhere.
  const lossScale = isMixed(spec) ? { lossScale: 1 } : {};
  const step = await TrainingStep.compile(executor, spec, network, batch);
  const compilation = (performance.now() - started) / 1000;
  try {
    const attackSeconds = await median(() =>
      perturb.perturb({
        weights: tensors.current,
        images,
        labels,
        epsilon: 0.1,
        noise: () => images,
        ...lossScale,
      }),
    );
    const { objective, averaging } = spec.train;
    const uses = samplesOf(objective);
    const samples: Record<string, DeviceTensor> = {
      labels,
      ...(uses.clean && { clean: images }),
      ...(uses.adversarial && { adversarial: images }),
    };
    const scalars = {
      learning_rate: 0,
      ...stepScalars(spec.optimizer, 0),
      ...(averaging.method === 'ema' && { average_decay: 0 }),
      ...(isMixed(spec) && { loss_scale: 1 }),
    };
    const stepSeconds = await median(() => step.run(tensors, samples, scalars));
    return {
      attackStep: attackSeconds / batch / attack.steps,
      trainingStep: stepSeconds / batch / (Number(uses.clean) + Number(uses.adversarial)),
      compilation,
    };
  } finally {
    await perturb.dispose();
    await step.dispose();
  }
}

/** Median seconds of a few runs, after one to warm up. */
async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const seconds: number[] = [];
  for (let total = 0; seconds.length < RUNS && (seconds.length === 0 || total < ENOUGH_SECONDS); ) {
    const start = performance.now();
    await work();
    const took = (performance.now() - start) / 1000;
    seconds.push(took);
    total += took;
  }
  return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
}

/** Predicted seconds of a run. A pass that only scores is half of an attack step. */
export function predictSeconds({ work }: Cost, { attackStep, trainingStep, compilation }: Speed): number {
  return (
    (work.attackSteps + work.evaluationSteps + work.scored / 2) * attackStep +
    work.trainingSteps * trainingStep +
    compilation
  );
}
