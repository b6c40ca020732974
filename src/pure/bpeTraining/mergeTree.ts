// The merges that make a token: a binary tree with the token at the top and its symbols as leaves.
import { BpeError } from './BpeError';
import { checkToken } from './cutWords';
import type { BpeTraining } from './trainBpe';

export interface MergeTreeNode {
  readonly token: number;
  /** How the token is written. */
  readonly text: string;
  /** The merge that makes it, numbered from 0; −1 for one of the alphabet. */
  readonly merge: number;
  /** Numbers of the nodes that are joined; −1 for one of the alphabet. */
  readonly left: number;
  readonly right: number;
  /** How many leaves stand before it, and how many are below it (a leaf itself counts). */
  readonly from: number;
  readonly leaves: number;
  /** Steps down from the top, 0 for the top. */
  readonly depth: number;
}

/** The largest tree that is made. */
const MOST_LEAVES = 10_000;

/**
 * The nodes of a token's tree: the top first, each before those below it, the left side before the right one. A list and
 * not nested, because the tree of a long run may be thousands of tokens deep.
 *
 * @throws BpeError for an id that is no token's, or a token of more than 10,000 symbols
 */
export function mergeTree(training: BpeTraining, token: number): MergeTreeNode[] {
  checkToken(training, token);
  checkLength(training, token);
  const { alphabetSize, lefts, rights, tokens } = training;
  const nodes: { -readonly [Key in keyof MergeTreeNode]: MergeTreeNode[Key] }[] = [];
  const parents: number[] = [];
  const open = [{ token, parent: -1 }];
  let leaves = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const merge = next.token < alphabetSize ? -1 : next.token - alphabetSize;
    const number = nodes.length;
    const parent = nodes[next.parent];
    if (parent !== undefined) {
      if (parent.left < 0) parent.left = number;
      else parent.right = number;
    }
    parents.push(next.parent);
    nodes.push({
      token: next.token,
      text: tokens[next.token] ?? '',
      merge,
      left: -1,
      right: -1,
      from: leaves,
      leaves: merge < 0 ? 1 : 0,
      depth: parent === undefined ? 0 : parent.depth + 1,
    });
    if (merge < 0) leaves += 1;
    else
      open.push({ token: rights[merge] ?? 0, parent: number }, { token: lefts[merge] ?? 0, parent: number });
  }
  for (let number = nodes.length - 1; number > 0; number -= 1) {
    const parent = nodes[parents[number] ?? 0];
    if (parent !== undefined) parent.leaves += nodes[number]?.leaves ?? 0;
  }
  return nodes;
}

function checkLength({ alphabetSize, lefts, rights }: BpeTraining, token: number): void {
  const lengths = new Float64Array(token + 1).fill(1, 0, alphabetSize);
  for (let id = alphabetSize; id <= token; id += 1) {
    const merge = id - alphabetSize;
    lengths[id] = (lengths[lefts[merge] ?? 0] ?? 0) + (lengths[rights[merge] ?? 0] ?? 0);
  }
  const length = lengths[token] ?? 0;
  if (length <= MOST_LEAVES) return;
  throw new BpeError(
    `bpe: the tree of a token may have at most ${MOST_LEAVES} symbols, got ${length}; choose a shorter token`,
    { token, length },
  );
}
