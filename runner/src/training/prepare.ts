/** @file From a request to a session ready to train. What the user must change is found here, before anything is written. */

import { freemem } from 'node:os';
import type { ResolvedSpec, RunManifest } from '@advexp/schemas';
import { DataError } from '../data/data-error.ts';
import { type LoadedData, loadData } from '../data/load.ts';
import type { Executor } from '../engine/executor.ts';
import { GraphError } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { latestCheckpoint } from '../runs/checkpoint.ts';
import { acquireLock } from '../runs/lock.ts';
import { buildManifest } from '../runs/manifest.ts';
import { createRunFolder, openRunFolder, readResolved, writeRunInputs } from '../runs/run-folder.ts';
import { trainingBytes } from './memory.ts';
import type { TrainingReport, TrainingRequest } from './messages.ts';
import { progressOf, startOfTraining } from './progress.ts';
import { RunSession } from './run-session.ts';
import { linearThreshold } from './threshold.ts';
import { Trainer } from './trainer.ts';
import { initialTensors, loadWeights } from './weights.ts';

/** The spec, the data or the machine cannot do what is asked; nothing was written. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  /** Key of the spec at fault. */
  readonly key: string | null;

  constructor(message: string, key: string | null) {
    super(message);
    this.key = key;
  }
}

interface Prepared {
  readonly data: LoadedData;
  readonly network: Network;
  readonly executor: Executor;
  readonly threshold: number | null;
}

async function prepare(spec: ResolvedSpec, lowerings: LoweringChoices): Promise<Prepared> {
  let data: LoadedData;
  try {
    data = await loadData(spec.data);
  } catch (error) {
    if (error instanceof DataError) throw new RefusedError(error.message, error.key);
    throw error;
  }
  let network: Network;
  try {
    network = new Network(spec.model, data.train.shape, data.train.classes);
  } catch (error) {
    if (error instanceof GraphError) throw new RefusedError(error.message, 'model');
    throw error;
  }
  const needed = trainingBytes(spec, network);
  const free = freemem();
  if (needed > free) {
    const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
    const fits = Math.floor((spec.train.batch_size * free) / needed);
    throw new RefusedError(
      `This network at batch size ${spec.train.batch_size} needs about ${gib(needed)} of memory, and ${gib(free)} are free; a batch of about ${Math.max(1, fits)} would fit, or a smaller width.`,
      'train.batch_size',
    );
  }
  const { executor: kind, threads } = spec.device;
  const executor =
    kind === 'onnx' ? await OnnxExecutor.create({ threads, lowerings }) : new ReferenceExecutor({ results: 'float32' });
  const bias = spec.model.architecture === 'linear' ? spec.model.bias : null;
  return {
    data,
    network,
    executor,
    threshold: bias === null ? null : linearThreshold(data.train, bias, spec.attack.norm),
  };
}

/**
 * Prepares a run or a resumption and reports `prepared`.
 * @throws RefusedError for what the user must change; RunFolderError and FileError for the run folder
 */
export async function prepareSession(
  request: TrainingRequest,
  flag: Int32Array,
  report: (report: TrainingReport) => void,
): Promise<{ session: RunSession; folder: string; release: () => void }> {
  return request.kind === 'run' ? prepareNew(request, flag, report) : prepareResumed(request, flag, report);
}

