/**
 * @file Takes the pictures in docs/images: every panel in a dark, a light and a high-contrast theme, of real runs (some minutes):
 *
 *     npm run screenshots
 */
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Editor } from './editor.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' };

const PAS = `# Periodic adversarial scheduling, small
version: 1
name: pas
seed: 0
data: { dataset: fashion-mnist-mini, validation: 500, test_samples: 1000 }
model: { architecture: lenet, width: 2 }
attack: { method: pgd, norm: linf, steps: 5, step_size: 0.4eps, start: uniform }
epsilon: { schedule: cosine, target: 0.1, min: 0, max: 0.2, update: batch }
pas: { periods: [4, 3], reset: [epsilon, learning_rate], ensemble: period-ends }
learning_rate: { schedule: cosine, initial: 0.05, final: 0.001, update: batch }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 5e-4 }
train: { batch_size: 128, objective: adversarial }
evaluate: { during: pgd-5, attacks: [clean, pgd-20] }
landscape:
  hessian: { top: 20, samples: 1000 }
  slice: { directions: eigenvectors, points: 21, samples: 200, splits: [train] }
  scatter: { samples: 300 }
`;
/** The same without its analyses but one, which take longer than its training. */
const SWEEP = `${PAS.slice(0, PAS.indexOf('landscape:'))
  .replace('name: pas', 'name: budgets')
  .replace('periods: [4, 3]', 'periods: [2]')
  .replace('validation: 500', 'validation: 500, train_samples: 3000')}landscape: { gradient: { samples: 500 } }
sweep: { grid: { epsilon.target: [0.05, 0.1, 0.15], learning_rate.initial: [0.02, 0.05] }, seeds: 2 }
`;
const FILES = { 'pas.advexp': PAS, 'budgets.advexp': SWEEP };

/** Runs the specs for real. @returns the folder that holds runs/ */
function makeRuns(): string {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  for (const spec of Object.keys(FILES)) {
    const words = [join(ROOT, 'runner/bin/advexp.js'), 'run', spec];
    const { status } = spawnSync(process.execPath, words, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`advexp run ${spec} ended with ${status}.`);
  }
  return folder;
}

async function takeAll(theme: keyof typeof THEMES, runs: string): Promise<void> {
  const settings = { 'workbench.colorTheme': THEMES[theme], 'workbench.layoutControl.enabled': false };
  const editor = await Editor.open({ files: FILES, settings });
  try {
    const { page, workspace } = editor;
    await page.setViewportSize({ width: 1280, height: 760 });
    cpSync(join(runs, 'runs'), join(workspace, 'runs'), { recursive: true });
    // As if they had been made here.
    for (const file of globSync('runs/*/*/manifest.json', { cwd: workspace })) {
      const manifest = readFileSync(join(workspace, file), 'utf8');
      writeFileSync(join(workspace, file), manifest.replaceAll(runs, workspace));
    }
    await editor.openFile('pas.advexp');
    await page.locator('.codelens-decoration a', { hasText: 'Run' }).waitFor();
    const picture = async (name: string) => {
      await sleep(2_000); // what moves comes to rest
      await page.screenshot({ path: join(IMAGES, `${name}-${theme}.png`) });
    };
    await editor.command('advexp: Show Schedule');
    await editor.panel(/^pas\.advexp$/);
    await picture('schedule');
    await page.locator('.activitybar .action-label[aria-label^="advexp"]').first().click();
    const showOf = async (command: string) => {
      await editor.command(command);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'finished' }).first().waitFor();
      await page.locator('.quick-input-widget input').first().fill('pas');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'pas' }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await showOf('advexp: Show Live');
    await editor.panel(/^pas$/);
    await picture('live');
    await showOf('advexp: Show Landscape');
    const landscape = await editor.panel(/^Loss landscape of pas$/);
    await landscape.locator('canvas').first().waitFor({ timeout: 60_000 });
    await landscape.getByRole('group', { name: /^Loss on a plane/ }).scrollIntoViewIfNeeded();
    await picture('landscape');
    await editor.command('View: Close All Editors');
    await editor.command('advexp: Compare Runs');
    const compare = await editor.panel(/^Compare runs$/);
    await compare.getByRole('searchbox').fill('budgets');
    await compare.getByRole('checkbox', { name: 'Mean over seeds' }).check();
    await compare.getByRole('button', { name: 'Sort by robust, last' }).click();
    await picture('compare');
  } finally {
    await editor.close();
  }
}

mkdirSync(IMAGES, { recursive: true });
const runs = makeRuns();
try {
  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) await takeAll(theme, runs);
} finally {
  rmSync(runs, { recursive: true, force: true });
}
