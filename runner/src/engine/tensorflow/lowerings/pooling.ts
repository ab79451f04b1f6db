/**
 * @file Max pooling and the two maps that follow its selection. Ties go to the first element of a window. TensorFlow's
 * kernels for the processor keep this rule; cuDNN's promise nothing, so on a GPU the selection is made place by place.
 */
import type { Tensor } from '../../graph/graph.ts';
import { type Attribute, elementType, flag, INT64, integers, text } from '../binding.ts';
import type { Emitter, Slot } from '../emitter.ts';

interface Windows {
  readonly kernel: number;
  readonly stride: number;
}

const windowsOf = ({ attributes }: Tensor): Windows => ({
  kernel: attributes.kernel as number,
  stride: attributes.stride as number,
});

function pooling(emitter: Emitter, { kernel, stride }: Windows): Attribute[] {
  return [
    integers('ksize', emitter.spatial(kernel, kernel, 1)),
    integers('strides', emitter.spatial(stride, stride, 1)),
    text('padding', 'VALID'),
  ];
}

const pooled = (emitter: Emitter, x: Slot, windows: Windows): Slot =>
  emitter.emit('MaxPool', [x], ...pooling(emitter, windows), text('data_format', emitter.device.layout));

export function lowerMaxPool(emitter: Emitter, tensor: Tensor): void {
  emitter.setImages(tensor, pooled(emitter, emitter.images(tensor.inputs[0]), windowsOf(tensor)));
}

/** Whether what follows the selection is of another type than what is selected in, which TensorFlow's own kernels refuse. */
function typesDiffer({ types }: Emitter, tensor: Tensor): boolean {
  return types.takesHalf(tensor, 0) !== types.takesHalf(tensor, 1);
}

/** @param often whether more than one map follows the selection, so that it is found once for all of them */
export function lowerMaxUnpool(emitter: Emitter, tensor: Tensor, often: boolean): void {
  const [d, x] = [emitter.imagesOperand(tensor, 0), emitter.imagesOperand(tensor, 1)];
  const windows = windowsOf(tensor);
  const attributes = pooling(emitter, windows);
  if (emitter.device.gpu || typesDiffer(emitter, tensor)) {
    emitter.setImages(tensor, unpoolByPlaces(emitter, tensor, d, x));
  } else if (often) {
    const operands = [x, d, places(emitter, x, windows)];
    emitter.setImages(
      tensor,
      emitter.emit('MaxPoolGradWithArgmax', operands, ...attributes, flag('include_batch_in_index', true)),
    );
  } else {
    emitter.setImages(tensor, emitter.emit('MaxPoolGrad', [x, pooled(emitter, x, windows), d], ...attributes));
  }
}

/** @param often as for `lowerMaxUnpool` */
export function lowerMaxSelect(emitter: Emitter, tensor: Tensor, often: boolean): void {
  const [t, x] = [emitter.imagesOperand(tensor, 0), emitter.imagesOperand(tensor, 1)];
  const windows = windowsOf(tensor);
  if (emitter.device.gpu || typesDiffer(emitter, tensor)) {
    emitter.setImages(tensor, selectByPlaces(emitter, tensor, t, x));
  } else if (often) {
    const all = emitter.reshape(t, [tensor.inputs[0].size]);
    emitter.setImages(tensor, emitter.emit('GatherV2', [all, places(emitter, x, windows), emitter.integer(0)]));
  } else {
    const operands = [x, pooled(emitter, x, windows), t];
    emitter.setImages(tensor, emitter.emit('MaxPoolGradGrad', operands, ...pooling(emitter, windows)));
  }
}

/** Of each window, the index of its first largest element among all elements of x. */
function places(emitter: Emitter, x: Slot, windows: Windows): Slot {
  const attributes = [
    ...pooling(emitter, windows),
    elementType('Targmax', INT64),
    flag('include_batch_in_index', true),
  ];
  return emitter.emitAll('MaxPoolWithArgmax', [x], attributes, 2)[1];
}

/** Bounds of a strided slice that has, of each window, the element at one place. */
interface Place {
  readonly bounds: readonly Slot[];
  /** Of each window, whether that element is its first largest. */
  readonly first: Slot;
}

function placesOf(emitter: Emitter, x: Slot, windows: Windows, [, , rows, columns]: readonly number[]): Place[] {
  const { kernel, stride } = windows;
  const largest = pooled(emitter, x, windows);
  const found: Place[] = [];
  let free: Slot | null = null;
  for (let u = 0; u < kernel; u++)
    for (let v = 0; v < kernel; v++) {
      // Batch and channels are whole: their bounds are masked.
      const bounds: Slot[] = [
        emitter.spatial(u, v, 0),
        emitter.spatial(u + (rows - 1) * stride + 1, v + (columns - 1) * stride + 1, 0),
        emitter.spatial(stride, stride, 1),
      ].map((values) => emitter.integers(values));
      const hit: Slot = emitter.emit('Equal', [atPlace(emitter, x, bounds), largest]);
      const first: Slot = free === null ? hit : emitter.emit('LogicalAnd', [hit, free]);
      const miss: Slot = emitter.emit('LogicalNot', [hit]);
      free = free === null ? miss : emitter.emit('LogicalAnd', [free, miss]);
      found.push({ bounds, first });
    }
  return found;
}

/** Masks that take batch and channels whole. */
function whole(emitter: Emitter): Attribute[] {
  const mask = emitter.spatial(0, 0, 1).reduce((bits, set, axis) => bits | (set << axis), 0);
  return [integers('begin_mask', mask), integers('end_mask', mask)];
}

const atPlace = (emitter: Emitter, x: Slot, bounds: readonly Slot[]): Slot =>
  emitter.emit('StridedSlice', [x, ...bounds], ...whole(emitter));

function unpoolByPlaces(emitter: Emitter, tensor: Tensor, d: Slot, x: Slot): Slot {
  const extents = emitter.integers(emitter.imagesShape(tensor.shape));
  return placesOf(emitter, x, windowsOf(tensor), tensor.inputs[0].shape)
    .map(({ bounds, first }) => {
      const part = emitter.emit('SelectV2', [first, d, emitter.number(0, emitter.types.isHalf(tensor))]);
      return emitter.emit('StridedSliceGrad', [extents, ...bounds, part], ...whole(emitter));
    })
    .reduce((a, b) => emitter.emit('AddV2', [a, b]));
}

function selectByPlaces(emitter: Emitter, tensor: Tensor, t: Slot, x: Slot): Slot {
  return placesOf(emitter, x, windowsOf(tensor), tensor.shape)
    .map(({ bounds, first }) => {
      const zero = emitter.number(0, emitter.types.isHalf(tensor));
      return emitter.emit('SelectV2', [first, atPlace(emitter, t, bounds), zero]);
    })
    .reduce((a, b) => emitter.emit('AddV2', [a, b]));
}
