// The client's state for React components.
import { useSyncExternalStore } from 'react';
import type { CoreStatus } from './client';
import { core } from './core';

/** The device in use and what was mended; renders again when either changes. */
export function useCoreStatus(): CoreStatus {
  return useSyncExternalStore(core.subscribe, core.status, core.status);
}
