/** @file axe finds nothing serious in any panel, in a dark, a light and a high-contrast theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { open, SLOW, withEditor } from './one-editor.ts';
import { TINY_LENET } from './specs.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const SPEC = `${TINY_LENET}landscape:
  hessian: { top: 2, samples: 100 }
  slice: { points: 3, samples: 50, splits: [train] }
  gradient: { samples: 100 }
`;
/** And the class that the editor gives its window. */
const THEMES = [
  ['Default Dark Modern', 'vs-dark'],
  ['Default Light Modern', 'vs'],
  ['Default High Contrast', 'hc-black'],
] as const;

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

for (const [theme, kind] of THEMES) {
  withEditor(`every panel can be used without seeing it, in ${theme}`, async () => {
    const vscode = await open({ files: { 'tiny.advexp': SPEC }, settings: { 'workbench.colorTheme': theme } });
    const { page } = vscode;
    await page.locator(`.monaco-workbench.${kind}`).waitFor(SLOW);
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
    for (const [command, heading] of panels) {
      await vscode.command(command);
      const panel = await vscode.panel(heading);
      if (command.endsWith('Landscape')) await panel.locator('canvas').first().waitFor(SLOW);
      const serious = await seriousIn(panel);
      if (serious.length > 0) found[command] = serious;
    }
    expect(found).toEqual({});
  });
}
