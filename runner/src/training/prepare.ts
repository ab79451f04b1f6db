/** @file From a request to a session ready to train. What the user must change is found here, before anything is written. */

import { rmSync } from 'node:fs';
import { type ResolvedSpec, type RunManifest, samplesAtOnce, withSamplesAtOnce } from '@advexp/schemas';
import { DataError } from '../data/data-error.ts';
import { type LoadedData, loadData } from '../data/load.ts';
import { memoryOf } from '../device/adapter.ts';
import { type ChosenDevice, openDevice, settleDevice } from '../device/choice.ts';
import { lacksMixedPrecision } from '../device/mixed-precision.ts';
import { deviceToResume, lastStay, recordedLowerings, recordedSpec } from '../device/recorded.ts';
import { type DeviceTensor, ExecutionError, type Executor, OutOfMemoryError } from '../engine/executor.ts';
import { GraphError } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { formatProvider } from '../engine/onnx/provider.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { Network } from '../models/network.ts';
import { latestCheckpoint } from '../runs/checkpoint.ts';
import { eventsProblem, readEvents } from '../runs/events.ts';
import { acquireLock } from '../runs/lock.ts';
import { buildManifest, describeStay, type StayInputs } from '../runs/manifest.ts';
import { createRunFolder, openRunFolder, readResolved, writeManifest, writeRunInputs } from '../runs/run-folder.ts';
import { adviceOnMemory, type Begun, samplesThatFit, settleMicroBatch, trainingBytes, withAdvice } from './memory.ts';
import type { TrainingReport, TrainingRequest } from './messages.ts';
import { progressOf, startOfTraining, type TrainingProgress } from './progress.ts';
import { RefusedError } from './refused-error.ts';
import { RunSession } from './run-session.ts';
import { isMixed } from './step.ts';
import { linearThreshold } from './threshold.ts';
import { Trainer } from './trainer.ts';
import { initialTensors, loadWeights } from './weights.ts';

interface Prepared {
  /** With what depends on the machine settled. */
  readonly spec: ResolvedSpec;
  readonly data: LoadedData;
  readonly network: Network;
  readonly executor: Executor;
  readonly device: ChosenDevice['description'];
  /** Bytes that the device has, as far as they were wanted and are known. */
  readonly memory: number | null;
  readonly versions: ChosenDevice['versions'];
  readonly threshold: number | null;
}

async function prepare(asked: ResolvedSpec, lowerings: LoweringChoices, run: Begun): Promise<Prepared> {
  let data: LoadedData;
  try {
    data = await loadData(asked.data);
  } catch (error) {
    if (error instanceof DataError) throw new RefusedError(error.message, error.key);
    throw error;
  }
  let network: Network;
  try {
    network = new Network(asked.model, data.train.shape, data.train.classes);
  } catch (error) {
    if (error instanceof GraphError) throw new RefusedError(error.message, 'model');
    throw error;
  }
  const { executor, description, versions } = await requireDevice(asked, lowerings);
  // A GPU's driver is asked by a process of its own, so only where it is wanted.
  const isWanted = asked.train.micro_batch_size === 'auto' || description.provider === 'cpu';
  const memory = isWanted ? memoryOf(description) : null;
  const spec = settleMicroBatch(asked, network, memory);
  // The estimate is made for the processor.
  if (description.provider === 'cpu' && memory !== null) requireMemory(spec, network, memory, run);
  if (isMixed(spec)) await requireMixedPrecision(executor);
  const bias = spec.model.architecture === 'linear' ? spec.model.bias : null;
  return {
    spec,
    data,
    network,
    executor,
    device: description,
    memory,
    versions,
    threshold: bias === null ? null : linearThreshold(data.train, bias, spec.attack.norm),
  };
}

/** @throws RefusedError when the device is not here */
async function requireDevice({ device, train }: ResolvedSpec, lowerings: LoweringChoices): Promise<ChosenDevice> {
  try {
    return await openDevice(device, lowerings, train.precision);
  } catch (error) {
    if (error instanceof ExecutionError) throw new RefusedError(error.message, 'device.executor');
    throw error;
  }
}

/** @throws RefusedError when the device has no half precision */
async function requireMixedPrecision(executor: Executor): Promise<void> {
  const lacking = await lacksMixedPrecision(executor);
  if (lacking !== null) throw new RefusedError(lacking, 'train.precision');
}

