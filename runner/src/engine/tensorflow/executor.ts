/** @file The executor on a native TensorFlow, reached through TF.js's binding. */
import type { CompileOptions, DeviceTensor, Executor, Program } from '../executor.ts';
import type { Shape, Tensor } from '../graph/graph.ts';
import type { Binding } from './binding.ts';
import type { Device } from './emitter.ts';
import { lower } from './lowering.ts';
import { TensorFlowProgram } from './program.ts';
import { TensorFlowTensor } from './tensor.ts';

/** Executes graphs with TensorFlow, operation by operation, on its GPU or on the processor. */
export class TensorFlowExecutor implements Executor {
  readonly name = 'tensorflow';
  readonly device: Device;
  readonly #binding: Binding;
  readonly #clock = { seconds: 0 };

  /** @param device what lowerings are chosen for: that of the binding by default */
  constructor(binding: Binding, device: Device = deviceOf(binding)) {
    this.#binding = binding;
    this.device = device;
  }

  /** The version of TensorFlow. */
  get version(): string {
    return this.#binding.TF_Version;
  }

  /** How many tensors TensorFlow holds, for all executors of this thread. */
  get liveTensors(): number {
    return this.#binding.getNumOfTensors();
  }

  get secondsComputing(): number {
    return this.#clock.seconds;
  }

  async compile(
    outputs: Readonly<Record<string, Tensor>>,
    { stationary = [], precision = 'float32' }: CompileOptions = {},
  ): Promise<Program> {
    const shapes = Object.fromEntries(Object.entries(outputs).map(([name, { shape }]) => [name, shape]));
    const lowered = lower(outputs, this.device, precision);
    return new TensorFlowProgram(this.#binding, lowered, shapes, new Set(stationary), this.#clock);
  }

  tensor(data: Float32Array, shape: Shape): DeviceTensor {
    return new TensorFlowTensor(this.#binding, data, shape, this.#clock, true);
  }

  constant(data: Float32Array, shape: Shape): DeviceTensor {
    return new TensorFlowTensor(this.#binding, data, shape, this.#clock);
  }
}

/** Convolutions on a GPU are fastest in NCHW; on the processor there are none but in NHWC. */
function deviceOf(binding: Binding): Device {
  return binding.isUsingGpuDevice() ? { layout: 'NCHW', gpu: true } : { layout: 'NHWC', gpu: false };
}
