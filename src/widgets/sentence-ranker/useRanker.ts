// Scores the lines by counting and by the model; the only file of the widget that talks to the core.
import { useEffect, useRef } from 'react';
import { core, type LoadProgress } from '@/core/client';
import {
  KNESER_NEY,
  NO_SMOOTHING,
  openCounted,
  type CountedText,
  type CountingProgress,
  type OpenArgs,
} from '@/labs/surprise/countedText';
import { MODEL, openStoryModel, scoreByModel, TextRefusal } from '@/labs/surprise/storyModel';
import { useAsked, type AskedControl } from '@/labs/surprise/useAsked';
import { readOwnText, useOwnText } from '@/ui/ownText';
import { untilFailed } from '@/ui/untilFailed';
import type { Line } from './lines';
import type { Scored } from './ranks';
import { countedScore, modelScore, wholeScore } from './scores';
import type { RankerState, Scorer } from './state';

type Scores = ReadonlyMap<string, Scored>;

/** By scored line. */
export interface CountedScores {
  replacedSurrogates: number;
  scores: Readonly<Record<Exclude<Scorer, 'story-gpt'>, Scores>>;
}

export interface RankerControl {
  counting: AskedControl<CountedScores, CountingProgress>;
  model: AskedControl<Scores, LoadProgress>;
  /** There is no text of the reader's own: `waiting` until this browser has answered. */
  ownText: 'waiting' | 'missing' | undefined;
}

/** A model that did not come is asked for again. */
const openModel = untilFailed(() => openStoryModel(core.call, {}));

/** Lines whose scores of the model are remembered. */
const REMEMBERED = 64;

/** Scores the lines as soon as `isReady`, and again whenever they or what is counted change. */
export function useRanker(state: RankerState, lines: readonly Line[], isReady: boolean): RankerControl {
  const { text, lowerCase, scorers } = state;
  const own = useOwnText();
  const isOwn = text === 'own';
  const ownIsEmpty = (own.text ?? '').trim() === '';
  const isMissing = isOwn && ownIsEmpty;
  const asked = lines.map(({ scored }) => scored);
  const counted = useRef<{ key: string; text: CountedText }>(undefined);
  const known = useRef(new Map<string, Scored>());

  useEffect(() => {
    if (isReady && isOwn) readOwnText();
  }, [isReady, isOwn]);

  const textKey = JSON.stringify([text, lowerCase, isOwn ? own.revision : 0]);

  const counting = useAsked<CountedScores, CountingProgress>(
    JSON.stringify([textKey, asked]),
    isReady && asked.length > 0 && !isMissing,
    async ({ signal, onProgress }) => {
      if (counted.current?.key !== textKey) {
        const args: OpenArgs = {
          source: isOwn ? { text: own.text ?? '' } : { shipped: text },
          unit: 'words',
          lowerCase,
        };
        counted.current = {
          key: textKey,
          text: await openCounted(core.call, args, { signal, onProgress }),
        };
      }
      const corpus = counted.current.text;
      const scores = {
        whole: new Map<string, Scored>(),
        unigram: new Map<string, Scored>(),
        bigram: new Map<string, Scored>(),
      };
      for (const line of new Set(asked)) {
        const [whole, unigram, bigram] = await Promise.all([
          corpus.score(line, 1, NO_SMOOTHING, signal),
          corpus.score(line, 1, KNESER_NEY, signal),
          corpus.score(line, 2, KNESER_NEY, signal),
        ]);
        scores.whole.set(line, { kind: 'score', score: wholeScore(whole) });
        scores.unigram.set(line, { kind: 'score', score: countedScore(unigram) });
        scores.bigram.set(line, { kind: 'score', score: countedScore(bigram) });
      }
      return { replacedSurrogates: corpus.replacedSurrogates, scores };
    },
  );

  const model = useAsked<Scores, LoadProgress>(
    JSON.stringify(asked),
    isReady && scorers === 'all' && asked.length > 0,
    async ({ signal, onProgress }) => {
      await core.call('model.load', { model: MODEL }, { signal, onProgress });
      const opened = await openModel();
      const scores = new Map<string, Scored>();
      for (const line of new Set(asked)) {
        const scored = known.current.get(line) ?? (await scoreLine(line));
        known.current.set(line, scored);
        scores.set(line, scored);
      }
      for (const oldest of known.current.keys()) {
        if (known.current.size <= REMEMBERED) break;
        known.current.delete(oldest);
      }
      return scores;

      async function scoreLine(line: string): Promise<Scored> {
        try {
          const score = await scoreByModel(core.call, opened, line, { signal });
          return { kind: 'score', score: modelScore(score, opened.pieces, opened.end) };
        } catch (error) {
          // Of one line only: the others are scored.
          if (error instanceof TextRefusal) return { kind: 'refused', reason: error.message };
          throw error;
        }
      }
    },
  );

  const ownText = !isMissing ? undefined : own.text === undefined ? 'waiting' : 'missing';
  return { counting, model, ownText };
}
