/** @file The names of the analyses, apart from the schemas, for parts that load without them. */
import type { AnalysisName } from './generated/analysis-status.ts';

/** The analyses, in the order in which one may need another. */
export const ANALYSES = [
  'hessian',
  'density',
  'curvature',
  'slice',
  'scatter',
  'gradient',
  'sharpness',
  'connectivity',
  'linear',
] as const satisfies readonly AnalysisName[];
