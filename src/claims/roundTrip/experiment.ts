// Encodes texts and puts them together again from the bytes of their tokens.
import { core, RANK_ENCODINGS } from '@/core/client';
import { TEXTS } from '@/pure/corpus/texts';
import { uniform } from '@/pure/random/philox';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { roundTripFindingMessages } from './findingMessages';
import { EMOJI, RANDOM } from './settings';

const SEED = 1;
/** Longest random string, bytes. */
const MOST_BYTES = 64;

/** A random byte string, read as text. */
function randomText(index: number): string {
  const length = 1 + Math.floor(uniform(SEED, index) * MOST_BYTES);
  const bytes = Uint8Array.from({ length }, (_one, at) => Math.floor(uniform(SEED, index, at + 1) * 256));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export async function measureRoundTrip({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = roundTripFindingMessages.get();
  const texts: string[] = [];
  for (const name of TEXTS) texts.push((await core.call('text.shipped', { name }, { signal })).text);
  const groups = [texts, EMOJI, Array.from({ length: RANDOM }, (_one, index) => randomText(index))];
  const tokenizers = [...RANK_ENCODINGS, { model: 'story-gpt' }] as const;
  const count = tokenizers.length * groups.flat().length;
  const rows: (string | number)[][] = [];
  let [done, same] = [0, 0];
  for (const tokenizer of tokenizers) {
    const name = typeof tokenizer === 'string' ? tokenizer : t.book;
    const row: (string | number)[] = [name];
    for (const group of groups) {
      let sameHere = 0;
      for (const text of group) {
        onProgress(done, count);
        const { bytes } = await core.call('tokens.encode', { tokenizer, text, special: false }, { signal });
        if (joined(bytes) === text) sameHere += 1;
        done += 1;
      }
      row.push(t.of({ same: sameHere, count: group.length }));
      same += sameHere;
    }
    rows.push(row);
  }
  const value = same / count;
  return {
    ...{ value, low: value, high: value, count, holds: value === 1 },
    sentence: t.found({ same, count }),
    columns: [t.tokenizer, t.texts, t.emoji, t.random],
    rows,
  };
}

function joined(bytes: readonly Uint8Array[]): string {
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of bytes) {
    whole.set(one, at);
    at += one.length;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
}
