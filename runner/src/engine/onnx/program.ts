/** @file A compiled graph: one session for what stands still, one for the rest, and the values that go from one to the other. */
import type * as ort from 'onnxruntime-node';
import { type DeviceTensor, type DeviceTensors, inputOf, type Program } from '../executor.ts';
import type { Shape } from '../graph/graph.ts';
import type { ReportingSession } from './reporting-session.ts';
import { OnnxTensor } from './tensor.ts';
import type { Transfer } from './transfer.ts';

export interface CompiledParts {
  readonly prologue: ReportingSession | null;
  readonly main: ReportingSession | null;
  /** Shapes of the graph inputs that either part uses. */
  readonly inputs: ReadonlyMap<string, Shape>;
  readonly stationary: ReadonlySet<string>;
  /** Program output → ONNX value. */
  readonly outputs: ReadonlyMap<string, string>;
  /** To and from the device, or null where the host is the device. */
  readonly transfer: Transfer | null;
  readonly clock: { seconds: number };
}

export class OnnxProgram implements Program {
  readonly #parts: CompiledParts;
  /** Stationary inputs, and what the prologue made of them. */
  #prepared: Record<string, OnnxTensor> = {};
  /** Those of them that belong to this program alone. */
  #owned: OnnxTensor[] = [];

  constructor(parts: CompiledParts) {
    this.#parts = parts;
  }

  get inputs(): ReadonlyMap<string, Shape> {
    return this.#parts.inputs;
  }

  #cell(name: string, tensors: DeviceTensors): OnnxTensor {
    return inputOf(OnnxTensor, tensors, name, this.inputs.get(name) ?? []);
  }

  async #run(
    session: ReportingSession,
    tensors: DeviceTensors,
    fetches: Record<string, ort.Tensor | null>,
  ): Promise<Record<string, ort.Tensor>> {
    const cells = session.inputNames.map((name) => this.#prepared[name] ?? this.#cell(name, tensors));
    await this.#settle(cells);
    const feeds: Record<string, ort.Tensor> = {};
    for (const [i, name] of session.inputNames.entries()) {
      feeds[name] = cells[i].value;
      if (this.#parts.transfer && !cells[i].onDevice) this.#parts.transfer.traffic.up += cells[i].value.size * 4;
    }
    const start = performance.now();
    const results = await session.run(feeds, fetches);
    this.#parts.clock.seconds += (performance.now() - start) / 1000;
    return results;
  }

  async prepare(stationary: DeviceTensors): Promise<void> {
    this.#forget();
    const { prologue, transfer } = this.#parts;
    const names = [...this.inputs.keys()].filter((name) => this.#parts.stationary.has(name));
    const cells = names.map((name) => this.#cell(name, stationary));
    await this.#settle(cells);
    // What the host may write is copied once now instead of at every run.
    const written = transfer ? cells.filter((cell) => !cell.onDevice) : [];
    const copies = (await transfer?.upload(written.map(({ value }) => value))) ?? [];
    const owned = new Map(written.map((cell, i) => [cell, this.#own(new OnnxTensor(copies[i], transfer))]));
    for (const [i, name] of names.entries()) this.#prepared[name] = owned.get(cells[i]) ?? cells[i];
    if (!prologue) return;
    const fetches = Object.fromEntries(prologue.outputNames.map((name) => [name, null]));
    const computed = await this.#run(prologue, this.#prepared, fetches);
    for (const [name, value] of Object.entries(computed))
      this.#prepared[name] = this.#own(new OnnxTensor(value, transfer));
  }

  /** Moves to the device, together, what is to stay there. */
  async #settle(cells: readonly OnnxTensor[]): Promise<void> {
    const moving = [...new Set(cells.filter((cell) => cell.settles))];
    const values = (await this.#parts.transfer?.upload(moving.map(({ value }) => value))) ?? [];
    for (const [i, cell] of moving.entries()) cell.replace(values[i]);
  }

  #own(tensor: OnnxTensor): OnnxTensor {
    this.#owned.push(tensor);
    return tensor;
  }

  #forget(): void {
    this.#prepared = {};
    for (const tensor of this.#owned) tensor.dispose();
    this.#owned = [];
  }

  async run(inputs: DeviceTensors, into: DeviceTensors = {}): Promise<Record<string, DeviceTensor>> {
    const { main, outputs, transfer } = this.#parts;
    const fetches: Record<string, ort.Tensor | null> = {};
    for (const [name, value] of outputs) {
      const target = into[name];
      // On a device a result takes the place of the target's buffer instead of being copied into it.
      if (main?.outputNames.includes(value))
        fetches[value] = target instanceof OnnxTensor && !transfer ? target.value : null;
    }
    const results = main ? await this.#run(main, inputs, fetches) : {};
    const collected: Record<string, DeviceTensor> = {};
    for (const [name, value] of outputs) {
      const target = into[name];
      if (target && fetches[value]) {
        collected[name] = target;
        continue;
      }
      const result = results[value] ?? (await this.#preparedOutput(value));
      if (!(target instanceof OnnxTensor)) collected[name] = new OnnxTensor(result, transfer);
      else {
        if (transfer) target.replace(result);
        else (target.value.data as Float32Array).set(result.data as Float32Array);
        collected[name] = target;
      }
    }
    return collected;
  }

  /** An output that stands still: a copy of its own on a device, where buffers are given back one by one. */
  async #preparedOutput(value: string): Promise<ort.Tensor> {
    const { transfer } = this.#parts;
    const { value: tensor } = this.#prepared[value];
    return transfer ? (await transfer.upload([tensor]))[0] : tensor;
  }

  async dispose(): Promise<void> {
    this.#forget();
    await this.#parts.prologue?.release();
    await this.#parts.main?.release();
  }
}
