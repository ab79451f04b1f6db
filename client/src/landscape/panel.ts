/**
 * @file The Landscape panel of a run: what its analyses found, drawn as it forms, and new analyses started from here. It looks
 * at the folder of analyses when something changes in it, and stands again after a reload.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import * as vscode from 'vscode';
import { mayLaunch } from '../commands/trust.ts';
import type { Context } from '../context.ts';
import { exportFigure } from '../panels/export.ts';
import { type RunPanel, RunPanels, titleOf } from '../panels/of-runs.ts';
import { shortClock } from '../runs/in-words.ts';
import { type Compared, type FromPanel, isFromPanel, type Standing, type ToPanel } from './contract.ts';
import type { Results } from './results.ts';

/** Milliseconds in which changes of files are gathered. */
const GATHER = 200;

const panels = new RunPanels('landscape', 'Landscape', (context, run) => new LandscapePanel(context, run));

export const showLandscape = (context: Context, folder: string): void => panels.show(context, folder);
export const restoreLandscape = (context: Context): void => panels.restore(context);

class LandscapePanel {
  private readonly panel: vscode.WebviewPanel;
  private readonly context: Context;
  private readonly folder: string;
  /** Loaded while the page is. */
  private readonly module = import('./results.ts');
  private results: Results | null = null;
  private compared: Compared | null = null;
  private problem: string | null = null;
  private sequence = 0;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(context: Context, { panel, folder }: RunPanel) {
    this.context = context;
    this.panel = panel;
    this.folder = folder;
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPanel(message)) void this.answer(message);
      else console.error('advexp: the Landscape panel sent a message of another form.');
    });
    const changed = context.onRunsChanged((changes) => {
      if (changes.some((change) => change.folder === folder)) this.gather();
    });
    panel.onDidDispose(() => {
      this.closed = true;
      changed.dispose();
      void this.watcher?.close();
      if (this.timer) clearTimeout(this.timer);
    });
  }

  private get title(): string {
    return titleOf(this.context, this.folder);
  }

  private async answer(message: FromPanel): Promise<void> {
    try {
      switch (message.type) {
        case 'send-whole':
          this.watch();
          return await this.tell(true);
        case 'compute':
          if (!(await mayLaunch('An analysis'))) return;
          this.problem = null;
          this.gather();
          this.problem = await (await import('./computing.ts')).compute(this.context, this.folder, message);
          return await this.tell(false);
        case 'cancel':
          return await (await import('./computing.ts')).cancel(this.folder);
        case 'compare':
          this.compared = message.folder === null ? null : await this.other(message.folder);
          return await this.tell(true);
        case 'export':
          return await exportFigure(this.folder, { ...message, name: `${this.title} ${message.name}` });
      }
    } catch (error) {
      await vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  private async other(folder: string): Promise<Compared> {
    const { Results } = await this.module;
    const { changed } = await new Results(folder).read();
    const title = this.others.find((one) => one.folder === folder)?.title ?? folder;
    return { folder, title, results: changed.filter(({ analysis }) => analysis === 'slice') };
  }

  private get others(): { folder: string; title: string }[] {
    return this.context.runs.all
      .filter(({ folder }) => folder !== this.folder)
      .map(({ folder, name, variation, created }) => ({
        folder,
        title: [name, variation, shortClock(created)].filter((part) => part !== '').join(' · '),
      }));
  }

  /** Follows the folder of analyses, also where there is none yet. */
  private watch(): void {
    if (this.closed) return;
    this.watcher ??= watch(join(this.folder, 'analysis'), { ignoreInitial: true, depth: 0 })
      .on('all', (_, path) => {
        if (path.endsWith('.json')) this.gather();
      })
      .on('error', () => {}); // the panel is less fresh
  }

  private gather(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.tell(false);
    }, GATHER);
  }

  /** One message after the other. */
  private tell(all: boolean): Promise<void> {
    this.telling = this.telling.then(async () => {
      const { Results, inWords } = await this.module;
      this.results ??= new Results(this.folder);
      const { changed, gone } = await this.results.read();
      const working = await this.results.working();
      if (this.closed) return;
      const standing: Standing = {
        words: this.words,
        computing: working && inWords(working),
        problem: this.problem,
        checkpoints: await checkpointsOf(this.folder),
      };
      const sequence = this.sequence++;
      await this.panel.webview.postMessage(
        all ? await this.whole(standing, sequence) : { ...standing, type: 'change', sequence, results: changed, gone },
      );
    });
    return this.telling;
  }

  private async whole(standing: Standing, sequence: number): Promise<ToPanel> {
    const { analysisFields } = await import('./fields.ts');
    return {
      ...standing,
      type: 'whole',
      sequence,
      title: this.title,
      results: this.results?.all ?? [],
      fields: analysisFields(),
      mayCompute: vscode.workspace.isTrusted,
      others: this.others,
      compared: this.compared,
    };
  }

  private get words(): string {
    const run = this.context.runs.get(this.folder);
    if (!run) return 'This run is not among those of the workspace, or is gone.';
    return [run.variation, run.state, shortClock(run.created)].filter((part) => part !== '').join(' · ');
  }
}

/** Labels of the run's checkpoints, last and best first. */
async function checkpointsOf(run: string): Promise<string[]> {
  const names = await readdir(join(run, 'checkpoints')).catch((): string[] => []);
  const labels = names.flatMap((name) => /^([\w-]+)\.safetensors$/.exec(name)?.[1] ?? []);
  const rank = (label: string) => ['last', 'best'].indexOf(label) + 1 || 3;
  return labels.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
