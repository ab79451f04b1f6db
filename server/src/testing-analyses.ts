/** @file Results of analyses as the runner writes them, for tests: what matters is given, the rest is what the schema asks for. */
import type { AnalysisAbout, HessianResult, SliceResult } from '@advexp/schemas';

const ABOUT: AnalysisAbout = {
  key: 'key',
  run: 'run',
  checkpoint: 'last',
  weights_sha256: '',
  architecture: 'linear',
  parameters: 7850,
  layers: null,
  dataset: 'fashion-mnist-mini',
  data: [],
  epsilon: 0.03,
  attack: null,
  mode: 'eval',
  seed: 0,
  batch_size: 50,
  executor: 'onnx',
  provider: 'cpu',
  threads: 1,
  version: '0.1.0',
  created: '2026-11-26T00:00:00Z',
  seconds: 1,
  arrays: null,
};

export function hessianResult(eigenvalues: number[], change: Partial<HessianResult> = {}): HessianResult {
  const each = eigenvalues.map(() => 0);
  return {
    about: ABOUT,
    loss: 'frozen',
    which: 'largest',
    method: 'lanczos',
    tolerance: 1e-3,
    eigenvalues,
    residuals: each,
    errors: each,
    converged: true,
    products: 20,
    loss_value: 1,
    normalised: eigenvalues,
    ...change,
  };
}

/** @param loss of each node, the last axis running fastest */
export function sliceResult(axes: Record<string, number[]>, loss: (number | null)[]): SliceResult {
  return {
    about: ABOUT,
    directions: 'random',
    adversarial: 'fresh',
    batchnorm: 'running',
    axes: Object.entries(axes).map(([name, coordinates]) => ({ name, length: 1, coordinates })),
    points: [],
    complete: true,
    nodes: loss.map((value) => (value === null ? 2 : 1)),
    surfaces: [{ split: 'train', epsilon: 0.03, loss, accuracy: loss }],
  };
}
