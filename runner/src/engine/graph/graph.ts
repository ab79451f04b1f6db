/**
 * @file The static tensor graph: every value is a float tensor of known shape, made by applying a primitive to earlier
 * values. Building is where mistakes are caught and where the graph is kept small: equal applications are shared
 * (hash-consing), primitives simplify themselves, and what no output needs is never lowered.
 */

export type Shape = readonly number[];
export type Attributes = Readonly<Record<string, number | string | boolean | readonly number[]>>;

/** A mistake in a graph, found while it is built. The message names the primitive and the shapes. */
export class GraphError extends Error {
  override name = 'GraphError';
}

/**
 * One kind of node. Derivative rules are written in primitives, so that the set is closed under differentiation: `grad`
 * and `jvp` turn graphs into graphs, to any order.
 */
export interface Primitive {
  readonly name: string;
  /** Shape of the result. @throws GraphError with the offending shapes */
  shape(inputs: readonly Shape[], attributes: Attributes): Shape;
  /** A cheaper equal value, or null. Only exact identities, except that 0·x is 0 also where x is not finite. */
  simplify?(inputs: readonly Tensor[], attributes: Attributes, shape: Shape): Tensor | null;
  /** Reverse rule: the derivative of ⟨dy, y⟩ with respect to each input; null where it is zero. */
  vjp(y: Tensor, dy: Tensor): readonly (Tensor | null)[];
  /** Forward rule: the derivative of y along the inputs' tangents (null is zero, not all are null). */
  jvp(y: Tensor, tangents: readonly (Tensor | null)[]): Tensor | null;
  /** The definition, in float64 and plain loops; row-major. */
  evaluate(inputs: readonly Float64Array[], y: Tensor): Float64Array;
}

/** A node of a graph and, equally, the value it stands for. Immutable. */
export class Tensor {
  readonly graph: Graph;
  /** Position in the order of creation: inputs always have smaller ids than what is made of them. */
  readonly id: number;
  readonly primitive: Primitive;
  readonly inputs: readonly Tensor[];
  readonly attributes: Attributes;
  readonly shape: Shape;

  constructor(
    graph: Graph,
    id: number,
    primitive: Primitive,
    inputs: readonly Tensor[],
    attributes: Attributes,
    shape: Shape,
  ) {
    this.graph = graph;
    this.id = id;
    this.primitive = primitive;
    this.inputs = inputs;
    this.attributes = attributes;
    this.shape = shape;
  }

  get size(): number {
    return sizeOf(this.shape);
  }
}

/** Number of elements of a tensor of this shape. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const extent of shape) size *= extent;
  return size;
}

/** `[2, 3]`, as shapes are written in messages. */
export function formatShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((extent, axis) => extent === b[axis]);
}

function leaf(name: string, evaluate: Primitive['evaluate']): Primitive {
  return {
    name,
    shape: (_, attributes) => attributes.shape as readonly number[],
    vjp: () => [],
    jvp: () => null,
    evaluate,
  };
}

/** A named value supplied when the graph is run. */
export const INPUT = leaf('input', (_, y) => {
  throw new GraphError(`the input "${String(y.attributes.name)}" has no value of its own`);
});

/** A tensor with one value everywhere. */
export const CONSTANT = leaf('constant', (_, y) => new Float64Array(y.size).fill(y.attributes.value as number));

export class Graph {
  readonly #interned = new Map<string, Tensor>();
  readonly #inputs = new Map<string, Tensor>();
  #nextId = 0;

  /** All inputs made so far, by name. */
  get inputs(): ReadonlyMap<string, Tensor> {
    return this.#inputs;
  }

  /**
   * A named input.
   * @throws GraphError if the name is taken by an input of another shape, or the shape has an extent that is not a positive integer
   */
  input(name: string, shape: Shape): Tensor {
    const existing = this.#inputs.get(name);
    if (existing) {
      if (sameShape(existing.shape, shape)) return existing;
      throw new GraphError(
        `input "${name}" already has shape ${formatShape(existing.shape)}, not ${formatShape(shape)}; give one of them another name`,
      );
    }
    if (!shape.every((extent) => Number.isInteger(extent) && extent > 0)) {
      throw new GraphError(`input "${name}" has shape ${formatShape(shape)}; every extent must be a positive integer`);
    }
    const tensor = this.apply(INPUT, [], { name, shape });
    this.#inputs.set(name, tensor);
    return tensor;
  }

  /** A tensor with one value everywhere; a scalar by default, which broadcasts against anything. */
  constant(value: number, shape: Shape = []): Tensor {
    return this.apply(CONSTANT, [], { value, shape });
  }

  /** Applies a primitive. @throws GraphError if shapes or graphs do not fit */
  apply(primitive: Primitive, inputs: readonly Tensor[], attributes: Attributes = {}): Tensor {
    for (const input of inputs) {
      if (input.graph !== this) throw new GraphError(`${primitive.name}: operands belong to different graphs`);
    }
    const shape = primitive.shape(
      inputs.map((input) => input.shape),
      attributes,
    );
    const simpler = primitive.simplify?.(inputs, attributes, shape);
    if (simpler) {
      if (!sameShape(simpler.shape, shape)) {
        throw new GraphError(
          `${primitive.name}: simplification changed ${formatShape(shape)} to ${formatShape(simpler.shape)}`,
        );
      }
      return simpler;
    }
    // -0 and 0 differ as divisors, and JSON writes both as 0.
    const value = attributes.value;
    const key = `${primitive.name}(${inputs.map((input) => input.id).join()})${JSON.stringify(attributes)}${Object.is(value, -0) ? '-' : ''}${typeof value === 'number' && !Number.isFinite(value) ? String(value) : ''}`;
    let tensor = this.#interned.get(key);
    if (!tensor) {
      tensor = new Tensor(this, this.#nextId++, primitive, inputs, attributes, shape);
      this.#interned.set(key, tensor);
    }
    return tensor;
  }
}

/** Every node that the outputs depend on, each after its inputs. */
export function topologicalOrder(outputs: Iterable<Tensor>): Tensor[] {
  const seen = new Set<Tensor>();
  const pending = [...outputs];
  for (let tensor = pending.pop(); tensor; tensor = pending.pop()) {
    if (seen.has(tensor)) continue;
    seen.add(tensor);
    pending.push(...tensor.inputs);
  }
  return [...seen].sort((a, b) => a.id - b.id);
}

/** The value of a constant tensor, or null if the tensor is anything else. */
export function constantValue(tensor: Tensor): number | null {
  return tensor.primitive === CONSTANT ? (tensor.attributes.value as number) : null;
}
