// The smoothing that the controls describe, as the counting takes it.
import type { Smoothing } from '@/pure/counting';
import { SMOOTHINGS, type NgramState } from './state';

type SmoothingState = Pick<NgramState, 'smoothing' | 'k' | 'lambda' | 'alpha'>;

export function smoothingOf({ smoothing, k, lambda, alpha }: SmoothingState): Smoothing {
  switch (smoothing) {
    case 'add-k':
      return { kind: smoothing, k };
    case 'interpolation':
      return { kind: smoothing, lambda };
    case 'stupid-backoff':
      return { kind: smoothing, alpha };
    default:
      return { kind: smoothing };
  }
}

/** Those that have a perplexity, with their parameters. */
export function distributionSmoothings(state: SmoothingState): Smoothing[] {
  return SMOOTHINGS.filter((smoothing) => smoothing !== 'stupid-backoff').map((smoothing) =>
    smoothingOf({ ...state, smoothing }),
  );
}
