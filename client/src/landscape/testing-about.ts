/** @file What the results of tests are about, as the schema asks for it; a test writes what matters to it. */
import type { AnalysisAbout } from '@advexp/schemas';

export const ABOUT: AnalysisAbout = {
  key: 'key',
  run: 'run',
  checkpoint: 'last',
  weights_sha256: '0'.repeat(64),
  architecture: 'linear',
  parameters: 10,
  layers: null,
  dataset: 'mnist',
  data: [],
  epsilon: 0.1,
  attack: null,
  mode: 'eval',
  seed: 0,
  batch_size: 16,
  executor: 'onnx',
  provider: 'cpu',
  threads: 1,
  version: '0.1.0',
  created: '2026-11-26T10:00:00.000Z',
  seconds: 1,
  arrays: null,
};
