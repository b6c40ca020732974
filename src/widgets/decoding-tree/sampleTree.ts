// Samples as a tree: texts that begin with the same tokens share the nodes of their beginning.
import type { TreeNode, TreeText } from './tree';

export interface SampledToken {
  readonly token: number;
  /** In nats, in the distribution that was sampled and in the model's own. */
  readonly logProb: number;
  readonly modelLogProb: number;
}

/** One text; `finish` is undefined while it is written. */
export interface Sample {
  /** The end token is the last of them where `finish` is `end`. */
  readonly tokens: readonly SampledToken[];
  readonly finish: TreeText['finish'] | undefined;
}

/** The tree of all samples, and those that are finished: the most probable first, equals in the order of their streams. */
export function sampleTree(samples: readonly Sample[]): { nodes: TreeNode[]; texts: TreeText[] } {
  const nodes: (TreeNode & { count: number })[] = [];
  const texts: TreeText[] = [];
  for (const { tokens, finish } of samples) {
    let last: TreeNode | undefined;
    let modelTotal = 0;
    for (const [index, { token, logProb, modelLogProb }] of tokens.entries()) {
      modelTotal += modelLogProb;
      const parent: number | undefined = last?.id;
      const isFinal = finish === 'end' && index === tokens.length - 1;
      const there = nodes.find((node) => node.parent === parent && node.token === token);
      const node: TreeNode & { count: number } = there
        ? { ...there, count: there.count + 1 }
        : {
            id: nodes.length,
            ...{ parent, token, logProb },
            total: (last?.total ?? 0) + logProb,
            depth: index + 1,
            status: isFinal ? 'final' : 'kept',
            count: 1,
          };
      nodes[node.id] = node;
      last = node;
    }
    if (finish && last) {
      const { id, total } = last;
      texts.push({ node: id, tokens: tokens.map(({ token }) => token), total, modelTotal, finish });
    }
  }
  return { nodes, texts: texts.toSorted((a, b) => b.total - a.total) };
}
