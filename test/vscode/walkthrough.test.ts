/** @file The walkthrough, followed by its own buttons alone: from an empty window to a finished PAS run and its landscape. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';

withEditor('the walkthrough leads to a finished run and its landscape', async () => {
  // Terminals whose text is in the page.
  const settings = { 'advexp.terminal': true, 'terminal.integrated.gpuAcceleration': 'off' };
  const vscode = await open({ files: {}, empty: true, settings });
  const { page, workspace } = vscode;
  const guide = page.locator('.gettingStartedContainer');
  const openGuide = async () => {
    await vscode.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with advexp' }).click(SLOW);
    await guide.locator('.getting-started-step', { hasText: 'Write a spec' }).waitFor(SLOW);
  };
  /** Presses a button of a step, whose title opens it; that of an open one is disabled. */
  const follow = async (step: string, button: string) => {
    await openGuide();
    await guide.locator('.getting-started-step', { hasText: step }).first().click({ force: true });
    await guide.locator('.getting-started-step.expanded .monaco-button', { hasText: button }).click(SLOW);
  };
  await openGuide();
  await vscode.screenshot('walkthrough');

  await follow('Write a spec', 'New Experiment');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A first look' }).click(SLOW);
  await page.locator('.view-line', { hasText: 'name: first-look' }).waitFor(SLOW);

  await follow('See its schedule', 'Show Schedule');
  const schedule = await vscode.panel(/Untitled/);
  await schedule.locator('section[aria-label^="Budget ε over 8 epochs"]').waitFor(SLOW);

  // Saved on the way.
  await follow('Run it', 'Run');
  await vscode.saveAs(join(workspace, 'first-look.advexp'));
  await vscode.run('running').waitFor(SLOW);
  await vscode.panel(/^first-look$/);
  await page.locator('.xterm-rows', { hasText: 'first-look' }).waitFor(SLOW);
  await vscode.screenshot('walkthrough-run');
  await vscode.run('finished · robust').waitFor({ timeout: 240_000 });
  await page.locator('.xterm-rows', { hasText: 'Ended with code 0' }).waitFor(SLOW);

  await follow('Look at its loss landscape', 'Show Landscape');
  const landscape = await vscode.panel(/^Loss landscape of first-look$/);
  await landscape
    .getByRole('group', { name: /^Loss on a plane/ })
    .locator('canvas')
    .first()
    .waitFor(SLOW);
  await landscape.locator('summary', { hasText: 'Compute an analysis' }).click(SLOW);
  await landscape.getByRole('combobox', { name: 'Analysis', exact: true }).selectOption('hessian');
  await landscape.locator('input[name="samples"]').fill('200');
  await landscape.locator('input[name="top"]').fill('3');
  await landscape.getByRole('button', { name: 'Compute', exact: true }).click(SLOW);
  await landscape
    .getByRole('group', { name: /^Hessian eigenvalues/ })
    .locator('svg circle')
    .nth(2)
    .waitFor(SLOW);
  await vscode.screenshot('walkthrough-landscape');

  await follow('Compare runs', 'Compare Runs');
  await vscode.panel(/^Compare/);
  expect(existsSync(join(workspace, 'runs', 'first-look'))).toBe(true);
  expect(vscode.errors).toEqual([]);
});
