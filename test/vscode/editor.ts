/** @file A real VS Code (code-server) on a workspace, in a real browser, with the extension. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CODE_SERVER = join(import.meta.dirname, 'node_modules/code-server/out/node/entry.js');
const BROWSER = '/usr/bin/chromium';
/** Chromium does nothing on its own account. */
const QUIET = [
  'disable-gpu',
  'enable-unsafe-swiftshader',
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
  /** Folders to be copied into the workspace, by name. */
  folders?: Readonly<Record<string, string>>;
  /** Whether it opens no folder. */
  empty?: boolean;
  /** A script whose `run` is called in the extension host. */
  inside?: string;
  /** Folder of installed extensions; else the extension of this checkout is used as it was built. */
  extensions?: string;
}

interface Ended {
  code: number;
  log: readonly string[];
}

export class Editor {
  readonly page: Page;
  /** Folder of the workspace. */
  readonly workspace: string;
  /**
   * Errors on the console of the page, to which the extension host writes too. Those of the editor itself, which has no
   * network, lacks its native parts here and trips over webviews that are closed while they load, are left out.
   */
  readonly errors: string[] = [];
  /** Waits for the end of the script in the extension host; without one there is none. */
  readonly ended: () => Promise<Ended>;
  private readonly root: string;
  private readonly server: ChildProcess;
  private readonly browser: Browser;

  private constructor(
    { root, workspace }: { root: string; workspace: string },
    server: ChildProcess,
    browser: Browser,
    page: Page,
    ended: Editor['ended'],
  ) {
    this.ended = ended;
    this.root = root;
    this.workspace = workspace;
    this.server = server;
    this.browser = browser;
    this.page = page;
    page.on('console', (message) => {
      const text = message.text().replaceAll(ROOT, '');
      if (message.type() === 'error' && /advexp|Content Security Policy/i.test(text)) this.errors.push(text);
    });
    page.on('pageerror', ({ message, stack = message }) => {
      const places = stack.match(/\bhttps?:\S+/g) ?? [];
      const isEditors = places.length > 0 && places.every((place) => place.includes('/static/out/vs/'));
      if (!isEditors) this.errors.push(stack);
    });
  }

