/** @file `advexp landscape`: analyses of the loss landscape at a checkpoint. */
import { resolve } from 'node:path';
import { type AnalysisName, type Landscape, loadSpec, type NamedDevice, type ResolvedSpec } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { Argument, Command } from 'commander';
import { writeReport } from '../../landscape/report/write-report.ts';
import { checkpointFile, type SubjectName } from '../../landscape/subject.ts';
import { readResolved, runFolderAt } from '../../runs/run-folder.ts';
import { analyse, askedFor, checkpointsFor } from '../analyses.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { deviceOption, settledDevice } from '../device-option.ts';
import { complain, print, showPath } from '../output.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';
import { setOption } from '../spec-argument.ts';

const EXAMPLES = `
Examples:
  advexp landscape mine                                    what the spec's landscape section asks for, else hessian
  advexp landscape mine hessian slice --set landscape.slice.directions=eigenvectors
  advexp landscape mine density --checkpoint period-0 --set landscape.density.samples=1000
  advexp landscape mine --report mine.html                 all results so far, to be mailed
  advexp landscape runs/mine/20261123-021502-qkzt/checkpoints/best.safetensors hessian --json

Analyses:
  hessian    eigenvalues at one end of the Hessian's spectrum, with residuals and eigenvectors
  density    density of all its eigenvalues, with error bars
  curvature  its trace, Frobenius norm and effective rank, with standard errors
  slice      loss and accuracy on a line or plane through the weights
  scatter    how adversarial samples and gradients change when the weights move, with the paper's bound
  gradient   norm of the gradient in all and by tensor, and the gradient noise scale
  sharpness  by SAM, ASAM, the average case and ε-sharpness
  connectivity  a curve trained between two checkpoints, and the barrier along it; --set landscape.connectivity.to=…
  linear     exact statements for linear models from the data: ε̄, V_ε, T_ε

Their settings are those of the spec's landscape section; --set changes them. Results go to analysis/ in the run folder.
Ctrl-C stops; the same command goes on where it was, also after a kill, and a result that is there already is shown.
`;

interface LandscapeOptions {
  checkpoint?: string;
  report?: string;
  adversarial?: string;
  saveAdversarial?: string;
  set?: string[];
  device?: NamedDevice;
  json?: boolean;
}

export function landscapeCommand(): Command {
  return new Command('landscape')
    .description('analyse the loss landscape at a checkpoint: Hessian, spectrum, slices')
    .argument('<run>', `${RUN_ARGUMENT}; or a checkpoint's .safetensors file in one`)
    .addArgument(new Argument('[analyses...]', 'which analyses').choices(ANALYSES))
    .option('--checkpoint <label>', 'checkpoint to analyse (default: last, else the furthest)')
    .addOption(setOption())
    .addOption(deviceOption('the one that the run computed on last'))
    .option('--adversarial <file>', 'take the adversarial samples of frozen losses from an .npz file (x, y)')
    .option('--save-adversarial <file>', 'write the adversarial samples of frozen losses to an .npz file (x, y)')
    .option('--report <file>', "write all results in the run's folder as one HTML file; alone, nothing is computed")
    .option('--json', 'print {hessian: {eigenvalues, residuals, …}, …}, once for each checkpoint')
    .addHelpText('after', EXAMPLES)
    .action(async (run: string, analyses: AnalysisName[], options: LandscapeOptions) => {
      const { checkpoint, set = [], report, json = false } = options;
      const subject = subjectOf(run, checkpoint);
      if (report === undefined || analyses.length > 0) {
        const spec = readResolved(runFolderAt(subject.folder).resolved);
        const inSpec = askedFor(spec);
        const asked = analyses.length > 0 ? analyses : inSpec.length > 0 ? inSpec : (['hessian'] as const);
        const path = (file: string | undefined) => (file === undefined ? null : resolve(file));
        const settings = settingsOf(spec, asked, set);
        const device = await settledDevice(options.device);
        for (const label of subject.checkpoint === null ? checkpointsFor(settings, spec) : [subject.checkpoint]) {
          const request = {
            subject: { ...subject, ...device, checkpoint: label },
            settings,
            analyses: asked,
            adversarial: path(options.adversarial),
            saveAdversarial: path(options.saveAdversarial),
          };
          const ended = await analyse(request, { json });
          if (ended === 'interrupted') {
            complain('Stopped. The same command goes on where it was.');
            process.exitCode = EXIT.interrupted;
            return;
          }
          if (ended !== 'done') throw new CommandError(ended.message, ended.exitCode);
        }
      }
      if (report === undefined) return;
      const unreadable = writeReport(subject.folder, resolve(report));
      if (unreadable.length > 0) complain(`Left out, as they are no results: ${unreadable.join(', ')}.`);
      if (!json) print(`Report: ${showPath(resolve(report))}`);
    });
}

function subjectOf(run: string, checkpoint: string | undefined): SubjectName {
  const named = checkpointFile(resolve(run));
  if (!named) return { folder: findRun(run).root, checkpoint: checkpoint ?? null };
  if (checkpoint === undefined) return named;
  throw new CommandError('Give a checkpoint file or --checkpoint, not both.', EXIT.badInput);
}

/**
 * The run's landscape settings with the assignments laid over them, checked as those of a spec are.
 * @throws CommandError with exit code 2 for what --set gets wrong
 */
function settingsOf(spec: ResolvedSpec, asked: readonly AnalysisName[], assignments: readonly string[]): Landscape {
  for (const assignment of assignments) {
    if (assignment.trimStart().startsWith('landscape.')) continue;
    throw new CommandError(
      `--set ${assignment} would change the run itself; only landscape.… can be set here.`,
      EXIT.badInput,
    );
  }
  const written = {
    version: 1,
    data: { dataset: spec.data.dataset, ...(spec.data.path && { path: spec.data.path }) },
    model: { architecture: 'linear' },
    train: { epochs: 1 },
    attack: { norm: spec.attack.norm },
    epsilon: spec.epsilon.target,
    learning_rate: 0.1,
    landscape: { ...spec.landscape, ...Object.fromEntries(asked.map((name) => [name, spec.landscape?.[name] ?? {}])) },
  };
  const loaded = loadSpec({ file: 'resolved.json', text: JSON.stringify(written) }, { overrides: assignments });
  const problems = loaded.problems.filter(({ severity }) => severity === 'error');
  const landscape = loaded.spec?.landscape;
  // What is not in an assignment was never written by anybody: its place would mean nothing.
  if (!landscape) throw new CommandError(problems.map(({ message }) => message).join('\n'), EXIT.badInput);
  return landscape;
}
