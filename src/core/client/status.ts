// What the page knows of the core, apart from it: the shell shows it before any of the core's code is loaded.
import type { DeviceName, DeviceReport } from '../protocol';

export interface CoreStatus {
  device: DeviceReport | undefined;
  /** The device that the reader chose; `undefined` where the measurement decides. */
  pinned: DeviceName | undefined;
  /** What went wrong and was mended in this page, oldest first. */
  notices: string[];
}

export interface StatusStore {
  get(): CoreStatus;
  set(change: Partial<CoreStatus>): void;
  subscribe(listener: () => void): () => void;
}

export function createStatus(pinned?: DeviceName): StatusStore {
  const listeners = new Set<() => void>();
  let status: CoreStatus = { device: undefined, pinned, notices: [] };
  return {
    get: () => status,
    set(change) {
      status = { ...status, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Of the page's one client. */
export const coreStatus = createStatus();
