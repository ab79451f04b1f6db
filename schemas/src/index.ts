/**
 * @file What an experiment is: loading, checking and resolving a spec, its schedules, and the contracts of everything that
 * a run writes.
 */
export * from './contracts.ts';
export { DATASETS, type DatasetFacts } from './datasets.ts';
export type { Change, Fix } from './edit/change.ts';
export type { CheckOutput, CheckProblem } from './generated/check-output.ts';
export type { BestEpoch, CheckpointFile, CheckpointKind, CheckpointMetadata } from './generated/checkpoint.ts';
export type { AttackResult, EvaluateOutput, WeightsName } from './generated/evaluate-output.ts';
export type {
  BatchEvent,
  CheckpointEvent,
  EpochEvent,
  EvaluationEvent,
  HealthEvent,
  HeldOutMetrics,
  PeriodEndEvent,
  PhaseSeconds,
  ResumeEvent,
  RunEndEvent,
  RunEvent,
  RunStartEvent,
  TrainMetrics,
} from './generated/event.ts';
export type {
  AnalysedLoss,
  AnalysedSplit,
  AnalysisAbout,
  ConnectivityResult,
  CurvatureResult,
  CurveMeasure,
  DensityResult,
  Estimated,
  GradientResult,
  HessianResult,
  LandscapeOutput,
  LinearResult,
  LinearThreshold,
  SampleSet,
  ScatterCurve,
  ScatterResult,
  SharpnessResult,
  SliceAxis,
  SlicePoint,
  SliceResult,
  SliceSurface,
} from './generated/landscape-output.ts';
export type {
  DataDescription,
  DataFile,
  DeviceDescription,
  GitState,
  RunManifest,
  SplitCounts,
} from './generated/manifest.ts';
export type { PlanOutput, PlanRow } from './generated/plan-output.ts';
export type { MetricsByWeights, RunMetrics, RunOutput } from './generated/run-output.ts';
export type { Spec } from './generated/spec.ts';
export { specSchema } from './generated/spec-schema.ts';
export type { Progress, RunState, RunStatus } from './generated/status.ts';
export { type LoadedSpec, type LoadOptions, loadSpec } from './load/load.ts';
export type { Origin } from './load/origin.ts';
export { formatProblem, problemRecord } from './problem.ts';
export { parseLength, showBudget } from './quantity.ts';
export { resolveEvaluation } from './resolve/attack.ts';
export type * from './resolved.ts';
export {
  type Period,
  periodAt,
  type ScheduleRow,
  type ScheduleTime,
  scheduleTable,
  scheduleValue,
} from './schedule.ts';
export { find, type Path, parsePath, plainValue, type SourceNode, showPath } from './source/tree.ts';
