import { expect, test } from 'vitest';
import { meshOf } from './surface.ts';

const GRID = {
  ...{ title: '', caption: '', quantity: 'loss', broken: [], points: [], range: null },
  names: ['first', 'second'],
  coordinates: [
    [0, 1],
    [0, 10, 20],
  ],
} as const;

test('a surface stands on the nodes of its grid, each four of them joined by two triangles', () => {
  const mesh = meshOf({ ...GRID, values: [5, 6, 7, 8, 9, 10] });
  expect([mesh.x, mesh.y, mesh.z]).toEqual([
    [0, 0, 0, 1, 1, 1],
    [0, 10, 20, 0, 10, 20],
    [5, 6, 7, 8, 9, 10],
  ]);
  // The area that they cover, none of it twice: that of the grid.
  const areas = [...mesh.i].map((a, triangle) => {
    const [b = 0, c = 0] = [mesh.j[triangle], mesh.k[triangle]];
    const across = (of: readonly number[], corner: number) => (of[corner] ?? 0) - (of[a] ?? 0);
    return (across(mesh.x, b) * across(mesh.y, c) - across(mesh.x, c) * across(mesh.y, b)) / 2;
  });
  expect(areas).toEqual([5, 5, 5, 5]);
});

test('it has a hole where a node has no value', () => {
  const mesh = meshOf({ ...GRID, values: [null, 6, 7, 8, 9, 10] });
  expect(mesh.z[0]).toBe(6);
  const corners = [...mesh.i].map((a, triangle) => [a, mesh.j[triangle], mesh.k[triangle]]);
  expect(corners).toEqual([
    [3, 4, 1],
    [1, 4, 2],
    [4, 5, 2],
  ]);
});
