// Cuts one article in three languages by each tokenizer, and counts.
import { core, RANK_ENCODINGS } from '@/core/client';
import { ARTICLE_1 } from '@/pure/corpus/parallelTexts';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { fertilityFindingMessages } from './findingMessages';

interface Counted {
  name: string;
  /** Tokens in English, Spanish, Korean. */
  tokens: [english: number, spanish: number, korean: number];
  /** Korean over English. */
  ratio: number;
}

/** OpenAI's three, the oldest first, then the book's own. */
async function countTokens({ signal, onProgress }: RunOptions): Promise<Counted[]> {
  const t = fertilityFindingMessages.get();
  const tokenizers = [...RANK_ENCODINGS, { model: 'story-gpt' }] as const;
  const found: Counted[] = [];
  for (const [index, tokenizer] of tokenizers.entries()) {
    onProgress(index, tokenizers.length);
    const count = async (text: string) =>
      (await core.call('tokens.encode', { tokenizer, text, special: false }, { signal })).ids.length;
    const [english, spanish, korean] = ARTICLE_1;
    const tokens: Counted['tokens'] = [await count(english), await count(spanish), await count(korean)];
    const name = typeof tokenizer === 'string' ? tokenizer : t.book;
    found.push({ name, tokens, ratio: tokens[2] / tokens[0] });
  }
  return found;
}

const two = (value: number) => value.toFixed(2);

function finding(
  counted: readonly Counted[],
  value: number,
  holds: boolean,
  sentence: string,
): DetailedFinding {
  const t = fertilityFindingMessages.get();
  return {
    ...{ value, low: value, high: value, count: RANK_ENCODINGS.length, holds, sentence },
    columns: [t.tokenizer, t.en, t.es, t.ko, t.ratio],
    rows: counted.map(({ name, tokens, ratio }) => [name, ...tokens, two(ratio)]),
  };
}

/** The least ratio of Korean to English over OpenAI's three. */
export async function measureKorean(options: RunOptions): Promise<DetailedFinding> {
  const counted = await countTokens(options);
  const ratios = counted.slice(0, RANK_ENCODINGS.length).map(({ ratio }) => ratio);
  const value = Math.min(...ratios);
  const sentence = fertilityFindingMessages
    .get()
    .korean({ list: ratios.map(two).join(', '), least: two(value) });
  return finding(counted, value, value > 1, sentence);
}

/** The ratio with the newest, over that with the oldest. */
export async function measureNewer(options: RunOptions): Promise<DetailedFinding> {
  const counted = await countTokens(options);
  const [oldest = NaN, newest = NaN] = [counted[0]?.ratio, counted[RANK_ENCODINGS.length - 1]?.ratio];
  const value = newest / oldest;
  const sentence = fertilityFindingMessages.get().newer({ newest: two(newest), oldest: two(oldest) });
  return finding(counted, value, value < 0.5, sentence);
}
