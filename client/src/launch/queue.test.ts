import { expect, test } from 'vitest';
import { Queue, type Waiting } from './queue.ts';

const spec = (file: string): Waiting => ({ file, overrides: [], point: null });

/** A queue beside runs that end when the test says so. */
function beside(most: number, kept: unknown = undefined) {
  let state = kept;
  const running: { file: string; appear: () => void }[] = [];
  let active = 0;
  const queue = new Queue(
    {
      get: () => state,
      update: async (_, value) => {
        state = value;
      },
    },
    {
      room: () => most - active,
      start: ({ file }) =>
        new Promise((resolve) => {
          const appear = () => {
            active++;
            resolve();
          };
          running.push({ file, appear });
        }),
      changed: () => {},
    },
  );
  const files = () => running.map(({ file }) => file);
  const end = () => {
    active--;
  };
  return { queue, running, files, end, state: () => state };
}

test('one runs, the next waits and starts when it has ended', async () => {
  const { queue, running, files, end } = beside(1);
  expect(await queue.add(spec('a'))).toBe(true);
  expect(await queue.add(spec('b'))).toBe(false); // a is not among the runs yet
  running[0]?.appear();
  await queue.next();
  expect([files(), queue.waiting.map(({ file }) => file)]).toEqual([['a'], ['b']]);
  end();
  await queue.next();
  expect([files(), queue.waiting]).toEqual([['a', 'b'], []]);
});

test('nothing overtakes what waits, and what is taken out never starts', async () => {
  const { queue, running, files, end } = beside(1);
  for (const file of ['a', 'b', 'c']) await queue.add(spec(file));
  running[0]?.appear();
  await new Promise(setImmediate);
  end();
  expect(await queue.add(spec('d'))).toBe(false);
  await queue.remove(0);
  await queue.next();
  expect([files(), queue.waiting.map(({ file }) => file)]).toEqual([['a', 'c'], ['d']]);
});

test('as many start as there is room for', async () => {
  const { queue, files } = beside(2);
  for (const file of ['a', 'b', 'c']) await queue.add(spec(file));
  expect([files(), queue.waiting.length]).toEqual([['a', 'b'], 1]);
});

test('it waits on after a reload, and what cannot be read is left out', () => {
  const kept = [
    { file: '/a', overrides: ['seed=1'], point: 3 },
    { file: 7 },
    null,
    { file: '/b', overrides: [], point: 'x' },
  ];
  expect(beside(0, kept).queue.waiting).toEqual([kept[0]]);
  expect(beside(0, 'none').queue.waiting).toEqual([]);
});
