// Beam search: of all ways to go on, follow the few partial texts whose tokens are together most probable.
import { logSoftmax } from './softmax';
import { topTokens } from './topTokens';

/** A token that the search looked at; with its ancestors it is a partial text. */
export interface BeamNode {
  /** Its index among all nodes. */
  readonly id: number;
  /** The node that it goes on from; undefined for a first token, which goes on from the prompt. */
  readonly parent: number | undefined;
  readonly token: number;
  /** Log-probability of the token after the prompt and its ancestors, in nats, ≤ 0. */
  readonly logProb: number;
  /** Sum of `logProb` over the ancestors and itself, in nats: the log-probability of the partial text. */
  readonly total: number;
  /** Number of generated tokens: 1 for a first token. */
  readonly depth: number;
  /** `kept`: the search went on from it; `final`: an end token that finishes a text; `pruned`: neither. */
  readonly status: 'kept' | 'pruned' | 'final';
}

/** A text that the search ends with. */
export interface BeamText {
  /** The generated tokens; the last one is the end token where `finish` is `end`. */
  readonly tokens: readonly number[];
  /** Log-probability of the tokens after the prompt, in nats. */
  readonly total: number;
  /** What texts are ranked by, see `beamScore`. */
  readonly score: number;
  /** `end`: the end token was reached; `length`, `context`: the search or the model's context ended before. */
  readonly finish: 'end' | 'length' | 'context';
}

/** All that a search has seen, and what it found. */
export interface BeamTree {
  /** Every node that was looked at; its place is its id. */
  readonly nodes: readonly BeamNode[];
  /** Finished texts, and those that were still followed when the search ended; best score first. */
  readonly hypotheses: readonly (BeamText & { readonly node: number })[];
  /** What always taking the most probable token gives, for comparison. */
  readonly greedy: BeamText;
}

export interface BeamStepOptions {
  /** How many partial texts are followed, ≥ 1. */
  readonly width: number;
  readonly endTokens: readonly number[];
  /** The number of nodes so far: the new ones are numbered from here. */
  readonly firstId: number;
}

/**
 * One depth of the search. The best continuations of every beam compete with each other by their totals: `width` of them
 * are kept. An end token among the `width` best finishes a text and leaves its place to the next best; a lower one is
 * pruned.
 *
 * Paper: Sutskever, Vinyals, Le, "Sequence to Sequence Learning with Neural Networks", 2014 (arXiv:1409.3215, section
 * 3.2); the rule for end tokens is that of transformers.
 *
 * @param beams the nodes kept at the depth before, best first; `[undefined]` for the prompt
 * @param logits for each beam those after it, [V], finite or −∞, at least one finite
 * @returns the `width` + 1 best children of every beam (more for a model with several end tokens), beam by beam, each
 *   beam's best first: enough for all that are kept, and for some that are not
 * @throws SamplingError if the logits cannot be used
 */
export function beamStep(
  beams: readonly (BeamNode | undefined)[],
  logits: readonly ArrayLike<number>[],
  { width, endTokens, firstId }: BeamStepOptions,
): BeamNode[] {
  const perBeam = width + Math.max(1, endTokens.length);
  const children = beams
    .flatMap((parent, beam) =>
      mostProbable(logits[beam] ?? [], perBeam).map(({ token, logProb }) => ({
        parent: parent?.id,
        token,
        logProb,
        total: (parent?.total ?? 0) + logProb,
        depth: (parent?.depth ?? 0) + 1,
      })),
    )
    .map((child, index) => ({ id: firstId + index, ...child }));

  const status = new Map<number, BeamNode['status']>();
  let places = width;
  for (const [rank, { id, token }] of children.toSorted(byTotal).entries()) {
    const ends = endTokens.includes(token);
    if (ends && rank < width) status.set(id, 'final');
    if (!ends && places > 0) {
      status.set(id, 'kept');
      places -= 1;
    }
  }
  return children.map((child) => ({ ...child, status: status.get(child.id) ?? 'pruned' }));
}

/** Most probable first; a sort with it leaves equals as they are. */
export function byTotal(a: Pick<BeamNode, 'total'>, b: Pick<BeamNode, 'total'>): number {
  return b.total - a.total;
}

/** The n most probable tokens, best first, with their log-probabilities in nats. */
function mostProbable(logits: ArrayLike<number>, n: number): Pick<BeamNode, 'token' | 'logProb'>[] {
  const logProbs = logSoftmax(logits);
  return topTokens(logProbs.map(Math.exp), n).map(({ id }) => ({ token: id, logProb: logProbs[id] ?? NaN }));
}

/**
 * What texts of different lengths are compared by: the total divided by length^penalty. With 0 it is the
 * log-probability, which favours short texts, as every token costs something; with 1 it is the mean per token.
 *
 * Paper: Wu et al., "Google's Neural Machine Translation System", 2016 (arXiv:1609.08144, equation 14), with another
 * formula; this is that of transformers.
 *
 * @param total log-probability in nats, ≤ 0
 * @param length number of tokens, the end token included, ≥ 1
 */
export function beamScore(total: number, length: number, lengthPenalty: number): number {
  return total / length ** lengthPenalty;
}

/**
 * Whether no beam can any more get ahead of the `width` best finished texts. A total only falls as a text grows, so its
 * score stays below what it would be if all tokens to come were certain.
 *
 * @param scores of the finished texts
 * @param bestTotal of the partial texts
 * @param depth how long a text may become, in tokens
 */
export function isSettled(
  scores: readonly number[],
  bestTotal: number,
  { width, depth, lengthPenalty }: { width: number; depth: number; lengthPenalty: number },
): boolean {
  const worst = scores.toSorted((a, b) => b - a)[width - 1];
  return worst !== undefined && beamScore(bestTotal, depth, lengthPenalty) <= worst;
}

/** The tokens of a partial text: of the node's ancestors, first token first, and of the node itself. */
export function beamTokens(nodes: readonly BeamNode[], id: number): number[] {
  const tokens: number[] = [];
  for (let node = nodes[id]; node; node = node.parent === undefined ? undefined : nodes[node.parent]) {
    tokens.push(node.token);
  }
  return tokens.reverse();
}
