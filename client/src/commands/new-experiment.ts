/** @file New experiment: a spec to start from, in an editor of its own, to be saved where one likes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';

/** Files in `templates/`, in the order in which people start. */
const TEMPLATES = [
  { file: 'first-look', label: 'A first look', detail: 'A small LeNet on images that come with advexp: two minutes' },
  { file: 'pas-fashion-mnist', label: 'PAS on Fashion-MNIST', detail: 'LeNet, cosine schedule of ε, three periods' },
  { file: 'learning-rates', label: 'Learning-rate sensitivity', detail: 'A sweep: where constant ε collapses' },
  { file: 'paper-mnist', label: "The paper's MNIST", detail: 'LeNet of width 16 at ε = 0.4, 100 epochs' },
  { file: 'paper-cifar10', label: "The paper's CIFAR-10", detail: 'ResNet18 of width 8 at ε = 8/255, PAS, 200 epochs' },
] as const;

/** Asks which, and opens it. */
export async function newExperiment({ extension }: Context): Promise<void> {
  const chosen = await vscode.window.showQuickPick([...TEMPLATES], { placeHolder: 'What to start from' });
  if (!chosen) return;
  const content = await readFile(join(extension.extensionPath, 'templates', `${chosen.file}.advexp`), 'utf8');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'advexp', content }));
}
