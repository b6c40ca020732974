// A helper thread of the WebAssembly device: its own instance of the module on the shared memory.
import type { WasmExports } from './exports';
import { functionsOf, serveCalls, slotAt } from './job';

export interface ThreadStart {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  slotAddress: number;
  scratchAddress: number;
}

self.onmessage = ({ data }: MessageEvent<ThreadStart>) => {
  const { exports } = new WebAssembly.Instance(data.module, { env: { memory: data.memory } });
  (exports as unknown as WasmExports).setScratch(data.scratchAddress);
  const functions = functionsOf(exports).map(([, call]) => call);
  self.postMessage('ready');
  serveCalls(slotAt(data.memory, data.slotAddress), functions);
};
