// What the figure asks the model, and when: the text, the text with changes, the next story, many stories, and what it writes.
import { useState } from 'react';
import type { LoadProgress } from '@/core/client';
import { useAsked, type AskedControl } from '@/labs/surprise/useAsked';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import { readChanges, writeChanges } from './changes';
import {
  countStories,
  readChanged,
  readText,
  tellOpening,
  write,
  type Opened,
  type ReadText,
  type Routed,
  type Written,
} from './moe';
import type { RouterState } from './state';
import type { Tally } from './tally';

export interface ChangedText {
  read: ReadText;
  changes: readonly RoutingChange[];
  routed: Routed;
}

export type WritingProgress = { loading: LoadProgress } | { written: Written };

export type CountingProgress = { loading: LoadProgress } | { done: number; total: number };

export interface Counted {
  opened: Opened;
  tally: Tally;
}

export interface RouterControl {
  changes: readonly RoutingChange[];
  reading: AskedControl<ReadText, LoadProgress>;
  /** Of the text that is read, where there are changes. */
  changed: AskedControl<ChangedText, never>;
  nextStory: AskedControl<number, never>;
  takeNextStory(): void;
  counting: AskedControl<Counted, CountingProgress>;
  /** Undefined until the reader has asked. */
  counted: number | undefined;
  count(): void;
  before: AskedControl<Written, WritingProgress>;
  after: AskedControl<Written, WritingProgress>;
}

export function useRouter(
  state: RouterState,
  set: (change: Partial<RouterState>) => void,
  isReady: boolean,
): RouterControl {
  const { view, text, prompt, seed, temperature } = state;
  const changes = readChanges(state.changes);

  const reading = useAsked<ReadText, LoadProgress>(
    text,
    isReady && text.trim() !== '',
    ({ signal, onProgress }) => readText(text, { signal, onLoad: onProgress }),
  );
  const read = reading.result;

  const changed = useAsked<ChangedText, never>(
    JSON.stringify([text, state.changes]),
    reading.isCurrent && changes.length > 0,
    async ({ signal }) => {
      if (!read) throw new Error('moe-router: changes are asked for before the text is read');
      return { read, changes, routed: await readChanged(read, changes, signal) };
    },
  );

  // Counted, so that the same story can be taken twice.
  const [wanted, setWanted] = useState<{ story: number; press: number }>();
  const nextStory = useAsked<number, never>(
    JSON.stringify(wanted ?? ''),
    wanted !== undefined,
    async ({ signal }) => {
      const story = wanted?.story ?? 0;
      const opening = await tellOpening(story, signal);
      if (!signal.aborted) set({ text: opening, story, token: 1 });
      return story;
    },
  );

  const [asked, setAsked] = useState<{ stories: number; press: number }>();
  const counting = useAsked<Counted, CountingProgress>(
    JSON.stringify(asked ?? ''),
    asked !== undefined,
    ({ signal, onProgress }) => {
      const total = asked?.stories ?? 0;
      return countStories(total, {
        signal,
        onLoad: (loading) => onProgress({ loading }),
        onStory: (done) => onProgress({ done, total }),
      });
    },
  );

  const writes = isReady && view === 'change';
  const settings = { prompt, seed, temperature };
  const writeWith = (
    routing: readonly RoutingChange[],
    { signal, onProgress }: { signal: AbortSignal; onProgress(progress: WritingProgress): void },
  ) =>
    write(
      { ...settings, changes: routing },
      {
        signal,
        onLoad: (loading) => onProgress({ loading }),
        onToken: (written) => onProgress({ written }),
      },
    );
  const before = useAsked<Written, WritingProgress>(JSON.stringify(settings), writes, (work) =>
    writeWith([], work),
  );
  const after = useAsked<Written, WritingProgress>(
    JSON.stringify([settings, writeChanges(changes)]),
    writes && changes.length > 0,
    (work) => writeWith(changes, work),
  );

  return {
    ...{ changes, reading, changed, nextStory, counting, before, after },
    takeNextStory: () => setWanted({ story: state.story + 1, press: (wanted?.press ?? 0) + 1 }),
    counted: asked?.stories,
    count: () => setAsked({ stories: state.stories, press: (asked?.press ?? 0) + 1 }),
  };
}
