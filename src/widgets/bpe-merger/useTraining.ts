// Learns the merges of the text in the text worker; with the hooks beside it the only file that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, type Args, type CallName, type CallOptions, type Result } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { readOwnText, useOwnText } from '@/ui/ownText';
import { useWhenStill } from '@/ui/useWhenStill';
import { COURSE, type BpeState } from './state';

type BpeCall = Exclude<CallName & `bpe.${string}`, 'bpe.train'>;
type TrainArgs = Args<'bpe.train'>;
export type TrainProgress = Parameters<NonNullable<CallOptions<'bpe.train'>['onProgress']>>[0];

/** Merges that were learned. */
export interface Training extends Result<'bpe.train'> {
  text: BpeState['text'];
  /** BCP 47; undefined for a text of the reader's own. */
  language: string | undefined;
  /** Asks about them; learns them again where the worker was replaced, or has put them away for others. */
  call<N extends BpeCall>(
    name: N,
    args: Omit<Args<N>, 'training'>,
    options?: CallOptions<N>,
  ): Promise<Result<N>>;
}

const LANGUAGES: Record<BpeState['text'], string | undefined> = {
  course: 'en',
  fables: 'en',
  logbook: 'en',
  recipes: 'en',
  'field-notes': 'en',
  cuentos: 'es',
  iyagi: 'ko',
  world: 'en',
  own: undefined,
};

export type Learning =
  /** The reader's own text is not read yet (`asks: false`), or is empty. */
  | { phase: 'waiting'; asks: boolean }
  | { phase: 'learning'; progress: TrainProgress | undefined }
  | { phase: 'ready' }
  /** The reader cancelled it. */
  | { phase: 'stopped' }
  /** `ofText`: it is the text from which nothing can be learned, so trying again does not help. */
  | { phase: 'failed'; message: string; ofText: boolean };

export interface TrainingControl {
  learning: Learning;
  /** The last one that was made. */
  training: Training | undefined;
  /** It is the one that the settings ask for. */
  isCurrent: boolean;
  start(): void;
  stop(): void;
}

function opened(text: BpeState['text'], args: TrainArgs, answer: Result<'bpe.train'>): Training {
  let repeating: Promise<unknown> | undefined;
  return {
    ...answer,
    text,
    language: LANGUAGES[text],
    async call(name, args_, options) {
      const ask = () =>
        core.call(name, { ...args_, training: answer.training } as Args<typeof name>, options);
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'TrainingError') throw error;
        // Several calls may find it gone at once; none of them may cancel the learning for the others.
        repeating ??= core.call('bpe.train', args).finally(() => (repeating = undefined));
        await repeating;
        return await ask();
      }
    },
  };
}

/** Learns as soon as `isReady`, and again when the text or a setting of the training has changed and is still. */
export function useTraining(state: BpeState, isReady: boolean): TrainingControl {
  const { text, variant, tieRule, merges, minFrequency } = state;
  const own = useOwnText();
  const isOwn = text === 'own';
  const ownText = own.text;
  const [learning, setLearning] = useState<Learning>({ phase: 'learning', progress: undefined });
  const [ready, setReady] = useState<{ key: string; training: Training }>();
  const key = [text, variant, tieRule, merges, minFrequency, isOwn ? own.revision : -1].join();
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    if (isReady && isOwn) readOwnText();
  }, [isReady, isOwn]);

  async function learn(args: TrainArgs, signal: AbortSignal): Promise<void> {
    try {
      const answer = await core.call('bpe.train', args, {
        signal,
        onProgress: (progress) => !signal.aborted && setLearning({ phase: 'learning', progress }),
      });
      if (signal.aborted) return;
      setReady({ key, training: opened(text, args, answer) });
      setLearning({ phase: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      const ofText = error instanceof Error && ['BpeError', 'CountingError'].includes(error.name);
      setLearning({ phase: 'failed', message, ofText });
    }
  }

  function start() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    if (isOwn && (ownText === undefined || ownText.trim() === '')) {
      setLearning({ phase: 'waiting', asks: ownText !== undefined });
      return;
    }
    const source = text === 'course' ? { text: COURSE } : isOwn ? { text: ownText ?? '' } : { shipped: text };
    setLearning({ phase: 'learning', progress: undefined });
    void learn({ source, variant, tieRule, merges, minFrequency }, controller.signal);
  }

  function stop() {
    running.current?.abort();
    setLearning({ phase: 'stopped' });
  }

  useWhenStill(key, isReady, start);
  useEffect(() => () => running.current?.abort(), []);

  const isCurrent = learning.phase === 'ready' && ready?.key === key;
  return { learning, training: ready?.training, isCurrent, start, stop };
}
