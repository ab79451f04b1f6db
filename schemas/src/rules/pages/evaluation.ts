/** @file Pages on how robustness is measured. */
import type { RulePage } from '../page.ts';

export const evaluationPages = {
  'evaluation-weaker': {
    severity: 'warning',
    title: 'An evaluation weaker than the training',
    why: 'An attack with fewer steps or restarts, a smaller ε, shorter steps or in another norm than the one the network was trained on tells little: robustness is overrated, and comparisons with published numbers mean nothing. Papers report PGD with 20 to 100 steps and more.',
    wrong: 'evaluate: { attacks: [clean, pgd-5] }',
    right: 'evaluate: { attacks: [clean, pgd-20] }',
    source: 'Carlini et al. 2019; paper §4.3.',
  },
  'evaluation-clean': {
    severity: 'warning',
    title: 'A robust network whose robustness is never measured',
    why: 'The list of attacks at the end of the run holds none (or only `clean`), so the one number that adversarial training is about is missing from the results.',
    wrong: 'evaluate: { attacks: [clean] }',
    right: 'evaluate: { attacks: [clean, pgd-20] }',
    source: 'paper §4.',
  },
  'during-clean': {
    severity: 'warning',
    title: 'Robust accuracy measured without an attack',
    why: 'The best epoch is chosen by robust accuracy on held-out images. Measured without an attack this is clean accuracy, and the chosen epoch is the least robust one rather than the most.',
    wrong: 'evaluate: { during: clean }',
    right: 'evaluate: { during: pgd-10 }',
    source: 'Rice et al. 2020: early stopping by robust accuracy.',
  },
  'duplicate-attack': {
    severity: 'error',
    title: 'Two attacks of one name',
    why: 'Results are stored by the name of the attack, so the second would replace the first.',
    wrong: 'evaluate: { attacks: [clean, pgd-20, pgd-20] }',
    right: 'evaluate: { attacks: [clean, pgd-20, pgd-50-10] }',
    source: 'the files of a run.',
  },
  'evaluated-samples': {
    severity: 'warning',
    title: 'More samples to evaluate than there are',
    why: 'Fewer are evaluated than the spec says, so the accuracy is less certain than its reader believes.',
    wrong: 'data: { dataset: cifar-10, validation: 1000 }\nevaluate: { samples: 5000 }',
    right: 'data: { dataset: cifar-10, validation: 5000 }\nevaluate: { samples: 5000 }',
    source: 'the sizes of the data sets.',
  },
  'few-samples': {
    severity: 'information',
    title: 'An accuracy measured on a handful of samples',
    why: 'The standard error of an accuracy near 50 % is 50/√n points: 5 points on 100 samples, 1.6 on 1000, 0.5 on 10,000. The schedules of the paper differ by 1 to 2 points.',
    wrong: 'evaluate: { final_samples: 64 }',
    right: 'evaluate: { final_samples: 1000 }',
    source: 'paper §4.1; the binomial distribution.',
  },
  'evaluation-never': {
    severity: 'warning',
    title: 'Held-out accuracy that is hardly ever measured',
    why: 'The interval is longer than the run, so accuracy is measured at the ends of periods only, and the choice of the best epoch has nothing to choose from.',
    wrong: 'evaluate: { every: 50 }',
    right: 'evaluate: { every: 5 }',
    source: 'Rice et al. 2020.',
  },
} as const satisfies Record<string, RulePage>;
