/** With messages as ONNX Runtime, Dawn, DirectML and TensorFlow have written them. */
import { expect, test } from 'vitest';
import { deviceLost } from './device-lost.ts';

const RAISED = '/onnxruntime_src/onnxruntime/core/providers';

test.each([
  [
    'Dawn, reading (with SwiftShader: test/device-lost.test.ts)',
    `${RAISED}/webgpu/buffer_manager.cc:641 void onnxruntime::webgpu::BufferManager::Download(WGPUBuffer, void*, size_t) const map_async_result.status == wgpu::MapAsyncStatus::Success was false. Failed to download data from buffer. wgpu::MapAsyncStatus value: 4, message: [Device] is lost.`,
    '[Device] is lost',
  ],
  [
    'Dawn, with a read under way',
    'Failed to download data from buffer. wgpu::MapAsyncStatus value: 4, message: Buffer was destroyed before mapping was resolved.',
    'Buffer was destroyed before mapping was resolved',
  ],
  [
    'Dawn, compiling',
    "Non-zero status code returned while running Div node. Name:'/Div' Status Message: Failed to create a WebGPU compute pipeline: A valid external Instance reference no longer exists.",
    'A valid external Instance reference no longer exists',
  ],
  [
    'Direct3D 12',
    'DmlGraphFusionHelper.cpp(1078)\\onnxruntime.dll!00007FF8: (caller: 00007FF8) Exception(1) tid(1) 887A0006 The GPU will not respond to more commands, most likely because of an invalid command passed by the calling application.',
    '887A0006 The GPU will not respond to more commands, most likely because of an invalid command passed by the calling application.',
  ],
  [
    'CUDA, a kernel that failed',
    `CUDA failure 700: an illegal memory access was encountered ; GPU=0 ; hostname=node7 ; file=${RAISED}/cuda/gpu_data_transfer.cc ; line=63 ; expr=cudaMemcpyAsync(dst_data, src_data, bytes, cudaMemcpyHostToDevice, static_cast<cudaStream_t>(stream.GetHandle()));`,
    'CUDA failure 700: an illegal memory access was encountered',
  ],
  [
    'CUDA, a driver that was reloaded',
    `[ONNXRuntimeError] : 1 : FAIL : CUDA failure 719: unspecified launch failure ; GPU=0 ; hostname=node7 ; file=${RAISED}/cuda/gpu_data_transfer.cc ; line=73 ; expr=cudaMemcpyAsync(dst_data, src_data, bytes);`,
    'CUDA failure 719: unspecified launch failure',
  ],
  [
    'CUDA, a card that fell off the bus',
    `${RAISED}/cuda/cuda_call.cc:122 bool onnxruntime::CudaCall(ERRTYPE, const char*) [with ERRTYPE = cudaError] CUDA failure 999: unknown error ; GPU=0 ; expr=cudaSetDevice(info_.device_id);`,
    'CUDA failure 999: unknown error',
  ],
  [
    'cuBLAS',
    'CUBLAS failure 13: CUBLAS_STATUS_EXECUTION_FAILED ; GPU=0 ; hostname=node7 ; expr=cublasSgemm(…)',
    'CUBLAS_STATUS_EXECUTION_FAILED',
  ],
  [
    'TensorFlow',
    'INTERNAL: Failed to synchronize stream: CUDA_ERROR_LAUNCH_FAILED: unspecified launch failure',
    'CUDA_ERROR_LAUNCH_FAILED',
  ],
])('%s', (_, words, said) => {
  expect(deviceLost(words)?.message).toMatch(/^The device was lost \(.*--device\.$/);
  expect(deviceLost(words)?.message).toContain(`(${said}):`);
});

test.each([
  `${RAISED}/cuda/cuda_call.cc:121 CUDA failure 2: out of memory ; GPU=0 ; hostname=node7 ; expr=cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);`,
  'Error from vkAllocateMemory: VK_ERROR_OUT_OF_DEVICE_MEMORY',
  'CUDA failure 1: invalid argument ; GPU=1 ; hostname=node7 ; expr=cudaMemcpyAsync(…);',
  'CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED ; GPU=0 ; hostname=node7 ; expr=cublasCreate(&handle)',
  'Failed to get a WebGPU adapter: No supported adapters',
])('is no loss: %s', (words) => {
  expect(deviceLost(words)).toBeNull();
});
