/** @file Frames a second of the panels: a million points while they are panned, and a surface of 101 × 101 nodes while it is turned. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunEvent } from '@advexp/schemas';
import type { Frame } from 'playwright-core';
import { sliceResult } from '../../server/src/testing-analyses.ts';
import { Editor } from '../vscode/editor.ts';

const POINTS = 1_000_000;
const NODES = 101;
const SECONDS = 4;
const SLOW = { timeout: 120_000 };

/** In the page of a panel: does a step before every frame. @returns milliseconds between frames */
const eachFrame = (step: string) => `new Promise((resolve) => {
  const times = [];
  const step = ${step};
  const next = (now) => {
    times.push(now);
    step(times.length);
    if (now - times[0] < ${SECONDS * 1000}) requestAnimationFrame(next);
    else resolve(times.slice(1).map((time, i) => time - times[i]));
  };
  requestAnimationFrame(next);
})`;
/** Pans right and left over the first chart, a second each way but the last. */
const PAN = `(i) => document.querySelector('.u-over').dispatchEvent(
  new WheelEvent('wheel', { deltaX: Math.floor(i / 60) % 2 ? -8 : 8, shiftKey: true, bubbles: true, cancelable: true }))`;
const PICTURE = `document.querySelector('.uplot canvas').toDataURL()`;
const COME_CLOSER = `document.querySelector('.u-over').dispatchEvent(
  new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, clientX: 400, bubbles: true, cancelable: true }))`;

export interface Frames {
  /** Frames a second, by the median time between two. */
  perSecond: number;
  /** Milliseconds between two frames that 95 % do not exceed. */
  p95: number;
}

/** @param runs the folder of a run of the spec, which is copied */
export async function measureFrames(spec: string, runs: string): Promise<{ panning: Frames; turning: Frames }> {
  const made = mkdtempSync(join(tmpdir(), 'bench-frames-'));
  cpSync(runs, join(made, 'runs'), { recursive: true });
  const [name = ''] = readdirSync(join(made, 'runs'));
  const [id = ''] = readdirSync(join(made, 'runs', name));
  const run = join(made, 'runs', name, id);
  appendFileSync(join(run, 'events.jsonl'), manyBatches());
  mkdirSync(join(run, 'analysis'), { recursive: true });
  writeFileSync(join(run, 'analysis', 'last.slice.json'), JSON.stringify({ slice: bowl() }));
  const editor = await Editor.open({ files: { 'tiny.advexp': spec }, folders: { runs: join(made, 'runs') } });
  try {
    await editor.openFile('tiny.advexp');
    await sleep(5_000); // its runs have been read
    await editor.command('advexp: Show Live');
    const live = await editor.panel(/^tiny$/);
    await live.locator('.u-over').first().waitFor(SLOW);
    await live.evaluate(COME_CLOSER);
    const before = await live.evaluate(PICTURE);
    const panning = await framesOf(live, PAN);
    if ((await live.evaluate(PICTURE)) === before) throw new Error('The chart did not move.');
    await editor.command('advexp: Show Landscape');
    const landscape = await editor.panel(/^Loss landscape of tiny$/);
    const surface = landscape.locator('canvas').first();
    await surface.waitFor(SLOW);
    return { panning, turning: await turned(editor, landscape) };
  } finally {
    await editor.close();
    rmSync(made, { recursive: true });
  }
}

async function turned(editor: Editor, panel: Frame): Promise<Frames> {
  const box = await panel.locator('canvas').first().boundingBox();
  if (!box) throw new Error('The surface is not in sight.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { mouse } = editor.page;
  await mouse.move(x, y);
  await mouse.down();
  const frames = framesOf(panel, '() => {}');
  const until = performance.now() + SECONDS * 1000;
  for (let i = 0; performance.now() < until; i++)
    await mouse.move(x + 100 * Math.sin(i / 20), y + 20 * Math.cos(i / 20));
  await mouse.up();
  return frames;
}

async function framesOf(panel: Frame, step: string): Promise<Frames> {
  const times = await panel.evaluate<number[]>(eachFrame(step));
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { perSecond: 1000 / at(0.5), p95: at(0.95) };
}

function manyBatches(): string {
  const lines = Array.from({ length: POINTS }, (_, step) => {
    const event: RunEvent = {
      ...{
        type: 'batch',
        time: new Date(1.77e12 + step * 10).toISOString(),
        step: step + 100,
        epoch: Math.floor(step / 1000),
      },
      ...{ batch: step % 1000, period: 0, loss: 1 + Math.sin(step / 1e4) + Math.random() / 5, accuracy: 0.5 },
      ...{ epsilon: 0.1, learning_rate: 0.1, gradient_norm: 1 + Math.random(), distance_from_init: Math.sqrt(step) },
    };
    return JSON.stringify(event);
  });
  return `${lines.join('\n')}\n`;
}

function bowl(): ReturnType<typeof sliceResult> {
  const coordinates = Array.from({ length: NODES }, (_, i) => (2 * i) / (NODES - 1) - 1);
  const loss = coordinates.flatMap((x) => coordinates.map((y) => x * x + 2 * y * y + Math.sin(5 * x * y) / 4));
  return sliceResult({ 'direction 1': coordinates, 'direction 2': coordinates }, loss);
}
