/** @file How far a run has come, gathered from what its training thread reports; every display is drawn from this. */
import type {
  BatchEvent,
  EpochEvent,
  EvaluationEvent,
  HealthEvent,
  ResolvedSpec,
  RunEndEvent,
  RunEvent,
  RunStatus,
} from '@advexp/schemas';
import type { TrainingReport } from '../../training/messages.ts';

/** Speed is measured over at most this many batches. */
const RECENT_BATCHES = 32;

export class RunProgress {
  /** Milliseconds since 1970. */
  readonly started: number;
  folder: string | null = null;
  spec: ResolvedSpec | null = null;
  parameters = 0;
  batchesPerEpoch = 0;
  notes: readonly string[] = [];
  status: RunStatus | null = null;
  batch: BatchEvent | null = null;
  epochs: EpochEvent[] = [];
  evaluations: EvaluationEvent[] = [];
  end: RunEndEvent | null = null;
  /** The user has asked for the end. */
  stopping = false;
  /** The training thread has nothing more to report. */
  over = false;
  #health: HealthEvent[] = [];
  #recent: { at: number; step: number; epoch: number }[] = [];

  constructor(started = Date.now()) {
    this.started = started;
  }

  take(report: TrainingReport): void {
    switch (report.kind) {
      case 'prepared':
        this.folder = report.folder;
        this.spec = report.spec;
        this.parameters = report.parameters;
        this.batchesPerEpoch = report.batchesPerEpoch;
        this.notes = report.notes;
        return;
      case 'event':
        this.#takeEvent(report.event);
        return;
      case 'status':
        this.status = report.status;
        return;
      case 'done':
      case 'failed':
        this.folder = report.folder;
        this.over = true;
        return;
    }
  }

  #takeEvent(event: RunEvent): void {
    switch (event.type) {
      case 'batch': {
        this.batch = event;
        const at = Date.parse(event.time);
        // Between epochs lies an evaluation, which is no part of the speed of training.
        this.#recent = this.#recent.filter(({ epoch }) => epoch === event.epoch).slice(1 - RECENT_BATCHES);
        this.#recent.push({ at, step: event.step, epoch: event.epoch });
        return;
      }
      case 'epoch':
        this.epochs.push(event);
        return;
      case 'health':
        this.#health.push(event);
        return;
      case 'evaluation':
        this.evaluations.push(event);
        return;
      case 'run-end':
        this.end = event;
        return;
    }
  }

  /** Epochs from before a resumption. */
  remember(earlier: readonly EpochEvent[]): void {
    this.epochs = [...earlier];
  }

  /** Warnings and errors, one of each kind, the newest of it. */
  get warnings(): HealthEvent[] {
    const newest = new Map(this.#health.map((event) => [event.kind, event]));
    return [...newest.values()].filter(({ severity }) => severity !== 'information');
  }

  /** Share of the training that is done. */
  get fraction(): number {
    const epochs = this.spec?.train.epochs ?? 0;
    if (this.batch === null || epochs === 0) return this.status?.progress.fraction ?? 0;
    return (this.batch.epoch + (this.batch.batch + 1) / this.batchesPerEpoch) / epochs;
  }

  /** Training samples a second: of the last batches, or of the last epoch while there are none. */
  get samplesPerSecond(): number | null {
    const [first, last] = [this.#recent[0], this.#recent.at(-1)];
    if (first === undefined || last === undefined || last.at <= first.at) {
      return this.epochs.at(-1)?.samples_per_second ?? null;
    }
    return ((last.step - first.step) * (this.spec?.train.batch_size ?? 0) * 1000) / (last.at - first.at);
  }

  /** Held-out robust accuracy by epoch. */
  get robustAccuracies(): number[] {
    return this.epochs.flatMap(({ validation }) => (validation === null ? [] : [validation.robust_accuracy]));
  }

  /** The epoch with the best held-out robust accuracy. */
  get best(): { epoch: number; robust_accuracy: number } | null {
    let best: { epoch: number; robust_accuracy: number } | null = null;
    for (const { epoch, validation } of this.epochs) {
      if (validation === null || (best !== null && validation.robust_accuracy <= best.robust_accuracy)) continue;
      best = { epoch, robust_accuracy: validation.robust_accuracy };
    }
    return best;
  }

  /** What the thread does now. */
  get phase(): 'preparing' | 'training' | 'paused' | 'evaluating' | 'final-evaluation' | 'ended' {
    if (this.end !== null) return 'ended';
    if (this.status?.state === 'paused') return 'paused';
    const last = this.epochs.at(-1);
    const epochs = this.spec?.train.epochs ?? Number.POSITIVE_INFINITY;
    if (this.evaluations.length > 0 || (last !== undefined && last.epoch === epochs - 1)) return 'final-evaluation';
    if (this.batch === null) return 'preparing';
    const epochDone = this.batch.batch + 1 === this.batchesPerEpoch && (last?.epoch ?? -1) < this.batch.epoch;
    return epochDone ? 'evaluating' : 'training';
  }
}
