/** @file Runs of a sweep compared: gathered over seeds, filtered, with a baseline, starred and noted, and exported. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';

const SPEC = `version: 1
name: many
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 500, test_samples: 100 }
model: { architecture: linear }
attack: { method: pgd, steps: 1, step_size: 1eps, start: uniform }
epsilon: 0.02
learning_rate: 0.05
evaluate: { during: pgd-1, attacks: [clean, pgd-2] }
train: { epochs: 1, batch_size: 50 }
sweep: { grid: { epsilon: [0.02, 0.1] }, seeds: 2 }
`;

withEditor('two settings with two seeds are compared', async () => {
  const vscode = await open({ files: { 'many.advexp': SPEC } });
  const { page, workspace } = vscode;
  await vscode.openFile('many.advexp');
  await page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click(SLOW);
  await expect.poll(() => vscode.run('finished').count(), SLOW).toBe(4);
  // One message for all of them.
  const toasts = page.locator('.notification-toast', { hasText: 'finished' });
  await toasts.filter({ hasText: '4 runs of many finished: robust accuracy' }).waitFor(SLOW);
  expect(await toasts.count()).toBe(1);
  await vscode.command('advexp: Filter Runs…');
  await vscode.answer('Filter runs', '0.1 seed-1');
  await expect.poll(() => vscode.run('finished').count(), SLOW).toBe(1);
  await vscode.command('advexp: Filter Runs…');
  await vscode.answer('Filter runs', '');
  await expect.poll(() => vscode.run('finished').count(), SLOW).toBe(4);
  // One run with two others drawn over it.
  await vscode.run('finished').first().click();
  let live = await vscode.panel(/^many$/);
  const loss = (runs: number) =>
    live.locator(`section[aria-label^="Loss: now"]`).filter({
      has: live.locator(`.u-legend .u-series:nth-child(${runs + 1}):last-child`),
    });
  await loss(1).waitFor(SLOW);
  await live.getByRole('button', { name: 'Overlay Runs…' }).click();
  const choices = page.locator('.quick-input-list .monaco-list-row');
  await choices.nth(2).waitFor(SLOW);
  expect(await choices.count()).toBe(3);
  for (const i of [0, 2]) await choices.nth(i).click();
  await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
  await loss(3).waitFor(SLOW);
  const names = live.getByRole('list', { name: 'Runs' }).getByRole('listitem');
  expect(await names.count()).toBe(3);
  await vscode.screenshot('overlay');
  const curves = String(await vscode.exported(live, 'Export Loss as CSV', 'losses.csv'));
  expect(curves.split('\n')[0]?.split(',')).toHaveLength(4);
  await vscode.reload();
  live = await vscode.panel(/^many$/);
  await loss(3).waitFor(SLOW);
  await live
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await loss(2).waitFor(SLOW);

  await vscode.command('advexp: Compare Runs');
  const panel = await vscode.panel(/^Compare runs$/);
  const status = panel.locator('p[role="status"]');
  await status.filter({ hasText: '4 of 4 runs' }).waitFor(SLOW);
  const heads = await panel.locator('thead th').allInnerTexts();
  expect(heads.join()).toMatch(/run.*clean, last.*robust, last.*seed.*epsilon\.target/);
  expect(heads.join()).not.toContain('model');

  await panel.getByRole('searchbox').fill('seed=1 robust>1%');
  await status.filter({ hasText: '2 of 4 runs' }).waitFor(SLOW);
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('button', { name: 'Sort by epsilon.target' }).click();
  await panel
    .getByRole('columnheader', { name: 'epsilon.target' })
    .and(panel.locator('[aria-sort="ascending"]'))
    .waitFor(SLOW);
  await panel.getByRole('button', { name: 'Star many' }).first().click();
  await panel.getByRole('textbox', { name: 'Note on many' }).first().fill('the one to beat');
  await page.keyboard.press('Tab');
  await panel.getByRole('checkbox', { name: 'Mean over seeds' }).check();
  await status.filter({ hasText: '2 of 2 settings' }).waitFor(SLOW);
  await panel.getByRole('button', { name: 'Compare with many' }).first().click();
  const cells = panel.locator('tbody tr[aria-rowindex="3"] td.number');
  await cells
    .filter({ hasText: /^\d+\.\d % ± \d+\.\d \([+−]\d+\.\d\)$/ })
    .first()
    .waitFor(SLOW);
  await vscode.screenshot('compare');

  const table = String(await vscode.exported(panel, 'LaTeX', 'runs.tex'));
  expect(table).toMatch(/^\\begin\{tabular\}\{lr.*\\toprule.*\\% \$\\pm\$ .*\\bottomrule/s);
  const numbers = String(await vscode.exported(panel, 'CSV', 'runs.csv'))
    .trim()
    .split('\n');
  expect(numbers).toHaveLength(3);
  const parallel = String(await vscode.exported(panel, 'Export Parallel coordinates as SVG', 'parallel.svg'));
  expect(parallel).toMatch(/^<svg .*<path.*epsilon\.target/s);

  await vscode.reload();
  const restored = await vscode.panel(/^Compare runs$/);
  await restored.locator('p[role="status"]', { hasText: '2 of 2 settings. Differences are from many' }).waitFor(SLOW);
  expect(await restored.getByRole('checkbox', { name: 'Mean over seeds' }).isChecked()).toBe(true);
  await restored.getByRole('checkbox', { name: 'Starred only' }).check();
  await restored.locator('p[role="status"]', { hasText: '1 of 2 settings' }).waitFor(SLOW);
  const [notes] = globSync('runs/many/*/notes.json', { cwd: workspace });
  expect(JSON.parse(readFileSync(join(workspace, notes ?? ''), 'utf8'))).toEqual({
    star: true,
    note: 'the one to beat',
  });
  expect(vscode.errors).toEqual([]);
});
