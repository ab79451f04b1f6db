/**
 * @file Max pooling's selection from float operators alone, for providers whose max-pool gives no indices. Windows that
 * tile the image are seen through a reshape; others are taken apart into one strided slice for each place in a window.
 */
import type { Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import { BOOL } from '../model.ts';

interface Windows {
  readonly kernel: number;
  readonly stride: number;
}

const windowsOf = (tensor: Tensor): Windows => ({
  kernel: tensor.attributes.kernel as number,
  stride: tensor.attributes.stride as number,
});

const tile = ({ shape }: Tensor, { kernel, stride }: Windows): boolean =>
  kernel === stride && shape[2] % kernel === 0 && shape[3] % kernel === 0;

/** Both maxPool and the selectors of the maps that follow it take x in its own type. */
function pool(emitter: Emitter, x: Tensor, { kernel, stride }: Windows): string {
  return emitter.emit('MaxPool', [emitter.plain(x)], { kernel_shape: [kernel, kernel], strides: [stride, stride] });
}

export function lowerMaxPoolAlone(emitter: Emitter, tensor: Tensor): void {
  emitter.setPlain(tensor, pool(emitter, tensor.inputs[0], windowsOf(tensor)));
}

const equal = (emitter: Emitter, a: string, b: string) => emitter.emit('Equal', [a, b], {}, { type: BOOL });
const choose = (emitter: Emitter, condition: string, yes: string, no = emitter.floatBeside(yes, 0)) =>
  emitter.emit('Where', [condition, yes, no]);

/** An image as [rows of windows, k, columns of windows, k]. */
const tiledView = ([n, c, h, w]: readonly number[], k: number) => [(n * c * h) / k, k, w / k, k];
const pooledView = ([n, c, h, w]: readonly number[], k: number) => [(n * c * h) / k, 1, w / k, 1];

/** For each element of x in its tiled view: is it its window's first largest? */
function tiledSelection(emitter: Emitter, x: Tensor, windows: Windows): string {
  const k = windows.kernel;
  const pooled = emitter.reshape(pool(emitter, x, windows), pooledView(x.shape, k));
  const hit = equal(emitter, emitter.reshape(emitter.plain(x), tiledView(x.shape, k)), pooled);
  // Of several hits the earliest has the highest rank.
  const ranks = emitter.floats(
    Array.from({ length: k * k }, (_, i) => k * k - i),
    [1, k, 1, k],
  );
  const ranked = choose(emitter, hit, ranks);
  return equal(emitter, ranked, emitter.emit('ReduceMax', [ranked, emitter.integers([1, 3])], { keepdims: 1 }));
}

/** The elements at place (u, v) of every window, whose rows and columns are those of `pooled`. */
export function atPlace(
  emitter: Emitter,
  image: string,
  pooled: readonly number[],
  stride: number,
  u: number,
  v: number,
) {
  const ends = [u + stride * (pooled[2] - 1) + 1, v + stride * (pooled[3] - 1) + 1];
  const [starts, stops, axes, steps] = [[u, v], ends, [2, 3], [stride, stride]].map((v) => emitter.integers(v));
  return emitter.emit('Slice', [image, starts, stops, axes, steps]);
}

/** For each place of a window, in order, whether it holds the first largest. */
function placeSelections(emitter: Emitter, x: Tensor, pooledShape: readonly number[], windows: Windows) {
  const pooled = pool(emitter, x, windows);
  const one = emitter.float(1);
  let free: string | null = null;
  const places: { u: number; v: number; chosen: string }[] = [];
  for (let u = 0; u < windows.kernel; u++)
    for (let v = 0; v < windows.kernel; v++) {
      const hit = equal(emitter, atPlace(emitter, emitter.plain(x), pooledShape, windows.stride, u, v), pooled);
      const weight: string = choose(emitter, hit, free ?? one);
      places.push({ u, v, chosen: emitter.emit('Greater', [weight, emitter.float(0)], {}, { type: BOOL }) });
      free = choose(emitter, hit, emitter.float(0), free ?? one);
    }
  return places;
}

const total = (emitter: Emitter, terms: readonly string[]): string =>
  terms.reduce((a, b) => emitter.emit('Add', [a, b]));

export function lowerMaxSelectByPlaces(emitter: Emitter, tensor: Tensor): void {
  const [, x] = tensor.inputs;
  const windows = windowsOf(tensor);
  if (tile(x, windows)) {
    const view = emitter.reshape(emitter.operand(tensor, 0), tiledView(x.shape, windows.kernel));
    const chosen = choose(emitter, tiledSelection(emitter, x, windows), view);
    const summed = emitter.emit('ReduceSum', [chosen, emitter.integers([1, 3])], { keepdims: 1 });
    emitter.setPlain(tensor, emitter.reshape(summed, tensor.shape));
    return;
  }
  const terms = placeSelections(emitter, x, tensor.shape, windows).map(({ u, v, chosen }) =>
    choose(emitter, chosen, atPlace(emitter, emitter.operand(tensor, 0), tensor.shape, windows.stride, u, v)),
  );
  emitter.setPlain(tensor, total(emitter, terms));
}

export function lowerMaxUnpoolByPlaces(emitter: Emitter, tensor: Tensor): void {
  const [d, x] = tensor.inputs;
  const windows = windowsOf(tensor);
  if (tile(x, windows)) {
    const view = emitter.reshape(emitter.operand(tensor, 0), pooledView(x.shape, windows.kernel));
    const placed = choose(emitter, tiledSelection(emitter, x, windows), view);
    emitter.setPlain(tensor, emitter.reshape(placed, tensor.shape));
    return;
  }
  const [n, c, rows, columns] = d.shape;
  const [, , height, width] = x.shape;
  const { stride } = windows;
  const extents = [stride * (rows - 1) + 1, stride * (columns - 1) + 1];
  const terms = placeSelections(emitter, x, d.shape, windows).map(({ u, v, chosen }) => {
    let spread = choose(emitter, chosen, emitter.operand(tensor, 0));
    if (stride > 1) {
      const cells = emitter.pad(emitter.reshape(spread, [n, c, rows, 1, columns, 1]), [
        0,
        0,
        0,
        stride - 1,
        0,
        stride - 1,
      ]);
      const dilated = emitter.reshape(cells, [n, c, rows * stride, columns * stride]);
      spread = emitter.emit('Slice', [dilated, ...[[0, 0], extents, [2, 3]].map((v) => emitter.integers(v))]);
    }
    return emitter.pad(spread, [0, 0, height - u - extents[0], width - v - extents[1]], [0, 0, u, v]);
  });
  emitter.setPlain(tensor, total(emitter, terms));
}
