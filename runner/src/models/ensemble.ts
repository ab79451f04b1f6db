/** @file An ensemble that predicts the mean of its members' softmax, as the paper does with the weights of period ends. */
import { softmax } from '../engine/graph/compositions.ts';
import type { Graph, Shape, Tensor } from '../engine/graph/graph.ts';
import { add, log, multiply } from '../engine/graph/primitives/elementwise.ts';
import type { Classifier } from './classifier.ts';
import type { Mode } from './layers.ts';
import type { Network } from './network.ts';

/** Name of a member's tensor among the ensemble's. */
export const memberKey = (member: number, name: string): string => `member${member}/${name}`;

/**
 * Members of one architecture with weights of their own. The logits are the logarithm of the mean softmax, so that their
 * cross-entropy is the ensemble's negative log-likelihood and attacks work on the ensemble as on one network.
 */
export class Ensemble implements Classifier {
  readonly #network: Network;
  readonly #members: number;

  constructor(network: Network, members: number) {
    this.#network = network;
    this.#members = members;
  }

  get imageShape(): Shape {
    return this.#network.imageShape;
  }

  get classes(): number {
    return this.#network.classes;
  }

  get tensors(): { name: string; shape: Shape }[] {
    return Array.from({ length: this.#members }, (_, member) =>
      this.#network.tensors.map(({ name, shape }) => ({ name: memberKey(member, name), shape })),
    ).flat();
  }

  forward(graph: Graph, images: Tensor, mode: Mode): { logits: Tensor } {
    const votes = Array.from({ length: this.#members }, (_, member) => {
      const weight = (name: string, shape: Shape) => graph.input(memberKey(member, name), shape);
      return softmax(this.#network.forward(graph, images, mode, weight).logits);
    });
    return {
      logits: log(
        multiply(
          votes.reduce((a, b) => add(a, b)),
          1 / this.#members,
        ),
      ),
    };
  }
}