/** @throws RefusedError when training needs more bytes than are free */
function requireMemory(spec: ResolvedSpec, network: Network, free: number, run: Begun): void {
  const needed = trainingBytes(spec, network);
  if (needed <= free) return;
  const { train } = spec;
  const atOnce = samplesAtOnce(train);
  const tooMany = atOnce < train.batch_size ? 'train.micro_batch_size' : 'train.batch_size';
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  throw new RefusedError(
    `This network of ${network.parameterCount.toLocaleString('en')} parameters, ${atOnce} samples at once, needs about ${gib(needed)} of memory, and ${gib(free)} are free. ${adviceOnMemory(spec, network, free, run)}`,
    // The spec of a run that has begun is not to be changed.
    run === 'begun' ? null : samplesThatFit(spec, network, free) === 0 ? 'model' : tooMany,
  );
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
  const prepared = await prepare(request.spec, {}, 'new');
  const { spec, network, executor, data } = prepared;
  const tensors = initialTensors(executor, spec, network);
  const trainer = await createTrainer(prepared, tensors, startOfTraining(spec.train.precision), 'new');
  const folder = createRunFolder(request.out, spec.name);
  const lock = acquireLock(folder);
  try {
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
        ...stayOf(prepared),
        precision: spec.train.precision ?? 'float32',
        seeds: { run: spec.seed, validation: spec.data.validation_seed },
        data: { dataset: data.dataset, files: data.files, counts: countsOf(data) },
      }),
    });
  } catch (error) {
    // On a full disk, nothing is left that looks like a run and cannot be resumed.
    rmSync(folder.root, { recursive: true, force: true });
    throw error;
  }
  report({
    kind: 'prepared',
    folder: folder.root,
    spec,
    parameters: network.parameterCount,
    batchesPerEpoch: trainer.batchesPerEpoch,
    notes: [
      ...(prepared.device.choice === undefined ? [] : [`Device ${prepared.device.choice}`]),
      ...(request.spec.train.micro_batch_size === 'auto' ? [atOnceInWords(prepared)] : []),
    ],
  });
  const session = new RunSession({
    spec,
    folder,
    network,
    executor,
    device: prepared.device,
    trainer,
    resumed: null,
    movedTo: null,
    tensorboardBytes: 0,
    threshold: prepared.threshold,
    flag,
    report,
  });
  return { session, folder: folder.root, release: lock.release };
}

/** @throws ExecutionError that says what to do where memory does not even do for what is compiled */
async function createTrainer(
  { spec, network, executor, data, device }: Prepared,
  tensors: Record<string, DeviceTensor>,
  progress: TrainingProgress,
  run: Begun,
): Promise<Trainer> {
  try {
    return await Trainer.create(spec, network, executor, data, tensors, progress);
  } catch (error) {
    throw error instanceof OutOfMemoryError ? withAdvice(error, spec, network, memoryOf(device), run) : error;
  }
}

function atOnceInWords({ spec: { train }, memory }: Prepared): string {
  const most = samplesAtOnce(train);
  if (most === train.batch_size) {
    const why = memory === null ? 'the device does not tell how much memory it has' : 'they fit into memory';
    return `Batches of ${most} are computed whole, as ${why}.`;
  }
  return `Batches of ${train.batch_size} are computed in parts of at most ${most} samples, which fit into memory.`;
}

/** That a run goes on with other parts of its batches, and what this changes. */
function otherParts(network: Network, now: number, before: number): string {
  const statistics = network.buffers.length > 0 ? ', and for BatchNorm, whose statistics are those of a part' : '';
  return `Going on with ${now} samples at once; so far it computed ${before}: the updates agree but for rounding${statistics}.`;
}

/** What computes, for the manifest; once all is compiled, as lowerings are chosen then. */
function stayOf({ executor, device, versions }: Pick<Prepared, 'executor' | 'device' | 'versions'>): StayInputs {
  const lowerings = executor instanceof OnnxExecutor ? { ...executor.lowerings } : {};
  return { packages: ['onnxruntime-node'], versions, device, lowerings };
}

