// Stores that this browser keeps between visits, and what to say where it cannot.
import { create, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

type StorageProblem = 'blocked' | 'full' | 'unreadable';

/** What went wrong with the storage last; the settings and the exercises say it in a sentence. */
export const useStorageProblem = create<{ problem: StorageProblem | undefined }>(() => ({
  problem: undefined,
}));

function report(problem: StorageProblem): void {
  useStorageProblem.setState({ problem });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** The browser's storage, which may be switched off, full, or hold what something else has written. */
const storage: StateStorage = {
  getItem(name) {
    try {
      const text = localStorage.getItem(name);
      if (text !== null) JSON.parse(text);
      return text;
    } catch (error) {
      report(error instanceof SyntaxError ? 'unreadable' : 'blocked');
      return null;
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch (error) {
      report(isFull(error) ? 'full' : 'blocked');
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name);
    } catch {
      report('blocked');
    }
  },
};

const rehydrations = new Map<string, () => void>();
let hasRead = false;

/** For each kept key, whether a value that was read can be used. (Guards by hand: a schema library weighs more than the shell.) */
export type Guards<State> = { [Key in keyof State]?: (value: unknown) => boolean };

/**
 * A store of which this browser keeps the keys that `guards` names, under `name`. What it had kept is checked when it is
 * read: a value that does not fit is passed over. The first render must equal the prerendered page, so nothing is
 * read before `readKept`.
 */
export function kept<State extends object>(
  name: string,
  guards: Guards<State>,
  initial: StateCreator<State>,
): UseBoundStore<StoreApi<State>> {
  const keys = Object.entries(guards) as [string, (value: unknown) => boolean][];
  const store = create<State>()(
    persist(initial, {
      name,
      storage: createJSONStorage(() => storage),
      partialize: (state) => pick(state, Object.keys(guards)) as State,
      merge(persisted, current) {
        const read = isRecord(persisted) ? persisted : {};
        const present = keys.filter(([key]) => key in read);
        const sound = present.filter(([key, fits]) => fits(read[key]));
        if (sound.length < present.length) report('unreadable');
        return {
          ...current,
          ...pick(
            read,
            sound.map(([key]) => key),
          ),
        };
      },
      skipHydration: true,
    }),
  );
  const read = () => void store.persist.rehydrate();
  rehydrations.set(name, read);
  // A store of a part that comes later.
  if (hasRead) read();
  return store;
}

function pick(from: object, keys: string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/** A plain object, whatever its values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads every kept store, and again what another tab writes. Called once, after the first render. */
export function readKept(): void {
  hasRead = true;
  for (const read of rehydrations.values()) read();
  addEventListener('storage', ({ key }) => rehydrations.get(key ?? '')?.());
}
