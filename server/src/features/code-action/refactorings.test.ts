import { applyEdits, loadSpec, textEdits } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { placesAt } from '../../place.ts';
import { open } from '../../testing.ts';
import { refactoringsAt } from './refactorings.ts';

const SOUND = 'seed: 0\ndata: { dataset: cifar-10 }\nmodel: { architecture: resnet18 }\nlearning_rate: 0.1\n';

/** What is offered at the cursor: its title and the text that it leaves. */
function offered(marked: string): [title: string, text: string][] {
  const { document, cursors } = open(SOUND + marked);
  const { own, loaded, text } = document;
  if (!own || !loaded.spec || !cursors[0]) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const path = placesAt(own, document.offsetAt(cursors[0])).at(-1)?.path ?? [];
  return refactoringsAt(path, own, loaded.spec).map(({ title, changes }) => [
    title,
    applyEdits(text, textEdits(text, changes)).slice(SOUND.length),
  ]);
}

test('constant epsilon becomes the periods of the paper', () => {
  expect(offered('epsilon: 8/<|>255 # budget\ntrain: { epochs: 200 }\n')).toEqual([
    [
      'Convert to periodic adversarial scheduling (100, 50, 50 epochs)',
      'epsilon: { schedule: cosine, target: 8/255, min: 0 } # budget\npas: { periods: [100, 50, 50], reset: [epsilon, learning_rate] }\ntrain: { epochs: 200 }\n',
    ],
  ]);
  const [map] = offered('eps<|>ilon: { schedule: constant, target: 8px }\ntrain: { epochs: 5 }\n');
  expect(map?.[1]).toContain('target: 8px');
  expect(map?.[1]).toContain('[3, 1, 1]');
});

test('what it makes of a spec has no errors and the same number of epochs', () => {
  for (const epochs of [4, 5, 6, 7, 10, 33, 200]) {
    const [first] = offered(`epsilon: 8/255<|>\ntrain: { epochs: ${epochs} }\n`);
    const { spec } = loadSpec({ file: '/a.advexp', text: SOUND + (first?.[1] ?? '') });
    expect(spec?.train.epochs).toBe(epochs);
    expect(spec?.pas.periods).toHaveLength(3);
  }
});

test('no conversion where there is a schedule already, or too few epochs', () => {
  expect(offered('epsilon: { schedule: lin<|>ear, target: 8/255 }\ntrain: { epochs: 20 }\n')).toEqual([]);
  expect(offered('epsilon: 8/<|>255\ntrain: { epochs: 3 }\n')).toEqual([]);
});

test.each(['paper', 'madry', 'rice', 'wong'])(
  'the preset %s is written out, and the attack stays the same',
  (preset) => {
    const text = `epsilon: 8/255\ntrain: { epochs: 4 }\nattack: { preset: <|>${preset}, restarts: 2 }\n`;
    const [first] = offered(text);
    const attack = (body: string) => loadSpec({ file: '/a.advexp', text: SOUND + body }).spec?.attack;
    expect(first?.[0]).toBe(`Write out the preset ${preset}`);
    expect(first?.[1]).not.toContain('preset');
    expect(first?.[1]).toContain('restarts: 2');
    expect(attack(first?.[1] ?? '')).toEqual(attack(text.replace('<|>', '')));
  },
);
