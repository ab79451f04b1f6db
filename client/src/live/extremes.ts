/**
 * @file A long trace in few points that keep its extremes: each pair of points stands for a stretch of samples, and holds
 * of every column the least and the greatest value, in the order in which they occurred. When there are too many pairs,
 * neighbours are merged and stretches become twice as long; up to twice the number of pairs, nothing is lost.
 */
import { type Points, TRACES, type Trace, type Value } from './contract.ts';

export interface Sample {
  step: number;
  seconds: number;
  values: Readonly<Record<Trace, Value>>;
}

export class Extremes {
  private readonly most: number;
  private points: Points = noPoints();
  /** Samples that a pair stands for. */
  private stretch = 2;
  /** Samples in the last pair. */
  private filled = 2;
  private changedFrom = 0;

  /** @param most pairs that are kept at most; even */
  constructor(most = 2048) {
    this.most = most;
  }

  get all(): Points {
    return this.points;
  }

  add(sample: Sample): void {
    if (this.filled >= this.stretch) this.begin(sample);
    else this.fold(sample);
  }

  /** What has changed since it was last asked, as points that replace those from an index on. */
  takeChanged(): { from: number; points: Points } {
    const from = this.changedFrom;
    this.changedFrom = Math.max(0, this.points.step.length - 2);
    return { from, points: mapPoints(this.points, (column) => column.slice(from)) };
  }

  /** Forgets samples from a step on; the stretch that holds it goes as a whole. */
  cutFrom(step: number): void {
    const { step: steps } = this.points;
    let length = steps.length;
    while (length > 0 && (steps[length - 1] ?? 0) >= step) length -= 2;
    if (length === steps.length) return;
    this.points = mapPoints(this.points, (column) => column.slice(0, length));
    this.filled = this.stretch;
    this.changedFrom = Math.min(this.changedFrom, Math.max(0, length - 2));
  }

  private begin({ step, seconds, values }: Sample): void {
    if (this.points.step.length >= 2 * this.most) this.merge();
    const { points } = this;
    this.changedFrom = Math.min(this.changedFrom, points.step.length);
    points.step.push(step, step);
    points.seconds.push(seconds, seconds);
    for (const trace of TRACES) points.traces[trace].push(values[trace], values[trace]);
    this.filled = 1;
  }

  private fold({ step, seconds, values }: Sample): void {
    const { points } = this;
    const at = points.step.length - 2;
    this.changedFrom = Math.min(this.changedFrom, at);
    points.step[at + 1] = step;
    points.seconds[at + 1] = seconds;
    for (const trace of TRACES) {
      const column = points.traces[trace];
      const [first = null, second = null] = column.slice(at);
      [column[at], column[at + 1]] =
        this.filled === 1 ? [first, values[trace]] : extremesOf([first, second, values[trace]]);
    }
    this.filled++;
  }

  private merge(): void {
    const ends = (column: number[]) => column.filter((_, i) => i % 4 === 0 || i % 4 === 3);
    const { step, seconds, traces } = this.points;
    const merged = noPoints();
    merged.step = ends(step);
    merged.seconds = ends(seconds);
    for (const trace of TRACES) {
      const column = traces[trace];
      for (let i = 0; i < column.length; i += 4) merged.traces[trace].push(...extremesOf(column.slice(i, i + 4)));
    }
    this.points = merged;
    this.stretch *= 2;
    this.filled = this.stretch;
    this.changedFrom = 0;
  }
}

/** The least and the greatest, the earlier one first; nulls where there is none. */
function extremesOf(values: readonly Value[]): [Value, Value] {
  let least = -1;
  let greatest = -1;
  values.forEach((value, i) => {
    if (value === null) return;
    if (least < 0 || value < (values[least] ?? 0)) least = i;
    if (greatest < 0 || value > (values[greatest] ?? 0)) greatest = i;
  });
  const [first, second] = least < greatest ? [least, greatest] : [greatest, least];
  return [values[first] ?? null, values[second] ?? null];
}

function noPoints(): Points {
  return mapPoints({ step: [], seconds: [], traces: {} as Points['traces'] }, () => []);
}

function mapPoints({ step, seconds, traces }: Points, change: <T>(column: T[]) => T[]): Points {
  const changed = TRACES.map((trace) => [trace, change(traces[trace])]);
  return { step: change(step), seconds: change(seconds), traces: Object.fromEntries(changed) };
}
