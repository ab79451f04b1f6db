/**
 * @file `npm run bench:vscode`: sizes of the packages, activation in a real VS Code, a thousand runs read, a run of millions of
 * events taken in, panels until they are painted, and their frames a second. The bars are those of issue 5.
 */
import '../vscode/install.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RunEvent } from '@advexp/schemas';
import { writePackage } from '../../client/scripts/package.mjs';
import { Recording } from '../../client/src/live/recording.ts';
import { Runs } from '../../client/src/runs/runs.ts';
import { Editor } from '../vscode/editor.ts';
import { type Frames, measureFrames } from './frames.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPEATS = 5;
const RUNS = 1000;
const EVENTS = 1_000_000;
const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 100, test_samples: 50 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8/255
learning_rate: 0.05
evaluate: { during: pgd-1, attacks: [clean, pgd-1] }
train: { epochs: 1, batch_size: 50 }
`;

const rows: string[] = [];
function report(what: string, measured: number, unit: string, bar: number): void {
  const verdict = measured <= bar ? 'reached' : 'missed';
  rows.push(
    `| ${what} | ${measured < 10 ? measured.toFixed(1) : measured.toFixed(0)} ${unit} | ${bar} ${unit} ${verdict} |`,
  );
}

function reportFrames(what: string, { perSecond, p95 }: Frames): void {
  const verdict = Math.round(perSecond) >= 60 ? 'reached' : 'missed';
  rows.push(
    `| ${what} | ${perSecond.toFixed(0)} a second, 95 % within ${p95.toFixed(0)} ms | 60 a second ${verdict} |`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A folder with `tiny.advexp` and a run of it. */
function makeRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-vscode-'));
  writeFileSync(join(folder, 'tiny.advexp'), SPEC);
  const words = [join(ROOT, 'runner/bin/advexp.js'), 'run', 'tiny.advexp'];
  if (spawnSync(process.execPath, words, { cwd: folder }).status !== 0) throw new Error('The run failed.');
  return folder;
}

async function readMany(folder: string): Promise<number> {
  const { all } = await following(join(folder, 'runs'));
  const template = all[0]?.folder ?? '';
  const many = join(folder, 'many/tiny');
  for (let i = 0; i < RUNS; i++) {
    const run = join(many, `20260101-${String(i).padStart(6, '0')}-abcd`);
    mkdirSync(run, { recursive: true });
    for (const file of ['manifest.json', 'status.json', 'events.jsonl']) cpSync(join(template, file), join(run, file));
  }
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const started = performance.now();
    const { all: found } = await following(join(folder, 'many'));
    times.push(performance.now() - started);
    if (found.length !== RUNS) throw new Error(`${found.length} of ${RUNS} runs were found.`);
  }
  return median(times);
}

async function following(out: string): Promise<{ all: Runs['all'] }> {
  const runs = new Runs(() => {});
  await runs.follow([out]);
  const { all } = runs;
  runs.close();
  return { all };
}

/** Milliseconds to take in a delta of one batch into a recording of many. */
function takeIn(): { all: number; one: number } {
  const recording = new Recording();
  const time = '2026-01-01T00:00:00.000Z';
  const batch = (step: number): RunEvent => ({
    ...{ type: 'batch', time, step, epoch: 0, batch: step, period: 0, loss: Math.sin(step), accuracy: 0.5 },
    ...{ epsilon: 0.1, learning_rate: 0.1, gradient_norm: 1, distance_from_init: 1 },
  });
  const started = performance.now();
  for (let step = 0; step < EVENTS; step++) recording.take(batch(step));
  const all = performance.now() - started;
  const about = { run: '', title: '', apart: [], words: '' };
  recording.whole(about);
  const ones: number[] = [];
  for (let step = EVENTS; step < EVENTS + 100; step++) {
    const from = performance.now();
    recording.take(batch(step));
    recording.delta(about);
    ones.push(performance.now() - from);
  }
  return { all, one: median(ones) };
}

/** Milliseconds from a key to the heading of the panel that it opens. */
async function paint(editor: Editor, key: string, heading: RegExp): Promise<number> {
  const started = performance.now();
  await editor.page.keyboard.press(key);
  await editor.panel(heading);
  return performance.now() - started;
}

/** The same for a page of VS Code's own, as the first webview of an editor: what no extension's first panel can be faster than. */
async function paintPreview(): Promise<number> {
  const editor = await Editor.open({ files: { 'notes.md': '# Preview\n' } });
  await editor.openFile('notes.md');
  await sleep(5_000);
  await editor.page.keyboard.press('Control+K');
  const took = await paint(editor, 'V', /^Preview$/);
  await editor.close();
  return took;
}

const PANELS = [
  ['Live', 'advexp: Show Live', /^tiny$/],
  ['Landscape', 'advexp: Show Landscape', /^Loss landscape of tiny$/],
  ['Compare Runs', 'advexp: Compare Runs', /^Compare runs$/],
] as const;

/** Medians over several editors, each of which opens the panels one after another. */
async function inEditors(folder: string): Promise<{ activation: number; panels: [string, number][]; preview: number }> {
  const runs = join(folder, 'runs');
  const activations: number[] = [];
  const paints = PANELS.map((): number[] => []);
  const previews: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const editor = await Editor.open({ files: { 'tiny.advexp': SPEC }, folders: { runs } });
    await editor.openFile('tiny.advexp');
    await sleep(5_000); // the editor has come to rest, the runs have been read
    for (const [k, [, command, heading]] of PANELS.entries()) {
      await editor.find(command);
      paints[k]?.push(await paint(editor, 'Enter', heading));
    }
    await editor.page.setViewportSize({ width: 1280, height: 3_000 }); // the list has only what is in sight
    await editor.command('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'advexp' });
    const [, milliseconds] = /Activation[^\d]*(\d+)\s*ms/.exec(await row.first().innerText()) ?? [];
    activations.push(Number(milliseconds));
    await editor.close();
    previews.push(await paintPreview());
  }
  const panels = PANELS.map(([title], k): [string, number] => [title, median(paints[k] ?? [])]);
  return { activation: median(activations), panels, preview: median(previews) };
}

const folder = makeRun();
try {
  const size = (platform: string) => statSync(writePackage(platform)).size / 1e6;
  report('package for Linux x64', size('linux-x64'), 'MB', 35);
  report('universal package', size('universal'), 'MB', 3);
  report(`${RUNS} runs found and read`, await readMany(folder), 'ms', 500);
  const { all, one } = takeIn();
  report('a batch more in a recording of a million: taken in and told', one, 'ms', 500);
  rows.push(`| a million batches taken in | ${(all / 1000).toFixed(1)} s | – |`);
  const { activation, panels, preview } = await inEditors(folder);
  report(`activation, median of ${REPEATS} editors`, activation, 'ms', 80);
  for (const [title, took] of panels)
    report(`${title} panel, from Enter on its command to its heading, median likewise`, took, 'ms', 500);
  rows.push(
    `| Markdown preview of VS Code itself, the first webview of an editor, from its key to its heading, median likewise | ${preview.toFixed(0)} ms | – |`,
  );
  const { panning, turning } = await measureFrames(SPEC, join(folder, 'runs'));
  reportFrames('Live panel, frames while a million points are panned', panning);
  reportFrames('Landscape panel, frames while a surface of 101 × 101 is turned', turning);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
console.log(`| what | measured | bar |\n|---|---|---|\n${rows.join('\n')}`);
