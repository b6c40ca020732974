// Starts our WebAssembly device.
import { wasm } from '../../src/core/devices/wasm';
import { countThreads } from '../page/serve';

export async function startWasm(): Promise<string> {
  const { processor } = await wasm().start();
  return countThreads(processor?.threads ?? 1);
}
