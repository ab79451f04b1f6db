/** @file What is analysed: the weights of one checkpoint of a run, with the network, the data and an executor for them. */
import { basename, dirname, resolve } from 'node:path';
import type { LandscapeSplit, ResolvedSpec } from '@advexp/schemas';
import { DataError } from '../data/data-error.ts';
import { sha256OfSplit } from '../data/hash.ts';
import { type LoadedData, loadData } from '../data/load.ts';
import type { Split } from '../data/split.ts';
import { recordedLowerings, recordedSpec } from '../device/recorded.ts';
import type { DeviceTensors, Executor } from '../engine/executor.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { Network } from '../models/network.ts';
import { listCheckpoints, readCheckpoint } from '../runs/checkpoint.ts';
import { openRunFolder, type RunFolder, readResolved } from '../runs/run-folder.ts';
import { loadWeights } from '../training/weights.ts';
import { type GivenSamples, readAdversarial } from './adversarial-file.ts';
import { LandscapeError } from './error.ts';
import { chooseSamples } from './samples.ts';

/** A run's folder and checkpoint as the user names them. */
export interface SubjectName {
  readonly folder: string;
  /** Label; null is `last`, else the furthest. */
  readonly checkpoint: string | null;
  /** Another device than the run's. */
  readonly device?: ResolvedSpec['device'];
}

/** Takes a path to `<run>/checkpoints/<label>.safetensors` apart; null if it is none. */
export function checkpointFile(path: string): SubjectName | null {
  if (!path.endsWith('.safetensors') || basename(dirname(path)) !== 'checkpoints') return null;
  return { folder: dirname(dirname(path)), checkpoint: basename(path).replace(/(\.state)?\.safetensors$/, '') };
}

export interface Subject {
  readonly folder: RunFolder;
  /** As the run computes since its last move. */
  readonly spec: ResolvedSpec;
  readonly checkpoint: string;
  readonly network: Network;
  readonly weightsSha256: string;
  readonly data: LoadedData;
  /** Where it is analysed: what the run computed on last, unless another was asked for. */
  readonly device: ResolvedSpec['device'];
  /** Lowerings that the run used there. */
  readonly lowerings: LoweringChoices;
  /** Adversarial samples to take instead of making them; null where none were given. */
  readonly adversarial: GivenSamples | null;
}

/** @param folder of checkpoints */
function chooseCheckpoint(folder: string, wanted: string | null): string {
  const entries = listCheckpoints(folder);
  const labels = entries.map(({ label }) => label);
  const label =
    wanted ?? (labels.includes('last') ? 'last' : entries.find((entry) => 'metadata' in entry)?.label) ?? null;
  if (label === null) throw new LandscapeError(`${folder} holds no checkpoint yet. Wait until an epoch has ended.`);
  if (labels.includes(label)) return label;
  const known = labels.length === 0 ? 'it has none yet' : `it has ${labels.join(', ')}`;
  throw new LandscapeError(`The run has no checkpoint "${label}"; ${known}.`);
}

/**
 * Opens what is to be analysed.
 * @param adversarial an .npz file of adversarial samples to be at, or null
 * @throws LandscapeError, RunFolderError, DataError; CheckpointError if the checkpoint is of another architecture
 */
export async function openSubject(name: SubjectName, adversarial: string | null): Promise<Subject> {
  const { folder, manifest } = openRunFolder(name.folder);
  const spec = recordedSpec(readResolved(folder.resolved), manifest);
  const checkpoint = chooseCheckpoint(folder.checkpoints, name.checkpoint);
  const { metadata } = readCheckpoint(folder.checkpoints, checkpoint);
  const data = await loadData(spec.data);
  for (const [i, { path, sha256 }] of manifest.data.files.entries()) {
    if (data.files[i]?.sha256 === sha256) continue;
    throw new DataError(
      `The data of ${data.dataset} are not those of the run: ${data.files[i]?.path ?? path} differs. Bring the old file back.`,
    );
  }
  // The run's threads: sums are split among them.
  const device = name.device === undefined ? spec.device : { ...name.device, threads: spec.device.threads };
  const network = new Network(spec.model, data.train.shape, data.train.classes);
  return {
    folder,
    spec,
    checkpoint,
    network,
    weightsSha256: metadata.files.weights?.sha256 ?? '',
    data,
    device,
    lowerings: recordedLowerings(manifest, device),
    adversarial: adversarial === null ? null : await readAdversarial(adversarial, network),
  };
}

/** Where a checkpoint is: one of the run's by its label, or any run's by its file. @throws LandscapeError */
function locate({ folder }: Subject, name: string): { checkpoints: string; label: string } {
  const file = checkpointFile(resolve(name));
  const { checkpoints } = file === null ? folder : openRunFolder(file.folder).folder;
  return { checkpoints, label: chooseCheckpoint(checkpoints, file?.checkpoint ?? name) };
}

/**
 * The weights of a checkpoint, by its label in the run or by its file.
 * @throws LandscapeError; CheckpointError if it is of another architecture
 */
export function weightsOf(subject: Subject, executor: Executor, name: string): DeviceTensors {
  const { checkpoints, label } = locate(subject, name);
  return loadWeights(executor, subject.network.tensors, readCheckpoint(checkpoints, label).weights, label);
}

/** SHA-256 of the weights that `weightsOf` takes. @throws LandscapeError, CheckpointError */
export function weightsHash(subject: Subject, name: string): string | null {
  const { checkpoints, label } = locate(subject, name);
  return readCheckpoint(checkpoints, label).metadata.files.weights?.sha256 ?? null;
}

/** A split of the run's data. @throws LandscapeError if there is none */
export function splitOf({ data }: Subject, split: LandscapeSplit): Split {
  const all = data[split];
  if (all) return all;
  throw new LandscapeError('The run has no validation samples (data.validation is 0). Take train or test.');
}

/** Samples of a split, and what identifies them. @throws LandscapeError */
export function samplesOf(
  subject: Subject,
  split: LandscapeSplit,
  count: number,
): { samples: Split; set: { split: LandscapeSplit; samples: number; sha256: string } } {
  const samples = chooseSamples(splitOf(subject, split), count, subject.spec.seed, split);
  return { samples, set: { split, samples: samples.count, sha256: sha256OfSplit(samples) } };
}
