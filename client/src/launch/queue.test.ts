import { expect, test } from 'vitest';
import { waitsInWords } from '../runs/in-words.ts';
import { choicesOf, type Decision, decide, type Held, type Machine, PROCESSOR, Queue, type Waiting } from './queue.ts';

const spec = (file: string, device: string | null = null): Waiting => ({ file, overrides: [], point: null, device });

/** `nvidia 1` for cuda:1 and tensorflow:1. */
function placeOf(device: string): string {
  const [kind, number = '0'] = device.split(':');
  return kind === 'cpu' ? PROCESSOR : `nvidia ${number}`;
}

/** A queue beside runs that end when the test says so. */
function beside(most: number, { kept, devices = [] }: { kept?: unknown; devices?: readonly string[] } = {}) {
  let state = kept;
  let held: readonly Held[] = [];
  const started: { file: string; device: string | null; appear: () => void }[] = [];
  /** Files and places of the runs that have appeared. */
  const running: { file: string; place: string | null }[] = [];
  const usersOf = (place: string) => running.filter((run) => run.place === place).map(({ file }) => file);
  const queue = new Queue(
    {
      get: () => state,
      update: async (_, value) => {
        state = value;
      },
    },
    {
      machine: () => {
        const places = running.flatMap(({ place }) => place ?? []);
        const users = new Map(places.map((place) => [place, usersOf(place)]));
        return { room: most - running.length, devices, placeOf, users, claim };
      },
      start: ({ file }, device) =>
        new Promise((resolve) => {
          const appear = () => {
            running.push({ file, place: device === null ? null : placeOf(device) });
            resolve();
          };
          started.push({ file, device, appear });
        }),
      changed: (now) => {
        held = now;
      },
    },
  );
  /** Places that another window has claimed since this one looked, and those that this one has. */
  const [claimed, own] = [new Set<string>(), new Set<string>()];
  const claim = (place: string) => {
    if (claimed.has(place)) return null;
    own.add(place);
    return () => void own.delete(place);
  };
  const end = (file: string) => {
    const index = running.findIndex((run) => run.file === file);
    running.splice(index, 1);
  };
  return {
    queue,
    started,
    end,
    claimed,
    own,
    appear: async (...files: string[]) => {
      for (const { file, appear } of started) if (files.includes(file)) appear();
      await new Promise(setImmediate);
    },
    files: () => started.map(({ file }) => file),
    places: () => started.map(({ file, device }) => `${file} ${device}`),
    waits: () => held.map((one) => `${one.waiting.file} ${waitsInWords(one)}`),
  };
}

test('one runs, the next waits and starts when it has ended', async () => {
  const { queue, appear, files, end } = beside(1);
  expect(await queue.add(spec('a'))).toBe(null);
  expect(await queue.add(spec('b'))).toEqual({ waiting: spec('b'), for: [] }); // a is not among the runs yet
  await appear('a');
  await queue.next();
  expect([files(), queue.waiting]).toEqual([['a'], [spec('b')]]);
  end('a');
  await queue.next();
  expect([files(), queue.waiting]).toEqual([['a', 'b'], []]);
});

test('nothing overtakes what waits, and what is taken out never starts', async () => {
  const { queue, appear, files, end } = beside(1);
  for (const file of ['a', 'b', 'c']) await queue.add(spec(file));
  await appear('a');
  end('a');
  expect(await queue.add(spec('d'))).not.toBe(null);
  await queue.remove(0);
  await queue.next();
  expect([files(), queue.waiting]).toEqual([['a', 'c'], [spec('d')]]);
});

test('as many start as there is room for', async () => {
  const { queue, files } = beside(2);
  for (const file of ['a', 'b', 'c']) await queue.add(spec(file));
  expect([files(), queue.waiting.length]).toEqual([['a', 'b'], 1]);
});

test('it waits on after a reload, and what cannot be read is left out', () => {
  const kept = [
    { file: '/a', overrides: ['seed=1'], point: 3, device: 'cuda:1' },
    { file: 7 },
    null,
    { file: '/b', overrides: [], point: 'x' },
    { file: '/c', overrides: [], point: null },
  ];
  expect(beside(0, { kept }).queue.waiting).toEqual([kept[0], spec('/c')]);
  expect(beside(0, { kept: 'none' }).queue.waiting).toEqual([]);
});

test('each run is given the first device on which nobody computes, and waits while there is none', async () => {
  const { queue, appear, places, waits, end } = beside(9, { devices: ['cuda:0', 'cuda:1'] });
  for (const file of ['a', 'b', 'c', 'd']) await queue.add(spec(file));
  expect(places()).toEqual(['a cuda:0', 'b cuda:1']); // though neither has appeared
  expect(waits()).toEqual(['c waits for cuda:0 or cuda:1', 'd waits for cuda:0 or cuda:1']);
  await appear('a', 'b');
  await queue.next();
  expect(places()).toHaveLength(2);
  end('b');
  await queue.next();
  expect(places()).toEqual(['a cuda:0', 'b cuda:1', 'c cuda:1']);
  expect(waits()).toEqual(['d waits for cuda:0 or cuda:1']);
});

