// The chosen text as words, and the categories of the world's words.
import { useEffect, useState } from 'react';
import { core } from '@/core/client';
import { messageOf } from '@/pure/errors';
import type { WordCorpus } from '@/pure/wordVectors';
import { readOwnText, useOwnText } from '@/ui/ownText';
import type { TrainerState } from './state';

/** While the reader types nothing is cut; it is once he has been still for this long, ms. */
const STILL_MS = 300;

export type CorpusReading =
  | { phase: 'reading' }
  /** The reader's own text is empty. */
  | { phase: 'empty' }
  | { phase: 'ready'; corpus: WordCorpus; key: string }
  | { phase: 'failed'; message: string };

export interface CorpusControl {
  reading: CorpusReading;
  retry(): void;
}

type Settings = Pick<TrainerState, 'text' | 'lowerCase' | 'minCount'>;

export function useCorpus({ text, lowerCase, minCount }: Settings, isReady: boolean): CorpusControl {
  const own = useOwnText();
  const isOwn = text === 'own';
  const revision = isOwn ? own.revision : -1;
  const ownText = isOwn ? own.text : undefined;
  const [attempt, setAttempt] = useState(0);
  const key = [text, revision, lowerCase, minCount, attempt].join();
  const [outcome, setOutcome] = useState<{ key: string; reading: CorpusReading }>();

  useEffect(() => {
    if (isReady && isOwn) readOwnText();
  }, [isReady, isOwn]);

  useEffect(() => {
    if (!isReady || (isOwn && ownText === undefined)) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const say = (reading: CorpusReading) => !signal.aborted && setOutcome({ key, reading });
    const read = async () => {
      if (isOwn && ownText?.trim() === '') return say({ phase: 'empty' });
      const source = isOwn ? { text: ownText ?? '' } : { shipped: text };
      try {
        const corpus = await core.call('words.open', { source, lowerCase, minCount }, { signal });
        say({ phase: 'ready', corpus, key });
      } catch (error) {
        say({ phase: 'failed', message: messageOf(error) });
      }
    };
    const timer = setTimeout(() => void read(), outcome === undefined ? 0 : STILL_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // What was read before decides only how long to wait.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, isOwn, ownText, text, lowerCase, minCount, key]);

  const reading: CorpusReading = outcome?.key === key ? outcome.reading : { phase: 'reading' };
  return { reading, retry: () => setAttempt(attempt + 1) };
}

let asking: Promise<[string, string[]][]> | undefined;

/** Asked for once a page; undefined until they are here. */
export function useCategories(isWanted: boolean): [string, string[]][] | undefined {
  const [categories, setCategories] = useState<[string, string[]][]>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    asking ??= core.call('story.categories', {}).then((found) => found.categories);
    asking.then(
      (found) => !isGone && setCategories(found),
      () => (asking = undefined), // asked again when the view comes back
    );
    return () => void (isGone = true);
  }, [isWanted]);
  return categories;
}
