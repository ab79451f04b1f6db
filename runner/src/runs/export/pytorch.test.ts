import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pythonWithTorch, requires } from '../../../../test/components.ts';
import type { NamedTensor } from '../tensor.ts';
import { encodePyTorch } from './pytorch.ts';

const TENSORS: NamedTensor[] = [
  { name: 'conv1.weight', shape: [2, 1, 1, 2], data: Float32Array.from([1, -2, 0.5, 3e-30]) },
  { name: 'bn1.num_batches_tracked', shape: [], data: BigInt64Array.from([2n ** 40n]) },
  { name: 'double', shape: [1], data: Float64Array.from([Math.PI]) },
  { name: 'bytes', shape: [2], data: Uint8Array.from([9, 0, 255, 9]).subarray(1, 3) },
  { name: 'empty', shape: [0, 3], data: new Float32Array(0) },
];

test('the archive holds the pickle and the raw bytes, the same each time', () => {
  const file = encodePyTorch(TENSORS);
  expect(encodePyTorch(TENSORS)).toEqual(file);
  const entries = unzipSync(file);
  expect(Object.keys(entries)).toContain('archive/data/4');
  expect(entries['archive/data/3']).toEqual(Uint8Array.from([0, 255]));
  const pickle = strFromU8(entries['archive/data.pkl'] ?? new Uint8Array(), true);
  expect(pickle.startsWith('\x80\x02ccollections\nOrderedDict\n)R(X')).toBe(true);
});

test('an unsupported type is refused', () => {
  expect(() => encodePyTorch([{ name: 'u', shape: [1], data: new Uint32Array(1) }])).toThrow('Tensor "u"');
});

describe.runIf(requires('python-torch'))('with PyTorch', () => {
  test('torch.load reads the state dict', () => {
    const folder = mkdtempSync(join(tmpdir(), 'advexp-pytorch-'));
    try {
      const path = join(folder, 'weights.pt');
      writeFileSync(path, encodePyTorch(TENSORS));
      const script = `
import json, sys, torch
for options in ({}, {"weights_only": True}):
    state = torch.load(sys.argv[1], **options)
print(json.dumps({k: [str(v.dtype), list(v.shape), v.tolist(), v.is_contiguous()] for k, v in state.items()}))`;
      const { stdout, stderr } = spawnSync(pythonWithTorch() ?? '', ['-c', script, path], { encoding: 'utf8' });
      expect(stderr).not.toContain('Error');
      expect(JSON.parse(stdout)).toEqual({
        'conv1.weight': ['torch.float32', [2, 1, 1, 2], [[[[1, -2]]], [[[0.5, Math.fround(3e-30)]]]], true],
        'bn1.num_batches_tracked': ['torch.int64', [], 2 ** 40, true],
        double: ['torch.float64', [1], [Math.PI], true],
        bytes: ['torch.uint8', [2], [0, 255], true],
        empty: ['torch.float32', [0, 3], [], true],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
