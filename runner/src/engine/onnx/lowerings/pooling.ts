/** @file Max pooling and the two maps that follow its selection. */
import type { Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import { BOOL, INT64, NCHWC_DOMAIN } from '../model.ts';
import { lowerMaxPoolAlone, lowerMaxSelectByPlaces, lowerMaxUnpoolByPlaces } from './windows.ts';

function attributesOf(tensor: Tensor): {
  kernel: number;
  stride: number;
  pool: { kernel_shape: number[]; strides: number[] };
} {
  const kernel = tensor.attributes.kernel as number;
  const stride = tensor.attributes.stride as number;
  return { kernel, stride, pool: { kernel_shape: [kernel, kernel], strides: [stride, stride] } };
}

/** Whether the windows of x tile it without rest, so that the blocked forms below apply. */
function tiles(emitter: Emitter, x: Tensor, { kernel, stride }: { kernel: number; stride: number }): boolean {
  return (
    emitter.canBlock(x) &&
    emitter.hasBlocked(x) &&
    kernel === stride &&
    x.shape[2] % kernel === 0 &&
    x.shape[3] % kernel === 0
  );
}

/** @param followed whether the selection is needed too, so that one plain MaxPool had better give both */
export function lowerMaxPool(emitter: Emitter, tensor: Tensor, followed: boolean): void {
  if (emitter.kernels === 'device') {
    lowerMaxPoolAlone(emitter, tensor);
    return;
  }
  const [x] = tensor.inputs;
  const { kernel, stride, pool } = attributesOf(tensor);
  if (emitter.canBlock(x) && emitter.hasBlocked(x) && (!followed || tiles(emitter, x, { kernel, stride }))) {
    emitter.setBlocked(tensor, emitter.emit('MaxPool', [emitter.blocked(x)], pool, { domain: NCHWC_DOMAIN }));
  } else {
    emitter.setPlain(tensor, emitter.emitAll('MaxPool', [emitter.plain(x)], pool, { outputs: followed ? 2 : 1 })[0]);
  }
}

/** Repeats each pixel of a blocked image k×k times: much faster than to broadcast it in what comes next. */
function repeat(emitter: Emitter, image: string, k: number): string {
  return emitter.emit('Upsample', [image], { scales: [1, 1, k, k] }, { domain: NCHWC_DOMAIN });
}

/** For each element of x, seen as [rows of windows, k, columns of windows, k, b]: is it its window's first largest? */
function blockedSelection(emitter: Emitter, x: Tensor, kernel: number): string {
  const [n, c, h, w] = x.shape;
  const rows = (n * emitter.padded(c) * h) / emitter.block / kernel;
  const columns = w / kernel;
  const { block } = emitter;
  const pool = { kernel_shape: [kernel, kernel], strides: [kernel, kernel] };
  const pooled = emitter.emit('MaxPool', [emitter.blocked(x)], pool, { domain: NCHWC_DOMAIN });
  const view = [rows, kernel, columns, kernel, block];
  const hit = emitter.emit(
    'Equal',
    [emitter.reshape(emitter.blocked(x), view), emitter.reshape(repeat(emitter, pooled, kernel), view)],
    {},
    { type: BOOL },
  );
  // A tie has several hits: go through the window in order and keep the first.
  const split = (value: string, axis: number) =>
    emitter.emitAll('Split', [value], { axis, num_outputs: kernel }, { type: BOOL, outputs: kernel });
  const concat = (values: string[], axis: number) => emitter.emit('Concat', values, { axis }, { type: BOOL });
  let free: string | null = null;
  const kept = split(hit, 1).map((row) =>
    split(row, 3).map((cell) => {
      const first = free ? emitter.emit('And', [cell, free], {}, { type: BOOL }) : cell;
      free = free ? emitter.emit('And', [free, emitter.not(cell)], {}, { type: BOOL }) : emitter.not(cell);
      return first;
    }),
  );
  return concat(
    kept.map((row) => concat(row, 3)),
    1,
  );
}

function plainIndices(emitter: Emitter, x: Tensor, pool: { kernel_shape: number[]; strides: number[] }): string {
  const [, indices] = emitter.emitAll('MaxPool', [emitter.plain(x)], pool, { outputs: 2 });
  emitter.types.set(indices, INT64);
  return indices;
}

export function lowerMaxUnpool(emitter: Emitter, tensor: Tensor): void {
  if (emitter.kernels === 'device') {
    lowerMaxUnpoolByPlaces(emitter, tensor);
    return;
  }
  const [d, x] = tensor.inputs;
  const { kernel, stride, pool } = attributesOf(tensor);
  if (tiles(emitter, x, { kernel, stride })) {
    const [n, c, h, w] = x.shape;
    const rows = (n * emitter.padded(c) * h) / emitter.block / kernel;
    const view = [rows, kernel, w / kernel, kernel, emitter.block];
    const spread = emitter.reshape(repeat(emitter, emitter.blocked(d), kernel), view);
    const placed = emitter.emit('Where', [blockedSelection(emitter, x, kernel), spread, emitter.float(0)]);
    emitter.setBlocked(tensor, emitter.fold(placed, x.shape));
    return;
  }
  const indices = plainIndices(emitter, x, pool);
  if (stride >= kernel) {
    emitter.setPlain(
      tensor,
      emitter.emit('MaxUnpool', [emitter.operand(tensor, 0), indices, emitter.integers(tensor.shape)], pool),
    );
    return;
  }
  // Overlapping windows may choose the same element, whose gradients add up.
  const zeros = emitter.emit('Expand', [emitter.float(0), emitter.integers([tensor.size])]);
  const flat = (value: string) => emitter.reshape(value, [d.size]);
  const scattered = emitter.emit('ScatterElements', [zeros, flat(indices), flat(emitter.operand(tensor, 0))], {
    axis: 0,
    reduction: 'add',
  });
  emitter.setPlain(tensor, emitter.reshape(scattered, tensor.shape));
}

export function lowerMaxSelect(emitter: Emitter, tensor: Tensor): void {
  if (emitter.kernels === 'device') {
    lowerMaxSelectByPlaces(emitter, tensor);
    return;
  }
  const [t, x] = tensor.inputs;
  const { kernel, stride, pool } = attributesOf(tensor);
  if (tiles(emitter, x, { kernel, stride })) {
    const [n, c, h, w] = x.shape;
    const rows = (n * emitter.padded(c) * h) / emitter.block / kernel;
    const view = emitter.reshape(emitter.blocked(t), [rows, kernel, w / kernel, kernel, emitter.block]);
    const chosen = emitter.emit('Where', [blockedSelection(emitter, x, kernel), view, emitter.float(0)]);
    const summed = emitter.emit('ReduceSum', [chosen, emitter.integers([1, 3])], { keepdims: 1 });
    emitter.setBlocked(tensor, emitter.fold(summed, tensor.shape));
    return;
  }
  const flat = emitter.reshape(emitter.operand(tensor, 0), [t.size]);
  emitter.setPlain(tensor, emitter.emit('Gather', [flat, plainIndices(emitter, x, pool)]));
}
