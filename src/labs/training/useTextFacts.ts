// The text that is chosen, and what must be known of it before a model is trained on it.
import { useEffect, useState } from 'react';
import { core } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { readOwnText, useOwnText } from '@/ui/ownText';
import type { LabState } from './state';
import { inParts, textFacts, type TextFacts } from './textFacts';

/** While the reader types nothing is counted; it is once he has been still for this long, ms. */
const STILL_MS = 300;

export type TextReading =
  | { phase: 'reading' }
  /** The reader's own text is empty. */
  | { phase: 'empty' }
  | { phase: 'ready'; text: LabState['text']; raw: string; facts: TextFacts }
  | { phase: 'failed'; message: string };

export interface TextControl {
  reading: TextReading;
  retry(): void;
}

export function useTextFacts(text: LabState['text'], isReady: boolean): TextControl {
  const own = useOwnText();
  const isOwn = text === 'own';
  const revision = isOwn ? own.revision : -1;
  const ownText = isOwn ? own.text : undefined;
  const [attempt, setAttempt] = useState(0);
  const key = [text, revision, attempt].join();
  const [outcome, setOutcome] = useState<{ key: string; reading: TextReading }>();

  useEffect(() => {
    if (isReady && isOwn) readOwnText();
  }, [isReady, isOwn]);

  useEffect(() => {
    if (!isReady || (isOwn && ownText === undefined)) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const say = (reading: TextReading) => !signal.aborted && setOutcome({ key, reading });
    const read = async () => {
      if (isOwn && ownText?.trim() === '') return say({ phase: 'empty' });
      try {
        const shipped = isOwn ? undefined : await core.call('text.shipped', { name: text }, { signal });
        const raw = shipped?.text ?? ownText ?? '';
        const facts = await inParts(textFacts(raw, shipped?.nats), signal);
        say({ phase: 'ready', text, raw, facts });
      } catch (error) {
        say({ phase: 'failed', message: messageOf(error) });
      }
    };
    const timer = setTimeout(() => void read(), revision > 1 ? STILL_MS : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isReady, isOwn, ownText, text, revision, key]);

  const reading: TextReading = outcome?.key === key ? outcome.reading : { phase: 'reading' };
  return { reading, retry: () => setAttempt(attempt + 1) };
}
