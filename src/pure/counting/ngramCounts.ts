// All n-grams of a text up to n = 5, counted: a tree of sorted arrays, one level an order.
//
// Level n lists the distinct n-grams in the order of their ids, and each stands below its first n − 1 tokens:
//
//   level 1:   <s>        a          cat     …                start of level 2:  0  2  5 …
//   level 2:   a  the     cat  dog  mat      sat  …
//
// An n-gram has a number on its level, its *node*. The tokens seen after node x are `token[start[x]]` …
// `token[start[x + 1] − 1]` of the next level, sorted, so that one is found by bisection. (The compressed
// sparse rows of matrices, made into a trie.)
//
// It is built by sorting, level by level. If the places of the text are gone through in the order of the tokens
// that stand there, and each is dropped into the bin of the n-gram before it, the bins come out sorted by
// (n-gram, next token): a counting sort, and the (n + 1)-grams with their counts can be read off.
import { inStretches, partOf, type Steps } from './steps';
import { BEGIN, END, UNKNOWN } from './Vocabulary';

/** The longest n-grams that are counted. */
export const MAX_ORDER = 5;

/** A node where there is none: the n-gram never occurs. */
export const NONE = -1;

/** One level. Its nodes are numbered 0 … nodes − 1. */
export interface NgramLevel {
  /** Below each node of the level before: its first node here. [nodes of the level before + 1] */
  readonly start: Int32Array;
  /** Last token of each n-gram. [nodes] */
  readonly token: Int32Array;
  /** How often each n-gram occurs. [nodes] */
  readonly count: Int32Array;
  /**
   * N1+(• n-gram): how many different tokens stand before it. Not known, and empty, on the last level. [nodes]
   */
  readonly preceding: Int32Array;
  /**
   * Different n-grams that occur; on level 1 without `<unk>`, which has a node but never occurs in training.
   */
  readonly distinct: number;
  /** How many of them occur just once. */
  readonly once: number;
}

export interface NgramCounts {
  /** Ids are 0 … size − 1. On level 1 a token's node is its id. */
  readonly size: number;
  /** V: the tokens that can be predicted, all but `<s>`. */
  readonly predictable: number;
  /** Sequences counted. */
  readonly sequences: number;
  /** Level 0 … 5; level 0 has one node, the empty n-gram, whose count is that of all predictable tokens. */
  readonly levels: readonly NgramLevel[];
}

/** The level of order n, 0 … 5. */
export function levelOf({ levels }: NgramCounts, n: number): NgramLevel {
  const level = levels[n];
  if (level === undefined) throw new RangeError(`n-grams: there are orders 0 … ${MAX_ORDER}, got ${n}`);
  return level;
}

/** The node of `node` (on level n) followed by `token`, on level n + 1; NONE if that never occurs. */
export function nodeAfter(counts: NgramCounts, n: number, node: number, token: number): number {
  if (node === NONE) return NONE;
  if (n === 0) return token === UNKNOWN || token >= counts.size ? NONE : token;
  const level = counts.levels[n + 1];
  if (level === undefined) return NONE;
  const { start, token: tokens } = level;
  let low = start[node] ?? 0;
  const end = start[node + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low < end && tokens[low] === token ? low : NONE;
}

/** The tokens of the n-gram with that node, [n]. */
export function tokensOfNode(counts: NgramCounts, n: number, node: number): number[] {
  const tokens: number[] = [];
  for (let order = n, at = node; order >= 1; order -= 1) {
    const level = levelOf(counts, order);
    tokens.unshift(level.token[at] ?? 0);
    at = parentOf(level, at);
  }
  return tokens;
}

/** The node on the level before: the last one whose children begin at or before `node`. */
function parentOf({ start }: NgramLevel, node: number): number {
  let low = 0;
  let high = start.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= node) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Calls `visit(node, parent)` for every node of a level, in order; `parent` is its node on the level before.
 */
export function forEachNode(level: NgramLevel, visit: (node: number, parent: number) => void): Steps<void> {
  const { start, token } = level;
  let parent = 0;
  return inStretches(token.length, (from, to) => {
    let above = parent;
    for (let node = from; node < to; node += 1) {
      while ((start[above + 1] ?? 0) <= node) above += 1;
      visit(node, above);
    }
    parent = above;
  });
}

/**
 * Counts the n-grams of orders 1 … 5.
 *
 * @param tokens ids, each sequence between `<s>` (0) and `</s>` (1); no n-gram reaches over the end of a
 *   sequence
 * @param size one more than the largest id
 */
export function* countNgrams(tokens: Int32Array, size: number): Steps<NgramCounts> {
  const first = yield* partOf(0, 0.1, firstLevel(tokens, size));
  const sequences = first.level.count[BEGIN] ?? 0;
  const levels = [rootLevel(tokens.length - sequences), first.level];
  // nodes[p]: the n-gram that begins at place p, or NONE where a sequence ends before it does.
  let nodes = tokens;
  for (let n = 1; n < MAX_ORDER; n += 1) {
    const parent = levels[n] ?? first.level;
    const part = [0.1 + 0.225 * (n - 1), 0.1 + 0.225 * n] as const;
    const next = yield* partOf(...part, nextLevel(tokens, n, parent, nodes, first.places));
    levels[n] = { ...parent, preceding: next.preceding };
    levels.push(next.level);
    nodes = next.nodes;
  }
  return { size, predictable: size - 1, sequences, levels };
}

function rootLevel(predicted: number): NgramLevel {
  return {
    start: Int32Array.of(0, 1),
    token: Int32Array.of(NONE),
    count: Int32Array.of(predicted),
    preceding: new Int32Array(0),
    distinct: 1,
    once: 0,
  };
}

interface FirstLevel {
  level: NgramLevel;
  /** All places whose token is not `<s>`, sorted by their token. */
  places: Int32Array;
}

function* firstLevel(tokens: Int32Array, size: number): Steps<FirstLevel> {
  const count = new Int32Array(size);
  yield* partOf(
    0,
    0.3,
    inStretches(tokens.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at] ?? 0;
        count[token] = (count[token] ?? 0) + 1;
      }
    }),
  );
  const bins = startsOf(count);
  const skipped = count[BEGIN] ?? 0;
  const places = new Int32Array(tokens.length - skipped);
  yield* partOf(
    0.3,
    1,
    inStretches(tokens.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at] ?? 0;
        if (token === BEGIN) continue;
        const bin = bins[token] ?? 0;
        places[bin - skipped] = at;
        bins[token] = bin + 1;
      }
    }),
  );
  const token = new Int32Array(size);
  let once = 0;
  for (let id = 0; id < size; id += 1) {
    token[id] = id;
    if (count[id] === 1) once += 1;
  }
  const level = {
    start: Int32Array.of(0, size),
    token,
    count,
    preceding: new Int32Array(0),
    distinct: size - 1,
    once,
  };
  return { level, places };
}

