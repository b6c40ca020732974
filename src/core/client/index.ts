// What the page may use of the core.
export { core } from './core';
export type { CallOptions } from './WorkerHandle';
export {
  CALLS,
  DEVICE_LABEL,
  DEVICES,
  RANK_BYTES,
  RANK_ENCODINGS,
  type Args,
  type BeamDepth,
  type BeamResult,
  type BigramStep,
  type CallName,
  type DeviceCheck,
  type DeviceName,
  type GeneratedToken,
  type GenerateResult,
  type LoadProgress,
  type Progress,
  type RankEncoding,
  type Result,
  type StoryVerdict,
  type TokenPiece,
} from '../protocol';
