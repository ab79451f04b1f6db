/** @file A per-channel affine map of a blocked image as a depthwise 1×1 convolution: scale, shift and ReLU in one pass. */
import type { Tensor } from '../../graph/graph.ts';
import type { Emitter } from '../emitter.ts';
import type { AffineFusion } from '../fusion.ts';
import { NCHWC_DOMAIN } from '../model.ts';
import { lowerElementwise } from './elementwise.ts';

/** Lowers the fusion whose last node is `root`. */
export function lowerAffine(emitter: Emitter, fusion: AffineFusion, root: Tensor): void {
  const { image, scale, shift, subtracts, relu, chain } = fusion;
  if (!emitter.canBlock(image) || !emitter.hasBlocked(image) || emitter.hasPlain(image)) {
    for (const node of chain) lowerElementwise(emitter, node);
    return;
  }
  const channels = image.shape[1];
  const width = emitter.padded(channels);
  const vector = (tensor: Tensor) => emitter.blockedVector(emitter.vector(tensor), channels);
  const filters = scale
    ? emitter.reshape(vector(scale), [width, 1, 1, 1])
    : emitter.floats(new Array(width).fill(1), [width, 1, 1, 1]);
  const inputs = [emitter.blocked(image), filters];
  if (shift) inputs.push(subtracts ? emitter.emit('Neg', [vector(shift)]) : vector(shift));
  const attributes = { kernel_shape: [1, 1], group: width, ...(relu && { activation: 'Relu' }) };
  emitter.setBlocked(root, emitter.emit('Conv', inputs, attributes, { domain: NCHWC_DOMAIN }));
}
