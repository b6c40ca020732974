// The devices that Node can start: plain JavaScript, and WebAssembly from the package's own file.
import { fileURLToPath } from 'node:url';
import { enableProdMode } from '@tensorflow/tfjs-core';
import { cpu } from '../../src/core/devices/cpu';
import { wasm } from '../../src/core/devices/wasm';

const WASM_FILE = fileURLToPath(
  new URL(
    '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
    import.meta.url,
  ),
);

enableProdMode(); // or tfjs advertises its Node addon

export const NODE_DEVICES = [cpu, wasm(WASM_FILE)];
