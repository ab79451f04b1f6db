import { expect, test } from 'vitest';
import { isSchedulePicture } from './contract.ts';
import { pictureOf } from './picture.ts';

const TEXT = `version: 1
name: mine
seed: 0
data: { dataset: fashion-mnist-mini }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: { schedule: linear, target: 0.1, min: 0, max: 0.2 }
pas: { periods: [4, 4], reset: [epsilon, learning_rate] }
learning_rate: { schedule: constant, value: 0.05 }
`;
const spec = (text: string) => ({ file: '/mine.advexp', text, uri: 'file:///mine.advexp', title: 'mine.advexp' });

test('values, periods and facts of a spec', () => {
  const picture = pictureOf(spec(TEXT), null);
  expect(isSchedulePicture(JSON.parse(JSON.stringify(picture)))).toBe(true);
  expect(picture).toMatchObject({ ends: [4, 8], outdated: false, stepped: true });
  expect(picture.words).toBe('8 epochs in 2 periods · ε linear, target 0.1 · learning rate constant');
  // A linear ramp from 0 to 0.2 over each period of four epochs, clipped at 0.1.
  expect(picture.moments.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(picture.moments.map(({ epsilon }) => Number(epsilon.toFixed(6)))).toEqual([
    0, 0.05, 0.1, 0.1, 0, 0.05, 0.1, 0.1,
  ]);
  expect(picture.moments.every(({ learning_rate: rate }) => rate === 0.05)).toBe(true);
});

test('while the text has an error, the last picture stays, with the error', () => {
  const before = pictureOf(spec(TEXT), null);
  const wrong = pictureOf(spec(TEXT.replace('target: 0.1', 'target: 8')), before);
  expect(wrong).toMatchObject({ outdated: true, moments: before.moments, ends: [4, 8] });
  expect(wrong.words).toMatch(/^Line 7: 8 has no unit/);
  expect(pictureOf(spec('- 1'), null)).toMatchObject({ outdated: true, moments: [] });
});

test('messages of another form are refused', () => {
  const picture = pictureOf(spec(TEXT), null);
  for (const wrong of [
    null,
    {},
    { ...picture, uri: 1 },
    { ...picture, moments: [{ epoch: 1 }] },
    { ...picture, ends: ['4'] },
  ]) {
    expect(isSchedulePicture(wrong)).toBe(false);
  }
});
