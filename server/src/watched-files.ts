/** @file Watching the files that open specs depend on: bases and data. The set follows what the specs name. */
import { type FSWatcher, watch } from 'chokidar';

export class WatchedFiles {
  private readonly watcher: FSWatcher;
  private watched: ReadonlySet<string> = new Set();

  /** @param changed is called with the path of a file that appeared, changed or went away */
  constructor(changed: (file: string) => void) {
    this.watcher = watch([], { ignoreInitial: true, depth: 0, followSymlinks: true });
    this.watcher.on('all', (_, file) => changed(file));
    // A file system that cannot be watched costs freshness, not the server.
    this.watcher.on('error', () => {});
  }

  /** Watches these files and no others. */
  follow(files: ReadonlySet<string>): void {
    const added = [...files].filter((file) => !this.watched.has(file));
    const dropped = [...this.watched].filter((file) => !files.has(file));
    this.watched = files;
    if (added.length > 0) this.watcher.add(added);
    if (dropped.length > 0) this.watcher.unwatch(dropped);
  }

  async close(): Promise<void> {
    await this.watcher.close();
  }
}
