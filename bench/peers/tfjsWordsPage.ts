// TensorFlow.js as shipped with word vectors, on WebAssembly.
import '../page/hooks';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { getThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { countThreads, serve } from '../page/serve';
import { tfjsWords } from './tfjsWords';

let optimizer: 'sgd' | 'adam' = 'sgd';

serve({
  async start({ device, variant = '' }) {
    optimizer = variant.endsWith('adam') ? 'adam' : 'sgd';
    if (device === 'wasm') setWasmPaths('/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
    if (!(await tf.setBackend(device))) throw new Error(`tfjs could not start ${device}.`);
    await tf.ready();
    return device === 'wasm' ? countThreads(getThreadsCount()) : '';
  },
  words: (shape) => Promise.resolve(tfjsWords(shape, optimizer)),
});
