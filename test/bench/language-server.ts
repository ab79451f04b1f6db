/**
 * @file `npm run bench:server`: how long the language server takes from a keystroke to its diagnostics, for completion and
 * hover, to start, and what memory it holds; beside yaml-language-server with the same schema on the same text in the
 * same run. That server is installed into the cache for the purpose. Option: `--edits N`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OURS = join(ROOT, 'server/bin/advexp-language-server.js');
const SCHEMA = join(ROOT, 'schemas/spec.schema.json');
const PEER = 'yaml-language-server@2.0.0';

/** Milliseconds that each server waits for typing to pause before it pushes diagnostics. */
const DEBOUNCE = { ours: 15, peer: 200 };

const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '40' } } });
const EDITS = Number(options.edits);

/** A sound spec of about so many lines: most of them a list of layers, as in a network of one's own. */
function specOf(lines: number): string {
  const layers = Math.max(0, lines - 24) / 2;
  const list = Array.from(
    { length: layers },
    (_, i) => `    - { type: conv, channels: ${(i % 8) + 4}, kernel: 3, padding: 1 } # block ${i}\n    - relu\n`,
  ).join('');
  return `version: 1
name: bench
seed: 0
data: { dataset: cifar-10 }
model:
  architecture: custom
  layers:
${list}    - flatten
    - { type: linear, units: 10 }
attack: { method: pgd, norm: linf, steps: 10, step_size: 0.25eps, start: uniform }
epsilon:
  schedule: cosine
  target: 8/255
  min: 0
  max: 16/255
pas:
  periods: [10, 5, 5]
learning_rate: { schedule: step, initial: 0.05, at: [50%, 75%] }
optimizer: { name: sgd, momentum: 0.9 }
train:
  batch_size: 128
`;
}

class Server {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  private readonly arrived = new Map<string, (at: number) => void>();

  constructor(command: string[]) {
    this.child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdin, stdout } = this.child;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
      this.arrived.get(uri)?.(performance.now());
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async initialize(capabilities: object = {}): Promise<void> {
    await this.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await this.connection.sendNotification('initialized', {});
  }

  /** Sends a notification and waits until diagnostics of the document arrive. @returns milliseconds */
  async untilDiagnostics(uri: string, method: string, params: object): Promise<number> {
    const start = performance.now();
    const end = new Promise<number>((resolve) => this.arrived.set(uri, resolve));
    await this.connection.sendNotification(method, params);
    return (await end) - start;
  }

  async request(method: string, params: object): Promise<number> {
    const start = performance.now();
    await this.connection.sendRequest(method, params);
    return performance.now() - start;
  }

