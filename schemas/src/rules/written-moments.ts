/** @file Moments of schedules (`at`): readable, in one unit, in order, within the period. */
import type { Fix } from '../edit/change.ts';
import { type Moment, parseMoment, show } from '../quantity.ts';
import { find, type Path, type SourceNode, showPath } from '../source/tree.ts';
import { setting } from './fixes.ts';
import type { WrittenFinding, WrittenRule } from './rule.ts';

export const moments: WrittenRule = {
  code: 'moment',
  check(root) {
    return ['epsilon', 'learning_rate'].flatMap((section) => checkList(momentsOf(root, section)));
  },
};

interface WrittenMoment {
  path: Path;
  text: number | string;
}

function momentsOf(root: SourceNode, section: string): WrittenMoment[] {
  const steps = find(root, [section, 'at']);
  const points = find(root, [section, 'points']);
  const paths: Path[] = [
    ...(steps?.kind === 'list' ? steps.items.map((_, index) => [section, 'at', index]) : []),
    ...(points?.kind === 'list' ? points.items.map((_, index) => [section, 'points', index, 'at']) : []),
  ];
  return paths.flatMap((path) => {
    const node = find(root, path);
    if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return [];
    return [{ path, text: node.value }];
  });
}

/** The first mistake of a list; the others mostly follow from it. */
function checkList(list: WrittenMoment[]): WrittenFinding[] {
  let unit: Moment['unit'] = 'either';
  let previous = -Infinity;
  for (const { path, text } of list) {
    const moment = parseMoment(text);
    if (moment === null) {
      const written = Number.isFinite(text)
        ? `${show(Number(text))} epochs or ${show(Number(text) * 100)}%`
        : '10 epochs or 50%';
      const message = `${text} is neither a fraction of the period nor a whole number of epochs. Write ${written}.`;
      const fixes = Number.isFinite(text) ? [setting(showPath(path), `${show(Number(text))} epochs`)] : [];
      return [{ path, message, fixes }];
    }
    if (moment.unit === 'relative' && moment.value > 1) {
      return [{ path, message: `${text} lies beyond the end of the period (100%).` }];
    }
    if (moment.unit !== 'either' && unit !== 'either' && moment.unit !== unit) {
      return [
        {
          path,
          message: `${text} counts ${nameOf(moment)}, but the moments before it count ${nameOf({ unit })}. Write all as 50% or all as 10 epochs.`,
        },
      ];
    }
    if (moment.unit !== 'either') unit = moment.unit;
    if (moment.value < previous) {
      const message = `${text} comes before the moment written ahead of it. Write moments in order of time.`;
      return [{ path, message, fixes: inOrder(list) }];
    }
    previous = moment.value;
  }
  return [];
}

/** The moments of a step schedule sorted; the points of a curve carry values, which only the author can order. */
function inOrder(list: WrittenMoment[]): Fix[] {
  const parent = list[0]?.path.slice(0, -1) ?? [];
  const moments = list.map(({ text }) => ({ text, moment: parseMoment(text) }));
  const units = new Set(moments.map(({ moment }) => moment?.unit).filter((unit) => unit !== 'either'));
  if (parent.at(-1) !== 'at' || units.size !== 1 || units.has(undefined)) return [];
  const sorted = moments.toSorted((a, b) => (a.moment?.value ?? 0) - (b.moment?.value ?? 0));
  const value = `[${sorted.map(({ text }) => text).join(', ')}]`;
  return [{ ...setting(showPath(parent), value), title: 'Put the moments in order of time' }];
}

function nameOf({ unit }: Pick<Moment, 'unit'>): string {
  return unit === 'epochs' ? 'epochs' : 'fractions of the period';
}
