// Asks whether the world of the stories could have told the texts of a figure.
import { useEffect, useEffectEvent, useState } from 'react';
import { messageOf } from '@/pure/errors';
import type { Verdict } from './truth';

/** What is known of one text. */
type Truth =
  { phase: 'running' } | { phase: 'ready'; verdict: Verdict } | { phase: 'failed'; message: string };

/** Asks the world about a text. */
export type CheckTruth = (text: string, signal: AbortSignal) => Promise<Verdict>;

const RUNNING: Truth = { phase: 'running' };

/** The truth of each text, [texts]; asked again whenever one of them changes. */
export function useTruth(
  texts: readonly string[],
  check: CheckTruth,
): { truths: readonly Truth[]; retry(): void } {
  const [known, setKnown] = useState<ReadonlyMap<string, Truth>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(texts);
  const ask = useEffectEvent(check);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const put = (text: string, truth: Truth) => {
      if (!signal.aborted) setKnown((before) => new Map(before).set(text, truth));
    };
    for (const text of JSON.parse(key) as string[]) {
      ask(text, signal).then(
        (verdict) => put(text, { phase: 'ready', verdict }),
        (error: unknown) => put(text, { phase: 'failed', message: messageOf(error) }),
      );
    }
    return () => controller.abort();
  }, [key, attempt]);
  return {
    truths: texts.map((text) => known.get(text) ?? RUNNING),
    retry() {
      setKnown(new Map());
      setAttempt((before) => before + 1);
    },
  };
}
