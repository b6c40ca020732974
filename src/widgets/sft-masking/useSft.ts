// Cuts prompt and answer into tokens and asks the mask predictor for what is masked; the only file of the widget that talks to the core.
import { useEffect, useMemo, useRef, useState } from 'react';
import { core, type LoadProgress, type TokenPiece } from '@/core/client';
import { maskAt } from '@/pure/diffusion/masks';
import { messageOf } from '@/pure/errors';
import { untilFailed } from '@/ui/untilFailed';
import { useWhenStill } from '@/ui/useWhenStill';
import { maskedTokens, readOf, type MaskedToken } from './loss';
import { sftMessages } from './messages';
import { pairOf, type Pair } from './pair';
import type { SftState } from './state';

export const MODEL = 'story-llada';

/** The model's tokens, and those among them that have a meaning of their own. */
export interface Lexicon {
  pieces: readonly TokenPiece[];
  begin: number;
  end: number;
  mask: number;
  contextLength: number;
}

/** Prompt and answer as tokens. */
export interface Read {
  lexicon: Lexicon;
  prompt: readonly number[];
  answer: readonly number[];
}

/** Why there is no pair; the sentence says what to do. */
export type Refusal =
  | { kind: 'noAnswer' }
  /** A text holds a token that has a name and no text, such as the mask token. */
  | { kind: 'special'; name: string }
  | { kind: 'tooLong'; tokens: number; most: number };

/** What is shown stays while something else is read. */
export type Reading =
  /** The reader stopped it. */
  | { phase: 'idle' | 'ready'; read: Read | undefined }
  | { phase: 'loading'; progress: LoadProgress; read: Read | undefined }
  | { phase: 'refused'; refusal: Refusal; read: Read | undefined }
  | { phase: 'failed'; message: string; read: Read | undefined };

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

async function openLexicon(
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<Lexicon> {
  const [info, pieces] = await Promise.all([
    core.call('model.load', { model: MODEL }, { signal, onProgress }),
    readVocabulary(),
  ]);
  const { beginToken: begin, endTokens, maskToken: mask, contextLength } = info;
  const [end] = endTokens;
  if (begin === undefined || end === undefined || mask === undefined) {
    throw new Error(sftMessages.get().noMask({ model: MODEL }));
  }
  return { pieces, begin, end, mask, contextLength };
}

async function encode(text: string, signal: AbortSignal): Promise<readonly number[]> {
  return text === '' ? [] : (await core.call('text.encode', { model: MODEL, text }, { signal })).ids;
}

function refusalOf({ lexicon, prompt, answer }: Read): Refusal | undefined {
  if (answer.length === 0) return { kind: 'noAnswer' };
  const special = [...prompt, ...answer].find((id) => lexicon.pieces[id]?.special);
  if (special !== undefined) {
    return { kind: 'special', name: new TextDecoder().decode(lexicon.pieces[special]?.bytes) };
  }
  const tokens = prompt.length + answer.length + 2; // begin and end
  return tokens > lexicon.contextLength
    ? { kind: 'tooLong', tokens, most: lexicon.contextLength }
    : undefined;
}

export interface SftControl {
  reading: Reading;
  start(): void;
  stop(): void;
}

/** Reads the two texts as soon as `isReady`, and again whenever one of them changes. */
export function useReading({ prompt, answer }: SftState, isReady: boolean): SftControl {
  const [reading, setReading] = useState<Reading>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    read: undefined,
  });
  const running = useRef<AbortController>(undefined);

  async function readTexts(signal: AbortSignal): Promise<void> {
    let isOver = false;
    const onProgress = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !isOver) setReading(({ read }) => ({ phase: 'loading', progress, read }));
    };
    try {
      const words = answer.trim();
      const [lexicon, promptIds, answerIds] = await Promise.all([
        openLexicon(signal, onProgress),
        encode(prompt.trimEnd(), signal),
        encode(words === '' || prompt.trim() === '' ? words : ` ${words}`, signal),
      ]);
      isOver = true;
      if (signal.aborted) return;
      const read: Read = { lexicon, prompt: promptIds, answer: answerIds };
      const refusal = refusalOf(read);
      setReading((before) =>
        refusal ? { phase: 'refused', refusal, read: before.read } : { phase: 'ready', read },
      );
    } catch (error) {
      isOver = true;
      if (!signal.aborted) setReading(({ read }) => ({ phase: 'failed', message: messageOf(error), read }));
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void readTexts(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setReading(({ read }) => ({ phase: 'idle', read }));
  }

  useWhenStill(JSON.stringify([prompt, answer]), isReady, start);
  useEffect(() => () => running.current?.abort(), []);

  return { reading, start, stop };
}

/** What the model says to the masked places. */
export type Asking =
  | { phase: 'none' | 'running' }
  | { phase: 'ready'; tokens: readonly MaskedToken[] }
  | { phase: 'failed'; message: string };

const NONE: Asking = { phase: 'none' };
const RUNNING: Asking = { phase: 'running' };

/** The pair with its mask, which follows the settings at once, and what the model says to it once they are still. */
export function useMasked(
  read: Read,
  { t, padTo, seed }: SftState,
): { pair: Pair; masked: readonly number[]; asking: Asking; retry(): void } {
  const { lexicon, prompt, answer } = read;
  const pair = useMemo(
    () => pairOf(lexicon, prompt, answer, Math.min(padTo, lexicon.contextLength)),
    [lexicon, prompt, answer, padTo],
  );
  const masked = useMemo(() => maskAt(pair.response.length, t, seed), [pair, t, seed]);
  const key = JSON.stringify([pair.prompt, pair.response, masked]);
  const [answered, setAnswered] = useState<{ key: string; asking: Asking }>({ key: '', asking: NONE });
  const running = useRef<AbortController>(undefined);

  async function ask(signal: AbortSignal): Promise<void> {
    try {
      const { logits } = await core.call(
        'model.logits',
        { model: MODEL, tokens: readOf(pair, masked, lexicon.mask) },
        { signal },
      );
      if (signal.aborted) return;
      setAnswered({ key, asking: { phase: 'ready', tokens: maskedTokens(pair, masked, logits) } });
    } catch (error) {
      if (!signal.aborted) setAnswered({ key, asking: { phase: 'failed', message: messageOf(error) } });
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setAnswered({ key, asking: RUNNING });
    void ask(controller.signal);
  }

  const isAsked = masked.length > 0;
  useWhenStill(key, isAsked, start);
  useEffect(() => () => running.current?.abort(), []);

  // What was said to other masks is no answer here.
  const asking = !isAsked ? NONE : answered.key === key ? answered.asking : RUNNING;
  return { pair, masked, asking, retry: start };
}
