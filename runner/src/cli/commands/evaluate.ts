/** @file `advexp evaluate`: accuracy of a checkpoint, clean and under attacks. */
import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import {
  type EvaluateOutput,
  type EvaluationAttack,
  type NamedDevice,
  type ResolvedSpec,
  resolveEvaluation,
  specSchema,
} from '@advexp/schemas';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Split, sampleSize } from '../../data/split.ts';
import { occupy } from '../../device/occupancy.ts';
import { type AttackResult, evaluateOutput, measureUnder } from '../../evaluation/attacked.ts';
import { writeAdversarial } from '../../landscape/adversarial-file.ts';
import { checkpointFile, openSubject, splitOf, weightsOf } from '../../landscape/subject.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { deviceOption, settledDevice } from '../device-option.ts';
import { table } from '../display/layout.ts';
import { count, loss, percent, short } from '../display/numbers.ts';
import { ProgressLine } from '../display/progress-line.ts';
import { onInterruption } from '../interruption.ts';
import { complain, print, printJson, showPath } from '../output.ts';
import { findRun, RUN_ARGUMENT } from '../run-argument.ts';

const EXAMPLES = `
Examples:
  advexp evaluate mine                             the attacks of its spec, on its last weights and the whole test split
  advexp evaluate mine clean pgd-100 pgd-50-10     stronger ones: 100 steps; 50 steps with 10 restarts
  advexp evaluate mine pgd-20 --checkpoint best --samples 1000 --json
  advexp evaluate mine pgd-20 --split train --samples 4096 --save-adversarial samples.npz

Attacks: clean (none), fgsm (one step of ε), pgd-N (N steps of 2.5 ε/N from a uniform start), pgd-N-R (with R restarts); or
the names that the spec gives to its own. Accuracy is measured in eval mode, at the target ε of the run unless its spec says
otherwise. The samples saved are those that \`advexp landscape --adversarial\` takes.
`;

interface EvaluateOptions {
  checkpoint?: string;
  split: 'test' | 'train' | 'validation';
  samples?: number;
  saveAdversarial?: string;
  device?: NamedDevice;
  json?: boolean;
}

/** Attacks and what they did to the samples. */
type Measured = readonly (readonly [EvaluationAttack, AttackResult])[];

class Stopped extends Error {}

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('measure accuracy of a checkpoint, clean and under attacks')
    .argument('<run>', `${RUN_ARGUMENT}; or a checkpoint's .safetensors file in one`)
    .addArgument(new Argument('[attacks...]', "which attacks (default: those of the spec's evaluate.attacks)"))
    .option('--checkpoint <label>', 'checkpoint to evaluate (default: last, else the furthest)')
    .addOption(new Option('--split <split>', 'which samples').choices(['test', 'train', 'validation']).default('test'))
    .option('--samples <n>', 'the first n samples (default: evaluate.final_samples of the spec, else all)', positive)
    .addOption(deviceOption('the one that the run computed on last'))
    .option('--save-adversarial <file>', 'write the samples under the one attack to an .npz file (x, y)')
    .option('--json', 'print {clean_accuracy, robust_accuracy, attacks: {…}}')
    .addHelpText('after', EXAMPLES)
    .action(evaluate);
}

function positive(written: string): number {
  if (/^[1-9]\d*$/.test(written)) return Number(written);
  throw new InvalidArgumentError('It is a whole number from 1.');
}

