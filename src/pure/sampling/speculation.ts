// A draft and its verification (Leviathan et al. 2023, arXiv:2211.17192, section 2.3): which part of it is kept, and what comes instead.
//
// A draft d ~ q is kept with probability min(1, p(d) / q(d)); else a token is drawn from max(0, p − q), normalised. Then what comes out has
// the distribution p, whatever q is: p(x) = min(p, q)(x) + max(0, p − q)(x).

/** One round: a token is drafted, and the model verifies it. */
export interface SpeculativeRound {
  /** What the module drafted. */
  draft: number;
  /** q(draft), by the module; p(draft), by the model. */
  draftProbability: number;
  modelProbability: number;
  /** Σ min(p, q) over all tokens: how likely a draft is to be kept, on average over drafts. */
  overlap: number;
  accepted: boolean;
  /** What came out of the round: the draft and a token more if it was kept, else the token in its place. */
  tokens: number[];
  /** Drafting, and verifying, in ms. */
  draftMs: number;
  verifyMs: number;
}

/** Σ min(p, q), 0 … 1: the share of drafts from q that are kept. */
export function overlap(p: Float64Array, q: Float64Array): number {
  return p.reduce((sum, share, id) => sum + Math.min(share, q[id] ?? 0), 0);
}

/** Whether the draft is kept, for u uniform in [0, 1). */
export function keepsDraft(draft: number, p: Float64Array, q: Float64Array, u: number): boolean {
  return u * (q[draft] ?? 0) < (p[draft] ?? 0);
}

/** max(0, p − q), normalised: what is drawn from where a draft was not kept. p and q must differ. */
export function leftOver(p: Float64Array, q: Float64Array): Float64Array {
  const rest = p.map((share, id) => Math.max(0, share - (q[id] ?? 0)));
  const sum = rest.reduce((total, share) => total + share, 0);
  return rest.map((share) => share / sum);
}
