import { expect, test } from 'vitest';
import { explain, validateResolved } from '../contracts.ts';
import { generator } from '../generator.ts';
import { scheduleTable } from '../schedule.ts';
import { loadSpec } from './load.ts';

const SOUND = `seed: 0
data: { dataset: fashion-mnist, augment: { crop_padding: 2 } }
model: { architecture: custom, layers: [{ type: conv, channels: 3, kernel: 3 }, relu, flatten, { type: linear, units: 10 }] }
attack: { preset: paper, steps: 10, step_size: 0.25eps, bounds: [0, 1] }
epsilon: { schedule: piecewise, target: 0.1, points: [{ at: 20%, value: 0 }, { at: 60%, value: 0.1 }], warmup: 2 }
pas: { periods: [10, 5, 5], reset: [epsilon, learning_rate] }
learning_rate: { schedule: step, initial: 0.05, at: [0.5, 0.75], warmup: { epochs: 1, from: 0.01 } }
optimizer: { name: sgd, momentum: 0.9 }
train: { objective: { name: trades, beta: 3 }, averaging: { method: swa, start_epoch: 17 }, gradient_clip: 1 }
evaluate: { attacks: [clean, pgd-100, { name: a, steps: 3 }], during: pgd-10 }
landscape: { hessian: { top: 20 }, trace: [gradient-norm] }
sweep: { grid: { optimizer.momentum: [0.9, 0.5] } }
`;
const PIECES =
  `null -1 0 1e400 .nan 8/255 300px 8/0 50% 10 [] {} [1] true cosine one-cycle constant &a *a !!str | > : , # ? ' " [ ] { }`
    .split(' ')
    .concat(['\n', '\t', '  ', '- ', '__proto__', '12345678901234567890', 'target', 'extends: a']);
const PATHS = [
  'epsilon',
  'epsilon.schedule',
  'train',
  'model.layers.0.channels',
  'evaluate.attacks.7',
  'a.b',
  'pas.periods',
];

test('whatever is done to a spec, it resolves to something sound or says what is wrong', () => {
  const random = generator(1);
  const piece = () => PIECES[random(PIECES.length)] ?? '';
  expect(loadSpec({ file: 'a.advexp', text: SOUND }).problems).toEqual([]);
  for (let trial = 0; trial < 800; trial++) {
    const tokens = SOUND.split(/\b/);
    for (let edits = 0; edits <= random(2); edits++) {
      tokens.splice(random(tokens.length), random(3), ...(random(3) === 0 ? [] : [piece()]));
    }
    const text = tokens.join('');
    const overrides = random(4) === 0 ? [`${PATHS[random(PATHS.length)]}=${piece()}`] : [];
    const { spec, problems } = loadSpec({ file: 'a.advexp', text }, { overrides });
    const seen = `${text}\n${overrides}\n${problems.map(({ message }) => message).join('\n')}`;
    expect(spec === null, seen).toBe(problems.some(({ severity }) => severity === 'error'));
    for (const { message } of problems) expect(message).toMatch(/^(?!.*(undefined|\[object|must NOT)).*[.?)]$/s);
    if (spec === null) continue;
    expect(validateResolved(JSON.parse(JSON.stringify(spec))), `${explain(validateResolved)}\n${seen}`).toBe(true);
    for (const { epsilon, learning_rate } of scheduleTable(spec)) {
      expect(epsilon >= 0 && Number.isFinite(epsilon) && Number.isFinite(learning_rate), seen).toBe(true);
    }
  }
});
