// What a sample of stories is like: how many differ, how predictable their words are, what training shares with held-out text.

/** Words and marks, as they are counted here: a run of letters and apostrophes, or one mark. */
export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]+(?:'[a-z]+)?|[^\sA-Za-z]/g) ?? [];
}

/** Sentences: what ends in a mark, with the quote that closes after it. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?]+[.!?]+"?/g)?.map((sentence) => sentence.trim()) ?? [];
}

export interface TextStatistics {
  stories: number;
  distinct: number;
  words: { least: number; mean: number; most: number };
  /** Different words, capitals aside. */
  vocabulary: number;
  /** Share of all words that the 2,000 commonest of these make up. */
  commonestShare: number;
  /** Entropy in bits of a word given the n − 1 before it, as counted: n = 1, 2, 3, 4. A lower bound of the true one, lower as counts thin out. */
  entropyBits: number[];
}

const COMMONEST = 2000;

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** How often each word comes, capitals aside, the commonest first. */
function wordCounts(texts: readonly (readonly string[])[]): number[] {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) {
    if (!/[A-Za-z]/.test(word)) continue;
    const plain = word.toLowerCase();
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

/** Statistics of texts, with at least one word in all. */
export function textStatistics(texts: readonly string[]): TextStatistics {
  const words = texts.map(wordsOf);
  const lengths = texts.map((text) => text.split(/\s+/).length);
  const counts = wordCounts(words);
  return {
    stories: texts.length,
    distinct: new Set(texts).size,
    words: {
      least: lengths.reduce((a, b) => Math.min(a, b), Infinity),
      mean: lengths.reduce((a, b) => a + b, 0) / texts.length,
      most: lengths.reduce((a, b) => Math.max(a, b), 0),
    },
    vocabulary: counts.length,
    commonestShare: sum(counts.slice(0, COMMONEST)) / sum(counts),
    entropyBits: [1, 2, 3, 4].map((n) => conditionalEntropyBits(words, n)),
  };
}

/** H(word | the n − 1 words before it), from counts, with `^` before the first word of a story. */
export function conditionalEntropyBits(texts: readonly (readonly string[])[], n: number): number {
  const whole = new Map<string, number>();
  const context = new Map<string, number>();
  let total = 0;
  for (const words of texts) {
    const padded = [...Array.from({ length: n - 1 }, () => '^'), ...words];
    for (let i = n - 1; i < padded.length; i++) {
      const before = padded.slice(i - n + 1, i).join(' ');
      const gram = `${before} ${padded[i]}`;
      whole.set(gram, (whole.get(gram) ?? 0) + 1);
      context.set(before, (context.get(before) ?? 0) + 1);
      total++;
    }
  }
  const nLogN = (counts: Iterable<number>) =>
    [...counts].reduce((total, count) => total + count * Math.log2(count), 0);
  return (nLogN(context.values()) - nLogN(whole.values())) / total;
}

/** Share of the sentences of `held` that also stand in `train`, and share of its whole texts. */
export function overlap(
  train: readonly string[],
  held: readonly string[],
): { sentences: number; texts: number } {
  const seen = new Set(train.flatMap(sentencesOf));
  const sentences = held.flatMap(sentencesOf);
  const texts = new Set(train);
  return {
    sentences: sentences.filter((sentence) => seen.has(sentence)).length / sentences.length,
    texts: held.filter((text) => texts.has(text)).length / held.length,
  };
}
