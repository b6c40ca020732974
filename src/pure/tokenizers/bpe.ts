// Byte pair encoding: joins the pieces of a word, pair by pair, in the order in which training found the pairs.
//
//   Sennrich, Haddow, Birch (2016), "Neural Machine Translation of Rare Words with Subword Units", § 3.2,
//   algorithm 1; over bytes instead of characters: Radford et al. (2019), GPT-2, § 2.2.
//
// Training counts which two neighbours occur together most often, joins them to a new token, and repeats; the
// list of joins is the tokenizer. Encoding plays that list back on a new word:
//
//   merges: 1. l o → lo    2. lo w → low    3. e r → er
//   l o w e r   →   lo w e r   →   low e r   →   low er
//
// The earliest merge in the list comes first wherever it stands in the word, and of two equal ones the left.
import { createMinHeap } from './minHeap';

/** The merges of a tokenizer, looked up by the pair of token ids that they join. */
export interface MergeTable {
  /** Position in the merge list, 0 first, by pair key (see `pairKey`). */
  readonly ranks: Pick<ReadonlyMap<number, number>, 'get'>;
  /** The id of the token that each merge makes, by rank. */
  readonly results: Int32Array;
  /** Larger than every token id. */
  readonly stride: number;
}

/** One number for a pair of ids, exact while `stride` ≤ 2²⁶. */
export function pairKey(left: number, right: number, stride: number): number {
  return left * stride + right;
}

/** Marks a symbol that was joined to the one on its left. */
const JOINED = -1;
/** Marks the end of the linked list, at either side. */
const END = -1;
/** Queue entries are `rank · 2³² + position`, so that the smallest is the earliest merge, leftmost first. */
const RANK_UNIT = 2 ** 32;

/**
 * Joins neighbouring symbols until no merge applies.
 *
 * The symbols form a linked list and the possible merges a queue, so that a word of n symbols takes
 * O(n log n) steps, where trying every pair for every merge would take O(n²).
 *
 * @param symbols token ids of the word's smallest pieces, in order
 * @returns token ids after all merges, in order; a new array
 */
export function mergeSymbols(symbols: readonly number[], merges: MergeTable): number[] {
  const ids = Int32Array.from(symbols);
  const next = ids.map((_, index) => (index + 1 < ids.length ? index + 1 : END));
  const previous = ids.map((_, index) => index - 1);
  const queue = createMinHeap();

  function rankAt(position: number): number | undefined {
    const right = next[position] ?? END;
    return right === END
      ? undefined
      : merges.ranks.get(pairKey(ids[position] ?? JOINED, ids[right] ?? JOINED, merges.stride));
  }

  function enqueue(position: number): void {
    const rank = rankAt(position);
    if (rank !== undefined) queue.push(rank * RANK_UNIT + position);
  }

  function join(position: number, id: number): void {
    const right = next[position] ?? END;
    const after = next[right] ?? END;
    const before = previous[position] ?? END;
    ids[position] = id;
    ids[right] = JOINED;
    next[position] = after;
    if (after !== END) previous[after] = position;
    if (before !== END) enqueue(before);
    enqueue(position);
  }

  for (let position = 0; position < ids.length; position += 1) enqueue(position);
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const position = entry % RANK_UNIT;
    const id = merges.results[Math.floor(entry / RANK_UNIT)] ?? JOINED;
    if (ids[position] === JOINED) continue;
    // Since it was queued, one side may have been joined to something else: does this pair still make this token?
    const rank = rankAt(position);
    if (rank !== undefined && merges.results[rank] === id) join(position, id);
  }
  return [...ids].filter((id) => id !== JOINED);
}
