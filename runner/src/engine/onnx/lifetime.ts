/**
 * @file Giving a device's buffers back. A buffer must go before the session that made it: ONNX Runtime crashes otherwise. So
 * a session that is done with stays until the last of its buffers has gone.
 */
import type * as ort from 'onnxruntime-node';
import type { Session } from './session.ts';

export class SessionLife {
  readonly #session: Session;
  #buffers = 0;
  #closing = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Notes the results of a run, those of them that lie on a device. */
  adopt(results: Readonly<Record<string, ort.Tensor>>): void {
    for (const value of Object.values(results)) {
      if (value.location !== 'gpu-buffer') continue;
      makers.set(value, this);
      this.#buffers++;
    }
  }

  async bufferGone(): Promise<void> {
    this.#buffers--;
    await this.#endIfUnused();
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#endIfUnused();
  }

  async #endIfUnused(): Promise<void> {
    if (this.#closing && this.#buffers === 0) await this.#session.release();
  }
}

/** The session that made each buffer. */
const makers = new WeakMap<ort.Tensor, SessionLife>();

/** Gives the buffer of a tensor on a device back. */
export function discard(value: ort.Tensor): void {
  const maker = makers.get(value);
  makers.delete(value);
  value.dispose();
  void maker?.bufferGone();
}
