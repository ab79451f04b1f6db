/**
 * @file What the thread that trains and the thread that shows say to each other. ONNX Runtime computes on the thread
 * that calls it, so training has a thread of its own and signals, display and heartbeat stay alive on the other.
 */
import type { PointReference, ResolvedSpec, RunEvent, RunStatus } from '@advexp/schemas';

/** What the training thread is asked to do. */
export type TrainingRequest =
  | {
      readonly kind: 'run';
      readonly spec: ResolvedSpec;
      /** The spec as written, copied into the run folder. */
      readonly specText: string;
      readonly specFile: string;
      /** Assignments of --set. */
      readonly overrides: readonly string[];
      /** The point of a sweep that `spec` is; null without one. */
      readonly point: PointReference | null;
      /** Folder that receives `<name>/<run-id>/`. */
      readonly out: string;
      readonly commandLine: readonly string[];
    }
  | {
      readonly kind: 'resume';
      readonly folder: string;
      readonly commandLine: readonly string[];
      /** Another device than the run began on. */
      readonly device?: ResolvedSpec['device'];
      /** Another number of samples at once than so far. */
      readonly microBatchSize?: number | 'auto';
    };

/** What it reports, in this order: prepared, then events and status, then one of done and failed. */
export type TrainingReport =
  | {
      readonly kind: 'prepared';
      readonly folder: string;
      readonly spec: ResolvedSpec;
      readonly parameters: number;
      readonly batchesPerEpoch: number;
      /** Things the user should know that are no event, e.g. that an older checkpoint was used. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'event'; readonly event: RunEvent }
  | { readonly kind: 'status'; readonly status: RunStatus }
  | { readonly kind: 'done'; readonly folder: string; readonly state: 'finished' | 'stopped' | 'diverged' }
  | {
      readonly kind: 'failed';
      /** 2 for what the user must change in the spec or the data, found before anything was written; else 1. */
      readonly exitCode: 1 | 2;
      readonly message: string;
      /** Key of the spec at fault, so that file:line:column can be shown. */
      readonly key: string | null;
      readonly folder: string | null;
    };

/** Values of the shared flag by which the showing thread asks the training thread to end. */
export const CONTINUE = 0;
export const STOP = 1;
