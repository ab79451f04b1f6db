/**
 * @file Where a data set is: the path in the spec, `$ADVEXP_DATA`, the system's data-set folders, the user's cache; and if
 * nowhere, the internet, from which it is put into the cache.
 */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, HERE, type Surroundings } from '@advexp/schemas/cache-folder';
import type { Layout, PublicName } from './catalogue.ts';
import { PUBLIC_DATA_SETS } from './catalogue.ts';
import { DataError } from './data-error.ts';
import type { DownloadOptions } from './download.ts';
import { DownloadError, download } from './download.ts';

/** The package's own data, at the same distance from the source (`src/data`) and from the build (`dist/data`). */
export const EMBEDDED_FOLDER = fileURLToPath(new URL('../../data/fashion-mnist-mini', import.meta.url));

/** The folders searched for a data set that the spec gives no path for, in order. */
export function searchedFolders(name: PublicName, surroundings: Surroundings = HERE): string[] {
  const { env, platform } = surroundings;
  const roots = [
    ...(env.ADVEXP_DATA ? [resolve(env.ADVEXP_DATA)] : []),
    ...(platform === 'win32' ? [] : ['/usr/local/share/datasets', '/usr/share/datasets']),
    join(cacheFolder(surroundings), 'data'),
  ];
  return roots.flatMap((root) => PUBLIC_DATA_SETS[name].folders.map((folder) => join(root, folder)));
}

/** For each file of a layout its path in `folder`, or null where it is not there. */
function locate(folder: string, layout: Layout): (string | null)[] {
  return layout.map((names) => names.map((name) => join(folder, name)).find(existsSync) ?? null);
}

interface Search {
  paths: string[] | null;
  /** Folders that hold some of the files but not all, and which they lack. */
  partial: string[];
}

/** The first folder that holds all files of one of the layouts. */
function search(folders: readonly string[], layouts: readonly Layout[]): Search {
  const partial: string[] = [];
  for (const folder of folders) {
    for (const layout of layouts) {
      const located = locate(folder, layout);
      const paths = located.filter((path) => path !== null);
      if (paths.length === layout.length) return { paths, partial };
      if (paths.length > 0) {
        const lacking = layout.filter((_, i) => located[i] === null).map(([name]) => name);
        partial.push(`${folder} lacks ${lacking.join(', ')}`);
      }
    }
  }
  return { paths: null, partial };
}

/** The folder on this machine that holds a public data set whole; null where there is none. */
export function findDataSet(name: PublicName, surroundings: Surroundings = HERE): string | null {
  const [first] = search(searchedFolders(name, surroundings), PUBLIC_DATA_SETS[name].layouts).paths ?? [];
  return first === undefined ? null : dirname(first);
}

function wanted(layouts: readonly Layout[]): string {
  return layouts.map((layout) => layout.map(([name]) => name).join(', ')).join('; or ');
}

/** Looks for the files in the folder (or for the file) that the spec names, and nowhere else. */
async function resolvePath(
  name: string,
  path: string,
  layouts: readonly Layout[],
  within: readonly string[],
): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new DataError(`${path} does not exist. Check data.path, or leave it out to have ${name} searched for.`);
  if (found.isFile()) {
    if (layouts.some((layout) => layout.length === 1 && layout[0].includes(basename(path)))) return [path];
    throw new DataError(`${path} is a file; data.path of ${name} is the folder that holds ${wanted(layouts)}.`);
  }
  const { paths, partial } = search([path, ...within.map((folder) => join(path, folder))], layouts);
  if (paths) return paths;
  const holds = (await readdir(path)).slice(0, 8).join(', ') || 'nothing';
  throw new DataError(
    `${path} does not hold ${name}: ${partial.length > 0 ? partial.join('; ') : `it holds ${holds}`}. ` +
      `Expected ${wanted(layouts)} (a .gz file may be decompressed).`,
  );
}

/** The four IDX files of `fashion-mnist-mini`, in the order of IdxPaths. */
export function resolveEmbedded(path: string | null): Promise<string[]> {
  return resolvePath('fashion-mnist-mini', path ?? EMBEDDED_FOLDER, PUBLIC_DATA_SETS['fashion-mnist'].layouts, []);
}

/**
 * The paths of a public data set's files: four IDX files, or CIFAR's record files or archive; downloaded if need be.
 * @param path the path in the spec, or null to search
 * @throws DataError if the path does not hold the data set, or it is nowhere and cannot be downloaded; the message then
 * names the files wanted and every folder that was looked at
 */
export async function resolveDataSet(
  name: PublicName,
  path: string | null,
  options: DownloadOptions = {},
  surroundings: Surroundings = HERE,
): Promise<string[]> {
  const { folders, layouts, downloads } = PUBLIC_DATA_SETS[name];
  if (path !== null) return resolvePath(name, path, layouts, folders);
  const searched = searchedFolders(name, surroundings);
  const { paths, partial } = search(searched, layouts);
  if (paths) return paths;
  const target = join(cacheFolder(surroundings), 'data', name);
  try {
    const downloaded: string[] = [];
    for (const file of downloads) {
      const already = join(target, file.name);
      downloaded.push(existsSync(already) ? already : await download(file, target, options));
    }
    return downloaded;
  } catch (error) {
    const reason = error instanceof DownloadError ? error.message : `${target} could not be written (${String(error)})`;
    throw new DataError(
      `The data set ${name} was not found, and ${reason}. Put ${wanted(layouts)} into one of these folders, ` +
        `or give the folder that holds ${downloads.length > 1 ? 'them' : 'it'} as data.path:\n` +
        [...searched.map((folder) => `  ${folder}`), ...partial.map((what) => `Note that ${what}.`)].join('\n'),
      { key: 'data.dataset', cause: error },
    );
  }
}
