// WebAssembly with SIMD on one thread: fast on any processor, and needs no GPU.
import { env, registerKernel, removeBackend, setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base';
import type { Device } from './Device';
import * as kernels from './kernels/wasm';

Object.values(kernels).forEach(registerKernel);

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
