/** @file The `.advexp` files in the folders of the workspace, for what crosses files. Looked for only when asked. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceNode } from '@advexp/schemas';
import type { Workspace } from './workspace.ts';

/** Folders without specs that somebody edits; a run folder keeps a copy of its spec. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn', 'runs', '.venv']);

/** Above this the search stops: the answer would come too late to be of use. */
const MOST = 5000;

/** Milliseconds for which a list of files is taken to be true: one search is asked for letter by letter. */
const FRESH = 3000;

export interface IndexedSpec {
  file: string;
  /** Null when the file is gone, cannot be read or is empty. */
  own: SourceNode | null;
}

export class SpecIndex {
  private readonly folders: readonly string[];
  private readonly workspace: Workspace;
  private found: { at: number; files: Promise<string[]> } | null = null;

  /** @param folders absolute paths */
  constructor(folders: readonly string[], workspace: Workspace) {
    this.folders = folders;
    this.workspace = workspace;
  }

  /** Every spec of the workspace, open ones first. */
  async specs(): Promise<IndexedSpec[]> {
    const open = this.workspace.all.map(({ file }) => file);
    const files = new Set([...open, ...(await this.files())]);
    return [...files].map((file) => ({ file, own: this.workspace.treeOf(file) }));
  }

  private files(): Promise<string[]> {
    const now = Date.now();
    if (this.found && now - this.found.at < FRESH) return this.found.files;
    this.found = { at: now, files: this.search() };
    return this.found.files;
  }

  private async search(): Promise<string[]> {
    const files: string[] = [];
    for (const folder of this.folders) {
      for await (const file of specsBelow(folder)) {
        files.push(file);
        if (files.length >= MOST) return files;
      }
    }
    return files;
  }
}

/** Specs of a folder and of those in it; a folder that cannot be read holds none. Links to folders are not followed. */
async function* specsBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* specsBelow(path);
    } else if (entry.name.endsWith('.advexp')) yield path;
  }
}
