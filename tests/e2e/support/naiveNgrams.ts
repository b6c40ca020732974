// N-grams counted anew for the tests, as plainly as it can be written, to check the book's own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function shippedText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../public/texts/${name}.txt`, import.meta.url)), 'utf8');
}

/** Sentences of words, cut by two short expressions instead of the book's own rules. */
export function sentencesOf(text: string): string[][] {
  return text
    .split(/(?<=[.!?…]["'”’»)\]]*)\s+|\n\s*\n/u)
    .map(
      (sentence) => sentence.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu) ?? [],
    )
    .filter((words) => words.length > 0)
    .map((words) => ['<s>', ...words, '</s>']);
}

const keyOf = (tokens: readonly string[]) => tokens.join(' ');

export class NaiveNgrams {
  readonly sentences: string[][];
  readonly training: string[][];
  readonly heldOut: string[][];
  /** How often each n-gram occurs, n = 1 … 5, by its tokens with spaces between. */
  readonly counts = new Map<string, number>();
  /** Tokens to predict in the training part, `</s>` among them. */
  readonly predicted: number;
  readonly types: number;
  /** `</s>` and `<unk>` too. */
  readonly V: number;

  constructor(text: string) {
    this.sentences = sentencesOf(text);
    const border = this.sentences.length - Math.round(this.sentences.length / 10);
    this.training = this.sentences.slice(0, border);
    const known = new Set(this.training.flat());
    this.heldOut = this.sentences
      .slice(border)
      .map((sentence) => sentence.map((word) => (known.has(word) ? word : '<unk>')));
    for (const sentence of this.training) {
      for (let from = 0; from < sentence.length; from++) {
        for (let to = from + 1; to <= Math.min(from + 5, sentence.length); to++) {
          const key = keyOf(sentence.slice(from, to));
          this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
        }
      }
    }
    this.predicted = this.training.flat().filter((word) => word !== '<s>').length;
    this.types = known.size - 2;
    this.V = this.types + 2;
  }

  /** How often these tokens occur in a row; of none, all tokens to predict. */
  count(...tokens: string[]): number {
    return tokens.length === 0 ? this.predicted : (this.counts.get(keyOf(tokens)) ?? 0);
  }

  /** All n-grams of one order with their counts. */
  ofOrder(n: number): [tokens: string[], count: number][] {
    return [...this.counts]
      .map(([key, count]): [string[], number] => [key.split(' '), count])
      .filter(([tokens]) => tokens.length === n);
  }

  /** Relative frequency, NaN for 0/0. */
  frequency = (context: string[], token: string): number =>
    this.count(...context, token) / this.count(...context);

  addK =
    (k: number) =>
    (context: string[], token: string): number =>
      (this.count(...context, token) + k) / (this.count(...context) + k * this.V);

  /** Interpolated Kneser–Ney of bigrams: a discount an order, continuation counts below, uniform at the bottom. */
  kneserNeyBigrams(): (context: string[], token: string) => number {
    const discount = (counts: number[]) => {
      const [once, twice] = [1, 2].map((n) => counts.filter((count) => count === n).length);
      return (once ?? NaN) / ((once ?? NaN) + 2 * (twice ?? NaN));
    };
    const bigrams = this.ofOrder(2);
    const D2 = discount(bigrams.map(([, count]) => count));
    const before = new Map<string, number>();
    const after = new Map<string, number>();
    for (const [[first = '', second = '']] of bigrams) {
      before.set(second, (before.get(second) ?? 0) + 1);
      after.set(first, (after.get(first) ?? 0) + 1);
    }
    const D1 = discount([...before.values()]);
    const unigram = (token: string) =>
      (Math.max((before.get(token) ?? 0) - D1, 0) + (D1 * before.size) / this.V) / bigrams.length;
    return ([first = ''], token) => {
      const total = this.count(first);
      if (total === 0) return unigram(token);
      const seen = Math.max(this.count(first, token) - D2, 0);
      return (seen + D2 * (after.get(first) ?? 0) * unigram(token)) / total;
    };
  }

  /** Over the given sentences under a model of order n: perplexity, and how many events have probability 0 or none. */
  perplexity(
    sentences: readonly string[][],
    n: number,
    probability: (context: string[], token: string) => number,
  ): { perplexity: number; zeros: number; predicted: number } {
    const events = sentences.flatMap((sentence) =>
      sentence
        .slice(1)
        .map((token, at) => probability(sentence.slice(Math.max(0, at + 2 - n), at + 1), token)),
    );
    const nats = events.reduce((sum, p) => sum - Math.log(p), 0);
    const zeros = events.filter((p) => !(p > 0)).length;
    const predicted = events.length;
    return { perplexity: zeros > 0 ? Infinity : Math.exp(nats / predicted), zeros, predicted };
  }
}

/** A number as the figure writes it: `1,903`, `0.083`, `1.2 × 10⁻⁷`, `−3.1`, `∞`; with half of its last digit. */
export function written(text: string): { value: number; tolerance: number } {
  if (text.endsWith('∞')) return { value: text.startsWith('−') ? -Infinity : Infinity, tolerance: 0 };
  const [digits = '', power = ''] = text.replaceAll(',', '').replace('−', '-').split(' × 10');
  const exponent = Number(
    Array.from(power, (sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join(''),
  );
  const decimals = digits.split('.')[1]?.length ?? 0;
  const unit = 10 ** (exponent - decimals);
  return { value: Number(digits) * 10 ** exponent, tolerance: 0.5001 * unit };
}
