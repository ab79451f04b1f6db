/**
 * @file Moving tensors between the host and a device. ONNX Runtime's binding for Node gives no copy of its own (its
 * `getData` ends the process), so a model of one Identity does it, whose output lies on the other side.
 */
import type * as ort from 'onnxruntime-node';
import { FLOAT, type ModelParts } from './model.ts';
import type { Provider } from './provider.ts';
import { createSession, runSession, type Session } from './session.ts';

const COPY: ModelParts = {
  nodes: [{ operator: 'Identity', domain: '', inputs: ['from'], outputs: ['to'], attributes: {} }],
  initializers: new Map(),
  inputs: new Map([['from', { type: FLOAT, shape: null }]]),
  outputs: new Map([['to', FLOAT]]),
};

export class Transfer {
  readonly #up: Session;
  readonly #down: Session;
  /** Bytes that were copied so far, each way. */
  readonly traffic = { up: 0, down: 0 };

  private constructor(up: Session, down: Session) {
    this.#up = up;
    this.#down = down;
  }

  static async create(provider: Provider): Promise<Transfer> {
    const up = await createSession(COPY, { provider, threads: 1 });
    const down = await createSession(COPY, { provider, threads: 1, onHost: new Set(['to']) });
    return new Transfer(up, down);
  }

  /** A copy on the device of a float tensor on the host. */
  async upload(tensor: ort.Tensor): Promise<ort.Tensor> {
    this.traffic.up += tensor.size * 4;
    return (await runSession(this.#up, { from: tensor }, { to: null })).to;
  }

  /** A copy on the host of a float tensor on the device. */
  async download(tensor: ort.Tensor): Promise<ort.Tensor> {
    this.traffic.down += tensor.size * 4;
    return (await runSession(this.#down, { from: tensor }, { to: null })).to;
  }
}
