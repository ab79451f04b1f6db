/** @file Generated from analysis-status.schema.json by `npm run generate`; do not edit. */

export type AnalysisName =
  'hessian' | 'density' | 'curvature' | 'slice' | 'scatter' | 'gradient' | 'sharpness' | 'connectivity' | 'linear';

/**
 * analysis/status.json of a run folder: the analysis that is being done, and by which process. Replaced atomically, and gone when nothing is.
 */
export interface AnalysisStatus {
  analysis: AnalysisName;
  checkpoint: string;
  /**
   * Of `total` equal parts.
   */
  done: number;
  /**
   * Null where nobody can know how many there will be.
   */
  total: number | null;
  /**
   * How it stands, for people.
   */
  note: string;
  /**
   * What the user should know before waiting for the rest.
   */
  advice?: string;
  pid: number;
  host: string;
  /**
   * When the process started, ISO 8601 in UTC.
   */
  started: string;
  /**
   * When the event was written, ISO 8601 in UTC.
   */
  heartbeat: string;
}
