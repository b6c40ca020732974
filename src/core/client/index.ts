// What the page may use of the core.
export { core } from './core';
export type { CallOptions } from './WorkerHandle';
export {
  CALLS,
  DEVICE_LABEL,
  type Args,
  type CallName,
  type DeviceName,
  type GeneratedToken,
  type GenerateResult,
  type LoadProgress,
  type Result,
  type TokenPiece,
} from '../protocol';
