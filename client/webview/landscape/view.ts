/** @file How the user looks at the landscape; kept over reloads. */
import type { Camera } from './surface.ts';

export interface View {
  /** Index of the surface of a slice: split and budget. Null is the attacked one of the training samples. */
  surface: number | null;
  quantity: 'loss' | 'accuracy';
  shape: 'surface' | 'contours' | 'difference';
  camera: Camera | null;
}

const FIRST: View = { surface: null, quantity: 'loss', shape: 'surface', camera: null };

/** The view in a state that was kept; what is not understood is as at first. */
export function viewIn(state: unknown): View {
  const kept = typeof state === 'object' && state !== null && 'view' in state ? state.view : null;
  if (typeof kept !== 'object' || kept === null) return FIRST;
  const { surface, quantity, shape, camera }: Partial<Record<keyof View, unknown>> = kept;
  return {
    surface: typeof surface === 'number' && surface >= 0 ? surface : FIRST.surface,
    quantity: quantity === 'accuracy' ? 'accuracy' : 'loss',
    shape: shape === 'contours' || shape === 'difference' ? shape : 'surface',
    camera: typeof camera === 'object' ? (camera as Camera | null) : null,
  };
}
