/** @file `advexp list`: the runs below a folder, the newest first. */
import { Command } from 'commander';
import { listRuns, type RunSummary } from '../../runs/list.ts';
import { table } from '../display/layout.ts';
import { duration, percent } from '../display/numbers.ts';
import { invocation, type Paint, paintStdout, print, printJson, showPath } from '../output.ts';
import { runPlaces } from '../run-argument.ts';

const EXAMPLES = `
Examples:
  advexp list
  advexp list /scratch/runs
  advexp list --json | jq '.[] | select(.state == "crashed") | .path'

A run is "crashed" when it says that it runs but its process is gone; \`advexp resume\` goes on with it.
`;

export function listCommand(): Command {
  return new Command('list')
    .description('list runs and how they stand')
    .argument('[dir]', 'folder that holds runs (default: runs/, else the current folder)')
    .option('--json', 'print an array of runs')
    .addHelpText('after', EXAMPLES)
    .action((dir: string | undefined, { json = false }: { json?: boolean }) => {
      const folder = dir ?? runPlaces()[0] ?? '.';
      const runs = listRuns(folder);
      if (json) {
        printJson(runs);
      } else if (runs.length === 0) {
        print(
          `No runs below ${folder === '.' ? 'the current folder' : folder}. \`${invocation()} run FILE\` makes one; \`${invocation()} quickstart\` shows how it goes.`,
        );
      } else print(...runsTable(runs, process.stdout.isTTY ? process.stdout.columns : undefined, paintStdout));
    });
}

/** The runs as a table, with what a person should know beneath the run. */
export function runsTable(runs: readonly RunSummary[], width: number | undefined, paint: Paint): string[] {
  const points = runs.some(({ point }) => point !== null);
  const rows = runs.map((run) => [
    showPath(run.path),
    ...(points ? [run.point ?? ''] : []),
    run.state,
    run.progress === null ? '–' : `${run.progress.epoch}/${run.progress.epochs}`,
    percent(run.clean_accuracy),
    percent(run.robust_accuracy),
    run.seconds === null ? '–' : duration(Math.round(run.seconds)),
    run.eta_seconds === null ? '' : duration(Math.round(run.eta_seconds)),
  ]);
  const columns = ['run', ...(points ? ['point'] : []), 'state', 'epoch', 'clean', 'robust', 'took', 'left'];
  const [head = '', ...lines] = table([columns, ...rows], {
    right: columns.map((_, i) => i).slice(columns.indexOf('epoch')),
    ...(width === undefined ? {} : { width }),
  });
  return [paint('bold', head), ...lines.flatMap((line, i) => [line, ...remark(runs[i], paint)])];
}

function remark(run: RunSummary | undefined, paint: Paint): string[] {
  return run?.message ? [paint('yellow', `  ${run.message}`)] : [];
}
