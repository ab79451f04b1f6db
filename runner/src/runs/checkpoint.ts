/**
 * @file Checkpoints. One is a pair of safetensors files in `checkpoints/`: `<label>.safetensors` with the weights and
 * buffers under PyTorch names, which `load_state_dict` takes as they are, and `<label>.state.safetensors` with whatever
 * else training needs (optimiser state, averages, …) and, in its metadata, where training stands. The state names the
 * weights it belongs to by their checksum; a pair that does not match, or a file whose own checksum fails, is refused.
 */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CheckpointMetadata, explain, type ResolvedSpec, validateCheckpoint } from '@advexp/schemas';
import { replaceFiles } from './atomic-file.ts';
import { CheckpointError, fileError } from './errors.ts';
import { FORMAT_VERSION } from './run-folder.ts';
import { encodeSafetensors, readSafetensors, readSafetensorsMetadata } from './safetensors.ts';
import type { NamedTensor } from './tensor.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the training loop says about a checkpoint; the version and the weights' file are filled in here. */
export type CheckpointPosition = Omit<CheckpointMetadata, 'format_version' | 'files'>;

export interface CheckpointContent {
  position: CheckpointPosition;
  /** Weights and buffers (BatchNorm's running_mean, running_var, num_batches_tracked) by PyTorch name. */
  weights: readonly NamedTensor[];
  /** Everything else that is a tensor, under names of the training loop's choice. */
  state: readonly NamedTensor[];
  /** Anything else that is not, e.g. the length of the TensorBoard file. */
  extra: Json;
}

export interface Checkpoint {
  label: string;
  metadata: CheckpointMetadata;
  weights: NamedTensor[];
  state: NamedTensor[];
  extra: Json;
}

const WEIGHTS = '.safetensors';
const STATE = '.state.safetensors';
const LABEL = /^(?:epoch-\d{4,}|batch-\d{8,}|period-\d+|best|last)$/;

/** Label of the checkpoint at the end of an epoch, `epoch-0007`. */
export function epochLabel(epoch: number): string {
  return `epoch-${String(epoch).padStart(4, '0')}`;
}

/** Label of a checkpoint between epochs, `batch-00001234`, after that many updates in all. */
export function batchLabel(step: number): string {
  return `batch-${String(step).padStart(8, '0')}`;
}

/** Label of the checkpoint at a PAS period's end, `period-1`. */
export function periodLabel(period: number): string {
  return `period-${period}`;
}

/** Labels of the checkpoints that `landscape.at` names, period ends one by one. */
export function landscapeCheckpoints({ landscape, pas }: Pick<ResolvedSpec, 'landscape' | 'pas'>): string[] {
  return (landscape?.at ?? []).flatMap((label) =>
    label === 'period-ends' ? pas.periods.map((_, period) => periodLabel(period)) : [label],
  );
}

/** The files of a checkpoint, whether or not they exist. */
export function checkpointFiles(folder: string, label: string): { weights: string; state: string } {
  return { weights: join(folder, label + WEIGHTS), state: join(folder, label + STATE) };
}

/**
 * Writes a checkpoint: both files are safely on the disk before either takes its name. The same content gives the same
 * bytes. Call `EventWriter.sync` before, so that the events it counts are there too.
 * @param folder the run's `checkpoints/`
 * @param label `epoch-…`, `batch-…`, `period-…`, `best` or `last`
 * @returns bytes written
 * @throws CheckpointError when a tensor or the position is not valid; FileError, with older files left as they were
 */
export function writeCheckpoint(folder: string, label: string, content: CheckpointContent): number {
  if (!LABEL.test(label)) throw new CheckpointError(`"${label}" is not a checkpoint's label.`);
  const files = checkpointFiles(folder, label);
  const weights = encodeSafetensors(content.weights, { format: 'pt' });
  const metadata: CheckpointMetadata = {
    ...content.position,
    format_version: FORMAT_VERSION,
    files: { weights: { path: basename(files.weights), sha256: weights.sha256, bytes: weights.bytes } },
  };
  const json = JSON.stringify(metadata);
  if (!validateCheckpoint(JSON.parse(json))) {
    throw new CheckpointError(`The checkpoint's metadata is not valid: ${explain(validateCheckpoint)}.`);
  }
  const state = encodeSafetensors(content.state, { checkpoint: json, extra: JSON.stringify(content.extra) });
  replaceFiles([
    { path: files.weights, content: weights.pieces },
    { path: files.state, content: state.pieces }, // last: with it the checkpoint exists
  ]);
  return weights.bytes + state.bytes;
}

/**
 * Reads a checkpoint, verifying both files.
 * @throws CheckpointError when it is damaged, incomplete, or of a newer version; FileError
 */
export function readCheckpoint(folder: string, label: string): Checkpoint {
  const files = checkpointFiles(folder, label);
  const state = readSafetensors(files.state);
  const metadata = parseMetadata(state.metadata, files.state);
  const weights = readSafetensors(files.weights);
  if (weights.metadata.sha256 !== metadata.files.weights?.sha256) {
    throw new CheckpointError(
      `${files.weights} does not belong to ${basename(files.state)}: the two were not written together.`,
    );
  }
  return { label, metadata, weights: weights.tensors, state: state.tensors, extra: parseExtra(state.metadata.extra) };
}

