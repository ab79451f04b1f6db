/** @file `advexp quickstart`: trains a PAS run and a constant-ε run of the same cost on real images, and compares them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { EXIT } from '../command-error.ts';
import { type ResultRow, resultsTable, rowsOfMetrics } from '../display/results.ts';
import { requireWritable } from '../out-folder.ts';
import { invocation, paintStdout, print, quote, showPath } from '../output.ts';
import { requireSpec } from '../spec-argument.ts';
import { conclude, runOutput, train } from '../train.ts';

const EXAMPLES = `
It trains a LeNet twice on the 10,000 images of fashion-mnist-mini, which is part of advexp: once under cosine schedules
of ε in several periods (PAS), once at constant ε, with the same seed and cost. Runs go to runs/ in the current folder.
It takes less than four minutes on two cores.
`;

/** The two experiments, in the order in which they are run. */
const EXPERIMENTS = ['quickstart-pas', 'quickstart-constant'] as const;

const EXAMPLES_FOLDER = fileURLToPath(new URL('../../../examples', import.meta.url));

export function quickstartCommand(): Command {
  return new Command('quickstart')
    .description('see periodic adversarial scheduling at work on real images, in three minutes')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const folders: string[] = [];
      const rows: ResultRow[] = [];
      for (const [i, name] of EXPERIMENTS.entries()) {
        const file = join(EXAMPLES_FOLDER, `${name}.advexp`);
        print(...(i > 0 ? [''] : []), paintStdout('bold', `${i + 1} of ${EXPERIMENTS.length}: ${showPath(file)}`));
        const trained = await runExample(file);
        const output = runOutput(trained);
        if (trained.exitCode !== EXIT.ok || output === null) {
          conclude(trained, { json: false });
          return;
        }
        folders.push(output.run);
        const run = name.replace('quickstart-', '');
        rows.push(
          ...rowsOfMetrics(output.metrics)
            .filter(({ weights }) => weights !== 'best')
            .map((row) => ({ ...row, label: `${run === 'pas' ? 'PAS' : `${run} ε`}, ${row.label}` })),
        );
      }
      print(...comparison(rows), ...nextSteps(folders));
    });
}

async function runExample(file: string) {
  const { text, spec, loaded, file: specFile } = requireSpec(file, []);
  const commandLine = ['advexp', ...process.argv.slice(2)];
  const out = requireWritable('runs');
  return train(
    { kind: 'run', spec, specText: text, specFile, overrides: [], point: null, out, commandLine },
    { json: false, written: { origin: loaded.origin, file } },
  );
}

function comparison(rows: readonly ResultRow[]): string[] {
  const [head = '', ...lines] = resultsTable(rows, { head: 'accuracy on test images' });
  return ['', paintStdout('bold', head), ...lines];
}

function nextSteps([pas = '', constant = '']: readonly string[]): string[] {
  const program = invocation();
  const spec = showPath(join(EXAMPLES_FOLDER, `${EXPERIMENTS[0]}.advexp`));
  return [
    '',
    'Run folders',
    `  ${showPath(pas)}`,
    `  ${showPath(constant)}`,
    'Next',
    `  ${program} show ${quote(showPath(pas))}`,
    `  ${program} run ${quote(spec)} --set epsilon.target=0.15 --set seed=1`,
    `  ${program} export ${quote(showPath(pas))} --to csv`,
    `  ${program} --help`,
  ];
}
