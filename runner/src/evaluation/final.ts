/** @file The evaluation at the end of a run: every attack of the spec on the last, best, period-end ensemble and averaged weights. */
import type { EvaluationAttack, ResolvedSpec, RunMetrics, WeightsName } from '@advexp/schemas';
import type { DeviceTensor, Executor } from '../engine/executor.ts';
import type { Classifier } from '../models/classifier.ts';
import { Ensemble, memberKey } from '../models/ensemble.ts';
import type { Network } from '../models/network.ts';
import { periodLabel, readCheckpoint } from '../runs/checkpoint.ts';
import type { RunFolder } from '../runs/run-folder.ts';
import { reestimateStatistics } from '../training/averaging.ts';
import type { Trainer, TrainingHost } from '../training/trainer.ts';
import { loadWeights } from '../training/weights.ts';
import { type AttackResult, evaluateOutput, measureUnder } from './attacked.ts';

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
    const weights =
      spec.train.averaging.method === 'swa'
        ? await reestimateStatistics(executor, network, average, trainer.attackedSamples(average))
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
    const results: [EvaluationAttack, AttackResult][] = [];
    for (const attack of spec.evaluate.final) {
      const result = await measureUnder(
        attack,
        { executor, classifier, batch: spec.evaluate.batch_size },
        {
          weights,
          split: trainer.testSplit,
          samples: spec.evaluate.final_samples,
          seed: spec.seed,
          onProgress: () => host.boundary(),
        },
      );
      results.push([attack, result]);
      host.emit({
        type: 'evaluation',
        time: new Date().toISOString(),
        step: trainer.progress.step,
        weights: name,
        split: 'test',
        attack: attack.name,
        ...result,
      });
    }
    metrics.weights[name] = { weights: name, ...evaluateOutput(results) };
  }
  metrics.clean_accuracy = metrics.weights.last?.clean_accuracy ?? null;
  metrics.robust_accuracy = metrics.weights.last?.robust_accuracy ?? null;
  metrics.seconds = request.seconds();
  return metrics;
}
