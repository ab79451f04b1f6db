/**
 * @file Which parameters an update computes with as one tensor. Networks have many vectors (biases, BatchNorm's weights) of
 * few elements, each of which would cost the update's operators as much as a large tensor does; they are laid end to end.
 */
import type { Tensor } from '../engine/graph/graph.ts';
import { concatenate, split } from '../engine/graph/primitives/segments.ts';
import type { ParameterSpec } from '../models/layers.ts';

export class ParameterGroup {
  readonly #parameters: readonly ParameterSpec[];

  constructor(parameters: readonly ParameterSpec[]) {
    this.#parameters = parameters;
  }

  /** What `tensorOf` gives for each parameter, as one tensor. */
  join(tensorOf: (parameter: ParameterSpec) => Tensor): Tensor {
    const tensors = this.#parameters.map(tensorOf);
    return tensors.length === 1 ? tensors[0] : concatenate(tensors);
  }

  /** A tensor of the group taken apart, by names made of the parameters'. */
  part(joined: Tensor, key = (name: string) => name): Record<string, Tensor> {
    const sizes = this.#parameters.map(({ shape }) => shape[0]);
    const tensors = this.#parameters.length === 1 ? [joined] : split(joined, sizes);
    return Object.fromEntries(this.#parameters.map(({ name }, i) => [key(name), tensors[i]]));
  }
}

/** All vectors in one group, every other parameter in its own. */
export function groupParameters(parameters: readonly ParameterSpec[]): ParameterGroup[] {
  const vectors = parameters.filter(({ shape }) => shape.length === 1);
  const others = parameters.filter(({ shape }) => shape.length !== 1).map((parameter) => [parameter]);
  return [...others, ...(vectors.length > 0 ? [vectors] : [])].map((group) => new ParameterGroup(group));
}
