import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, validateManifest } from '@advexp/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requires } from '../../../test/components.ts';
import { buildManifest, gitState, type ManifestInputs } from './manifest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inputs = (): ManifestInputs => ({
  name: 'pas',
  run: '20261123-021502-abcd',
  created: new Date('2026-11-23T02:15:02Z'),
  command: ['advexp', 'run', 'pas.advexp'],
  spec: { file: join(folder, 'pas.advexp'), text: 'abc', overrides: ['seed=1'] },
  point: null,
  packages: ['fflate', 'no-such-package'],
  versions: { tensorflow: '2.21.0' },
  device: { executor: 'onnx', provider: 'cpu', threads: 2 },
  precision: 'float32',
  seeds: { seed: 1 },
  lowerings: { 'conv2d 3x3': 'im2col' },
  data: { dataset: 'mnist', files: [], counts: { train: 10, validation: 0, test: 2 } },
});

test('a manifest is valid and names versions, machine and the checksum of the spec', () => {
  const manifest = buildManifest(inputs());
  expect(validateManifest(manifest), explain(validateManifest)).toBe(true);
  expect(manifest.versions).toEqual({
    advexp: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
    node: process.versions.node,
    tensorflow: '2.21.0',
    fflate: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
  // SHA-256 of "abc" (FIPS 180-2, B.1)
  expect(manifest.spec.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(manifest.device.cores).toBeGreaterThan(0);
  expect(manifest.git).toBe(null);
});

describe.runIf(requires('git'))('with git', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=e@x', ...words], {
      encoding: 'utf8',
    }).trim();

  test('commit and changes are those of the repository of the spec', () => {
    const spec = join(folder, 'pas.advexp');
    git('init', '-q');
    writeFileSync(spec, 'version: 1\n');
    expect(gitState(spec)).toBe(null);
    git('add', '.');
    git('commit', '-qm', 'Add a spec');
    const commit = git('rev-parse', 'HEAD');
    mkdirSync(join(folder, 'runs'));
    writeFileSync(join(folder, 'runs', 'x'), '');
    expect(gitState(spec)).toEqual({ commit, dirty: false });
    writeFileSync(join(folder, 'new.advexp'), '');
    expect(gitState(join(folder, 'new.advexp'))).toEqual({ commit, dirty: true });
    appendFileSync(spec, '# changed\n');
    expect(gitState(spec)).toEqual({ commit, dirty: true });
  });
});
