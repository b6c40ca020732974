// The messages between page and worker, and the one place where they are posted.
import type { CallName, Args } from './calls';
import type { DeviceMemory, DeviceOptions, DeviceReport } from './device';
import type { ErrorData } from './errors';

export type ToWorker =
  | { type: 'init'; lock: string | undefined; device: DeviceOptions }
  | { type: 'call'; id: number; name: CallName; args: Args<CallName> }
  | { type: 'cancel'; id: number }
  /** Whether the reader can see the page; until told otherwise, yes. */
  | { type: 'visible'; visible: boolean };

export type FromWorker =
  | { type: 'progress'; id: number; value: unknown }
  | { type: 'result'; id: number; value: unknown }
  | { type: 'error'; id: number; error: ErrorData }
  /** The device was chosen. */
  | { type: 'device'; report: DeviceReport; memory: DeviceMemory | undefined }
  /** The worker cannot go on (its GPU context is gone): replace it. */
  | { type: 'lost'; reason: string }
  /** The worker keeps what would be a loss if the browser made room: ask that it does not. */
  | { type: 'keep' }
  /** Sent each second while a job runs: the worker is alive. */
  | { type: 'alive' };

interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

export function post(port: Port, message: ToWorker | FromWorker, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer);
}