async function prepareNew(
  request: Extract<TrainingRequest, { kind: 'run' }>,
  flag: Int32Array,
  report: (report: TrainingReport) => void,
) {
  const { spec } = request;
  const prepared = await prepare(spec, {});
  const { network, executor, data } = prepared;
  const trainer = await Trainer.create(
    spec,
    network,
    executor,
    data,
    initialTensors(executor, spec, network),
    startOfTraining(),
  );
  const folder = createRunFolder(request.out, spec.name);
  const lock = acquireLock(folder);
  const threads = executor instanceof OnnxExecutor ? executor.threads : 1;
  const { name } = executor;
  writeRunInputs(folder, {
    spec: request.specText,
    resolved: spec,
    manifest: buildManifest({
      name: spec.name,
      run: folder.id,
      created: new Date(),
      command: request.commandLine,
      spec: { file: request.specFile, text: request.specText, overrides: request.overrides },
      point: request.point,
      packages: ['onnxruntime-node'],
      device: { executor: name, provider: 'cpu', threads },
      seeds: { run: spec.seed, validation: spec.data.validation_seed },
      lowerings: executor instanceof OnnxExecutor ? { ...executor.lowerings } : {},
      data: { dataset: data.dataset, files: data.files, counts: countsOf(data) },
    }),
  });
  report({
    kind: 'prepared',
    folder: folder.root,
    spec,
    parameters: network.parameterCount,
    batchesPerEpoch: trainer.batchesPerEpoch,
    notes: [],
  });
  const session = new RunSession({
    spec,
    folder,
    network,
    executor,
    trainer,
    resumed: null,
    tensorboardBytes: 0,
    threshold: prepared.threshold,
    flag,
    report,
  });
  return { session, folder: folder.root, release: lock.release };
}

function countsOf({ train, validation, test }: LoadedData) {
  return { train: train.count, validation: validation?.count ?? 0, test: test.count };
}

/** @throws RefusedError if the data are not those that the run began with */
function requireSameData(begun: RunManifest['data'], { dataset, files }: LoadedData): void {
  for (const [i, { path, sha256 }] of begun.files.entries()) {
    if (files[i]?.sha256 === sha256) continue;
    throw new RefusedError(
      `The data of ${dataset} are not those that the run began with: ${files[i]?.path ?? path} differs from ${path} as it was. Bring the old file back, or start a new run.`,
      'data',
    );
  }
}

async function prepareResumed(
  request: Extract<TrainingRequest, { kind: 'resume' }>,
  flag: Int32Array,
  report: (report: TrainingReport) => void,
) {
  const { folder, manifest } = openRunFolder(request.folder);
  const lock = acquireLock(folder);
  try {
    const spec = readResolved(folder.resolved);
    const { checkpoint, skipped } = latestCheckpoint(folder.checkpoints);
    // The threads that the run began with, whatever this machine has: sums are split among them.
    const device = { ...spec.device, threads: manifest.device.threads };
    const { network, executor, data, threshold } = await prepare(
      { ...spec, device },
      manifest.lowerings as LoweringChoices,
    );
    requireSameData(manifest.data, data);
    const tensors = initialTensors(executor, spec, network);
    const { progress, tensorboardBytes } = checkpoint
      ? progressOf(checkpoint.metadata, checkpoint.extra)
      : { progress: startOfTraining(), tensorboardBytes: 0 };
    if (checkpoint) {
      const carried = Object.entries(tensors).filter(([name]) => !name.startsWith('initial/'));
      const expected = carried.map(([name, { shape }]) => ({ name, shape }));
      Object.assign(
        tensors,
        loadWeights(executor, expected, [...checkpoint.weights, ...checkpoint.state], checkpoint.label),
      );
    }
    const trainer = await Trainer.create(spec, network, executor, data, tensors, progress);
    report({
      kind: 'prepared',
      folder: folder.root,
      spec,
      parameters: network.parameterCount,
      batchesPerEpoch: trainer.batchesPerEpoch,
      notes: [
        ...(lock.takenOver ? [lock.takenOver] : []),
        ...skipped,
        checkpoint
          ? `Going on from checkpoint ${checkpoint.label}.`
          : 'There is no checkpoint yet: starting from the beginning.',
      ],
    });
    const session = new RunSession({
      spec,
      folder,
      network,
      executor,
      trainer,
      resumed: checkpoint,
      tensorboardBytes,
      threshold,
      flag,
      report,
    });
    return { session, folder: folder.root, release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}
