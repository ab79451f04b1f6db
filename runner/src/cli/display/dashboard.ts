/** @file The live display of a run as lines of text for a terminal of some width; pure, so that tests can read it. */
import type { HealthEvent } from '@advexp/schemas';
import type { Paint } from '../output.ts';
import { describeSpec } from './describe.ts';
import { bar, flow, sparkline, wrap } from './layout.ts';
import { budget, budgetWithLevels, count, loss, percent, remaining, short } from './numbers.ts';
import { resultsTable, rowsOfEvents } from './results.ts';
import type { RunProgress } from './run-progress.ts';

export interface Surface {
  /** Columns of the terminal. */
  width: number;
  /** Milliseconds since 1970. */
  now: number;
  paint: Paint;
}

/** Wider displays are harder to read, not easier. */
const WIDEST = 110;

export function dashboard(progress: RunProgress, { width, now, paint }: Surface): string[] {
  const columns = Math.max(20, Math.min(width, WIDEST) - 1); // a full last column makes some terminals wrap
  return [
    ...title(progress, columns).map((line, i) => (i === 0 ? paint('bold', line) : line)),
    ...position(progress, columns, now, paint),
    ...schedules(progress, columns),
    ...measures(progress, columns),
    ...robustness(progress, columns, paint),
    // Once it is over, the results are printed for good below the display.
    ...(progress.over ? [] : resultsTable(rowsOfEvents(progress.evaluations), { width: columns })),
    ...progress.warnings.flatMap((event) => warning(event, columns, paint)),
    ...hints(progress, columns).map((line) => paint(progress.stopping ? 'yellow' : 'dim', line)),
  ];
}

function title({ spec, parameters }: RunProgress, width: number): string[] {
  if (spec === null) return ['advexp'];
  return flow([spec.name, ...describeSpec(spec), `${count(parameters)} parameters`], width);
}

/** The bar, the epoch and the batch, and how long it still takes. */
function position(progress: RunProgress, width: number, now: number, paint: Paint): string[] {
  const { batch, batchesPerEpoch, spec, status, phase } = progress;
  const elapsed = Math.round((now - progress.started) / 1000);
  if (spec === null || phase === 'preparing') {
    return flow(['Preparing: reading data, compiling the network', `${elapsed}s`], width);
  }
  const { epochs } = spec.train;
  const epoch = Math.min((batch?.epoch ?? progress.epochs.at(-1)?.epoch ?? 0) + 1, epochs);
  const pieces = [`epoch ${padded(epoch, epochs)}`];
  if (phase === 'training' && batch) pieces.push(`batch ${padded(batch.batch + 1, batchesPerEpoch)}`);
  if (phase === 'evaluating') pieces.push('evaluating on held-out samples');
  if (phase === 'final-evaluation') pieces.push('evaluating on test samples');
  if (phase === 'paused') pieces.push('paused, until control/pause is removed');
  const eta = status?.eta_seconds ?? null;
  // The estimate is of the training alone.
  if (phase !== 'paused' && phase !== 'final-evaluation' && eta !== null) pieces.push(remaining(eta));
  const { fraction } = progress;
  const share = `${Math.floor(fraction * 100)} %`.padStart(5);
  return [
    paint('cyan', bar(fraction, Math.max(10, Math.min(width - share.length - 1, 60)))) + ` ${share}`,
    ...flow(pieces, width),
  ];
}

function padded(value: number, total: number): string {
  return `${String(value).padStart(String(total).length)}/${total}`;
}

/** Period, ε and learning rate of the moment. */
function schedules({ batch, spec }: RunProgress, width: number): string[] {
  if (batch === null || spec === null) return [];
  const { periods } = spec.pas;
  return flow(
    [
      ...(periods.length > 1 ? [`period ${padded(batch.period + 1, periods.length)}`] : []),
      `ε ${budgetWithLevels(batch.epsilon)} of ${budget(spec.epsilon.target)}`,
      `learning rate ${short(batch.learning_rate)}`,
    ],
    width,
  );
}

/** What training measures on its own batches. */
function measures(progress: RunProgress, width: number): string[] {
  const { batch, samplesPerSecond } = progress;
  if (batch === null) return [];
  return flow(
    [
      `train loss ${loss(batch.loss)}`,
      `accuracy ${percent(batch.accuracy).padStart(7)}`,
      ...(samplesPerSecond === null ? [] : [`${count(Math.round(samplesPerSecond))} samples/s`]),
    ],
    width,
  );
}

/** Held-out accuracies, and how the robust one came to be. */
function robustness(progress: RunProgress, width: number, paint: Paint): string[] {
  const held = progress.epochs.findLast(({ validation }) => validation !== null);
  if (!held?.validation) return [];
  const { clean_accuracy, robust_accuracy, robust_epsilon, split } = held.validation;
  const { best, robustAccuracies: values } = progress;
  const line = flow(
    [
      `${split === 'test' ? 'test' : 'held-out'} clean ${percent(clean_accuracy)}`,
      `robust ${percent(robust_accuracy)} at ε ${budget(robust_epsilon)}`,
      ...(best === null ? [] : [`best ${percent(best.robust_accuracy)} in epoch ${best.epoch + 1}`]),
    ],
    width,
  );
  if (values.length < 2) return line;
  const label = 'robust ';
  const range = ` ${percent(Math.min(...values))} to ${percent(Math.max(...values))}`;
  const drawn = sparkline(values, Math.max(8, width - label.length - range.length));
  return [...line, ...flow([`${label}${paint('green', drawn)}${range}`], width)];
}

/** A health event in words. */
export function warning(
  { severity, message, cause, next }: Pick<HealthEvent, 'severity' | 'message' | 'cause' | 'next'>,
  width: number,
  paint: Paint,
): string[] {
  const colour = severity === 'error' ? 'red' : 'yellow';
  return wrap(`! ${[message, cause, next].filter(Boolean).join(' ')}`, width).map((line) => paint(colour, line));
}

function hints({ stopping, over }: RunProgress, width: number): string[] {
  if (over) return [];
  return stopping
    ? wrap('Stopping after this batch; press Ctrl-C again to stop at once.', width)
    : flow(['Ctrl-C: checkpoint and stop', 'twice: stop at once'], width);
}
