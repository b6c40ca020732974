// Stories of the mask predictor under two settings: how surprising they are to the twin, and how varied.
import { GROUP, NS, qualityOf } from '@/pure/quality/quality';
import { TWIN, type QualitySetting } from '@/pure/quality/settings';
import type { ToldStory } from '@/pure/quality/tell';
import { differenceWithInterval } from '@/pure/statistics/comparisons';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { literal } from '@/ui/format';
import { openTeller } from '@/labs/stories/storyTeller';
import { lladaFindingMessages } from './findingMessages';
import {
  FEW_STEPS,
  HOLDING_TEMPERATURE,
  MANY_STEPS,
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
  const tell = await openTeller({ signal });
  const all: ToldStory[][] = [];
  for (const [index, setting] of settings.entries()) {
    const told: ToldStory[] = [];
    for (let story = 0; story < STORIES; story++) {
      onProgress(index * STORIES + story, settings.length * STORIES);
      told.push(await tell(setting, story));
    }
    all.push(told);
  }
  return all;
}

function tableOf(settings: readonly QualitySetting[], all: readonly ToldStory[][]) {
  const t = lladaFindingMessages.get();
  const verdictOf = ({ text, parses, understood, contradictions }: ToldStory) => {
    const rest = literal(text.slice(understood).trim().slice(0, SHOWN));
    const verdict = parses ? t.understood : rest === '' ? t.unfinished : t.notWorld({ text: rest });
    return [verdict, ...contradictions].join(' ');
  };
  return {
    columns: [t.stepsColumn, t.remasking, t.surprise({ twin: TWIN }), t.text, t.verdict],
    rows: settings.flatMap(({ steps, remasking }, index) =>
      (all[index] ?? []).map((story) => [
        ...[
          steps,
          t[remasking],
          story.tokens.length === 0 ? '–' : (story.surprise / story.tokens.length).toFixed(2),
        ],
        ...[`${story.text.slice(0, SHOWN)}…`, verdictOf(story)],
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
  const [few, many] = all.map((told) => qualityOf(told).surprise);
  if (!few || !many) throw new Error(lladaFindingMessages.get().noTokens);
  const difference = differenceWithInterval(few, many);
  const two = (nats: number) => nats.toFixed(2);
  return {
    ...difference,
    count: STORIES,
    holds: difference.low > 0,
    sentence: lladaFindingMessages.get().steps({
      ...{ temperature: HOLDING_TEMPERATURE, manySteps: MANY_STEPS, fewSteps: FEW_STEPS },
      ...{ many: two(many.value), manyLow: two(many.low), manyHigh: two(many.high), twin: TWIN },
      ...{ few: two(few.value), fewLow: two(few.low), fewHigh: two(few.high) },
    }),
    ...tableOf(settings, all),
  };
}

export async function compareVariety(options: RunOptions): Promise<DetailedFinding> {
  const t = lladaFindingMessages.get();
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
