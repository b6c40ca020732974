// The loss of the last sentences of held-out stories by the two ways to draw masks: how much one draw varies.
import { core } from '@/core/client';
import { LEAST_T } from '@/pure/diffusion/leastT';
import { drawMask, type DrawnMask, type MaskForm } from '@/pure/diffusion/masks';
import { heldOutStories } from '@/pure/quality/heldOut';
import { MODEL } from '@/pure/quality/settings';
import { logSoftmax } from '@/pure/sampling/softmax';
import { ratioOfSums } from '@/pure/statistics/comparisons';
import { meanOf, varianceOf } from '@/pure/statistics/moments';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { beforeLastSentence, commonLength } from './lastSentence';
import { lladaFindingMessages } from './findingMessages';
import { encode, openModel, type OpenModel } from './openModel';
import { VARIANCE_DRAWS, VARIANCE_STORIES } from './settings';

const SEED = 1;

/** A story whose last sentence is asked for, the rest being seen (equations 5 and 6 of Nie et al. 2025). */
interface Asked {
  sentence: string;
  /** Begin token and all of the story that is never hidden. */
  prompt: readonly number[];
  /** The last sentence and the end token, [L']. */
  answer: readonly number[];
}

export async function compareEstimators({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const words = lladaFindingMessages.get();
  const model = await openModel(signal);
  const rows: (string | number)[][] = [];
  const variances: Record<MaskForm, number[]> = { bernoulli: [], exact: [] };
  const means: Record<MaskForm, number[]> = { bernoulli: [], exact: [] };
  for (const [story, text] of [...heldOutStories(VARIANCE_STORIES)].entries()) {
    onProgress(story, VARIANCE_STORIES);
    const asked = await readStory(model, text, signal);
    const losses: Record<MaskForm, number[]> = { bernoulli: [], exact: [] };
    for (let draw = 0; draw < VARIANCE_DRAWS; draw++) {
      const n = story * VARIANCE_DRAWS + draw;
      for (const form of ['bernoulli', 'exact'] as const) {
        const mask = drawMask(asked.answer.length, form, SEED, n, LEAST_T);
        losses[form].push(await lossOf(model, asked, mask, signal));
      }
    }
    for (const form of ['bernoulli', 'exact'] as const) {
      variances[form].push(varianceOf(losses[form]));
      means[form].push(meanOf(losses[form]));
    }
    const found = [...Object.values(variances), ...Object.values(means)].map((all) => all.at(-1) ?? NaN);
    rows.push([asked.sentence, asked.answer.length, ...found.map((x) => x.toFixed(4))]);
  }
  const { value, low, high } = ratioOfSums(variances.bernoulli, variances.exact);
  return {
    ...{ value, low, high, count: VARIANCE_STORIES },
    holds: low > 1,
    sentence: words.variance({
      ...{ ratio: value.toFixed(2), low: low.toFixed(2), high: high.toFixed(2) },
      ...{ bernoulli: meanOf(means.bernoulli).toFixed(3), exact: meanOf(means.exact).toFixed(3) },
    }),
    columns: [
      ...[words.sentence, words.tokens, words.bernoulliVariance, words.exactVariance],
      ...[words.bernoulliMean, words.exactMean],
    ],
    rows,
  };
}

async function readStory({ begin, end }: OpenModel, story: string, signal: AbortSignal): Promise<Asked> {
  const before = beforeLastSentence(story) ?? '';
  const tokens = await encode(story, signal);
  const seen = commonLength(await encode(before, signal), tokens);
  return {
    sentence: story.slice(before.length).trim(),
    prompt: [begin, ...tokens.slice(0, seen)],
    answer: [...tokens.slice(seen), end],
  };
}

/** The loss of one draw, nats a token of the answer. */
async function lossOf(
  { mask }: OpenModel,
  { prompt, answer }: Asked,
  { hidden, weight }: DrawnMask,
  signal: AbortSignal,
): Promise<number> {
  if (hidden.length === 0) return 0;
  const isHidden = new Set(hidden);
  const shown = answer.map((token, place) => (isHidden.has(place) ? mask : token));
  const { logits } = await core.call(
    'model.logits',
    { model: MODEL, tokens: [...prompt, ...shown] },
    { signal },
  );
  const V = logits.shape[1] ?? 0;
  const nats = hidden.map((place) => {
    const row = (prompt.length + place) * V;
    return -(logSoftmax(logits.values.subarray(row, row + V))[answer[place] ?? NaN] ?? NaN);
  });
  return (weight * nats.reduce((sum, one) => sum + one, 0)) / answer.length;
}
