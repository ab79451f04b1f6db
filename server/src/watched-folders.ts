/** @file Watching folders for whatever comes, goes or changes in them, also folders that do not exist yet. */
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many folders above one that does not exist are looked at for one that does. */
const LEVELS = 2;

export class WatchedFolders {
  private readonly changed: (path: string) => void;
  private readonly watchers = new Map<string, FSWatcher>();
  private folders: ReadonlySet<string> = new Set();

  /** @param changed is called with the path of what appeared, changed or went away, often more than once */
  constructor(changed: (path: string) => void) {
    this.changed = changed;
  }

  /** Watches these folders and no others. @param folders absolute paths */
  follow(folders: ReadonlySet<string>): void {
    this.folders = folders;
    const wanted = new Set([...folders].flatMap((folder) => nearest(folder) ?? []));
    for (const folder of this.watchers.keys()) if (!wanted.has(folder)) this.leave(folder);
    for (const folder of wanted) if (!this.watchers.has(folder)) this.watch(folder);
  }

  close(): void {
    for (const folder of this.watchers.keys()) this.leave(folder);
  }

  private watch(folder: string): void {
    // A file system that cannot be watched costs freshness, not the server.
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => this.noticed(folder, name));
      watcher.on('error', () => this.leave(folder));
      this.watchers.set(folder, watcher);
    } catch {}
  }

  private leave(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }

  private noticed(folder: string, name: string | null): void {
    if (!existsSync(folder)) this.leave(folder);
    // What has come may be a folder that is waited for, or the way to it.
    if (!this.watchers.has(folder) || !this.folders.has(folder)) this.follow(this.folders);
    this.changed(name === null ? folder : join(folder, name));
  }
}

function nearest(folder: string): string | null {
  for (let level = 0, path = folder; level <= LEVELS; level++, path = dirname(path)) if (existsSync(path)) return path;
  return null;
}
