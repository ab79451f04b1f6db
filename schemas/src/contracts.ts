/**
 * @file Validators of everything that crosses a boundary as JSON: run folders and machine-readable output. They are
 * compiled ahead of time from `schemas/*.schema.json` (see `scripts/generate.ts`).
 */

import type { AnalysisStatus } from './generated/analysis-status.ts';
import type { CheckOutput } from './generated/check-output.ts';
import type { CheckpointMetadata } from './generated/checkpoint.ts';
import type { DeviceUse } from './generated/device-use.ts';
import type { EvaluateOutput } from './generated/evaluate-output.ts';
import type { RunEvent } from './generated/event.ts';
import type { LandscapeOutput } from './generated/landscape-output.ts';
import type { RunManifest } from './generated/manifest.ts';
import type { PlanOutput } from './generated/plan-output.ts';
import type { RunNotes } from './generated/run-notes.ts';
import type { RunOutput } from './generated/run-output.ts';
import type { RunStatus } from './generated/status.ts';
import * as generated from './generated/validators.ts';
import type { ResolvedSpec } from './resolved.ts';

/** What an ajv validator leaves behind about one failed keyword. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value from outside has the shape; `errors` then tells of the latest call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}

export const validateResolved = generated.Resolved as unknown as Validator<ResolvedSpec>;
export const validateEvent = generated.RunEvent as unknown as Validator<RunEvent>;
export const validateRunNotes = generated.RunNotes as unknown as Validator<RunNotes>;
export const validateAnalysisStatus = generated.AnalysisStatus as unknown as Validator<AnalysisStatus>;
export const validateDeviceUse = generated.DeviceUse as unknown as Validator<DeviceUse>;
export const validateStatus = generated.RunStatus as unknown as Validator<RunStatus>;
export const validateManifest = generated.RunManifest as unknown as Validator<RunManifest>;
export const validateCheckpoint = generated.CheckpointMetadata as unknown as Validator<CheckpointMetadata>;
export const validateCheckOutput = generated.CheckOutput as unknown as Validator<CheckOutput>;
export const validatePlanOutput = generated.PlanOutput as unknown as Validator<PlanOutput>;
export const validateEvaluateOutput = generated.EvaluateOutput as unknown as Validator<EvaluateOutput>;
export const validateLandscapeOutput = generated.LandscapeOutput as unknown as Validator<LandscapeOutput>;
export const validateRunOutput = generated.RunOutput as unknown as Validator<RunOutput>;

/**
 * Why the latest call of a validator returned false, in one line, e.g.
 * `epsilon must be >= 0; 'loss' is missing`. Empty when it returned true.
 */
export function explain(validator: Validator<unknown>): string {
  return (validator.errors ?? []).map(explainError).join('; ');
}

function explainError({ instancePath, keyword, params, message }: SchemaError): string {
  const at = instancePath.slice(1).replaceAll('/', '.');
  const inside = at === '' ? '' : ` in ${at}`;
  switch (keyword) {
    case 'additionalProperties':
      return `unknown key '${params.additionalProperty}'${inside}`;
    case 'required':
      return `'${params.missingProperty}' is missing${inside}`;
    case 'enum':
      return `${at || 'value'} must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
    case 'discriminator':
      return `unknown ${params.tag} '${params.tagValue}'${inside}`;
    default:
      return `${at || 'value'} ${message ?? 'is invalid'}`;
  }
}
