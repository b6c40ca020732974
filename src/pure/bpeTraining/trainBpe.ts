// Byte pair encoding, learned: the pair of neighbours that occurs most often becomes a token, again and again.
//
//   Sennrich, Haddow, Birch (2016), "Neural Machine Translation of Rare Words with Subword Units", § 3.2, algorithm 1;
//   over bytes: Radford et al. (2019), GPT-2, § 2.2. The merges are those of Hugging Face `tokenizers`' BpeTrainer.
//
// Algorithm 1 counts all pairs anew for each merge. Here the counts are kept, with the places where each pair stands, and a
// merge changes just the pairs beside these places:
//
//   x l o y   →   x lo y        x l: one less    o y: one less    x lo, lo y: one more
//
// Every symbol is joined to its left neighbour once at most, so that all merges together take as many such changes as the
// different words have symbols. When each symbol was joined is all that is kept in the end: it tells how every word is cut
// after any number of merges (see cutWords.ts).
import { inStretches, partOf, type Steps } from '../counting/steps';
import { countWords, type CountedWords } from './countWords';
import { checkedSettings, type BpeOptions, type BpeSettings } from './options';
import { doubled, listPairs, NONE, type PairLists } from './PairLists';
import { PairQueue } from './PairQueue';
import { byteSymbols, characterSymbols, type Symbols } from './symbols';

/** Joins between two pauses: about a millisecond. */
const JOINS_AT_ONCE = 2048;

/** In `joinedAt`, a symbol that was not joined to the one before it. */
export const NEVER = 2 ** 31 - 1;

/**
 * What was learned. Merges are numbered from 0; *step* n is the state after n merges, 0 … merges. Token ids are those of the
 * alphabet, 0 … alphabetSize − 1, then alphabetSize + m for the token of merge m.
 */
export interface BpeTraining {
  readonly settings: BpeSettings;
  readonly counted: CountedWords;
  readonly alphabetSize: number;
  /** How each token is written, by id; byte-level, in GPT-2's visible characters. [alphabetSize + merges] */
  readonly tokens: readonly string[];
  /** The two tokens that each merge joins. [merges] each */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** How often the pair occurred when it was chosen. [merges] */
  readonly counts: Int32Array;
  /** How many pairs occurred as often, the chosen one among them: 1 where there was no tie. [merges] */
  readonly tied: Int32Array;
  /** Tokens of the text at each step. [merges + 1] */
  readonly tokenCounts: Int32Array;
  /** The words one after the other, as ids of the alphabet. [places] */
  readonly symbols: Int32Array;
  /** Where each word begins in `symbols`, and where the last one ends. [words + 1] */
  readonly wordStarts: Int32Array;
  /** The merge that joined each symbol to the one before it; NEVER where none did. [places] */
  readonly joinedAt: Int32Array;
}

/**
 * Learns merges from a text.
 *
 * @throws BpeError for a text without a word, one that holds the mark of a word's end, or an option out of its range
 * @throws CountingError for a text of more than 5 MB
 */
export function* trainBpe(text: string, options: BpeOptions): Steps<BpeTraining> {
  const settings = checkedSettings(text, options);
  const counted = yield* partOf(0, 0.5, countWords(text, settings.variant));
  return yield* partOf(0.5, 1, learnMerges(counted, settings));
}

/** Learns merges from counted words. @throws BpeError for a word that holds the mark of a word's end */
export function* learnMerges(counted: CountedWords, settings: BpeSettings): Steps<BpeTraining> {
  const { words } = counted;
  const cut =
    settings.variant === 'byte-level' ? byteSymbols(words) : characterSymbols(words, settings.wordEnd);
  const symbols = yield* partOf(0, 0.15, cut);
  const learner = yield* partOf(0.15, 0.3, startLearner(counted, symbols, settings));
  yield* partOf(0.3, 1, learner.learn());
  return learner.result();
}

function* startLearner(counted: CountedWords, symbols: Symbols, settings: BpeSettings): Steps<Learner> {
  const { wordStarts } = symbols;
  const places = symbols.symbols.length;
  const weights = new Int32Array(places);
  const begins = new Uint8Array(places);
  yield* partOf(
    0,
    0.2,
    inStretches(counted.words.length, (from, to) => {
      for (let word = from; word < to; word += 1) {
        const start = wordStarts[word] ?? 0;
        begins[start] = 1;
        weights.fill(counted.counts[word] ?? 0, start, wordStarts[word + 1]);
      }
    }),
  );
  const cut = { tokens: symbols.symbols, weights, begins };
  const lists = yield* partOf(0.2, 0.9, listPairs(cut, symbols.alphabet.length));
  const learner = new Learner(counted, symbols, settings, lists, weights, begins);
  yield* partOf(
    0.9,
    1,
    inStretches(lists.size, (from, to) => {
      for (let pair = from; pair < to; pair += 1) learner.queue.push(pair);
    }),
  );
  return learner;
}

class Learner {
  readonly queue: PairQueue;
  private readonly counted: CountedWords;
  private readonly symbols: Symbols;
  private readonly settings: BpeSettings;
  private readonly lists: PairLists;
  /** How often the word of each place occurs. */
  private readonly weights: Int32Array;
  private readonly tokens: string[];
  /** The token at each place that begins one. */
  private readonly ids: Int32Array;
  /** Where the token before begins; NONE at the first of a word. Kept at places that begin a token. */
  private readonly previous: Int32Array;
  private readonly joinedAt: Int32Array;
  /** Symbols of each token, by id. */
  private lengths: Int32Array<ArrayBuffer>;
  /** The pairs (id, new token) and (new token, id), by id; those of an earlier merge where they are below `ofMerge`. */
  private pairBefore: Int32Array<ArrayBuffer>;
  private pairAfter: Int32Array<ArrayBuffer>;
  private ofMerge = 0;
  private readonly lefts: number[] = [];
  private readonly rights: number[] = [];
  private readonly counts: number[] = [];
  private readonly tied: number[] = [];
  private readonly tokenCounts: number[] = [];

