/** @file The devices of the machine in the editor: what its Doctor says of them, and the queue that hands them out. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';

const ADVEXP = fileURLToPath(new URL('../../runner/bin/advexp.js', import.meta.url));
const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
/** A run that does not end before the test does. */
const LONG = `version: 1
name: long
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 500, test_samples: 50 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8/255
learning_rate: 0.05
evaluate: { during: pgd-1, attacks: [clean] }
train: { epochs: 100000, batch_size: 10 }
`;

/** The files in which the editor keeps what the extension writes into its output, one a window. */
function outputsOf(workspace: string): string[] {
  const logs = join(dirname(workspace), 'user', 'logs');
  const names = readdirSync(logs, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\d-advexp\.log$/.test(name)).map((name) => join(logs, name));
}

function textOf(files: readonly string[]): string {
  return files.map((file) => readFileSync(file, 'utf8')).join('');
}

withEditor('the Doctor shows the lines of the command line', async () => {
  const vscode = await open({ files: { 'long.advexp': LONG } });
  const { workspace } = vscode;
  await vscode.openFile('long.advexp');
  await vscode.command('advexp: Doctor');
  await expect.poll(() => textOf(outputsOf(workspace)), SLOW).toMatch(/device +auto/);
  const { stdout } = spawnSync(process.execPath, [ADVEXP, 'doctor'], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...process.env, HOME: dirname(workspace), NO_COLOR: '1' },
  });
  const lines = (text: string) => text.split('\n').map((line) => line.replaceAll(/[\d.e+-]+/g, 'N').trim());
  const shown = lines(textOf(outputsOf(workspace)));
  expect(lines(stdout).filter((line) => !shown.includes(line))).toEqual([]);
  expect(vscode.errors).toEqual([]);
}, ['editor-output']);

withEditor('each run is given a device that is free, and a new window shows what they print', async () => {
  vi.stubEnv('VK_DRIVER_FILES', SWIFTSHADER);
  const vscode = await open({
    files: { 'long.advexp': LONG },
    settings: {
      'advexp.devices': ['webgpu', 'cpu', 'cpu'],
      'advexp.terminal': true,
      'terminal.integrated.gpuAcceleration': 'off',
    },
  });
  vi.unstubAllEnvs();
  const { page, workspace } = vscode;
  /** Folders of the runs, in the order of their start. */
  const runs = () => {
    const folder = join(workspace, 'runs', 'long');
    return existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((id) => join(folder, id))
      : [];
  };
  const read = (run: string, file: string) => JSON.parse(readFileSync(join(run, file), 'utf8'));
  const devices = () => runs().map((run) => read(run, 'manifest.json').device.provider);
  const ask = (run: string | undefined) => writeFileSync(join(run ?? '', 'control', 'stop'), '');
  const start = () => page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click(SLOW);
  try {
    await vscode.openFile('long.advexp');
    await start();
    await expect.poll(devices, SLOW).toEqual(['webgpu']);
    await start();
    await expect.poll(devices, SLOW).toEqual(['webgpu', 'cpu']);

    // A new window goes on showing what they print, from their beginning.
    await page
      .locator('.xterm-rows', { hasText: /epoch +\d+\/100000/ })
      .first()
      .waitFor(SLOW);
    await vscode.command('Terminal: Kill All Terminals');
    const earlier = outputsOf(workspace);
    await vscode.reload();
    const printed = () => textOf(outputsOf(workspace).filter((file) => !earlier.includes(file)));
    await expect.poll(printed, SLOW).toContain('> advexp run long.advexp --device webgpu\n');
    await expect.poll(printed, SLOW).toMatch(/> advexp run long\.advexp --device cpu\n[\s\S]*epoch +1\/100000/);
    await page.locator('.xterm-rows', { hasText: 'epoch' }).first().waitFor(SLOW);

    // One that wants the first waits for it, until that has ended.
    await vscode.command('advexp: Run with Overrides');
    await vscode.answer('with overrides', 'device=webgpu');
    const waiting = page.locator('.pane-body .monaco-list-row', { hasText: 'waits for webgpu' });
    await waiting.waitFor(SLOW);
    await vscode.screenshot('queue-of-devices');
    const [first] = runs();
    ask(first);
    await expect.poll(devices, SLOW).toEqual(['webgpu', 'cpu', 'webgpu']);
    await expect.poll(printed, SLOW).toContain('Stopped. Go on with: ');
  } finally {
    const ended = (run: string) => !['queued', 'running'].includes(read(run, 'status.json').state);
    for (const run of runs()) ask(run);
    await expect.poll(() => runs().every(ended), SLOW).toBe(true);
  }
  expect(vscode.errors).toEqual([]);
}, ['editor-output', 'software-vulkan']);
