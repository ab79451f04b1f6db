import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['ca', 'ac', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['flaw', 'lawn', 2],
])('editDistance(%s, %s) = %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['batchsize', ['batch_size', 'epochs'], 'batch_size'],
  ['learningRate', ['learning_rate'], 'learning_rate'],
  ['pdg', ['pgd', 'fgsm'], 'pgd'],
  ['FGSM', ['pgd', 'fgsm'], 'fgsm'],
  ['gpu', ['cpu', 'reference'], null],
  ['momentum', ['epochs', 'objective'], null],
  ['cifar10', ['cifar-10', 'cifar-100'], 'cifar-10'],
  ['', ['a', 'b'], null],
])('nearest(%s) among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
