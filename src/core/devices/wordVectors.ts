// The device for learning word vectors: WebAssembly wherever it is there, also where models run on WebGL. A pair touches a few rows
// of a table, and a GPU that changes them in a shader has little to do and much to wait for.
import { setBackend } from '@tensorflow/tfjs-core';
import type { DeviceName, DeviceReport } from '../protocol';
import { wasm } from './wasm';

/** Starts it beside the running device, which stays the running one. A device that the reader pinned is taken as it is. */
export async function deviceForWordVectors({
  device,
  measured,
  passedOver,
}: DeviceReport): Promise<DeviceName> {
  const isPinned = measured.length === 0;
  const isOut = passedOver.some((one) => one.device === 'wasm');
  if (device !== 'webgl' || isPinned || isOut) return device;
  try {
    await wasm().start();
    return 'wasm';
  } catch {
    return device;
  } finally {
    await setBackend(device);
  }
}
