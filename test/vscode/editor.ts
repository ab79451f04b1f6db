/** @file A real VS Code (code-server) on a workspace, in a real browser, with the built extension. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE_SERVER = join(import.meta.dirname, 'node_modules/code-server/out/node/entry.js');
const BROWSER = '/usr/bin/chromium';
/** Chromium does nothing on its own account. */
const QUIET = [
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
];
export interface EditorOptions {
  /** Files of the workspace by name. */
  files: Readonly<Record<string, string>>;
  settings?: Readonly<Record<string, unknown>>;
  /** Whether the editor asks for trust, and has not been given it. */
  restricted?: boolean;
}

export class Editor {
  readonly page: Page;
  /** Folder of the workspace. */
  readonly workspace: string;
  /** Errors that the page wrote to its console. */
  readonly errors: string[] = [];
  private readonly root: string;
  private readonly server: ChildProcess;
  private readonly browser: Browser;

  private constructor(root: string, workspace: string, server: ChildProcess, browser: Browser, page: Page) {
    this.root = root;
    this.workspace = workspace;
    this.server = server;
    this.browser = browser;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error.stack)));
  }

  static async open({ files, settings = {}, restricted = false }: EditorOptions): Promise<Editor> {
    const root = mkdtempSync(join(tmpdir(), 'advexp-vscode-'));
    const workspace = join(root, 'workspace');
    const user = join(root, 'user');
    for (const folder of [workspace, join(user, 'User'), join(root, 'extensions')])
      mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...CALM, ...settings }));
    writeFileSync(join(root, 'config.yaml'), '');
    symlinkSync(join(ROOT, 'client'), join(root, 'extensions', 'advexp.advexp-vscode-0.1.0'));
    const port = await freePort();
    const words = [
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--config', join(root, 'config.yaml')],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...['--reconnection-grace-time', '2', '--user-data-dir', user, '--extensions-dir', join(root, 'extensions')],
    ];
    const server = spawn(process.execPath, [CODE_SERVER, ...words, workspace], {
      cwd: root,
      env: { ...process.env, HOME: root },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await healthy(port);
    const args = QUIET.map((flag) => `--${flag}`);
    const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', ...args] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const editor = new Editor(root, workspace, server, browser, page);
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace })}`);
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 90_000 });
    return editor;
  }

  /** Runs a command by its title, as a user does. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the workspace. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab', { hasText: name }).first().waitFor();
  }

  /** Closes browser and server and removes their files. */
  async close(): Promise<void> {
    await this.browser.close();
    const exited = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await exited;
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Nothing that asks, moves or opens by itself. */
const CALM = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'files.simpleDialog.enable': true,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function healthy(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('code-server did not start within a minute.');
}
