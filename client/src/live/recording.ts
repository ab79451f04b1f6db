/** @file The events of a run as the Live panel shows them. */
import type { RunEvent } from '@advexp/schemas';
import type { Delta, EpochPoint, Note, Whole } from './contract.ts';
import { Extremes } from './extremes.ts';

/** Notes that are kept, the latest. */
const MOST_NOTES = 50;

export class Recording {
  private readonly extremes = new Extremes();
  private epochs: EpochPoint[] = [];
  private notes: Note[] = [];
  private stepsPerEpoch = 1;
  private started: number | null = null;
  private sequence = 0;
  /** What has been sent of epochs and notes; null when all is to be sent anew. */
  private sent: { epochs: number; notes: number } | null = null;

  take(event: RunEvent): void {
    const time = Date.parse(event.time);
    this.started ??= time;
    const seconds = (time - this.started) / 1000;
    switch (event.type) {
      case 'run-start':
        this.stepsPerEpoch = Math.max(1, event.batches_per_epoch);
        this.sent = null;
        break;
      case 'batch':
        this.extremes.add({ step: event.step, seconds, values: event });
        break;
      case 'epoch': {
        const { step, epoch, period, validation, samples_per_second: throughput, seconds: phases } = event;
        this.epochs.push({
          ...{ step, seconds, epoch, period, throughput },
          clean: validation?.clean_accuracy ?? null,
          robust: validation?.robust_accuracy ?? null,
          attack: phases.attack,
          update: phases.step,
          evaluation: phases.evaluation,
        });
        break;
      }
      case 'health': {
        const { kind, epoch, severity, message, cause, next } = event;
        // In mixed precision there are many with which nothing is wrong: they would leave no room for what is.
        if (kind === 'gradient-overflow' && severity === 'information') break;
        this.notes.push({ epoch, severity, words: [message, cause, next].join(' ') });
        if (this.notes.length <= MOST_NOTES) break;
        this.notes = this.notes.slice(-MOST_NOTES);
        this.sent = null;
        break;
      }
      case 'resume':
        this.extremes.cutFrom(event.step);
        this.epochs = this.epochs.filter(({ epoch }) => epoch < event.epoch);
        this.sent = null;
        break;
    }
  }

  /** All there is, for a panel that knows nothing. */
  whole(about: Pick<Whole, 'run' | 'title' | 'apart' | 'words'>): Whole {
    const { epochs, notes, stepsPerEpoch } = this;
    this.sent = { epochs: epochs.length, notes: notes.length };
    this.extremes.takeChanged();
    const sequence = ++this.sequence;
    return { type: 'whole', ...about, sequence, stepsPerEpoch, points: this.extremes.all, epochs, notes };
  }

  /** What has changed since the last message; null when that cannot be said, and all is to be sent. */
  delta({ run, words }: Pick<Delta, 'run' | 'words'>): Delta | null {
    if (this.sent === null) return null;
    const epochs = this.epochs.slice(this.sent.epochs);
    const notes = this.notes.slice(this.sent.notes);
    this.sent = { epochs: this.epochs.length, notes: this.notes.length };
    return { type: 'delta', run, sequence: ++this.sequence, words, ...this.extremes.takeChanged(), epochs, notes };
  }
}
