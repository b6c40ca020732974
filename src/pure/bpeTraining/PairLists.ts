// Every pair of neighbouring tokens with its count and the places where it stands, kept true merge by merge.
//
// A token stands at the place of its first symbol, and so does the pair of it and the token after it. The places of a pair
// are a linked list in the order of the text: one is taken out, or put at the end, in a few steps, whatever the text's length.
import { sortedByKey } from '../counting/sorting';
import { inStretches, partOf, type Steps } from '../counting/steps';
import type { PairKeys } from './tieRules';

/** A place or a pair where there is none. */
export const NONE = -1;

/** Words as tokens, one word after the other. [tokens] each */
export interface CutWords {
  readonly tokens: Int32Array;
  /** How often the token's word occurs in the text. */
  readonly weights: Int32Array;
  /** 1 where a word begins, otherwise 0. */
  readonly begins: Uint8Array;
}

export class PairLists implements PairKeys {
  /** Pairs so far; those that occur no more are among them. */
  size = 0;
  left = new Int32Array(1024);
  right = new Int32Array(1024);
  count = new Int32Array(1024);
  /** The first place of each pair, NONE where it occurs no more. */
  first = new Int32Array(1024);
  private last = new Int32Array(1024);

  /** The pair that stands at each place, NONE where there is none. [places] */
  readonly pairAt: Int32Array;
  private readonly nextPlace: Int32Array;
  private readonly previousPlace: Int32Array;
  /** How many pairs have each count, by count. */
  private readonly pairsOfCount: Int32Array;

  /** @param mostOften no pair occurs more often */
  constructor(places: number, mostOften: number) {
    this.pairAt = new Int32Array(places).fill(NONE);
    this.nextPlace = new Int32Array(places);
    this.previousPlace = new Int32Array(places);
    this.pairsOfCount = new Int32Array(mostOften + 1);
  }

  /** A new pair, which stands nowhere yet. */
  create(left: number, right: number): number {
    const pair = this.size;
    this.size += 1;
    if (pair >= this.left.length) this.grow();
    this.left[pair] = left;
    this.right[pair] = right;
    this.first[pair] = NONE;
    this.last[pair] = NONE;
    return pair;
  }

  /** Puts the pair at a place behind all where it stands, in a word that occurs `weight` times. */
  add(pair: number, place: number, weight: number): void {
    const last = this.last[pair] ?? NONE;
    if (last === NONE) this.first[pair] = place;
    else this.nextPlace[last] = place;
    this.previousPlace[place] = last;
    this.nextPlace[place] = NONE;
    this.last[pair] = place;
    this.pairAt[place] = pair;
    this.changeCount(pair, weight);
  }

  /** Takes the pair away that stands at `place`. */
  remove(place: number, weight: number): void {
    const pair = this.pairAt[place] ?? NONE;
    const previous = this.previousPlace[place] ?? NONE;
    const next = this.nextPlace[place] ?? NONE;
    if (previous === NONE) this.first[pair] = next;
    else this.nextPlace[previous] = next;
    if (next === NONE) this.last[pair] = previous;
    else this.previousPlace[next] = previous;
    this.pairAt[place] = NONE;
    this.changeCount(pair, -weight);
  }

  /** How many pairs occur just so often; `count` ≥ 1. */
  pairsWith(count: number): number {
    return this.pairsOfCount[count] ?? 0;
  }

  private changeCount(pair: number, by: number): void {
    const before = this.count[pair] ?? 0;
    const after = before + by;
    this.count[pair] = after;
    if (before > 0) this.pairsOfCount[before] = (this.pairsOfCount[before] ?? 0) - 1;
    if (after > 0) this.pairsOfCount[after] = (this.pairsOfCount[after] ?? 0) + 1;
  }

  private grow(): void {
    this.left = doubled(this.left);
    this.right = doubled(this.right);
    this.count = doubled(this.count);
    this.first = doubled(this.first);
    this.last = doubled(this.last);
  }
}

/** A copy with twice as many elements, the new ones 0. */
export function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * values.length);
  copy.set(values);
  return copy;
}

/**
 * The pairs of words that are cut into tokens.
 *
 * Places are gone through by their token, then in the order of the text, so that a pair is found by its right token alone.
 *
 * @param ids one more than the largest token id
 */
export function* listPairs({ tokens, weights, begins }: CutWords, ids: number): Steps<PairLists> {
  let total = 0;
  let pairs = 0;
  yield* partOf(
    0,
    0.1,
    inStretches(tokens.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        if (begins[at] === 1) continue;
        total += weights[at] ?? 0;
        pairs += 1;
      }
    }),
  );
  const places = new Int32Array(pairs);
  let filled = 0;
  yield* partOf(
    0.1,
    0.2,
    inStretches(tokens.length, (from, to) => {
      for (let at = Math.max(from, 1); at < to; at += 1) {
        if (begins[at] === 1) continue;
        places[filled] = at - 1;
        filled += 1;
      }
    }),
  );
  const sorted = yield* partOf(
    0.2,
    0.6,
    sortedByKey(places, ids, (place) => tokens[place] ?? 0),
  );
  const lists = new PairLists(tokens.length, total);
  const pairOf = new Int32Array(ids).fill(NONE); // by right token, for one left token
  let left = NONE;
  let ofLeft = 0; // the first pair of that left token
  yield* partOf(
    0.6,
    1,
    inStretches(sorted.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const place = sorted[at] ?? 0;
        const token = tokens[place] ?? 0;
        if (token !== left) {
          left = token;
          ofLeft = lists.size;
        }
        const right = tokens[place + 1] ?? 0;
        let pair = pairOf[right] ?? NONE;
        if (pair < ofLeft) {
          pair = lists.create(left, right);
          pairOf[right] = pair;
        }
        lists.add(pair, place, weights[place] ?? 0);
      }
    }),
  );
  return lists;
}
