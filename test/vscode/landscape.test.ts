/** @file Analyses asked for in the Landscape panel of a finished run, cancelled, seen drawn, exported, and there again after a reload. */
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';
import { TINY_LENET } from './specs.ts';

async function compute(panel: Frame, analysis: string, settings: Record<string, string>): Promise<void> {
  await panel.getByRole('combobox', { name: 'Analysis', exact: true }).selectOption(analysis);
  for (const [name, value] of Object.entries(settings)) await panel.locator(`input[name="${name}"]`).fill(value);
  await panel.getByRole('button', { name: 'Compute', exact: true }).click(SLOW);
}

withEditor('a spectrum and a slice are computed, cancelled, drawn and exported', async () => {
  const vscode = await open({ files: { 'tiny.advexp': TINY_LENET } });
  const { page } = vscode;
  await vscode.openFile('tiny.advexp');
  await page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click(SLOW);
  await vscode.run('finished').waitFor(SLOW);
  await vscode.command('advexp: Show Landscape');
  const panel = await vscode.panel(/^Loss landscape of tiny$/);

  await compute(panel, 'hessian', { samples: '200', top: '3' });
  const spectrum = panel.getByRole('group', { name: /^Hessian eigenvalues/ });
  await spectrum.locator('svg circle').nth(2).waitFor(SLOW);
  expect(await spectrum.locator('svg circle').count()).toBe(3);

  const free = panel.getByRole('button', { name: 'Compute', exact: true }).and(panel.locator(':enabled'));
  await compute(panel, 'slice', { samples: '500', points: '101' });
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click(SLOW);
  await free.waitFor(SLOW);
  expect(await panel.locator('pre.problem').isVisible()).toBe(false);

  await compute(panel, 'slice', { samples: '100', points: '5' });
  await panel
    .getByRole('group', { name: /^Loss on a plane/ })
    .locator('canvas')
    .first()
    .waitFor(SLOW);
  await free.waitFor(SLOW);
  await vscode.screenshot('landscape');

  const exported = (figure: RegExp, format: string, file: string) =>
    vscode.exported(panel, new RegExp(`^Export ${figure.source} as ${format}$`), file);
  const rows = String(await exported(/Hessian eigenvalues/, 'CSV', 'spectrum.csv'))
    .trim()
    .split('\n');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toBe('index,last,± last');
  const values = rows.slice(1).map((row) => Number(row.split(',')[1]));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(String(await exported(/Hessian eigenvalues/, 'SVG', 'spectrum.svg'))).toMatch(
    /^<svg .*xmlns="http:.*<desc>frozen adversarial examples.*<circle/s,
  );
  const png = await exported(/Loss on a plane.*/, 'PNG', 'plane.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1040);

  await panel.getByRole('combobox', { name: 'Shape' }).selectOption('contours');
  await vscode.reload();
  const restored = await vscode.panel(/^Loss landscape of tiny$/);
  await restored
    .getByRole('group', { name: /^Loss on a plane/ })
    .locator('svg path')
    .first()
    .waitFor(SLOW);
  expect(await restored.getByRole('combobox', { name: 'Shape' }).inputValue()).toBe('contours');
  expect(vscode.errors).toEqual([]);
});
