/** @file One attack of an evaluation on one set of weights, and what several of them come to. */
import type { EvaluateOutput, EvaluationAttack } from '@advexp/schemas';
import type { Executor } from '../engine/executor.ts';
import type { Classifier } from '../models/classifier.ts';
import { type EvaluationRequest, Evaluator } from './evaluate.ts';

export type AttackResult = EvaluateOutput['attacks'][string];

/** Measures accuracy and loss under an attack; of `clean`, on the samples themselves. */
export async function measureUnder(
  { attack, epsilon }: EvaluationAttack,
  { executor, classifier, batch }: { executor: Executor; classifier: Classifier; batch: number },
  request: Omit<EvaluationRequest, 'epsilon'>,
): Promise<AttackResult> {
  const started = performance.now();
  const evaluator = await Evaluator.compile(executor, classifier, attack, batch);
  const { clean, robust } = await evaluator.run({ ...request, epsilon });
  await evaluator.dispose();
  return { epsilon, ...(robust ?? clean), seconds: (performance.now() - started) / 1000 };
}

/** Results by attack, with the clean accuracy and the lowest under any attack. */
export function evaluateOutput(results: Iterable<readonly [EvaluationAttack, AttackResult]>): EvaluateOutput {
  const output: EvaluateOutput = { clean_accuracy: null, robust_accuracy: null, attacks: {} };
  for (const [{ name, attack }, result] of results) {
    output.attacks[name] = result;
    if (attack.method === 'none') output.clean_accuracy = result.accuracy;
    else output.robust_accuracy = Math.min(output.robust_accuracy ?? 1, result.accuracy);
  }
  return output;
}
