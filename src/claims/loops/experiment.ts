// Continues every beginning and counts the 4-grams of each text that came before, and the loops at its end.
import { core } from '@/core/client';
import { STRANGE_BEGINNINGS } from '@/pure/corpus/strangeBeginnings';
import { findLoop, repN, type SamplingSettings } from '@/pure/sampling';
import { meanWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { loopFindingMessages } from './findingMessages';
import { COUNT, LENGTH, MODEL } from './settings';

const SEED = 1;

/**
 * @param settings how the next token is chosen; what is left out is off
 * @param holds whether a mean rep-4 bears the claim out, given the ends of its interval
 */
export function measureRepetition(
  settings: Partial<SamplingSettings>,
  holds: (low: number, high: number) => boolean,
) {
  return (options: RunOptions) => run(settings, holds, options);
}

async function run(
  settings: Partial<SamplingSettings>,
  holds: (low: number, high: number) => boolean,
  { signal, onProgress }: RunOptions,
): Promise<DetailedFinding> {
  const t = loopFindingMessages.get();
  const { beginToken } = await core.call('model.load', { model: MODEL }, { signal });
  const rows: (string | number)[][] = [];
  const repetitions: number[] = [];
  let loops = 0;
  for (const [index, beginning] of STRANGE_BEGINNINGS.entries()) {
    onProgress(index, COUNT);
    const { ids } = await core.call('text.encode', { model: MODEL, text: beginning }, { signal });
    const { tokens } = await core.call(
      'generate',
      {
        model: MODEL,
        prompt: beginToken === undefined ? ids : [beginToken, ...ids],
        settings,
        seed: SEED,
        stream: index,
        maxNewTokens: LENGTH,
        forbidEnd: true,
      },
      { signal },
    );
    const loop = findLoop(tokens);
    if (loop) loops += 1;
    const repetition = repN(tokens, 4) ?? 0;
    repetitions.push(repetition);
    rows.push([beginning, repetition.toFixed(2), loop?.period ?? t.none, loop?.repeats ?? '']);
  }
  const { value, low, high } = meanWithInterval(repetitions);
  return {
    value,
    low,
    high,
    count: COUNT,
    holds: holds(low, high),
    sentence: t.found({ share: Math.round(value * 100), loops, count: COUNT }),
    columns: [t.beginning, t.repetition, t.period, t.repeats],
    rows,
  };
}
