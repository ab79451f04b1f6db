/**
 * @file The runs below some folders, kept up to date: whoever started them, here, in a terminal or in another window. Run
 * folders are watched, and read again only when their status changes. While something runs, its runs are also looked at
 * every few seconds, as a process that dies changes no file and network disks report nothing; else nothing is polled.
 *
 * Panels follow one run with chokidar. Here it would hold up the editor: for a thousand runs it takes 75 MB and, to begin with,
 * a quarter of a second of the extension host (measured; a watcher for each file and stats of all), where one watch a folder will do.
 */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as aTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { isActive, type Run } from './run.ts';

/** Milliseconds in which changes are gathered: a run replaces its status at most twice a second. */
const GATHER = 100;
const LOOK_EVERY = 5_000;
/** Runs that are read before others get a turn: some milliseconds. */
const AT_A_TIME = 20;
/** Folders of runs that are watched, the newest of them; systems allow some thousands of watches in all. */
const MOST_WATCHED = 2_000;

export interface RunChange {
  folder: string;
  /** Null when it was not known. */
  before: Run | null;
  /** Null when it is gone. */
  after: Run | null;
}

export class Runs {
  private readonly changed: (changes: readonly RunChange[]) => void;
  private readonly known = new Map<string, Run>();
  private readonly watchers = new Map<string, FSWatcher>();
  private outs: readonly string[] = [];
  private readonly stale = new Set<string>();
  private treeIsStale = false;
  private timer: NodeJS.Timeout | null = null;
  private look: NodeJS.Timeout | null = null;
  private reading: Promise<void> = Promise.resolve();
  private closed = false;

  /** @param changed is called with runs that came, went or stand otherwise than before */
  constructor(changed: (changes: readonly RunChange[]) => void) {
    this.changed = changed;
  }

  /** The newest first. */
  get all(): Run[] {
    return [...this.known.values()].sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
  }

  get(folder: string): Run | null {
    return this.known.get(folder) ?? null;
  }

  /** Follows the runs below these folders, `<out>/<name>/<run-id>`, and no others. Done once they have been read. */
  async follow(outs: readonly string[]): Promise<void> {
    this.outs = [...new Set(outs)];
    this.treeIsStale = true;
    await this.readStale();
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    if (this.look) clearInterval(this.look);
    for (const path of [...this.watchers.keys()]) this.leave(path);
  }

  /** One reading after the other, so that an older one never overwrites a newer one. */
  private readStale(): Promise<void> {
    this.reading = this.reading.then(async () => {
      if (this.closed) return;
      const gone = this.treeIsStale ? await this.readTree() : [];
      const folders = [...this.stale];
      this.stale.clear();
      const { readRun } = await import('./read-run.ts'); // with its schemas, which activation need not wait for
      const runs: (Run | null)[] = [];
      for (const folder of folders) {
        if (runs.length % AT_A_TIME === 0) await aTurn();
        runs.push(readRun(folder));
      }
      if (this.closed) return;
      const changes = [
        ...gone.map((folder) => this.replace(folder, null)),
        ...folders.map((folder, i) => this.replace(folder, runs[i] ?? null)),
      ].filter((change) => change !== null);
      if (changes.length > 0) this.changed(changes);
      this.lookAtActive();
    });
    return this.reading;
  }

  /** Finds run folders and watches them; new ones become stale. @returns folders of known runs that are gone */
  private async readTree(): Promise<string[]> {
    this.treeIsStale = false;
    const names = (await Promise.all(this.outs.map(foldersIn))).flat();
    const folders = (await Promise.all(names.map(foldersIn)))
      .flat()
      .sort((a, b) => (basename(a) < basename(b) ? 1 : -1));
    for (const folder of folders) if (!this.known.has(folder)) this.stale.add(folder);
    const watched = [...this.outs.map(dirname), ...this.outs, ...names, ...folders.slice(0, MOST_WATCHED)];
    const wanted = new Set(watched);
    for (const path of [...this.watchers.keys()]) if (!wanted.has(path)) this.leave(path);
    for (const path of wanted) this.watch(path);
    const present = new Set(folders);
    return [...this.known.keys()].filter((folder) => !present.has(folder));
  }

  private replace(folder: string, after: Run | null): RunChange | null {
    const before = this.known.get(folder) ?? null;
    if (after) this.known.set(folder, after);
    else this.known.delete(folder);
    return isDeepStrictEqual(withoutHeartbeat(before), withoutHeartbeat(after)) ? null : { folder, before, after };
  }

  private lookAtActive(): void {
    const active = [...this.known.values()].some(isActive);
    if (active && !this.look) this.look = setInterval(() => this.noticedActive(), LOOK_EVERY);
    else if (!active && this.look) {
      clearInterval(this.look);
      this.look = null;
    }
  }

  private noticedActive(): void {
    for (const run of this.known.values()) if (isActive(run)) this.stale.add(run.folder);
    this.gather();
  }

  private watch(path: string): void {
    if (this.watchers.has(path)) return;
    // A folder that is not there, or cannot be watched, is found when something above it changes.
    try {
      const watcher = watch(path, { persistent: false }, (_, name) => this.noticed(path, name));
      watcher.on('error', () => this.leave(path));
      this.watchers.set(path, watcher);
    } catch {}
  }

  private leave(path: string): void {
    this.watchers.get(path)?.close();
    this.watchers.delete(path);
  }

  private noticed(path: string, name: string | null): void {
    // A folder that was moved or deleted reports itself, under its own name.
    const itself = name === null || name === basename(path);
    if (itself) this.leave(path);
    else if (this.outs.includes(dirname(dirname(path)))) {
      // Events are appended by the second; how a run stands is in these two.
      if (name !== 'status.json' && name !== 'manifest.json') return;
      this.stale.add(path);
      this.gather();
      return;
    } else {
      const beside = !this.outs.includes(path) && !this.outs.includes(dirname(path));
      if (beside && !this.outs.includes(join(path, name))) return;
      // What bears this name now may be another folder.
      this.leave(join(path, name));
    }
    this.treeIsStale = true;
    this.gather();
  }

  private gather(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.readStale();
    }, GATHER);
  }
}

function withoutHeartbeat(run: Run | null): Run | null {
  return run?.status ? { ...run, status: { ...run.status, heartbeat: '' } } : run;
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({ name }) => join(folder, name));
  } catch {
    return []; // not there yet, or closed to this user
  }
}
