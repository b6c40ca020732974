// How far a token by itself decides where it goes, whatever stands before it: told from its choices in other stories.
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { deepseekFindingMessages } from './findingMessages';
import { choicesIn, mixtureOf, type Mixture } from './mixture';
import { perUnit } from './perUnit';
import { MODEL, STORIES, TIMES_CHANCE, TOLD_STORIES } from './settings';
import { openModel, storyTokens, written, type OpenedModel } from './stories';

/** How often a token went to each expert of a layer, by its id: [layers], [E] */
type Sent = Map<number, number[]>[];

/** The `count` most frequent experts, the first of equal ones. */
function favourites(counts: readonly number[], count: number): number[] {
  const experts = counts.map((_count, expert) => expert);
  return experts.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, count);
}

async function learn(
  model: OpenedModel,
  mixture: Mixture,
  { signal, onProgress }: RunOptions,
): Promise<Sent> {
  const sent: Sent = mixture.layers.map(() => new Map<number, number[]>());
  for (let index = 0; index < STORIES; index++) {
    onProgress(index, STORIES + TOLD_STORIES);
    const tokens = await storyTokens(model, index, signal);
    const choices = await choicesIn(model, mixture, tokens, signal);
    choices.forEach((chosen, place) =>
      chosen.forEach((experts, at) => {
        const id = tokens[at] ?? -1;
        const counts = sent[place]?.get(id) ?? new Array<number>(mixture.experts).fill(0);
        for (const expert of experts) counts[expert] = (counts[expert] ?? 0) + 1;
        sent[place]?.set(id, counts);
      }),
    );
  }
  return sent;
}

/** Of one story: choices of tokens that were met before, and how many of these their favourites tell, in each layer. */
interface Told {
  choices: number;
  right: number[];
}

export function tell(
  tokens: readonly number[],
  choices: readonly (readonly (readonly number[])[])[],
  sent: Sent,
): Told {
  const right = choices.map(() => 0);
  let known = 0;
  choices.forEach((chosen, place) =>
    chosen.forEach((experts, at) => {
      const counts = sent[place]?.get(tokens[at] ?? -1);
      if (!counts) return;
      if (place === 0) known += experts.length;
      const told = favourites(counts, experts.length);
      right[place] = (right[place] ?? 0) + experts.filter((expert) => told.includes(expert)).length;
    }),
  );
  return { choices: known, right };
}

export async function tellByToken(options: RunOptions): Promise<DetailedFinding> {
  const t = deepseekFindingMessages.get();
  const { signal, onProgress } = options;
  const model = await openModel(MODEL, signal);
  const mixture = mixtureOf(model);
  const sent = await learn(model, mixture, options);
  const told: Told[] = [];
  for (let index = STORIES; index < STORIES + TOLD_STORIES; index++) {
    onProgress(index, STORIES + TOLD_STORIES);
    const tokens = await storyTokens(model, index, signal);
    told.push(tell(tokens, await choicesIn(model, mixture, tokens, signal), sent));
  }
  const choices = told.map((one) => one.choices);
  const shareOf = (right: (one: Told) => number) => perUnit(told.map(right), choices);
  const shares = mixture.layers.map((_layer, place) => shareOf(({ right }) => right[place] ?? NaN));
  const chance = mixture.chosen / mixture.experts;
  const last = mixture.layers.length - 1;
  const difference = shareOf(({ right }) => (right[0] ?? NaN) - (right[last] ?? NaN));
  const percent = (share: number) => (100 * share).toFixed(1);
  const { value, low, high } = written(difference, percent);
  return {
    ...difference,
    count: TOLD_STORIES,
    holds: difference.low > 0 && shares.every((share) => share.low >= TIMES_CHANCE * chance),
    sentence: t.told({
      ...{ read: STORIES, stories: TOLD_STORIES },
      list: mixture.layers
        .map((layer, place) => t.toldPart({ share: percent(shares[place]?.value ?? NaN), layer }))
        .join(', '),
      chance: percent(chance),
      ...{ difference: value, low, high },
    }),
    columns: [t.story, t.choices, ...mixture.layers.map((layer) => t.rightIn({ layer }))],
    rows: told.map((one, index) => [STORIES + index, one.choices, ...one.right]),
  };
}
