/** @file Vectors laid end to end, and taken apart again. */
import type { Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';

/** How many results one node may have on a device: WebGPU promises eight buffers to a shader, and one is read. */
const RESULTS_OF_DEVICE = 7;

export function lowerConcatenate(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, emitter.emit('Concat', emitter.operands(tensor), { axis: 0 }));
}

export function lowerSegment(emitter: Emitter, tensor: Tensor): void {
  const sizes = tensor.attributes.sizes as readonly number[];
  const results = emitter.kernels === 'device' ? RESULTS_OF_DEVICE : sizes.length;
  emitter.setPlain(
    tensor,
    segment(emitter, emitter.operand(tensor, 0), sizes, tensor.attributes.index as number, results),
  );
}

/** A segment by splits of at most so many results, which other segments share. */
function segment(emitter: Emitter, vector: string, sizes: readonly number[], index: number, results: number): string {
  if (sizes.length === 1) return vector;
  let width = 1;
  while (width * results < sizes.length) width *= results;
  const groups = Array.from({ length: Math.ceil(sizes.length / width) }, (_, i) =>
    sizes.slice(i * width, (i + 1) * width),
  );
  const totals = groups.map((group) => group.reduce((a, b) => a + b, 0));
  const parts = emitter.emitAll('Split', [vector, emitter.integers(totals)], { axis: 0 }, { outputs: groups.length });
  const which = Math.floor(index / width);
  return segment(emitter, parts[which], groups[which], index % width, results);
}
