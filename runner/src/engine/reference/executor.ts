/** @file The float64 reference: evaluates every primitive by its definition. Slow, and what the other executors are tested against. */
import {
  type CompileOptions,
  type DeviceTensor,
  type DeviceTensors,
  ExecutionError,
  type Executor,
  type Program,
} from '../executor.ts';
import { formatShape, INPUT, type Shape, sameShape, type Tensor, topologicalOrder } from '../graph/graph.ts';
import { roundToHalf, TensorTypes } from '../graph/precision.ts';

/** A tensor over an array of its maker, until a program writes to it. */
export class ReferenceTensor implements DeviceTensor {
  #elements: Float32Array | Float64Array;
  readonly shape: Shape;

  constructor(elements: Float32Array | Float64Array, shape: Shape) {
    this.#elements = elements;
    this.shape = shape;
  }

  /** The elements as they are now. */
  get data(): Float64Array {
    return this.#elements instanceof Float64Array ? this.#elements : Float64Array.from(this.#elements);
  }

  write(elements: Float32Array | Float64Array): void {
    this.#elements = elements;
  }

  async read(): Promise<Float32Array> {
    return Float32Array.from(this.#elements);
  }

  dispose(): void {}
}

/** Of the results that programs leave; they always compute in float64. */
type ResultPrecision = 'float32' | 'float64';

class ReferenceProgram implements Program {
  readonly inputs: ReadonlyMap<string, Shape>;
  readonly #outputs: Readonly<Record<string, Tensor>>;
  readonly #order: readonly Tensor[];
  readonly #types: TensorTypes;
  readonly #results: ResultPrecision;
  #stationary: DeviceTensors = {};

  constructor(outputs: Readonly<Record<string, Tensor>>, types: TensorTypes, results: ResultPrecision) {
    this.#outputs = outputs;
    this.#types = types;
    this.#results = results;
    this.#order = topologicalOrder(Object.values(outputs));
    this.inputs = new Map(
      this.#order.filter((node) => node.primitive === INPUT).map((node) => [String(node.attributes.name), node.shape]),
    );
  }

  async prepare(stationary: DeviceTensors): Promise<void> {
    this.#stationary = stationary;
  }

  async run(inputs: DeviceTensors, into: DeviceTensors = {}): Promise<Record<string, DeviceTensor>> {
    const values = evaluate(this.#order, this.#types, { ...this.#stationary, ...inputs });
    return Object.fromEntries(
      Object.entries(this.#outputs).map(([name, node]) => {
        const data = values.get(node) as Float64Array;
        const result = this.#results === 'float32' ? Float32Array.from(data) : data.slice();
        const target = into[name];
        if (target instanceof ReferenceTensor) {
          target.write(result);
          return [name, target];
        }
        return [name, new ReferenceTensor(result, node.shape)];
      }),
    );
  }

  async dispose(): Promise<void> {}
}

/** Half tensors hold what rounding to half leaves of the float64 results. */
function evaluate(order: readonly Tensor[], types: TensorTypes, inputs: DeviceTensors): Map<Tensor, Float64Array> {
  const values = new Map<Tensor, Float64Array>();
  const operand = (node: Tensor, index: number) => {
    const elements = values.get(node.inputs[index]) as Float64Array;
    return types.takesHalf(node, index) ? elements.map(roundToHalf) : elements;
  };
  for (const node of order) {
    if (node.primitive !== INPUT) {
      const result = node.primitive.evaluate(
        node.inputs.map((_, index) => operand(node, index)),
        node,
      );
      values.set(node, types.isHalf(node) ? result.map(roundToHalf) : result);
      continue;
    }
    const name = String(node.attributes.name);
    const given = inputs[name];
    if (!(given instanceof ReferenceTensor)) throw new ExecutionError(`input "${name}" is missing`);
    if (!sameShape(given.shape, node.shape)) {
      throw new ExecutionError(`input "${name}" has shape ${formatShape(given.shape)}, not ${formatShape(node.shape)}`);
    }
    values.set(node, given.data);
  }
  return values;
}

export class ReferenceExecutor implements Executor {
  readonly name = 'reference';
  readonly secondsComputing = 0;
  readonly #results: ResultPrecision;

  /** @param results `float32` rounds results as a checkpoint does, so that a resumed run repeats an uninterrupted one */
  constructor({ results = 'float64' }: { results?: ResultPrecision } = {}) {
    this.#results = results;
  }

  async compile(
    outputs: Readonly<Record<string, Tensor>>,
    { precision = 'float32' }: CompileOptions = {},
  ): Promise<Program> {
    return new ReferenceProgram(outputs, TensorTypes.of(Object.values(outputs), precision), this.#results);
  }

  constant(data: Float32Array | Float64Array, shape: Shape): ReferenceTensor {
    return this.tensor(data, shape);
  }

  tensor(data: Float32Array | Float64Array, shape: Shape): ReferenceTensor {
    return new ReferenceTensor(data, shape);
  }
}
