/** @file Differentiation as graph-to-graph transforms; both nest, so `jvp` of `grad` is an exact Hessian-vector product. */
import { formatShape, GraphError, sameShape, type Tensor, topologicalOrder } from './graph.ts';
import { add, divide, multiply } from './primitives/elementwise.ts';

/**
 * Reverse mode: the gradient of a one-element tensor with respect to each of `wrt`, in their shapes.
 * @throws GraphError if `output` has more than one element
 */
export function grad(output: Tensor, wrt: readonly Tensor[]): Tensor[] {
  if (output.size !== 1) {
    throw new GraphError(`grad: needs one output element, got shape ${formatShape(output.shape)}; sum it first`);
  }
  return vjp(output, output.graph.constant(1, output.shape), wrt);
}

/**
 * The gradient of a loss that is multiplied by `scale` before and divided by it after, so that it does not vanish in half
 * precision on its way; where that is null, the same as `grad`.
 */
export function scaledGrad(loss: Tensor, wrt: readonly Tensor[], scale: Tensor | null): Tensor[] {
  if (scale === null) return grad(loss, wrt);
  return grad(multiply(loss, scale), wrt).map((gradient) => divide(gradient, scale));
}

/** Reverse mode from any output: the derivative of ⟨dy, y⟩ with respect to each of `wrt`. */
export function vjp(y: Tensor, dy: Tensor, wrt: readonly Tensor[]): Tensor[] {
  const order = topologicalOrder([y]);
  const depends = new Set<Tensor>(wrt);
  for (const node of order) if (node.inputs.some((input) => depends.has(input))) depends.add(node);
  const gradients = new Map<Tensor, Tensor>([[y, dy]]);
  for (const node of order.reverse()) {
    const gradient = gradients.get(node);
    if (!gradient || !node.inputs.some((input) => depends.has(input))) continue;
    for (const [i, contribution] of node.primitive.vjp(node, gradient).entries()) {
      const input = node.inputs[i];
      if (!contribution || !depends.has(input)) continue;
      const sofar = gradients.get(input);
      gradients.set(input, sofar ? add(sofar, contribution) : contribution);
    }
  }
  return wrt.map((tensor) => gradients.get(tensor) ?? tensor.graph.constant(0, tensor.shape));
}

/**
 * Forward mode: the derivatives of `outputs` when each tensor of `wrt` moves along its tangent.
 * @throws GraphError if a tangent has another shape than its tensor
 */
export function jvp(outputs: readonly Tensor[], wrt: readonly Tensor[], tangents: readonly Tensor[]): Tensor[] {
  const moving = new Map<Tensor, Tensor>();
  for (const [i, tensor] of wrt.entries()) {
    if (!sameShape(tensor.shape, tangents[i].shape)) {
      throw new GraphError(
        `jvp: the tangent of shape ${formatShape(tangents[i].shape)} does not fit ${formatShape(tensor.shape)}`,
      );
    }
    moving.set(tensor, tangents[i]);
  }
  for (const node of topologicalOrder(outputs)) {
    if (moving.has(node)) continue;
    const inputs = node.inputs.map((input) => moving.get(input) ?? null);
    if (inputs.every((tangent) => tangent === null)) continue;
    const tangent = node.primitive.jvp(node, inputs);
    if (tangent) moving.set(node, tangent);
  }
  return outputs.map((output) => moving.get(output) ?? output.graph.constant(0, output.shape));
}
