// Opens the text of the n-gram counter in the text worker; with the hooks beside it the only file that talks to the core.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { core, type Args, type CallName, type CallOptions, type Result } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { readOwnText, useOwnText } from '@/ui/ownText';
import type { NgramState } from './state';

/** While the reader types nothing is asked; it is once he has been still for this long. */
export const STILL_MS = 150;

/** The model whose tokenizer cuts the text into BPE tokens. */
const BPE_MODEL = 'story-gpt';

type NgramCall = Exclude<CallName & `ngram.${string}`, 'ngram.open'>;
type OpenArgs = Args<'ngram.open'>;
export type NgramProgress = Parameters<NonNullable<CallOptions<'ngram.open'>['onProgress']>>[0];

/** A text whose n-grams have been counted. */
export interface OpenedCorpus extends Result<'ngram.open'> {
  text: NgramState['text'];
  /** BCP 47; undefined for a text of the reader's own. */
  language: string | undefined;
  /** Asks about it; opens it again where the worker was replaced, or has put it away for others. */
  call<N extends NgramCall>(
    name: N,
    args: Omit<Args<N>, 'corpus'>,
    options?: CallOptions<N>,
  ): Promise<Result<N>>;
}

const LANGUAGES: Record<NgramState['text'], string | undefined> = {
  fables: 'en',
  logbook: 'en',
  recipes: 'en',
  'field-notes': 'en',
  cuentos: 'es',
  iyagi: 'ko',
  world: 'en',
  own: undefined,
};

export type Opening =
  /** The reader's own text is not read yet (`asks: false`), or is empty. */
  | { phase: 'waiting'; asks: boolean }
  | { phase: 'opening'; progress: NgramProgress | undefined }
  | { phase: 'ready' }
  /** The reader cancelled it. */
  | { phase: 'stopped' }
  /** `ofText`: it is the text that cannot be counted, so trying again does not help. */
  | { phase: 'failed'; message: string; ofText: boolean };

export interface Ngrams {
  opening: Opening;
  /** The last one that was opened. */
  corpus: OpenedCorpus | undefined;
  /** It is the one that the settings ask for. */
  isCurrent: boolean;
  start(): void;
  stop(): void;
}

/** Puts what the answer says and how to ask on into one object. */
function opened(text: NgramState['text'], args: OpenArgs, answer: Result<'ngram.open'>): OpenedCorpus {
  let reopening: Promise<unknown> | undefined;
  return {
    ...answer,
    text,
    language: LANGUAGES[text],
    async call(name, args_, options) {
      const ask = () => core.call(name, { ...args_, corpus: answer.corpus } as Args<typeof name>, options);
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'CorpusError') throw error;
        // Several calls may find it gone at once; none of them may cancel the opening for the others.
        reopening ??= core.call('ngram.open', args).finally(() => (reopening = undefined));
        await reopening;
        return await ask();
      }
    },
  };
}

/** Opens the text as soon as `isReady`, and again whenever the text or how it is cut changes. */
export function useNgrams(state: NgramState, isReady: boolean): Ngrams {
  const { text, unit, lowerCase } = state;
  const own = useOwnText();
  const isOwn = text === 'own';
  const ownText = own.text;
  const [opening, setOpening] = useState<Opening>({ phase: 'opening', progress: undefined });
  const [ready, setReady] = useState<{ key: string; corpus: OpenedCorpus }>();
  const revision = isOwn ? own.revision : -1;
  const key = [text, unit, lowerCase, revision].join();
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    if (isReady && isOwn) readOwnText();
  }, [isReady, isOwn]);

  async function open(args: OpenArgs, signal: AbortSignal): Promise<void> {
    try {
      const answer = await core.call('ngram.open', args, {
        signal,
        onProgress: (progress) => !signal.aborted && setOpening({ phase: 'opening', progress }),
      });
      if (signal.aborted) return;
      setReady({ key, corpus: opened(text, args, answer) });
      setOpening({ phase: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      const ofText = error instanceof Error && error.name === 'CountingError';
      setOpening({ phase: 'failed', message, ofText });
    }
  }

  function start() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    if (isOwn && (ownText === undefined || ownText.trim() === '')) {
      setOpening({ phase: 'waiting', asks: ownText !== undefined });
      return;
    }
    const args: OpenArgs = {
      source: isOwn ? { text: ownText ?? '' } : { shipped: text },
      unit,
      lowerCase,
      ...(unit === 'bpe' && { model: BPE_MODEL }),
    };
    setOpening({ phase: 'opening', progress: undefined });
    void open(args, controller.signal);
  }

  function stop() {
    running.current?.abort();
    setOpening({ phase: 'stopped' });
  }

  const begin = useEffectEvent(start);
  const lastRevision = useRef(own.revision);
  useEffect(() => {
    if (!isReady) return undefined;
    // Only writing takes its time; what was chosen is counted at once.
    const isTyped = revision > 0 && revision !== lastRevision.current;
    lastRevision.current = revision;
    const timer = setTimeout(begin, isTyped ? STILL_MS : 0);
    return () => clearTimeout(timer);
  }, [isReady, text, unit, lowerCase, revision]);

  useEffect(() => () => running.current?.abort(), []);

  const isCurrent = opening.phase === 'ready' && ready?.key === key;
  return { opening, corpus: ready?.corpus, isCurrent, start, stop };
}
