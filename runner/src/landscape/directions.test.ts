/** Directions, projections and node orders against their definitions (ground-truth C1.26 and 27). */
import { describe, expect, test } from 'vitest';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { adviceFor, nodeOrder } from './analyses/slice.ts';
import { filterNormalised, perpendicular, project, requireLength } from './directions.ts';
import { coarseFirst, coordinates } from './grid.ts';
import { ParameterSpace } from './parameter-space.ts';
import { principalAxes } from './trajectory.ts';
import { dot, norm } from './vector.ts';

const network = new Network({ architecture: 'lenet', width: 1 }, [1, 28, 28], 10);
const space = new ParameterSpace(network.parameters);
const initial = network.initialise(3);
const weights = Float64Array.from(space.blocks.flatMap(({ name }) => [...initial[name]]));

describe('filter normalisation', () => {
  test.each(['zero', 'normalised'] as const)('every filter is as long as the weights’, biases %s', (biases) => {
    const direction = filterNormalised(space, weights, new RandomStream(1, 'test'), biases);
    for (const { shape, offset, size } of space.blocks) {
      const filter = size / shape[0];
      for (let start = offset; start < offset + size; start += filter) {
        const own = norm(direction.subarray(start, start + filter));
        const expected = shape.length === 1 && biases === 'zero' ? 0 : norm(weights.subarray(start, start + filter));
        expect(Math.abs(own - expected)).toBeLessThan(1e-12);
      }
    }
  });

  test('is not the weights themselves, and repeats', () => {
    const direction = filterNormalised(space, weights, new RandomStream(1, 'test'), 'zero');
    expect(Math.abs(dot(direction, weights)) / norm(direction) / norm(weights)).toBeLessThan(0.2);
    expect(filterNormalised(space, weights, new RandomStream(1, 'test'), 'zero')).toEqual(direction);
  });
});

describe('planes', () => {
  test('project the points that span them onto (0, 0), (1, 0) and a point above', () => {
    const u = Float64Array.of(2, 0, 0);
    const v = Float64Array.of(1, 3, 0);
    const axes = [u, perpendicular(v, u, 'plane')];
    expect([...axes[1]]).toEqual([0, 2, 0]);
    expect(project(u, axes)).toEqual({ at: [1, 0], distance: 0 });
    expect(project(v, axes)).toEqual({ at: [0.5, 1.5], distance: 0 });
    expect(project(Float64Array.of(0, 0, 5), axes)).toEqual({ at: [0, 0], distance: 5 });
  });

  test('refuse what spans none', () => {
    const u = Float64Array.of(1, 2);
    expect(() => perpendicular(Float64Array.of(-2, -4), u, 'a to b')).toThrow(
      'The three points lie on a line (a to b).',
    );
    expect(() => requireLength(new Float64Array(3), 'to last')).toThrow('The direction "to last" has zero length');
  });
});

describe('principal axes', () => {
  test('points on a line are explained by one axis', () => {
    const points = [0, 1, 4].map((t) => Float64Array.of(1 + 3 * t, 4 * t, 7));
    const [axis] = principalAxes(points, 1);
    expect(axis.explained).toBeCloseTo(1, 12);
    expect(Math.abs(axis.direction[0])).toBeCloseTo(0.6, 12);
    expect(() => principalAxes(points, 2)).toThrow("The run's 3 checkpoints span 1 directions, and 2 are asked for.");
  });

  test('a cross has the variances of its arms', () => {
    const points = [
      [3, 0],
      [-3, 0],
      [0, 1],
      [0, -1],
    ].map(([x, y]) => Float64Array.of(x, y, 0));
    const axes = principalAxes(points, 2);
    expect(axes.map(({ explained }) => explained)).toEqual([expect.closeTo(0.9, 12), expect.closeTo(0.1, 12)]);
    expect(dot(axes[0].direction, axes[1].direction)).toBeCloseTo(0, 12);
  });
});

describe('grid', () => {
  test('coordinates include both ends and the middle exactly', () => {
    expect(coordinates([-1, 1], 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(coordinates([-0.3, 0.3], 7)[3]).toBe(0);
  });

  test('coarse nodes come first and all come once', () => {
    expect(coarseFirst([9])).toEqual([[0], [4], [8], [2], [6], [1], [3], [5], [7]]);
    const plane = coarseFirst([25, 25]);
    expect(plane.length).toBe(625);
    expect(new Set(plane.map(String)).size).toBe(625);
    expect(plane.slice(0, 9).map(String).sort()).toEqual(
      ['0,0', '0,12', '0,24', '12,0', '12,12', '12,24', '24,0', '24,12', '24,24'].sort(),
    );
  });

  test('blocks that share adversarial samples are done at once', () => {
    const order = nodeOrder([5, 5], 2);
    expect(new Set(order.map(String)).size).toBe(25);
    const blocks = order.map((node) => node.map((i) => Math.floor(i / 2)).join());
    const changes = blocks.filter((block, i) => i > 0 && block !== blocks[i - 1]).length;
    expect(changes).toBe(8);
  });
});

test('a grid that takes days is told with one that takes an hour', () => {
  expect(adviceFor(1, 1000, { points: 25, dimensions: 2 })).toBeNull();
  // 60 × 60 nodes of a second are an hour.
  expect(adviceFor(1, 500 ** 2, { points: 500, dimensions: 2 })).toMatch(
    /about 69 hours.*slice\.points=60 takes one hour/,
  );
  // Not even two nodes fit: nothing smaller to propose than what is asked for.
  expect(adviceFor(50_000, 2, { points: 2, dimensions: 1 })).not.toMatch(/points=/);
});
