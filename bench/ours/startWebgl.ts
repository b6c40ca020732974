// Starts our WebGL device.
import { webgl } from '../../src/core/devices/webgl';

export async function startWebgl(): Promise<string> {
  const device = webgl(() => {
    throw new Error('The GPU took its context away.');
  });
  await device.start();
  return '';
}
