/** @file Pages on the data. */
import type { RulePage } from '../page.ts';

export const dataPages = {
  'data-path': {
    severity: 'error',
    title: 'Data that is not where the spec says',
    why: 'The data sets `npz` and `folder` need a `path`, relative to the file that writes it, and something of the right kind must be there.',
    wrong: 'data: { dataset: npz }',
    right: 'data: { dataset: npz, path: mine.npz }',
    source: 'docs/data.md.',
  },
  'sample-count': {
    severity: 'error',
    title: 'More samples than the data set has',
    why: 'The split, or a part of it, asks for more images than there are, so that none would be left to train on or fewer would be used than written.',
    wrong: 'data: { dataset: cifar-10, validation: 50000 }',
    right: 'data: { dataset: cifar-10, validation: 1000 }',
    source: 'the sizes of the data sets.',
  },
  'validation-on-test': {
    severity: 'information',
    title: 'The best epoch chosen on the test images',
    why: 'Without held-out samples the test split takes their place. The accuracy of the *best* epoch is then the maximum over many looks at the test set: too good, by a point or more. The *last* epoch, which the paper reports, is not affected.',
    wrong: 'data: { dataset: cifar-10, validation: 0 }',
    right: 'data: { dataset: cifar-10, validation: 1000 }',
    source: "Rice et al. 2020, who hold out 1000 images; the paper's code.",
  },
  'flipped-digits': {
    severity: 'warning',
    title: 'Mirrored digits',
    why: 'A mirrored 2, 3 or 7 is no digit any more. Flips are right for photographs; on MNIST they make the task harder to no use. The paper augments CIFAR only.',
    wrong:
      'data: { dataset: mnist, augment: true }\nmodel: { architecture: lenet }\nepsilon: 0.3\nevaluate: { attacks: [pgd-40] }',
    right: 'data: { dataset: mnist }\nmodel: { architecture: lenet }\nepsilon: 0.3\nevaluate: { attacks: [pgd-40] }',
    source: 'paper §3.3.',
  },
  'crop-too-large': {
    severity: 'warning',
    title: 'A crop that cuts the object off',
    why: 'The image is padded with zeros and cut out again at a random place, up to the padding away. A padding of more than a quarter of the side removes a good part of what the label names.',
    wrong: 'data: { dataset: cifar-10, augment: { crop_padding: 16 } }',
    right: 'data: { dataset: cifar-10, augment: { crop_padding: 4 } }',
    source: 'paper §3.3 (padding 4).',
  },
} as const satisfies Record<string, RulePage>;
