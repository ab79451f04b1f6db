/**
 * @file Tests inside the extension host, started by host.test.ts: what the extension registers, what its server answers there, and
 * how it takes to a thousand runs and to run folders that are damaged.
 */
const assert = require('node:assert/strict');
const { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const vscode = require('vscode');

const ID = 'advexp.advexp-vscode';
const RUNS = 1000;
const workspace = () => vscode.workspace.workspaceFolders[0].uri.fsPath;

/** Waits until something holds. @returns milliseconds that it took */
async function until(holds, what) {
  const started = performance.now();
  while (!(await holds())) {
    assert.ok(performance.now() - started < 60_000, `${what} did not come to be.`);
    await sleep(20);
  }
  return performance.now() - started;
}

const tests = {
  async 'a spec in the workspace activates the extension'() {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed.`);
    await until(() => extension.isActive, 'Activation');
  },

  async 'every command that is contributed is registered'() {
    const { contributes } = vscode.extensions.getExtension(ID).packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    const byServer = new Set(['advexp.showServerLog']);
    await until(async () => new Set(await vscode.commands.getCommands(true)).has('advexp.showServerLog'), 'The server');
    for (const { command } of contributes.commands) assert.ok(known.has(command) || byServer.has(command), command);
  },

  async 'settings that could run a program are of the machine'() {
    const { contributes } = vscode.extensions.getExtension(ID).packageJSON;
    for (const [name, { scope }] of Object.entries(contributes.configuration.properties)) {
      if (/path$/i.test(name)) assert.match(scope ?? '', /^machine/, name);
    }
  },

  async 'a mistake is underlined, and its fix is there'() {
    const uri = vscode.Uri.file(join(workspace(), 'tiny.advexp'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await until(() => vscode.languages.getDiagnostics(uri).length > 0, 'A diagnostic');
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.match(diagnostic.message, /8 has no unit/);
    const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, diagnostic.range);
    assert.ok(
      actions.some(({ title }) => title.includes('8/255')),
      JSON.stringify(actions),
    );
  },

  async 'hover, completion and formatting answer'() {
    const uri = vscode.Uri.file(join(workspace(), 'tiny.advexp'));
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.positionAt(document.getText().indexOf('epsilon') + 2);
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at);
    assert.match(hover.contents.map(({ value }) => value).join(), /budget/i);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, end);
    assert.ok(items.some(({ label }) => (label.label ?? label) === 'optimizer'));
    await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', uri, {
      tabSize: 2,
      insertSpaces: true,
    });
  },

  async 'a thousand runs are read, and damaged ones are no harm'() {
    const [name] = readdirSync(join(workspace(), 'runs'));
    const [id] = readdirSync(join(workspace(), 'runs', name));
    const template = join(workspace(), 'runs', name, id);
    const many = join(workspace(), 'runs', 'many');
    mkdirSync(many);
    for (let i = 0; i < RUNS; i++) {
      const folder = join(many, `20260101-${String(i).padStart(6, '0')}-abcd`);
      mkdirSync(folder);
      for (const file of ['manifest.json', 'status.json', 'resolved.json'])
        cpSync(join(template, file), join(folder, file));
    }
    writeFileSync(join(many, '20260101-000000-abcd', 'manifest.json'), '{ "format_ver');
    writeFileSync(join(many, '20260101-000001-abcd', 'manifest.json'), '{ "format_version": 99 }');
    writeFileSync(join(many, '20260101-000002-abcd', 'status.json'), 'no JSON');
    rmSync(join(many, '20260101-000003-abcd', 'status.json'));
    await vscode.commands.executeCommand('advexp.runs.focus');
    await sleep(3_000);
    // The panel of all runs is made from them, damaged ones among them.
    await vscode.commands.executeCommand('advexp.compare');
    const isOpen = () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Compare Runs'));
    await until(isOpen, 'The Compare panel');
  },
};

exports.run = async () => {
  const failed = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`passed: ${name}`);
    } catch (error) {
      failed.push(name);
      console.error(`failed: ${name}\n${error.stack}`);
    }
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${Object.keys(tests).length} failed: ${failed.join('; ')}`);
};
