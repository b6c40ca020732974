// Lets the model tell stories, and checks each against the world that it learned from.
import { core } from '@/core/client';
import { shareWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { truthMessages } from './messages';
import { COUNT, LONGEST, MODEL } from './settings';

const SEED = 1;
/** Characters of a story in the table of verdicts, and of what the world does not say. */
const SHOWN = 60;

/** @param holds whether a share bears the claim out, given the ends of its interval */
export function countTrue(temperature: number, holds: (low: number, high: number) => boolean) {
  return (options: RunOptions) => run(temperature, holds, options);
}

async function run(
  temperature: number,
  holds: (low: number, high: number) => boolean,
  { signal, onProgress }: RunOptions,
): Promise<DetailedFinding> {
  const t = truthMessages.get();
  const { beginToken } = await core.call('model.load', { model: MODEL }, { signal });
  if (beginToken === undefined) throw new Error(`${MODEL} has no begin token`);
  const rows: string[][] = [];
  const found = { true: 0, broken: 0, contradicting: 0 };
  for (let stream = 0; stream < COUNT; stream++) {
    onProgress(stream, COUNT);
    const { tokens, finish } = await core.call(
      'generate',
      {
        ...{ model: MODEL, prompt: [beginToken], settings: { temperature }, seed: SEED, stream },
        maxNewTokens: LONGEST,
      },
      { signal },
    );
    const { text } = await core.call('text.decode', { model: MODEL, ids: tokens }, { signal });
    const { parses, understood, contradictions } = await core.call('story.check', { text }, { signal });
    let verdict = t.holds;
    if (finish !== 'end' || !parses) {
      found.broken += 1;
      const rest = text.slice(understood).trim().slice(0, SHOWN);
      verdict = rest === '' ? t.unfinished : t.unknown({ text: rest });
    } else if (contradictions.length > 0) {
      found.contradicting += 1;
      verdict = contradictions.join(' ');
    } else {
      found.true += 1;
    }
    rows.push([`${text.slice(0, SHOWN)}…`, verdict]);
  }
  const { value, low, high } = shareWithInterval(found.true, COUNT);
  return {
    ...{ value, low, high, count: COUNT },
    holds: holds(low, high),
    sentence: t.found({ temperature, count: COUNT, ...found }),
    columns: [t.story, t.verdict],
    rows,
  };
}