  /** Resident memory in MB. */
  memory(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** Opens a spec and types letters into comments and numbers all over it. */
class Typing {
  readonly times: number[] = [];
  private version = 1;
  private readonly server: Server;
  private readonly uri: string;
  private readonly lines: number;

  constructor(server: Server, uri: string, lines: number) {
    this.server = server;
    this.uri = uri;
    this.lines = lines;
  }

  async open(text: string, languageId: string): Promise<void> {
    const textDocument = { uri: this.uri, languageId, version: 1, text };
    await this.server.untilDiagnostics(this.uri, 'textDocument/didOpen', { textDocument });
  }

  /** One more character at the end of some line's comment. */
  async key(index: number): Promise<void> {
    const line = 8 + 2 * Math.floor(((index * 7919) % Math.max(1, this.lines - 30)) / 2);
    const at = { line, character: 20 };
    const change = {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [{ range: { start: at, end: at }, text: ' ' }],
    };
    this.times.push(await this.server.untilDiagnostics(this.uri, 'textDocument/didChange', change));
  }
}

/** The peer's program, installed into a folder of its own where it is not there yet. */
function peerProgram(): string | null {
  const folder = join(tmpdir(), 'advexp-bench-peer');
  const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', PEER], { stdio: 'ignore' });
    return program;
  } catch {
    return null;
  }
}

async function startPeer(program: string): Promise<Server> {
  const peer = new Server([program, '--stdio']);
  await peer.initialize();
  const yaml = {
    schemas: { [pathToFileURL(SCHEMA).href]: '*.advexp' },
    validate: true,
    schemaStore: { enable: false },
  };
  await peer.connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
  return peer;
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
);

const starts: number[] = [];
for (let i = 0; i < 9; i++) {
  const start = performance.now();
  const server = new Server([OURS, '--stdio']);
  await server.initialize();
  starts.push(performance.now() - start);
  await server.stop();
}
console.log(`Process start to initialised, median of ${starts.length}: ${ms(quantile(starts, 0.5))} ms (bar 250 ms)\n`);

console.log(
  '| lines | keystroke to diagnostics p50 / p95, net of the debounce, ms | bar p95 | completion p95, ms | hover p95, ms | bar |',
);
console.log('|---|---|---|---|---|---|');
for (const [lines, bar] of [
  [100, 5],
  [1000, 15],
  [10_000, 80],
] as const) {
  const server = new Server([OURS, '--stdio']);
  await server.initialize();
  const uri = pathToFileURL(join(tmpdir(), `bench-${lines}.advexp`)).href;
  const typing = new Typing(server, uri, lines);
  await typing.open(specOf(lines), 'advexp');
  for (let i = 0; i < EDITS + 20; i++) await typing.key(i);
  const net = typing.times.slice(20).map((time) => time - DEBOUNCE.ours);
  const completions: number[] = [];
  const hovers: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const position = { line: lines > 100 ? 8 + 2 * ((i * 97) % Math.floor(lines / 2 - 20)) : 8, character: 8 };
    await typing.key(i);
    completions.push(await server.request('textDocument/completion', { textDocument: { uri }, position }));
    hovers.push(
      await server.request('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 10 } }),
    );
  }
  const p = (values: number[], q: number) => ms(quantile(values, q));
  console.log(
    `| ${lines} | ${p(net, 0.5)} / ${p(net, 0.95)} | ${bar} | ${p(completions, 0.95)} | ${p(hovers, 0.95)} | 10 |`,
  );
  await server.stop();
}

const many = new Server([OURS, '--stdio']);
await many.initialize();
for (let i = 0; i < 200; i++) {
  const uri = pathToFileURL(join(tmpdir(), `many-${i}.advexp`)).href;
  await many.untilDiagnostics(uri, 'textDocument/didOpen', {
    textDocument: { uri, languageId: 'advexp', version: 1, text: specOf(100) },
  });
}
console.log(`\nResident memory with 200 specs of 100 lines open: ${ms(many.memory())} MB (bar 120 MB)\n`);
await many.stop();

const program = peerProgram();
if (program === null) console.log(`${PEER} cannot be had on this machine, so there is no comparison.`);
else {
  const ours = new Server([OURS, '--stdio']);
  await ours.initialize();
  const peer = await startPeer(program);
  const uri = (name: string) => pathToFileURL(join(tmpdir(), `${name}.advexp`)).href;
  const own = new Typing(ours, uri('own'), 1000);
  const other = new Typing(peer, uri('peer'), 1000);
  await own.open(specOf(1000), 'advexp');
  await other.open(specOf(1000), 'yaml');
  for (let i = 0; i < EDITS + 5; i++) {
    await own.key(i);
    await other.key(i);
  }
  const pairs = own.times.slice(5).map((time, i) => ({ own: time, peer: other.times[i + 5] ?? Number.NaN }));
  const whole = quantile(
    pairs.map((pair) => pair.peer / pair.own),
    0.5,
  );
  const net = quantile(
    pairs.map((pair) => (pair.peer - DEBOUNCE.peer) / (pair.own - DEBOUNCE.ours)),
    0.5,
  );
  const at = (side: 'own' | 'peer') =>
    ms(
      quantile(
        pairs.map((pair) => pair[side]),
        0.5,
      ),
    );
  console.log(
    '| 1,000 lines, keystroke to diagnostics, median of pairs | advexp | yaml-language-server | ratio | bar |',
  );
  console.log('|---|---|---|---|---|');
  console.log(`| with the debounce of each | ${at('own')} ms | ${at('peer')} ms | **${whole.toFixed(1)}** | 10 |`);
  console.log(
    `| without | ${ms(Number(at('own')) - DEBOUNCE.ours)} ms | ${ms(Number(at('peer')) - DEBOUNCE.peer)} ms | **${net.toFixed(1)}** | 4 |`,
  );
  await ours.stop();
  peer.child.kill();
}
process.exit(0);
