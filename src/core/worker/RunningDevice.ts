// What handlers in files of their own need of the tensor worker's device.
import type { DeviceReport, LoadProgress } from '../protocol';

export interface RunningDevice {
  /** Chooses the device on first use. */
  device(report: (progress: LoadProgress) => void): Promise<DeviceReport>;
  /** Throws if what was just read back is no result. */
  checkDevice(): void;
}
