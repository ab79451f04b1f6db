/** @file The formulas of schedules in the words of a spec, so that each of its keys can be found in them (paper §3.1). */

/** u is the relative time within the period. */
const EPSILON: Readonly<Record<string, string>> = {
  constant: 'target',
  linear: 'min + (max − min)·u, clipped at target',
  cosine: 'min + ½(max − min)(1 − cos πu), clipped at target',
  step: 'initial · factor^(moments in at that have passed), clipped at target',
  exponential: 'initial · decay^epoch, clipped at target',
  piecewise: 'straight lines through points, clipped at target',
  'one-cycle': 'initial → max at peak → final (anneal: linear or cosine), clipped at target',
};

const LEARNING_RATE: Readonly<Record<string, string>> = {
  constant: 'value',
  linear: 'initial + (final − initial)·u',
  cosine: 'initial + ½(final − initial)(1 − cos πu)',
  step: 'initial · factor^(moments in at that have passed)',
  exponential: 'initial · decay^epoch',
  piecewise: 'straight lines through points',
  'one-cycle': 'initial → max at peak → final (anneal: linear or cosine)',
};

/** Formulas by the name of the schedule; null for a key that holds no schedule. */
export function scheduleForms(key: string): Readonly<Record<string, string>> | null {
  if (key === 'epsilon') return EPSILON;
  return key === 'learning_rate' ? LEARNING_RATE : null;
}
