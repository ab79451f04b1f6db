import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, type Surroundings } from '@advexp/schemas/cache-folder';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { IDX_NAMES, PUBLIC_DATA_SETS } from './catalogue.ts';
import { resolveDataSet, searchedFolders } from './resolve.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-resolve-'));
let folder = root;
let folders = 0;
beforeEach(() => {
  folder = join(root, String(folders++));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

function surroundings(env: Record<string, string> = {}): Surroundings {
  return { env: { XDG_CACHE_HOME: join(folder, 'cache'), ...env }, platform: 'linux', home: folder };
}

function put(directory: string, names: readonly string[]): string[] {
  mkdirSync(join(folder, directory), { recursive: true });
  return names.map((name) => {
    writeFileSync(join(folder, directory, name), '');
    return join(folder, directory, name);
  });
}

const ZIPPED = IDX_NAMES.map((name) => `${name}.gz`);

test('the cache is where each system keeps such things', () => {
  const home = '/h';
  expect(cacheFolder({ env: {}, platform: 'linux', home })).toBe(join('/h', '.cache', 'advexp'));
  expect(cacheFolder({ env: { XDG_CACHE_HOME: '/x' }, platform: 'darwin', home })).toBe(join('/x', 'advexp'));
  expect(cacheFolder({ env: { LOCALAPPDATA: '/l' }, platform: 'win32', home })).toBe(join('/l', 'advexp'));
});

test('$ADVEXP_DATA comes first, then the system, then the cache', () => {
  expect(searchedFolders('mnist', surroundings({ ADVEXP_DATA: join(folder, 'own') }))).toEqual([
    join(folder, 'own', 'mnist'),
    join(folder, 'own', 'MNIST/raw'),
    '/usr/local/share/datasets/mnist',
    '/usr/local/share/datasets/MNIST/raw',
    '/usr/share/datasets/mnist',
    '/usr/share/datasets/MNIST/raw',
    join(folder, 'cache/advexp/data/mnist'),
    join(folder, 'cache/advexp/data/MNIST/raw'),
  ]);
});

test('the first folder with all the files is taken', async () => {
  const cached = put('cache/advexp/data/mnist', ZIPPED);
  expect(await resolveDataSet('mnist', null, {}, surroundings())).toEqual(cached);
  put('own/mnist', ZIPPED.slice(1));
  const env = surroundings({ ADVEXP_DATA: join(folder, 'own') });
  expect(await resolveDataSet('mnist', null, {}, env)).toEqual(cached);
  const torchvision = put('own/MNIST/raw', IDX_NAMES);
  expect(await resolveDataSet('mnist', null, {}, env)).toEqual(torchvision);
});

describe('a path in the spec', () => {
  test('may be the folder, one above it, or an archive', async () => {
    const files = put('a/fashion-mnist', ZIPPED);
    expect(await resolveDataSet('fashion-mnist', join(folder, 'a/fashion-mnist'))).toEqual(files);
    expect(await resolveDataSet('fashion-mnist', join(folder, 'a'))).toEqual(files);
    const [archive] = put('c', ['cifar-10-binary.tar.gz']);
    expect(await resolveDataSet('cifar-10', archive)).toEqual([archive]);
    expect(await resolveDataSet('cifar-10', join(folder, 'c'))).toEqual([archive]);
    const records = put('c/cifar-100-binary', ['train.bin', 'test.bin']);
    expect(await resolveDataSet('cifar-100', join(folder, 'c'))).toEqual(records);
  });

  test('is looked at and nothing else', async () => {
    put('cache/advexp/data/mnist', ZIPPED);
    put('part', [ZIPPED[0], 'notes.txt']);
    const resolve = (path: string) => resolveDataSet('mnist', join(folder, path), {}, surroundings());
    await expect(resolve('none')).rejects.toThrow(/none does not exist\. Check data\.path/);
    await expect(resolve('part')).rejects.toThrow(
      /part lacks train-labels-idx1-ubyte\.gz, t10k-images-idx3-ubyte\.gz, t10k/,
    );
    await expect(resolve('part/notes.txt')).rejects.toThrow(/notes\.txt is a file; data\.path of mnist is the folder/);
    put('other', ['a', 'b']);
    await expect(resolve('other')).rejects.toThrow(
      /other does not hold mnist: it holds a, b\. Expected train-images-idx3/,
    );
  });
});

test('offline: the files wanted, where they were looked for, and where to put them', async () => {
  const { downloads } = PUBLIC_DATA_SETS['cifar-10'];
  const urls = downloads.map(({ urls }) => urls);
  // Nothing listens at port 1.
  for (const file of downloads) Object.assign(file, { urls: ['http://127.0.0.1:1/x'] });
  put('own/cifar-10', ['data_batch_1.bin']);
  try {
    const env = surroundings({ ADVEXP_DATA: join(folder, 'own') });
    const error = await resolveDataSet('cifar-10', null, {}, env).catch((reason: unknown) => reason);
    const message = error instanceof Error ? error.message : '';
    expect(error).toMatchObject({ name: 'DataError', key: 'data.dataset' });
    expect(message).toMatch(
      /^The data set cifar-10 was not found, and cifar-10-binary\.tar\.gz could not be downloaded \(.*ECONNREFUSED/,
    );
    expect(message).toContain('data_batch_1.bin, data_batch_2.bin');
    expect(message).toContain('test_batch.bin; or cifar-10-binary.tar.gz');
    for (const searched of searchedFolders('cifar-10', env)) expect(message).toContain(searched);
    expect(message).toContain(`${join(folder, 'own/cifar-10')} lacks data_batch_2.bin`);
  } finally {
    for (const [i, file] of downloads.entries()) Object.assign(file, { urls: urls[i] });
  }
});
