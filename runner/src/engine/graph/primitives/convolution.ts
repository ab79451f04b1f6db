/**
 * @file Two-dimensional convolution (cross-correlation, NCHW × OIHW) and the two maps that are linear in the same data.
 * With y = conv(x, w), the three are adjoints of one trilinear form ⟨conv(x, w), d⟩, so each one's derivatives are the
 * other two and the family is closed under differentiation.
 */
import { formatShape, GraphError, type Primitive, type Shape, type Tensor } from '../graph.ts';
import { add } from './elementwise.ts';

/** Stride and zero padding, equal along both axes. */
export interface ConvolutionGeometry {
  readonly stride: number;
  readonly padding: number;
}

function geometryOf(y: Tensor): ConvolutionGeometry {
  return { stride: y.attributes.stride as number, padding: y.attributes.padding as number };
}

function outputExtent(input: number, kernel: number, { stride, padding }: ConvolutionGeometry): number {
  return Math.floor((input + 2 * padding - kernel) / stride) + 1;
}

function checkOutput(primitive: string, x: Shape, w: Shape, d: Shape | null, geometry: ConvolutionGeometry): Shape {
  const bad = (why: string) => {
    const operands = d ? [x, w, d] : [x, w];
    return new GraphError(`${primitive}: ${operands.map(formatShape).join(', ')}: ${why}`);
  };
  if (x.length !== 4 || w.length !== 4) throw bad('images must be [N, C, H, W] and filters [O, C, kH, kW]');
  if (x[1] !== w[1]) throw bad(`the images have ${x[1]} channels, the filters expect ${w[1]}`);
  const out = [x[0], w[0], outputExtent(x[2], w[2], geometry), outputExtent(x[3], w[3], geometry)];
  if (out[2] < 1 || out[3] < 1) throw bad('the filter is larger than the padded image');
  if (d && out.some((extent, axis) => extent !== d[axis])) throw bad(`the output would be ${formatShape(out)}`);
  return out;
}

/** Calls `visit(x index, w index, y index)` for every product of the trilinear form. */
function forEachProduct(
  x: Shape,
  w: Shape,
  y: Shape,
  { stride, padding }: ConvolutionGeometry,
  visit: (xi: number, wi: number, yi: number) => void,
): void {
  const [batch, outputs, rows, columns] = y;
  const [, channels, height, width] = x;
  const [, , kernelHeight, kernelWidth] = w;
  for (let n = 0; n < batch; n++)
    for (let o = 0; o < outputs; o++)
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++)
          for (let i = 0; i < channels; i++)
            for (let u = 0; u < kernelHeight; u++) {
              const row = r * stride + u - padding;
              if (row < 0 || row >= height) continue;
              for (let v = 0; v < kernelWidth; v++) {
                const column = c * stride + v - padding;
                if (column < 0 || column >= width) continue;
                visit(
                  ((n * channels + i) * height + row) * width + column,
                  ((o * channels + i) * kernelHeight + u) * kernelWidth + v,
                  ((n * outputs + o) * rows + r) * columns + c,
                );
              }
            }
}

/** Forward rule of a map that is linear in each of its two operands. */
function bilinear(apply: (a: Tensor, b: Tensor, y: Tensor) => Tensor): Primitive['jvp'] {
  return (y, [da, db]) => {
    const left = da && apply(da, y.inputs[1], y);
    const right = db && apply(y.inputs[0], db, y);
    return left && right ? add(left, right) : (left ?? right);
  };
}

const CONVOLUTION: Primitive = {
  name: 'convolution',
  shape: ([x, w], attributes) => checkOutput('convolution', x, w, null, attributes as unknown as ConvolutionGeometry),
  vjp: (y, dy) => [
    convolutionInputGradient(dy, y.inputs[1], y.inputs[0].shape, geometryOf(y)),
    convolutionFilterGradient(y.inputs[0], dy, y.inputs[1].shape, geometryOf(y)),
  ],
  jvp: bilinear((x, w, y) => convolution(x, w, geometryOf(y))),
  evaluate([x, w], y) {
    const out = new Float64Array(y.size);
    forEachProduct(y.inputs[0].shape, y.inputs[1].shape, y.shape, geometryOf(y), (xi, wi, yi) => {
      out[yi] += x[xi] * w[wi];
    });
    return out;
  },
};

const CONVOLUTION_INPUT_GRADIENT: Primitive = {
  name: 'convolutionInputGradient',
  shape([d, w], attributes) {
    const x = attributes.shape as Shape;
    checkOutput('convolutionInputGradient', x, w, d, attributes as unknown as ConvolutionGeometry);
    return x;
  },
  vjp: (y, dy) => [
    convolution(dy, y.inputs[1], geometryOf(y)),
    convolutionFilterGradient(dy, y.inputs[0], y.inputs[1].shape, geometryOf(y)),
  ],
  jvp: bilinear((d, w, y) => convolutionInputGradient(d, w, y.shape, geometryOf(y))),
  evaluate([d, w], y) {
    const out = new Float64Array(y.size);
    forEachProduct(y.shape, y.inputs[1].shape, y.inputs[0].shape, geometryOf(y), (xi, wi, yi) => {
      out[xi] += d[yi] * w[wi];
    });
    return out;
  },
};

const CONVOLUTION_FILTER_GRADIENT: Primitive = {
  name: 'convolutionFilterGradient',
  shape([x, d], attributes) {
    const w = attributes.shape as Shape;
    checkOutput('convolutionFilterGradient', x, w, d, attributes as unknown as ConvolutionGeometry);
    return w;
  },
  vjp: (y, dy) => [
    convolutionInputGradient(y.inputs[1], dy, y.inputs[0].shape, geometryOf(y)),
    convolution(y.inputs[0], dy, geometryOf(y)),
  ],
  jvp: bilinear((x, d, y) => convolutionFilterGradient(x, d, y.shape, geometryOf(y))),
  evaluate([x, d], y) {
    const out = new Float64Array(y.size);
    forEachProduct(y.inputs[0].shape, y.shape, y.inputs[1].shape, geometryOf(y), (xi, wi, yi) => {
      out[wi] += x[xi] * d[yi];
    });
    return out;
  },
};

/** Cross-correlation of images [N, C, H, W] with filters [O, C, kH, kW], as PyTorch's conv2d without bias. */
export function convolution(x: Tensor, w: Tensor, { stride, padding }: ConvolutionGeometry): Tensor {
  return x.graph.apply(CONVOLUTION, [x, w], { stride, padding });
}

/** Derivative of ⟨d, conv(x, w)⟩ with respect to x, of shape `shape`. */
export function convolutionInputGradient(
  d: Tensor,
  w: Tensor,
  shape: Shape,
  { stride, padding }: ConvolutionGeometry,
): Tensor {
  return d.graph.apply(CONVOLUTION_INPUT_GRADIENT, [d, w], { shape, stride, padding });
}

/** Derivative of ⟨d, conv(x, w)⟩ with respect to w, of shape `shape`. */
export function convolutionFilterGradient(
  x: Tensor,
  d: Tensor,
  shape: Shape,
  { stride, padding }: ConvolutionGeometry,
): Tensor {
  return x.graph.apply(CONVOLUTION_FILTER_GRADIENT, [x, d], { shape, stride, padding });
}
