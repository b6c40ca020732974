// Continues every beginning and counts the texts that end in a loop.
import { core } from '@/core/client';
import { beginnings } from '@/pure/corpus/beginnings';
import { findLoop, repN, type SamplingSettings } from '@/pure/sampling';
import { shareWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { loopMessages } from './messages';
import { COUNT, LENGTH, MODEL } from './settings';

const SEED = 1;

/**
 * @param settings how the next token is chosen; what is left out is off
 * @param holds whether a share bears the claim out, given the ends of its interval
 */
export function countLoops(
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
  const t = loopMessages.get();
  const { beginToken } = await core.call('model.load', { model: MODEL }, { signal });
  const rows: (string | number)[][] = [];
  let loops = 0;
  for (const [index, beginning] of beginnings(COUNT).entries()) {
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
    const repetition = (repN(tokens, 4) ?? 0).toFixed(2);
    rows.push([beginning, loop?.period ?? t.none, loop?.repeats ?? '', repetition]);
  }
  const { value, low, high } = shareWithInterval(loops, COUNT);
  return {
    value,
    low,
    high,
    count: COUNT,
    holds: holds(low, high),
    sentence: t.found({ loops, count: COUNT }),
    columns: [t.beginning, t.period, t.repeats, t.repetition],
    rows,
  };
}
