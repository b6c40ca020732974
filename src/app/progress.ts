// Where the reader is in the book; kept in this browser.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ReadingProgress {
  /** Path of the chapter opened last, e.g. `/en/sampling/`. */
  lastPath: string | undefined;
  open(path: string): void;
}

export const useProgress = create<ReadingProgress>()(
  persist((set) => ({ lastPath: undefined as string | undefined, open: (lastPath) => set({ lastPath }) }), {
    name: 'unmasked.progress',
    partialize: ({ lastPath }) => ({ lastPath }),
    skipHydration: true,
  }),
);
