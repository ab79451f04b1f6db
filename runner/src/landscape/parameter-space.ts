/** @file Parameters as one vector: all trained tensors, or those of chosen layers, in PyTorch's order. */
import type { DeviceTensor, DeviceTensors, Executor } from '../engine/executor.ts';
import { type Shape, sizeOf } from '../engine/graph/graph.ts';
import type { ParameterSpec } from '../models/layers.ts';
import { LandscapeError } from './error.ts';
import type { Vector } from './vector.ts';

export interface Block {
  readonly name: string;
  readonly shape: Shape;
  /** Where its elements begin in the vector. */
  readonly offset: number;
  readonly size: number;
}

export class ParameterSpace {
  readonly blocks: readonly Block[];
  readonly size: number;

  /**
   * @param layers names of layers (`conv1`, `layer1.0`) or tensors (`fc1.bias`); null is the whole network
   * @throws LandscapeError if one of them is not in the network
   */
  constructor(parameters: readonly ParameterSpec[], layers: readonly string[] | null = null) {
    const isIn = (name: string, layer: string) => name === layer || name.startsWith(`${layer}.`);
    for (const layer of layers ?? []) {
      if (parameters.some(({ name }) => isIn(name, layer))) continue;
      const known = new Set(parameters.map(({ name }) => name.slice(0, name.lastIndexOf('.'))));
      throw new LandscapeError(`The network has no layer "${layer}". Its layers are ${[...known].join(', ')}.`);
    }
    let offset = 0;
    this.blocks = parameters
      .filter(({ name }) => layers === null || layers.some((layer) => isIn(name, layer)))
      .map(({ name, shape }) => {
        const block = { name, shape, offset, size: sizeOf(shape) };
        offset += block.size;
        return block;
      });
    this.size = offset;
  }

  /** The elements that tensors hold, one after the other. */
  async gather(tensors: DeviceTensors): Promise<Float64Array> {
    const vector = new Float64Array(this.size);
    await this.accumulate(vector, tensors);
    return vector;
  }

  /** Adds the elements of tensors to a vector. */
  async accumulate(vector: Float64Array, tensors: DeviceTensors): Promise<void> {
    for (const { name, offset, size } of this.blocks) {
      const data = await tensors[name].read();
      for (let i = 0; i < size; i++) vector[offset + i] += data[i];
    }
  }

  /** The vector as tensors, under the parameters' names or names made of them. */
  scatter(executor: Executor, vector: Vector, key = (name: string) => name): Record<string, DeviceTensor> {
    return Object.fromEntries(
      this.blocks.map(({ name, shape, offset, size }) => [
        key(name),
        executor.tensor(Float32Array.from(vector.subarray(offset, offset + size)), shape),
      ]),
    );
  }
}
