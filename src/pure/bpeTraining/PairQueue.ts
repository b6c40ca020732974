// A queue of pairs, the one to be merged next in front: a binary heap whose keys are brought up to date late.
//
// Once a pair is in the queue it only gets rarer, and its first place only moves back. So a key that is out of date puts
// its pair too far to the front, never too far back: it is enough to look at the pair in front, and to put it where it
// belongs if its key is old.
import type { TieRule } from './options';
import { doubled, NONE, type PairLists } from './PairLists';
import { byPrecedence } from './tieRules';

export class PairQueue {
  private readonly lists: PairLists;
  /** What the pairs are ordered by, as it was when they were put in place. */
  private readonly keys: {
    left: Int32Array;
    right: Int32Array;
    count: Int32Array<ArrayBuffer>;
    first: Int32Array<ArrayBuffer>;
  };
  private readonly compare: (a: number, b: number) => number;
  private heap = new Int32Array(1024);
  private size = 0;

  /** @param tokens how each token is written, by id; it may grow */
  constructor(lists: PairLists, rule: TieRule, tokens: readonly string[]) {
    this.lists = lists;
    const { left, right } = lists;
    this.keys = { left, right, count: new Int32Array(left.length), first: new Int32Array(left.length) };
    this.compare = byPrecedence(this.keys, rule, tokens);
  }

  /** Puts a new pair in; its count must not grow from now on. */
  push(pair: number): void {
    this.fitKeys();
    this.readKey(pair);
    if (this.size === this.heap.length) this.heap = doubled(this.heap);
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.heap[above] ?? NONE;
      if (this.compare(other, pair) <= 0) break;
      this.heap[at] = other;
      at = above;
    }
    this.heap[at] = pair;
  }

  /** Takes the pair out that is to be merged next; NONE where no pair occurs any more. */
  pop(): number {
    while (this.size > 0) {
      const pair = this.heap[0] ?? NONE;
      const isCurrent =
        this.keys.count[pair] === this.lists.count[pair] && this.keys.first[pair] === this.lists.first[pair];
      if (isCurrent || this.lists.count[pair] === 0) {
        this.size -= 1;
        if (this.size > 0) this.sink(this.heap[this.size] ?? NONE);
        if (isCurrent) return pair;
      } else {
        this.readKey(pair);
        this.sink(pair);
      }
    }
    return NONE;
  }

  /** Puts `pair` where the first one was, behind every pair that comes before it. */
  private sink(pair: number): void {
    const { heap, size, compare } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      const sibling = below + 1;
      if (sibling < size && compare(heap[sibling] ?? NONE, heap[below] ?? NONE) < 0) below = sibling;
      const other = heap[below] ?? NONE;
      if (compare(pair, other) <= 0) break;
      heap[at] = other;
      at = below;
    }
    heap[at] = pair;
  }

  private readKey(pair: number): void {
    this.keys.count[pair] = this.lists.count[pair] ?? 0;
    this.keys.first[pair] = this.lists.first[pair] ?? NONE;
  }

  /** The lists may have grown. */
  private fitKeys(): void {
    const { keys, lists } = this;
    if (keys.left === lists.left) return;
    keys.left = lists.left;
    keys.right = lists.right;
    while (keys.count.length < lists.left.length) {
      keys.count = doubled(keys.count);
      keys.first = doubled(keys.first);
    }
  }
}