/** Where a run computes, in words: `onnx on webgpu`, `tensorflow on cuda:1`. */
function placeOf({
  executor,
  provider,
  index = 0,
}: Pick<ChosenDevice['description'], 'executor' | 'provider' | 'index'>) {
  return `${executor} on ${formatProvider({ name: provider, index })}`;
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

/** The first damaged event before a checkpoint, as a sentence: training can go on, but curves will lack it. */
function damageBefore(events: string, offset: number): string[] {
  if (offset === 0) return [];
  for (const line of readEvents(events)) {
    if (line.start >= offset) return [];
    if ('damage' in line) return [`${line.damage}. Training goes on; curves and exports leave such lines out.`];
  }
  return [];
}

/** With this number of samples at once. */
function inParts(spec: ResolvedSpec, size: number | 'auto'): ResolvedSpec {
  return size === 'auto'
    ? { ...spec, train: { ...spec.train, micro_batch_size: size } }
    : withSamplesAtOnce(spec, size);
}

async function prepareResumed(
  request: Extract<TrainingRequest, { kind: 'resume' }>,
  flag: Int32Array,
  report: (report: TrainingReport) => void,
) {
  const { folder, manifest } = openRunFolder(request.folder);
  const lock = acquireLock(folder);
  try {
    const resolved = readResolved(folder.resolved);
    const before = recordedSpec(resolved, manifest);
    const { checkpoint, skipped } = latestCheckpoint(folder.checkpoints, ({ events_bytes }) =>
      eventsProblem(folder.events, events_bytes),
    );
    const wanted = request.device && (await settleDevice(request.device, before.train.precision));
    const choice = wanted?.choice ?? null;
    const device = deviceToResume(manifest, wanted?.device);
    // From the spec as it was resolved, as later resumptions do: parts make evaluation's batches smaller too.
    const { microBatchSize } = request;
    const asked = microBatchSize === undefined ? before : inParts(resolved, microBatchSize);
    const prepared = await prepare({ ...asked, device }, recordedLowerings(manifest, device), 'begun');
    const { spec, network, executor, data, threshold } = prepared;
    requireSameData(manifest.data, data);
    const tensors = initialTensors(executor, spec, network);
    const { progress, tensorboardBytes } = checkpoint
      ? progressOf(checkpoint.metadata, checkpoint.extra)
      : { progress: startOfTraining(spec.train.precision), tensorboardBytes: 0 };
    if (checkpoint) {
      const carried = Object.entries(tensors).filter(([name]) => !name.startsWith('initial/'));
      const expected = carried.map(([name, { shape }]) => ({ name, shape }));
      Object.assign(
        tensors,
        loadWeights(executor, expected, [...checkpoint.weights, ...checkpoint.state], checkpoint.label),
      );
    }
    const trainer = await createTrainer(prepared, tensors, progress, 'begun');
    const [begun, left, place] = [manifest.device, lastStay(manifest).device, prepared.device].map(placeOf);
    const movedTo = begun === place ? null : place;
    const [most, mostBefore] = [spec, before].map(({ train }) => samplesAtOnce(train));
    if (place !== left || most !== mostBefore) {
      const move = {
        time: new Date().toISOString(),
        step: progress.step,
        ...(most !== samplesAtOnce(resolved.train) && { micro_batch_size: most }),
        ...describeStay(stayOf({ ...prepared, device: { ...prepared.device, ...(choice !== null && { choice }) } })),
      };
      writeManifest(folder, { ...manifest, moves: [...(manifest.moves ?? []), move] });
    }
    report({
      kind: 'prepared',
      folder: folder.root,
      spec,
      parameters: network.parameterCount,
      batchesPerEpoch: trainer.batchesPerEpoch,
      notes: [
        ...(lock.takenOver ? [lock.takenOver] : []),
        ...(choice === null ? [] : [`Device ${choice}`]),
        ...(place === left
          ? []
          : [`Going on with ${place}; so far it computed with ${left}: the numbers agree but for rounding.`]),
        ...(microBatchSize === 'auto' ? [atOnceInWords(prepared)] : []),
        ...(most === mostBefore ? [] : [otherParts(network, most, mostBefore)]),
        ...skipped,
        ...damageBefore(folder.events, checkpoint?.metadata.events_bytes ?? 0),
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
      device: prepared.device,
      trainer,
      resumed: checkpoint,
      movedTo,
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
