/** Runs on TensorFlow: they resume to the same bits, and go on on another device with a note of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { requires } from './components.ts';
import { finalWeights, recordedEvents } from './recorded-run.ts';
import { copyRun, resumeRun, runSpec, tinySpec } from './session.ts';

const root = mkdtempSync(join(tmpdir(), 'advexp-tensorflow-'));
afterAll(() => rmSync(root, { recursive: true }));

const spec = tinySpec({
  model: '{ architecture: lenet, width: 1 }',
  optimizer: '{ name: adam }',
  learning_rate: '{ schedule: cosine, initial: 0.01, final: 0.001 }',
  device: '{ name: tensorflow, threads: 1 }',
});

describe.runIf(requires('tensorflow'))('a run on TensorFlow', () => {
  test('stopped and resumed ends as one that was not; its manifest names the version', async () => {
    const whole = await runSpec(root, spec);
    expect(whole.state).toBe('finished');
    const manifest = JSON.parse(readFileSync(join(whole.folder, 'manifest.json'), 'utf8'));
    expect(manifest.device).toMatchObject({ executor: 'tensorflow', threads: 1 });
    expect(manifest.versions.tensorflow).toMatch(/^\d+\.\d+\.\d+/);
    const stopped = await runSpec(root, spec, (report, { stop }) => {
      if (report.kind === 'event' && report.event.type === 'batch' && report.event.step === 17) stop();
    });
    expect(stopped.state).toBe('stopped');
    const moved = copyRun(root, stopped.folder);
    const resumed = await resumeRun(stopped.folder);
    expect(resumed.state).toBe('finished');
    expect(finalWeights(stopped.folder)).toEqual(finalWeights(whole.folder));
    expect(recordedEvents(stopped.folder)).toEqual(recordedEvents(whole.folder));
    expect(resumed.events.find(({ type }) => type === 'resume')).not.toHaveProperty('device');

    const elsewhere = await resumeRun(moved, undefined, { device: { executor: 'onnx', threads: 1 } });
    expect(elsewhere.notes[0]).toMatch(/^Going on with onnx on cpu; so far it computed with tensorflow on/);
    expect(elsewhere.events.find(({ type }) => type === 'resume')).toHaveProperty('device', 'onnx on cpu');
    const losses = ({ events }: typeof elsewhere) =>
      events.flatMap((event) => (event.type === 'batch' ? [event.loss ?? Number.NaN] : []));
    const [there, here] = [losses(elsewhere), losses(resumed)];
    expect(there).toHaveLength(here.length);
    for (const [i, loss] of there.entries()) expect(Math.abs(loss - here[i])).toBeLessThan(1e-3);
  });
});
