/** @file What attacks and evaluation need to know of a model: one network, or several that vote. */
import type { Graph, Shape, Tensor } from '../engine/graph/graph.ts';
import type { Mode } from './layers.ts';

export interface Classifier {
  /** [C, H, W] */
  readonly imageShape: Shape;
  readonly classes: number;
  /** Names and shapes of the graph inputs that hold the weights. */
  readonly tensors: readonly { readonly name: string; readonly shape: Shape }[];
  /** Logits [B, classes] of images [B, C, H, W]. */
  forward(graph: Graph, images: Tensor, mode: Mode): { readonly logits: Tensor };
}
