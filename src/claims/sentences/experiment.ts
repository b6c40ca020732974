// Asks for each held-out sentence of each text how often it was counted.
import { core } from '@/core/client';
import { placedTokens } from '@/pure/counting/placedTokens';
import { shareWithInterval } from '@/pure/statistics/intervals';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { sentencesFindingMessages } from './findingMessages';
import { COUNTED_TEXTS, HELD_OUT, SENTENCES } from './settings';

interface Found {
  name: string;
  counted: number;
  heldOut: number;
  seen: number;
}

export async function countNew({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = sentencesFindingMessages.get();
  const found: Found[] = [];
  let done = 0;
  for (const name of COUNTED_TEXTS) {
    const info = await core.call(
      'ngram.open',
      { source: { shipped: name }, unit: 'words', heldOut: HELD_OUT },
      { signal },
    );
    const { text } = await core.call('text.shipped', { name }, { signal });
    const all = sentencesOf(text);
    if (all.length !== info.sequences) throw new Error(t.notCut({ text: name }));
    const counted = info.sequences - info.heldOutSequences;
    let seen = 0;
    for (const sentence of all.slice(counted)) {
      onProgress(done, SENTENCES);
      const { chainProbability } = await core.call(
        'ngram.score',
        { corpus: info.corpus, smoothing: { kind: 'none' }, n: 1, text: sentence },
        { signal },
      );
      if (chainProbability > 0) seen += 1;
      done += 1;
    }
    found.push({ name, counted, heldOut: info.heldOutSequences, seen });
  }
  const fresh = done - found.reduce((sum, { seen }) => sum + seen, 0);
  const { value, low, high } = shareWithInterval(fresh, done);
  return {
    ...{ value, low, high, count: done },
    holds: low > 0.9,
    sentence: t.found({ fresh, count: done }),
    columns: [t.text, t.counted, t.heldOut, t.seen],
    rows: found.map(({ name, counted, heldOut, seen }) => [name, counted, heldOut, seen]),
  };
}

/** The sentences of a text, as they are counted. */
function sentencesOf(source: string): string[] {
  const { text, tokens } = placedTokens(source, 'words');
  const extents: { from: number; to: number }[] = [];
  for (const { from, to, sequence } of tokens)
    extents[sequence] = { from: extents[sequence]?.from ?? from, to };
  return extents.map(({ from, to }) => text.slice(from, to));
}
