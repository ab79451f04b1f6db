import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { textEdits } from './edit.ts';
import { applyEdits } from './text-edit.ts';

function set(path: string, value: string): Change {
  return { kind: 'set', path: steps(path), value };
}
function remove(path: string): Change {
  return { kind: 'remove', path: steps(path) };
}
function rename(path: string, key: string): Change {
  return { kind: 'rename', path: steps(path), key };
}
function move(path: string, to: string): Change {
  return { kind: 'move', path: steps(path), to: steps(to) };
}
function steps(path: string) {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

const CASES: Record<string, [before: string, changes: Change[], after: string][]> = {
  'set a value that is written': [
    ['seed: 0 # of all\n', [set('seed', '3')], 'seed: 3 # of all\n'],
    ['seed:   0', [set('seed', '3')], 'seed:   3'],
    ['data: { dataset: a, path: b } # c\n', [set('data.dataset', 'x')], 'data: { dataset: x, path: b } # c\n'],
    ['a: { "b":1 }\n', [set('a.b', '{ c: 2 }')], 'a: { "b":{ c: 2 } }\n'],
    ['a: [1, 2, 3]\n', [set('a.1', '20%')], 'a: [1, 20%, 3]\n'],
    ['a:\n- 1\n- 2 # two\n', [set('a.1', '{ b: 1 }')], 'a:\n- 1\n- { b: 1 } # two\n'],
    ['a:\n  - at: 1\n    value: 2\n', [set('a.0.at', '5')], 'a:\n  - at: 5\n    value: 2\n'],
    ['a: "old" # c\n', [set('a', "'new'")], "a: 'new' # c\n"],
    ['a: !!str 5\n', [set('a', 'b')], 'a: b\n'],
    ['a:\n  5 # c\nb: 1\n', [set('a', '6')], 'a: 6 # c\nb: 1\n'],
    ['a: |\n  text\n  more\nb: 1\n', [set('a', '6')], 'a: 6\nb: 1\n'],
    ['a: |\nb: 1\n', [set('a', '6')], 'a: 6\nb: 1\n'],
    ['a: one\n  two\nb: 1\n', [set('a', '6')], 'a: 6\nb: 1\n'],
    ['? a\n: 1\n? b\n: 2\n', [set('b', '3')], '? a\n: 1\n? b\n: 3\n'],
    ['a: 1\na: 2\n', [set('a', '3')], 'a: 1\na: 3\n'],
    ['\uFEFFa: 1\r\nb: 2\r\n', [set('b', '3')], '\uFEFFa: 1\r\nb: 3\r\n'],
  ],
  'set in place of a block': [
    ['a: # c\n  b: 1 # d\n  # inside\n# below\ne: 2\n', [set('a', '8/255')], 'a: 8/255 # c\n# below\ne: 2\n'],
    ['a:\n  - 1\n  - 2', [set('a', '[3]')], 'a: [3]'],
    ['- a: 1\n  b: 2\n- 3\n', [set('0', 'x')], '- x\n- 3\n'],
  ],
  'set a block': [
    ['a: 1 # c\nb: 2\n', [set('a', 'x: 1\ny:\n  - 2')], 'a: # c\n  x: 1\n  y:\n    - 2\nb: 2\n'],
    ['a:\n    b: 1\nc: 2', [set('c', 'x: 1')], 'a:\n    b: 1\nc:\n    x: 1'],
    ['a: { b: 1 }\n', [set('a.b', 'x: 1\ny: [2]')], 'a: { b: { x: 1, y: [2] } }\n'],
    ['a:\n  - 1\r\n', [set('a.0', 'x: 1\ny: 2')], 'a:\n  - x: 1\n    y: 2\r\n'],
    ['a:\n  - 1\n', [set('a.1', 'x: 1\ny: 2')], 'a:\n  - 1\n  - x: 1\n    y: 2\n'],
  ],
  'set where nothing is written': [
    ['a: 1\n', [set('b', '2')], 'a: 1\nb: 2\n'],
    ['a: 1', [set('b', '2')], 'a: 1\nb: 2'],
    ['a: 1\r\n# end\r\n', [set('b', '2')], 'a: 1\r\nb: 2\r\n# end\r\n'],
    ['a: 1\n', [set('evaluate.attacks', '[clean]')], 'a: 1\nevaluate: { attacks: [clean] }\n'],
    ['a: 1\n', [set('evaluate.attacks.0', 'clean')], 'a: 1\nevaluate: { attacks: [clean] }\n'],
    ['pas:\n', [set('pas.periods', '[3]')], 'pas: { periods: [3] }\n'],
    ['pas: # todo\nx: 1\n', [set('pas.periods', '[3]')], 'pas: { periods: [3] } # todo\nx: 1\n'],
    ['pas:  \n', [set('pas', '3')], 'pas: 3\n'],
    ['pas: ~\n', [set('pas.periods', '[3]')], 'pas: { periods: [3] }\n'],
    ['a: { b, c: 1 }\n', [set('a.b', '2')], 'a: { b: 2, c: 1 }\n'],
    ['a: { b: , c: 1 }\n', [set('a.b', '2')], 'a: { b: 2, c: 1 }\n'],
    ['a: {}\n', [set('a.b', '2')], 'a: { b: 2 }\n'],
    ['a: []\n', [set('a.0', '2')], 'a: [2]\n'],
    ['a: [1]\n', [set('a.7', 'x, y')], 'a: [1, "x, y"]\n'],
    ['a: { b: 1 }\n', [set('a.c.d', '2')], 'a: { b: 1, c: { d: 2 } }\n'],
    ['a:\n    b: 1 # c\n    # d\n\ne: 1\n', [set('a.c', '2')], 'a:\n    b: 1 # c\n    c: 2\n    # d\n\ne: 1\n'],
    ['a:\n  - at: 1\n  - at: 2\n', [set('a.0.value', '3')], 'a:\n  - at: 1\n    value: 3\n  - at: 2\n'],
    ['-\n  - 1\n', [set('0.1', '3')], '-\n  - 1\n  - 3\n'],
    ['a: {\n  b: 1, # c\n  d: 2 # e\n}\n', [set('a.f', '3')], 'a: {\n  b: 1, # c\n  d: 2, # e\n  f: 3\n}\n'],
    ['a: {\n  b: 1, # c\n}\n', [set('a.f', '3')], 'a: {\n  b: 1, # c\n  f: 3,\n}\n'],
    ['a: { b: 1,\n     c: 2 }\n', [set('a.d', '3')], 'a: { b: 1,\n     c: 2,\n     d: 3 }\n'],
    ['a: 1\n', [set('a b', 'x')], 'a: 1\n"a b": x\n'],
  ],
  'set in an empty document': [
    ['', [set('a', '1')], 'a: 1\n'],
    ['# only this', [set('a.b', '1')], '# only this\na: { b: 1 }\n'],
    ['---\n', [set('a', '1')], '---\na: 1\n'],
    ['\uFEFF', [set('a', '1'), set('b', '2')], '\uFEFFa: 1\nb: 2\n'],
  ],
  'set keeps the order of the schema': [
    [
      'seed: 0\nmodel: { width: 1 }\n',
      [set('data.dataset', 'x')],
      'seed: 0\ndata: { dataset: x }\nmodel: { width: 1 }\n',
    ],
    ['# about\nseed: 0\n', [set('version', '1')], '# about\nversion: 1\nseed: 0\n'],
    [
      'epsilon: { target: 0.1, max: 1 }\n',
      [set('epsilon.schedule', 'cosine')],
      'epsilon: { schedule: cosine, target: 0.1, max: 1 }\n',
    ],
    [
      'epsilon:\n  schedule: cosine\n  max: 1\n',
      [set('epsilon.min', '0')],
      'epsilon:\n  schedule: cosine\n  min: 0\n  max: 1\n',
    ],
    ['a:\n  - value: 1\n', [set('a.0.at', '1')], 'a:\n  - value: 1\n    at: 1\n'],
    [
      'epsilon:\n  points:\n    - value: 1\n',
      [set('epsilon.points.0.at', '50%')],
      'epsilon:\n  points:\n    - at: 50%\n      value: 1\n',
    ],
    [
      'data:\n  dataset: x\n\ntrain:\n  epochs: 1\n',
      [set('pas.periods', '2')],
      'data:\n  dataset: x\n\npas: { periods: 2 }\n\ntrain:\n  epochs: 1\n',
    ],
  ],
  'set below a single value': [
    ['epsilon: 8/255 # c\n', [set('epsilon.schedule', 'cosine')], 'epsilon: { schedule: cosine, target: 8/255 } # c\n'],
    [
      'epsilon: 8/255\n',
      [set('epsilon.warmup.epochs', '2')],
      'epsilon: { schedule: constant, target: 8/255, warmup: { epochs: 2 } }\n',
    ],
    [
      'learning_rate: 5e-4\n',
      [set('learning_rate.warmup', '2')],
      'learning_rate: { schedule: constant, value: 5e-4, warmup: 2 }\n',
    ],
    [
      'train: { objective: trades }\n',
      [set('train.objective.beta', '6')],
      'train: { objective: { name: trades, beta: 6 } }\n',
    ],
    ['epsilon: { warmup: 2 }\n', [set('epsilon.warmup.from', '0')], 'epsilon: { warmup: { epochs: 2, from: 0 } }\n'],
    ['device: cpu', [set('device.threads', '2')], 'device: { name: cpu, threads: 2 }'],
    ['pas: 3\n', [set('pas.periods', '3')], 'pas: { periods: 3 }\n'],
  ],
  'set next to anchors and aliases': [
    ['a: &x 8/255\nb: *x\nc: *x\n', [set('a', '1')], 'a: 1\nb: &x 8/255\nc: *x\n'],
    ['a: &x 8/255\nb: *x\nc: *x\n', [set('b', '1')], 'a: &x 8/255\nb: 1\nc: *x\n'],
    [
      'a: &x { p: 1, q: &y 0.10 }\nb: *x\nc: *y\n',
      [set('b.p', '2')],
      'a: &x { p: 1, q: &y 0.10 }\nb: { p: 2, q: 0.10 }\nc: *y\n',
    ],
    [
      'a: &x\n  p: 1\n  q: [1, "z"]\nb: *x\n',
      [set('a.p', '2')],
      'a: \n  p: 2\n  q: [1, "z"]\nb: &x { p: 1, q: [1, "z"] }\n',
    ],
    ['a: { p: &y 1 }\nb: *y\n', [set('a', '3')], 'a: 3\nb: &y 1\n'],
    ['a: &x [1]\nb: *x\n', [remove('a')], 'b: &x [1]\n'],
    ['a: &x [1]\nb: 2\n', [set('a.1', '2')], 'a: &x [1, 2]\nb: 2\n'],
  ],
  remove: [
    ['a: 1 # c\n# about b\nb: 2\n', [remove('a')], '# about b\nb: 2\n'],
    ['a: 1\nb: 2 # c', [remove('b')], 'a: 1'],
    ['a: 1\r\nb:\r\n  c: 2\r\n  # d\r\n# e\r\nf: 3\r\n', [remove('b')], 'a: 1\r\n# e\r\nf: 3\r\n'],
    ['a: 1\n', [remove('a')], ''],
    ['# c\na: 1', [remove('a')], '# c'],
    ['a: # c\n  b: 1\nd: 2\n', [remove('a.b')], 'a: {} # c\nd: 2\n'],
    ['a:\n  # c\n  b: 1\n', [remove('a.b')], 'a: {}\n  # c\n'],
    ['a:\n  - 1\n', [remove('a.0')], 'a: []\n'],
    ['- b: 1\n- 2\n', [remove('0.b')], '- {}\n- 2\n'],
    ['a:\n- at: 1 # c\n  value: 2\n', [remove('a.0.at')], 'a:\n- value: 2\n'],
    ['a:\n- at: 1\n  # c\n  value: 2\n', [remove('a.0.at')], 'a:\n- # c\n  value: 2\n'],
    ['a:\n- 1\n- 2\n- 3\n', [remove('a.1')], 'a:\n- 1\n- 3\n'],
    ['a: { b: 1, c: 2, d: 3 }\n', [remove('a.b')], 'a: { c: 2, d: 3 }\n'],
    ['a: { b: 1, c: 2, d: 3 }\n', [remove('a.c')], 'a: { b: 1, d: 3 }\n'],
    ['a: { b: 1, c: 2, d: 3 }\n', [remove('a.d')], 'a: { b: 1, c: 2 }\n'],
    ['a: { b: 1 }\n', [remove('a.b')], 'a: {}\n'],
    ['a: [1, 2]\n', [remove('a.1'), remove('a.0')], 'a: []\n'],
    ['a: {\n  b: 1, # c\n  d: 2 # e\n}\n', [remove('a.b')], 'a: {\n  d: 2 # e\n}\n'],
    ['a: {\n  b: 1, # c\n  d: 2 # e\n}\n', [remove('a.d')], 'a: {\n  b: 1, # c\n}\n'],
    ['a: 1\n', [remove('b')], 'a: 1\n'],
    ['? a\n: 1\n? b\n: 2\n', [remove('a')], '? b\n: 2\n'],
  ],
  rename: [
    ['batchsize: 1 # c\n', [rename('batchsize', 'batch_size')], 'batch_size: 1 # c\n'],
    ['a: { "x":1 }\n', [rename('a.x', 'y')], 'a: { "y":1 }\n'],
    ["'x': 1\n", [rename('x', 'a b')], '"a b": 1\n'],
    ['a: 1\nb: 2\n', [rename('a', 'b')], 'a: 1\nb: 2\n'],
    ['a: { x }\n', [rename('a.x', 'y')], 'a: { y }\n'],
  ],
  move: [
    [
      'epochs: 3 # long\ntrain: { batch_size: 1 }\n',
      [move('epochs', 'train.epochs')],
      '# long\ntrain: { epochs: 3, batch_size: 1 }\n',
    ],
    [
      'epochs: 3 # long\ntrain:\n  batch_size: 1\n',
      [move('epochs', 'train.epochs')],
      'train:\n  epochs: 3 # long\n  batch_size: 1\n',
    ],
    ['train:\n  a: 1\n  epochs: 3 # long\n', [move('train.epochs', 'epochs')], 'train:\n  a: 1\nepochs: 3 # long\n'],
    [
      'pas: { warmup: 2, reset: [a] }\nepsilon: 0.10\n',
      [move('pas.warmup', 'epsilon.warmup')],
      'pas: { reset: [a] }\nepsilon: { schedule: constant, target: 0.10, warmup: 2 }\n',
    ],
    [
      'x:\n    hessian: # h\n        top: 2\n        # in\nlandscape:\n    a: 1\n',
      [move('x.hessian', 'landscape.hessian')],
      'x: {}\nlandscape:\n    a: 1\n    hessian: # h\n        top: 2\n        # in\n',
    ],
    ['hessian:\n  top: 2\n', [move('hessian', 'landscape.hessian')], 'landscape:\n  hessian:\n    top: 2\n'],
    ['a: [\n  1,\n  2\n]\nb:\n  c: 1\n', [move('a', 'b.a')], 'b:\n  c: 1\n  a: [\n    1,\n    2\n  ]\n'],
    ['a: 1\n', [move('b', 'c')], 'a: 1\n'],
    ['a: 1\n', [move('a', 'b'), set('b', '2')], 'b: 2\n'],
  ],
  'nothing where it would do harm': [
    ['a: [1\n', [set('a', '2')], 'a: [1\n'],
    ['a: 1\n--- \nb: 1\n', [set('a', '2')], 'a: 1\n--- \nb: 1\n'],
    ['a: 1\n', [set('a', '[2')], 'a: 1\n'],
    ['- 1\n', [set('a', '2')], '- 1\n'],
    ['half', [set('a', '2')], 'half'],
    ['a: &x 1\nb: *x\n', [set('c', '*y')], 'a: &x 1\nb: *x\n'],
  ],
};

for (const [subject, cases] of Object.entries(CASES)) {
  test.each(cases)(`${subject}: %j`, (before, changes, after) => {
    const edits = textEdits(before, changes);
    expect(applyEdits(before, edits)).toBe(after);
    let position = -1;
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThan(position);
      expect(end).toBeGreaterThanOrEqual(start);
      position = end;
    }
  });
}
