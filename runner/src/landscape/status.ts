/**
 * @file analysis/status.json: which analysis is being done, how far it is, and by which process, for whoever looks at the run
 * folder. It is written twice a second at most and taken away at the end.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisName, AnalysisStatus } from '@advexp/schemas';
import { thisProcess } from '@advexp/schemas/running-process';
import { writeFileAtomic } from '../runs/atomic-file.ts';
import type { AnalysisProgress } from './analysis.ts';

const SHORTEST_INTERVAL_MS = 500;

export class AnalysisStatusFile {
  readonly #path: string;
  readonly #checkpoint: string;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #advice: string | undefined;

  /** @param folder `analysis/` of the run */
  constructor(folder: string, checkpoint: string) {
    this.#path = join(folder, 'status.json');
    this.#checkpoint = checkpoint;
  }

  /** @throws FileError */
  begin(analysis: AnalysisName): void {
    this.#writtenAt = Number.NEGATIVE_INFINITY;
    this.#advice = undefined;
    this.progress(analysis, { done: 0, total: null, note: 'beginning' });
  }

  /** @throws FileError */
  progress(analysis: AnalysisName, { done, total, note, advice }: AnalysisProgress): void {
    this.#advice = advice ?? this.#advice;
    const now = performance.now();
    if (now - this.#writtenAt < SHORTEST_INTERVAL_MS) return;
    this.#writtenAt = now;
    const status: AnalysisStatus = {
      analysis,
      checkpoint: this.#checkpoint,
      done,
      total,
      note,
      ...(this.#advice !== undefined && { advice: this.#advice }),
      ...thisProcess(),
      heartbeat: new Date().toISOString(),
    };
    writeFileAtomic(this.#path, `${JSON.stringify(status)}\n`, { durable: false });
  }

  end(): void {
    rmSync(this.#path, { force: true });
  }
}
