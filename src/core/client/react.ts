// The client's state for React components.
import { useSyncExternalStore } from 'react';
import { coreStatus, type CoreStatus } from './status';

/** The device in use and what was mended; renders again when either changes. */
export function useCoreStatus(): CoreStatus {
  return useSyncExternalStore(coreStatus.subscribe, coreStatus.get, coreStatus.get);
}
