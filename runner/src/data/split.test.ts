import { expect, test } from 'vitest';
import { balancedSubset } from './balanced-subset.ts';
import { sha256, sha256OfSplit } from './hash.ts';
import { classCounts, firstSamples, packLabels, type Split, takeOut } from './split.ts';

/** Ten samples of two pixels, sample i with pixels i and 100 + i. */
function split(): Split {
  const images = Uint8Array.from({ length: 20 }, (_, i) => (i >> 1) + (i % 2) * 100);
  return { images, labels: Uint8Array.from({ length: 10 }, (_, i) => i % 3), count: 10, shape: [1, 1, 2], classes: 3 };
}

test('labels take one byte up to 256 classes, two above', () => {
  expect(packLabels([0, 255], 256, 'x')).toEqual(Uint8Array.of(0, 255));
  expect(packLabels([0, 256], 257, 'x')).toEqual(Uint16Array.of(0, 256));
});

test('samples taken out and the rest keep their order, and none is lost', () => {
  const { taken, rest } = takeOut(split(), Uint32Array.of(7, 0, 4));
  expect(taken).toMatchObject({
    count: 3,
    images: Uint8Array.of(0, 100, 4, 104, 7, 107),
    labels: Uint8Array.of(0, 1, 1),
  });
  expect(rest.count).toBe(7);
  expect([...rest.images].filter((_, i) => i % 2 === 0)).toEqual([1, 2, 3, 5, 6, 8, 9]);
  expect([...rest.labels]).toEqual([1, 2, 0, 2, 0, 2, 0]);
});

test('the first samples share memory', () => {
  const all = split();
  const first = firstSamples(all, 2);
  expect(first).toMatchObject({ count: 2, images: Uint8Array.of(0, 100, 1, 101), labels: Uint8Array.of(0, 1) });
  expect(first.images.buffer).toBe(all.images.buffer);
});

test('a balanced subset has equally many of each class, in their order', () => {
  const subset = balancedSubset(split(), 2, 0);
  expect(classCounts(subset)).toEqual([2, 2, 2]);
  const samples = [...subset.images].filter((_, i) => i % 2 === 0);
  expect(samples).toEqual([...samples].sort((a, b) => a - b));
  expect(() => balancedSubset(split(), 4, 0)).toThrow(/class 1 has 3 samples, fewer than the 4 wanted/);
});

test('the hash is of the documented bytes and sees pixels, labels, shape and type', () => {
  const own = sha256OfSplit(split());
  const { images, labels } = split();
  const words = Buffer.from([...labels].flatMap((label) => [label, 0]));
  expect(own).toBe(sha256(Buffer.concat([Buffer.from('uint8 10 1 1 2 3\n'), images as Uint8Array, words])));
  expect(sha256OfSplit({ ...split(), labels: Uint16Array.from(labels) })).toBe(own);
  const others = [
    { ...split(), images: images.map((value, i) => (i === 19 ? value + 1 : value)) as Uint8Array },
    { ...split(), labels: labels.map((value, i) => (i === 9 ? value + 1 : value)) as Uint8Array },
    { ...split(), shape: [1, 2, 1] as const },
    { ...split(), images: Float32Array.from(images) },
  ];
  expect(new Set([own, ...others.map(sha256OfSplit)]).size).toBe(5);
});
