/** @file Generated from check-output.schema.json by `npm run generate`; do not edit. */

/**
 * What `advexp check --format json` prints: every problem of every file.
 */
export type CheckOutput = CheckProblem[];

export interface CheckProblem {
  /**
   * The file, or --set for an assignment of the command line.
   */
  file: string;
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1.
   */
  column: number;
  severity: 'error' | 'warning' | 'information';
  /**
   * Stable name of the rule.
   */
  code: string;
  message: string;
}
