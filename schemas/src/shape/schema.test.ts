import { expect, test } from 'vitest';
import { branches, choiceAt, deref, keyOrder, type SchemaNode, SPEC_SCHEMA, sectionsWith } from './schema.ts';

/** Every property of the schema by where it stands. */
function properties(node: SchemaNode, path: string): [string, SchemaNode][] {
  const own = Object.entries(node.properties ?? {}).map(([key, value]): [string, SchemaNode] => [
    `${path}.${key}`,
    value,
  ]);
  const inner = [
    ...own.map(([, value]) => value),
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.items ? [node.items] : []),
  ];
  return [...own, ...inner.flatMap((value) => properties(value, path))];
}

test('every key of a spec has a description', () => {
  const all = [
    ...properties(SPEC_SCHEMA, ''),
    ...Object.entries(SPEC_SCHEMA.$defs).flatMap(([name, node]) => properties(node, name)),
  ];
  expect(all.length).toBeGreaterThan(120);
  const bare = all.filter(([, node]) => (deref(node).description ?? '').length < 5).map(([path]) => path);
  expect(bare).toEqual([]);
});

test('choices know their branches', () => {
  expect(choiceAt('epsilon')?.tag).toBe('schedule');
  const ramp = choiceAt('epsilon')?.branches.find(({ tags }) => tags.includes('cosine'));
  expect(ramp).toEqual({ tags: ['linear', 'cosine'], keys: ['schedule', 'target', 'min', 'max', 'warmup', 'update'] });
  expect(choiceAt('seed')).toBeNull();
  expect(branches({ oneOf: [] })).toEqual([]);
  expect(sectionsWith('momentum')).toEqual(['optimizer']);
});

test('maps know the order of their keys, choices that of the branch that fits', () => {
  const nothing = () => undefined;
  expect(keyOrder([], nothing).slice(0, 4)).toEqual(['version', 'extends', 'name', 'seed']);
  const ramp = ['schedule', 'target', 'min', 'max', 'warmup', 'update'];
  expect(keyOrder(['epsilon'], (key) => (key === 'schedule' ? 'cosine' : undefined))).toEqual(ramp);
  expect(keyOrder(['epsilon'], nothing)).toContain('decay');
  expect(keyOrder(['epsilon', 'points', 3], nothing)).toEqual(['at', 'value']);
  expect(keyOrder(['no', 'such'], nothing)).toEqual([]);
  expect(keyOrder(['__proto__'], nothing)).toEqual([]);
});
