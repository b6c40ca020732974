// TensorFlow.js as shipped: WebAssembly (XNNPACK) or WebGL.
import '../page/hooks';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-webgl';
import { getThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { countThreads, serve } from '../page/serve';
import { tfjsGpt } from './tfjsGpt';

serve(
  tfjsGpt(async ({ device }) => {
    if (device === 'wasm') setWasmPaths('/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
    if (!(await tf.setBackend(device))) throw new Error(`tfjs could not start ${device}.`);
    await tf.ready();
    return device === 'wasm' ? countThreads(getThreadsCount()) : '';
  }),
);
