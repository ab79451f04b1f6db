/** Which GPU a process's TensorFlow is given; the binding stands for one that sees GPUs. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExecutionError } from '../executor.ts';
import { type Binding, loadBinding } from './binding.ts';
import { open } from './installation.ts';

vi.mock('./binding.ts', { spy: true });

const INSTALLATION = { binding: 'none', version: '2.21.0', source: 'here', gpu: true, libraries: [] };

let seen: (string | undefined)[] = [];
beforeEach(() => {
  seen = [];
  vi.mocked(loadBinding).mockImplementation(() => {
    seen.push(process.env.CUDA_VISIBLE_DEVICES);
    return { TF_Version: '2.21.0', isUsingGpuDevice: () => true } as Binding;
  });
  vi.stubEnv('ADVEXP_TENSORFLOW_CARD', undefined);
});
afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, undefined, '0'],
  [undefined, 1, '1'],
  ['3,2', undefined, '3'],
  ['3,2', 1, '2'],
])('of %s the GPU of number %s is in sight alone, while TensorFlow is loaded', (visible, index, card) => {
  vi.stubEnv('CUDA_VISIBLE_DEVICES', visible);
  for (let point = 0; point < 2; point++) open(INSTALLATION, { ...(index !== undefined && { index }) });
  expect(seen).toEqual([card, card]);
  expect(process.env.CUDA_VISIBLE_DEVICES).toBe(visible);
});

test('one that cannot be loaded leaves all in sight', () => {
  vi.stubEnv('CUDA_VISIBLE_DEVICES', '3,2');
  vi.mocked(loadBinding).mockImplementation(() => {
    throw new ExecutionError('No such file');
  });
  expect(() => open(INSTALLATION)).toThrow(/cannot be used any more: No such file/);
  expect(process.env.CUDA_VISIBLE_DEVICES).toBe('3,2');
});

test('a second GPU in the same process is refused; a child has the choice anew', () => {
  vi.stubEnv('CUDA_VISIBLE_DEVICES', '3,2');
  open(INSTALLATION, { index: 1 });
  expect(() => open(INSTALLATION, { index: 0 })).toThrow(
    /^TensorFlow computes on GPU 2 already, and cannot change to 3/,
  );
  process.env.ADVEXP_TENSORFLOW_CARD = process.env.ADVEXP_TENSORFLOW_CARD?.replace(/^\d+/, '1');
  expect(open(INSTALLATION, { index: 0 }).device.gpu).toBe(true);
});
