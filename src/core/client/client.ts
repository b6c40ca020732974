// The typed client: one function, `call`, for everything that the two workers can do.
import {
  CALLS,
  CoreError,
  DEVICE_LABEL,
  type Args,
  type CallName,
  type DeviceMemory,
  type DeviceName,
  type DeviceOptions,
  type FromWorker,
  type Result,
  type WorkerKind,
} from '../protocol';
import type { StatusStore } from './status';
import { WorkerHandle, type CallOptions, type WorkerLike } from './WorkerHandle';

export interface CoreClient {
  call<N extends CallName>(name: N, args: Args<N>, options?: CallOptions<N>): Promise<Result<N>>;
  /** Computes on this device from now on; `undefined` lets the measurement decide. Runs under way go on there. */
  pin(device: DeviceName | undefined): void;
}

interface ClientOptions {
  spawn: (kind: WorkerKind) => WorkerLike;
  /** Where measurements are kept between visits; a page without storage passes a stand-in. */
  memory: { read(): DeviceMemory | undefined; write(memory: DeviceMemory): void };
  /** Calls `onChange` with whether the reader can see the page: now, and whenever that changes. Default: always. */
  watchVisible?: (onChange: (visible: boolean) => void) => void;
  /** Asks the browser to keep what the page has stored, also where room is scarce. */
  askToKeep?: () => void;
  /** Where the client says what it computes on; its `pinned` is the device to begin with. */
  status: StatusStore;
}

/** A device on which the worker is lost this often in one page is not tried again. */
const MAX_LOSSES = 2;

export function createClient({ spawn, memory, status, watchVisible, askToKeep }: ClientOptions): CoreClient {
  let { pinned } = status.get();
  let askedToKeep = false;
  let losses = 0;
  const excluded: DeviceOptions['excluded'] = [];

  function onMessage(message: FromWorker): void {
    if (message.type === 'keep' && !askedToKeep) {
      askedToKeep = true;
      askToKeep?.();
    }
    if (message.type !== 'device') return;
    if (message.memory) memory.write(message.memory);
    status.set({ device: message.report });
  }

  /** A device that keeps failing is left out when the next worker chooses. */
  function onLost(sentence: string): void {
    const { device, notices } = status.get();
    const failed = device?.device;
    losses += 1;
    if (failed && failed !== 'cpu' && losses >= MAX_LOSSES) {
      excluded.push({
        device: failed,
        reason: `${DEVICE_LABEL[failed]} failed ${losses} times in this page.`,
      });
      losses = 0;
      if (pinned === failed) pinned = undefined;
    }
    status.set({ device: undefined, pinned, notices: [...notices, sentence] });
  }

  const tensor = new WorkerHandle({
    kind: 'tensor',
    spawn: () => spawn('tensor'),
    deviceOptions: () => {
      const remembered = memory.read();
      return { excluded, ...(pinned && { pin: pinned }), ...(remembered && { memory: remembered }) };
    },
    onMessage,
    onLost,
  });
  const text = new WorkerHandle({
    kind: 'text',
    spawn: () => spawn('text'),
    deviceOptions: () => ({ excluded: [] }),
    onLost: (sentence) => status.set({ notices: [...status.get().notices, sentence] }),
  });

  watchVisible?.((visible) => tensor.show(visible));

  return {
    call(name, args, options) {
      if (!Object.hasOwn(CALLS, name)) {
        // From the console anything may come.
        return Promise.reject(new CoreError('CallError', `${name}: there is no such call; see book.help()`));
      }
      return (CALLS[name].worker === 'tensor' ? tensor : text).call(name, args, options);
    },
    pin(device) {
      pinned = device;
      excluded.length = 0;
      losses = 0;
      const where = device ? DEVICE_LABEL[device] : 'the device that measures fastest';
      tensor.replace(`Computing moves to ${where}; nothing is lost.`);
      status.set({ device: undefined, pinned });
    },
  };
}
