/** @file Choosing equally many samples of every class. */
import { RandomStream } from '../random/philox.ts';
import { DataError } from './data-error.ts';
import { type Split, takeOut } from './split.ts';

/**
 * `perClass` samples of every class, in their original order. Those of class c are the first of the permutation of its
 * samples by the stream (seed 0, subset, a = c, b = `part`). As `takeOut`, it uses `split` up.
 * @throws DataError if a class has fewer samples
 */
export function balancedSubset(split: Split, perClass: number, part: number): Split {
  const chosen: number[] = [];
  for (let label = 0; label < split.classes; label++) {
    const members = Uint32Array.from({ length: split.count }, (_, i) => i).filter((i) => split.labels[i] === label);
    if (members.length < perClass) {
      throw new DataError(`class ${label} has ${members.length} samples, fewer than the ${perClass} wanted.`);
    }
    const order = new RandomStream(0, 'subset', label, part).permutation(members.length);
    for (const member of order.subarray(0, perClass)) chosen.push(members[member]);
  }
  return takeOut(split, Uint32Array.from(chosen)).taken;
}
