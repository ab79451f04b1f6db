/** @file PyTorch as a peer, in a process of its own that speaks JSON lines (see peer_torch.py). */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Setting, Work } from './work.ts';

export interface PeerDescription {
  readonly torch: string;
  readonly threads: number;
  readonly cpu: string | null;
  readonly blas: Readonly<Record<string, unknown>>;
}

export class Peer {
  readonly #process: ChildProcess;
  readonly #replies: AsyncIterator<string>;

  private constructor(child: ChildProcess, replies: AsyncIterator<string>) {
    this.#process = child;
    this.#replies = replies;
  }

  /** Starts PyTorch with $ADVEXP_PYTHON, python3 or Debian's own python3; null where none of them has it. */
  static async start(setting: Setting, device = 'cpu'): Promise<{ peer: Peer; description: PeerDescription } | null> {
    for (const python of [process.env.ADVEXP_PYTHON, 'python3', '/usr/bin/python3']) {
      const started = python && (await Peer.#startWith(python, setting, device));
      if (started) return started;
    }
    return null;
  }

  static async #startWith(python: string, setting: Setting, device: string) {
    const script = fileURLToPath(new URL('peer_torch.py', import.meta.url));
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const peer = new Peer(child, replies);
    const { peer: model, width, batch, threads, inputShape } = setting;
    const reply = await peer.#ask({
      op: 'setup',
      model,
      width,
      batch,
      threads,
      input_shape: inputShape,
      seed: 0,
      device,
    });
    return reply && { peer, description: reply as unknown as PeerDescription };
  }

  async #ask(request: unknown): Promise<Record<string, unknown> | null> {
    this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#replies.next();
    if (done) return null;
    const reply = JSON.parse(value) as Record<string, unknown>;
    if (typeof reply.error === 'string') throw new Error(`the PyTorch peer: ${reply.error}`);
    return reply;
  }

  /** Seconds that one piece of work takes, after one that is not counted. */
  async time(work: Work): Promise<number> {
    const reply = await this.#ask({ op: work, repeat: 2 });
    const seconds = reply?.seconds;
    if (!Array.isArray(seconds) || typeof seconds[1] !== 'number') throw new Error('the PyTorch peer ended');
    return seconds[1];
  }

  stop(): void {
    this.#process.kill();
  }
}
