/**
 * @file Code lenses above a spec: Run, Plan, and how its newest run stands. Run and Plan are shown to clients that have the
 * commands (`ClientOptions.commands`).
 */
import { join } from 'node:path';
import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest, type Command } from 'vscode-languageserver';
import type { Feature, Services } from '../feature.ts';
import { type LastRun, LastRuns, nameOf, runsFolder } from '../last-run.ts';
import { percent, shortNumber } from '../quantities.ts';
import type { SpecDocument } from '../spec-document.ts';
import { ANYTHING, WatchedFiles } from '../watched-files.ts';

/** Milliseconds between two refreshes: a run rewrites its status twice a second. */
const PAUSE = 1000;

const COMMANDS = [
  { title: '▷ Run', command: 'advexp.run' },
  { title: 'Plan', command: 'advexp.plan' },
];

export function codeLensesOf(document: SpecDocument, commands: readonly string[], runs: LastRuns): CodeLens[] {
  const start = { line: 0, character: 0 };
  const lens = (command: Command): CodeLens => ({ range: { start, end: start }, command });
  const run = runs.of(document);
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

/** What lenses said, and the files on which that depends. */
interface Told {
  words: string;
  files: string[];
}

/** Tells the client to ask again when what its lenses say has changed. */
class Refresher {
  private readonly services: Services;
  private readonly runs: LastRuns;
  private readonly watched = new WatchedFiles(() => this.changed());
  /** By the URI of the spec. */
  private readonly told = new Map<string, Told>();
  private timer: NodeJS.Timeout | null = null;

  constructor(services: Services, runs: LastRuns) {
    this.services = services;
    this.runs = runs;
  }

  /** The lenses of a spec have been asked for. */
  asked(document: SpecDocument): void {
    this.told.set(document.uri, this.see(document));
    for (const uri of this.told.keys()) if (this.services.workspace.get(uri) === null) this.told.delete(uri);
    this.watched.follow(new Set([...this.told.values()].flatMap(({ files }) => files)));
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.watched.close();
  }

  private see(document: SpecDocument): Told {
    const name = nameOf(document);
    if (name === null) return { words: '', files: [] };
    const runs = runsFolder(document.file, name);
    const run = this.runs.in(runs);
    const newer = join(runs, ANYTHING);
    if (run === null) return { words: '', files: [newer] };
    const files = [newer, join(run.folder, 'status.json'), join(run.folder, 'analysis', ANYTHING)];
    return { words: lastRunInWords(run), files };
  }

  private changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const specs = [...this.told].map(([uri, { words }]) => ({ document: this.services.workspace.get(uri), words }));
      if (specs.some(({ document, words }) => document && this.see(document).words !== words)) {
        const { connection, requests } = this.services;
        connection
          .sendRequest(CodeLensRefreshRequest.type)
          .catch((error) => requests.failed('codeLens refresh', error));
      }
    }, PAUSE);
  }
}

export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(services) {
    const runs = new LastRuns();
    const refresher = services.client.workspace?.codeLens?.refreshSupport ? new Refresher(services, runs) : null;
    services.requests.onDocument(CodeLensRequest.type, null, (document) => {
      refresher?.asked(document);
      return codeLensesOf(document, services.options.commands, runs);
    });
    if (refresher) services.atShutdown(() => refresher.close());
  },
};
