// The loss of a masked diffusion model: fill gaps, with a share of gaps that is drawn anew for each sequence.
//
//   bernoulli   t uniform on (0, 1], each token hidden with probability t on its own:
//               L = −1/(B·T) Σ_b 1/t Σ_{i hidden} log p(x_i | x_t)
//   exact       l uniform on {1 … T}, exactly l tokens hidden, each set of them equally likely:
//               L = −1/(B·T) Σ_b T/l Σ_{i hidden} log p(x_i | x_l)
//
// in nats per token. Both have the same expectation, an upper bound on −log p(x)/T; that of `exact` has less variance.
// Nie et al. 2025 (arXiv:2502.09992): bernoulli is equation 3 (12 in the appendix) divided by the length as in algorithm 1,
// exact is equation 14 (6 where there is a prompt). Left out: the 1 % of sequences of random length; and the authors' code
// draws t from 0.001 up, where the paper and this file go down to 0.
import { stream } from '../streams';
import { chooseWithout } from './chooseWithout';
import { purposeOf, type Draws, type Examples } from './Examples';
import { hide } from './masked';

/**
 * @param windows B stretches of T tokens
 * @param maskToken the id that stands where a token is hidden
 */
export function lladaExamples(
  windows: readonly Int32Array[],
  form: 'bernoulli' | 'exact',
  maskToken: number,
  draws: Draws,
): Examples {
  const masks = windows.map((window, b) => drawMask(window.length, form, draws, draws.firstSequence + b));
  const T = windows[0]?.length ?? 0;
  const weights = new Float32Array(windows.length * T); // [B · T]
  masks.forEach(({ weight }, b) => weights.fill(weight, b * T, (b + 1) * T));
  const hidden = masks.map((mask) => mask.hidden);
  return { ...hide(windows, hidden, maskToken), weights, count: windows.length * T };
}

export interface Mask {
  /** Places that are hidden; with `bernoulli` perhaps none. */
  hidden: Int32Array;
  /** 1/t or T/l. */
  weight: number;
}

/** The mask of one sequence of T tokens. */
export function drawMask(T: number, form: 'bernoulli' | 'exact', draws: Draws, sequence: number): Mask {
  const ratio = stream(draws.seed, purposeOf('ratio', draws), sequence)(0);
  const draw = stream(draws.seed, purposeOf('mask', draws), sequence);
  if (form === 'exact') {
    const l = 1 + Math.floor(T * ratio);
    return { hidden: chooseWithout(T, l, draw), weight: T / l };
  }
  const t = 1 - ratio; // (0, 1]
  const places = Int32Array.from({ length: T }, (_unused, place) => place);
  return { hidden: places.filter((place) => draw(place) < t), weight: 1 / t };
}
