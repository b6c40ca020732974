// `book`, for the browser's console: everything that the figures ask of the core can be asked by hand.
import type { Args, CallName, CallOptions, DeviceName, Result } from '@/core/client';
import { coreStatus, type CoreStatus } from '@/core/client/status';
import type { DetailedFinding } from '@/ui/claim';

export interface Book {
  /** Calls the core: `await book.call('text.encode', {model: 'story-gpt', text: 'Hello'})`. */
  call<N extends CallName>(name: N, args: Args<N>, options?: CallOptions<N>): Promise<Result<N>>;
  /** Names of all calls with what they take and give. */
  help(): Promise<Record<CallName, string>>;
  /** The device in use and what was mended in this page. */
  status(): CoreStatus;
  /** Computes on this device from now on; without one, the measurement decides. */
  pin(device?: DeviceName): Promise<void>;
  /** Names of all claims, by folder under src/claims. */
  claims(): Promise<Record<string, string[]>>;
  /** Runs the experiment of a claim: `await book.claim('greedyLoops')`. */
  claim(name: string): Promise<DetailedFinding>;
  /** Parts of the recorded runs that figures show, by folder under src/widgets. */
  recordings(): Promise<Record<string, readonly string[]>>;
  /** Makes one part of a figure's recorded run. */
  record(widget: string, part: string): Promise<object>;
}

declare global {
  interface Window {
    book: Book;
  }
}

/** The core is loaded when it is first asked. */
const client = () => import('@/core/client');
const experiments = () => import('./experiments');

export function openConsole(): void {
  window.book = {
    call: async (...asked) => (await client()).core.call(...asked),
    async help() {
      const calls = Object.entries((await client()).CALLS).map(([name, { help }]) => [name, help]);
      return Object.fromEntries(calls) as Record<CallName, string>;
    },
    status: coreStatus.get,
    pin: async (device) => (await client()).core.pin(device),
    claims: async () => (await experiments()).claimNames(),
    claim: async (name) => (await experiments()).runClaim(name),
    recordings: async () => (await experiments()).recordedParts(),
    record: async (widget, part) => (await experiments()).record(widget, part),
  };
}
