// How the merges cut a text that they were not learned from: the logbook, for English.
import { core } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { heldOutSteps } from './curve';
import { charactersIn } from './tokens';
import type { Training } from './useTraining';

const HELD_OUT = 'logbook';

export interface HeldOut {
  characters: number;
  /** Tokens after so many merges. */
  points: { step: number; tokens: number }[];
  /** Characters that are not in the alphabet and were left out. */
  leftOut: number;
}

/** Whether there is a second text of the same language. */
export function hasHeldOut({ text, language }: Pick<Training, 'text' | 'language'>): boolean {
  return language === 'en' && text !== HELD_OUT;
}

export function useCurve(training: Training): Asking<string, HeldOut> {
  return useAnswer<string, HeldOut>(
    hasHeldOut(training) ? training.training : undefined,
    async (_question, signal) => {
      const { text } = await core.call('text.shipped', { name: HELD_OUT }, { signal });
      const points = [];
      let leftOut = 0;
      for (const step of heldOutSteps(training.merges)) {
        const encoded = await training.call('bpe.encode', { step, text }, { signal });
        points.push({ step, tokens: encoded.ids.length });
        leftOut = encoded.leftOut;
      }
      return { characters: charactersIn(text, training.variant), points, leftOut };
    },
  );
}
