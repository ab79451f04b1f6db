/**
 * @file A run as a process lives it: prepares spec, data and network (refusing what cannot work before anything is
 * written), opens or makes the run folder, trains, writes events, checkpoints and status, and evaluates at the end.
 */
import type { CheckpointKind, ResolvedSpec, RunEvent, RunMetrics, RunStatus } from '@advexp/schemas';
import { memoryOf } from '../device/adapter.ts';
import type { ChosenDevice } from '../device/choice.ts';
import { type Executor, OutOfMemoryError } from '../engine/executor.ts';
import { finalEvaluation } from '../evaluation/final.ts';
import type { Network } from '../models/network.ts';
import {
  batchLabel,
  type Checkpoint,
  epochLabel,
  landscapeCheckpoints,
  periodLabel,
  pruneCheckpoints,
  writeCheckpoint,
} from '../runs/checkpoint.ts';
import { ControlWatcher } from '../runs/control.ts';
import { EventWriter } from '../runs/events.ts';
import type { RunFolder } from '../runs/run-folder.ts';
import { StatusWriter } from '../runs/status.ts';
import { TensorBoardWriter } from '../runs/tensorboard.ts';
import { scalarsOf } from './board-scalars.ts';
import { withAdvice } from './memory.ts';
import { STOP, type TrainingReport } from './messages.ts';
import { progressExtra } from './progress.ts';
import { Diverged, Interrupted, type Trainer, type TrainingHost } from './trainer.ts';
import { stateDict, trainingState } from './weights.ts';

export interface SessionParts {
  readonly spec: ResolvedSpec;
  readonly folder: RunFolder;
  readonly network: Network;
  readonly executor: Executor;
  readonly device: ChosenDevice['description'];
  readonly trainer: Trainer;
  /** The checkpoint that training goes on from, or null for a new run. */
  readonly resumed: Checkpoint | null;
  /** Where it goes on, if that is not where it began. */
  readonly movedTo: string | null;
  readonly tensorboardBytes: number;
  /** ε̄ of a linear model (paper.md §1.2), if there is one. */
  readonly threshold: number | null;
  readonly flag: Int32Array;
  readonly report: (report: TrainingReport) => void;
}

/** How the run stands for those who look at status.json. */
type State = 'finished' | 'stopped' | 'diverged';

