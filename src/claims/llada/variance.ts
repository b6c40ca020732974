// The loss of held-out stories by the two ways to draw masks: how much one draw varies.
import { core } from '@/core/client';
import { meanOf, varianceOf } from '@/pure/diffusion/estimates';
import { drawMask } from '@/pure/diffusion/masks';
import { heldOutStories } from '@/pure/quality/lengths';
import { logSoftmax } from '@/pure/sampling/softmax';
import { ratioOfSums } from '@/pure/statistics/comparisons';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { drawBernoulli, type DrawnPlaces } from './bernoulli';
import { lladaMessages } from './messages';
import { encode, openModel, type OpenModel } from './openModel';
import { MODEL, VARIANCE_DRAWS, VARIANCE_STORIES } from './settings';

const SEED = 1;
/** Characters of a story in the table. */
const SHOWN = 60;

export async function compareEstimators({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const words = lladaMessages.get();
  const model = await openModel(signal);
  const rows: (string | number)[][] = [];
  const found = { bernoulli: [] as number[], exact: [] as number[], means: [[] as number[], [] as number[]] };
  let story = 0;
  for (const text of heldOutStories(VARIANCE_STORIES)) {
    onProgress(story, VARIANCE_STORIES);
    const tokens = [...(await encode(text, signal)), ...model.endTokens.slice(0, 1)];
    const losses = { bernoulli: [] as number[], exact: [] as number[] };
    for (let draw = 0; draw < VARIANCE_DRAWS; draw++) {
      const n = story * VARIANCE_DRAWS + draw;
      losses.bernoulli.push(await lossOf(model, tokens, drawBernoulli(tokens.length, SEED, n), signal));
      losses.exact.push(await lossOf(model, tokens, drawMask(tokens.length, 'exact', SEED, n), signal));
    }
    const [one, exactly] = [losses.bernoulli, losses.exact];
    found.bernoulli.push(varianceOf(one));
    found.exact.push(varianceOf(exactly));
    found.means[0]?.push(meanOf(one));
    found.means[1]?.push(meanOf(exactly));
    rows.push([
      `${text.slice(0, SHOWN)}…`,
      tokens.length,
      ...[varianceOf(one), varianceOf(exactly), meanOf(one), meanOf(exactly)].map((x) => x.toFixed(4)),
    ]);
    story += 1;
  }
  const ratio = ratioOfSums(found.bernoulli, found.exact);
  const { value, low, high } = ratio;
  const [bernoulli, exact] = found.means.map((means) => meanOf(means).toFixed(3));
  return {
    ...{ value, low, high, count: VARIANCE_STORIES },
    holds: low > 1,
    sentence: words.variance({
      ...{ ratio: value.toFixed(2), low: low.toFixed(2), high: high.toFixed(2) },
      ...{ bernoulli: bernoulli ?? '', exact: exact ?? '' },
    }),
    columns: [
      ...[words.story, words.tokens, words.bernoulliVariance, words.exactVariance],
      ...[words.bernoulliMean, words.exactMean],
    ],
    rows,
  };
}

/** The loss of one draw, nats a token. */
async function lossOf(
  { begin, mask }: OpenModel,
  tokens: readonly number[],
  { hidden, weight }: DrawnPlaces,
  signal: AbortSignal,
): Promise<number> {
  if (hidden.length === 0) return 0;
  const isHidden = new Set(hidden);
  const seen = tokens.map((token, place) => (isHidden.has(place) ? mask : token));
  const { logits } = await core.call('model.logits', { model: MODEL, tokens: [begin, ...seen] }, { signal });
  const V = logits.shape[1] ?? 0;
  const nats = hidden.map((place) => {
    const row = (place + 1) * V;
    return -(logSoftmax(logits.values.subarray(row, row + V))[tokens[place] ?? NaN] ?? NaN);
  });
  return (weight * nats.reduce((sum, one) => sum + one, 0)) / tokens.length;
}
