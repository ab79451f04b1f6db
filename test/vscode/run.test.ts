/** @file From a mistake in a spec to a finished run, in a real VS Code; and the same where nothing may be launched. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';

const SPEC = `version: 1
name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 500, test_samples: 100 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8
learning_rate: 0.05
evaluate: { during: pgd-1, attacks: [clean, pgd-2] }
train: { epochs: 300, batch_size: 10 }
`;

/** In the page: what decorations write behind lines. */
const BEHIND_LINES = `[...document.querySelectorAll('.view-line span')]
  .map((span) => getComputedStyle(span, '::after').content)
  .filter((content) => content !== 'none')
  .join(' ')`;

withEditor('a spec is mended, completed, run, paused, stopped, resumed and followed', async () => {
  const vscode = await open({ files: { 'tiny.advexp': SPEC } });
  const { page } = vscode;
  /** Waits for words behind a line, which are no text of the page. */
  const inLine = (words: RegExp) => expect.poll(() => page.evaluate(BEHIND_LINES), SLOW).toMatch(words);
  const squiggles = () => page.locator('.squiggly-error').count();
  const toast = (words: string) => page.locator('.notification-toast', { hasText: words });
  await vscode.openFile('tiny.advexp');
  await page.locator('.squiggly-error').waitFor(SLOW);

  // With errors it does not start, and says why.
  await page.locator('.codelens-decoration a', { hasText: 'Run' }).click(SLOW);
  await toast('tiny.advexp was not started: line 7: 8 has no unit').waitFor(SLOW);
  await vscode.screenshot('refused');

  // The schedule is drawn while it is written.
  await vscode.command('advexp: Show Schedule');
  const schedule = await vscode.panel(/^tiny\.advexp$/);
  await schedule.locator('[role="status"]', { hasText: 'Line 7: 8 has no unit' }).waitFor(SLOW);
  await vscode.goTo(7, 10);
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: '8/255' }).first();
  await vscode.press('Control+.', fix);
  await fix.click(SLOW);
  await page.locator('.view-line', { hasText: 'epsilon: 8/255' }).waitFor(SLOW);
  await expect.poll(squiggles, SLOW).toBe(0);
  await schedule.locator('[role="status"]', { hasText: 'ε constant, target 8/255' }).waitFor(SLOW);
  await schedule.locator('section[aria-label^="Budget ε over 300 epochs"]').waitFor(SLOW);
  await vscode.screenshot('schedule');
  const drawn = String(await vscode.exported(schedule, 'Export Budget ε as SVG', 'budget.svg'));
  expect(drawn).toMatch(/^<svg .*<path d="M/s);
  const told = String(await vscode.exported(schedule, 'Export Budget ε as CSV', 'budget.csv'));
  expect(told.split('\n')[1]).toBe(`0,${8 / 255}`);
  // A click, as the panel keeps the keyboard.
  await page.locator('.view-line', { hasText: 'seed: 0' }).click(SLOW);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('opti');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'optimizer' }).first().waitFor(SLOW);
  await vscode.screenshot('completion');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'optimizer:' }).first().waitFor(SLOW);
  await page.keyboard.press('Escape');

  // Run from the editor's title: the view comes forward and shows it.
  await page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click();
  await vscode.run('running').waitFor(SLOW);
  await page.locator('.statusbar-item', { hasText: /tiny \d+ %/ }).waitFor(SLOW);
  await vscode.run(/running.* robust/).waitFor(SLOW);
  await inLine(/epoch \d+ of 300, \d+ %/);
  await inLine(/ε is 8\/255 now/);
  await vscode.command('advexp: Pause');
  await vscode.run('paused').waitFor(SLOW);
  // A second one waits, until it is taken out.
  await page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click();
  const waiting = page.locator('.pane-body .monaco-list-row', { hasText: 'tiny.advexp' }).filter({ hasText: 'waits' });
  await waiting.waitFor(SLOW);
  await waiting.hover();
  await waiting.locator('.action-label[aria-label="Take Out of the Queue"]').click();
  await expect.poll(() => waiting.count(), SLOW).toBe(0);
  await vscode.command('Notifications: Clear All Notifications');

  // Its traces have formed beside the spec.
  const accuracy = (live: Frame) => live.locator('section[aria-label*="robust, held out 0."]');
  await accuracy(await vscode.panel(/^tiny$/)).waitFor(SLOW);
  await vscode.screenshot('live');

  // It outlives the window.
  await vscode.reload();
  await vscode.run('paused').waitFor(SLOW);
  const restored = await vscode.panel(/^tiny$/);
  await accuracy(restored).waitFor(SLOW);
  await vscode.command('advexp: Stop');
  await vscode.run('stopped').waitFor(SLOW);
  await vscode.run('stopped').hover();
  await vscode.run('stopped').locator('.action-label[aria-label="Resume"]').click();
  await vscode.run('finished · robust').waitFor(SLOW);
  await toast('tiny finished: robust accuracy').waitFor(SLOW);
  await restored.locator('[role="status"]', { hasText: 'finished · robust' }).waitFor(SLOW);
  await page.locator('.codelens-decoration', { hasText: 'last run finished' }).waitFor(SLOW);
  await vscode.screenshot('finished');
  await expect.poll(() => page.locator('.statusbar-item', { hasText: /tiny \d+ %/ }).count(), SLOW).toBe(0);

  // Deleted for good, once it is known that there is no trash here.
  await vscode.command('advexp: Delete');
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.locator('.monaco-button', { hasText: 'Move to Trash' }).click(SLOW);
  await dialog.locator('.monaco-button', { hasText: 'Delete Permanently' }).click(SLOW);
  await expect.poll(() => vscode.run('finished').count(), SLOW).toBe(0);
  expect(readdirSync(join(vscode.workspace, 'runs', 'tiny'))).toEqual([]);
  // The editor logs what it tells in a notification.
  expect(vscode.errors).toEqual([expect.stringContaining('was not started')]);
});

withEditor('in a restricted workspace specs are checked, and nothing is launched', async () => {
  const vscode = await open({ files: { 'tiny.advexp': SPEC }, restricted: true });
  const { page, workspace } = vscode;
  await vscode.openFile('tiny.advexp');
  await page.locator('.squiggly-error').waitFor(SLOW);
  await page.locator('.codelens-decoration a', { hasText: 'Run' }).click(SLOW);
  const refusal = 'Running a spec is not possible in Restricted Mode';
  await page.locator('.notification-toast', { hasText: refusal }).waitFor(SLOW);
  await vscode.screenshot('restricted');
  expect(readdirSync(workspace)).toEqual(['tiny.advexp']);
  expect(vscode.errors).toEqual([]);
});
