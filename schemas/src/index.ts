/**
 * @file What an experiment is: loading, checking and resolving a spec, its schedules, and the contracts of everything that
 * a run writes.
 */
export * from './contracts.ts';
export { DATASETS, type DatasetFacts } from './datasets.ts';
export {
  type ComputingDevice,
  DEVICE_KINDS,
  DEVICES,
  deviceName,
  type NamedDevice,
  NUMBERED_KINDS,
  parseDevice,
} from './devices.ts';
export type { Change, Fix } from './edit/change.ts';
export { textEdits } from './edit/edit.ts';
export { applyEdits, type TextEdit } from './edit/text-edit.ts';
export { type FormatOptions, formatSpec } from './format/format.ts';
export type { AnalysisName, AnalysisStatus } from './generated/analysis-status.ts';
export type { CheckOutput, CheckProblem } from './generated/check-output.ts';
export type {
  BestEpoch,
  CheckpointFile,
  CheckpointKind,
  CheckpointMetadata,
  LossScale,
} from './generated/checkpoint.ts';
export type { DeviceUse } from './generated/device-use.ts';
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
  UnitMatching,
} from './generated/landscape-output.ts';
export type {
  DataDescription,
  DataFile,
  DeviceDescription,
  DeviceMove,
  GitState,
  PointReference,
  RunManifest,
  SplitCounts,
} from './generated/manifest.ts';
export type { AnalysisPlan, PlanOutput, PlanRow, PointPlan, SweepPlan } from './generated/plan-output.ts';
export type { RunNotes } from './generated/run-notes.ts';
export type { MetricsByWeights, RunMetrics, RunOutput } from './generated/run-output.ts';
export type { DeviceKind, Spec } from './generated/spec.ts';
export { specSchema } from './generated/spec-schema.ts';
export type { Progress, RunState, RunStatus } from './generated/status.ts';
export { parseWithBases } from './load/extends.ts';
export { type LoadedSpec, type LoadOptions, loadSpec } from './load/load.ts';
export { type Origin, showOrigin } from './load/origin.ts';
export { COMMAND_LINE } from './load/overrides.ts';
export { sweepPaths } from './load/sweep-key.ts';
export type { SweepPoint } from './load/sweep-points.ts';
export { samplesAtOnce, withSamplesAtOnce } from './micro-batches.ts';
export { nearest } from './nearest.ts';
export { formatProblem, problemRecord } from './problem.ts';
export { type Moment, parseLength, parseMoment, show, showBudget } from './quantity.ts';
export { resolveEvaluation } from './resolve/attack.ts';
export { resolveDevice } from './resolve/resolve.ts';
export type * from './resolved.ts';
export { EXAMPLE_BASE, markdownPage, type RulePage } from './rules/page.ts';
export { explainCode, PROBLEM_CODES, type ProblemCode } from './rules/pages/index.ts';
export type { ExistsCheck } from './rules/rule.ts';
export {
  type Period,
  periodAt,
  type ScheduleRow,
  type ScheduleTime,
  scheduleTable,
  scheduleValue,
} from './schedule.ts';
export { scheduleForms } from './schedule-forms.ts';
export { periodsOf, rowAt, type ScheduleSamples, sampleSchedule } from './schedule-samples.ts';
export { keysOf, type SchemaPlace, schemaAt, type WrittenAt } from './shape/place.ts';
export { isMapForm, sample, sampleMap } from './shape/sample.ts';
export { branches, type SchemaNode } from './shape/schema.ts';
export { type AnchorMark, anchorMarks } from './source/anchors.ts';
export { isBeyondLimits, type Parsed, ParsedPieces, parseSource } from './source/parse.ts';
export { find, type Path, parsePath, plainValue, type SourceNode, showPath } from './source/tree.ts';
