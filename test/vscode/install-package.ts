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
  const installed = installPackage(`${process.platform}-${process.arch}`);
  provide('extensions', installed.extensions);
  return installed.remove;
}

/** Installs the package of a platform in a folder of its own. */
export function installPackage(platform: string): { extensions: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'vscode-extensions-'));
  const extensions = join(root, 'extensions');
  const file = writePackage(platform);
  const words = ['--user-data-dir', join(root, 'user'), '--extensions-dir', extensions, '--install-extension', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [CODE_SERVER, ...words], {
    encoding: 'utf8',
    env: { ...process.env, HOME: root },
  });
  if (status !== 0) throw new Error(`${file} was not installed: ${stdout}${stderr}`);
  return { extensions, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}
