import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { RandomStream } from '../random/philox.ts';
import { type Downloadable, type DownloadProgress, download } from './download.ts';

const stream = new RandomStream(0, 'test');
// Gzipped, as what is published is, but random, so that it stays this long.
const CONTENT = gzipSync(Uint8Array.from({ length: 50_000 }, () => stream.integer(256)));
const root = mkdtempSync(join(tmpdir(), 'advexp-download-'));
afterAll(() => rmSync(root, { recursive: true }));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder = root;
let folders = 0;
let server: Server;
let origin = '';
/** What the server does with each request in turn; the last one stays. */
let answers: Answer[] = [];
let ranges: (string | undefined)[] = [];

beforeEach(async () => {
  folder = join(root, String(folders++));
  ranges = [];
  server = createServer((request, response) => {
    ranges.push(request.headers.range);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Serves the content, obeying a Range header; cuts the connection after `cut` bytes of it. */
const serve =
  (content: Uint8Array = CONTENT, cut = Number.POSITIVE_INFINITY): Answer =>
  (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const headers = { 'content-length': content.length - from, 'content-encoding': 'gzip' };
    response.writeHead(from > 0 ? 206 : 200, {
      ...headers,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
    });
    if (content.length - from > cut) response.write(content.subarray(from, from + cut), () => response.destroy());
    else response.end(content.subarray(from));
  };

const status =
  (code: number, headers = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end('no');
  };

function digest(algorithm: string): string {
  return createHash(algorithm).update(CONTENT).digest('hex');
}

function wanted(changes: Partial<Downloadable> = {}): Downloadable {
  const checksum = `sha256:${digest('sha256')}` as const;
  return { name: 'file.gz', bytes: CONTENT.length, checksum, urls: [`${origin}/file.gz`], ...changes };
}

test('downloads the bytes as they are, telling of the progress', async () => {
  answers = [serve()];
  const seen: DownloadProgress[] = [];
  const path = await download(wanted(), folder, { onProgress: (progress) => seen.push(progress) });
  expect(readFileSync(path)).toEqual(CONTENT);
  expect(readdirSync(folder)).toEqual(['file.gz']);
  expect(seen.at(-1)).toEqual({ file: 'file.gz', received: CONTENT.length, total: CONTENT.length });
});

test('an MD5 checksum does as well', async () => {
  answers = [serve()];
  await download(wanted({ checksum: `md5:${digest('md5')}` }), folder);
  await expect(download(wanted({ name: 'b', checksum: 'md5:00' }), folder)).rejects.toThrow(
    /wrong md5 checksum .*expected 00/,
  );
});

test('goes on where the connection was cut', async () => {
  answers = [serve(CONTENT, 10_000), serve()];
  expect(readFileSync(await download(wanted(), folder))).toEqual(CONTENT);
  expect(ranges[0]).toBeUndefined();
  // The cut may reach the client before the last of the bytes.
  expect(Number(/^bytes=(\d+)-$/.exec(ranges[1] ?? '')?.[1])).toBeGreaterThan(0);
});

test('goes on where an earlier process stopped', async () => {
  answers = [status(503)];
  await expect(download(wanted(), folder)).rejects.toThrow(/file\.gz could not be downloaded \(.*HTTP 503/);
  writeFileSync(join(folder, 'file.gz.part'), CONTENT.subarray(0, 12_345));
  answers = [serve()];
  expect(readFileSync(await download(wanted(), folder))).toEqual(CONTENT);
  expect(ranges.at(-1)).toBe('bytes=12345-');
});

test('starts again where the server cannot go on, or what was there is wrong', async () => {
  answers = [serve()];
  await expect(download(wanted({ urls: [] }), folder)).rejects.toThrow();
  writeFileSync(join(folder, 'file.gz.part'), new Uint8Array(100));
  answers = [(_, response) => response.end(CONTENT)];
  expect(readFileSync(await download(wanted(), folder))).toEqual(CONTENT);
  // A wrong beginning is found by the checksum; a .part that is too long is dropped.
  answers = [serve()];
  for (const length of [100, CONTENT.length, CONTENT.length + 5]) {
    writeFileSync(join(folder, 'file.gz.part'), new Uint8Array(length));
    expect(readFileSync(await download(wanted(), folder))).toEqual(CONTENT);
  }
});

test('a wrong checksum leaves nothing behind', async () => {
  const wrong = Buffer.from(CONTENT);
  wrong[5000] ^= 1;
  answers = [serve(wrong)];
  await expect(download(wanted(), folder)).rejects.toThrow(/wrong sha256 checksum [0-9a-f]{64}, expected [0-9a-f]{64}/);
  expect(readdirSync(folder)).toEqual([]);
});

test('tries the next address, and tells of all when none serves', async () => {
  answers = [status(404), serve()];
  expect(readFileSync(await download(wanted({ urls: [`${origin}/a`, `${origin}/b`] }), folder))).toEqual(CONTENT);
  answers = [status(404)];
  const refused = 'http://127.0.0.1:1/c';
  await expect(download(wanted({ name: 'x', urls: [`${origin}/a`, refused] }), folder)).rejects.toThrow(
    /x could not be downloaded \(.*\/a: HTTP 404 Not Found; http:\/\/127\.0\.0\.1:1\/c: .*ECONNREFUSED/,
  );
  expect(readdirSync(folder)).toEqual(['file.gz']);
});

test('too short and too long an answer', async () => {
  answers = [serve(CONTENT.subarray(0, 1000)), status(416)];
  await expect(download(wanted(), folder)).rejects.toThrow(/HTTP 416/);
  rmSync(join(folder, 'file.gz.part'));
  answers = [serve(Buffer.concat([CONTENT, CONTENT]))];
  await expect(download(wanted(), folder)).rejects.toThrow(/more than the \d+ bytes that were expected/);
});

test('follows redirections, but not for ever', async () => {
  answers = [status(302, { location: '/elsewhere' }), serve()];
  expect(readFileSync(await download(wanted(), folder))).toEqual(CONTENT);
  answers = [status(302, { location: '/again' })];
  await expect(download(wanted({ name: 'y' }), folder)).rejects.toThrow(/too many redirections/);
});

test('two at once do each other no harm', async () => {
  answers = [serve()];
  const paths = await Promise.all([download(wanted(), folder), download(wanted(), folder)]);
  for (const path of paths) expect(readFileSync(path)).toEqual(CONTENT);
});
