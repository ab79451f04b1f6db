/**
 * @file The sources of TF.js's native binding, and the published build of it. Both are parts of the npm package
 * @tensorflow/tfjs-node, which nobody has to install: its tarball (228 kB) is enough.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { type Downloadable, DownloadError, download } from '../../data/download.ts';
import { SetupError } from './setup-error.ts';

const VERSION = '4.22.0';
const PACKAGES = ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node'];

function tarball(): Downloadable {
  const path = `@tensorflow/tfjs-node/-/tfjs-node-${VERSION}.tgz`;
  const registries = [process.env.npm_config_registry ?? '', 'https://registry.npmjs.org/'].filter(Boolean);
  return {
    name: `tfjs-node-${VERSION}.tgz`,
    bytes: 228166,
    checksum: 'sha256:d38a448a705efc6e655a080f896b3af646ae39dffbfe9c90b06cb9fc3a2b9358',
    urls: [...new Set(registries.map((registry) => new URL(path, registry.replace(/\/?$/, '/')).href))],
  };
}

/** Folders of the package in `node_modules` of the current folder and those around it, the one for GPUs first. */
export function installedPackages(): string[] {
  const found: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    found.push(...PACKAGES.map((name) => join(folder, 'node_modules', name)).filter((place) => existsSync(place)));
    if (folder === dirname(folder)) return found;
  }
}

/** The binding that the package's own install script fetched, if it was allowed to and could. */
export const publishedBinding = (folder: string): string | null => {
  const file = join(folder, 'lib/napi-v8/tfjs_binding.node');
  return existsSync(file) ? file : null;
};

/**
 * A folder with the binding's sources: that of an installed package, else one below `folder`, downloaded.
 * @throws SetupError if they are not to be had
 */
export async function bindingSources(folder: string): Promise<string> {
  const installed = installedPackages()
    .map((place) => join(place, 'binding'))
    .find((place) => existsSync(join(place, 'tfjs_backend.cc')));
  if (installed !== undefined) return installed;
  let archive: Buffer;
  try {
    archive = gunzipSync(readFileSync(await download(tarball(), folder)));
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    throw new SetupError(
      `The sources of TF.js's binding are needed: ${error.message}. Where npm gets through, \`npm install --ignore-scripts @tensorflow/tfjs-node\` brings them; run this command again in the same folder.`,
    );
  }
  const sources = join(folder, 'binding');
  mkdirSync(sources, { recursive: true });
  // nanotar reads the whole buffer underneath, so the bytes must be all of it.
  for (const { name, data } of parseTar(Uint8Array.from(archive))) {
    const [, file] = /^package\/binding\/([\w.]+)$/.exec(name) ?? [];
    if (file !== undefined && data) writeFileSync(join(sources, file), data);
  }
  return sources;
}