  static async open(options: EditorOptions): Promise<Editor> {
    const { files, settings = {}, restricted = false, empty = false, extensions, folders = {}, inside } = options;
    const root = mkdtempSync(join(tmpdir(), 'vscode-test-'));
    const workspace = join(root, 'workspace');
    const user = join(root, 'user');
    for (const folder of [workspace, join(user, 'User'), join(root, 'extensions')])
      mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    for (const [name, from] of Object.entries(folders)) cpSync(from, join(workspace, name), { recursive: true });
    writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...CALM, ...settings }));
    writeFileSync(join(root, 'config.yaml'), '');
    if (!extensions) symlinkSync(join(ROOT, 'client'), join(root, 'extensions', 'advexp.advexp-vscode-0.1.0'));
    const port = await freePort();
    const words = [
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--config', join(root, 'config.yaml')],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...(inside ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
      ...[
        '--reconnection-grace-time',
        '2',
        '--user-data-dir',
        user,
        '--extensions-dir',
        extensions ?? join(root, 'extensions'),
      ],
    ];
    const server = spawn(process.execPath, [CODE_SERVER, ...words, workspace], {
      cwd: root,
      env: { ...process.env, HOME: root },
      // It complains at length of native parts that it lacks here, and does without.
      stdio: 'ignore',
    });
    await healthy(port);
    const args = QUIET.map((flag) => `--${flag}`);
    const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', ...args] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = await endOf(page);
    const editor = new Editor({ root, workspace }, server, browser, page, ended);
    const place = empty ? { ew: 'true' } : { folder: workspace };
    const asked = { ...place, ...(inside && { payload: payloadOf(inside, port) }) };
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams(asked)}`);
    await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 120_000 });
    return editor;
  }

  /** Runs a command by its title, as a user does. */
  async command(title: string): Promise<void> {
    await this.find(title);
    await this.enter();
  }

  /** Types a command's title; Enter then runs it. */
  async find(title: string): Promise<void> {
    await this.openBox('F1');
    await this.type(`>${title}`, title);
  }

  /** Opens a file of the workspace. */
  async openFile(name: string): Promise<void> {
    await this.openBox('Control+P');
    await this.choose(name, name);
    await this.page.locator('.tab', { hasText: name }).first().waitFor();
  }

  /** Places the cursor; lines and columns count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.openBox('Control+G');
    await this.choose(`:${line}:${column}`, `${line}`);
  }

  /** The box in which commands, files and answers are typed. */
  private get box(): Locator {
    return this.page.locator('.quick-input-widget input').first();
  }

  private async openBox(key: string): Promise<void> {
    // The one before may be on its way out.
    await this.box.waitFor({ state: 'hidden', timeout: 30_000 });
    await this.press(key, this.box);
  }

  /** Presses a key that brings something into sight, again where a busy page has dropped it. */
  async press(key: string, brought: Locator): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      await this.page.keyboard.press(key);
      const isThere = brought.waitFor({ timeout: 6_000 }).then(
        () => true,
        () => false,
      );
      if (await isThere) return;
    }
    throw new Error(`${key} brings nothing into sight.`);
  }

  /** Types into the box that has opened, and takes the first choice once it is the one that is meant. */
  private async choose(typed: string, choice: string): Promise<void> {
    await this.type(typed, choice);
    await this.enter();
  }

  /** Answers the question with this title. */
  async answer(title: string, words: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor({ timeout: 120_000 });
    await this.box.fill(words);
    await this.enter();
  }

  /** Presses Enter in the open box, again where a busy page has dropped it. */
  private async enter(): Promise<void> {
    const { box } = this;
    const typed = await box.inputValue();
    // The page itself may be gone, reloaded.
    const value = () => box.inputValue({ timeout: 1_000 }).catch(() => null);
    const isLeft = async () => !(await box.isVisible()) || (await value()) !== typed;
    for (let attempt = 0; attempt < 5; attempt++) {
      await box.press('Enter');
      const deadline = performance.now() + 6_000;
      while (performance.now() < deadline) {
        if (await isLeft()) return;
        await sleep(20);
      }
    }
    throw new Error(`Enter does nothing with '${typed}'.`);
  }

  private async type(typed: string, choice: string): Promise<void> {
    await this.box.fill(typed);
    await this.page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: choice }).waitFor();
  }

  /** Reloads the window. */
  async reload(): Promise<void> {
    await Promise.all([this.page.waitForEvent('load', { timeout: 120_000 }), this.command('Developer: Reload Window')]);
    await this.page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 120_000 });
  }

  /** The row of a run in the view, by a part of what a screen reader says of it. */
  run(words: string | RegExp): Locator {
    return this.page.locator('.pane-body').getByRole('treeitem', { level: 2, name: words });
  }

  /** The page inside a panel, by its first heading. */
  async panel(heading: RegExp): Promise<Frame> {
    const deadline = performance.now() + 120_000;
    while (performance.now() < deadline) {
      for (const frame of this.page.frames()) {
        const isIt = await frame
          .locator('h1', { hasText: heading })
          .count()
          .catch(() => 0);
        if (isIt > 0 && frame !== this.page.mainFrame()) return frame;
      }
      await sleep(20);
    }
    throw new Error(`No panel is headed ${heading}.`);
  }

  /** Presses a button of a panel that exports, and saves under a name of the workspace. @returns what was written */
  async exported(panel: Frame, button: RegExp | string, file: string): Promise<Buffer> {
    const { page, workspace } = this;
    const path = join(workspace, file);
    await panel.getByRole('button', { name: button, exact: true }).click();
    await this.saveAs(path);
    await page.locator('.notification-toast', { hasText: `Exported to ${file}` }).waitFor({ timeout: 120_000 });
    await this.command('Notifications: Clear All Notifications');
    return readFileSync(path);
  }

  /** Answers the dialog that asks where to save. */
  async saveAs(path: string): Promise<void> {
    const { page, box: name } = this;
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 120_000 });
    // Until it has read the folder, the dialog undoes what is typed.
    for (let typed = false; !typed; typed = (await name.inputValue()) === path) {
      await name.fill(path);
      await sleep(700);
    }
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
  }

  /** Keeps a picture in the folder that ADVEXP_SCREENSHOTS names, if it does. */
  async screenshot(name: string): Promise<void> {
    const { ADVEXP_SCREENSHOTS: folder } = process.env;
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** Closes browser and server and removes their files. @returns command lines of processes that had to be ended */
  async close(): Promise<string[]> {
    await this.browser.close();
    const exited = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await exited;
    // Extension hosts outlive their page by the grace time.
    const deadline = performance.now() + 30_000;
    while (processesIn(this.root).length > 0 && performance.now() < deadline) await sleep(200);
    const left = processesIn(this.root);
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
    return left.map(({ words }) => words);
  }
}

/** What the page is told to run in the extension host, where the extension of this checkout takes the place of an installed one. */
function payloadOf(inside: string, port: number): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', remote(join(ROOT, 'client'))],
    ['extensionTestsPath', remote(inside)],
  ]);
}

/** Lets the editor report to the page how a script in the extension host ends. @returns a function that waits for it */
async function endOf(page: Page): Promise<() => Promise<Ended>> {
  const log: string[] = [];
  const ends = new EventEmitter();
  const ended = once(ends, 'end');
  await page.exposeFunction('codeAutomationLog', (_kind: string, words: unknown[]) => void log.push(words.join(' ')));
  await page.exposeFunction('codeAutomationExit', (code: number) => ends.emit('end', code));
  return async () => ({ code: Number((await ended)[0]), log });
}

/** Processes that work in a folder or were told of it. */
function processesIn(folder: string): { pid: number; words: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const isIn = words.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
        return isIn ? [{ pid: Number(pid), words }] : [];
      } catch {
        return []; // it ended meanwhile
      }
    });
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
  // What has just opened may take the focus late, on a slow machine: a box stays.
  'workbench.quickOpen.closeOnFocusLost': false,
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
    await sleep(200);
  }
  throw new Error('code-server did not start within a minute.');
}
