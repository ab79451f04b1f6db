/** Answers survive, in order, whatever instant the process was killed at. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from './journal.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'journal-')), 'a.journal');

/** Asks for n answers of mixed precision; returns them and how many had to be computed. */
async function ask(path: string, n: number, key = 'k') {
  const journal = new Journal(path, key, () => ({ convolution: 'blocked' }));
  let computed = 0;
  const answers: number[][] = [];
  for (let i = 0; i < n; i++) {
    const answer = await journal.next(async () => {
      computed++;
      return i % 2 ? Float32Array.of(i, i / 3) : Float64Array.of(i / 3, Number.NaN, -0);
    });
    answers.push([...answer]);
  }
  journal.close();
  return { computed, answers };
}

test('answers are found again to the last bit, and asked for only once', async () => {
  const path = place();
  const first = await ask(path, 5);
  expect(first.computed).toBe(5);
  const second = await ask(path, 7);
  expect(second.computed).toBe(2);
  expect(second.answers.slice(0, 5)).toEqual(first.answers);
  expect(Journal.loweringsAt(path)).toEqual({ convolution: 'blocked' });
});

test('cut at any byte, it goes on with what is whole', async () => {
  const path = place();
  const whole = await ask(path, 4);
  const bytes = readFileSync(path);
  const computed = new Set<number>();
  for (let length = 0; length <= bytes.length; length++) {
    const copy = `${path}.${length}`;
    writeFileSync(copy, bytes.subarray(0, length));
    const again = await ask(copy, 4);
    expect(again.answers, `cut at ${length}`).toEqual(whole.answers);
    expect(readFileSync(copy), `cut at ${length}`).toEqual(bytes);
    computed.add(again.computed);
  }
  expect([...computed].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('a damaged record and all after it are computed again', async () => {
  const path = place();
  const whole = await ask(path, 4);
  const bytes = readFileSync(path);
  bytes[bytes.length - 30] ^= 1;
  writeFileSync(path, bytes);
  expect((await ask(path, 4)).answers).toEqual(whole.answers);
});

test('a journal of another question is emptied', async () => {
  const path = place();
  await ask(path, 4);
  expect((await ask(path, 2, 'other')).computed).toBe(2);
  expect((await ask(path, 2, 'other')).computed).toBe(0);
  appendFileSync(path, 'rubbish');
  expect((await ask(path, 3, 'other')).computed).toBe(1);
});

test('finish removes it', async () => {
  const path = place();
  await ask(path, 1);
  truncateSync(path, statSync(path).size);
  new Journal(path, 'k').finish();
  expect(existsSync(path)).toBe(false);
});
