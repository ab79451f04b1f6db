/**
 * @file Emitting ONNX nodes while keeping track of layouts and types. An image tensor [N, C, H, W] may exist in two layouts:
 * *plain* (row-major), and *blocked* as [N, C/b, H, W, b], the layout in which ONNX Runtime's fastest convolutions work
 * (b is 8 or 16 by processor; C is padded up to a multiple of b). Conversions are emitted when first needed and shared.
 *
 * In mixed precision a device holds half tensors as float16. ONNX Runtime on the processor has no kernels for them and would
 * drop the conversions that it puts around its float kernels; there they are float tensors whose elements are rounded.
 */
import { formatShape, GraphError, type Shape, sizeOf, type Tensor } from '../graph/graph.ts';
import { TensorTypes } from '../graph/precision.ts';
import {
  BOOL,
  type ElementType,
  FLOAT,
  FLOAT16,
  INT64,
  type Initializer,
  NCHWC_DOMAIN,
  type OnnxNode,
} from './model.ts';

/** The names of one tensor's value in the layouts it exists in. */
interface Locations {
  plain?: string;
  blocked?: string;
}

export interface EmitOptions {
  readonly domain?: string;
  /** Element type of the outputs; by default float16 where an input is, else float. */
  readonly type?: ElementType;
  readonly outputs?: number;
}

type AttributeValues = OnnxNode['attributes'];

/**
 * The kernels that lowerings may count on. `cpu`: all of ONNX Runtime's. `device`: those that every provider has, which are
 * float kernels; max-pooling gives no indices, and there is no scatter, arg-max or integer arithmetic.
 */
export type Kernels = 'cpu' | 'device';

export class Emitter {
  readonly nodes: OnnxNode[] = [];
  readonly initializers = new Map<string, Initializer>();
  /** Element types of the values that are not float. */
  readonly types = new Map<string, ElementType>();
  /** Channels per block, or 0 where the processor has no blocked kernels. */
  readonly block: number;
  readonly kernels: Kernels;
  readonly #tensorTypes: TensorTypes;
  readonly #locations = new Map<Tensor, Locations>();
  /** What each view shows. */
  readonly #shown = new Map<string, string>();
  readonly #shared = new Map<string, string[]>();

  constructor(block: number, kernels: Kernels, types: TensorTypes = TensorTypes.of([], 'float32')) {
    this.block = block;
    this.kernels = kernels;
    this.#tensorTypes = types;
  }

  typeOf(value: string): ElementType {
    return this.types.get(value) ?? FLOAT;
  }

  /** Emits a node (or finds the equal one emitted before) and returns the names of its outputs. */
  emitAll(
    operator: string,
    inputs: readonly string[],
    attributes: AttributeValues = {},
    options: EmitOptions = {},
  ): string[] {
    const inherited = inputs.some((name) => this.typeOf(name) === FLOAT16) ? FLOAT16 : FLOAT;
    const { domain = '', type = inherited, outputs = 1 } = options;
    const key = JSON.stringify([operator, domain, inputs, attributes, outputs]);
    let names = this.#shared.get(key);
    if (!names) {
      const base = `v${this.nodes.length}`;
      names = Array.from({ length: outputs }, (_, i) => (i ? `${base}_${i}` : base));
      if (type !== FLOAT) for (const name of names) this.types.set(name, type);
      this.nodes.push({ operator, domain, inputs, outputs: names, attributes });
      this.#shared.set(key, names);
    }
    return names;
  }

  /** As `emitAll`, for nodes with one output. */
  emit(
    operator: string,
    inputs: readonly string[],
    attributes: AttributeValues = {},
    options: EmitOptions = {},
  ): string {
    return this.emitAll(operator, inputs, attributes, options)[0];
  }

  integers(values: readonly number[]): string {
    return this.#initializer(INT64, [values.length], BigInt64Array.from(values, BigInt), `i${values.join('_')}`);
  }

  float(value: number): string {
    return this.#initializer(FLOAT, [], Float32Array.of(value), `f${Object.is(value, -0) ? '-0' : value}`);
  }

  /** A number of the type of `value`. */
  floatBeside(value: string, number: number): string {
    return this.#cast(this.float(number), this.typeOf(value));
  }

  floats(values: readonly number[], shape: Shape): string {
    return this.#initializer(FLOAT, shape, Float32Array.from(values), `fs${shape.join('x')}_${values.join('_')}`);
  }