test('who wants a device that is in use waits for it, and holds up nobody who wants another', async () => {
  const { queue, appear, places, waits, end } = beside(9, { devices: ['cuda:0', 'cuda:1', 'cuda:2'] });
  for (const one of [spec('a'), spec('b', 'tensorflow:0'), spec('c', 'cuda:0'), spec('d'), spec('e', 'cpu')]) {
    await queue.add(one);
  }
  expect(places()).toEqual(['a cuda:0', 'd cuda:1', 'e cpu']);
  expect(waits()).toEqual(['b waits for tensorflow:0', 'c waits for cuda:0']);
  await appear('a', 'd', 'e');
  end('a');
  expect(await queue.add(spec('f', 'cuda:0'))).not.toBe(null);
  await queue.next();
  expect(places().slice(3)).toEqual(['b tensorflow:0']); // the first of those that want this card
});

test('a run on the processor takes none of the listed GPUs, and one at a time is there', async () => {
  const { queue, appear, places, waits, end } = beside(9, { devices: ['cuda:0', 'cuda:1'] });
  for (const one of [spec('a', 'cpu'), spec('b', 'cpu'), spec('c'), spec('d')]) await queue.add(one);
  expect(places()).toEqual(['a cpu', 'c cuda:0', 'd cuda:1']);
  await appear('a', 'c', 'd');
  await queue.next();
  expect(waits()).toEqual(['b waits for cpu']);
  end('a');
  await queue.next();
  expect(places().slice(3)).toEqual(['b cpu']);
});

test('the processor takes as many as it is listed times', async () => {
  const { queue, appear, places, waits } = beside(9, { devices: ['cuda:0', 'cpu', 'cpu'] });
  for (const file of ['a', 'b', 'c', 'd']) await queue.add(spec(file));
  await appear('a', 'b');
  await queue.next();
  expect(places()).toEqual(['a cuda:0', 'b cpu', 'c cpu']);
  expect(waits()).toEqual(['d waits for cuda:0 or cpu']);
});

test('a device that another window claims first is waited for, and one that starts is claimed until it is seen', async () => {
  const { queue, appear, claimed, own, places, waits } = beside(9, { devices: ['cuda:0', 'cuda:1', 'cpu'] });
  claimed.add('nvidia 0');
  expect(await queue.add(spec('a', 'cuda:0'))).toEqual({
    waiting: spec('a', 'cuda:0'),
    for: [{ device: 'cuda:0', user: 'a run of another window' }],
  });
  await queue.add(spec('b', 'cpu'));
  await queue.add(spec('c', 'cuda:1'));
  await queue.next();
  expect([places(), waits(), [...own]]).toEqual([['b cpu', 'c cuda:1'], ['a waits for cuda:0'], ['nvidia 1']]);
  claimed.clear();
  await queue.next();
  expect([places().slice(2), queue.waiting, [...own]]).toEqual([['a cuda:0'], [], ['nvidia 1', 'nvidia 0']]);
  await appear('a', 'c');
  expect([...own]).toEqual([]);
});

const MACHINE: Omit<Machine, 'claim'> = { room: 9, devices: ['cuda:0', 'cuda:1'], placeOf, users: new Map() };

test.each<[string, Partial<typeof MACHINE>, Waiting[], Decision[]]>([
  ['without a list a run computes where its spec says', { devices: [] }, [spec('a', 'cuda:1')], [start(null)]],
  ['the most in parallel holds for devices too', { room: 1 }, [spec('a'), spec('b')], [start('cuda:0'), wait()]],
  [
    'a run that was started elsewhere counts',
    { users: new Map([['nvidia 0', ['other/1']]]) },
    [spec('a'), spec('b')],
    [start('cuda:1'), wait(['cuda:0', 'other/1'], ['cuda:1', 'a'])],
  ],
])('%s', (_, machine, waiting, decisions) => {
  expect(decide(waiting, { ...MACHINE, ...machine })).toEqual(decisions);
});

function start(device: string | null): Decision {
  return { start: true, device };
}

function wait(...busy: [device: string, user: string][]): Decision {
  return { start: false, for: busy.map(([device, user]) => ({ device, user })) };
}

test.each([
  [null, ['cuda:0', 'cuda:1', 'webgpu']],
  ['auto', ['cuda:0', 'cuda:1', 'webgpu']],
  ['cuda', ['cuda:0', 'cuda:1']],
  ['cuda:1', ['cuda:1']],
  ['cuda:7', ['cuda:7']],
  ['cpu', ['cpu']],
])('of a list, a spec that says %s takes %s', (wanted, choices) => {
  expect(choicesOf(wanted, ['cuda:0', 'cuda:1', 'webgpu'])).toEqual(choices);
});
