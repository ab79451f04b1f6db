/** @file The results of analyses in a run folder, read again only where a file has changed. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnalysisStatus, validateAnalysisStatus, validateLandscapeOutput } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { isAlive } from '@advexp/schemas/running-process';
import type { Computing, Result } from './contract.ts';

const NAME = new RegExp(`^(.+)\\.(${ANALYSES.join('|')})\\.json$`);

export class Results {
  private readonly folder: string;
  private readonly known = new Map<string, { stamp: string; result: Result | null }>();

  /** @param run its folder */
  constructor(run: string) {
    this.folder = join(run, 'analysis');
  }

  /** All that can be read; a file that is no result is none. */
  get all(): Result[] {
    return [...this.known.values()].flatMap(({ result }) => result ?? []);
  }

  /** Looks at the files again. @returns what is new or other than before, and what is gone */
  async read(): Promise<{ changed: Result[]; gone: string[] }> {
    const names = await readdir(this.folder).catch((): string[] => []); // there are no analyses yet
    const changed: Result[] = [];
    const present = new Set<string>();
    for (const name of names) {
      const [, checkpoint, analysis] = NAME.exec(name) ?? [];
      const kind = ANALYSES.find((one) => one === analysis);
      if (checkpoint === undefined || kind === undefined) continue;
      const path = join(this.folder, name);
      const key = `${checkpoint}.${kind}`;
      const found = await stat(path).catch(() => null);
      if (!found) continue;
      present.add(key);
      const stamp = `${found.mtimeMs} ${found.size}`;
      if (this.known.get(key)?.stamp === stamp) continue;
      const output: unknown = await readFile(path, 'utf8')
        .then(JSON.parse)
        .catch(() => null);
      const result = validateLandscapeOutput(output) ? { checkpoint, analysis: kind, output } : null;
      this.known.set(key, { stamp, result });
      if (result) changed.push(result);
    }
    const gone = [...this.known.keys()].filter((key) => !present.has(key));
    for (const key of gone) this.known.delete(key);
    return { changed, gone };
  }

  /** The analysis that is being done, whoever started it; null where none is. */
  async working(): Promise<AnalysisStatus | null> {
    const value: unknown = await readFile(join(this.folder, 'status.json'), 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    return validateAnalysisStatus(value) && isAlive(value) ? value : null;
  }
}

export function inWords({ analysis, checkpoint, done, total, note, advice }: AnalysisStatus): Computing {
  const share = total === null ? null : done / total;
  const percent = share === null ? '' : ` ${Math.floor(100 * share)} %`;
  return { words: `${analysis} at ${checkpoint}${percent}: ${note}${advice ? `. ${advice}` : ''}`, share };
}
