// The tree of texts: its nodes, and what can be asked of them.

/** A token that a text could go on with; with its ancestors it is a partial text. */
export interface TreeNode {
  /** Its index among all nodes. */
  readonly id: number;
  /** The node before it; undefined for a first token, which goes on from the prompt. */
  readonly parent: number | undefined;
  readonly token: number;
  /** Log-probability of the token after its ancestors, in nats: the model's, or for samples that which it was drawn with. */
  readonly logProb: number;
  /** Sum of `logProb` over the ancestors and itself, in nats. */
  readonly total: number;
  /** Number of tokens: 1 for a first token. */
  readonly depth: number;
  /** `final`: an end token; `pruned`: a beam search did not go on from it. */
  readonly status: 'kept' | 'pruned' | 'final';
  /** How many samples go through it; none in a beam search. */
  readonly count?: number;
}

/** A text that the tree holds in full. */
export interface TreeText {
  /** Its last node. */
  readonly node: number;
  readonly tokens: readonly number[];
  /** In nats, as `TreeNode.total`. */
  readonly total: number;
  /** Log-probability in the model, in nats. */
  readonly modelTotal: number;
  readonly finish: 'end' | 'length' | 'context';
}

/** The node and its ancestors, the first token first. */
export function pathTo(nodes: readonly TreeNode[], id: number): TreeNode[] {
  const path: TreeNode[] = [];
  for (let node = nodes[id]; node; node = node.parent === undefined ? undefined : nodes[node.parent]) {
    path.push(node);
  }
  return path.reverse();
}

/** The most probable partial text when the tree has grown to `depth`: it was followed until there, or it ended before. */
export function bestAt(nodes: readonly TreeNode[], depth: number): TreeNode | undefined {
  const isText = ({ status, depth: d }: TreeNode) =>
    (status === 'kept' && d === depth) || (status === 'final' && d <= depth);
  return nodes
    .filter(isText)
    .reduce<TreeNode | undefined>(
      (best, node) => (best && best.total >= node.total ? best : node),
      undefined,
    );
}

/** The nodes along which these tokens lie in the tree, as far as they do. */
export function nodesAlong(nodes: readonly TreeNode[], tokens: readonly number[]): TreeNode[] {
  const along: TreeNode[] = [];
  for (const token of tokens) {
    const parent = along.at(-1)?.id;
    const next = nodes.find((node) => node.parent === parent && node.token === token);
    if (!next) break;
    along.push(next);
  }
  return along;
}
