// A device the core can compute on: what each of cpu.ts, wasm.ts and webgl.ts provides.
import type { DeviceName, ProcessorUse } from '../protocol';

export interface StartedDevice {
  /** Name of the GPU as the browser tells it. */
  gpu?: string;
  /** How it uses the processor's cores. */
  processor?: ProcessorUse;
  /** Why the device works but should be passed over unless the reader asks for it, as a whole sentence. */
  discouraged?: string;
}

export interface Device {
  name: DeviceName;
  /** Makes this the device of all following operations. Throws an Error whose message is a sentence. */
  start(): Promise<StartedDevice>;
  /** Called if it did not start, or not in time: from then on it must not stand in the way of the others. */
  abandon?(): void;
}
