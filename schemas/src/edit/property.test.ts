/** @file Single changes of real specs and of rewritten ones: exactly what was meant changes, other lines keep their bytes. */
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { EXAMPLES, generator, mutatedSpec } from '../generator.ts';
import { readDocument } from '../source/document.ts';
import { shorthandAt } from '../source/shorthand.ts';
import type { Path } from '../source/tree.ts';
import type { Change } from './change.ts';
import { textEdits } from './edit.ts';
import { applyEdits } from './text-edit.ts';

type Value = null | string | number | boolean | Value[] | { [key: string]: Value };

function read(text: string): Value {
  const document = parseDocument(text, { version: '1.2' });
  expect(document.errors, text).toEqual([]);
  return document.toJS();
}

const VALUES: [string, Value][] = [
  ['8/255', '8/255'],
  ['{ epochs: 20 }', { epochs: 20 }],
  ['a: 1\nb:\n  - 2', { a: 1, b: [2] }],
];
/** For each spec in each layout; all of them (some 15,000 changes) take minutes. */
const TRIALS = 12;
const MUTATIONS = 400;

/** All paths of a value, and beside them some that nothing is written at. */
function pathsOf(value: Value, path: Path = []): Path[] {
  const inner =
    Array.isArray(value) || (value !== null && typeof value === 'object')
      ? Object.entries(value).flatMap(([key, held]) =>
          pathsOf(held, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  const beside = Array.isArray(value)
    ? [[...path, value.length]]
    : [
        [...path, 'schedule'],
        [...path, 'warmup', 'from'],
      ];
  return [path, ...inner, ...beside];
}

/** What a value becomes by `set`, by the definition of the operation on plain data. */
function assigned(value: Value | undefined, path: Path, set: Value, place: Path = []): Value {
  const [step, ...rest] = path;
  if (step === undefined) return set;
  const below = [...place, step];
  if (Array.isArray(value) && typeof step === 'number') {
    return value.toSpliced(step, 1, assigned(value[step], rest, set, below));
  }
  if (typeof step === 'number') return [assigned(undefined, rest, set, below)];
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  const scalar = value !== null && value !== undefined && typeof value !== 'object' ? value : null;
  const expanded = scalar === null ? [] : shorthandAt(place).map(([key, fixed]) => [key, fixed ?? scalar]);
  const map: { [key: string]: Value } = isMap ? value : Object.fromEntries(expanded);
  return { ...map, [step]: assigned(map[step], rest, set, below) };
}

function removed(value: Value, path: Path): Value {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    const index = Number(step);
    return rest.length === 0 ? value.toSpliced(index, 1) : value.with(index, removed(value[index] ?? null, rest));
  }
  if (value === null || typeof value !== 'object' || step === undefined) return value;
  if (rest.length > 0) return { ...value, [step]: removed(value[String(step)] ?? null, rest) };
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}

function holds(value: Value, path: Path): boolean {
  return path.length === 0
    ? true
    : value !== null && typeof value === 'object' && Object.hasOwn(value, path[0] ?? '')
      ? holds((value as { [key: string]: Value })[String(path[0])] as Value, path.slice(1))
      : false;
}

/** A text without the section into which a path leads, and without empty lines. */
function untouched(text: string, path: Path): string {
  const lines = text.split('\n');
  const isTouched = (line: string) => line.startsWith(`${path[0]}:`) || line.startsWith(`"${path[0]}"`);
  const start = lines.findIndex(isTouched);
  const written = (some: string[]) => some.filter((line) => line !== '' && line !== '\r').join('\n');
  if (start === -1) return written(lines);
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s-]/.test(line));
  const rest = lines.toSpliced(start, length === -1 ? lines.length : length + 1);
  return written(rest);
}

/** The same spec in other clothes. */
const LAYOUTS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF, BOM, no final newline', (text) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`],
  ['block, 2', (text) => withComments(stringify(read(text)))],
  ['block, 4', (text) => withComments(stringify(read(text), { indent: 4 }))],
  ['lists under their key', (text) => withComments(stringify(read(text), { indentSeq: false }))],
  ['flow over several lines', (text) => stringify(read(text), { collectionStyle: 'flow', lineWidth: 40 })],
  ['sections in flow over several lines', (text) => text.replace(/\{ (.*) \}/g, '{\n    $1,\n  }')],
];

