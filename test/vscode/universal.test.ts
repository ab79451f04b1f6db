/** @file The universal package, which has no runner: it says so, and takes one that has come to the workspace. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { installPackage } from './install-package.ts';
import { open, SLOW, withEditor } from './one-editor.ts';
import { TINY_LENET } from './specs.ts';

const RUNNER = fileURLToPath(new URL('../../runner', import.meta.url));

withEditor('without a runner the user hears what to do; with one among the packages it runs', async () => {
  const { extensions, remove } = installPackage('universal');
  onTestFinished(remove);
  const vscode = await open({ files: { 'tiny.advexp': TINY_LENET }, extensions });
  const { page, workspace } = vscode;
  const refusal = page.locator('.notification-toast', { hasText: 'comes without the runner' });
  await vscode.openFile('tiny.advexp');
  await page.locator('.codelens-decoration a', { hasText: 'Run' }).click(SLOW);
  await refusal.waitFor(SLOW);
  expect(await refusal.innerText()).toContain(
    `Install the one for ${process.platform}-${process.arch}, or bring the runner: advexp.runner.path`,
  );
  await vscode.screenshot('universal');
  expect(existsSync(join(workspace, 'runs'))).toBe(false);
  await vscode.command('Notifications: Clear All Notifications');

  mkdirSync(join(workspace, 'node_modules'));
  symlinkSync(RUNNER, join(workspace, 'node_modules', 'advexp'));
  await page.locator('.codelens-decoration a', { hasText: 'Run' }).click(SLOW);
  await vscode.run('finished · robust').waitFor(SLOW);
  // The editor writes what it tells as an error on the console too.
  expect(vscode.errors).toEqual([expect.stringContaining('comes without the runner')]);
});
