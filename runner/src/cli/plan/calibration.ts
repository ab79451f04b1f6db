/** @file How long this machine takes for an attack step and a training step: each is compiled and timed a few times. */
import { type ResolvedSpec, samplesAtOnce } from '@advexp/schemas';
import { CompiledAttack } from '../../attacks/attack.ts';
import { TIMED_ATTACK, timedBatch, timedSamples } from '../../device/timing.ts';
import type { DeviceTensor, DeviceTensors, Executor } from '../../engine/executor.ts';
import { batchSize } from '../../landscape/analysis.ts';
import { LossSurface, type Quantity } from '../../landscape/loss-surface.ts';
import { ParameterSpace } from '../../landscape/parameter-space.ts';
import { randomUnit } from '../../landscape/vector.ts';
import type { Network } from '../../models/network.ts';
import { RandomStream } from '../../random/philox.ts';
import { samplesOf } from '../../training/objective.ts';
import { stepScalars } from '../../training/optimizer.ts';
import { isMixed, TrainingStep, TrainingTensors } from '../../training/step.ts';
import { initialTensors } from '../../training/weights.ts';
import type { AnalysisCost } from './analyses.ts';
import type { Cost } from './cost.ts';

/** Seconds a sample. */
export interface Speed {
  attackStep: number;
  trainingStep: number;
  /** Seconds to compile the programs, in all. */
  compilation: number;
  /** Of what analyses do, as far as it was timed: seconds a sample, and those to compile it. */
  passes: Partial<Record<Quantity, { sample: number; compilation: number }>>;
}

/** Enough for a median that a short disturbance does not move. */
const RUNS = 5;
/** Slow networks are timed fewer times. */
const ENOUGH_SECONDS = 3;

/**
 * Times the attack and the training step of a spec on batches of noise, which cost as much as any other.
 * @param quantities what of the loss surface is timed besides
 */
export async function calibrate(
  spec: ResolvedSpec,
  network: Network,
  executor: Executor,
  quantities: readonly Quantity[] = [],
): Promise<Speed> {
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
    const attackSeconds = await median(async () => {
      const adversarial = await perturb.perturb({
        weights: tensors.current,
        images,
        labels,
        epsilon: 0.1,
        noise: () => images,
        ...lossScale,
      });
      // Reading is how one knows that a device is done.
      await adversarial.read();
      adversarial.dispose();
    });
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
      passes: await timePasses(spec, network, executor, { weights: tensors.current, quantities }),
    };
  } finally {
    await perturb.dispose();
    await step.dispose();
  }
}

/** Batches of which a pass is timed: what it does once, whatever their number, then weighs little. */
const BATCHES = 2;

async function timePasses(
  spec: ResolvedSpec,
  network: Network,
  executor: Executor,
  { weights, quantities }: { weights: DeviceTensors; quantities: readonly Quantity[] },
): Promise<Speed['passes']> {
  const batch = batchSize({ spec });
  const samples = timedSamples(BATCHES * batch, network);
  const space = new ParameterSpace(network.parameters, spec.landscape?.layers ?? null);
  const surface = new LossSurface(executor, network, { batch, space });
  const v = randomUnit(new RandomStream(spec.seed, 'landscape-vector'), space.size, 'float32');
  const works: Record<Quantity, () => Promise<unknown>> = {
    score: () => surface.score(weights, samples),
    gradient: () => surface.gradient(weights, samples),
    hessian: () => surface.hessian(weights, samples).apply(v),
    'gauss-newton': () => surface.gaussNewton(weights, samples).apply(v),
  };
  const passes: Speed['passes'] = {};
  for (const quantity of quantities) {
    const started = performance.now();
    await works[quantity]();
    const first = (performance.now() - started) / 1000;
    const seconds = await median(works[quantity]);
    passes[quantity] = { sample: seconds / samples.count, compilation: Math.max(0, first - seconds) };
  }
  await surface.dispose();
  return passes;
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

/** Predicted seconds of an analysis at all checkpoints, at each of which its programs are compiled. */
export function predictAnalysis({ passes: work, checkpoints }: AnalysisCost, { attackStep, passes }: Speed): number {
  let seconds = work.attack * attackStep;
  for (const [quantity, { sample, compilation }] of Object.entries(passes)) {
    const samples = work[quantity as Quantity];
    if (samples > 0) seconds += samples * sample + checkpoints * compilation;
  }
  return seconds;
}
