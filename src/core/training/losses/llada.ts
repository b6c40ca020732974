// The loss of a masked diffusion model: fill gaps, with a share of gaps that is drawn anew for each sequence; and, to compare, with
// the same one in all of them.
//
//   bernoulli   t uniform on (0, 1], each token hidden with probability t on its own:
//               L = −1/(B·T) Σ_b 1/t Σ_{i hidden} log p(x_i | x_t)
//   exact       l uniform on {1 … T}, exactly l tokens hidden, each set of them equally likely:
//               L = −1/(B·T) Σ_b T/l Σ_{i hidden} log p(x_i | x_l)
//
//   fixed       t = r, each token hidden with probability r on its own:
//               L = −1/Σ_b |M_b| Σ_b Σ_{i ∈ M_b} log p(x_i | x_r)     M_b: the hidden places of sequence b
//
// in nats per token. The first two have the same expectation, an upper bound on −log p(x)/T; that of `exact` has less variance.
// `fixed` is no bound but the loss of a hidden token at one t: asked of any model, it tells how well that share of gaps is filled;
// a model that is trained with it sees no other share. The masks of two ratios are drawn with the same numbers, so that a larger
// one hides the same tokens and more.
//
// Nie et al. 2025 (arXiv:2502.09992): bernoulli is equation 3 (12 in the appendix) divided by the length as in algorithm 1,
// exact is equation 14 (6 where there is a prompt). Left out: the 1 % of sequences of random length; and the authors' code
// draws t from 0.001 up, where the paper and this file go down to 0.
import type { LladaLoss } from '../../../pure/training/config';
import { stream, type Draw } from '../streams';
import { chooseWithout } from './chooseWithout';
import { purposeOf, type Draws, type Examples } from './Examples';
import { hide } from './masked';

/**
 * With `fixed` the count is that of the hidden tokens, and may be 0.
 *
 * @param windows B stretches of T tokens
 * @param maskToken the id that stands where a token is hidden
 */
export function lladaExamples(
  windows: readonly Int32Array[],
  loss: LladaLoss,
  maskToken: number,
  draws: Draws,
): Examples {
  const masks = windows.map((window, b) => drawMask(window.length, loss, draws, draws.firstSequence + b));
  const hidden = masks.map((mask) => mask.hidden);
  const examples = hide(windows, hidden, maskToken);
  if (loss.form === 'fixed') {
    return { ...examples, count: hidden.reduce((sum, { length }) => sum + length, 0) };
  }
  const T = windows[0]?.length ?? 0;
  const weights = new Float32Array(windows.length * T); // [B · T]
  masks.forEach(({ weight }, b) => weights.fill(weight, b * T, (b + 1) * T));
  return { ...examples, weights, count: windows.length * T };
}

export interface Mask {
  /** Places that are hidden; with `bernoulli` and `fixed` perhaps none. */
  hidden: Int32Array;
  /** 1/t or T/l; 1 with `fixed`. */
  weight: number;
}

/** The mask of one sequence of T tokens. */
export function drawMask(T: number, loss: LladaLoss, draws: Draws, sequence: number): Mask {
  const draw = stream(draws.seed, purposeOf('mask', draws), sequence);
  if (loss.form === 'fixed') return { hidden: eachWith(loss.ratio, T, draw), weight: 1 };
  const ratio = stream(draws.seed, purposeOf('ratio', draws), sequence)(0);
  if (loss.form === 'exact') {
    const l = 1 + Math.floor(T * ratio);
    return { hidden: chooseWithout(T, l, draw), weight: T / l };
  }
  const t = 1 - ratio; // (0, 1]
  return { hidden: eachWith(t, T, draw), weight: 1 / t };
}

/** Each of T places with probability t, on its own. */
function eachWith(t: number, T: number, draw: Draw): Int32Array {
  const places = Int32Array.from({ length: T }, (_unused, place) => place);
  return places.filter((place) => draw(place) < t);
}
