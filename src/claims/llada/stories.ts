// Stories of the mask predictor under two settings: how far they keep to their world, and how varied they are.
import { core } from '@/core/client';
import { GROUP, NS, qualityOf } from '@/pure/quality/quality';
import { SEED, type QualitySetting } from '@/pure/quality/settings';
import { tellStory, type Asked, type ToldStory } from '@/pure/quality/tell';
import { differenceWithInterval } from '@/pure/statistics/comparisons';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { literal } from '@/ui/format';
import { lladaMessages } from './messages';
import { openModel } from './openModel';
import {
  FEW_STEPS,
  HOLDING_TEMPERATURE,
  MANY_STEPS,
  MODEL,
  STORIES,
  VARIETY_N,
  VARIETY_STEPS,
  VARIETY_TEMPERATURE,
} from './settings';

/** Characters of a story in the table of verdicts. */
const SHOWN = 60;

/** The stories of each setting. */
async function tellAll(
  settings: readonly QualitySetting[],
  { signal, onProgress }: RunOptions,
): Promise<ToldStory[][]> {
  const { begin, mask, end } = await openModel(signal);
  const asked: Asked = {
    endTokens: [end],
    async fill(length, { steps, remasking, temperature }, stream) {
      const answer = new Array<number>(length).fill(mask);
      const request = { steps, remasking, temperature, seed: SEED, stream, candidates: 0 };
      const found = await core.call(
        'generate.diffusion',
        { model: MODEL, prompt: [begin], answer, ...request },
        { signal },
      );
      return found.answer;
    },
    decode: async (ids) => (await core.call('text.decode', { model: MODEL, ids: [...ids] }, { signal })).text,
    check: (text) => core.call('story.check', { text }, { signal }),
  };
  const all: ToldStory[][] = [];
  for (const [index, setting] of settings.entries()) {
    const told: ToldStory[] = [];
    for (let story = 0; story < STORIES; story++) {
      onProgress(index * STORIES + story, settings.length * STORIES);
      told.push(await tellStory(asked, setting, story));
    }
    all.push(told);
  }
  return all;
}

function tableOf(settings: readonly QualitySetting[], all: readonly ToldStory[][]) {
  const t = lladaMessages.get();
  const verdictOf = ({ text, parses, understood, contradictions }: ToldStory) => {
    const rest = literal(text.slice(understood).trim().slice(0, SHOWN));
    const verdict = parses ? t.understood : rest === '' ? t.unfinished : t.notWorld({ text: rest });
    return [verdict, ...contradictions].join(' ');
  };
  return {
    columns: [t.stepsColumn, t.remasking, t.text, t.verdict],
    rows: settings.flatMap(({ steps, remasking }, index) =>
      (all[index] ?? []).map((story) => [
        ...[steps, t[remasking], `${story.text.slice(0, SHOWN)}…`, verdictOf(story)],
      ]),
    ),
  };
}

export async function compareSteps(options: RunOptions): Promise<DetailedFinding> {
  const common = { remasking: 'low-confidence', temperature: HOLDING_TEMPERATURE } as const;
  const settings: QualitySetting[] = [
    { ...common, steps: FEW_STEPS },
    { ...common, steps: MANY_STEPS },
  ];
  const all = await tellAll(settings, options);
  const [few, many] = all.map((told) => qualityOf(told).understood);
  if (!few || !many) throw new Error('compareSteps: there are two settings');
  const difference = differenceWithInterval(many, few);
  const percent = (share: number) => (100 * share).toFixed(1);
  return {
    ...difference,
    count: STORIES,
    holds: difference.low > 0,
    sentence: lladaMessages.get().steps({
      ...{ temperature: HOLDING_TEMPERATURE, manySteps: MANY_STEPS, fewSteps: FEW_STEPS },
      ...{ many: percent(many.value), manyLow: percent(many.low), manyHigh: percent(many.high) },
      ...{ few: percent(few.value), fewLow: percent(few.low), fewHigh: percent(few.high) },
    }),
    ...tableOf(settings, all),
  };
}

export async function compareVariety(options: RunOptions): Promise<DetailedFinding> {
  const t = lladaMessages.get();
  const common = { steps: VARIETY_STEPS, temperature: VARIETY_TEMPERATURE } as const;
  const settings: QualitySetting[] = [
    { ...common, remasking: 'low-confidence' },
    { ...common, remasking: 'random' },
  ];
  const all = await tellAll(settings, options);
  const [confident, random] = all.map((told) => qualityOf(told).distinct[NS.indexOf(VARIETY_N)]);
  if (!confident || !random) throw new Error(t.noRuns({ n: VARIETY_N }));
  const difference = differenceWithInterval(random, confident);
  const three = (value: number) => value.toFixed(3);
  return {
    ...difference,
    count: STORIES,
    holds: difference.low > 0,
    sentence: t.variety({
      ...{ temperature: VARIETY_TEMPERATURE, steps: VARIETY_STEPS, n: VARIETY_N, group: GROUP },
      ...{ confident: three(confident.value), random: three(random.value) },
      ...{ confidentLow: three(confident.low), confidentHigh: three(confident.high) },
      ...{ randomLow: three(random.low), randomHigh: three(random.high) },
    }),
    ...tableOf(settings, all),
  };
}
