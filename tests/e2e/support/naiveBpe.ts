// Byte pair encoding learned anew for the tests, as plainly as it can be written: all pairs counted before each merge.

type Pair = readonly [left: string, right: string];

interface NaiveMerge {
  pair: Pair;
  token: string;
  count: number;
  /** Pairs that occur as often. */
  tied: number;
  /** Tokens of the text after it. */
  tokens: number;
}

/** Joins the pair wherever it stands, from the left. */
function join(symbols: readonly string[], [left, right]: Pair): string[] {
  const joined: string[] = [];
  for (let at = 0; at < symbols.length; at += 1) {
    const isPair = symbols[at] === left && symbols[at + 1] === right;
    joined.push(isPair ? left + right : (symbols[at] ?? ''));
    if (isPair) at += 1;
  }
  return joined;
}

const keyOf = (pair: Pair) => JSON.stringify(pair);

/** Learned from words between white space, of characters; of equal counts the smaller ids, or the pair that was met first. */
export class NaiveBpe {
  /** How often each word occurs, in the order in which it does first. */
  readonly words = new Map<string, number>();
  readonly alphabet: string[];
  readonly merges: NaiveMerge[] = [];
  /** Tokens of the text before any merge: its characters without white space. */
  readonly symbols: number;

  constructor(text: string, most: number, rule: 'ids' | 'first' = 'ids') {
    for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
    }
    this.alphabet = [...new Set([...this.words.keys()].join(''))].sort(
      (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
    );
    this.symbols = this.tokensAfter(0);
    while (this.merges.length < most) {
      const counts = [...this.pairsAfter(this.merges.length)];
      const count = Math.max(0, ...counts.map(([, one]) => one));
      if (count === 0) break;
      const best = counts.filter(([, one]) => one === count).map(([key]) => JSON.parse(key) as Pair);
      const ids = [...this.alphabet, ...this.merges.map(({ token }) => token)];
      const id = (token: string) => ids.indexOf(token);
      if (rule === 'ids') best.sort((a, b) => id(a[0]) - id(b[0]) || id(a[1]) - id(b[1]));
      const [pair = ['', '']] = best;
      this.merges.push({ pair, token: pair.join(''), count, tied: best.length, tokens: 0 });
      Object.assign(this.merges.at(-1) ?? {}, { tokens: this.tokensAfter(this.merges.length) });
    }
  }

  /** A word by the first merges, one after the other; characters outside the alphabet are left out. */
  cut(word: string, merges: number): string[] {
    const symbols = [...word].filter((one) => this.alphabet.includes(one));
    return this.merges.slice(0, merges).reduce<string[]>((now, { pair }) => join(now, pair), symbols);
  }

  /** How often each pair stands inside a word, by its two tokens; in the order in which it is met. */
  pairsAfter(merges: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [word, times] of this.words) {
      const pieces = this.cut(word, merges);
      for (let at = 0; at + 1 < pieces.length; at += 1) {
        const key = keyOf([pieces[at] ?? '', pieces[at + 1] ?? '']);
        counts.set(key, (counts.get(key) ?? 0) + times);
      }
    }
    return counts;
  }

  tokensAfter(merges: number): number {
    return [...this.words].reduce((sum, [word, times]) => sum + times * this.cut(word, merges).length, 0);
  }
}
