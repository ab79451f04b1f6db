/** @file Tensors of the TensorFlow executor: cells whose value lies on the host or in TensorFlow. */
import type { DeviceTensor } from '../executor.ts';
import type { Shape } from '../graph/graph.ts';
import { type Binding, FLOAT, failure } from './binding.ts';

/** What TensorFlow holds for a cell; null once it is given back. */
interface Holding {
  readonly binding: Binding;
  id: number | null;
}

function release(holding: Holding): void {
  if (holding.id !== null) holding.binding.deleteTensor(holding.id);
  holding.id = null;
}

/** Holdings whose cells nobody has any more; those that are disposed of never come here. */
const abandoned = new FinalizationRegistry<Holding>(release);

export class TensorFlowTensor implements DeviceTensor {
  readonly shape: Shape;
  readonly #holding: Holding;
  readonly #clock: { seconds: number };
  /** The host's elements, until a program writes here. */
  #host: Float32Array | null;
  /** Whether the host may write its elements later, so that each run must look at them anew. */
  #shared: boolean;

  /** @param value elements on the host, or the number of a tensor of TensorFlow that becomes the cell's own */
  constructor(
    binding: Binding,
    value: Float32Array | number,
    shape: Shape,
    clock: { seconds: number },
    shared = false,
  ) {
    this.shape = shape;
    this.#holding = { binding, id: typeof value === 'number' ? value : null };
    this.#host = typeof value === 'number' ? null : value;
    this.#shared = shared;
    this.#clock = clock;
    abandoned.register(this, this.#holding);
  }

  /** Whether every use needs a copy of its own, as the host may write the elements. */
  get copied(): boolean {
    return this.#shared;
  }

  /** A tensor of TensorFlow with the elements as they are now, which belongs to the caller. */
  copy(): number {
    // TensorFlow may compute on the host's memory itself.
    return this.#holding.binding.createTensor(this.shape, FLOAT, (this.#host as Float32Array).slice());
  }

  /** The tensor of TensorFlow; elements that the host writes no more move there at the first use. */
  get id(): number {
    this.#holding.id ??= this.#holding.binding.createTensor(this.shape, FLOAT, this.#host as Float32Array);
    return this.#holding.id;
  }

  /** Takes over a tensor of TensorFlow in place of what the cell held. */
  replace(id: number): void {
    release(this.#holding);
    this.#holding.id = id;
    this.#host = null;
    this.#shared = false;
  }

  async read(): Promise<Float32Array> {
    if (this.#host) return this.#host;
    const start = performance.now();
    try {
      return this.#holding.binding.tensorDataSync(this.id);
    } catch (error) {
      // Kernels of a GPU run on their own: what one of them met is told here.
      throw failure(error);
    } finally {
      this.#clock.seconds += (performance.now() - start) / 1000;
    }
  }

  dispose(): void {
    release(this.#holding);
  }
}
