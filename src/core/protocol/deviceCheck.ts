// The check of the device: does it compute what the formulas say, and how fast?
import type { LoadProgress } from './calls';
import type { DeviceName } from './device';

/** One operation on the device, compared with the same in float64. */
export interface OperationCheck {
  /** What a reader calls it. */
  name: string;
  /** Shape of the result. */
  shape: number[];
  /** max |device − reference|; ∞ where the device gives no finite number. */
  largestError: number;
  /** That, divided by the largest |reference|: about 10⁻⁷ for one rounding to float32. */
  relativeError: number;
}

export interface DeviceCheck {
  device: DeviceName;
  /** Name of the GPU as the browser tells it, if a WebGL context could be had. */
  gpu: string | undefined;
  /** Rate of a 256³ float32 matrix product, measured now: 10⁹ multiplications and additions a second. */
  gflops: number;
  /** Time of one small decode step with its readback, measured now, in ms. */
  decodeMs: number;
  operations: OperationCheck[];
  largestRelativeError: number;
  /** Of the whole check. */
  durationMs: number;
}

export interface DeviceCheckCalls {
  /** Always the same operations on the same numbers. */
  'device.check': { args: Record<string, never>; result: DeviceCheck; progress: LoadProgress };
}
