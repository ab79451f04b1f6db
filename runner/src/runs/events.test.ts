import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchEvent } from '@advexp/schemas';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventWriter, readEvents, readLastEvents } from './events.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-events-'));
  path = join(folder, 'events.jsonl');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const batch = (step: number, loss: number | null = 0.1 + step): BatchEvent => ({
  type: 'batch',
  time: '2026-11-23T02:15:02.000Z',
  step,
  epoch: 0,
  batch: step,
  period: 0,
  loss,
  accuracy: 0.5,
  epsilon: 0.1,
  learning_rate: 0.05,
  gradient_norm: 1,
  distance_from_init: 2,
});
const steps = (from = 0) =>
  Array.from(readEvents(path, from), (line) => ('event' in line ? line.event.step : line.damage));

test('events come back as written, and reading goes on where it ended', () => {
  const writer = new EventWriter(path);
  writer.append(batch(0));
  writer.append(batch(1));
  writer.flush();
  const lines = [...readEvents(path)];
  expect(lines).toMatchObject([{ event: batch(0), start: 0 }, { event: batch(1) }]);
  const end = lines.at(-1)?.end ?? -1;
  expect(end).toBe(writer.offset);
  writer.append(batch(2));
  writer.close();
  expect(steps(end)).toEqual([2]);
});

test('an invalid event is refused with its reason; a number that is not finite becomes null', () => {
  const writer = new EventWriter(path);
  expect(() => writer.append({ ...batch(0), epsilon: -1 })).toThrow(
    'The batch event is not valid: epsilon must be >= 0.',
  );
  expect(() => writer.append({ ...batch(0), epsilon: Number.NaN })).toThrow('epsilon');
  writer.append(batch(1, Number.NaN));
  writer.close();
  expect([...readEvents(path)]).toMatchObject([{ event: { loss: null } }]);
});

test('events reach the file within a second, and at once when asked', async () => {
  vi.useFakeTimers();
  const writer = new EventWriter(path);
  writer.append(batch(0));
  expect(steps()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(steps()).toEqual([0]);
  writer.append(batch(1));
  writer.sync();
  expect(steps()).toEqual([0, 1]);
  writer.append(batch(2));
  const later = performance.now() + 1500; // time passes but timers do not fire, as in a busy process
  vi.spyOn(performance, 'now').mockReturnValue(later);
  writer.append(batch(3));
  expect(steps()).toEqual([0, 1, 2, 3]);
  writer.close();
});

test('a half-written last line is not there yet', () => {
  writeFileSync(path, `${JSON.stringify(batch(0))}\n${JSON.stringify(batch(1)).slice(0, 40)}`);
  const lines = [...readEvents(path)];
  expect(lines).toHaveLength(1);
  appendFileSync(path, JSON.stringify(batch(1)).slice(40) + '\n');
  expect(steps(lines[0]?.end)).toEqual([1]);
});

test('damaged lines are reported and reading goes on', () => {
  writeFileSync(path, `${JSON.stringify(batch(0))}\n\0\0\0\n{"type":"bach"}\n${JSON.stringify(batch(1))}\n`);
  expect(steps()).toEqual([
    0,
    expect.stringMatching(/byte \d+ that is not JSON/),
    expect.stringContaining("'bach'"),
    1,
  ]);
});

test('lines that span chunks, with characters that do, are put together', () => {
  const message = 'ε'.repeat(300_001);
  const health = { ...batch(0), type: 'health', kind: 'collapse', severity: 'warning', message, cause: 'ε', next: 'ε' };
  for (const key of ['period', 'loss', 'accuracy', 'epsilon', 'learning_rate', 'gradient_norm', 'distance_from_init']) {
    Reflect.deleteProperty(health, key);
  }
  writeFileSync(path, `${JSON.stringify(health)}\n`.repeat(3));
  expect([...readEvents(path)]).toMatchObject([{ event: { message } }, { event: { message } }, { event: { message } }]);
});

test('a resumed run cuts what its checkpoint did not know, half-written lines too', () => {
  const killed = new EventWriter(path);
  killed.append(batch(0));
  killed.sync();
  const { offset } = killed;
  killed.append(batch(1));
  killed.close();
  truncateSync(path, readFileSync(path).byteLength - 5);
  const resumed = new EventWriter(path, offset);
  resumed.append(batch(1, 7));
  resumed.close();
  expect([...readEvents(path)]).toMatchObject([{ event: { step: 0 } }, { event: { step: 1, loss: 7 } }]);
  expect(() => new EventWriter(path, 10_000)).toThrow(
    /events\.jsonl has \d+ bytes, but the checkpoint was made at 10000/,
  );
});

test('a reader that follows learns that the file was cut', () => {
  new EventWriter(path).close();
  expect([...readEvents(path, 500)]).toEqual([
    { damage: expect.stringContaining('was cut from 500 to 0'), start: 0, end: 0 },
  ]);
});

test('the tail is read without the rest', () => {
  writeFileSync(
    path,
    Array.from({ length: 2000 }, (_, step) => `${JSON.stringify(batch(step))}\n`).join('') + '{"half',
  );
  const tail = [...readLastEvents(path, 1000)];
  expect(tail[0]?.step).toBe(1999);
  expect(tail.length).toBeLessThan(10);
  expect([...readLastEvents(path, 1 << 20)]).toHaveLength(2000);
});

test.skipIf(process.platform === 'win32')('a refused write leaves whole lines only and is raised again', () => {
  const script = `import { EventWriter } from ${JSON.stringify(import.meta.resolve('./events.ts'))};
    const writer = new EventWriter(${JSON.stringify(path)});
    const event = ${JSON.stringify(batch(0))};
    writer.append(event);
    writer.flush();
    for (let i = 0; i < 20; i++) writer.append(event);
    for (const act of [() => writer.flush(), () => writer.append(event)]) {
      try { act(); } catch (error) { console.log(error.message); }
    }`;
  const node = [process.execPath, '--conditions=advexp-source', '--input-type=module', '-e', script];
  const output = execFileSync('sh', ['-c', 'ulimit -f 2; exec "$0" "$@"', ...node], { encoding: 'utf8' });
  expect(output).toMatch(/^Cannot write .*events\.jsonl \(EFBIG\): .*\nCannot write .*\(EFBIG\)/);
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(batch(0))}\n`);
});
