/** @file The schedules of a spec as they are while it is being written. */
import { loadSpec, type ResolvedSpec, sampleSchedule, showBudget } from '@advexp/schemas';
import type { SchedulePicture } from './contract.ts';

/** About how many moments are drawn. */
const MOMENTS = 800;

/**
 * The picture of a text. With errors it is the one before, with the first error in words.
 * @param before what was shown last, if it was this spec
 */
export function pictureOf(
  { file, text, uri, title }: { file: string; text: string; uri: string; title: string },
  before: SchedulePicture | null,
): SchedulePicture {
  const { spec, problems } = loadSpec({ file, text });
  if (spec === null) {
    const error = problems.find(({ severity }) => severity === 'error');
    const words = error ? `Line ${error.range.start.line}: ${error.message}` : 'This is no spec.';
    const empty = { moments: [], ends: [], stepped: false };
    return { ...(before ?? empty), type: 'schedule', uri, title, words, outdated: true };
  }
  const { rows, periods, everyEpoch } = sampleSchedule(spec, MOMENTS);
  const perBatch = spec.epsilon.update === 'batch' || spec.learning_rate.update === 'batch';
  return {
    type: 'schedule',
    uri,
    title,
    words: factsOf(spec),
    outdated: false,
    moments: rows.map(({ epoch, epsilon, learning_rate }) => ({ epoch, epsilon, learning_rate })),
    ends: periods.map(({ start, length }) => start + length),
    stepped: everyEpoch && !perBatch,
  };
}

/** `200 epochs in 3 periods · ε to 8/255 · learning rate from 0.1`. */
function factsOf({ train, pas, epsilon, learning_rate: rate }: ResolvedSpec): string {
  const { length } = pas.periods;
  const periods = length > 1 ? ` in ${length} periods` : '';
  return `${train.epochs} epochs${periods} · ε ${epsilon.schedule}, target ${showBudget(epsilon.target)} · learning rate ${rate.schedule}`;
}
