// What the tensor worker says about the device it computes on.

export const DEVICES = ['webgl', 'wasm', 'cpu'] as const;
export type DeviceName = (typeof DEVICES)[number];

/** What a reader calls the device. */
export const DEVICE_LABEL: Record<DeviceName, string> = {
  webgl: 'WebGL',
  wasm: 'WebAssembly SIMD',
  cpu: 'plain JavaScript',
};

/** What one device measured in the start-up probe. */
export interface DeviceMeasurement {
  device: DeviceName;
  /** Time of one small decode step with its readback, median, in ms: what generating a token feels like. */
  decodeMs: number;
  /** Rate of a 256³ float32 matrix product: what training feels like. */
  matmulGflops: number;
}

/** How a device uses the processor's cores. */
export interface ProcessorUse {
  /** Threads that compute, ≥ 1. */
  threads: number;
  /** Whether a product and a sum are one instruction, which rounds once. */
  fusedMultiplyAdd: boolean;
}

export interface DeviceReport {
  device: DeviceName;
  /** A whole sentence for the reader: why this device. */
  reason: string;
  /** The device that the same measurements would choose for training. */
  forTraining: DeviceName;
  /** Name of the GPU as the browser tells it, if a WebGL context could be had. */
  gpu: string | undefined;
  /** Undefined where the device does not tell. */
  processor?: ProcessorUse | undefined;
  measured: DeviceMeasurement[];
  /** Devices that were not taken, each with a sentence. */
  passedOver: { device: DeviceName; reason: string }[];
  /** The page is cross-origin isolated. */
  isolated: boolean;
  /** The measurements were taken on an earlier visit. */
  cached: boolean;
}

/** Measurements kept between visits; `key` names the browser and GPU they hold for. */
export interface DeviceMemory {
  key: string;
  measured: DeviceMeasurement[];
}

/** What the page tells a tensor worker when it starts it. */
export interface DeviceOptions {
  /** The reader's choice; the device is then taken without measuring. */
  pin?: DeviceName;
  /** Devices that failed in this page, each with a sentence; not tried again. */
  excluded: { device: DeviceName; reason: string }[];
  memory?: DeviceMemory;
}
