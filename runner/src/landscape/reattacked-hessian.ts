/**
 * @file The curvature of the adversarial loss L_ε itself, whose samples follow the weights: central differences of the
 * gradient at θ ± h·v with a fresh attack at either end, since L_ε has no second derivative where the maximiser jumps.
 * h = 5·10⁻³ for unit v balances truncation with float32 rounding (ground-truth B8). It is no exact Hessian, and not
 * quite symmetric.
 */
import type { Split } from '../data/split.ts';
import type { DeviceTensors } from '../engine/executor.ts';
import type { LossSurface } from './loss-surface.ts';
import type { SymmetricOperator } from './operator.ts';
import { norm, scaled } from './vector.ts';

export const STEP = 5e-3;

/** @param attack the samples under attack at the weights given, always from the same starts */
export function reattackedHessian(
  surface: LossSurface,
  weights: DeviceTensors,
  attack: (weights: DeviceTensors) => Promise<Split>,
): SymmetricOperator {
  return {
    size: surface.space.size,
    precision: 'float32',
    async apply(v) {
      const length = norm(v);
      const gradientAt = async (h: number) => {
        const moved = await surface.moved(weights, scaled(h / length, v, 'float64'));
        return (await surface.gradient(moved, await attack(moved))).gradient;
      };
      const ahead = await gradientAt(STEP);
      const behind = await gradientAt(-STEP);
      return scaled(
        length / (2 * STEP),
        ahead.map((g, i) => g - behind[i]),
        'float32',
      );
    },
  };
}