async function evaluate(run: string, names: string[], options: EvaluateOptions): Promise<void> {
  const { checkpoint = null, json = false, split: name, saveAdversarial } = options;
  const named = checkpointFile(resolve(run)) ?? { folder: findRun(run).root, checkpoint };
  const subject = await openSubject({ ...named, ...(await settledDevice(options.device)) }, null);
  const { spec, network } = subject;
  const attacks = attacksOf(spec, names);
  const kept = attacks.filter(({ attack }) => attack.method !== 'none');
  if (saveAdversarial !== undefined && kept.length !== 1) {
    throw new CommandError('--save-adversarial takes the samples of one attack: name it, e.g. pgd-20.', EXIT.badInput);
  }
  const split = splitOf(subject, name);
  const samples = options.samples ?? spec.evaluate.final_samples;
  const { openDevice } = await import('../../device/choice.ts');
  const { executor, description } = await openDevice(subject.device, subject.lowerings);
  occupy(description, subject.folder.root);
  const weights = weightsOf(subject, executor, subject.checkpoint);
  const line = new ProgressLine();
  let stop = false;
  const ignoreSignals = onInterruption(
    () => {
      stop = true;
    },
    () => process.exit(EXIT.interrupted),
  );
  const measured: [EvaluationAttack, AttackResult][] = [];
  const adversarial = saveAdversarial === undefined ? null : copyOf(split, samples);
  try {
    for (const entry of attacks) {
      line.begin(entry.name);
      const result = await measureUnder(
        entry,
        { executor, classifier: network, batch: spec.evaluate.batch_size },
        {
          weights,
          split,
          samples,
          seed: spec.seed,
          onProgress: async (done, total) => {
            line.progress(entry.name, { done, total, note: `${count(done)} of ${count(total)} samples` });
            await turn();
            if (stop) throw new Stopped();
          },
          ...(adversarial && {
            onAdversarial: (images, start) => adversarial.images.set(images, start * sampleSize(split.shape)),
          }),
        },
      );
      measured.push([entry, result]);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.exitCode = EXIT.interrupted;
  } finally {
    line.close();
    ignoreSignals();
  }
  if (stop && measured.length < attacks.length)
    complain(`Stopped: ${measured.length} of ${attacks.length} attacks done.`);
  else if (adversarial && saveAdversarial !== undefined) writeAdversarial(resolve(saveAdversarial), adversarial);
  if (json) printJson(outputOf(subject.checkpoint, measured));
  else print(...describe(subject.checkpoint, measured));
  if (!json && adversarial && !stop) print(`Samples: ${showPath(resolve(saveAdversarial ?? ''))}`);
}

/** @throws CommandError for a name that is no attack */
function attacksOf(spec: ResolvedSpec, names: readonly string[]): EvaluationAttack[] {
  if (names.length === 0) return spec.evaluate.final;
  const form = new RegExp(specSchema.$defs.evaluationName.pattern);
  return names.map((name) => {
    const own = spec.evaluate.final.find((entry) => entry.name === name);
    if (own) return own;
    if (form.test(name)) return resolveEvaluation(name, spec.attack, spec.epsilon.target);
    const inSpec = spec.evaluate.final.map((entry) => entry.name).join(', ');
    throw new CommandError(
      `"${name}" is no attack. Write clean, fgsm, pgd-N or pgd-N-R (N steps, R restarts), or one of the spec's: ${inSpec}.`,
      EXIT.badInput,
    );
  });
}

/** Place for the first samples under attack, with their labels. */
function copyOf(split: Split, samples: number | null): Split & { images: Float32Array } {
  const count = Math.min(samples ?? split.count, split.count);
  return {
    ...split,
    count,
    images: new Float32Array(count * sampleSize(split.shape)),
    labels: split.labels.slice(0, count),
  };
}

/** The weights are named where they are of those that a run ends with. */
function outputOf(checkpoint: string, measured: Measured): EvaluateOutput {
  return {
    ...((checkpoint === 'last' || checkpoint === 'best') && { weights: checkpoint }),
    ...evaluateOutput(measured),
  };
}

function describe(checkpoint: string, measured: Measured): string[] {
  if (measured.length === 0) return [];
  const rows = measured.map(([entry, result]) => [
    entry.name,
    entry.attack.method === 'none' ? '' : short(entry.epsilon),
    percent(result.accuracy),
    loss(result.loss),
    count(result.samples),
  ]);
  return [
    `Weights ${checkpoint}`,
    ...table([['attack', 'ε', 'accuracy', 'loss', 'samples'], ...rows], { right: [1, 2, 3, 4] }),
  ];
}
