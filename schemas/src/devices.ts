/** @file The kinds of device that a spec, `--device` and the editor's setting can name, and how a name is read. */
import type { DeviceKind } from './generated/spec.ts';

interface DeviceFacts {
  /** Whether one of several can be named by its number: `cuda:1`. */
  readonly numbered: boolean;
  /** What it is, as in the schema. */
  readonly description: string;
}

/** In the order in which they are offered. */
export const DEVICES = {
  cpu: { numbered: false, description: 'ONNX Runtime on the processor, float32.' },
  auto: { numbered: false, description: 'the fastest that passes a self-test.' },
  webgpu: {
    numbered: false,
    description:
      'ONNX Runtime on a GPU of any maker; needs only its driver (Vulkan, Metal or Direct3D 12), which chooses the GPU.',
  },
  cuda: { numbered: true, description: 'ONNX Runtime on an NVIDIA GPU, with CUDA and cuDNN.' },
  directml: { numbered: true, description: 'ONNX Runtime on a GPU under Windows.' },
  coreml: { numbered: false, description: 'ONNX Runtime on Apple hardware.' },
  tensorflow: {
    numbered: true,
    description: 'a native TensorFlow, on its GPU where it has one; `advexp setup tensorflow` makes it ready.',
  },
  reference: { numbered: false, description: 'plain float64 loops, slow and obviously right.' },
} as const satisfies Record<DeviceKind, DeviceFacts>;

export const DEVICE_KINDS = Object.keys(DEVICES) as readonly DeviceKind[];
export const NUMBERED_KINDS = DEVICE_KINDS.filter((kind) => DEVICES[kind].numbered);

/** A device by its kind and, where one of several is named, its number from 0. */
export interface NamedDevice {
  readonly kind: DeviceKind;
  readonly index?: number;
}

/** `cuda:1` → its kind and number; or a sentence that says why it names no device, and how it was meant if that can be seen. */
export function parseDevice(text: string): NamedDevice | { readonly problem: string; readonly meant: string | null } {
  const [, written = '', number] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  const kind = DEVICE_KINDS.find((known) => known === written);
  if (kind === undefined) {
    return {
      problem: `There is no device '${text}'. Valid: ${DEVICE_KINDS.join(', ')}; of several ${several('or')}.`,
      meant: null,
    };
  }
  if (number === undefined) return { kind };
  if (!DEVICES[kind].numbered) {
    const why = kind === 'webgpu' ? 'its driver chooses the GPU' : 'there is one';
    return {
      problem: `'${kind}' takes no number: ${why}. Write ${kind}; numbers are for ${NUMBERED_KINDS.join(', ')}.`,
      meant: kind,
    };
  }
  if (/^\d{1,3}$/.test(number)) return { kind, index: Number(number) };
  return { problem: `'${text}' does not name one of several devices. Write ${kind}:0, ${kind}:1 …`, meant: null };
}

/** Where something computes, as resolved specs and manifests say it. */
export interface ComputingDevice {
  readonly executor: string;
  /** Of the onnx executor, cpu without; of tensorflow, whether it computes on a GPU. */
  readonly provider?: string;
  /** Which of several. */
  readonly index?: number;
}

/** Its name, as `device` of a spec takes it. */
export function deviceName({ executor, provider = 'cpu', index }: ComputingDevice): string {
  const kind = executor === 'onnx' ? provider : executor;
  return index === undefined ? kind : `${kind}:${index}`;
}

function several(word: string): string {
  const examples = NUMBERED_KINDS.map((kind) => `${kind}:1`);
  return `${examples.slice(0, -1).join(', ')} ${word} ${examples.at(-1)}`;
}
