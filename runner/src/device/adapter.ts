/** @file What the device behind a provider is called: ONNX Runtime does not tell, so the driver and the system are asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardOf } from '@advexp/schemas/device-use';
import { type NvidiaGpu, nvidiaGpus } from '../engine/native/nvidia.ts';
import type { TestedDevice } from './self-test.ts';

/** PCI vendors of GPUs. */
const VENDORS: Readonly<Record<string, string>> = { '0x1002': 'AMD', '0x10de': 'NVIDIA', '0x8086': 'Intel' };

/**
 * Name, driver and memory of the GPU that a device most likely is; null where nothing could be found out. Where a machine
 * has several, WebGPU's choice is its own.
 * @param tensorflow what TensorFlow computes there, and whether it sees a GPU
 */
export function adapterOf(
  { name, index }: TestedDevice,
  tensorflow?: { readonly version: string; readonly gpu: boolean },
): string | null {
  if (tensorflow) {
    const where = tensorflow.gpu ? (nvidia(cardOf(index)) ?? 'its GPU') : 'the processor, as it sees no GPU';
    return `TensorFlow ${tensorflow.version} on ${where}`;
  }
  if (name === 'cpu') return null;
  const driver = process.env.VK_DRIVER_FILES ?? process.env.VK_ICD_FILENAMES;
  if (name === 'webgpu' && driver?.includes('swiftshader')) return 'SwiftShader (software)';
  return nvidia(name === 'cuda' ? cardOf(index) : index) ?? (process.platform === 'linux' ? linuxCard() : null);
}

/** The line of one NVIDIA GPU: name, driver, memory; null where its driver knows none by that number. */
export function nvidia(card: number | string): string | null {
  const gpu = nvidiaGpu(card);
  return gpu ? `${gpu.name}, driver ${gpu.driver}, ${gpu.memory}` : null;
}

function nvidiaGpu(card: number | string): NvidiaGpu | undefined {
  const gpus = nvidiaGpus();
  return gpus !== null && !('failure' in gpus) ? gpus[Number(card)] : undefined;
}

/** Bytes of memory that a device lets this process have; null where nothing could be found out. */
export function memoryOf({ provider, index = 0 }: { provider: string; index?: number }): number | null {
  if (provider === 'cpu') return process.availableMemory() + process.memoryUsage.rss();
  const card = provider === 'cuda' ? cardOf(index) : index;
  const [, mebibytes] = /^(\d+) MiB$/.exec(nvidiaGpu(card)?.memory ?? '') ?? [];
  return mebibytes === undefined ? null : Number(mebibytes) * 2 ** 20;
}

/** The first card that the kernel's graphics drivers know, by vendor and driver. */
function linuxCard(): string | null {
  const drm = '/sys/class/drm';
  try {
    for (const card of readdirSync(drm).filter((entry) => /^card\d+$/.test(entry))) {
      const device = join(drm, card, 'device');
      const vendor = VENDORS[readFileSync(join(device, 'vendor'), 'utf8').trim()];
      const driver = /^DRIVER=(.+)$/m.exec(readFileSync(join(device, 'uevent'), 'utf8'))?.[1];
      if (vendor) return driver ? `${vendor} GPU, driver ${driver}` : `${vendor} GPU`;
    }
  } catch {
    // No graphics drivers, or a container that hides them.
  }
  return null;
}
