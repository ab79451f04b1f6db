/**
 * @file For tests of what is lowered for a GPU, where there is none: TensorFlow has its kernels for NCHW on GPUs alone, so
 * here those operations are done by the kernels for NHWC, between transposes.
 */
import { type Attribute, type Binding, INT32 } from '../engine/tensorflow/binding.ts';

/** Which operands are images, and whether the result is. */
const IMAGES: Readonly<Record<string, { operands: readonly number[]; result: boolean; extents?: number }>> = {
  Conv2D: { operands: [0], result: true },
  Conv2DBackpropInput: { operands: [2], result: true, extents: 0 },
  Conv2DBackpropFilter: { operands: [0, 2], result: false },
  MaxPool: { operands: [0], result: true },
};

const TO_NHWC = [0, 2, 3, 1];
const TO_NCHW = [0, 3, 1, 2];

export function withNchw(binding: Binding): Binding {
  const integers = (values: readonly number[]) => binding.createTensor([values.length], INT32, Int32Array.from(values));
  const transpose = (tensor: number, permutation: readonly number[]) => {
    const axes = integers(permutation);
    const [{ id }] = binding.executeOp('Transpose', [], [tensor, axes], 1);
    binding.deleteTensor(axes);
    return id;
  };
  return {
    TF_Version: binding.TF_Version,
    isUsingGpuDevice: () => true,
    createTensor: (shape, type, data) => binding.createTensor(shape, type, data),
    deleteTensor: (tensor) => binding.deleteTensor(tensor),
    tensorDataSync: (tensor) => binding.tensorDataSync(tensor),
    getNumOfTensors: () => binding.getNumOfTensors(),
    executeOp(operation, attributes, inputs, outputs) {
      const images = IMAGES[operation];
      if (!images || !attributes.some(({ value }) => value === 'NCHW'))
        return binding.executeOp(operation, attributes, inputs, outputs);
      const made: number[] = [];
      const operands = inputs.map((tensor, i) => {
        if (i === images.extents) {
          const extents = binding.tensorDataSync(tensor);
          made.push(integers(TO_NHWC.map((axis) => extents[axis])));
        } else if (images.operands.includes(i)) made.push(transpose(tensor, TO_NHWC));
        else return tensor;
        return made[made.length - 1];
      });
      const results = binding.executeOp(operation, attributes.map(inNhwc), operands, outputs);
      for (const tensor of made) binding.deleteTensor(tensor);
      if (!images.result) return results;
      return results.map(({ id }) => {
        const result = { id: transpose(id, TO_NCHW) };
        binding.deleteTensor(id);
        return result;
      });
    },
  };
}

/** The attribute with its values for N, C, H and W in the other order. */
function inNhwc(attribute: Attribute): Attribute {
  const { value } = attribute;
  if (value === 'NCHW') return { ...attribute, value: 'NHWC' };
  if (typeof value !== 'object') return attribute;
  const each = value.length / 4;
  return { ...attribute, value: TO_NHWC.flatMap((axis) => value.slice(axis * each, (axis + 1) * each)) };
}
