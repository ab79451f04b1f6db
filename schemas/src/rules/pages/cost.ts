/** @file Pages on what a run costs. */
import type { RulePage } from '../page.ts';

export const costPages = {
  'memory-exceeded': {
    severity: 'warning',
    title: 'A training step larger than the memory',
    why: 'A training step keeps every value of the forward pass until the backward pass has used it, for each image of the batch, beside the weights, their gradients and the state of the optimiser. What does not fit is swapped, or the run is killed. The size is an estimate; `advexp plan` counts it from the graph.',
    wrong: 'model: { architecture: wide-resnet, depth: 28, width: 10 }\ntrain: { epochs: 20, batch_size: 1024 }',
    right: 'model: { architecture: wide-resnet, depth: 28, width: 10 }\ntrain: { epochs: 20, batch_size: 64 }',
    source: 'the sizes of the layers.',
  },
  'hessian-cost': {
    severity: 'warning',
    title: 'A Hessian spectrum that takes hours',
    why: 'Each Hessian-vector product costs as much as six forward passes over the samples, and k eigenvalues take about 2k + 20 of them. Eigenvalues are means over samples: a tenth of the samples gives nearly the same spectrum in a tenth of the time. The estimate is for two cores.',
    wrong: 'landscape: { hessian: { top: 20, samples: 20000 } }',
    right: 'landscape: { hessian: { top: 20, samples: 1024 } }',
    source: "paper's code; a product with the Hessian is two passes forward and two back, with their derivatives.",
  },
  'hessian-samples': {
    severity: 'warning',
    title: 'More samples for the Hessian than there are',
    why: 'The spectrum is computed on training samples, and there are fewer than asked for.',
    wrong: 'data: { dataset: cifar-10, train_samples: 512 }\nlandscape: { hessian: { top: 2, samples: 1024 } }',
    right: 'data: { dataset: cifar-10, train_samples: 512 }\nlandscape: { hessian: { top: 2, samples: 512 } }',
    source: 'the sizes of the data sets.',
  },
  'reference-slow': {
    severity: 'warning',
    title: 'A real network on the reference executor',
    why: 'The reference executor computes in float64 with plain loops so that others can be compared with it. It is a few hundred times slower than `cpu`.',
    wrong: 'device: reference',
    right: 'device: cpu',
    source: 'measurements of advexp.',
  },
  'checkpoint-size': {
    severity: 'warning',
    title: 'Checkpoints that fill the disk',
    why: 'Every kept checkpoint holds the weights and the state of the optimiser. A full disk ends the run.',
    wrong:
      'model: { architecture: wide-resnet, depth: 34, width: 20 }\ntrain: { epochs: 100 }\ncheckpoint: { keep: 100 }',
    right:
      'model: { architecture: wide-resnet, depth: 34, width: 20 }\ntrain: { epochs: 100 }\ncheckpoint: { keep: 3 }',
    source: 'the sizes of the layers.',
  },
  'evaluation-cost': {
    severity: 'information',
    title: 'Measuring that takes longer than training',
    why: 'The attack on the held-out samples runs after every `evaluate.every` epochs. Here it costs several times what the epochs themselves do.',
    wrong: 'data: { dataset: cifar-10, train_samples: 1000, validation: 5000 }\nevaluate: { during: pgd-50 }',
    right:
      'data: { dataset: cifar-10, train_samples: 1000, validation: 5000 }\nevaluate: { during: pgd-10, samples: 500 }',
    source: 'the cost model: 2 F an attack step, 3 F a training step.',
  },
} as const satisfies Record<string, RulePage>;
