// How our own contenders are bundled: the book's tensor core, with its WebAssembly module.
import { wasmModule } from '../../tools/wasmModule';
import type { Bundle } from '../build';

const plugins = () => [wasmModule()];

export const OURS_WASM: Bundle = { name: 'ours-wasm', entry: 'ours/wasm.ts', plugins };
export const OURS_WEBGL: Bundle = { name: 'ours-webgl', entry: 'ours/webgl.ts', plugins };
export const KERNELS_WASM: Bundle = { name: 'kernels-wasm', entry: 'ours/kernelsWasm.ts', plugins };
export const KERNELS_WEBGL: Bundle = { name: 'kernels-webgl', entry: 'ours/kernelsWebgl.ts', plugins };
/** tfjs with our WebAssembly module in its memory. */
export const TFJS_PATCHED: Bundle = { name: 'tfjsPatched', plugins };
