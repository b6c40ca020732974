// Asks one question at a time: the last one that was put, with its answer and no other.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { messageOf } from '@/pure/errors';

/** While the reader types nothing is asked; it is once he has been still for this long. */
const STILL_MS = 150;

/** An answer with the question that it answers. */
export interface Answer<Question, Value> {
  question: Question;
  value: Value;
}

export interface Asking<Question, Value> {
  /** The last answer that came. */
  answer: Answer<Question, Value> | undefined;
  /** It answers the question that is put now. Where it does not, that one is being asked, or has failed. */
  isCurrent: boolean;
  /** Why the question that is put now was not answered. */
  failure: string | undefined;
  retry(): void;
}

interface Outcome<Question, Value> {
  answer: Answer<Question, Value> | undefined;
  /** Of the last question that was answered or failed. */
  key: string | undefined;
  failure: string | undefined;
}

/**
 * Asks `question` when it changes; an earlier one is cancelled, and its answer never shown. While there is no question nothing is asked.
 *
 * @param question plain data: two that are written alike are the same
 * @param typed what of it the reader types: while that changes, asking waits until he is still
 */
export function useAnswer<Question, Value>(
  question: Question | undefined,
  ask: (question: Question, signal: AbortSignal) => Promise<Value>,
  typed = '',
): Asking<Question, Value> {
  const [outcome, setOutcome] = useState<Outcome<Question, Value>>({
    answer: undefined,
    key: undefined,
    failure: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const key = question === undefined ? undefined : JSON.stringify(question);
  const lastTyped = useRef(typed);

  const begin = useEffectEvent(async (asked: string, signal: AbortSignal) => {
    if (question === undefined) return;
    try {
      const value = await ask(question, signal);
      if (!signal.aborted) setOutcome({ answer: { question, value }, key: asked, failure: undefined });
    } catch (error) {
      const failure = messageOf(error);
      if (!signal.aborted) setOutcome(({ answer }) => ({ answer, key: asked, failure }));
    }
  });

  useEffect(() => {
    if (key === undefined) return undefined;
    const controller = new AbortController();
    const delay = typed === lastTyped.current ? 0 : STILL_MS;
    lastTyped.current = typed;
    const timer = setTimeout(() => void begin(key, controller.signal), delay);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, attempt, typed]);

  const isOfNow = key !== undefined && outcome.key === key;
  return {
    answer: outcome.answer,
    isCurrent: isOfNow && outcome.failure === undefined,
    failure: isOfNow ? outcome.failure : undefined,
    retry() {
      setOutcome(({ answer }) => ({ answer, key: undefined, failure: undefined }));
      setAttempt(attempt + 1);
    },
  };
}
