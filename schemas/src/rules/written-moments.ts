/** @file Moments of schedules (`at`): readable, in one unit, in order, within the period. */
import { type Moment, parseMoment, show } from '../quantity.ts';
import { find, type Path, type SourceNode } from '../source/tree.ts';
import type { WrittenRule } from './rule.ts';

export const moments: WrittenRule = {
  code: 'moment',
  severity: 'error',
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
function checkList(list: WrittenMoment[]): { path: Path; message: string }[] {
  let unit: Moment['unit'] = 'either';
  let previous = -Infinity;
  for (const { path, text } of list) {
    const moment = parseMoment(text);
    if (moment === null) {
      const written = Number.isFinite(text)
        ? `${show(Number(text))} epochs or ${show(Number(text) * 100)}%`
        : '10 epochs or 50%';
      const message = `${text} is neither a fraction of the period nor a whole number of epochs. Write ${written}.`;
      return [{ path, message }];
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
    if (moment.value < previous)
      return [
        { path, message: `${text} comes before the moment written ahead of it. Write moments in order of time.` },
      ];
    previous = moment.value;
  }
  return [];
}

function nameOf({ unit }: Pick<Moment, 'unit'>): string {
  return unit === 'epochs' ? 'epochs' : 'fractions of the period';
}
