// The smoothings that there are, and what their settings may be.
import { CountingError } from '../CountingError';
import { MAX_ORDER, type NgramCounts } from '../ngramCounts';
import type { Steps } from '../steps';
import { addK } from './addK';
import type { Estimator } from './Estimator';
import { interpolation } from './interpolation';
import { kneserNey, kneserNeyCounts } from './kneserNey';
import { maximumLikelihood } from './maximumLikelihood';
import { stupidBackoff } from './stupidBackoff';

export type Smoothing =
  /** Maximum likelihood. */
  | { readonly kind: 'none' }
  /** k: more than 0, at most 1000. */
  | { readonly kind: 'add-k'; readonly k: number }
  /** lambda: the weight of each order against the lower ones, 0 … 1; one for all, or five for orders 1 … 5. */
  | { readonly kind: 'interpolation'; readonly lambda: number | readonly number[] }
  /** alpha: more than 0, at most 1; 0.4 in the paper. */
  | { readonly kind: 'stupid-backoff'; readonly alpha: number }
  | { readonly kind: 'kneser-ney' };

const KINDS: readonly Smoothing['kind'][] = [
  'none',
  'add-k',
  'interpolation',
  'stupid-backoff',
  'kneser-ney',
];

const MAX_K = 1000;

/** Whether its numbers are probabilities: stupid back-off gives scores, which do not sum to 1. */
export function isDistribution(smoothing: Smoothing): boolean {
  return smoothing.kind !== 'stupid-backoff';
}

/** Whether a context that was never seen gives way to a shorter one. */
export function backsOff(smoothing: Smoothing): boolean {
  return smoothing.kind !== 'none' && smoothing.kind !== 'add-k';
}

/** @throws CountingError naming the first setting that is out of its range */
export function checkSmoothing(smoothing: Smoothing): void {
  if (typeof smoothing !== 'object' || smoothing === null || !KINDS.includes(smoothing.kind)) {
    throw refused('kind', KINDS.join(', '), (smoothing as { kind?: unknown } | null | undefined)?.kind);
  }
  if (smoothing.kind === 'add-k' && !(smoothing.k > 0 && smoothing.k <= MAX_K)) {
    throw refused('k', `more than 0 and at most ${MAX_K}`, smoothing.k);
  }
  if (smoothing.kind === 'stupid-backoff' && !(smoothing.alpha > 0 && smoothing.alpha <= 1)) {
    throw refused('alpha', 'more than 0 and at most 1', smoothing.alpha);
  }
  if (smoothing.kind === 'interpolation') {
    const { lambda } = smoothing;
    const isWeight = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
    if (!(Array.isArray(lambda) ? lambda.length === MAX_ORDER && lambda.every(isWeight) : isWeight(lambda))) {
      throw refused('lambda', `0 … 1, or ${MAX_ORDER} such numbers for the orders 1 … ${MAX_ORDER}`, lambda);
    }
  }
}

/**
 * The estimator of that smoothing. Kneser–Ney goes through all counts first; the others are ready at once.
 *
 * @throws CountingError for settings out of range
 */
export function* createEstimator(counts: NgramCounts, smoothing: Smoothing): Steps<Estimator> {
  checkSmoothing(smoothing);
  switch (smoothing.kind) {
    case 'none':
      return maximumLikelihood(counts);
    case 'add-k':
      return addK(counts, smoothing.k);
    case 'interpolation':
      return interpolation(counts, smoothing.lambda);
    case 'stupid-backoff':
      return stupidBackoff(counts, smoothing.alpha);
    case 'kneser-ney':
      return kneserNey(counts, yield* kneserNeyCounts(counts));
  }
}

function refused(setting: string, required: string, value: unknown): CountingError {
  return new CountingError(`smoothing: ${setting} must be ${required}, got ${String(value)}`, {
    setting,
    required,
  });
}
