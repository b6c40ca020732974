// Asks pairs of words and the model about 200 well-formed sentences of invented words and their scrambled twins.
import { core } from '@/core/client';
import { NONCE_PAIRS } from '@/pure/corpus/noncePairs';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { nonceFindingMessages } from './findingMessages';
import { byFrame, shareOfFrames, type ScoredPair } from './preference';
import { MODEL, TEXT } from './settings';

/** −log2 of the probability of a sentence, its end included. */
type Bits = (text: string) => Promise<number>;

interface Counted {
  right: number;
  pairs: number;
  frames: number;
  allFrames: number;
}

async function compare(
  bits: Bits,
  sentence: (counted: Counted) => string,
  { onProgress }: RunOptions,
): Promise<DetailedFinding> {
  const t = nonceFindingMessages.get();
  const scored: ScoredPair[] = [];
  for (const [index, pair] of NONCE_PAIRS.entries()) {
    onProgress(index, NONCE_PAIRS.length);
    const wellFormedBits = await bits(pair.wellFormed);
    const scrambledBits = await bits(pair.scrambled);
    scored.push({ ...pair, wellFormedBits, scrambledBits });
  }
  const frames = byFrame(scored);
  const { value, low, high } = shareOfFrames(frames);
  return {
    ...{ value, low, high, count: frames.length },
    holds: low > 0.5,
    sentence: sentence({
      right: frames.reduce((sum, one) => sum + one.right, 0),
      pairs: scored.length,
      frames: frames.filter(({ right, pairs }) => right > pairs / 2).length,
      allFrames: frames.length,
    }),
    columns: [t.example, t.scrambled, t.right, t.lead],
    rows: frames.map(({ first, right, leadBits }) => [
      ...[first.wellFormed, first.scrambled, right],
      leadBits.toFixed(2),
    ]),
  };
}

/** Kneser–Ney, n = 2, on the counted part of the text. */
export async function askPairs(options: RunOptions): Promise<DetailedFinding> {
  const t = nonceFindingMessages.get();
  const { signal } = options;
  const { corpus } = await core.call('ngram.open', { source: { shipped: TEXT }, unit: 'words' }, { signal });
  return compare(
    async (text) => {
      const { logProbability = NaN } = await core.call(
        'ngram.score',
        { corpus, smoothing: { kind: 'kneser-ney' }, n: 2, text },
        { signal },
      );
      return -logProbability / Math.LN2;
    },
    (counted) => t.pairs({ ...counted, text: TEXT }),
    options,
  );
}

/** Begin token, sentence, end token. */
export async function askModel(options: RunOptions): Promise<DetailedFinding> {
  const t = nonceFindingMessages.get();
  const { signal } = options;
  const { beginToken, endTokens } = await core.call('model.load', { model: MODEL }, { signal });
  const [endToken] = endTokens;
  if (beginToken === undefined || endToken === undefined) throw new Error(t.noEnds({ model: MODEL }));
  return compare(
    async (text) => {
      const { ids } = await core.call('text.encode', { model: MODEL, text }, { signal });
      const tokens = [beginToken, ...ids, endToken];
      const { nats } = await core.call('model.score', { model: MODEL, tokens }, { signal });
      return nats.reduce((sum, one) => sum + one, 0) / Math.LN2;
    },
    (counted) => t.model({ ...counted, model: MODEL }),
    options,
  );
}