  constructor(
    counted: CountedWords,
    symbols: Symbols,
    settings: BpeSettings,
    lists: PairLists,
    weights: Int32Array,
    begins: Uint8Array,
  ) {
    this.counted = counted;
    this.symbols = symbols;
    this.settings = settings;
    this.lists = lists;
    this.weights = weights;
    const size = symbols.alphabet.length;
    this.tokens = [...symbols.alphabet];
    this.queue = new PairQueue(lists, settings.tieRule, this.tokens);
    this.ids = symbols.symbols.slice();
    this.previous = Int32Array.from(begins, (begin, place) => (begin === 1 ? NONE : place - 1));
    this.joinedAt = new Int32Array(this.ids.length).fill(NEVER);
    this.lengths = new Int32Array(size + 1).fill(1);
    this.pairBefore = new Int32Array(size + 1);
    this.pairAfter = new Int32Array(size + 1);
    this.tokenCounts.push(weights.reduce((sum, weight) => sum + weight, 0));
  }

  *learn(): Steps<void> {
    const { merges, minFrequency } = this.settings;
    let work = 0;
    for (let merge = 0; merge < merges; merge += 1) {
      const pair = this.queue.pop();
      const count = this.lists.count[pair] ?? 0;
      if (pair === NONE || count < minFrequency) return;
      this.record(pair, count);
      this.ofMerge = this.lists.size;
      for (let left = true; left;) {
        const joined = this.joinSome(pair, merge);
        left = joined === JOINS_AT_ONCE;
        work += joined;
        if (left) yield merge / merges;
      }
      for (let fresh = this.ofMerge; fresh < this.lists.size; fresh += 1) {
        if ((this.lists.count[fresh] ?? 0) > 0) this.queue.push(fresh);
      }
      work += 1;
      if (work < JOINS_AT_ONCE) continue;
      work = 0;
      yield merge / merges;
    }
  }

  result(): BpeTraining {
    return {
      settings: this.settings,
      counted: this.counted,
      alphabetSize: this.symbols.alphabet.length,
      tokens: this.tokens,
      lefts: Int32Array.from(this.lefts),
      rights: Int32Array.from(this.rights),
      counts: Int32Array.from(this.counts),
      tied: Int32Array.from(this.tied),
      tokenCounts: Int32Array.from(this.tokenCounts),
      symbols: this.symbols.symbols,
      wordStarts: this.symbols.wordStarts,
      joinedAt: this.joinedAt,
    };
  }

  /** Writes the merge down, and makes its token. */
  private record(pair: number, count: number): void {
    const left = this.lists.left[pair] ?? 0;
    const right = this.lists.right[pair] ?? 0;
    const token = this.tokens.length;
    this.tokens.push((this.tokens[left] ?? '') + (this.tokens[right] ?? ''));
    while (this.lengths.length <= token) {
      this.lengths = doubled(this.lengths);
      this.pairBefore = doubled(this.pairBefore);
      this.pairAfter = doubled(this.pairAfter);
    }
    this.lengths[token] = (this.lengths[left] ?? 0) + (this.lengths[right] ?? 0);
    this.lefts.push(left);
    this.rights.push(right);
    this.counts.push(count);
    this.tied.push(this.lists.pairsWith(count));
    this.tokenCounts.push(this.tokenCounts.at(-1) ?? 0);
  }

  /** Joins the pair at its first places, at most 2,048 of them; how many these were. */
  private joinSome(pair: number, merge: number): number {
    const { lists } = this;
    const token = this.tokens.length - 1;
    const leftLength = this.lengths[lists.left[pair] ?? 0] ?? 0;
    const length = this.lengths[token] ?? 0;
    let joins = 0;
    let fewer = 0;
    for (; joins < JOINS_AT_ONCE; joins += 1) {
      const place = lists.first[pair] ?? NONE;
      if (place === NONE) break;
      fewer += this.weights[place] ?? 0;
      this.join(place, place + leftLength, place + length, token, merge);
    }
    this.tokenCounts[merge + 1] = (this.tokenCounts[merge + 1] ?? 0) - fewer;
    return joins;
  }

  /** Joins the tokens at `place` and `right`; `after` is where the token behind them begins, if there is one. */
  private join(place: number, right: number, after: number, token: number, merge: number): void {
    const { ids, lists, previous } = this;
    const weight = this.weights[place] ?? 0;
    const before = previous[place] ?? NONE;
    const hasAfter = after < ids.length && previous[after] !== NONE;
    lists.remove(place, weight);
    if (hasAfter) lists.remove(right, weight);
    if (before !== NONE) lists.remove(before, weight);
    ids[place] = token;
    this.joinedAt[right] = merge;
    if (before !== NONE) {
      const id = ids[before] ?? 0;
      let pair = this.pairBefore[id] ?? 0;
      if (pair < this.ofMerge) {
        pair = lists.create(id, token);
        this.pairBefore[id] = pair;
      }
      lists.add(pair, before, weight);
    }
    if (!hasAfter) return;
    previous[after] = place;
    const id = ids[after] ?? 0;
    let pair = this.pairAfter[id] ?? 0;
    if (pair < this.ofMerge) {
      pair = lists.create(token, id);
      this.pairAfter[id] = pair;
    }
    lists.add(pair, place, weight);
  }
}
