/** @file Epochs and periods must be there and agree. */
import { child, find, type Path, type SourceNode } from '../source/tree.ts';
import { removal, setting } from './fixes.ts';
import type { WrittenRule } from './rule.ts';

/** As for train.epochs in the schema. */
const MAX_EPOCHS = 100_000;

export const epochsMissing: WrittenRule = {
  code: 'missing-key',
  check(root) {
    if (root.kind !== 'map' || find(root, ['train', 'epochs']) || find(root, ['pas', 'periods'])?.kind === 'list')
      return [];
    const train = child(root, 'train');
    const counted = find(root, ['pas', 'periods']) ? ', because pas.periods only says how many periods there are' : '';
    const message = `The spec needs train.epochs${counted}, for example train: { epochs: 20 }.`;
    return [{ path: train ? ['train'] : [], message, fixes: [setting('train.epochs', '20')] }];
  },
};

export const periodSum: WrittenRule = {
  code: 'period-sum',
  check(root) {
    const epochs = numberAt(root, ['train', 'epochs']);
    const count = numberAt(root, ['pas', 'periods']);
    const periods = find(root, ['pas', 'periods']);
    // What epochs themselves lack is told at their own place.
    if (!periods || (find(root, ['train', 'epochs']) && !(epochs !== null && Number.isInteger(epochs) && epochs > 0))) {
      return [];
    }
    if (count !== null && epochs !== null && count > epochs) {
      return [
        {
          path: ['pas', 'periods'],
          message: `${count} periods do not fit into ${epochs} epochs: each needs one at least.`,
        },
      ];
    }
    if (periods.kind !== 'list') return [];
    const lengths = periods.items.map((item) =>
      item.kind === 'scalar' && typeof item.value === 'number' ? item.value : Number.NaN,
    );
    const sum = lengths.reduce((total, length) => total + length, 0);
    if (epochs === null && sum > MAX_EPOCHS) {
      return [
        { path: ['pas', 'periods'], message: `The periods add up to ${sum} epochs; ${MAX_EPOCHS} is the limit.` },
      ];
    }
    if (Number.isNaN(sum) || epochs === null || sum === epochs) return [];
    const message = `The periods add up to ${sum} epochs, but train.epochs is ${epochs}. Make them agree, or leave train.epochs out.`;
    const fixes = [removal('train.epochs'), setting('train.epochs', String(sum))];
    return [{ path: ['pas', 'periods'], message, fixes }];
  },
};

function numberAt(root: SourceNode, path: Path): number | null {
  const node = find(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : null;
}
