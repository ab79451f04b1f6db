/** With a script in the place of `nvidia-smi`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adapterOf, memoryOf } from './adapter.ts';

const tools = mkdtempSync(join(tmpdir(), 'advexp-adapter-'));
const CARDS = ['Tesla V100, 535.183.01, 16160 MiB', 'NVIDIA A100, 535.183.01, 40960 MiB'];
writeFileSync(join(tools, 'nvidia-smi'), `#!/bin/sh\necho '${CARDS.join('\n')}'\n`, { mode: 0o755 });
beforeEach(() => {
  vi.stubEnv('PATH', `${tools}:${process.env.PATH}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(tools, { recursive: true }));

const mebibytesOf = (provider: string, index: number) => (memoryOf({ provider, index }) ?? 0) / 2 ** 20;

test.runIf(process.platform !== 'win32')('CUDA counts the cards that it may see, WebGPU all', () => {
  vi.stubEnv('CUDA_VISIBLE_DEVICES', undefined);
  expect([0, 1, 2].map((index) => mebibytesOf('cuda', index))).toEqual([16160, 40960, 0]);
  vi.stubEnv('CUDA_VISIBLE_DEVICES', '1,0');
  expect([0, 1].map((index) => mebibytesOf('cuda', index))).toEqual([40960, 16160]);
  expect(adapterOf({ name: 'cuda', index: 0 })).toBe('NVIDIA A100, driver 535.183.01, 40960 MiB');
  vi.stubEnv('VK_DRIVER_FILES', undefined);
  expect(adapterOf({ name: 'webgpu', index: 0 })).toMatch(/^Tesla V100/);
  expect(mebibytesOf('webgpu', 0)).toBe(16160);
});
