// Where the reader is in the book; kept in this browser.
import { isRecord, kept } from '@/ui/kept';

/** How far a chapter was read. */
export interface Place {
  /** Id of the heading that was passed last; '' where none was yet. */
  section: string;
  /** Its text. */
  title: string;
  /** The furthest that was reached, 0 … 1. */
  read: number;
}

interface ReadingProgress {
  /** Path of the chapter opened last, e.g. `/en/sampling/`. */
  lastPath: string | undefined;
  places: Record<string, Place>;
  open(path: string): void;
  reach(path: string, place: Place): void;
  forget(): void;
}

const isPlace = (value: unknown) =>
  isRecord(value) &&
  typeof value['section'] === 'string' &&
  typeof value['title'] === 'string' &&
  typeof value['read'] === 'number' &&
  value['read'] >= 0 &&
  value['read'] <= 1;

const guards = {
  lastPath: (value: unknown) => typeof value === 'string',
  places: (value: unknown) => isRecord(value) && Object.values(value).every(isPlace),
};

export const useProgress = kept<ReadingProgress>('unmasked.progress', guards, (set, get) => ({
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
