// Reads the reader's text as tokens for the forward process, and asks the model what it guesses for the masked ones.
import { useEffect, useRef, useState } from 'react';
import type { LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { useWhenStill } from '@/ui/useWhenStill';
import { guessesOf, type Guesses } from './guesses';
import { encode, logitsOf, MODEL, openLexicon } from './models';
import type { Lexicon, Refusal } from './run';

/** The reader's text as the forward process takes it. */
export interface Sequence {
  text: string;
  lexicon: Lexicon;
  /** Its tokens and the end token, [L] */
  tokens: readonly number[];
}

/** What is shown stays while something else is read. */
export type Forward =
  /** The reader stopped it. */
  | { phase: 'idle' | 'ready'; sequence: Sequence | undefined }
  | { phase: 'loading'; progress: LoadProgress; sequence: Sequence | undefined }
  | { phase: 'refused'; refusal: Refusal; sequence: Sequence | undefined }
  | { phase: 'failed'; message: string; sequence: Sequence | undefined };

export interface ForwardControl {
  forward: Forward;
  start(): void;
  stop(): void;
}

/** Reads the text as soon as `isReady`, and again whenever it changes. */
export function useForward(text: string, isReady: boolean): ForwardControl {
  const [forward, setForward] = useState<Forward>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    sequence: undefined,
  });
  const reading = useRef<AbortController>(undefined);
  /** The text that was last begun with. */
  const begun = useRef<string>(undefined);

  async function read(signal: AbortSignal): Promise<void> {
    let isOver = false;
    const onProgress = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !isOver) {
        setForward(({ sequence }) => ({ phase: 'loading', progress, sequence }));
      }
    };
    try {
      const [{ lexicon }, ids] = await Promise.all([
        openLexicon({ signal, onProgress }),
        encode(MODEL, text, signal),
      ]);
      isOver = true;
      if (signal.aborted) return;
      const tokens = [...ids, lexicon.end];
      const refusal = refusalOf(tokens, lexicon);
      setForward(({ sequence }) =>
        refusal
          ? { phase: 'refused', refusal, sequence }
          : { phase: 'ready', sequence: { text, lexicon, tokens } },
      );
    } catch (error) {
      isOver = true;
      if (signal.aborted) return;
      const message = messageOf(error);
      setForward(({ sequence }) => ({ phase: 'failed', message, sequence }));
    }
  }

  function start(): void {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    begun.current = text;
    void read(controller.signal);
  }

  function stop(): void {
    reading.current?.abort();
    setForward(({ sequence }) => ({ phase: 'idle', sequence }));
  }

  // What was read, or stopped, does not begin anew when the reader comes back from the other direction.
  useWhenStill(text, isReady, () => {
    if (begun.current !== text) start();
  });
  useEffect(() => () => reading.current?.abort(), []);

  return { forward, start, stop };
}

function refusalOf(tokens: readonly number[], { mask, contextLength }: Lexicon): Refusal | undefined {
  if (tokens.includes(mask)) return { kind: 'maskInText' };
  const length = tokens.length + 1; // the begin token
  return length > contextLength ? { kind: 'tooLong', tokens: length, most: contextLength } : undefined;
}

export type Guessing =
  /** Nothing was asked. */
  | { phase: 'none' }
  | { phase: 'running' }
  | { phase: 'ready'; guesses: Guesses }
  | { phase: 'failed'; message: string };

const NONE: Guessing = { phase: 'none' };
const RUNNING: Guessing = { phase: 'running' };

/** What the model guesses for the masked places, if `isWanted`; asked again whenever they change. */
export function useGuesses(
  sequence: Sequence | undefined,
  isMasked: readonly boolean[],
  isWanted: boolean,
): { guessing: Guessing; retry(): void } {
  const masked = isMasked.flatMap((is, place) => (is ? [place] : []));
  const isAsked = isWanted && sequence !== undefined && masked.length > 0;
  const key = isAsked ? JSON.stringify([sequence.tokens, masked]) : '';
  const [answer, setAnswer] = useState<{ key: string; guessing: Guessing }>({ key: '', guessing: NONE });
  const asking = useRef<AbortController>(undefined);

  async function ask(signal: AbortSignal): Promise<void> {
    if (!sequence) return;
    const { tokens, lexicon } = sequence;
    const seen = tokens.map((token, place) => (isMasked[place] ? lexicon.mask : token));
    setAnswer({ key, guessing: RUNNING });
    try {
      const logits = await logitsOf([lexicon.begin, ...seen], signal);
      if (signal.aborted) return;
      const guesses = guessesOf({ tokens, masked, logits, before: 1, maskToken: lexicon.mask });
      setAnswer({ key, guessing: { phase: 'ready', guesses } });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      setAnswer({ key, guessing: { phase: 'failed', message } });
    }
  }

  function start(): void {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    void ask(controller.signal);
  }

  useWhenStill(key, isAsked, start);
  useEffect(() => () => asking.current?.abort(), []);

  // What was guessed for other places is no answer here.
  const guessing = !isAsked ? NONE : answer.key === key ? answer.guessing : RUNNING;
  return { guessing, retry: start };
}
