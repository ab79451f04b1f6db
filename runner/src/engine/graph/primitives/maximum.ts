/**
 * @file Selecting the largest: max pooling, and the arg-max along the last axis. The selection is locally constant, so
 * it has no derivative of its own and the maps below are linear in what they carry. Ties go to the first element.
 */
import { formatShape, GraphError, type Primitive, type Shape, type Tensor } from '../graph.ts';
import { relu } from './elementwise.ts';

/** Square windows; there is no padding, and a last partial window is dropped. */
export interface PoolingGeometry {
  readonly kernel: number;
  readonly stride: number;
}

function geometryOf(y: Tensor): PoolingGeometry {
  return { kernel: y.attributes.kernel as number, stride: y.attributes.stride as number };
}

function pooledShape(primitive: string, x: Shape, attributes: PoolingGeometry): Shape {
  const { kernel, stride } = attributes;
  if (x.length !== 4 || x[2] < kernel || x[3] < kernel) {
    throw new GraphError(
      `${primitive}: ${formatShape(x)} has no window of ${kernel}×${kernel}; images must be [N, C, H, W]`,
    );
  }
  return [x[0], x[1], Math.floor((x[2] - kernel) / stride) + 1, Math.floor((x[3] - kernel) / stride) + 1];
}

/** For every window, in order, the index of its first largest element. */
function windowMaxima(x: Float64Array, shape: Shape, pooled: Shape, { kernel, stride }: PoolingGeometry): Int32Array {
  const [, , height, width] = shape;
  const [batch, channels, rows, columns] = pooled;
  const maxima = new Int32Array(batch * channels * rows * columns);
  let out = 0;
  for (let image = 0; image < batch * channels; image++)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        let best = (image * height + r * stride) * width + c * stride;
        for (let u = 0; u < kernel; u++)
          for (let v = 0; v < kernel; v++) {
            const index = (image * height + r * stride + u) * width + c * stride + v;
            if (x[index] > x[best]) best = index;
          }
        maxima[out++] = best;
      }
  return maxima;
}

const MAX_POOL: Primitive = {
  name: 'maxPool',
  shape: ([x], attributes) => pooledShape('maxPool', x, attributes as unknown as PoolingGeometry),
  simplify([x], attributes) {
    // ReLU is increasing, so it may act on the fewer pooled values; where they differ in ties ReLU passes nothing back.
    if (x.primitive.name !== 'relu') return null;
    return relu(maxPool(x.inputs[0], attributes as unknown as PoolingGeometry));
  },
  vjp: (y, dy) => [maxUnpool(dy, y.inputs[0], geometryOf(y))],
  jvp: (y, [dx]) => dx && maxSelect(dx, y.inputs[0], geometryOf(y)),
  evaluate([x], y) {
    return Float64Array.from(windowMaxima(x, y.inputs[0].shape, y.shape, geometryOf(y)), (index) => x[index]);
  },
};

const MAX_UNPOOL: Primitive = {
  name: 'maxUnpool',
  shape([d, x], attributes) {
    const pooled = pooledShape('maxUnpool', x, attributes as unknown as PoolingGeometry);
    if (pooled.some((extent, axis) => extent !== d[axis])) {
      throw new GraphError(`maxUnpool: ${formatShape(x)} pools to ${formatShape(pooled)}, not ${formatShape(d)}`);
    }
    return x;
  },
  vjp: (y, dy) => [maxSelect(dy, y.inputs[1], geometryOf(y)), null],
  jvp: (y, [dd]) => dd && maxUnpool(dd, y.inputs[1], geometryOf(y)),
  evaluate([d, x], y) {
    const out = new Float64Array(y.size);
    const maxima = windowMaxima(x, y.shape, y.inputs[0].shape, geometryOf(y));
    for (const [i, index] of maxima.entries()) out[index] += d[i];
    return out;
  },
};

const MAX_SELECT: Primitive = {
  name: 'maxSelect',
  shape([t, x], attributes) {
    if (t.length !== x.length || t.some((extent, axis) => extent !== x[axis])) {
      throw new GraphError(`maxSelect: ${formatShape(t)} and ${formatShape(x)} must be the same shape`);
    }
    return pooledShape('maxSelect', x, attributes as unknown as PoolingGeometry);
  },
  vjp: (y, dy) => [maxUnpool(dy, y.inputs[1], geometryOf(y)), null],
  jvp: (y, [dt]) => dt && maxSelect(dt, y.inputs[1], geometryOf(y)),
  evaluate([t, x], y) {
    return Float64Array.from(windowMaxima(x, y.inputs[1].shape, y.shape, geometryOf(y)), (index) => t[index]);
  },
};

/** The largest value of each window of images [N, C, H, W]. */
export function maxPool(x: Tensor, { kernel, stride }: PoolingGeometry): Tensor {
  return x.graph.apply(MAX_POOL, [x], { kernel, stride });
}

/** Puts each element of d at the place in x's shape from which maxPool(x) took its value; zero elsewhere. */
export function maxUnpool(d: Tensor, x: Tensor, { kernel, stride }: PoolingGeometry): Tensor {
  return d.graph.apply(MAX_UNPOOL, [d, x], { kernel, stride });
}

/** Takes from t the elements at the places from which maxPool(x) took its values. */
export function maxSelect(t: Tensor, x: Tensor, { kernel, stride }: PoolingGeometry): Tensor {
  return t.graph.apply(MAX_SELECT, [t, x], { kernel, stride });
}

const ARG_MAX_MASK: Primitive = {
  name: 'argMaxMask',
  shape: ([x]) => {
    if (x.length === 0) throw new GraphError('argMaxMask: a scalar has no last axis');
    return x;
  },
  vjp: () => [null],
  jvp: () => null,
  evaluate([x], y) {
    const width = y.shape[y.shape.length - 1];
    const out = new Float64Array(x.length);
    for (let start = 0; start < x.length; start += width) {
      let best = start;
      for (let i = start; i < start + width; i++) if (x[i] > x[best]) best = i;
      out[best] = 1;
    }
    return out;
  },
};

/** 1 at the first largest element along the last axis, 0 elsewhere. */
export function argMaxMask(x: Tensor): Tensor {
  return x.graph.apply(ARG_MAX_MASK, [x]);
}
