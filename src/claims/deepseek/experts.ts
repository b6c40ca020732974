// Where the routers send the tokens of held-out stories, and what it costs to forbid the expert that they send most to.
import { rateWithInterval } from '@/pure/statistics/rates';
import type { Estimate } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { deepseekFindingMessages } from './findingMessages';
import { choicesIn, mixtureOf, type Mixture } from './mixture';
import { perUnit } from './perUnit';
import { FACTOR, FORBIDDING_STORIES, MODEL, STORIES } from './settings';
import { natsOf, openModel, storyTokens, written, type OpenedModel } from './stories';

/** How often each expert of each layer was chosen while a story was read, its end token left out: [layers][E]. */
async function countsOf(
  model: OpenedModel,
  mixture: Mixture,
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<number[][]> {
  const choices = await choicesIn(model, mixture, tokens, signal);
  return choices.map((chosen) => {
    const counts = new Array<number>(mixture.experts).fill(0);
    for (const expert of chosen.flat()) counts[expert] = (counts[expert] ?? 0) + 1;
    return counts;
  });
}

/** One expert over many stories. */
interface Load {
  layer: number;
  expert: number;
  choices: number;
  /** Share of the choices, in even shares. */
  timesEven: Estimate;
}

/** @param counted of each story, how often each expert of each layer was chosen: [stories][layers][E] */
export function loadsOf(counted: readonly number[][][], layers: readonly number[]): Load[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return layers.flatMap((layer, place) => {
    const rows = counted.map((story) => story[place] ?? []);
    const all = rows.map(sum);
    return (rows[0] ?? []).map((_unused, expert): Load => {
      const own = rows.map((row) => row[expert] ?? 0);
      const even = all.map((choices) => choices / (rows[0]?.length ?? NaN));
      const timesEven = rateWithInterval(own, even) ?? { value: NaN, low: NaN, high: NaN };
      return { layer, expert, choices: sum(own), timesEven };
    });
  });
}

export async function compareLoads({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = deepseekFindingMessages.get();
  const model = await openModel(MODEL, signal);
  const mixture = mixtureOf(model);
  const counted: number[][][] = [];
  for (let index = 0; index < STORIES; index++) {
    onProgress(index, STORIES);
    counted.push(await countsOf(model, mixture, await storyTokens(model, index, signal), signal));
  }
  const loads = loadsOf(counted, mixture.layers);
  const ordered = loads.toSorted((a, b) => a.timesEven.value - b.timesEven.value);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (!least || !most) throw new Error(t.noExperts({ model: MODEL }));
  const three = (value: number) => value.toFixed(3);
  const [up, down] = [written(most.timesEven, three), written(least.timesEven, three)];
  return {
    ...most.timesEven,
    count: STORIES,
    holds: loads.every(({ timesEven: { low, high } }) => low > 1 / FACTOR && high < FACTOR),
    sentence: t.loads({
      ...{ stories: STORIES, factor: FACTOR },
      ...{ expert: most.expert, layer: most.layer, most: up.value, mostLow: up.low, mostHigh: up.high },
      ...{ idle: least.expert, idleLayer: least.layer },
      ...{ least: down.value, leastLow: down.low, leastHigh: down.high },
    }),
    columns: [t.layer, t.expert, t.choices, t.timesEven, t.low, t.high],
    rows: loads.map(({ layer, expert, choices, timesEven }) => [
      ...[layer, expert, choices],
      ...[timesEven.value, timesEven.low, timesEven.high].map(three),
    ]),
  };
}

export async function forbidBusiest({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = deepseekFindingMessages.get();
  const model = await openModel(MODEL, signal);
  const mixture = mixtureOf(model);
  const { layers } = mixture;
  const stories: number[][] = [];
  const counted: number[][][] = [];
  for (let index = 0; index < FORBIDDING_STORIES; index++) {
    onProgress(index, 2 * FORBIDDING_STORIES);
    const tokens = await storyTokens(model, index, signal);
    stories.push(tokens);
    counted.push(await countsOf(model, mixture, tokens, signal));
  }
  const loads = loadsOf(counted, layers);
  const busiest = layers.map((layer) => {
    const own = loads.filter((one) => one.layer === layer);
    return own.reduce((best, one) => (one.choices > best.choices ? one : best)).expert;
  });
  const before: number[] = [];
  /** [layers][stories] */
  const after: number[][] = layers.map(() => []);
  for (const [index, tokens] of stories.entries()) {
    onProgress(FORBIDDING_STORIES + index, 2 * FORBIDDING_STORIES);
    before.push(await natsOf(model, tokens, signal));
    for (const [place, layer] of layers.entries()) {
      const change = { layer, kind: 'forbid', expert: busiest[place] ?? 0 } as const;
      after[place]?.push(await natsOf(model, tokens, signal, [change]));
    }
  }
  const units = stories.map((tokens) => tokens.length - 1);
  const added = after.map((nats) =>
    perUnit(
      nats.map((one, story) => one - (before[story] ?? NaN)),
      units,
    ),
  );
  const least = added.reduce((smallest, one) => (one.value < smallest.value ? one : smallest));
  const three = (nats: number) => nats.toFixed(3);
  return {
    ...least,
    count: FORBIDDING_STORIES,
    holds: added.every(({ low }) => low > 0),
    sentence: t.forbidden({
      stories: FORBIDDING_STORIES,
      before: three(perUnit(before, units).value),
      list: added
        .map((one, place) => {
          const { value, low, high } = written(one, three);
          return t.forbiddenPart({ added: value, layer: layers[place] ?? 0, low, high });
        })
        .join(', '),
    }),
    columns: [
      ...[t.story, t.tokens, t.asTrained],
      ...layers.map((layer, place) => t.without({ layer, expert: busiest[place] ?? 0 })),
    ],
    rows: stories.map((_tokens, story) => [
      ...[story, units[story] ?? 0],
      ...[before[story] ?? NaN, ...after.map((nats) => nats[story] ?? NaN)].map((nats) => nats.toFixed(2)),
    ]),
  };
}
