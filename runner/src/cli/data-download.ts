/**
 * @file Data that have to be downloaded first. This happens before the training thread starts, so that it can be watched,
 * and interrupted at once: a download goes on where it stopped.
 */
import type { Data } from '@advexp/schemas';
import { createLogUpdate } from 'log-update';
import { PUBLIC_DATA_SETS, type PublicName } from '../data/catalogue.ts';
import type { DownloadProgress } from '../data/download.ts';
import { resolveDataSet } from '../data/resolve.ts';
import { bar, flow } from './display/layout.ts';
import { bytes } from './display/numbers.ts';
import { complain } from './output.ts';

const REDRAW_MS = 100;

function isPublic(name: string): name is PublicName {
  return Object.hasOwn(PUBLIC_DATA_SETS, name);
}

/**
 * Makes sure that the files of a data set are on this machine.
 * @throws DataError when they are neither there nor to be had
 */
export async function fetchData({ dataset, path }: Data): Promise<void> {
  if (path !== null || !isPublic(dataset)) return;
  const display = process.stderr.isTTY ? liveProgress() : plainProgress();
  try {
    await resolveDataSet(dataset, null, { onProgress: display.show });
  } finally {
    display.close();
  }
}

interface ProgressDisplay {
  show(progress: DownloadProgress): void;
  close(): void;
}

/** One line a file, redrawn in place. */
function liveProgress(): ProgressDisplay {
  const update = createLogUpdate(process.stderr);
  let drawnAt = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS && progress.received < progress.total) return;
      drawnAt = now;
      update(downloadLine(progress, process.stderr.columns));
    },
    close() {
      if (drawnAt === 0) return;
      update.clear();
      update.done();
    },
  };
}

/** One line a file. */
function plainProgress(): ProgressDisplay {
  const begun = new Set<string>();
  return {
    show({ file, total }) {
      if (begun.has(file)) return;
      begun.add(file);
      complain(`Downloading ${file} (${bytes(total)}) …`);
    },
    close() {},
  };
}

/** A download in one line of a terminal. */
export function downloadLine({ file, received, total }: DownloadProgress, width: number): string {
  const pieces = [`Downloading ${file}`, bar(received / total, 20), `${bytes(received)} of ${bytes(total)}`];
  return flow(pieces, width - 1).join('\n');
}
