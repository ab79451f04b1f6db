/** @file What the thread that analyses and the thread that shows say to each other. */
import type { AnalysisName, Landscape, LandscapeOutput } from '@advexp/schemas';
import type { AnalysisProgress } from './analysis.ts';
import type { SubjectName } from './subject.ts';

export interface LandscapeRequest {
  readonly subject: SubjectName;
  /** Settings of the analyses; those not asked for are ignored. */
  readonly settings: Landscape;
  readonly analyses: readonly AnalysisName[];
  /** An .npz file of the adversarial samples that frozen losses are at, instead of making them. */
  readonly adversarial: string | null;
  /** Where to write the adversarial samples that were made. */
  readonly saveAdversarial: string | null;
}

/** Last of all comes one of done, interrupted and failed. */
export type LandscapeReport =
  | { readonly kind: 'begin'; readonly analysis: AnalysisName }
  | { readonly kind: 'progress'; readonly analysis: AnalysisName; readonly progress: AnalysisProgress }
  | {
      readonly kind: 'result';
      readonly analysis: AnalysisName;
      readonly output: LandscapeOutput;
      readonly file: string;
      /** Whether it was there already. */
      readonly found: boolean;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly message: string; readonly exitCode: 1 | 2 };
