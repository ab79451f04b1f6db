/** @file `advexp export`: a run's numbers and weights in the formats of other tools. */
import { join, resolve } from 'node:path';
import { DATASETS } from '@advexp/schemas';
import { Command, Option } from 'commander';
import { loadData } from '../../data/load.ts';
import { Network } from '../../models/network.ts';
import { listCheckpoints, readCheckpoint } from '../../runs/checkpoint.ts';
import { exportCsv } from '../../runs/export/csv.ts';
import type { Exported } from '../../runs/export/metrics.ts';
import { exportNpz } from '../../runs/export/npz.ts';
import { exportOnnx } from '../../runs/export/onnx.ts';
import { exportPyTorch } from '../../runs/export/pytorch.ts';
import { exportTensorBoard } from '../../runs/export/tensorboard.ts';
import { openRunFolder, type RunFolder, readResolved } from '../../runs/run-folder.ts';
import type { NamedTensor } from '../../runs/tensor.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { complain, print, showPath } from '../output.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';

const FORMATS = ['csv', 'npz', 'onnx', 'pytorch', 'tensorboard'] as const;
type Format = (typeof FORMATS)[number];

const EXAMPLES = `
Examples:
  advexp export mine --to csv                            epochs.csv, batches.csv, rice-log.tsv
  advexp export mine --to npz                            metrics.npz, weights.npz
  advexp export mine --to pytorch --weights best         best.pt, for torch.load
  advexp export mine --to onnx                           last.onnx: images [1, C, H, W] to logits
  advexp export mine --to tensorboard --out ~/boards/mine

Weights are those of a checkpoint: last (else the furthest one), best, period-0, period-1, …, or another label that
\`advexp show\` lists. Files go to <run folder>/export/ unless --out says otherwise.
`;

interface ExportOptions {
  to: Format;
  out?: string;
  weights?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .description("write a run's numbers and weights for other tools")
    .argument('<run>', RUN_ARGUMENT)
    .addOption(new Option('--to <format>', 'format').choices(FORMATS).makeOptionMandatory())
    .option('--out <dir>', 'folder for the files (default: export/ in the run folder)')
    .option('--weights <label>', 'checkpoint whose weights to export (default: last, else the furthest)')
    .addHelpText('after', EXAMPLES)
    .action(async (run: string, { to, out, weights }: ExportOptions) => {
      const { folder } = openRunFolder(findRun(run).root);
      const target = out === undefined ? join(folder.root, 'export') : resolve(out);
      const { files, problems } = await exportRun(folder, to, target, weights);
      complain(...problems);
      print(...files.map(showPath));
    });
}

async function exportRun(folder: RunFolder, to: Format, target: string, wanted: string | undefined): Promise<Exported> {
  switch (to) {
    case 'csv':
      return exportCsv(folder, target);
    case 'tensorboard':
      return exportTensorBoard(folder, target);
    case 'npz':
      return exportNpz(folder, target, chooseWeights(folder, wanted)?.tensors ?? null);
    case 'onnx': {
      const { tensors, label } = requireWeights(folder, wanted);
      return exportOnnx(await networkOf(folder), tensors, target, label);
    }
    case 'pytorch': {
      const { tensors, label } = requireWeights(folder, wanted);
      return exportPyTorch(tensors, target, label);
    }
  }
}

/** The network that the run trains; its image shape is that of the data set, which is read where it may be any. */
async function networkOf(folder: RunFolder): Promise<Network> {
  const spec = readResolved(folder.resolved);
  const { shape, classes } = DATASETS[spec.data.dataset];
  if (shape !== null && classes !== null) return new Network(spec.model, shape, classes);
  const { train } = await loadData(spec.data);
  return new Network(spec.model, train.shape, train.classes);
}

function requireWeights(folder: RunFolder, wanted: string | undefined): { label: string; tensors: NamedTensor[] } {
  const weights = chooseWeights(folder, wanted);
  if (weights) return weights;
  throw new CommandError(`${showPath(folder.root)} has no checkpoint yet, and so no weights to export.`);
}

/** The weights of a checkpoint; null when there is none and none was named. */
function chooseWeights(
  folder: RunFolder,
  wanted: string | undefined,
): { label: string; tensors: NamedTensor[] } | null {
  const labels = listCheckpoints(folder.checkpoints).map(({ label }) => label);
  const usable = listCheckpoints(folder.checkpoints).filter((entry) => 'metadata' in entry);
  const label = wanted ?? (labels.includes('last') ? 'last' : usable[0]?.label);
  if (label === undefined) return null;
  if (!labels.includes(label)) {
    const known = labels.length === 0 ? 'it has none yet' : `it has ${labels.join(', ')}`;
    throw new CommandError(`The run has no checkpoint "${label}"; ${known}.`, EXIT.badInput);
  }
  return { label, tensors: readCheckpoint(folder.checkpoints, label).weights };
}
