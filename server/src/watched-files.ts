/**
 * @file Watching the files that open specs depend on, bases and data, whether they exist or not. It is their folders that
 * are watched: a file that is deleted and written anew, or replaced by another, is then still followed.
 */
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** In place of a file's name: whatever comes, goes or changes in the folder. */
export const ANYTHING = '*';

export class WatchedFiles {
  private readonly changed: (file: string) => void;
  private readonly folders = new Map<string, FSWatcher>();
  private files: ReadonlySet<string> = new Set();

  /** @param changed is called with the path of a file that appeared, changed or went away, often more than once */
  constructor(changed: (file: string) => void) {
    this.changed = changed;
  }

  /** Watches these files and no others. @param files absolute paths, whose last part may be `ANYTHING` */
  follow(files: ReadonlySet<string>): void {
    this.files = files;
    const wanted = new Set([...files].map(nearestFolder));
    for (const folder of this.folders.keys()) if (!wanted.has(folder)) this.leave(folder);
    for (const folder of wanted) if (!this.folders.has(folder)) this.watch(folder);
  }

  close(): void {
    for (const folder of this.folders.keys()) this.leave(folder);
  }

  private watch(folder: string): void {
    // A file system that cannot be watched costs freshness, not the server.
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => this.noticed(folder, name));
      watcher.on('error', () => this.leave(folder));
      this.folders.set(folder, watcher);
    } catch {}
  }

  private leave(folder: string): void {
    this.folders.get(folder)?.close();
    this.folders.delete(folder);
  }

  private noticed(folder: string, name: string | null): void {
    // A folder that was moved or deleted reports itself, under its own name.
    const itself = name === null || name === basename(folder) || !existsSync(folder);
    if (itself) this.leave(folder);
    const place = itself ? folder : join(folder, name);
    const inFolder = join(folder, ANYTHING);
    const affected = [...this.files].filter(
      (file) => file === place || file === inFolder || file.startsWith(place + sep),
    );
    // A folder on the way to a file may have come or gone.
    if (itself || affected.length > 0) this.follow(this.files);
    for (const file of affected) this.changed(file);
  }
}

/** The folder of a file or, where there is none, the nearest above that exists. */
function nearestFolder(file: string): string {
  const folder = dirname(file);
  return folder === file || existsSync(folder) ? folder : nearestFolder(folder);
}
