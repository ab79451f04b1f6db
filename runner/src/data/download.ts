/**
 * @file Downloading a published file: into `name.part`, continued where an earlier attempt stopped, checked against the
 * known checksum, and only then given its name. Bytes are written at their own positions, so that two processes
 * downloading the same file at once write the same bytes and do no harm.
 */
import { createHash } from 'node:crypto';
import { constants, createReadStream, existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Downloadable {
  name: string;
  bytes: number;
  checksum: `${'sha256' | 'md5'}:${string}`;
  /** Tried in this order. */
  urls: readonly string[];
}

/** `received` and `total` in bytes. */
export interface DownloadProgress {
  file: string;
  received: number;
  total: number;
}

export interface DownloadOptions {
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Why each URL failed, one sentence each. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

const SILENCE_MS = 30_000;
const REDIRECTS = 5;

/** The answer to a GET request. The raw bytes are wanted, whatever their encoding: fetch() would decompress some .gz. */
function request(url: string, headers: Record<string, string>, redirects = REDIRECTS): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? getHttps : getHttp;
    const asked = get(
      url,
      { headers: { 'accept-encoding': 'identity', 'user-agent': 'advexp', ...headers } },
      (answer) => {
        const { location } = answer.headers;
        if (location && [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) {
          answer.resume();
          if (redirects === 0) reject(new Error('too many redirections'));
          else resolve(request(new URL(location, url).href, headers, redirects - 1));
        } else resolve(answer);
      },
    );
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error(`no data for ${SILENCE_MS / 1000} s`)));
    asked.on('error', reject);
  });
}

/** Asks for the rest of a file of which `have` bytes are here, and writes what comes, in place. */
async function fetchRest(url: string, part: FileHandle, have: number, file: Downloadable, options: DownloadOptions) {
  const answer = await request(url, have > 0 ? { range: `bytes=${have}-` } : {});
  const continues = answer.statusCode === 206 && answer.headers['content-range']?.startsWith(`bytes ${have}-`) === true;
  if (answer.statusCode !== 200 && !continues) {
    answer.destroy();
    throw new Error(`HTTP ${answer.statusCode} ${answer.statusMessage ?? ''}`.trim());
  }
  let position = continues ? have : 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    if (position + chunk.length > file.bytes) throw new Error(`more than the ${file.bytes} bytes that were expected`);
    await part.write(chunk, 0, chunk.length, position);
    position += chunk.length;
    options.onProgress?.({ file: file.name, received: position, total: file.bytes });
  }
  if (position < file.bytes) throw new Error(`the connection ended after ${position} of ${file.bytes} bytes`);
  await part.sync();
}

/**
 * Completes the .part file from one URL, asking again for the rest as long as every attempt brings something.
 * @throws whatever ended the last attempt
 */
async function complete(url: string, part: string, file: Downloadable, options: DownloadOptions): Promise<void> {
  const handle = await open(part, constants.O_RDWR | constants.O_CREAT);
  try {
    for (;;) {
      const have = (await handle.stat()).size;
      if (have === file.bytes) return;
      if (have > file.bytes) await handle.truncate(0);
      try {
        return await fetchRest(url, handle, have > file.bytes ? 0 : have, file, options);
      } catch (error) {
        if ((await handle.stat()).size <= have) throw error;
      }
    }
  } finally {
    await handle.close();
  }
}

async function checksumOf(path: string, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A connection tried at several addresses fails with one error an address and no message of its own.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

/**
 * Downloads a file into a folder, which is made where needed, and returns its path.
 * @throws DownloadError if no URL gives the file with the right checksum; what has come so far stays for the next time
 */
export async function download(file: Downloadable, folder: string, options: DownloadOptions = {}): Promise<string> {
  const path = join(folder, file.name);
  const part = `${path}.part`;
  const [algorithm, expected] = file.checksum.split(':');
  const failures: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const url of file.urls) {
    // A second time from the start, in case the beginning that an earlier attempt left was wrong.
    for (let resumed = true; resumed; ) {
      resumed = (await sizeOf(part)) > 0;
      try {
        await complete(url, part, file, options);
        const actual = await checksumOf(part, algorithm);
        if (actual === expected) {
          await rename(part, path);
          return path;
        }
        await rm(part, { force: true });
        if (!resumed) failures.push(`${url}: wrong ${algorithm} checksum ${actual}, expected ${expected}`);
      } catch (error) {
        // Another process may have completed the file meanwhile.
        if (existsSync(path)) return path;
        failures.push(`${url}: ${reasonOf(error)}`);
        break;
      }
    }
  }
  if ((await sizeOf(part)) === 0) await rm(part, { force: true });
  throw new DownloadError(`${file.name} could not be downloaded (${failures.join('; ')})`);
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