/** Where each of the bins with these sizes begins, and where the last one ends. */
function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  let start = 0;
  for (let bin = 0; bin < sizes.length; bin += 1) {
    starts[bin] = start;
    start += sizes[bin] ?? 0;
  }
  starts[sizes.length] = start;
  return starts;
}

interface NextLevel {
  level: NgramLevel;
  /** What the new level tells of the one before. */
  preceding: Int32Array;
  nodes: Int32Array;
}

/**
 * Level n + 1 from level n.
 *
 * @param nodes the node on level n of each place
 * @param places the places sorted by their token
 */
function* nextLevel(
  tokens: Int32Array,
  n: number,
  parent: NgramLevel,
  nodes: Int32Array,
  places: Int32Array,
): Steps<NextLevel> {
  const parents = parent.token.length;
  // An n-gram that ends in </s> is followed by nothing; every other one as often as it occurs.
  const followers = new Int32Array(parents);
  yield* partOf(
    0,
    0.05,
    inStretches(parents, (from, to) => {
      for (let node = from; node < to; node += 1) {
        if (parent.token[node] !== END) followers[node] = parent.count[node] ?? 0;
      }
    }),
  );
  const bins = startsOf(followers);
  const sorted = new Int32Array(bins[parents] ?? 0);
  yield* partOf(
    0.05,
    0.5,
    inStretches(places.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const begin = (places[at] ?? 0) - n;
        if (begin < 0) continue;
        const node = nodes[begin] ?? NONE;
        if (node === NONE) continue; // the sequence begins later than that
        const bin = bins[node] ?? 0;
        sorted[bin] = begin;
        bins[node] = bin + 1;
      }
    }),
  );

  const isLast = n + 1 === MAX_ORDER;
  const nextNodes = new Int32Array(isLast ? 0 : tokens.length);
  yield* partOf(
    0.5,
    0.52,
    inStretches(nextNodes.length, (from, to) => nextNodes.fill(NONE, from, to)),
  );
  const token = new Int32Array(sorted.length);
  const count = new Int32Array(sorted.length);
  const children = new Int32Array(parents);
  const preceding = new Int32Array(parents);
  let node = NONE;
  let lastParent = NONE;
  let lastToken = NONE;
  yield* partOf(
    0.52,
    0.9,
    inStretches(sorted.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const begin = sorted[at] ?? 0;
        const above = nodes[begin] ?? 0;
        const next = tokens[begin + n] ?? 0;
        if (above !== lastParent || next !== lastToken) {
          node += 1;
          lastParent = above;
          lastToken = next;
          token[node] = next;
          children[above] = (children[above] ?? 0) + 1;
          const rest = nodes[begin + 1] ?? 0; // the n-gram without its first token
          preceding[rest] = (preceding[rest] ?? 0) + 1;
        }
        count[node] = (count[node] ?? 0) + 1;
        if (!isLast) nextNodes[begin] = node;
      }
    }),
  );
  const distinct = node + 1;
  let once = 0;
  yield* partOf(
    0.9,
    0.94,
    inStretches(distinct, (from, to) => {
      for (let at = from; at < to; at += 1) if (count[at] === 1) once += 1;
    }),
  );
  const level = {
    start: startsOf(children),
    token: yield* partOf(0.94, 0.97, beginningOf(token, distinct)),
    count: yield* partOf(0.97, 1, beginningOf(count, distinct)),
    preceding: new Int32Array(0),
    distinct,
    once,
  };
  return { level, preceding, nodes: nextNodes };
}

/** A copy of the first values, so that the memory of the others is given back. */
function* beginningOf(values: Int32Array, length: number): Steps<Int32Array> {
  const copy = new Int32Array(length);
  yield* inStretches(length, (from, to) => copy.set(values.subarray(from, to), from));
  return copy;
}
