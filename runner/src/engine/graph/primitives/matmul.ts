/** @file The product of two matrices, either of them transposed. */
import { formatShape, GraphError, type Primitive, type Tensor } from '../graph.ts';
import { add } from './elementwise.ts';

const MATMUL: Primitive = {
  name: 'matmul',
  shape([a, b], { transposeA, transposeB }) {
    const [m, k] = transposeA ? [a[1], a[0]] : a;
    const [l, n] = transposeB ? [b[1], b[0]] : b;
    if (a.length !== 2 || b.length !== 2 || k !== l) {
      const mark = (flag: unknown) => (flag ? 'ᵀ' : '');
      throw new GraphError(
        `matmul: ${formatShape(a)}${mark(transposeA)} and ${formatShape(b)}${mark(transposeB)} do not multiply`,
      );
    }
    return [m, n];
  },
  vjp({ inputs: [a, b], attributes: { transposeA, transposeB } }, dy) {
    return [
      transposeA
        ? matmul(b, dy, { transposeA: !!transposeB, transposeB: true })
        : matmul(dy, b, { transposeB: !transposeB }),
      transposeB
        ? matmul(dy, a, { transposeA: true, transposeB: !!transposeA })
        : matmul(a, dy, { transposeA: !transposeA }),
    ];
  },
  jvp({ inputs: [a, b], attributes }, [da, db]) {
    const left = da && matmul(da, b, attributes);
    const right = db && matmul(a, db, attributes);
    return left && right ? add(left, right) : (left ?? right);
  },
  evaluate([a, b], y) {
    const { transposeA, transposeB } = y.attributes;
    const [m, n] = y.shape;
    const [rows, columns] = y.inputs[0].shape;
    const depth = transposeA ? rows : columns;
    const out = new Float64Array(m * n);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let total = 0;
        for (let k = 0; k < depth; k++) {
          total += a[transposeA ? k * m + i : i * depth + k] * b[transposeB ? j * depth + k : k * n + j];
        }
        out[i * n + j] = total;
      }
    }
    return out;
  },
};

/** op(a)·op(b) of matrices [m, k] and [k, n], where op transposes if asked. */
export function matmul(
  a: Tensor,
  b: Tensor,
  { transposeA = false, transposeB = false }: { transposeA?: boolean; transposeB?: boolean } = {},
): Tensor {
  return a.graph.apply(MATMUL, [a, b], { transposeA, transposeB });
}
