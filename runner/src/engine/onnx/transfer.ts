/**
 * @file Moving tensors between the host and a device. ONNX Runtime's binding for Node gives no copy of its own (its
 * `getData` ends the process), so a model of one Identity does it, whose output lies on the other side.
 */
import type * as ort from 'onnxruntime-node';
import { FLOAT, type ModelParts } from './model.ts';
import type { Provider } from './provider.ts';
import { createSession, runSession, type Session } from './session.ts';

/** A model that copies `count` float tensors. */
function copies(count: number): ModelParts {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    nodes: numbers.map((i) => ({
      operator: 'Identity',
      domain: '',
      inputs: [`from${i}`],
      outputs: [`to${i}`],
      attributes: {},
    })),
    initializers: new Map(),
    inputs: new Map(numbers.map((i) => [`from${i}`, { type: FLOAT, shape: null }])),
    outputs: new Map(numbers.map((i) => [`to${i}`, FLOAT])),
  };
}

export class Transfer {
  readonly #provider: Provider;
  readonly #down: Session;
  /** Sessions that upload, by how many tensors they take: together, since each run costs more than a small tensor. */
  readonly #up = new Map<number, Session>();
  /** Bytes that were copied so far, each way. */
  readonly traffic = { up: 0, down: 0 };

  private constructor(provider: Provider, down: Session) {
    this.#provider = provider;
    this.#down = down;
  }

  static async create(provider: Provider): Promise<Transfer> {
    return new Transfer(provider, await createSession(copies(1), { provider, threads: 1, onHost: new Set(['to0']) }));
  }

  /** Copies on the device of float tensors, in the order given. */
  async upload(tensors: readonly ort.Tensor[]): Promise<ort.Tensor[]> {
    if (tensors.length === 0) return [];
    let session = this.#up.get(tensors.length);
    if (!session) {
      session = await createSession(copies(tensors.length), { provider: this.#provider, threads: 1 });
      this.#up.set(tensors.length, session);
    }
    const results = await runSession(
      session,
      Object.fromEntries(tensors.map((tensor, i) => [`from${i}`, tensor])),
      Object.fromEntries(tensors.map((_, i) => [`to${i}`, null])),
    );
    for (const { size } of tensors) this.traffic.up += size * 4;
    return tensors.map((_, i) => results[`to${i}`]);
  }

  /** A copy on the host of a float tensor on the device. */
  async download(tensor: ort.Tensor): Promise<ort.Tensor> {
    this.traffic.down += tensor.size * 4;
    return (await runSession(this.#down, { from0: tensor }, { to0: null })).to0;
  }
}
