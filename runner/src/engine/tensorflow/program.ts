/** @file A compiled graph: operations in order, each followed by the values that nobody needs after it. */
import { type DeviceTensor, type DeviceTensors, inputOf, type Program } from '../executor.ts';
import type { Shape } from '../graph/graph.ts';
import { type Binding, failure } from './binding.ts';
import type { Operation, Slot } from './emitter.ts';
import { type Lowered, split } from './lowering.ts';
import { TensorFlowTensor } from './tensor.ts';

/** An operation, and the slots that are given back after it. */
interface Step extends Operation {
  readonly done: readonly Slot[];
}

const outputsOf = (operations: readonly Operation[]): Slot[] => operations.flatMap(({ outputs }) => outputs);

/** @param kept slots that outlive the steps */
function steps(operations: readonly Operation[], kept: ReadonlySet<Slot>): Step[] {
  const made = new Set(outputsOf(operations).filter((slot) => !kept.has(slot)));
  const done: Slot[][] = operations.map(() => []);
  for (let i = operations.length - 1; i >= 0; i--)
    for (const slot of [...operations[i].inputs, ...operations[i].outputs]) if (made.delete(slot)) done[i].push(slot);
  return operations.map((operation, i) => ({ ...operation, done: done[i] }));
}

export class TensorFlowProgram implements Program {
  readonly inputs: ReadonlyMap<string, Shape>;
  readonly #binding: Binding;
  readonly #clock: { seconds: number };
  readonly #slots: ReadonlyMap<string, Slot>;
  readonly #stationary: ReadonlySet<string>;
  readonly #outputs: ReadonlyMap<string, { readonly slot: Slot; readonly shape: Shape }>;
  readonly #prologue: readonly Step[];
  readonly #main: readonly Step[];
  /** Made by the prologue for the main part, and given back at the next `prepare`. */
  readonly #boundary: readonly Slot[];
  /** Literals and what is made of them alone. */
  readonly #fixed: readonly Slot[];
  /** By slot, the tensor of TensorFlow that is there now. */
  readonly #values: (number | undefined)[];
  #prepared: Readonly<Record<string, TensorFlowTensor>> = {};
  /** Those of them that belong to this program alone. */
  readonly #own: TensorFlowTensor[] = [];

  constructor(
    binding: Binding,
    { emitter, inputs, outputs }: Lowered,
    shapes: Readonly<Record<string, Shape>>,
    stationary: ReadonlySet<string>,
    clock: { seconds: number },
  ) {
    this.#binding = binding;
    this.#clock = clock;
    this.#stationary = stationary;
    this.inputs = new Map([...inputs].map(([name, { tensor }]) => [name, tensor.shape]));
    this.#slots = new Map([...inputs].map(([name, { slot }]) => [name, slot]));
    this.#outputs = new Map([...outputs].map(([name, slot]) => [name, { slot, shape: shapes[name] }]));
    const still = [...inputs].filter(([name]) => stationary.has(name)).map(([, { slot }]) => slot);
    const ends = new Set(outputs.values());
    // Outputs are handed over by each run, also where they stand still.
    const copies = emitter.operations.filter((operation) => ends.has(operation.outputs[0]));
    const others = emitter.operations.filter((operation) => !ends.has(operation.outputs[0]));
    const literals = [...emitter.literals.keys()];
    const { known: fixed, rest } = split(others, literals);
    const { known: prologue, rest: main } = split(rest, [...literals, ...outputsOf(fixed), ...still]);
    const needed = new Set([...main, ...copies].flatMap((operation) => operation.inputs));
    this.#boundary = outputsOf(prologue).filter((slot) => needed.has(slot));
    this.#prologue = steps(prologue, new Set(this.#boundary));
    this.#main = steps([...main, ...copies], ends);
    this.#values = new Array<number | undefined>(emitter.slots).fill(undefined);
    this.#fixed = [...literals, ...outputsOf(fixed)];
    for (const [slot, { shape, type, elements }] of emitter.literals)
      this.#values[slot] = binding.createTensor(shape, type, elements);
    this.#execute(steps(fixed, new Set(this.#fixed)), {});
  }

  #cell(name: string, tensors: DeviceTensors): TensorFlowTensor {
    return inputOf(TensorFlowTensor, tensors, name, this.inputs.get(name) ?? []);
  }

  async prepare(stationary: DeviceTensors): Promise<void> {
    this.#forget();
    const names = [...this.inputs.keys()].filter((name) => this.#stationary.has(name));
    const cells = names.map((name) => this.#cell(name, stationary));
    this.#prepared = Object.fromEntries(
      names.map((name, i) => {
        const cell = cells[i];
        if (!cell.copied) return [name, cell];
        // What the host may write later counts as it is now.
        const copy = new TensorFlowTensor(this.#binding, cell.copy(), cell.shape, this.#clock);
        this.#own.push(copy);
        return [name, copy];
      }),
    );
    this.#execute(this.#prologue, this.#prepared);
  }

  /** Runs steps on inputs; whatever goes wrong, only what outlives the steps stays. */
  #execute(part: readonly Step[], inputs: Readonly<Record<string, TensorFlowTensor>>): void {
    const values = this.#values;
    const copies: number[] = [];
    const start = performance.now();
    try {
      for (const [name, cell] of Object.entries(inputs)) {
        const slot = this.#slots.get(name) as Slot;
        values[slot] = cell.copied ? cell.copy() : cell.id;
        if (cell.copied) copies.push(values[slot]);
      }
      for (const { name, attributes, inputs: operands, outputs, done } of part) {
        const results = this.#binding.executeOp(
          name,
          attributes,
          operands.map((slot) => values[slot] as number),
          outputs.length,
        );
        for (const [i, slot] of outputs.entries()) values[slot] = results[i].id;
        for (const slot of done) this.#delete(slot);
      }
    } catch (error) {
      for (const slot of outputsOf(part)) this.#delete(slot);
      throw failure(error);
    } finally {
      for (const copy of copies) this.#binding.deleteTensor(copy);
      this.#clock.seconds += (performance.now() - start) / 1000;
    }
  }

  #delete(slot: Slot): void {
    const value = this.#values[slot];
    if (value !== undefined) this.#binding.deleteTensor(value);
    this.#values[slot] = undefined;
  }

  async run(inputs: DeviceTensors, into: DeviceTensors = {}): Promise<Record<string, DeviceTensor>> {
    const names = [...this.inputs.keys()].filter((name) => !(name in this.#prepared));
    const moving = Object.fromEntries(names.map((name) => [name, this.#cell(name, inputs)]));
    this.#execute(this.#main, { ...this.#prepared, ...moving });
    const results: Record<string, DeviceTensor> = {};
    for (const [name, { slot, shape }] of this.#outputs) {
      const id = this.#values[slot] as number;
      this.#values[slot] = undefined;
      const target = into[name];
      if (target instanceof TensorFlowTensor) target.replace(id);
      results[name] =
        target instanceof TensorFlowTensor ? target : new TensorFlowTensor(this.#binding, id, shape, this.#clock);
    }
    return results;
  }

  #forget(): void {
    for (const slot of this.#boundary) this.#delete(slot);
    for (const tensor of this.#own.splice(0)) tensor.dispose();
    this.#prepared = {};
  }

  async dispose(): Promise<void> {
    this.#forget();
    for (const slot of this.#fixed) this.#delete(slot);
  }
}
