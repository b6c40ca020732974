// Stores that this browser keeps between visits, and what to say where it cannot.
import * as z from 'zod/mini';
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

/**
 * A store of which this browser keeps the part that `schema` describes, under `name`. What it had kept is checked when
 * it is read: what does not fit is passed over. The first render must equal the prerendered page, so nothing is read
 * before `readKept`.
 */
export function kept<State extends object>(
  name: string,
  schema: z.ZodMiniObject,
  initial: StateCreator<State>,
): UseBoundStore<StoreApi<State>> {
  const keys = Object.keys(schema.shape);
  const store = create<State>()(
    persist(initial, {
      name,
      storage: createJSONStorage(() => storage),
      partialize: (state) =>
        Object.fromEntries(Object.entries(state).filter(([key]) => keys.includes(key))) as State,
      merge(persisted, current) {
        const read = z.safeParse(schema, persisted ?? current);
        if (!read.success) report('unreadable');
        return read.success ? { ...current, ...read.data } : current;
      },
      skipHydration: true,
    }),
  );
  rehydrations.set(name, () => void store.persist.rehydrate());
  return store;
}

/** Reads every kept store, and again what another tab writes. Called once, after the first render. */
export function readKept(): void {
  for (const read of rehydrations.values()) read();
  addEventListener('storage', ({ key }) => rehydrations.get(key ?? '')?.());
}
