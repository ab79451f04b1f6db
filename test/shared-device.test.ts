/** @file Two runs on one GPU, for which Vulkan in software stands: the second is told of the first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advexp, type Ended } from './command-line.ts';
import { requires } from './components.ts';
import { tinySpec } from './session.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-shared-device-'));
const file = join(root, 'spec.advexp');
writeFileSync(file, tinySpec({ evaluate: '{ during: pgd-2, attacks: [clean] }' }));
const run = ['run', file, '--out', join(root, 'runs')];
const IN_USE = /webgpu is in use already, by .*tiny\/\d{8}-\d{6}-[a-z]{4} \(process \d+\): .*--device/;
beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', root);
  vi.stubEnv('VK_DRIVER_FILES', '/usr/lib/chromium/vk_swiftshader_icd.json');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

test.runIf(requires('software-vulkan'))('two runs on one GPU', { timeout: 240_000 }, async () => {
  const beside: Promise<Ended>[] = [];
  const long = [...run, '--device', 'webgpu', '--set', 'pas.periods=[500, 500]'];
  const first = await advexp(long, ({ type }, one) => {
    if (type !== 'run-start') return;
    const second = advexp(long, (event, other) => {
      if (event.type !== 'run-start') return;
      for (const child of [one, other]) child.kill('SIGINT');
    });
    beside.push(second);
  });
  const [second] = await Promise.all(beside);
  expect([first.code, second?.code]).toEqual([130, 130]);
  expect(second?.stderr).toMatch(IN_USE);
  expect(first.stderr).not.toMatch(/in use already/);
});
