/** @file The Runs view: specs, and below each its runs, the newest first. */
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import type { Held } from '../launch/queue.ts';
import { besideIcon, clock, factsOf, ICONS, runInWords, shortClock, waitsInWords } from './in-words.ts';
import { isActive, isResumable, type Run } from './run.ts';
import type { RunChange } from './runs.ts';

/** The editor knows elements by identity, so they stay the same while what they stand for changes. */
export interface SpecNode {
  kind: 'spec';
  /** Path of the spec, or of the folder that holds its runs. */
  key: string;
}

export interface RunNode {
  kind: 'run';
  folder: string;
}

/** A spec that waits to be run. */
export interface WaitingNode {
  kind: 'waiting';
  /** Its place in the queue. */
  index: number;
  held: Held;
}

export type TreeNode = SpecNode | RunNode | WaitingNode;

export interface RunsTree {
  /** Shows a run without taking the focus. */
  reveal(run: Run): Promise<void>;
  /** Shows which specs wait, and for what, above all others. */
  showWaiting(held: readonly Held[]): void;
  /** Words that a run must have in its name, variation, state or spec to be shown; empty shows all. */
  filter: string;
}

/** Registers the view. */
export function showRunsTree(context: Context): RunsTree {
  const provider = new RunsProvider(context);
  const view = vscode.window.createTreeView<TreeNode>('advexp.runs', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  context.own(
    view,
    context.onRunsChanged((changes) => {
      provider.changed(changes);
      const active = context.runs.all.filter(isActive).length;
      view.badge = active === 0 ? undefined : { value: active, tooltip: `${active} running` };
    }),
  );
  return {
    reveal: async ({ folder }) => view.reveal(provider.nodeOf(folder), { select: true, focus: false }),
    showWaiting: (held) => provider.wait(held),
    get filter() {
      return provider.filter;
    },
    set filter(words) {
      provider.filter = words;
      view.message = words.trim() === '' ? '' : `Only runs with: ${words.trim()}`;
    },
  };
}

/** Runs of the same spec stand together; of a spec that is not known, those in the same folder. */
export function keyOf({ specFile, folder }: Run): string {
  return specFile ?? dirname(folder);
}

class RunsProvider implements vscode.TreeDataProvider<TreeNode> {
  private readonly context: Context;
  private waiting: readonly WaitingNode[] = [];
  private words = '';
  private readonly nodes = new Map<string, TreeNode>();
  private readonly nodesChanged = new vscode.EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.nodesChanged.event;

  constructor(context: Context) {
    this.context = context;
    context.own(this.nodesChanged);
  }

  changed(changes: readonly RunChange[]): void {
    const stays = changes.every(({ before, after }) => before && after && keyOf(before) === keyOf(after));
    this.nodesChanged.fire(stays ? changes.map(({ folder }) => this.nodeOf(folder)) : undefined);
  }

  get filter(): string {
    return this.words;
  }

  set filter(words: string) {
    this.words = words;
    this.nodesChanged.fire(undefined);
  }

  /** The runs that pass the filter, the newest first. */
  private get shown(): Run[] {
    const words = this.words.toLowerCase().split(/\s+/);
    const textOf = ({ name, variation, state, specFile }: Run) => `${name} ${variation} ${state} ${specFile ?? ''}`;
    return this.context.runs.all.filter((run) => words.every((word) => textOf(run).toLowerCase().includes(word)));
  }

  wait(held: readonly Held[]): void {
    const waiting = held.map((one, index): WaitingNode => ({ kind: 'waiting', index, held: one }));
    if (isDeepStrictEqual(waiting, this.waiting)) return;
    this.waiting = waiting;
    this.nodesChanged.fire(undefined);
  }

  nodeOf(folder: string): TreeNode {
    return this.node({ kind: 'run', folder }, `run ${folder}`);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node?.kind === 'run' || node?.kind === 'waiting') return [];
    const all = this.shown;
    if (node) return all.filter((run) => keyOf(run) === node.key).map(({ folder }) => this.nodeOf(folder));
    return [...this.waiting, ...[...new Set(all.map(keyOf))].map((key) => this.specNode(key))];
  }

  getParent(node: TreeNode): TreeNode | null {
    const run = node.kind === 'run' ? this.context.runs.get(node.folder) : null;
    return run && this.specNode(keyOf(run));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    if (node.kind === 'spec') return this.specItem(node);
    if (node.kind === 'waiting') return waitingItem(node, this.waiting.length);
    const run = this.context.runs.get(node.folder);
    return run ? runItem(run) : new vscode.TreeItem(basename(node.folder));
  }

  private specItem({ key }: SpecNode): vscode.TreeItem {
    const all = this.context.runs.all;
    const runs = all.filter((run) => keyOf(run) === key);
    const [newest] = runs;
    const isOpen = runs.some(isActive) || (all[0] && keyOf(all[0]) === key);
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(newest?.name ?? basename(key), isOpen ? Expanded : Collapsed);
    item.id = `spec ${key}`;
    item.description = vscode.workspace.asRelativePath(key);
    item.tooltip = key;
    item.contextValue = 'spec';
    item.iconPath = new vscode.ThemeIcon('beaker');
    return item;
  }

  private specNode(key: string): TreeNode {
    return this.node({ kind: 'spec', key }, `spec ${key}`);
  }

  private node(node: TreeNode, id: string): TreeNode {
    const known = this.nodes.get(id) ?? node;
    this.nodes.set(id, known);
    return known;
  }
}

function waitingItem({ held, index }: WaitingNode, count: number): vscode.TreeItem {
  const { file, overrides, point } = held.waiting;
  const item = new vscode.TreeItem(basename(file));
  const waits = waitsInWords(held);
  item.description = [
    count === 1 ? waits : `${waits}, ${index + 1} of ${count}`,
    ...(point === null ? [] : [`point ${point}`]),
    ...overrides,
  ].join(' · ');
  item.iconPath = new vscode.ThemeIcon('clock');
  const users = held.for.map(({ device, user }) => `${device}: ${user} computes there`);
  item.tooltip = [`${file} ${waits === 'waits' ? 'is run when others have ended.' : `${waits}.`}`, ...users].join('\n');
  item.contextValue = 'waiting';
  return item;
}

function runItem(run: Run): vscode.TreeItem {
  const { name, variation, created } = run;
  const at = shortClock(created);
  // What sets a run apart from its neighbours comes first, as the view is narrow.
  const item = new vscode.TreeItem(variation || at);
  const { icon, colour } = ICONS[run.state];
  item.id = `run ${run.folder}`;
  item.description = [besideIcon(run), ...(variation ? [at] : [])].join(' · ');
  item.iconPath = new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  item.tooltip = tooltip(run);
  item.command = { title: 'Show Live', command: 'advexp.showLive', arguments: [{ folder: run.folder }] };
  item.accessibilityInformation = {
    label: [name, clock(created), ...(variation ? [variation] : []), runInWords(run)].join(', '),
  };
  // Menus ask with a pattern which of these apply.
  item.contextValue = [
    'run',
    ...(isActive(run) ? [run.state] : ['ended']),
    ...(isResumable(run) ? ['resumable'] : []),
  ].join(' ');
  return item;
}

function tooltip(run: Run): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(run.name).appendMarkdown('**\n\n| | |\n|---|---|\n');
  for (const [name, value] of factsOf(run)) {
    text.appendMarkdown(`| ${name} | `).appendText(value.replaceAll('|', '∣')).appendMarkdown(' |\n');
  }
  if (run.message) text.appendMarkdown('\n').appendText(run.message);
  return text;
}
