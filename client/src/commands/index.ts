/** @file The commands of the extension. */
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import type { RunsTree } from '../runs/tree.ts';
import { runCommands } from './of-runs.ts';
import { specCommands } from './of-specs.ts';

/** @param selected what is selected in the view that it was called from, the argument among it */
export type Command = (argument: unknown, selected?: unknown) => Promise<void>;

/** Registers them; what one of them throws is told to the user once. */
export function registerCommands(context: Context, tree: RunsTree): void {
  const commands = { ...specCommands(context, tree), ...runCommands(context) };
  for (const [name, command] of Object.entries(commands)) {
    const guarded = async (argument: unknown, selected: unknown) => {
      try {
        await command(argument, selected);
      } catch (error) {
        await vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    };
    context.own(vscode.commands.registerCommand(`advexp.${name}`, guarded));
  }
}
