/** @file Tensors of the ONNX executor: cells whose value lies on the host or on the device. */
import type * as ort from 'onnxruntime-node';
import type { DeviceTensor } from '../executor.ts';
import type { Shape } from '../graph/graph.ts';
import { discard } from './lifetime.ts';
import type { Transfer } from './transfer.ts';

/** Buffers whose cells nobody holds any more; those that are disposed of never come here. */
const abandoned = new FinalizationRegistry<ort.Tensor>(discard);

export class OnnxTensor implements DeviceTensor {
  #value: ort.Tensor;
  readonly #transfer: Transfer | null;
  /** Whether the host's array may be written later, so that each run must look at it anew. */
  #shared: boolean;

  /** @param transfer of the device, or null where the host is the device */
  constructor(value: ort.Tensor, transfer: Transfer | null, shared = false) {
    this.#value = value;
    this.#transfer = transfer;
    this.#shared = shared;
    if (this.onDevice) abandoned.register(this, value, this);
  }

  get value(): ort.Tensor {
    return this.#value;
  }

  get shape(): Shape {
    return this.#value.dims;
  }

  get onDevice(): boolean {
    return this.#value.location === 'gpu-buffer';
  }

  /** Takes the place of what the cell held. */
  replace(value: ort.Tensor): void {
    this.dispose();
    this.#value = value;
    this.#shared = false;
    if (this.onDevice) abandoned.register(this, value, this);
  }

  /** Whether the value should move to the device: it is still on the host, which will not write it any more. */
  get settles(): boolean {
    return this.#transfer !== null && !this.#shared && !this.onDevice;
  }

  async read(): Promise<Float32Array> {
    const value = this.#transfer && this.onDevice ? await this.#transfer.download(this.#value) : this.#value;
    return value.data as Float32Array;
  }

  dispose(): void {
    if (!this.onDevice) return;
    abandoned.unregister(this);
    discard(this.#value);
  }
}
