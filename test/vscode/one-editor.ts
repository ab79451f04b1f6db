/** @file The editor of a test, with the packed extension. It is closed when the test ends, and then no process may be left. */
import { afterEach, expect, inject, test } from 'vitest';
import { type Component, requires } from '../components.ts';
import { Editor, type EditorOptions } from './editor.ts';

/** For what the machine may be slow to do. */
export const SLOW = { timeout: 120_000 };

/** A test that needs an editor, and what else it names. */
export function withEditor(name: string, body: () => Promise<void>, needs: readonly Component[] = []): void {
  test.runIf((['code-server', ...needs] as const).every(requires))(name, { timeout: 600_000 }, body);
}

let editor: Editor | null = null;

export async function open(options: EditorOptions): Promise<Editor> {
  editor = await Editor.open({ extensions: inject('extensions'), ...options });
  return editor;
}

afterEach(async ({ task }) => {
  const end = task.result?.state === 'fail' ? 'failed' : 'last';
  await editor?.screenshot(`${task.file.name.replace('.test.ts', '')}-${end}`);
  const left = await editor?.close();
  editor = null;
  expect(left ?? []).toEqual([]);
}, 60_000);
