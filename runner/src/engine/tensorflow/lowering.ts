/** @file From a graph to operations of TensorFlow, and their split by what they depend on. */
import { GraphError, INPUT, type Tensor, topologicalOrder } from '../graph/graph.ts';
import { type Precision, TensorTypes } from '../graph/precision.ts';
import { type Device, Emitter, type Operation, type Slot } from './emitter.ts';
import { isConvolution, lowerConvolution } from './lowerings/convolution.ts';
import { isElementwise, lowerElementwise } from './lowerings/elementwise.ts';
import { lowerMaxPool, lowerMaxSelect, lowerMaxUnpool } from './lowerings/pooling.ts';
import { lowerConcatenate, lowerSegment } from './lowerings/segments.ts';
import {
  lowerArgMaxMask,
  lowerBroadcast,
  lowerConstant,
  lowerLogSoftmax,
  lowerMatmul,
  lowerReshape,
  lowerSum,
  lowerTranspose,
} from './lowerings/shapes.ts';

const LOWERINGS: Readonly<Record<string, (emitter: Emitter, tensor: Tensor) => void>> = {
  constant: lowerConstant,
  reshape: lowerReshape,
  transpose: lowerTranspose,
  broadcast: lowerBroadcast,
  sum: lowerSum,
  matmul: lowerMatmul,
  logSoftmax: lowerLogSoftmax,
  concatenate: lowerConcatenate,
  segment: lowerSegment,
  maxPool: lowerMaxPool,
  argMaxMask: lowerArgMaxMask,
};

export interface Lowered {
  readonly emitter: Emitter;
  /** Graph inputs in use, by name. */
  readonly inputs: ReadonlyMap<string, { readonly tensor: Tensor; readonly slot: Slot }>;
  /** By name of the output; each has a slot that is its own. */
  readonly outputs: ReadonlyMap<string, Slot>;
}

/** Emits everything that `outputs` need. */
export function lower(outputs: Readonly<Record<string, Tensor>>, device: Device, precision: Precision): Lowered {
  const emitter = new Emitter(device, TensorTypes.of(Object.values(outputs), precision));
  const order = topologicalOrder(Object.values(outputs));
  /** How many maps follow the selection of the windows of a tensor. */
  const selections = new Map<Tensor, number>();
  for (const { primitive, inputs: operands } of order)
    if (primitive.name === 'maxUnpool' || primitive.name === 'maxSelect')
      selections.set(operands[1], (selections.get(operands[1]) ?? 0) + 1);
  const often = (node: Tensor) => (selections.get(node.inputs[1]) ?? 0) > 1;
  const inputs = new Map<string, { tensor: Tensor; slot: Slot }>();
  for (const node of order) {
    const { name } = node.primitive;
    if (node.primitive === INPUT) {
      const slot = emitter.newSlot();
      emitter.setPlain(node, slot);
      inputs.set(String(node.attributes.name), { tensor: node, slot });
    } else if (isConvolution(node)) lowerConvolution(emitter, node);
    else if (isElementwise(node)) lowerElementwise(emitter, node);
    else if (name === 'maxUnpool') lowerMaxUnpool(emitter, node, often(node));
    else if (name === 'maxSelect') lowerMaxSelect(emitter, node, often(node));
    else {
      const lowering = LOWERINGS[name];
      if (!lowering) throw new GraphError(`the TensorFlow executor has no lowering for ${name}`);
      lowering(emitter, node);
    }
  }
  const slots = new Map<string, Slot>();
  for (const [name, tensor] of Object.entries(outputs)) {
    const own = emitter.newSlot();
    emitter.operations.push({ name: 'Identity', attributes: [], inputs: [emitter.plainFloat(tensor)], outputs: [own] });
    slots.set(name, own);
  }
  return { emitter, inputs, outputs: slots };
}

/** Splits operations: those that need nothing but known values and what they make of them, and the rest. */
export function split(
  operations: readonly Operation[],
  values: Iterable<Slot>,
): { known: Operation[]; rest: Operation[] } {
  const there = new Set(values);
  const known: Operation[] = [];
  const rest: Operation[] = [];
  for (const operation of operations) {
    if (operation.inputs.every((slot) => there.has(slot))) {
      known.push(operation);
      for (const slot of operation.outputs) there.add(slot);
    } else rest.push(operation);
  }
  return { known, rest };
}
