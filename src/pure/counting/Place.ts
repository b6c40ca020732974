// A place in a sequence: which of the n-grams that end before it, and in its token, were counted.
import { levelOf, MAX_ORDER, nodeAfter, NONE, type NgramCounts } from './ngramCounts';

/** Goes along a sequence token by token: `look` at one, ask an estimator, `take` it. */
export class Place {
  /** Tokens before this place in its sequence, `<s>` included. */
  length = 0;
  /**
   * Node of the last k tokens before this place, k = 0 … 4; NONE if they never occur in a row, or are not that
   * many. [5]
   */
  readonly contexts = new Int32Array(MAX_ORDER);
  /** How often those k tokens occur in a row; for k = 0 the number of predictable tokens. [5] */
  readonly contextCounts = new Int32Array(MAX_ORDER);
  /** Node of the last n − 1 tokens before this place and the token looked at, n = 1 … 5. [6] */
  readonly grams = new Int32Array(MAX_ORDER + 1);
  /** How often those n tokens occur in a row. [6] */
  readonly gramCounts = new Int32Array(MAX_ORDER + 1);
  private readonly counts: NgramCounts;

  constructor(counts: NgramCounts) {
    this.counts = counts;
    this.clear();
  }

  /** Goes to the beginning of a sequence, before `<s>`. */
  clear(): void {
    this.length = 0;
    this.contexts.fill(NONE);
    this.contextCounts.fill(0);
    this.contexts[0] = 0;
    this.contextCounts[0] = levelOf(this.counts, 0).count[0] ?? 0;
  }

  look(token: number): void {
    const { counts, contexts, grams, gramCounts } = this;
    let n = 1;
    for (; n <= MAX_ORDER; n += 1) {
      const node = nodeAfter(counts, n - 1, contexts[n - 1] ?? NONE, token);
      if (node === NONE) break;
      grams[n] = node;
      gramCounts[n] = counts.levels[n]?.count[node] ?? 0;
    }
    // What never occurs is no part of anything longer that does.
    for (; n <= MAX_ORDER; n += 1) {
      grams[n] = NONE;
      gramCounts[n] = 0;
    }
  }

  /** Goes past the token that was looked at. */
  take(): void {
    this.length += 1;
    for (let k = 1; k < MAX_ORDER; k += 1) {
      this.contexts[k] = this.grams[k] ?? NONE;
      this.contextCounts[k] = this.gramCounts[k] ?? 0;
    }
  }

  /** Goes past these tokens. */
  pass(tokens: Iterable<number>): void {
    for (const token of tokens) {
      this.look(token);
      this.take();
    }
  }

  /** The order that a model of order n has here: less than n near the beginning of a sequence. */
  orderOf(n: number): number {
    return Math.min(n, this.length + 1);
  }

  /** How often the last k tokens occur in a row. */
  contextCount(k: number): number {
    return this.contextCounts[k] ?? 0;
  }

  /** How often the last n − 1 tokens with the one looked at occur in a row. */
  gramCount(n: number): number {
    return this.gramCounts[n] ?? 0;
  }
}
