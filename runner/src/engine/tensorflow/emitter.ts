/**
 * @file Collects operations of TensorFlow while a graph is lowered. A value is a slot. Four-dimensional tensors may be held
 * in the order of the graph (NCHW, "plain"), in the order that the device's convolutions want ("images"), or both; they are
 * converted when somebody asks, so neighbours that agree convert nothing. The same goes for types: a half tensor is held in
 * half precision, and each operation asks for its operands in the type that the graph's types say.
 */
import { type Shape, sizeOf, type Tensor } from '../graph/graph.ts';
import type { TensorTypes } from '../graph/precision.ts';
import { type Attribute, elementType, FLOAT, HALF, INT32 } from './binding.ts';

export type Slot = number;

/** The order of axes of images in convolutions: TensorFlow on the processor has kernels for NHWC alone. */
export type Layout = 'NHWC' | 'NCHW';

export interface Operation {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly inputs: readonly Slot[];
  readonly outputs: readonly Slot[];
}

export interface Literal {
  readonly type: typeof FLOAT | typeof INT32;
  readonly shape: Shape;
  readonly elements: Float32Array | Int32Array;
}

/** What decides between lowerings. */
export interface Device {
  readonly layout: Layout;
  readonly gpu: boolean;
}

const TO_NHWC = [0, 2, 3, 1];
const TO_NCHW = [0, 3, 1, 2];

export class Emitter {
  readonly device: Device;
  readonly types: TensorTypes;
  readonly operations: Operation[] = [];
  readonly literals = new Map<Slot, Literal>();
  readonly #plain = new Map<Tensor, Slot>();
  readonly #images = new Map<Tensor, Slot>();
  /** Equal operations and literals are made once. */
  readonly #interned = new Map<string, readonly Slot[]>();
  #slots = 0;

  constructor(device: Device, types: TensorTypes) {
    this.device = device;
    this.types = types;
  }

  get slots(): number {
    return this.#slots;
  }

  newSlot(): Slot {
    return this.#slots++;
  }

