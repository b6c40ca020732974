// Lets the model tell stories, and checks each against the world that it learned from.
import { core } from '@/core/client';
import { meanWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { truthFindingMessages } from './findingMessages';
import { COUNT, LONGEST, MODEL } from './settings';

const SEED = 1;
/** Characters of a story in the table, and of what the world does not say. */
const SHOWN = 60;

const percent = (value: number) => `${Math.round(value * 100)} %`;

/** @param holds whether a mean share bears the claim out, given the ends of its interval */
export function measureTruth(temperature: number, holds: (low: number, high: number) => boolean) {
  return (options: RunOptions) => run(temperature, holds, options);
}

async function run(
  temperature: number,
  holds: (low: number, high: number) => boolean,
  { signal, onProgress }: RunOptions,
): Promise<DetailedFinding> {
  const t = truthFindingMessages.get();
  const { beginToken } = await core.call('model.load', { model: MODEL }, { signal });
  if (beginToken === undefined) throw new Error(`${MODEL} has no begin token`);
  const rows: string[][] = [];
  const shares: number[] = [];
  let flawless = 0;
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
    shares.push(text === '' ? 0 : understood / text.length);
    if (finish === 'end' && parses && contradictions.length === 0) flawless += 1;
    const rest = text.slice(understood).trim().slice(0, SHOWN);
    rows.push([
      `${text.slice(0, SHOWN)}…`,
      percent(shares.at(-1) ?? 0),
      rest === '' ? '' : rest,
      contradictions.join(' '),
    ]);
  }
  const { value, low, high } = meanWithInterval(shares);
  return {
    ...{ value, low, high, count: COUNT },
    holds: holds(low, high),
    sentence: t.found({ temperature, count: COUNT, share: percent(value), flawless }),
    columns: [t.story, t.told, t.then, t.contradictions],
    rows,
  };
}
