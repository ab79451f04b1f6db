/** @file `advexp show`: one run in full. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DeviceDescription, DeviceMove, HealthEvent, RunManifest } from '@advexp/schemas';
import { Command } from 'commander';
import { type CheckpointEntry, checkpointFiles, listCheckpoints } from '../../runs/checkpoint.ts';
import { readLastEvents } from '../../runs/events.ts';
import { type RunSummary, summarize } from '../../runs/list.ts';
import { openRunFolder, type RunFolder } from '../../runs/run-folder.ts';
import { warning } from '../display/dashboard.ts';
import { table } from '../display/layout.ts';
import { budgetWithLevels, bytes, count, duration, percent, remaining, short } from '../display/numbers.ts';
import { resultsTable, rowsOfMetrics } from '../display/results.ts';
import { paintStdout, print, printJson } from '../output.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';

const EXAMPLES = `
Examples:
  advexp show mine
  advexp show runs/mine/20261123-021502-qkzt
  advexp show mine --json | jq .metrics
`;

/** Everything that `show` tells. */
interface RunRecord extends RunSummary {
  manifest: RunManifest;
  /** Last health events, the newest first. */
  health: HealthEvent[];
  checkpoints: CheckpointEntry[];
  files: { name: string; bytes: number }[];
}

export function showCommand(): Command {
  return new Command('show')
    .description('show a run: its spec, progress, results, warnings and files')
    .argument('<run>', RUN_ARGUMENT)
    .option('--json', 'print the record as JSON')
    .addHelpText('after', EXAMPLES)
    .action((run: string, { json = false }: { json?: boolean }) => {
      const folder = findRun(run);
      const record = readRecord(folder);
      if (json) printJson(record);
      else print(...describe(record, readFileSync(folder.spec, 'utf8')));
    });
}

const HEALTH_SHOWN = 5;

/** @throws RunFolderError */
function readRecord(folder: RunFolder): RunRecord {
  const { manifest } = openRunFolder(folder.root);
  const names = readdirSync(folder.root, { withFileTypes: true });
  const present = new Set(names.map(({ name }) => name));
  return {
    ...summarize(folder),
    manifest,
    health: present.has('events.jsonl') ? lastHealth(folder) : [],
    checkpoints: present.has('checkpoints') ? listCheckpoints(folder.checkpoints) : [],
    files: names
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, bytes: statSync(join(folder.root, name)).size })),
  };
}

function lastHealth(folder: RunFolder): HealthEvent[] {
  const health: HealthEvent[] = [];
  for (const event of readLastEvents(folder.events, 1 << 20)) {
    if (event.type !== 'health' || isUsualOverflow(event)) continue;
    health.push(event);
    if (health.length === HEALTH_SHOWN) break;
  }
  return health;
}

/** In mixed precision there are many with which nothing is wrong: they would leave no room for what is. */
function isUsualOverflow({ kind, severity }: HealthEvent): boolean {
  return kind === 'gradient-overflow' && severity === 'information';
}

function describe(record: RunRecord, spec: string): string[] {
  const { manifest, metrics } = record;
  const results = metrics === null ? [] : resultsTable(rowsOfMetrics(metrics));
  const sections: [string, string[]][] = [
    [`${record.name} ${record.id}: ${record.state}`, record.message === null ? [] : [record.message]],
    ['', table(facts(record))],
    ['Results', results],
    ['Health, newest first', record.health.flatMap((event) => healthLines(event))],
    ['Checkpoints', table(record.checkpoints.map((entry) => checkpointRow(entry, record.path)))],
    [
      'Files',
      table(
        record.files.map(({ name, bytes: size }) => [name, bytes(size)]),
        { right: [1] },
      ),
    ],
    [`Spec as written${overrides(manifest)}`, spec.trimEnd().split('\n')],
  ];
  return sections
    .filter(([, lines], i) => i === 0 || lines.length > 0)
    .flatMap(([head, lines], i) => [
      ...(i > 1 ? [''] : []),
      ...(head === '' ? [] : [paintStdout('bold', head)]),
      ...lines.map((line) => `  ${line}`),
    ]);
}

function overrides({ spec }: RunManifest): string {
  return spec.overrides.length === 0 ? '' : `, with ${spec.overrides.map((one) => `--set ${one}`).join(' ')}`;
}

function facts({
  path,
  manifest,
  progress,
  seconds,
  eta_seconds,
  epsilon,
  learning_rate,
  robust_accuracy,
  clean_accuracy,
}: RunRecord): string[][] {
  const { device, precision = 'float32', data, git } = manifest;
  const { train, validation, test } = data.counts;
  return [
    ['folder', path],
    ['created', manifest.created],
    ...(manifest.point
      ? [['sweep point', `${manifest.point.name} (${manifest.point.index} of 0 … ${manifest.point.count - 1})`]]
      : []),
    ...(progress === null
      ? []
      : [['progress', `epoch ${progress.epoch} of ${progress.epochs}, ${Math.floor(progress.fraction * 100)} %`]]),
    ...(seconds === null
      ? []
      : [['took', duration(Math.round(seconds)) + (eta_seconds === null ? '' : `, ${remaining(eta_seconds)}`)]]),
    ...(epsilon === null ? [] : [['ε', budgetWithLevels(epsilon)]]),
    ...(learning_rate === null ? [] : [['learning rate', short(learning_rate)]]),
    ['accuracy', `clean ${percent(clean_accuracy)}, robust ${percent(robust_accuracy)}`],
    ['data', `${data.dataset}: ${count(train)} training, ${count(validation)} validation, ${count(test)} test samples`],
    ['device', describeDevice(device)],
    ...(manifest.moves ?? []).map((move) => ['', describeMove(move)]),
    ...(precision === 'float32' ? [] : [['precision', precision]]),
    [
      'versions',
      Object.entries(manifest.versions)
        .map((pair) => pair.join(' '))
        .join(', '),
    ],
    [
      'seeds',
      Object.entries(manifest.seeds)
        .map((pair) => pair.join(' '))
        .join(', '),
    ],
    ['spec', manifest.spec.file],
    ...(git === null ? [] : [['git', `${git.commit}${git.dirty ? ', with changes' : ''}`]]),
    ['command', manifest.command.join(' ')],
  ];
}

function describeDevice({ executor, provider, index, adapter, threads, name }: DeviceDescription): string {
  const which = index === undefined ? provider : `${provider}:${index}`;
  return `${executor} ${which}, ${adapter ?? `${threads} threads on ${name}`}`;
}

function describeMove({ step, device, micro_batch_size: most }: DeviceMove): string {
  return `from update ${count(step)} on ${describeDevice(device)}${most === undefined ? '' : `, at most ${count(most)} samples at once`}`;
}

function healthLines(event: HealthEvent): string[] {
  return warning({ ...event, message: `Epoch ${event.epoch + 1}: ${event.message}` }, 100, paintStdout);
}

function checkpointRow(entry: CheckpointEntry, root: string): string[] {
  if ('problem' in entry) return [entry.label, entry.problem];
  const { weights, state } = checkpointFiles(join(root, 'checkpoints'), entry.label);
  const size = [weights, state].reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  const { epoch, batch, step, time } = entry.metadata;
  return [entry.label, bytes(size), `after ${place(epoch, batch)}`, `${count(step)} updates`, time];
}

function place(epoch: number, batch: number): string {
  return batch === 0 ? `epoch ${epoch}` : `epoch ${epoch}, batch ${batch}`;
}