  #intern(key: string, make: () => Slot[]): readonly Slot[] {
    const known = this.#interned.get(key);
    if (known) return known;
    const made = make();
    this.#interned.set(key, made);
    return made;
  }

  emitAll(name: string, inputs: readonly Slot[], attributes: readonly Attribute[], outputs: number): readonly Slot[] {
    return this.#intern(`${name}(${inputs.join()})${JSON.stringify(attributes)}`, () => {
      const slots = Array.from({ length: outputs }, () => this.newSlot());
      this.operations.push({ name, attributes, inputs, outputs: slots });
      return slots;
    });
  }

  emit(name: string, inputs: readonly Slot[], ...attributes: readonly Attribute[]): Slot {
    return this.emitAll(name, inputs, attributes, 1)[0];
  }

  #literal(type: Literal['type'], shape: Shape, values: readonly number[]): Slot {
    const [slot] = this.#intern(
      `literal ${type} [${shape.join()}] ${values.map((v) => (Object.is(v, -0) ? '-0' : v))}`,
      () => {
        const made = this.newSlot();
        const elements = type === FLOAT ? Float32Array.from(values) : Int32Array.from(values);
        this.literals.set(made, { type, shape, elements });
        return [made];
      },
    );
    return slot;
  }

  /** A vector of integers: axes, extents, indices. */
  integers(values: readonly number[]): Slot {
    return this.#literal(INT32, [values.length], values);
  }

  integer(value: number): Slot {
    return this.#literal(INT32, [], [value]);
  }

  float(value: number): Slot {
    return this.#literal(FLOAT, [], [value]);
  }

  setPlain(tensor: Tensor, slot: Slot): void {
    this.#plain.set(tensor, slot);
  }

  /** @param slot elements in the layout of images */
  setImages(tensor: Tensor, slot: Slot): void {
    (this.device.layout === 'NCHW' ? this.#plain : this.#images).set(tensor, slot);
  }

  /** Whether the layout of images differs from the graph's, and the tensor is already held in it. */
  hasImages(tensor: Tensor): boolean {
    return this.#images.has(tensor);
  }

  /** The tensor in the order of the graph. */
  plain(tensor: Tensor): Slot {
    let slot = this.#plain.get(tensor);
    if (slot === undefined) {
      slot = this.permute(this.#known(this.#images, tensor), this.imagesShape(tensor.shape), TO_NCHW);
      this.#plain.set(tensor, slot);
    }
    return slot;
  }

  /** Images [N, C, H, W] in the layout of the device's convolutions. */
  images(tensor: Tensor): Slot {
    if (this.device.layout === 'NCHW') return this.plain(tensor);
    let slot = this.#images.get(tensor);
    if (slot === undefined) {
      slot = this.permute(this.#known(this.#plain, tensor), tensor.shape, TO_NHWC);
      this.#images.set(tensor, slot);
    }
    return slot;
  }

  #typed(value: Slot, from: boolean, to: boolean): Slot {
    return from === to ? value : this.emit('Cast', [value], elementType('DstT', to ? HALF : FLOAT));
  }

  /** A number in half precision or float32. */
  number(value: number, half: boolean): Slot {
    return this.#typed(this.float(value), false, half);
  }

  /** The tensor in the order of the graph, in float32 whatever its type. */
  plainFloat(tensor: Tensor): Slot {
    return this.#typed(this.plain(tensor), this.types.isHalf(tensor), false);
  }

  /** An operand of `node`, in the order of the graph and the type that the node takes it in. */
  operand(node: Tensor, index: number): Slot {
    return this.#taken(node, index, (tensor) => this.plain(tensor));
  }

  /** As `operand`, in the layout of images. */
  imagesOperand(node: Tensor, index: number): Slot {
    return this.#taken(node, index, (tensor) => this.images(tensor));
  }

  /** As `operand`, so that it broadcasts against images. */
  besideImagesOperand(node: Tensor, index: number): Slot {
    return this.#taken(node, index, (tensor) => this.besideImages(tensor));
  }

  #taken(node: Tensor, index: number, held: (tensor: Tensor) => Slot): Slot {
    const tensor = node.inputs[index];
    return this.#typed(held(tensor), this.types.isHalf(tensor), this.types.takesHalf(node, index));
  }

  /** What broadcasts against images as `tensor` does against tensors of four axes. */
  besideImages(tensor: Tensor): Slot {
    if (tensor.shape.length === 4) return this.images(tensor);
    if (tensor.size === 1) return this.plain(tensor);
    const shape = [...new Array<number>(4 - tensor.shape.length).fill(1), ...tensor.shape];
    const padded = this.reshape(this.plain(tensor), shape);
    return this.device.layout === 'NCHW' ? padded : this.permute(padded, shape, TO_NHWC);
  }

  #known(held: ReadonlyMap<Tensor, Slot>, tensor: Tensor): Slot {
    const slot = held.get(tensor);
    if (slot === undefined) throw new Error(`${tensor.primitive.name} is used before it is lowered`);
    return slot;
  }

  /** The shape of images as the device's convolutions see it. */
  imagesShape(shape: Shape): Shape {
    return this.device.layout === 'NCHW' ? shape : TO_NHWC.map((axis) => shape[axis]);
  }

  /** Axes of [N, C, H, W] as axes of images. */
  imagesAxes(axes: readonly number[]): number[] {
    return this.device.layout === 'NCHW' ? [...axes] : axes.map((axis) => TO_NHWC.indexOf(axis));
  }

  /** A value for each of rows and columns, among 1s (or others) for batch and channels. */
  spatial<T>(rows: T, columns: T, other: T): T[] {
    return this.device.layout === 'NCHW' ? [other, other, rows, columns] : [other, rows, columns, other];
  }

  reshape(value: Slot, shape: Shape): Slot {
    return this.emit('Reshape', [value, this.integers(shape)]);
  }

  /** Permutes axes; where all but axes of extent 1 keep their order, nothing is moved. */
  permute(value: Slot, shape: Shape, permutation: readonly number[]): Slot {
    const moved = permutation.filter((axis) => shape[axis] !== 1);
    if (moved.every((axis, i) => i === 0 || moved[i - 1] < axis)) {
      return this.reshape(
        value,
        permutation.map((axis) => shape[axis]),
      );
    }
    return this.emit('Transpose', [value, this.integers(permutation)]);
  }

  /** A tensor of one value everywhere. */
  filled(value: number, shape: Shape): Slot {
    return sizeOf(shape) === 1
      ? this.#literal(FLOAT, shape, [value])
      : this.emit('Fill', [this.integers(shape), this.float(value)]);
  }
}
