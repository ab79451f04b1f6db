/** @file Packs the extension as its users get it, and installs it in the editor that the tests share. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writePackage } from '../../client/scripts/package.mjs';
import { requires } from '../components.ts';
import { CODE_SERVER } from './editor.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of installed extensions. */
    extensions: string;
  }
}

export default function setUp({ provide }: TestProject): (() => void) | undefined {
  if (!requires('code-server')) {
    console.warn(
      'Skipped, as code-server or chromium is missing (node test/vscode/install.mjs): tests in a real VS Code.',
    );
    return;
  }
  const root = mkdtempSync(join(tmpdir(), 'vscode-extensions-'));
  const file = writePackage(`${process.platform}-${process.arch}`);
  const words = [
    '--user-data-dir',
    join(root, 'user'),
    '--extensions-dir',
    join(root, 'extensions'),
    '--install-extension',
    file,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [CODE_SERVER, ...words], {
    encoding: 'utf8',
    env: { ...process.env, HOME: root },
  });
  if (status !== 0) throw new Error(`${file} was not installed: ${stdout}${stderr}`);
  provide('extensions', join(root, 'extensions'));
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