  #initializer(type: ElementType, shape: Shape, data: Initializer['data'], name: string): string {
    if (!this.initializers.has(name)) {
      this.initializers.set(name, { type, shape, data });
      if (type !== FLOAT) this.types.set(name, type);
    }
    return name;
  }

  /** A view of a value; of what a view shows, where the value is one itself. */
  reshape(value: string, shape: Shape): string {
    const shown = this.#shown.get(value) ?? value;
    const view = this.emit('Reshape', [shown, this.integers(shape)], {}, { type: this.typeOf(value) });
    this.#shown.set(view, shown);
    return view;
  }

  /** Pads with zeros after (and, where given, before) each axis; negative amounts crop. */
  pad(value: string, after: readonly number[], before: readonly number[] = after.map(() => 0)): string {
    if (after.every((n) => n === 0) && before.every((n) => n === 0)) return value;
    return this.emit('Pad', [value, this.integers([...before, ...after])]);
  }

  /** Channels rounded up to whole blocks. */
  padded(channels: number): number {
    return Math.ceil(channels / this.block) * this.block;
  }

  /** @param name value as the kernels gave it: where they give floats, it is rounded here if it must be */
  setPlain(tensor: Tensor, name: string): void {
    this.#at(tensor).plain = this.#tensorTypes.isRounded(tensor) ? this.toHalf(name) : name;
  }

  setBlocked(tensor: Tensor, name: string): void {
    this.#at(tensor).blocked = name;
  }

  #at(tensor: Tensor): Locations {
    let locations = this.#locations.get(tensor);
    if (!locations) {
      locations = {};
      this.#locations.set(tensor, locations);
    }
    return locations;
  }

  hasPlain(tensor: Tensor): boolean {
    return this.#at(tensor).plain !== undefined;
  }

  hasBlocked(tensor: Tensor): boolean {
    return this.#at(tensor).blocked !== undefined;
  }

  /** Whether the tensor is an image whose channels can be blocked. */
  canBlock({ shape }: Tensor): boolean {
    return this.block > 0 && shape.length === 4 && shape[1] % 4 === 0;
  }

  /** The tensor's value in the plain layout. */
  plain(tensor: Tensor): string {
    const locations = this.#at(tensor);
    if (locations.plain === undefined) {
      if (locations.blocked === undefined)
        throw new GraphError(`${tensor.primitive.name} was not lowered before its use`);
      locations.plain = this.toPlain(locations.blocked, tensor.shape[1]);
    }
    return locations.plain;
  }

  #cast(value: string, to: ElementType): string {
    return this.typeOf(value) === to ? value : this.emit('Cast', [value], { to }, { type: to });
  }

  /** A float value in half precision. */
  toHalf(value: string): string {
    const half = this.#cast(value, FLOAT16);
    return this.kernels === 'cpu' ? this.#cast(half, FLOAT) : half;
  }

  toFloat(value: string): string {
    return this.#cast(value, FLOAT);
  }

  /** The tensor's value in the plain layout, as a float whatever the tensor's type. */
  plainFloat(tensor: Tensor): string {
    return this.toFloat(this.plain(tensor));
  }

  /** An operand of `node` in the plain layout and in the type that the node takes it in. */
  operand(node: Tensor, index: number): string {
    const tensor = node.inputs[index];
    if (!this.#tensorTypes.takesHalf(node, index)) return this.plainFloat(tensor);
    return this.isHalf(tensor) ? this.plain(tensor) : this.toHalf(this.plain(tensor));
  }

  operands(node: Tensor): string[] {
    return node.inputs.map((_, index) => this.operand(node, index));
  }

  isHalf(tensor: Tensor): boolean {
    return this.#tensorTypes.isHalf(tensor);
  }

  /** A float value in the type of `tensor`. */
  inTypeOf(tensor: Tensor, value: string): string {
    return this.isHalf(tensor) ? this.toHalf(value) : value;
  }

  /** The tensor's value in the blocked layout. @throws GraphError if it cannot be blocked */
  blocked(tensor: Tensor): string {
    const locations = this.#at(tensor);
    if (locations.blocked === undefined) {
      if (!this.canBlock(tensor))
        throw new GraphError(`a tensor of shape ${formatShape(tensor.shape)} cannot be blocked`);
      locations.blocked = this.toBlocked(this.plain(tensor));
    }
    return locations.blocked;
  }

  toBlocked(plain: string): string {
    return this.emit('ReorderInput', [plain], {}, { domain: NCHWC_DOMAIN });
  }

  toPlain(blocked: string, channels: number): string {
    return this.emit('ReorderOutput', [blocked], { channels }, { domain: NCHWC_DOMAIN });
  }

  /** A tensor of one axis that is longer than 1, as a vector. */
  vector(tensor: Tensor): string {
    return tensor.shape.length === 1 ? this.plain(tensor) : this.reshape(this.plain(tensor), [tensor.size]);
  }

  /** A per-channel vector [C] padded to whole blocks. */
  blockedVector(vector: string, channels: number): string {
    return this.pad(vector, [this.padded(channels) - channels]);
  }

  /** Views a blocked image [N, C, H, W] (as ONNX knows it) as [N, C/b, H, W, b] (as it is). */
  unfold(blocked: string, [n, c, h, w]: Shape): string {
    return this.reshape(blocked, [n, this.padded(c) / this.block, h, w, this.block]);
  }

  /** Undoes `unfold`. */
  fold(view: string, [n, c, h, w]: Shape): string {
    return this.reshape(view, [n, this.padded(c), h, w]);
  }

  not(a: string): string {
    return this.emit('Not', [a], {}, { type: BOOL });
  }

  /** How many elements a blocked image occupies. */
  blockedSize([n, c, h, w]: Shape): number {
    return sizeOf([n, this.padded(c), h, w]);
  }
}
