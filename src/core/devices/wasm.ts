// WebAssembly with SIMD on one thread: fast on any processor, and needs no GPU.
import { env, registerKernel, removeBackend, setBackend, type KernelConfig } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base';
import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/BatchMatMul';
import { castConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Cast';
import { concatConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Concat';
import { gatherV2Config } from '@tensorflow/tfjs-backend-wasm/dist/kernels/GatherV2';
import { identityConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Identity';
import { meanConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Mean';
import { multiplyConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply';
import { negConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Neg';
import { reshapeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape';
import { rsqrtConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Rsqrt';
import { sigmoidConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid';
import { sliceConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Slice';
import { softmaxConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Softmax';
import { squareConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Square';
import { transposeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose';
import type { Device } from './Device';

const kernels: KernelConfig[] = [
  addConfig,
  batchMatMulConfig,
  castConfig,
  concatConfig,
  gatherV2Config,
  identityConfig,
  meanConfig,
  multiplyConfig,
  negConfig,
  reshapeConfig,
  rsqrtConfig,
  sigmoidConfig,
  sliceConfig,
  softmaxConfig,
  squareConfig,
  transposeConfig,
];
kernels.forEach(registerKernel);

/** `wasmUrl`: where tfjs-backend-wasm-simd.wasm is served. */
export function wasm(wasmUrl: string): Device {
  return {
    name: 'wasm',
    async start() {
      if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT'))) {
        throw new Error('This browser has no WebAssembly SIMD.');
      }
      // One thread: tfjs' threaded worker does not survive minification, and then never settles.
      env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
      setWasmPaths({
        'tfjs-backend-wasm.wasm': wasmUrl,
        'tfjs-backend-wasm-simd.wasm': wasmUrl,
        'tfjs-backend-wasm-threaded-simd.wasm': wasmUrl,
      });
      if (!(await setBackend('wasm'))) throw new Error('The WebAssembly module could not be started.');
      return {};
    },
    // While tfjs waits for a backend it refuses to compute on any other.
    abandon: () => removeBackend('wasm'),
  };
}
