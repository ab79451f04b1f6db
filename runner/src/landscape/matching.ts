/**
 * @file Units of a hidden layer can change places without a change of the function. Weight matching (Ainsworth, Hayase and
 * Srinivasa 2023, "Git Re-Basin", algorithm 1) puts the units of one network in the places that bring its weights closest
 * to another's: layer by layer, with the other layers as they are, the order of units that maximises the inner product of the
 * weights is a linear assignment problem; passes over the layers go on until none changes.
 */
import { munkres } from 'munkres';
import { type Shape, sizeOf } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import type { RandomStream } from '../random/philox.ts';
import { LandscapeError } from './error.ts';
import type { ParameterSpace } from './parameter-space.ts';

/** Elements of the vector that belong to one unit: for a tensor [outer, units, inner], rows of `inner` elements. */
interface Part {
  readonly offset: number;
  readonly outer: number;
  readonly inner: number;
}

/** The units of one hidden layer, with all that changes places with them. */
export interface UnitGroup {
  readonly layer: string;
  readonly units: number;
  readonly parts: readonly Part[];
}

/** With skip connections the units of several layers would have to move together. */
const CHAINS = new Set(['mlp', 'lenet', 'vgg16', 'linear', 'custom']);

/**
 * The hidden layers of a network without skip connections: outputs of a layer, with its bias and BatchNorm, are the inputs of
 * the next, where behind a flattening each of them is a block of columns.
 * @throws LandscapeError for other networks
 */
export function unitGroups({ model }: Network, { blocks }: ParameterSpace): UnitGroup[] {
  if (!CHAINS.has(model.architecture)) {
    throw new LandscapeError(
      `Units of ${model.architecture} cannot be matched, as skip connections tie its layers. Set landscape.connectivity.match to none.`,
    );
  }
  const groups: { layer: string; units: number; parts: Part[] }[] = [];
  for (const { name, shape, offset } of blocks) {
    const behind = groups.at(-1);
    if (shape.length > 1 && behind) behind.parts.push(inputsOf(shape, offset, behind.units));
    if (shape.length > 1) groups.push({ layer: name.slice(0, name.lastIndexOf('.')), units: shape[0], parts: [] });
    groups.at(-1)?.parts.push({ offset, outer: 1, inner: sizeOf(shape) / shape[0] });
  }
  // The last layer's outputs are the classes.
  return groups.slice(0, -1);
}

function inputsOf(shape: Shape, offset: number, units: number): Part {
  return { offset, outer: shape[0], inner: sizeOf(shape) / shape[0] / units };
}

/**
 * @param from the weights that stay @param to the weights whose units change places; both over the space's parameters
 * @returns `to` in other places, the same function, and how many units have moved
 */
export function matchUnits(
  groups: readonly UnitGroup[],
  from: Float64Array,
  to: Float64Array,
  random: RandomStream,
): { matched: Float64Array; moved: number } {
  let matched: Float64Array = to;
  const places = groups.map(({ units }) => Array.from({ length: units }, (_, unit) => unit));
  for (let changed = true; changed; ) {
    changed = false;
    for (const index of random.permutation(groups.length)) {
      const group = groups[index];
      const gain = gains(group, from, matched);
      const order = assignment(gain);
      const total = (unitAt: (place: number) => number) => order.reduce((sum, _, i) => sum + gain[i][unitAt(i)], 0);
      // Equal units can change places for nothing, without end; rounding is no gain either.
      if (total((i) => order[i]) <= total((i) => i) + 1e-9 * Math.abs(total((i) => i))) continue;
      matched = reordered(group, matched, order);
      places[index] = order.map((unit) => places[index][unit]);
      changed = true;
    }
  }
  return { matched, moved: places.flat().length - places.flatMap((units) => units.filter((u, i) => u === i)).length };
}

/** [place][unit]: inner product of the weights at a place of `from` with those of a unit of `to`. */
function gains({ units, parts }: UnitGroup, from: Float64Array, to: Float64Array): Float64Array[] {
  return Array.from({ length: units }, (_, place) => {
    const row = new Float64Array(units);
    for (const { offset, outer, inner } of parts) {
      for (let o = 0; o < outer; o++) {
        const base = offset + o * units * inner;
        for (let unit = 0; unit < units; unit++) {
          let sum = 0;
          for (let i = 0; i < inner; i++) sum += from[base + place * inner + i] * to[base + unit * inner + i];
          row[unit] += sum;
        }
      }
    }
    return row;
  });
}

/** The unit for each place, of largest total gain. */
function assignment(gain: readonly Float64Array[]): number[] {
  const order = new Array<number>(gain.length).fill(0);
  for (const [place, unit] of munkres(gain.map((row) => row.map((value) => -value)))) order[place] = unit;
  return order;
}

/** @param order the unit that comes to each place */
function reordered({ units, parts }: UnitGroup, vector: Float64Array, order: readonly number[]): Float64Array {
  const result = Float64Array.from(vector);
  for (const { offset, outer, inner } of parts) {
    for (let o = 0; o < outer; o++) {
      const base = offset + o * units * inner;
      for (const [place, unit] of order.entries()) {
        const start = base + unit * inner;
        result.set(vector.subarray(start, start + inner), base + place * inner);
      }
    }
  }
  return result;
}
