/** @file Pages on reading a spec: files, YAML, what it extends, what the command line sets, comments that hide problems. */
import type { RulePage } from '../page.ts';

export const readingPages = {
  'cannot-read': {
    severity: 'error',
    title: 'A spec that cannot be read',
    why: 'The file does not exist, is a folder, or may not be read. Paths on the command line are relative to the folder in which it was started.',
    wrong: '$ advexp check nowhere.advexp',
    right: '$ advexp check mine.advexp',
    source: 'the file system.',
  },
  empty: {
    severity: 'error',
    title: 'A spec without a word',
    why: 'The file holds nothing, or comments only. A spec needs `data`, `model`, `epsilon`, `learning_rate` and the number of epochs.',
    wrong: '# An experiment, to be written.',
    right:
      'seed: 0\ndata: { dataset: fashion-mnist-mini }\nmodel: { architecture: lenet, width: 2 }\nepsilon: 0.1\nlearning_rate: 0.05\ntrain: { epochs: 8 }',
    source: 'the schema of a spec.',
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'Text that is not YAML',
    why: 'A spec is one YAML 1.2 document. Frequent causes: a bracket or quote that is never closed, a tab as indentation, keys of one map in different columns, a second document after `---`. Nothing of the file can be checked until it is readable; only the first mistake is reported, since others mostly follow from it.',
    wrong: 'attack: { steps: 10, step_size: 0.25eps',
    right: 'attack: { steps: 10, step_size: 0.25eps }',
    source: 'YAML 1.2.2.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key written twice',
    why: 'Readers of YAML differ in which of two values they take, so one of them would silently not count.',
    wrong: 'attack:\n  steps: 10\n  steps: 20',
    right: 'attack:\n  steps: 20',
    source: 'YAML 1.2.2, §3.2.1.3.',
  },
  extends: {
    severity: 'error',
    title: 'A base that cannot be read',
    why: '`extends` names another spec, relative to the file that writes it, whose settings hold wherever this file says nothing. It must exist, and no file may extend itself, not even by way of others.',
    wrong: 'extends: bass.advexp\nattack: { steps: 20 }',
    right: 'extends: base.advexp\nattack: { steps: 20 }',
    source: 'how advexp reads specs.',
  },
  override: {
    severity: 'error',
    title: 'An assignment of the command line that is none',
    why: '`--set` takes the path of a key, `=`, and a value as in a spec.',
    wrong: '$ advexp check mine.advexp --set epochs',
    right: '$ advexp check mine.advexp --set train.epochs=10',
    source: 'how advexp reads specs.',
  },
  'cannot-prepare': {
    severity: 'error',
    title: 'A run that cannot begin on this machine',
    why: 'The spec is right, but what it asks for is not there: data that is neither found nor can be downloaded, or more memory than is free. The message says what was looked for and what to do. `advexp doctor` lists what this machine has.',
    wrong: '$ advexp run imagenet.advexp',
    right: '$ advexp run mine.advexp',
    source: 'the machine.',
  },
  'useless-ignore': {
    severity: 'information',
    title: 'A comment that hides nothing',
    why: '`# advexp-ignore CODE` hides warnings and informations of that code on its line, or, alone on a line, on the next one. This one hides nothing: there is no such code, no such problem on that line any more, or the problem is an error, which cannot be hidden. A comment that is left behind would hide the problem when it comes back.',
    wrong: 'learning_rate: 0.1  # advexp-ignore learning-rate-range',
    right: 'learning_rate: 3  # advexp-ignore learning-rate-range',
    source: 'how advexp checks specs.',
  },
} as const satisfies Record<string, RulePage>;
