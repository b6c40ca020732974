// WebAssembly with SIMD: fast on any processor, needs no GPU, and takes all its cores where the page is isolated.
import { findBackend, registerBackend, setBackend } from '@tensorflow/tfjs-core';
import { moduleUrls } from 'virtual:wasm-module';
import '../kernels/adam-w/wasm';
import '../kernels/attention/wasm';
import '../kernels/cached-attention/wasm';
import '../kernels/cached-latent-attention/wasm';
import '../kernels/choose-experts/wasm';
import '../kernels/cross-entropy/wasm';
import '../kernels/embedding/wasm';
import '../kernels/expert-linear/wasm';
import '../kernels/gelu/wasm';
import '../kernels/layer-norm/wasm';
import '../kernels/linear/wasm';
import '../kernels/norm-linear/wasm';
import '../kernels/quantized-linear/wasm';
import '../kernels/rms-norm/wasm';
import '../kernels/rotary/wasm';
import '../kernels/skip-gram-pairs/wasm';
import '../kernels/skip-gram-step/wasm';
import '../kernels/sum-squares/wasm';
import '../kernels/swiglu/wasm';
import { registerKernels } from '../wasm/kernels';
import { startBackend, type StartedBackend } from '../wasm/start';
import type { Device } from './Device';
import * as plainKernels from './kernels/cpu';

registerKernels(Object.values(plainKernels));

let starting: Promise<StartedBackend> | undefined;

export function wasm(): Device {
  let abandoned = false;
  return {
    name: 'wasm',
    async start() {
      abandoned = false;
      starting ??= startBackend({ moduleUrls });
      try {
        const { backend, fusedMultiplyAdd } = await starting;
        if (abandoned) throw new Error('WebAssembly started too late.');
        if (!findBackend('wasm')) registerBackend('wasm', () => backend);
        await setBackend('wasm');
        return { processor: { threads: backend.threadCount, fusedMultiplyAdd } };
      } catch (error) {
        starting = undefined; // the next time it may go well
        throw error;
      }
    },
    abandon: () => void (abandoned = true),
  };
}
