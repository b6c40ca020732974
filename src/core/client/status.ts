// What the page knows of the core, apart from it: the shell shows it before any of the core's code is loaded.
import { DEVICES, type DeviceName, type DeviceReport } from '../protocol/device';

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

/** The device named in `?device=`, if it is one; anything else is no pin. */
export function deviceFromSearch(search: string): DeviceName | undefined {
  const wanted = new URLSearchParams(search).get('device');
  return DEVICES.find((device) => device === wanted);
}

/** Of the page's one client. The address is read now: when the core is loaded, the reader may have turned to another page. */
export const coreStatus = createStatus(
  typeof location === 'undefined' ? undefined : deviceFromSearch(location.search),
);
