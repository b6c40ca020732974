// Learns merges of bytes from the fables, and counts what they make of them and of the logbook.
import { core } from '@/core/client';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { bpeFindingMessages } from './findingMessages';
import { MERGES } from './settings';

/** Merges after which tokens are counted. */
const STEPS = [0, 1, 16, 64, 256, 512, MERGES];
const HALF = MERGES / 2;

interface Counted {
  step: number;
  /** Tokens of the fables. */
  tokens: number;
  /** Characters (code points) a token. */
  own: number;
  other: number;
}

async function countTokens({ signal, onProgress }: RunOptions): Promise<Counted[]> {
  const { training, tokenCounts, characters } = await core.call(
    'bpe.train',
    { source: { shipped: 'fables' }, variant: 'byte-level', merges: MERGES },
    { signal },
  );
  const { text } = await core.call('text.shipped', { name: 'logbook' }, { signal });
  const otherCharacters = [...text].length;
  const counted: Counted[] = [];
  for (const [index, step] of STEPS.entries()) {
    onProgress(index, STEPS.length);
    const { ids } = await core.call('bpe.encode', { training, step, text }, { signal });
    const tokens = tokenCounts[step] ?? NaN;
    counted.push({ step, tokens, own: characters / tokens, other: otherCharacters / ids.length });
  }
  return counted;
}

const whole = (value: number) => value.toLocaleString('en');

function found(
  counted: readonly Counted[],
  value: number,
  holds: boolean,
  sentence: string,
): DetailedFinding {
  const t = bpeFindingMessages.get();
  return {
    ...{ value, low: value, high: value, count: MERGES, holds, sentence },
    columns: [t.merges, t.tokens, t.perToken, t.other],
    rows: counted.map(({ step, tokens, own, other }) => [step, tokens, own.toFixed(2), other.toFixed(2)]),
  };
}

/** Tokens that the second half of the merges saves, over those that the first half saves. */
export async function measureHalves(options: RunOptions): Promise<DetailedFinding> {
  const counted = await countTokens(options);
  const after = (step: number) => counted.find((one) => one.step === step)?.tokens ?? NaN;
  const [none, first, second] = [after(0), after(0) - after(HALF), after(HALF) - after(MERGES)];
  const value = second / first;
  const sentence = bpeFindingMessages.get().halves({
    ...{ half: HALF, none: whole(none) },
    ...{ first: whole(first), second: whole(second) },
  });
  return found(counted, value, value < 0.5, sentence);
}

/** Characters a token on the logbook, over those on the fables. */
export async function measureOwnText(options: RunOptions): Promise<DetailedFinding> {
  const counted = await countTokens(options);
  const { own, other } = counted.find(({ step }) => step === MERGES) ?? { own: NaN, other: NaN };
  const value = other / own;
  const sentence = bpeFindingMessages.get().own({
    merges: whole(MERGES),
    own: own.toFixed(2),
    other: other.toFixed(2),
  });
  return found(counted, value, value < 1, sentence);
}
