// A text whose n-grams are counted, as something that scores other texts.
import type { Args, core, CallOptions, Result } from '@/core/client';
import type { Score, Smoothing } from '@/pure/counting';

/** Asks the core: `core.call`, or what a test puts in its place. */
export type Call = typeof core.call;

export type OpenArgs = Args<'ngram.open'>;
export type CountingProgress = Parameters<NonNullable<CallOptions<'ngram.open'>['onProgress']>>[0];

export interface CountedText extends Result<'ngram.open'> {
  /** Asks about it; opens it again where the worker was replaced, or has put it away for others. */
  score(text: string, n: number, smoothing: Smoothing, signal: AbortSignal): Promise<Score>;
}

export const NO_SMOOTHING: Smoothing = { kind: 'none' };
export const KNESER_NEY: Smoothing = { kind: 'kneser-ney' };

export async function openCounted(
  call: Call,
  args: OpenArgs,
  options: CallOptions<'ngram.open'>,
): Promise<CountedText> {
  const answer = await call('ngram.open', args, options);
  let reopening: Promise<unknown> | undefined;
  return {
    ...answer,
    async score(text, n, smoothing, signal) {
      const ask = () => call('ngram.score', { corpus: answer.corpus, text, n, smoothing }, { signal });
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'CorpusError') throw error;
        // Several calls may find it gone at once; none of them may cancel the opening for the others.
        reopening ??= call('ngram.open', args).finally(() => (reopening = undefined));
        await reopening;
        return ask();
      }
    },
  };
}
