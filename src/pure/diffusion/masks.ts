// Masks: which places of a text are hidden, as the two forms of the masked diffusion loss draw them.
//
//   bernoulli   t uniform on (0, 1], or from a least t on, each place hidden with probability t on its own; weight 1/t
//   exact       l uniform on {1 … L}, exactly l places hidden, each set of them equally likely; weight L/l
//
// Nie et al. 2025 (arXiv:2502.09992): bernoulli is equation 3, exact is equation 14.
import { uniform } from '../random/philox';
import { maskedAt, maskNumbers } from './forward';

export const MASK_FORMS = ['bernoulli', 'exact'] as const;
export type MaskForm = (typeof MASK_FORMS)[number];

export interface DrawnMask {
  /** Places that are hidden, ascending; with `bernoulli` perhaps none. */
  readonly hidden: readonly number[];
  /** The share that was drawn, in (0, 1]: t, or l / L. */
  readonly share: number;
  /** 1/t or L/l. */
  readonly weight: number;
}

/**
 * Mask number `n` of a text of `length` places: a function of form, seed and n, whatever was drawn before.
 *
 * @param length L, a whole number from 1
 * @param leastT with `bernoulli` t is uniform on (leastT, 1]; 0 … 1, 1 left out
 * @throws RangeError for a length, seed, n or leastT that is none
 */
export function drawMask(length: number, form: MaskForm, seed: number, n: number, leastT = 0): DrawnMask {
  checkLength('drawMask', length);
  if (!(leastT >= 0 && leastT < 1)) {
    throw new RangeError(`drawMask: the least t must be 0 … 1, 1 left out, got ${leastT}`);
  }
  const stream = 2 * n + MASK_FORMS.indexOf(form);
  const draw = (index: number) => uniform(seed, index, stream);
  if (form === 'exact') {
    const l = 1 + Math.floor(length * draw(0));
    return { hidden: choose(length, l, draw), share: l / length, weight: length / l };
  }
  const t = 1 - (1 - leastT) * draw(0); // (leastT, 1]
  const numbers = Array.from({ length }, (_unused, place) => draw(1 + place));
  return { hidden: placesOf(maskedAt(numbers, t)), share: t, weight: 1 / t };
}

/**
 * The places that are hidden when each is with probability t. A place keeps its number for every t, so that a larger t hides
 * the same places and more.
 *
 * @param t 0 … 1
 */
export function maskAt(length: number, t: number, seed: number): number[] {
  checkLength('maskAt', length);
  if (!(t >= 0 && t <= 1)) throw new RangeError(`maskAt: t must be 0 … 1, got ${t}`);
  return placesOf(maskedAt(maskNumbers(length, seed), t));
}

function placesOf(isMasked: readonly boolean[]): number[] {
  return isMasked.flatMap((is, place) => (is ? [place] : []));
}

/** `count` of the places: the beginning of a shuffle (Fisher and Yates), with the draws 1 … count. */
function choose(length: number, count: number, draw: (index: number) => number): number[] {
  const places = Array.from({ length }, (_unused, place) => place);
  for (let n = 0; n < count; n++) {
    const other = n + Math.floor((length - n) * draw(1 + n));
    const kept = places[n] ?? NaN;
    places[n] = places[other] ?? NaN;
    places[other] = kept;
  }
  return places.slice(0, count).sort((a, b) => a - b);
}

function checkLength(name: string, length: number): void {
  if (!Number.isSafeInteger(length) || length < 1) {
    throw new RangeError(`${name}: the length must be a whole number from 1, got ${length}`);
  }
}
