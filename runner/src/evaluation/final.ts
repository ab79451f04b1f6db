/** @file The evaluation at the end of a run: every attack of the spec on the last, best, period-end ensemble and averaged weights. */
import type { EvaluateOutput, EvaluationAttack, ResolvedSpec, RunMetrics, WeightsName } from '@advexp/schemas';
import type { Split } from '../data/split.ts';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import type { Classifier } from '../models/classifier.ts';
import { Ensemble, memberKey } from '../models/ensemble.ts';
import type { Network } from '../models/network.ts';
import { periodLabel, readCheckpoint } from '../runs/checkpoint.ts';
import type { RunFolder } from '../runs/run-folder.ts';
import { reestimateStatistics } from '../training/averaging.ts';
import type { Trainer, TrainingHost } from '../training/trainer.ts';
import { loadWeights } from '../training/weights.ts';
import { Evaluator } from './evaluate.ts';

export interface FinalEvaluationRequest {
  readonly spec: ResolvedSpec;
  readonly folder: RunFolder;
  readonly network: Network;
  readonly executor: Executor;
  readonly trainer: Trainer;
  readonly host: TrainingHost;
  readonly seconds: () => number;
}

interface Candidate {
  readonly name: WeightsName;
  readonly classifier: Classifier;
  readonly weights: Readonly<Record<string, DeviceTensor>>;
}

/** The weights that a run ends with, each ready to be attacked. */
async function candidates({ spec, folder, network, executor, trainer }: FinalEvaluationRequest): Promise<Candidate[]> {
  const stored = (label: string) =>
    loadWeights(executor, network.tensors, readCheckpoint(folder.checkpoints, label).weights, label);
  const list: Candidate[] = [{ name: 'last', classifier: network, weights: trainer.tensors.current }];
  if (trainer.progress.best) list.push({ name: 'best', classifier: network, weights: stored('best') });
  if (spec.pas.ensemble === 'period-ends' && spec.pas.periods.length > 1) {
    const members = spec.pas.periods.map((_, period) => stored(periodLabel(period)));
    const weights = members.flatMap((tensors, i) =>
      Object.entries(tensors).map(([name, t]) => [memberKey(i, name), t] as const),
    );
    list.push({
      name: 'ensemble',
      classifier: new Ensemble(network, members.length),
      weights: Object.fromEntries(weights),
    });
  }
  const average = trainer.averageWeights();
  if (average) {
    const { averaging, batch_size } = spec.train;
    const weights =
      averaging.method === 'swa'
        ? await reestimateStatistics(executor, network, average, trainer.attackedBatches(average), batch_size)
        : average;
    list.push({ name: 'average', classifier: network, weights });
  }
  return list;
}

/** Measures on the test split, emitting an event for each result. @throws Interrupted when asked to stop */
export async function finalEvaluation(request: FinalEvaluationRequest): Promise<RunMetrics> {
  const { spec, executor, trainer, host } = request;
  const metrics: RunMetrics = {
    clean_accuracy: null,
    robust_accuracy: null,
    best_epoch: trainer.progress.best?.epoch ?? null,
    weights: {},
  };
  for (const { name, classifier, weights } of await candidates(request)) {
    const output: EvaluateOutput = { weights: name, clean_accuracy: null, robust_accuracy: null, attacks: {} };
    for (const attack of spec.evaluate.final) {
      const started = performance.now();
      const score = await measure(executor, classifier, weights, attack, trainer.testSplit, spec, host);
      const seconds = (performance.now() - started) / 1000;
      output.attacks[attack.name] = { epsilon: attack.epsilon, ...score, seconds };
      host.emit({
        type: 'evaluation',
        time: new Date().toISOString(),
        step: trainer.progress.step,
        weights: name,
        split: 'test',
        attack: attack.name,
        epsilon: attack.epsilon,
        ...score,
        seconds,
      });
      if (attack.attack.method === 'none') output.clean_accuracy = score.accuracy;
      else output.robust_accuracy = Math.min(output.robust_accuracy ?? 1, score.accuracy);
    }
    metrics.weights[name] = output;
  }
  metrics.clean_accuracy = metrics.weights.last?.clean_accuracy ?? null;
  metrics.robust_accuracy = metrics.weights.last?.robust_accuracy ?? null;
  metrics.seconds = request.seconds();
  return metrics;
}

async function measure(
  executor: Executor,
  classifier: Classifier,
  weights: Readonly<Record<string, DeviceTensor>>,
  { attack, epsilon }: EvaluationAttack,
  split: Split,
  spec: ResolvedSpec,
  host: TrainingHost,
) {
  const evaluator = await Evaluator.compile(executor, classifier, attack, spec.evaluate.batch_size);
  const { clean, robust } = await evaluator.run({
    weights,
    split,
    samples: spec.evaluate.final_samples,
    epsilon,
    seed: spec.seed,
    onProgress: () => host.boundary(),
  });
  await evaluator.dispose();
  return robust ?? clean;
}
