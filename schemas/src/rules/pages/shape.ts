/** @file Pages on the form of a spec: its keys and the kinds of their values. */
import type { RulePage } from '../page.ts';

export const shapePages = {
  'unknown-key': {
    severity: 'error',
    title: 'A key that does not exist there',
    why: 'A misspelt key would be a setting that silently keeps its default, found out only from the results. So every key must be known at its place.',
    wrong: 'attack: { stepz: 20 }',
    right: 'attack: { steps: 20 }',
    source: 'the schema of a spec.',
  },
  'renamed-key': {
    severity: 'error',
    title: "A key under another tool's name",
    why: "The paper's code, MadryLab's challenges, TRADES, torchattacks and PyTorch call the same things by other names (`eps`, `lr`, `threshold`, `iter_num`, `model_type`, …). advexp knows the common ones and says how they are called here.",
    wrong: 'attack: { iter_num: 20 }',
    right: 'attack: { steps: 20 }',
    source: 'the documentation of those tools.',
  },
  'unknown-value': {
    severity: 'error',
    title: 'A choice that does not exist',
    why: 'The key takes one of a few words, and this is none of them. Case counts: every choice is written in lower case.',
    wrong: 'attack: { norm: Linf }',
    right: 'attack: { norm: linf }',
    source: 'the schema of a spec.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value of the wrong kind',
    why: 'The key takes another kind of value: a number, text, a list or a map of settings. YAML reads `"10"` as text and `10` as a number, and a key followed by nothing as empty.',
    wrong: 'train: { epochs: ten }',
    right: 'train: { epochs: 10 }',
    source: 'the schema of a spec.',
  },
  'missing-key': {
    severity: 'error',
    title: 'A setting that has no default',
    why: 'Some settings decide so much that a default would be a guess: the data, the network, the budget, the learning rate, the number of epochs, and the target of a schedule.',
    wrong: 'epsilon: { schedule: cosine, max: 16/255 }',
    right: 'epsilon: { schedule: cosine, target: 8/255, max: 16/255 }',
    source: 'the schema of a spec.',
  },
  'out-of-range': {
    severity: 'error',
    title: 'A number outside its range',
    why: 'The value lies outside what the setting can mean: no epochs, a momentum of 1, a negative seed.',
    wrong: 'optimizer: { name: sgd, momentum: 1.0 }',
    right: 'optimizer: { name: sgd, momentum: 0.9 }',
    source: 'the schema of a spec.',
  },
  'bad-quantity': {
    severity: 'error',
    title: 'A quantity in the wrong form',
    why: 'Budgets are written `8/255`, `8px` or `0.03`; steps also as a multiple of the budget, `0.25eps`; moments of a schedule `50%` or `10 epochs`.',
    wrong: 'epsilon: 8 pixels',
    right: 'epsilon: 8px',
    source: 'the units of a spec.',
  },
  'bad-name': {
    severity: 'error',
    title: 'A name that cannot be that of a folder',
    why: "The name of an experiment becomes a folder under `runs/`, on every operating system. Letters, digits, '.', '_' and '-' are safe; the first must be a letter or digit.",
    wrong: 'name: PAS ε=8',
    right: 'name: pas-eps-8',
    source: 'file systems.',
  },
} as const satisfies Record<string, RulePage>;
