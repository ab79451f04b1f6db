/**
 * @file Code lenses above a spec: Run, Plan, and how its newest run stands. Run and Plan are shown to clients that have the
 * commands (`ClientOptions.commands`).
 */
import { basename, join } from 'node:path';
import { find } from '@advexp/schemas';
import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest, type Command } from 'vscode-languageserver';
import type { Feature, Services } from '../feature.ts';
import { type LastRun, LastRuns, runsFolder } from '../last-run.ts';
import { percent, shortNumber } from '../quantities.ts';
import type { SpecDocument } from '../spec-document.ts';
import { WatchedFiles } from '../watched-files.ts';

/** Milliseconds between two refreshes: a run rewrites its status twice a second. */
const PAUSE = 1000;

const COMMANDS = [
  { title: '▷ Run', command: 'advexp.run' },
  { title: 'Plan', command: 'advexp.plan' },
];

export function codeLensesOf(document: SpecDocument, commands: readonly string[], runs: LastRuns): CodeLens[] {
  const start = { line: 0, character: 0 };
  const lens = (command: Command): CodeLens => ({ range: { start, end: start }, command });
  const run = lastRunOf(document, runs);
  return [
    ...COMMANDS.filter(({ command }) => commands.includes(command)).map((command) =>
      lens({ ...command, arguments: [document.uri] }),
    ),
    // Without a command it is text.
    ...(run ? [lens({ title: lastRunInWords(run), command: '' })] : []),
  ];
}

/** `last run finished · robust 41.2 % (pgd-20) · λ₁ 12.3`. */
export function lastRunInWords({ state, epoch, epochs, robust, topEigenvalue }: LastRun): string {
  const progress = state === 'finished' || epochs === 0 ? '' : `, ${epoch} of ${epochs} epochs`;
  return [
    `last run ${state}${progress}`,
    ...(robust
      ? [
          robust.attack === null
            ? `robust ${percent(robust.accuracy)} held out`
            : `robust ${percent(robust.accuracy)} (${robust.attack})`,
        ]
      : []),
    ...(topEigenvalue === null ? [] : [`λ₁ ${shortNumber(topEigenvalue)}`]),
  ].join(' · ');
}

function lastRunOf(document: SpecDocument, runs: LastRuns): LastRun | null {
  const name = nameOf(document);
  return name === null ? null : runs.in(runsFolder(document.file, name));
}

/** What the schema takes for a name, so that no other folder is meant. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The experiment's name, also while the spec has mistakes. */
function nameOf({ loaded: { spec }, own }: SpecDocument): string | null {
  if (spec !== null) return spec.name;
  const written = own && find(own, ['name']);
  return written?.kind === 'scalar' && NAME.test(String(written.value)) ? String(written.value) : null;
}

/** Tells the client to ask again when what its lenses say has changed. */
class Refresher {
  private readonly services: Services;
  private readonly runs: LastRuns;
  private readonly watched = new WatchedFiles((file) => this.changed(file));
  private timer: NodeJS.Timeout | null = null;
  private told = '';

  constructor(services: Services, runs: LastRuns) {
    this.services = services;
    this.runs = runs;
  }

  /** Follows the runs of the open specs, whose lenses have just been asked for. */
  follow(): void {
    this.told = this.words();
    const files = this.services.workspace.all.flatMap((document) => {
      const name = nameOf(document);
      const run = lastRunOf(document, this.runs);
      const folder = name === null ? [] : [runsFolder(document.file, name)];
      return [...folder, ...(run ? [run.folder, join(run.folder, 'analysis')] : [])];
    });
    this.watched.follow(new Set(files));
  }

  async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.watched.close();
  }

  private changed(file: string): void {
    // They grow with every batch; what a lens shows changes with the status, and that is written anew.
    if (basename(file) === 'events.jsonl') return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      if (this.words() !== this.told) void this.services.connection.sendRequest(CodeLensRefreshRequest.type);
    }, PAUSE);
  }

  private words(): string {
    const runs = this.services.workspace.all.map((document) => lastRunOf(document, this.runs));
    return runs.map((run) => (run ? lastRunInWords(run) : '')).join('\n');
  }
}

export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(services) {
    const runs = new LastRuns();
    const refresher = services.client.workspace?.codeLens?.refreshSupport ? new Refresher(services, runs) : null;
    services.requests.onDocument(CodeLensRequest.type, null, (document) => {
      refresher?.follow();
      return codeLensesOf(document, services.options.commands, runs);
    });
    return () => refresher?.close();
  },
};
