// The devices that Node can start: plain JavaScript, and WebAssembly.
import { enableProdMode } from '@tensorflow/tfjs-core';
import { cpu } from '../../src/core/devices/cpu';
import { wasm } from '../../src/core/devices/wasm';

enableProdMode(); // or tfjs advertises its Node addon

export const NODE_DEVICES = [cpu, wasm()];
