// Goes on with beginnings of held-out stories by drafts, and counts how many of these the model keeps.
import { core, type Progress } from '@/core/client';
import type { SamplingSettings, SpeculativeRound } from '@/pure/sampling';
import { rateWithInterval } from '@/pure/statistics/rates';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { deepseekFindingMessages } from './findingMessages';
import { perUnit } from './perUnit';
import { MARGIN, MODEL, PROMPTS, PROMPT_TOKENS, WRITTEN_TOKENS } from './settings';
import { openModel, storyTokens, written } from './stories';

const SEED = 1;

/** Of the continuation of one beginning. */
interface Continued {
  rounds: number;
  kept: number;
  /** Sum of Σ min(p, q) over its rounds. */
  overlap: number;
  /** Rounds in which the draft was kept and Σ min(p, q) is 1, or neither. */
  agreed: number;
}

export function countRounds(rounds: readonly SpeculativeRound[]): Continued {
  return {
    rounds: rounds.length,
    kept: rounds.filter(({ accepted }) => accepted).length,
    overlap: rounds.reduce((sum, { overlap }) => sum + overlap, 0),
    agreed: rounds.filter(({ accepted, overlap }) => accepted === overlap > 0.5).length,
  };
}

async function continueAll(
  settings: Partial<SamplingSettings>,
  { signal, onProgress }: RunOptions,
): Promise<Continued[]> {
  const model = await openModel(MODEL, signal);
  const all: Continued[] = [];
  for (let index = 0; index < PROMPTS; index++) {
    onProgress(index, PROMPTS);
    const prompt = (await storyTokens(model, index, signal)).slice(0, 1 + PROMPT_TOKENS);
    const rounds: SpeculativeRound[] = [];
    await core.call(
      'generate.speculative',
      {
        ...{ model: MODEL, prompt, settings, seed: SEED, stream: index },
        ...{ maxNewTokens: WRITTEN_TOKENS, forbidEnd: true },
      },
      {
        signal,
        onProgress(progress: Progress<'generate.speculative'>) {
          if (progress.stage === 'round') rounds.push(progress);
        },
      },
    );
    all.push(countRounds(rounds));
  }
  return all;
}

const percent = (share: number) => (100 * share).toFixed(1);
const sumOf = (all: readonly Continued[], what: keyof Continued) =>
  all.reduce((sum, one) => sum + one[what], 0);

/** The share that was kept, with the table of all beginnings. */
function keptOf(all: readonly Continued[]) {
  const t = deepseekFindingMessages.get();
  const kept = rateWithInterval(
    all.map((one) => one.kept),
    all.map((one) => one.rounds),
  );
  if (!kept) throw new Error(t.noDrafts({ model: MODEL }));
  return {
    ...{ kept, count: all.length },
    columns: [t.prompt, t.draftsColumn, t.keptColumn, t.overlapColumn],
    rows: all.map(({ rounds, kept: own, overlap }, index) => [index, rounds, own, overlap.toFixed(2)]),
  };
}

export async function draftAtOne(options: RunOptions): Promise<DetailedFinding> {
  const all = await continueAll({ greedy: false, temperature: 1 }, options);
  const { kept, ...table } = keptOf(all);
  const difference = perUnit(
    all.map((one) => one.kept - one.overlap),
    all.map((one) => one.rounds),
  );
  const { value, low, high } = written(kept, percent);
  const points = written(difference, percent);
  return {
    ...{ ...kept, ...table },
    holds: difference.low > -MARGIN && difference.high < MARGIN,
    sentence: deepseekFindingMessages.get().drafts({
      ...{ drafts: sumOf(all, 'rounds').toLocaleString('en'), kept: value, low, high },
      overlap: percent(sumOf(all, 'overlap') / sumOf(all, 'rounds')),
      ...{ difference: points.value, differenceLow: points.low, differenceHigh: points.high },
      margin: 100 * MARGIN,
    }),
  };
}

export async function draftGreedily(options: RunOptions): Promise<DetailedFinding> {
  const all = await continueAll({ greedy: true }, options);
  const { kept, ...table } = keptOf(all);
  const { value, low, high } = written(kept, percent);
  const [rounds, agreed] = [sumOf(all, 'rounds'), sumOf(all, 'agreed')];
  return {
    ...{ ...kept, ...table },
    holds: agreed === rounds,
    sentence: deepseekFindingMessages.get().greedyDrafts({
      ...{ drafts: rounds.toLocaleString('en'), agreed: agreed.toLocaleString('en') },
      ...{ kept: value, low, high },
    }),
  };
}
