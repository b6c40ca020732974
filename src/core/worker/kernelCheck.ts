// The handler of the kernel check: every fused kernel compared with its reference, and timed if asked for. What it needs is
// loaded when it is first called.
import { memory } from '@tensorflow/tfjs-core';
import type { KernelCheckCalls, KernelComparison, KernelTime } from '../protocol';
import type { Handlers } from './router';
import type { RunningDevice } from './RunningDevice';

export function kernelCheckHandlers({
  device,
  checkDevice,
}: RunningDevice): Handlers<keyof KernelCheckCalls> {
  return {
    async 'device.kernels'({ ops, time = false }, { breathe, progress }) {
      const { device: running } = await device(progress);
      const { compareKernel, timeKernel, kernelCases, KERNEL_OPS } = await import('../devices/kernelCheck');
      const wanted = ops ?? KERNEL_OPS;
      const unknown = wanted.find((op) => !KERNEL_OPS.includes(op));
      if (unknown !== undefined) {
        throw new Error(`device.kernels: there is no op ${unknown}; there are ${KERNEL_OPS.join(', ')}.`);
      }
      const comparisons: KernelComparison[] = [];
      const times: KernelTime[] = [];
      let leaked = 0;
      const counted = async (work: () => void) => {
        const before = memory().numTensors;
        work();
        leaked += memory().numTensors - before;
        checkDevice();
        await breathe();
      };
      for (const op of wanted) {
        for (const one of kernelCases(op)) await counted(() => comparisons.push(compareKernel(one)));
      }
      for (const op of time ? wanted : []) await counted(() => times.push(timeKernel(op)));
      return { device: running, comparisons, times, leaked };
    },
  };
}
