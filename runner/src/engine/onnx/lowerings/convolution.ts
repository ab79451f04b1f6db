/**
 * @file Convolution and its two gradients, each with several lowerings of which the fastest is chosen per shape.
 *
 * ONNX Runtime's blocked kernels are reached directly (domain com.microsoft.nchwc): filters are packed by a reshape and
 * a transpose inside the graph, so weights may change from run to run without building a new session, and where they
 * stand still the packing moves to the program's prologue. The gradients are convolutions as well: with respect to the
 * input over the flipped filter, with respect to the filter over batch and channels exchanged.
 */
import { type Shape, sizeOf, type Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import type { ConvolutionFusion } from '../fusion.ts';
import { NCHWC_DOMAIN } from '../model.ts';
import { atPlace } from './windows.ts';

/** Names of the lowerings of each primitive, the first being the default. */
export type ConvolutionLowering = 'blocked' | 'plain' | 'transposed' | 'unfolded' | 'gathered';

interface Geometry {
  stride: number;
  padding: number;
}

const geometryOf = (tensor: Tensor): Geometry => ({
  stride: tensor.attributes.stride as number,
  padding: tensor.attributes.padding as number,
});

export function isConvolution(tensor: Tensor): boolean {
  return tensor.primitive.name.startsWith('convolution');
}

/** The lowerings that are possible for this tensor, the default first. */
export function convolutionLowerings(emitter: Emitter, tensor: Tensor): ConvolutionLowering[] {
  const { block } = emitter;
  const [a, b] = tensor.inputs;
  switch (tensor.primitive.name) {
    case 'convolution': {
      const [outputs, channels] = b.shape;
      const possible = block > 0 && outputs % 4 === 0 && (channels % 4 === 0 || channels < block);
      return possible ? ['blocked', 'plain'] : ['plain'];
    }
    case 'convolutionInputGradient': {
      const { stride, padding } = geometryOf(tensor);
      const [outputs, channels, kernel] = b.shape;
      const flips = stride === 1 && padding <= kernel - 1;
      if (emitter.kernels === 'device') return flips ? ['plain', 'transposed'] : ['transposed'];
      const possible = block > 0 && flips && channels % 4 === 0 && (outputs % 4 === 0 || outputs < block);
      return [...(possible ? (['blocked'] as const) : []), 'transposed', ...(flips ? (['plain'] as const) : [])];
    }
    default: {
      if (emitter.kernels === 'device') return ['unfolded', 'gathered', 'plain'];
      const possible = block > 0 && b.shape[1] % 4 === 0 && a.shape[0] >= block;
      return possible ? ['blocked', 'plain'] : ['plain'];
    }
  }
}

/** What the convolution does to its own result: adds a bias and an image, applies ReLU. */
export type Epilogue = Pick<ConvolutionFusion, 'bias' | 'addend' | 'relu'>;

/** Lowers `tensor`, storing the result (after the epilogue) as the value of `target`. */
export function lowerConvolution(
  emitter: Emitter,
  tensor: Tensor,
  choice: ConvolutionLowering,
  target: Tensor = tensor,
  epilogue: Epilogue = { bias: null, addend: null, relu: false },
): void {
  switch (tensor.primitive.name) {
    case 'convolution':
      lowerForward(emitter, tensor, choice, target, epilogue);
      break;
    case 'convolutionInputGradient':
      lowerInputGradient(emitter, tensor, choice);
      break;
    default:
      lowerFilterGradient(emitter, tensor, choice);
  }
}

function convolutionAttributes([, , kernelHeight, kernelWidth]: Shape, { stride, padding }: Geometry) {
  return {
    kernel_shape: [kernelHeight, kernelWidth],
    pads: [padding, padding, padding, padding],
    strides: [stride, stride],
  };
}

/** Packs filters [O, C, kH, kW] for the blocked kernels, for images that are blocked or (few channels) plain. */
function packFilters(emitter: Emitter, filters: string, [o, c, kh, kw]: Shape, blockedImages: boolean): string {
  const { block } = emitter;
  const outputs = emitter.padded(o);
  const channels = blockedImages ? emitter.padded(c) : c;
  const padded = emitter.pad(filters, [outputs - o, channels - c, 0, 0]);
  const inner = blockedImages ? block : c;
  const split = emitter.reshape(padded, [outputs / block, block, channels / inner, inner, kh, kw]);
  const packed = emitter.emit('Transpose', [split], { perm: blockedImages ? [0, 2, 4, 5, 3, 1] : [0, 2, 3, 4, 5, 1] });
  return emitter.reshape(packed, [outputs, channels, kh, kw]);
}

/** The images of a blocked convolution: plain where there are fewer channels than a block holds and no blocked copy. */
function imagesFor(emitter: Emitter, x: Tensor): { images: string; blocked: boolean } {
  const few = x.shape[1] < emitter.block && !(emitter.canBlock(x) && emitter.hasBlocked(x) && !emitter.hasPlain(x));
  return few ? { images: emitter.plain(x), blocked: false } : { images: emitter.blocked(x), blocked: true };
}

function lowerForward(
  emitter: Emitter,
  tensor: Tensor,
  choice: ConvolutionLowering,
  target: Tensor,
  { bias, addend, relu }: Epilogue,
): void {
  const [x, w] = tensor.inputs;
  const attributes = convolutionAttributes(w.shape, geometryOf(tensor));
  if (choice === 'blocked') {
    const { images, blocked } = imagesFor(emitter, x);
    const inputs = [images, packFilters(emitter, emitter.plain(w), w.shape, blocked)];
    if (bias || addend) inputs.push(bias ? emitter.blockedVector(emitter.vector(bias), w.shape[0]) : '');
    if (addend) inputs.push(emitter.blocked(addend));
    const options = relu ? { ...attributes, activation: 'Relu' } : attributes;
    emitter.setBlocked(target, emitter.emit('Conv', inputs, options, { domain: NCHWC_DOMAIN }));
    return;
  }
  const inputs = [...emitter.operands(tensor), ...(bias ? [emitter.inTypeOf(tensor, emitter.vector(bias))] : [])];
  let y = emitter.emit('Conv', inputs, attributes);
  if (addend) y = emitter.emit('Add', [y, emitter.inTypeOf(tensor, emitter.plain(addend))]);
  emitter.setPlain(target, relu ? emitter.emit('Relu', [emitter.inTypeOf(tensor, y)]) : y);
}

/** Filters [O, C, k, k] as the filters [C, O, k, k] of the input gradient: channels exchanged, taps reversed. */
function flipFilters(emitter: Emitter, filters: string, [, , kh, kw]: Shape): string {
  const exchanged = emitter.emit('Transpose', [filters], { perm: [1, 0, 2, 3] });
  if (kh === 1 && kw === 1) return exchanged;
  const end = -(2 ** 31);
  const [starts, ends, axes, steps] = [
    [-1, -1],
    [end, end],
    [2, 3],
    [-1, -1],
  ].map((v) => emitter.integers(v));
  return emitter.emit('Slice', [exchanged, starts, ends, axes, steps]);
}

function lowerInputGradient(emitter: Emitter, tensor: Tensor, choice: ConvolutionLowering): void {
  const [d, w] = tensor.inputs;
  const [outputs, channels, kh, kw] = w.shape;
  const geometry = geometryOf(tensor);
  if (choice === 'transposed') {
    const { stride, padding } = geometry;
    const missing = (axis: number, kernel: number) =>
      tensor.shape[axis] - ((d.shape[axis] - 1) * stride - 2 * padding + kernel);
    emitter.setPlain(
      tensor,
      emitter.emit('ConvTranspose', emitter.operands(tensor), {
        ...convolutionAttributes(w.shape, geometry),
        output_padding: [missing(2, kh), missing(3, kw)],
      }),
    );
    return;
  }
  const flipped = flipFilters(emitter, emitter.operand(tensor, 1), w.shape);
  const shape = [channels, outputs, kh, kw];
  const attributes = convolutionAttributes(shape, { stride: 1, padding: kh - 1 - geometry.padding });
  if (choice === 'plain') {
    emitter.setPlain(tensor, emitter.emit('Conv', [emitter.operand(tensor, 0), flipped], attributes));
    return;
  }
  const { images, blocked } = imagesFor(emitter, d);
  const packed = packFilters(emitter, flipped, shape, blocked);
  emitter.setBlocked(tensor, emitter.emit('Conv', [images, packed], attributes, { domain: NCHWC_DOMAIN }));
}

/**
 * The filter gradient as a convolution whose images are x with batch and channels exchanged, padded so that exactly the
 * taps of the filter come out, and whose filters are d, dilated by the stride.
 */
function lowerFilterGradient(emitter: Emitter, tensor: Tensor, choice: ConvolutionLowering): void {
  const [x, d] = tensor.inputs;
  const { stride, padding } = geometryOf(tensor);
  const [batch, , height, width] = x.shape;
  const [, outputs, rows, columns] = d.shape;
  const [, , kh, kw] = tensor.shape;
  const { block } = emitter;
  if (choice === 'unfolded' || choice === 'gathered') {
    lowerProductOfPatches(emitter, tensor, choice === 'unfolded' ? unfoldedPatches : gatheredPatches);
    return;
  }
  const after = (extent: number, size: number, kernel: number) => stride * (size - 1) + kernel - extent - padding;
  const extraBatch = choice === 'blocked' ? Math.ceil(batch / block) * block - batch : 0;
  const images = emitter.pad(
    emitter.emit('Transpose', [emitter.operand(tensor, 0)], { perm: [1, 0, 2, 3] }),
    [0, extraBatch, after(height, rows, kh), after(width, columns, kw)],
    [0, 0, padding, padding],
  );
  const attributes = { kernel_shape: [rows, columns], dilations: [stride, stride] };
  if (choice === 'plain') {
    const filters = emitter.emit('Transpose', [emitter.operand(tensor, 1)], { perm: [1, 0, 2, 3] });
    const taps = emitter.emit('Conv', [images, filters], attributes);
    emitter.setPlain(tensor, emitter.emit('Transpose', [taps], { perm: [1, 0, 2, 3] }));
    return;
  }
  const paddedBatch = batch + extraBatch;
  const paddedOutputs = emitter.padded(outputs);
  const gradient = emitter.pad(emitter.blocked(d), [extraBatch, 0, 0, 0]);
  const split = emitter.reshape(gradient, [paddedBatch / block, block, paddedOutputs / block, rows * columns, block]);
  const exchanged = emitter.emit('Transpose', [split], { perm: [2, 0, 3, 1, 4] });
  const filters = emitter.reshape(exchanged, [paddedOutputs, paddedBatch, rows, columns]);
  const taps = emitter.emit('Conv', [emitter.toBlocked(images), filters], attributes, { domain: NCHWC_DOMAIN });
  const plain = emitter.toPlain(taps, outputs);
  emitter.setPlain(tensor, emitter.emit('Transpose', [plain], { perm: [1, 0, 2, 3] }));
}

/** What each filter of a convolution sees, [N, patch, rows, columns], and the order of a patch's channels (0), rows (1) and columns (2). */
type Patches = (emitter: Emitter, tensor: Tensor) => { readonly patches: string; readonly axes: readonly number[] };

/**
 * The filter gradient as one matrix product a sample, over the patches of x side by side. Where a convolution over the
 * whole batch has few results with long sums, this has enough of them for a device's many cores.
 */
function lowerProductOfPatches(emitter: Emitter, tensor: Tensor, patchesOf: Patches): void {
  const [, d] = tensor.inputs;
  const [batch, outputs, rows, columns] = d.shape;
  const extents = tensor.shape.slice(1);
  const { patches, axes } = patchesOf(emitter, tensor);
  const left = emitter.reshape(patches, [batch, sizeOf(extents), rows * columns]);
  const gradients = emitter.reshape(emitter.operand(tensor, 1), [batch, outputs, rows * columns]);
  const right = emitter.emit('Transpose', [gradients], { perm: [0, 2, 1] });
  // Half products are added up as floats, as sums are everywhere.
  const products = emitter.toFloat(emitter.emit('MatMul', [left, right]));
  const taps = emitter.emit('ReduceSum', [products, emitter.integers([0])], { keepdims: 0 });
  const shape = [...axes.map((axis) => extents[axis]), outputs];
  const split = emitter.inTypeOf(tensor, emitter.reshape(taps, shape));
  const perm = [3, ...[0, 1, 2].map((axis) => axes.indexOf(axis))];
  emitter.setPlain(tensor, emitter.emit('Transpose', [split], { perm }));
}

/** Patches by one convolution, which has a filter for each place of a patch: 1 there and 0 elsewhere. */
const unfoldedPatches: Patches = (emitter, tensor) => {
  const [, channels, kh, kw] = tensor.shape;
  const places = kh * kw;
  const identity = Array.from({ length: places ** 2 }, (_, i) => (i % (places + 1) === 0 ? 1 : 0));
  const filters = emitter.emit('Expand', [
    emitter.floats(identity, [1, places, kh, kw]),
    emitter.integers([channels, places, kh, kw]),
  ]);
  const perChannel = emitter.reshape(filters, [channels * places, 1, kh, kw]);
  const attributes = { ...convolutionAttributes(tensor.shape, geometryOf(tensor)), group: channels };
  const inputs = [emitter.operand(tensor, 0), emitter.inTypeOf(tensor, perChannel)];
  return { patches: emitter.emit('Conv', inputs, attributes), axes: [0, 1, 2] };
};

/** Patches gathered place by place. */
const gatheredPatches: Patches = (emitter, tensor) => {
  const [x, d] = tensor.inputs;
  const { stride, padding } = geometryOf(tensor);
  const [, , height, width] = x.shape;
  const [, , rows, columns] = d.shape;
  const [, , kh, kw] = tensor.shape;
  const after = (extent: number, size: number, kernel: number) =>
    Math.max(0, stride * (size - 1) + kernel - extent - padding);
  const images = emitter.pad(
    emitter.operand(tensor, 0),
    [0, 0, after(height, rows, kh), after(width, columns, kw)],
    [0, 0, padding, padding],
  );
  const places: string[] = [];
  for (let u = 0; u < kh; u++)
    for (let v = 0; v < kw; v++) places.push(atPlace(emitter, images, d.shape, stride, u, v));
  const patches = places.length > 1 ? emitter.emit('Concat', places, { axis: 1 }) : places[0];
  return { patches, axes: [1, 2, 0] };
};
