// The way not taken: TensorFlow.js as shipped, with its matrix product replaced by ours, working in its own memory.
//
// It reads what tfjs keeps to itself (the addresses of tensors, the allocator), and leaves all other kernels as they are.
// README § Decisions compares it with a backend of our own.
import '../page/hooks';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { setWasmPaths, type BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { moduleUrls } from 'virtual:wasm-module';
import type { WasmExports } from '../../src/core/wasm/exports';
import { wasmMemories } from '../page/hooks';
import { serve } from '../page/serve';
import { tfjsGpt } from './tfjsGpt';

/** A product of up to so many rows reads the matrix once instead of packing it. */
const FEW_ROWS = 8;

/** Ours, on tfjs' memory. */
async function instantiate(backend: BackendWasm): Promise<WasmExports> {
  const [memory] = wasmMemories;
  if (!memory) throw new Error('The memory of tfjs was not seen.');
  const compile = (url: string) => WebAssembly.compileStreaming(fetch(url));
  // Engines without relaxed SIMD refuse the module as a whole.
  const module = await compile(moduleUrls.relaxed).catch(() => compile(moduleUrls.simd));
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  const ours = exports as unknown as WasmExports;
  const { wasm } = backend as unknown as { wasm: { _malloc(bytes: number): number } };
  ours.setScratch((wasm._malloc(ours.scratchBytes() + 16) + 15) & ~15);
  return ours;
}

function replaceMatMul(backend: BackendWasm, ours: WasmExports): void {
  const address = ({ dataId }: tf.TensorInfo) =>
    (backend.dataIdMap.get(dataId as never) as { memoryOffset: number }).memoryOffset;
  const kernelFunc: tf.KernelFunc = ({ inputs, attrs }) => {
    const { a, b } = inputs as Record<'a' | 'b', tf.TensorInfo>;
    const { transposeA, transposeB } = attrs as Record<'transposeA' | 'transposeB', boolean>;
    const [rowsA = 1, columnsA = 1] = a.shape.slice(-2);
    const [rowsB = 1, columnsB = 1] = b.shape.slice(-2);
    const [M, K] = transposeA ? [columnsA, rowsA] : [rowsA, columnsA];
    const N = transposeB ? rowsB : columnsB;
    const outerA = a.shape.slice(0, -2);
    const outerB = b.shape.slice(0, -2);
    const [batchA, batchB] = [tf.util.sizeFromShape(outerA), tf.util.sizeFromShape(outerB)];
    const outer = tf.broadcast_util.assertAndGetBroadcastShape(outerA, outerB);
    const c = backend.makeOutput([...outer, M, N], 'float32');
    const at = [address(a), address(b), address(c)] as const;
    const batch = Math.max(batchA, batchB);
    if (batch === 1 && transposeB && M <= FEW_ROWS && (!transposeA || M === 1)) {
      ours.linearRows(at[0], at[1], 0, 0, at[2], M, K, N, 0, 0, Math.ceil(N / 4));
    } else if (batch === 1 && !transposeB && M <= FEW_ROWS && (!transposeA || M === 1)) {
      ours.rowsTimesMatrix(...at, M, N, K, N, 0, Math.ceil(N / 64));
    } else {
      const units = ours.matmulUnits(batch, M, N);
      const layout = [
        Number(transposeA),
        Number(transposeB),
        transposeA ? M : K,
        transposeB ? K : N,
        N,
      ] as const;
      const strides = [batchA === 1 ? 0 : M * K, batchB === 1 ? 0 : N * K, M * N] as const;
      ours.matmul(...at, 0, 0, batch, M, N, K, ...layout, ...strides, 0, 0, units);
    }
    return c;
  };
  tf.unregisterKernel('BatchMatMul', 'wasm');
  tf.registerKernel({ kernelName: 'BatchMatMul', backendName: 'wasm', kernelFunc });
}

serve(
  tfjsGpt(async () => {
    // Memory that threads share is not the memory that our single-threaded module imports.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths('/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
    if (!(await tf.setBackend('wasm'))) throw new Error('tfjs could not start WebAssembly.');
    const backend = tf.backend() as BackendWasm;
    replaceMatMul(backend, await instantiate(backend));
    return '1 thread';
  }),
);
