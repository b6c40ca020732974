// The handler of the device check: every operation compared with its reference, then the speed measured.
import { measure } from '../devices/measure';
import { operations } from '../devices/operations';
import type { DeviceCheckCalls, OperationCheck } from '../protocol';
import type { Handlers } from './router';
import type { RunningDevice } from './RunningDevice';

export function deviceCheckHandlers({
  device,
  checkDevice,
}: RunningDevice): Handlers<keyof DeviceCheckCalls> {
  return {
    async 'device.check'(_args, { breathe, progress }) {
      const { device: running, gpu } = await device(progress);
      const startMs = performance.now();
      const checked: OperationCheck[] = [];
      for (const operation of operations) {
        checked.push(operation.check());
        checkDevice();
        await breathe();
      }
      const { decodeMs, matmulGflops: gflops } = measure(running);
      checkDevice();
      return {
        device: running,
        gpu,
        gflops,
        decodeMs,
        operations: checked,
        largestRelativeError: Math.max(...checked.map(({ relativeError }) => relativeError)),
        durationMs: performance.now() - startMs,
      };
    },
  };
}
