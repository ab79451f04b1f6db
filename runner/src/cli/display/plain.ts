/** @file A run as plain lines, for pipes and log files: a head, a line an epoch, and warnings when they come. */
import type { EpochEvent } from '@advexp/schemas';
import type { TrainingReport } from '../../training/messages.ts';
import { print, showPath } from '../output.ts';
import { warning } from './dashboard.ts';
import { describeSpec } from './describe.ts';
import type { Display } from './display.ts';
import { budget, count, duration, loss, percent, remaining, short } from './numbers.ts';
import type { RunProgress } from './run-progress.ts';

/** Epochs can take hours: then a sign of life comes this often. */
const SILENCE_MS = 5 * 60_000;

export class PlainDisplay implements Display {
  readonly #progress: RunProgress;
  readonly #print: (line: string) => void;
  #silence: NodeJS.Timeout;

  constructor(progress: RunProgress, output: (line: string) => void = print) {
    this.#progress = progress;
    this.#print = output;
    this.#silence = setInterval(() => this.#signOfLife(), SILENCE_MS);
  }

  #line(text: string): void {
    this.#silence.refresh();
    this.#print(text);
  }

  show(report: TrainingReport): void {
    if (report.kind === 'prepared') for (const line of [...report.notes, head(this.#progress)]) this.#line(line);
    if (report.kind !== 'event') return;
    const { event } = report;
    if (event.type === 'epoch') this.#line(epochLine(event, this.#progress));
    if (event.type === 'health' && event.severity !== 'information') {
      for (const line of warning(event, Number.POSITIVE_INFINITY, (_, text) => text)) this.#line(line);
    }
  }

  #signOfLife(): void {
    const { batch, batchesPerEpoch, phase } = this.#progress;
    if (phase === 'training' && batch) {
      this.#line(`epoch ${batch.epoch + 1}, batch ${batch.batch + 1} of ${batchesPerEpoch}: loss ${loss(batch.loss)}`);
    } else this.#line(`${phase.replace('-', ' ')} …`);
  }

  stopping(): void {
    this.#line('Stopping after this batch; press Ctrl-C again to stop at once.');
  }

  close(): void {
    clearInterval(this.#silence);
  }
}

function head({ spec, parameters, batchesPerEpoch, folder }: RunProgress): string {
  if (spec === null || folder === null) return '';
  const pieces = [
    ...describeSpec(spec),
    `${count(parameters)} parameters`,
    `${spec.train.epochs} epochs of ${batchesPerEpoch} batches`,
  ];
  return `${spec.name}: ${pieces.join(', ')}, in ${showPath(folder)}`;
}

/** One epoch; of the columns, those that change in width come last. */
export function epochLine(event: EpochEvent, { spec, status }: RunProgress): string {
  const { epoch, period, epsilon, learning_rate, train, validation, seconds } = event;
  const epochs = spec?.train.epochs ?? 0;
  const periods = spec?.pas.periods.length ?? 1;
  const took = Object.values(seconds).reduce((sum, part) => sum + part, 0);
  const eta = status?.eta_seconds ?? null;
  return [
    `epoch ${String(epoch + 1).padStart(String(epochs).length)}/${epochs}`,
    ...(periods > 1 ? [`period ${period + 1}/${periods}`] : []),
    `ε ${budget(epsilon).padEnd(6)}`,
    `lr ${short(learning_rate).padEnd(6)}`,
    `loss ${loss(train.loss)}`,
    `train ${percent(train.robust_accuracy ?? train.clean_accuracy).padStart(7)}`,
    ...(validation === null
      ? []
      : [
          `clean ${percent(validation.clean_accuracy).padStart(7)}`,
          `robust ${percent(validation.robust_accuracy).padStart(7)}`,
        ]),
    duration(took),
    ...(eta === null || epoch + 1 === epochs ? [] : [remaining(eta)]),
  ].join('  ');
}