function parseMetadata(texts: Readonly<Record<string, string>>, path: string): CheckpointMetadata {
  if (texts.checkpoint === undefined || texts.sha256 === undefined) {
    throw new CheckpointError(`${path} is not the state of a checkpoint: its metadata is missing.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(texts.checkpoint);
  } catch {
    throw new CheckpointError(`${path} is damaged: its metadata is not JSON.`);
  }
  if (!validateCheckpoint(value)) {
    throw new CheckpointError(`${path} has metadata that is not valid: ${explain(validateCheckpoint)}.`);
  }
  if (value.format_version > FORMAT_VERSION) {
    throw new CheckpointError(`${path} has format_version ${value.format_version}. Update advexp to read it.`);
  }
  return value;
}

function parseExtra(text: string | undefined): Json {
  return text === undefined ? null : JSON.parse(text); // covered by the file's checksum
}

/** A checkpoint on disk, its metadata read but its tensors not verified; or why it cannot be used. */
export type CheckpointEntry = { label: string; metadata: CheckpointMetadata } | { label: string; problem: string };

/** The run's checkpoints: damaged ones first, then from the furthest to the least far. Cheap: reads headers only. */
export function listCheckpoints(folder: string): CheckpointEntry[] {
  const entries = labelsIn(folder).complete.map((label): CheckpointEntry => {
    const files = checkpointFiles(folder, label);
    try {
      const metadata = parseMetadata(readSafetensorsMetadata(files.state), files.state);
      const size = statSync(files.weights).size;
      if (size !== metadata.files.weights?.bytes) {
        return {
          label,
          problem: `${files.weights} has ${size} bytes, not the ${metadata.files.weights?.bytes} written.`,
        };
      }
      return { label, metadata };
    } catch (error) {
      return { label, problem: reason(fileError(error, 'read', files.weights)) };
    }
  });
  return entries.sort((a, b) => distance(b) - distance(a) || recency(b) - recency(a));
}

function distance(entry: CheckpointEntry): number {
  return 'metadata' in entry ? entry.metadata.step : Number.POSITIVE_INFINITY;
}

/** Among checkpoints after the same update, the one written last knows the most events. */
function recency(entry: CheckpointEntry): number {
  return 'metadata' in entry ? entry.metadata.events_bytes : 0;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Labels of the checkpoints in a folder: a kill between the two renames, or deletions, leaves weights without a state. */
function labelsIn(folder: string): { complete: string[]; stateless: string[] } {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw fileError(error, 'read', folder);
  }
  const ending = (suffix: string) =>
    names
      .filter((name) => name.endsWith(suffix))
      .map((name) => name.slice(0, -suffix.length))
      .filter((label) => LABEL.test(label));
  const complete = ending(STATE);
  return { complete, stateless: ending(WEIGHTS).filter((label) => !complete.includes(label)) };
}

export interface LatestCheckpoint {
  /** The furthest checkpoint that can be used, or null when none was written yet. */
  checkpoint: Checkpoint | null;
  /** Sentences for the user, one for each checkpoint that was passed over. */
  skipped: string[];
}

/**
 * Finds and reads the checkpoint to resume from: the furthest one, or an older one when that is damaged or the events
 * before it are lost. Nothing is deleted.
 * @param problemOf what else keeps a checkpoint from being used, as a sentence
 * @throws FileError when the folder cannot be read; CheckpointError when there are checkpoints and none can be used
 */
export function latestCheckpoint(
  folder: string,
  problemOf: (metadata: CheckpointMetadata) => string | null = () => null,
): LatestCheckpoint {
  const skipped: string[] = [];
  for (const entry of listCheckpoints(folder)) {
    const problem = 'problem' in entry ? entry.problem : problemOf(entry.metadata);
    if (problem !== null) {
      skipped.push(`Checkpoint ${entry.label} cannot be used: ${problem}`);
      continue;
    }
    try {
      return { checkpoint: readCheckpoint(folder, entry.label), skipped };
    } catch (error) {
      skipped.push(`Checkpoint ${entry.label} cannot be used: ${reason(error)}`);
    }
  }
  if (skipped.length > 0) {
    throw new CheckpointError(
      `No checkpoint of this run can be used. Restore the run folder from a copy, or start the run anew; nothing was changed.\n${skipped.join('\n')}`,
    );
  }
  return { checkpoint: null, skipped };
}

/** Checkpoints between epochs that are kept, so that there is one to fall back on. */
const KEPT_BATCH_CHECKPOINTS = 2;

/**
 * Deletes old checkpoints: of the `epoch-…` all but the furthest `keep`; of the `batch-…` those that an epoch's end has
 * overtaken and all but the furthest two; and what a kill left of one. Period ends, best and last always stay.
 * @param wanted labels of `epoch-…` that stay too
 * @returns the labels deleted
 * @throws FileError
 */
export function pruneCheckpoints(folder: string, keep: number, wanted: readonly string[] = []): string[] {
  const { complete, stateless } = labelsIn(folder);
  const numbered = (prefix: string) =>
    complete.filter((label) => label.startsWith(prefix)).sort((a, b) => numberOf(b) - numberOf(a));
  const overtaken = furthestEpochStep(folder);
  const doomed = [
    ...stateless.filter((label) => /^(?:epoch|batch)-/.test(label)),
    ...numbered('epoch-')
      .slice(keep)
      .filter((label) => !wanted.includes(label)),
    ...numbered('batch-').filter((label, index) => index >= KEPT_BATCH_CHECKPOINTS || numberOf(label) <= overtaken),
  ];
  for (const label of doomed) {
    const { state, weights } = checkpointFiles(folder, label);
    try {
      rmSync(state, { force: true }); // first the state: without it the pair is no checkpoint any more
      rmSync(weights, { force: true });
    } catch (error) {
      throw fileError(error, 'remove', state);
    }
  }
  return doomed;
}

function numberOf(label: string): number {
  return Number(label.slice(label.indexOf('-') + 1));
}

function furthestEpochStep(folder: string): number {
  const epochs = listCheckpoints(folder).filter(({ label }) => label.startsWith('epoch-'));
  return Math.max(-1, ...epochs.map((entry) => ('metadata' in entry ? entry.metadata.step : -1)));
}
