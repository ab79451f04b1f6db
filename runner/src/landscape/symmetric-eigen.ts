/**
 * @file All eigenpairs of a small dense symmetric matrix in float64: Householder's reduction to tridiagonal form, then QL
 * with implicit shifts (Bowdler, Martin, Reinsch, Wilkinson 1968, "The QR and QL algorithms for symmetric matrices").
 */

export interface SymmetricEigen {
  /** Ascending. */
  readonly values: Float64Array;
  /** vectors[i] is the unit eigenvector of values[i]. */
  readonly vectors: readonly Float64Array[];
}

/** A QL step that has not converged after this many sweeps has met numbers that are not finite. */
const MOST_SWEEPS = 60;

/**
 * @param matrix rows; only the lower triangle is read
 * @throws RangeError if an element is not finite
 */
export function symmetricEigen(matrix: readonly ArrayLike<number>[]): SymmetricEigen {
  const n = matrix.length;
  const a = matrix.map((row, i) => Float64Array.from({ length: n }, (_, j) => (j <= i ? row[j] : matrix[j][i])));
  if (a.some((row) => row.some((value) => !Number.isFinite(value)))) {
    throw new RangeError('the matrix holds numbers that are not finite');
  }
  const { diagonal, offDiagonal, basis } = tridiagonalForm(a);
  implicitQl(diagonal, offDiagonal, basis);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[i] - diagonal[j]);
  return { values: Float64Array.from(order, (i) => diagonal[i]), vectors: order.map((i) => basis[i]) };
}

/** Eigenpairs of the symmetric tridiagonal matrix with this diagonal and these off-diagonal elements, one fewer. */
export function tridiagonalEigen(diagonal: ArrayLike<number>, offDiagonal: ArrayLike<number>): SymmetricEigen {
  return symmetricEigen(
    Array.from({ length: diagonal.length }, (_, i) => {
      const row = new Float64Array(diagonal.length);
      row[i] = diagonal[i];
      if (i > 0) row[i - 1] = offDiagonal[i - 1];
      return row;
    }),
  );
}

/** A = QTQᵀ by reflections H = I − 2uuᵀ, applied from both sides, column by column. `basis[i]` is column i of Q. */
function tridiagonalForm(a: Float64Array[]): {
  diagonal: Float64Array;
  offDiagonal: Float64Array;
  basis: Float64Array[];
} {
  const n = a.length;
  const basis = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => Number(i === j)));
  for (let k = 0; k + 2 < n; k++) {
    let square = 0;
    for (let i = k + 1; i < n; i++) square += a[i][k] * a[i][k];
    const length = Math.sqrt(square);
    if (length === 0) continue;
    const u = new Float64Array(n);
    for (let i = k + 1; i < n; i++) u[i] = a[i][k];
    u[k + 1] += u[k + 1] < 0 ? -length : length;
    let size = 0;
    for (let i = k + 1; i < n; i++) size += u[i] * u[i];
    size = Math.sqrt(size);
    if (size === 0) continue;
    for (let i = k + 1; i < n; i++) u[i] /= size;
    // HAH = A − 2uqᵀ − 2quᵀ with q = Au − u(uᵀAu)
    const q = new Float64Array(n);
    let quadratic = 0;
    for (let i = 0; i < n; i++) {
      let product = 0;
      for (let j = k + 1; j < n; j++) product += a[i][j] * u[j];
      q[i] = product;
      quadratic += u[i] * product;
    }
    for (let i = 0; i < n; i++) q[i] -= quadratic * u[i];
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i][j] -= 2 * (u[i] * q[j] + q[i] * u[j]);
    // Q ← QH, kept as columns
    const along = new Float64Array(n);
    for (let j = k + 1; j < n; j++) for (let i = 0; i < n; i++) along[i] += basis[j][i] * u[j];
    for (let j = k + 1; j < n; j++) for (let i = 0; i < n; i++) basis[j][i] -= 2 * along[i] * u[j];
  }
  return {
    diagonal: Float64Array.from(a, (row, i) => row[i]),
    offDiagonal: Float64Array.from({ length: n }, (_, i) => (i + 1 < n ? a[i + 1][i] : 0)),
    basis,
  };
}

/** Turns `diagonal` into the eigenvalues and the columns of `basis` into the eigenvectors. */
function implicitQl(diagonal: Float64Array, offDiagonal: Float64Array, basis: Float64Array[]): void {
  const n = diagonal.length;
  for (let l = 0; l < n; l++) {
    for (let sweep = 0; ; sweep++) {
      if (sweep === MOST_SWEEPS) throw new RangeError('the QL algorithm does not converge');
      let m = l;
      for (; m + 1 < n; m++) {
        const neighbours = Math.abs(diagonal[m]) + Math.abs(diagonal[m + 1]);
        if (Math.abs(offDiagonal[m]) <= Number.EPSILON * neighbours) break;
      }
      if (m === l) break;
      let g = (diagonal[l + 1] - diagonal[l]) / (2 * offDiagonal[l]);
      let r = Math.hypot(g, 1);
      g = diagonal[m] - diagonal[l] + offDiagonal[l] / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * offDiagonal[i];
        const b = c * offDiagonal[i];
        r = Math.hypot(f, g);
        offDiagonal[i + 1] = r;
        if (r === 0) {
          diagonal[i + 1] -= p;
          offDiagonal[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = diagonal[i + 1] - p;
        r = (diagonal[i] - g) * s + 2 * c * b;
        p = s * r;
        diagonal[i + 1] = g + p;
        g = c * r - b;
        rotate(basis[i], basis[i + 1], c, s);
      }
      if (i >= l) continue;
      diagonal[l] -= p;
      offDiagonal[l] = g;
      offDiagonal[m] = 0;
    }
  }
}

function rotate(a: Float64Array, b: Float64Array, c: number, s: number): void {
  for (let k = 0; k < a.length; k++) {
    const x = b[k];
    b[k] = s * a[k] + c * x;
    a[k] = c * a[k] - s * x;
  }
}
