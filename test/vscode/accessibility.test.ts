/** @file axe finds nothing serious in any panel, in a dark, a light and a high-contrast theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { open, withEditor } from './one-editor.ts';
import { TINY_LENET } from './specs.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const SPEC = `${TINY_LENET}landscape:
  hessian: { top: 2, samples: 100 }
  slice: { points: 3, samples: 50, splits: [train] }
  gradient: { samples: 100 }
`;
const THEMES = ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast'];
const SLOW = { timeout: 120_000 };

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe calls serious or critical in a page. */
async function seriousIn(panel: Frame): Promise<string[]> {
  await panel.evaluate(AXE);
  const { violations, passes } = (await panel.evaluate('axe.run(document)')) as Record<string, Violation[]>;
  expect(passes?.length).toBeGreaterThan(5);
  return (violations ?? [])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`);
}

withEditor('every panel can be used without seeing it', { timeout: 600_000 }, async () => {
  const [first = ''] = THEMES;
  const settings = { 'workbench.colorTheme': first };
  const vscode = await open({ files: { 'tiny.advexp': SPEC }, settings });
  const { page } = vscode;
  await vscode.openFile('tiny.advexp');
  await page.locator('.editor-actions .action-label[aria-label^="Run"]').first().click(SLOW);
  await vscode.run('finished').waitFor(SLOW);
  const panels = [
    ['advexp: Show Schedule', /^tiny\.advexp$/],
    ['advexp: Show Live', /^tiny$/],
    ['advexp: Show Landscape', /^Loss landscape of tiny$/],
    ['advexp: Compare Runs', /^Compare runs$/],
  ] as const;
  const found: Record<string, string[]> = {};
  for (const theme of THEMES) {
    await vscode.set({ ...settings, 'workbench.colorTheme': theme });
    for (const [command, heading] of panels) {
      // A schedule is that of the spec in the editor.
      if (command.endsWith('Schedule')) await vscode.openFile('tiny.advexp');
      await vscode.command(command);
      const panel = await vscode.panel(heading);
      if (command.endsWith('Landscape')) await panel.locator('canvas').first().waitFor(SLOW);
      const serious = await seriousIn(panel);
      if (serious.length > 0) found[`${command}, ${theme}`] = serious;
    }
  }
  expect(found).toEqual({});
});
