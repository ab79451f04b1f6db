/** @file One problem for one mistake: whatever single value of a sound spec is changed, it is told once. */
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadSpec } from '../load/load.ts';

const SOUND = `seed: 0
data: { dataset: cifar-10, validation: 1000 }
model: { architecture: resnet18, width: 8 }
attack: { method: pgd, norm: linf, steps: 10, step_size: 0.25eps, start: uniform, restarts: 1, loss: cross-entropy, bounds: [0, 1] }
epsilon: { schedule: cosine, target: 8/255, min: 0, max: 16/255 }
pas: { periods: [10, 10], reset: [epsilon, learning_rate], ensemble: period-ends }
learning_rate: { schedule: step, initial: 0.1, factor: 0.1, at: [50%, 75%] }
optimizer: { name: sgd, momentum: 0.9, weight_decay: 5e-4 }
train: { epochs: 20, batch_size: 128, averaging: { method: swa, start_epoch: 15 } }
evaluate: { attacks: [clean, pgd-20], during: pgd-10, samples: 1000 }
landscape: { hessian: { top: 20, samples: 1024 } }
device: cpu
`;
const VALUES =
  '0 1 3 16 1000 50000 -1 0.001 0.25 0.6 8/255 32/255 0.03px 3eps true null none clean kl l2 fgsm trades reference constant adam mnist lenet vgg16 pgd-5 [] [1] [clean] text'.split(
    ' ',
  );

/** Changes of one value that leave several things to mend, each at a place of its own. */
const SEVERAL = new Set([
  // Each setting of the former choice is unknown now.
  'epsilon.schedule=constant',
  'learning_rate.schedule=constant',
  'optimizer.name=adam',
]);

type Branch = Record<string | number, unknown>;

function* paths(value: unknown, path: (string | number)[] = []): Iterable<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, Array.isArray(value) ? +key : key]);
}

test('a single wrong value is one problem', () => {
  const sound: unknown = parse(SOUND);
  let wrong = 0;
  for (const path of paths(sound)) {
    for (const written of VALUES) {
      const copy = structuredClone(sound) as Branch;
      const parent = path.slice(0, -1).reduce((node, step) => node[step] as Branch, copy);
      parent[path.at(-1) ?? ''] = parse(written);
      const name = `${path.join('.')}=${written}`;
      const { problems } = loadSpec({ file: 'a.advexp', text: stringify(copy) }, { memory: 64e9 });
      wrong += Number(problems.length > 0);
      if (!SEVERAL.has(name)) expect(problems.map(({ code }) => code).slice(1), name).toEqual([]);
    }
  }
  expect(wrong).toBeGreaterThan(600);
});
