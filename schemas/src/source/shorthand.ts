/** @file What a single value means where settings of a map can stand as well: `epsilon: 8/255` is a constant schedule. */
import { type Path, showPath } from './tree.ts';

/** A key of the map that a single value stands for, and what it holds: a fixed word, or the value itself (null). */
export type ShorthandEntry = readonly [key: string, word: string | null];

const SHORTHANDS: Record<string, readonly ShorthandEntry[]> = {
  epsilon: [
    ['schedule', 'constant'],
    ['target', null],
  ],
  learning_rate: [
    ['schedule', 'constant'],
    ['value', null],
  ],
  'train.objective': [['name', null]],
  'train.averaging': [['method', null]],
  device: [['name', null]],
};

/** The map that a single value at a path stands for; empty where it stands for none. */
export function shorthandAt(place: Path): readonly ShorthandEntry[] {
  return SHORTHANDS[showPath(place)] ?? (place.at(-1) === 'warmup' ? [['epochs', null]] : []);
}
