// Plain JavaScript: slow, always there, and the reference for the other devices.
import { registerKernel, setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu/dist/base';
import '../kernels/choose-experts/cpu';
import '../kernels/embedding/cpu';
import '../kernels/expert-linear/cpu';
import '../kernels/skip-gram-step/cpu';
import type { Device } from './Device';
import * as kernels from './kernels/cpu';

Object.values(kernels).forEach(registerKernel);

export const cpu: Device = {
  name: 'cpu',
  async start() {
    if (!(await setBackend('cpu'))) throw new Error('Plain JavaScript could not be started.');
    return {};
  },
};