function withComments(text: string): string {
  return text.replace(/^( *)(\w+:.*)$/gm, '$1# about\n$1$2 # behind');
}

test.each([...EXAMPLES])('%s keeps what a change does not touch', (name, original) => {
  const random = generator(name.length);
  for (const [layout, dress] of LAYOUTS) {
    const before = dress(original);
    const value = read(before);
    const change = (edit: Change) => {
      const edits = textEdits(before, [edit]);
      const after = applyEdits(before, edits);
      const seen = `${layout} ${JSON.stringify(edit)}\n${before}\n→\n${after}`;
      const touched = 'to' in edit ? [edit.path, edit.to] : [edit.path];
      const root = before.startsWith('{') ? [] : touched.reduce(untouched, before).split('\n');
      const lines = after.split('\n').map((line) => line.replace(/\r$/, ''));
      for (const line of root) expect(lines, seen).toContain(line.replace(/\r$/, ''));
      if (layout.startsWith('CRLF')) expect(after.split('\n').length, seen).toBe(after.split('\r\n').length);
      expect(after.startsWith('\uFEFF'), seen).toBe(before.startsWith('\uFEFF'));
      return { result: read(after), seen };
    };
    const paths = pathsOf(value).filter((path) => path.length > 0);
    for (let trial = 0; trial < TRIALS; trial++) {
      const path = paths[random(paths.length)] as Path;
      const [written, plain] = VALUES[random(VALUES.length)] as [string, Value];
      const set = change({ kind: 'set', path, value: written });
      expect(set.result, set.seen).toEqual(assigned(value, path, plain));
      if (!holds(value, path)) continue;
      const taken = change({ kind: 'remove', path });
      expect(taken.result, taken.seen).toEqual(removed(value, path));
      const to = ['landscape', 'new', 'key'];
      const moved = change({ kind: 'move', path, to });
      const held = path.reduce<Value>((inner, step) => (inner as { [key: string]: Value })[step] as Value, value);
      expect(moved.result, moved.seen).toEqual(assigned(removed(value, path), to, held));
      if (typeof path.at(-1) === 'number') continue;
      const renamed = change({ kind: 'rename', path, key: 'other' });
      const other = [...path.slice(0, -1), 'other'];
      expect(renamed.result, renamed.seen).toEqual(assigned(removed(value, path), other, held));
    }
  }
});

/** A change at a path, and what it makes of the value. */
function anyChange(random: (below: number) => number, value: Value, path: Path): [Change, Value] {
  const [written, plain] = VALUES[random(VALUES.length)] as [string, Value];
  const kind = holds(value, path) ? random(3) : 0;
  if (kind === 0) return [{ kind: 'set', path, value: written }, assigned(value, path, plain)];
  if (kind === 1) return [{ kind: 'remove', path }, removed(value, path)];
  const to = ['landscape', 'new', 'key'];
  const held = path.reduce<Value>((inner, step) => (inner as { [key: string]: Value })[step] ?? null, value);
  return [{ kind: 'move', path, to }, assigned(removed(value, path), to, held)];
}

test('a change of any readable text is made exactly or not at all', () => {
  const random = generator(7);
  let made = 0;
  for (let trial = 0; trial < MUTATIONS; trial++) {
    const before = mutatedSpec(random);
    const source = readDocument(before);
    const value: Value = source?.document.toJS() ?? null;
    const paths = pathsOf(value).filter((path) => path.length > 0);
    const path = paths[random(paths.length)] as Path;
    const [change, expected] = anyChange(random, value, path);
    const edits = textEdits(before, [change]);
    if (edits.length === 0) continue;
    made++;
    const after = applyEdits(before, edits);
    const seen = `${JSON.stringify(change)}\n${before}\n→\n${after}`;
    const result: Value = readDocument(after)?.document.toJS() ?? null;
    const isEmptied = result === null && Object.keys(expected ?? {}).length === 0;
    if (!isEmptied) expect(result, seen).toEqual(expected);
  }
  expect(made).toBeGreaterThan(MUTATIONS / 3);
});
