/**
 * @file Telling by a native library's words that the device is gone: its driver was restarted or updated, it hung, fell off the
 * bus, or a kernel failed in a way after which CUDA refuses everything. Libraries have no code for it that would reach us.
 */
import { DeviceLostError } from './executor.ts';

/** What is quoted to the user; each as the library writes it. */
const SIGNS: readonly RegExp[] = [
  // WebGPU: Dawn's words for every operation on a lost device, and for a read that was under way.
  /\[Device[^\]]*\] is lost/,
  /The Device was lost|Device was destroyed|Buffer was destroyed before mapping was resolved/,
  /A valid external Instance reference no longer exists/,
  /VK_ERROR_DEVICE_LOST/,
  // Direct3D 12, under WebGPU and DirectML: removed, hung, reset.
  /DXGI_ERROR_DEVICE_(?:REMOVED|HUNG|RESET)|887A000[567][^\n]*/,
  // CUDA, as ONNX Runtime words it: what ends the context (cudaError_t 214, 219, 7xx, 999).
  /CUDA failure (?:214|219|70[029]|71\d|999): [^;\n]*/,
  /(?:CUBLAS|CUDNN)_STATUS_EXECUTION_FAILED/,
  // TensorFlow's words for the same, which are those of CUDA's driver and of cudaGetErrorString.
  /CUDA_ERROR_(?:ILLEGAL_ADDRESS|LAUNCH_FAILED|LAUNCH_TIMEOUT|ASSERT|ECC_UNCORRECTABLE|HARDWARE_STACK_ERROR|ILLEGAL_INSTRUCTION|MISALIGNED_ADDRESS|INVALID_PC|CONTEXT_IS_DESTROYED|DEVICE_UNAVAILABLE|UNKNOWN)/,
  /an illegal memory access was encountered|unspecified launch failure|device-side assert triggered|uncorrectable (?:ECC|NVLink) error[^;\n]*/,
];

/** What befell a device, by a library's words, where they mean that it was lost; null where they do not. */
export function deviceLost(words: string): DeviceLostError | null {
  for (const sign of SIGNS) {
    const [said] = sign.exec(words) ?? [];
    if (said !== undefined) return new DeviceLostError(said.trim());
  }
  return null;
}