export class RunSession implements TrainingHost {
  readonly #parts: SessionParts;
  readonly #events: EventWriter;
  readonly #board: TensorBoardWriter;
  readonly #status: StatusWriter;
  readonly #control: ControlWatcher;
  readonly #startedAt = performance.now();
  readonly #startedFraction: number;
  #robustAccuracy: number | null = null;
  #checkpointAt = performance.now();

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { folder, resumed } = parts;
    this.#control = new ControlWatcher(folder.control);
    this.#events = new EventWriter(folder.events, resumed?.metadata.events_bytes ?? 0);
    this.#board = new TensorBoardWriter(folder.tensorboard, parts.tensorboardBytes);
    this.#status = new StatusWriter(folder.status, { state: 'running' });
    this.#startedFraction = this.#fraction();
    this.#showStatus('running');
  }

  /** Trains and evaluates to the end, or until asked to stop. */
  async run(): Promise<State> {
    const { trainer, spec, resumed } = this.#parts;
    try {
      if (resumed) await this.#afterResume(resumed);
      else await this.#begin();
      await trainer.run(this);
      // Before the evaluation, so that a run resumed from here has none of its events yet and none occurs twice.
      await this.#write('last', 'last');
      const metrics = await finalEvaluation({ ...this.#parts, host: this, seconds: () => trainer.seconds });
      this.#end('finished', metrics, null);
      return 'finished';
    } catch (error) {
      if (error instanceof Interrupted) {
        if (trainer.progress.epoch < spec.train.epochs) {
          await this.#write('interrupt', batchLabel(trainer.progress.step));
        }
        this.#events.sync();
        this.#showStatus('stopped');
        return 'stopped';
      }
      if (error instanceof Diverged) {
        this.#end('diverged', this.#partialMetrics(), error.message);
        return 'diverged';
      }
      const { network, device } = this.#parts;
      throw error instanceof OutOfMemoryError ? withAdvice(error, spec, network, memoryOf(device), 'begun') : error;
    } finally {
      this.#events.close();
      this.#board.close();
    }
  }

  /** Says in status.json why the run failed. */
  fail(message: string): void {
    this.#status.close({ state: 'failed', message: message.split('\n')[0], eta_seconds: null });
  }

  emit(event: RunEvent): void {
    this.#events.append(event);
    const scalars = scalarsOf(event);
    if (scalars) this.#board.addScalars(scalars, event.step);
    if (event.type === 'epoch' && event.validation) this.#robustAccuracy = event.validation.robust_accuracy;
    this.#parts.report({ kind: 'event', event });
  }

  async boundary(): Promise<void> {
    this.#stopIfAsked();
    if (this.#control.poll().has('pause')) {
      this.#showStatus('paused');
      this.#events.flush();
      await this.#control.whilePaused();
      this.#stopIfAsked();
    }
  }

  #stopIfAsked(): void {
    if (this.#control.take('stop') || Atomics.load(this.#parts.flag, 0) === STOP)
      throw new Interrupted('asked to stop');
  }

  async betweenBatches(): Promise<void> {
    const { trainer, spec } = this.#parts;
    this.#showStatus('running');
    const due = performance.now() - this.#checkpointAt > spec.checkpoint.every_minutes * 60_000;
    const asked = this.#control.poll().has('checkpoint-now');
    if (!due && !asked) return;
    await this.#write(asked ? 'request' : 'time', batchLabel(trainer.progress.step));
    if (asked) this.#control.obeyed('checkpoint-now');
    this.#prune();
  }

  async epochEnded(): Promise<void> {
    await this.#writeEpochCheckpoints();
    this.#showStatus('running');
  }

  /**
   * The checkpoints due after an epoch, the epoch's own last: with it all are there.
   * @param written the one that a kill left as the last, if the run is resumed between them
   */
  async #writeEpochCheckpoints(written: CheckpointKind | null = null): Promise<void> {
    const { trainer, spec } = this.#parts;
    const ended = trainer.progress.epoch - 1;
    const boundaries = spec.pas.periods.map((_, i) => spec.pas.periods.slice(0, i + 1).reduce((a, b) => a + b, 0));
    const period = boundaries.indexOf(trainer.progress.epoch);
    if (period >= 0 && written !== 'best') {
      const label = periodLabel(period);
      if (written === null) await this.#write('period-end', label);
      const path = `checkpoints/${label}.safetensors`;
      this.emit({ type: 'period-end', time: now(), step: trainer.progress.step, epoch: ended, period, path });
    }
    if (trainer.progress.best?.epoch === ended && written !== 'best') await this.#write('best', 'best');
    await this.#write('epoch', epochLabel(trainer.progress.epoch));
    this.#prune();
  }

  #prune(): void {
    const { spec, folder } = this.#parts;
    pruneCheckpoints(folder.checkpoints, spec.checkpoint.keep, landscapeCheckpoints(spec));
  }

  async #begin(): Promise<void> {
    const { spec, network, trainer, threshold } = this.#parts;
    this.emit({
      type: 'run-start',
      time: now(),
      step: 0,
      name: spec.name,
      epochs: spec.train.epochs,
      batches_per_epoch: trainer.batchesPerEpoch,
      parameters: network.parameterCount,
      ...(threshold !== null && { threshold }),
    });
    if (threshold !== null) this.emit(thresholdEvent(threshold, spec));
    await this.#write('time', batchLabel(0));
  }

  async #afterResume({ label, metadata: { kind } }: Checkpoint): Promise<void> {
    const { step, epoch, batch } = this.#parts.trainer.progress;
    if (kind === 'period-end' || kind === 'best') await this.#writeEpochCheckpoints(kind);
    this.emit({
      type: 'resume',
      time: now(),
      step,
      epoch,
      batch,
      path: `checkpoints/${label}.safetensors`,
      ...(this.#parts.movedTo !== null && { device: this.#parts.movedTo }),
    });
  }

  async #write(kind: CheckpointKind, label: string): Promise<void> {
    const { trainer, network, spec, folder } = this.#parts;
    const { progress } = trainer;
    this.#events.sync();
    this.#board.sync();
    const bytes = writeCheckpoint(folder.checkpoints, label, {
      position: {
        kind,
        time: now(),
        step: progress.step,
        epoch: progress.epoch,
        batch: progress.batch,
        period: trainer.schedule().period,
        seed: spec.seed,
        events_bytes: this.#events.offset,
        best: progress.best,
        sums: { ...progress.sums },
        seconds: trainer.seconds,
        ...(progress.lossScale && { loss_scale: progress.lossScale }),
      },
      weights: await stateDict(network, trainer.tensors.current, progress.forwardPasses),
      state: await trainingState(network, trainer.tensors.current),
      extra: progressExtra(progress, this.#board.offset),
    });
    this.#checkpointAt = performance.now();
    const { step, epoch, batch } = progress;
    this.emit({
      type: 'checkpoint',
      time: now(),
      step,
      kind,
      epoch,
      batch,
      path: `checkpoints/${label}.safetensors`,
      bytes,
    });
  }

  #fraction(): number {
    const { trainer, spec } = this.#parts;
    const { epoch, batch } = trainer.progress;
    return (epoch + Math.min(1, batch / trainer.batchesPerEpoch)) / spec.train.epochs;
  }

  #showStatus(state: RunStatus['state']): void {
    const { trainer, spec } = this.#parts;
    const fraction = this.#fraction();
    const { epsilon, learningRate, period } = trainer.schedule();
    const elapsed = (performance.now() - this.#startedAt) / 1000;
    const gained = fraction - this.#startedFraction;
    const change = {
      state,
      progress: {
        epoch: trainer.progress.epoch,
        epochs: spec.train.epochs,
        batch: trainer.progress.batch,
        batches: trainer.batchesPerEpoch,
        fraction,
      },
      eta_seconds: state === 'running' && gained > 0 ? (elapsed / gained) * (1 - fraction) : null,
      epsilon,
      learning_rate: learningRate,
      period,
      robust_accuracy: this.#robustAccuracy,
    };
    if (state === 'running') this.#status.update(change);
    else if (state === 'paused') {
      this.#status.update(change);
      this.#status.write();
    } else this.#status.close(change);
    this.#parts.report({ kind: 'status', status: this.#status.current });
  }

  #partialMetrics(): RunMetrics {
    const { progress, seconds } = this.#parts.trainer;
    return {
      clean_accuracy: null,
      robust_accuracy: null,
      best_epoch: progress.best?.epoch ?? null,
      seconds,
      weights: {},
    };
  }

  #end(state: State, metrics: RunMetrics, message: string | null): void {
    this.emit({ type: 'run-end', time: now(), step: this.#parts.trainer.progress.step, state, metrics, message });
    this.#events.sync();
    this.#board.sync();
    this.#showStatus(state);
  }
}

function now(): string {
  return new Date().toISOString();
}

function thresholdEvent(threshold: number, { epsilon }: ResolvedSpec): RunEvent {
  const beyond = epsilon.target >= threshold;
  return {
    type: 'health',
    time: now(),
    step: 0,
    kind: 'linear-threshold',
    severity: beyond ? 'warning' : 'information',
    epoch: 0,
    batch: 0,
    message: `For this data the zero weights of a linear model are optimal from ε̄ = ${threshold.toPrecision(4)} on; the target is ${epsilon.target}.`,
    cause: beyond
      ? 'The target lies at or beyond ε̄: the best linear model answers with a constant (paper, Theorem 1).'
      : 'The target lies below ε̄, so a linear model can do better than a constant.',
    next: beyond ? 'Choose a target below ε̄, or a network that is not linear.' : 'Nothing to do.',
    details: { threshold, target: epsilon.target },
  };
}
