/** Lowerings for which there is no room, as a card that is almost full has none. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { OutOfMemoryError } from '../executor.ts';
import { Graph } from '../graph/graph.ts';
import { convolutionInputGradient } from '../graph/primitives/convolution.ts';
import { Emitter } from './emitter.ts';
import { OnnxExecutor } from './executor.ts';
import { convolutionLowerings } from './lowerings/convolution.ts';
import { runSession } from './session.ts';
import { LoweringMemory } from './tuning.ts';

vi.mock('./session.ts', { spy: true });

const root = mkdtempSync(join(tmpdir(), 'advexp-tuning-'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['is remembered where all fit', 0],
  ['is another where the default does not fit, and is not remembered', 1],
])('the lowering chosen %s', async (_, without) => {
  const memory = new LoweringMemory('here', join(root, `lowerings-${without}.json`));
  const executor = await OnnxExecutor.create({ threads: 1, memory });
  const graph = new Graph();
  const [d, w] = [graph.input('d', [2, 8, 9, 9]), graph.input('w', [8, 8, 3, 3])];
  const gradient = convolutionInputGradient(d, w, [2, 8, 9, 9], { stride: 1, padding: 1 });
  const possible = convolutionLowerings(new Emitter(executor.block, 'cpu'), gradient);
  const full = new OutOfMemoryError('ONNX Runtime', 'it asked for 9.00 GiB more');
  for (let i = 0; i < without; i++) vi.mocked(runSession).mockRejectedValueOnce(full);
  await (await executor.compile({ gradient })).dispose();
  const [chosen] = Object.values(executor.lowerings);
  expect(possible.slice(without)).toContain(chosen);
  expect(Object.values(memory.load())).toEqual(without > 0 ? [] : [chosen]);
});
