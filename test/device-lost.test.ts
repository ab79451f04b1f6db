/**
 * @file A device that is lost in the middle of a run. The run computes through WebGPU in software, on a Vulkan driver that answers as
 * one does whose GPU is gone once a file says so (losing-driver.cc); all else is real.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LandscapeOutput, RunManifest, RunStatus } from '@advexp/schemas';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { advexp } from './command-line.ts';
import { requires } from './components.ts';
import { copyRun, tinySpec } from './session.ts';
import { compileLibrary, compiles } from './shared-library.ts';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));
const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
const root = mkdtempSync(join(tmpdir(), 'advexp-lost-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Answers as it did the first time. */
function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let acted: Promise<Result> | null = null;
  return () => {
    acted ??= act();
    return acted;
  };
}

const manifestOf = (run: string) => json(join(run, 'manifest.json')) as RunManifest;

describe.runIf(requires('software-vulkan') && compiles)('a device lost in the middle of a run', () => {
  const lost = join(root, 'lost');
  const driver = join(root, 'driver.json');
  const spec = join(root, 'tiny.advexp');

  beforeAll(() => {
    const library = compileLibrary(
      join(root, 'liblosing.so'),
      [],
      readFileSync(new URL('losing-driver.cc', import.meta.url), 'utf8'),
    );
    const icd = json(SWIFTSHADER) as { ICD: object };
    writeFileSync(driver, JSON.stringify({ ...icd, ICD: { ...icd.ICD, library_path: library } }));
    vi.stubEnv('ADVEXP_DRIVER', '/usr/lib/chromium/libvk_swiftshader.so');
    vi.stubEnv('ADVEXP_LOST', lost);
    vi.stubEnv('VK_DRIVER_FILES', driver);
    writeFileSync(spec, tinySpec({ landscape: '{ gradient: { samples: 64 } }' }));
  });

  /** The run whose device is lost, which stays so. */
  const losing = once(async () => {
    const ended = await advexp(['run', spec, '--device', 'webgpu', '--out', join(root, 'runs')], (event) => {
      if (event.type === 'batch' && event.step === 14) writeFileSync(lost, '');
    });
    return { ended, run: ended.result?.run ?? '' };
  });

  /** That run as it goes on on the processor, until it is stopped. */
  const moving = once(async () => {
    const run = copyRun(root, (await losing()).run);
    const ended = await advexp(['resume', run, '--device', 'cpu'], (event, child) => {
      if (event.type === 'batch' && event.step === 22) child.kill('SIGINT');
    });
    return { ended, run };
  });

  test('ends it with a sentence, and its checkpoints are kept', async () => {
    const { ended, run } = await losing();
    expect(ended.stderr).toMatch(
      /error: The device was lost \(\[Device\] is lost\): .* go on when the device is back, or on another with --device\.$/m,
    );
    expect(ended).toMatchObject({ code: 1, result: { state: 'failed' } });
    expect((json(join(run, 'status.json')) as RunStatus).message).toMatch(/^The device was lost/);
    expect(existsSync(join(run, 'checkpoints/epoch-0001.safetensors'))).toBe(true);
    expect(manifestOf(run).device).toMatchObject({ executor: 'onnx', provider: 'webgpu' });
  });

  test('is said again while it is gone, and nothing is damaged', async () => {
    const run = copyRun(root, (await losing()).run);
    const ended = await advexp(['resume', run]);
    expect(ended.stderr).toMatch(/error: The device was lost/);
    expect(ended.code).toBe(1);
    expect(manifestOf(run).moves).toBeUndefined();
  });

  test('does not keep the run from going on elsewhere, which is recorded', async () => {
    const { ended, run } = await moving();
    expect(ended.stderr).toMatch(/Going on with onnx on cpu; so far it computed with onnx on webgpu/);
    expect(ended).toMatchObject({ code: 130, result: { state: 'stopped' } });
    const resumed = ended.events.find(({ type }) => type === 'resume');
    expect(resumed).toMatchObject({ device: 'onnx on cpu', path: expect.stringMatching(/epoch-0001|batch/) });
    expect(manifestOf(run).moves).toEqual([
      expect.objectContaining({
        step: resumed?.step,
        device: expect.objectContaining({ executor: 'onnx', provider: 'cpu' }),
        lowerings: expect.any(Object),
      }),
    ]);
    expect(manifestOf(run).device.provider).toBe('webgpu');
  });

  test('later resumptions and analyses stay where it was moved to', async () => {
    const run = copyRun(root, (await moving()).run);
    // The device that it began on is still gone.
    const ended = await advexp(['resume', run]);
    expect(ended.stderr).not.toMatch(/error:/);
    expect(ended).toMatchObject({ code: 0, result: { state: 'finished' } });
    expect(ended.events.find(({ type }) => type === 'resume')).toHaveProperty('device', 'onnx on cpu');
    expect(manifestOf(run).moves).toHaveLength(1);
    const { gradient } = json(join(run, 'analysis/last.gradient.json')) as LandscapeOutput;
    expect(gradient?.about).toMatchObject({ executor: 'onnx', provider: 'cpu' });
    const shown = spawnSync(process.execPath, ['--conditions=advexp-source', MAIN, 'show', run], { encoding: 'utf8' });
    expect(shown.stdout).toMatch(/^ +device +onnx webgpu, .*\n +from update \d+ on onnx cpu, \d+ threads/m);
  });
});
