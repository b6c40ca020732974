// A text drawn from the counts, sentence after sentence, with the counts behind each of its tokens.
import type { Factor, LookedUpToken, NgramGeneration, NgramToken, Smoothing } from '@/pure/counting';
import { SEEDS } from '@/ui/seed';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { smoothingOf } from './smoothing';
import type { NgramState } from './state';
import { END } from './tokens';
import type { OpenedCorpus } from './useNgrams';

export interface GenerationQuestion {
  corpus: string;
  n: number;
  smoothing: Smoothing;
  prompt: string;
  maxTokens: number;
  temperature: number;
  /** The sentence after i others is drawn with seed + i · 2³¹. */
  seed: number;
}

export interface CountedToken extends NgramToken {
  /** The tokens before it that a model of order n looks at. */
  context: readonly string[];
  /** How often they occur with this token after them, and at all; undefined where the text, read again, is cut differently. */
  count: number | undefined;
  contextCount: number | undefined;
  /** It is the last one of its sentence. */
  endsSentence: boolean;
}

export interface Generation {
  /** The prompt as it was read, `<s>` first. */
  prompt: readonly LookedUpToken[];
  tokens: readonly CountedToken[];
  /** Prompt and tokens as a text. */
  text: string;
  /** Sentences (lines) that were drawn to their end. */
  sentences: number;
  /** Why the text ends before `maxTokens`: after this context nothing was ever seen. */
  reason: string | undefined;
}

export function useGeneration(
  corpus: OpenedCorpus,
  state: NgramState,
): Asking<GenerationQuestion, Generation> {
  const { n, prompt, maxTokens, temperature, seed } = state;
  const question = {
    ...{ corpus: corpus.corpus, n, smoothing: smoothingOf(state) },
    ...{ prompt, maxTokens, temperature, seed },
  };
  return useAnswer<GenerationQuestion, Generation>(
    question,
    (asked, signal) => generate(corpus, asked, signal),
    prompt,
  );
}

/** Draws sentences until there are `maxTokens` tokens. */
async function generate(
  corpus: OpenedCorpus,
  { n, smoothing, prompt, maxTokens, temperature, seed }: GenerationQuestion,
  signal: AbortSignal,
): Promise<Generation> {
  const tokens: CountedToken[] = [];
  const texts: string[] = [];
  let read: readonly LookedUpToken[] = [];
  let sentences = 0;
  let reason: string | undefined;
  for (let index = 0; tokens.length < maxTokens && reason === undefined; index += 1) {
    const generated = await corpus.call(
      'ngram.generate',
      {
        ...{ n, smoothing, temperature, prompt: index === 0 ? prompt : '' },
        ...{ seed: seed + index * SEEDS, maxTokens: maxTokens - tokens.length },
      },
      { signal },
    );
    const { text } = generated;
    const score =
      text.trim() === '' ? undefined : await corpus.call('ngram.score', { n, smoothing, text }, { signal });
    if (index === 0) read = generated.prompt;
    tokens.push(...withCounts(generated, score?.factors ?? [], n));
    texts.push(text);
    reason = generated.reason;
    if (generated.finish === 'end') sentences += 1;
    // Nothing but ends of sentences would go on for ever.
    if (generated.tokens.length === 0 && index > 0) break;
  }
  return { prompt: read, tokens, text: texts.join(corpus.unit === 'words' ? ' ' : '\n'), sentences, reason };
}

/** Goes along the text and its factors side by side. */
function withCounts(
  { prompt, tokens, finish }: NgramGeneration,
  factors: readonly Factor[],
  n: number,
): CountedToken[] {
  const before = prompt.map(({ token }) => token);
  const known = prompt.slice(1).filter((token) => token.known).length;
  // The end of a sentence is no token of the text.
  const scored = factors.filter(({ token }) => token !== END).slice(known);
  return tokens.map((token, at) => {
    const context = n === 1 ? [] : before.slice(1 - n);
    before.push(token.token);
    const factor = scored[at];
    const isSame =
      factor?.token === token.token &&
      factor.context.length === context.length &&
      factor.context.every((one, index) => one === context[index]);
    return {
      ...token,
      context,
      count: isSame ? factor.count : undefined,
      contextCount: isSame ? factor.contextCount : undefined,
      endsSentence: finish === 'end' && at === tokens.length - 1,
    };
  });
}
