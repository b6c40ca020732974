// Where the reader is in the book; kept in this browser.
import * as z from 'zod/mini';
import { kept } from '@/ui/kept';

/** How far a chapter was read. */
export interface Place {
  /** Id of the heading that was passed last; '' at the top. */
  section: string;
  /** Its text. */
  title: string;
  /** The furthest that was reached, 0 … 1. */
  read: number;
}

const place = z.object({
  section: z.string(),
  title: z.string(),
  read: z.number().check(z.gte(0), z.lte(1)),
});

const schema = z.object({
  lastPath: z.optional(z.string()),
  places: z._default(z.record(z.string(), place), {}),
});

interface ReadingProgress {
  /** Path of the chapter opened last, e.g. `/en/sampling/`. */
  lastPath: string | undefined;
  places: Record<string, Place>;
  open(path: string): void;
  reach(path: string, place: Place): void;
  forget(): void;
}

export const useProgress = kept<ReadingProgress>('unmasked.progress', schema, (set, get) => ({
  lastPath: undefined,
  places: {},
  open: (lastPath) => set({ lastPath }),
  reach(path, reached) {
    const { places } = get();
    const read = Math.max(reached.read, places[path]?.read ?? 0);
    set({ places: { ...places, [path]: { ...reached, read } } });
  },
  forget: () => set({ lastPath: undefined, places: {} }),
}));
