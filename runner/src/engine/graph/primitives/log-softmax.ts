/**
 * @file The logarithm of softmax as a primitive, whose derivatives need no more than softmax itself. With p = softmax(x), the
 * Jacobian is I − 1pᵀ. Where one class has nearly all of p, its elements are differences of nearly equal numbers; they are
 * computed as (I − 1pᵀ)(I − 1mᵀ), m being 1 at a class with p > ½, which is the same and small where it should be small.
 */
import { formatShape, GraphError, type Primitive, type Tensor } from '../graph.ts';
import { exp, multiply, subtract, where } from './elementwise.ts';
import { sum } from './shapes.ts';

const LOG_SOFTMAX: Primitive = {
  name: 'logSoftmax',
  shape: ([x]) => {
    if (x.length !== 2) throw new GraphError(`logSoftmax: ${formatShape(x)} must be [B, K]`);
    return x;
  },
  vjp(y, dy) {
    const gradient = subtract(dy, multiply(exp(y), sum(dy, [1])));
    return [subtract(gradient, ofLikely(y, sum(gradient, [1])))];
  },
  jvp(y, [dx]) {
    const relative = dx && subtract(dx, sum(ofLikely(y, dx), [1]));
    return relative && subtract(relative, sum(multiply(exp(y), relative), [1]));
  },
  evaluate([x], y) {
    const width = y.shape[1];
    const out = new Float64Array(x.length);
    for (let start = 0; start < x.length; start += width) {
      const row = x.subarray(start, start + width);
      const largest = row.reduce((a, b) => Math.max(a, b));
      const total = row.reduce((sofar, value) => sofar + Math.exp(value - largest), 0);
      out.set(
        row.map((value) => value - largest - Math.log(total)),
        start,
      );
    }
    return out;
  },
};

/** x at the class with p > ½, 0 elsewhere. */
function ofLikely(y: Tensor, x: Tensor): Tensor {
  return where(subtract(exp(y), 0.5), x, y.graph.constant(0));
}

/** log softmax of the rows of [B, K], shifted by the row maximum so that nothing overflows. */
export function logSoftmax(logits: Tensor): Tensor {
  return logits.graph.apply(LOG_SOFTMAX, [logits]);
}
