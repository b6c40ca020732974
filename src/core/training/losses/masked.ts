// The loss of a model that fills gaps, with the same share of gaps in every sequence.
//
//   M ⊂ {1 … T}, |M| = max(1, round(r·T)),    L = −1/Σ|M| Σ_b Σ_{i ∈ M} log p(x_i | x with M hidden)
//
// mean over the hidden tokens, in nats. Devlin et al. 2019 (arXiv:1810.04805, section 3.1, "masked LM") with r = 0.15; left out:
// of the chosen tokens they hide 80 %, replace 10 % by a random token and keep 10 %. Here all are hidden. Unlike LLaDA's loss
// this is no bound on the likelihood of a text: the model never sees another share of gaps than r. Where each token is to be hidden
// with probability r on its own, take the form `fixed` of that loss.
import { stream } from '../streams';
import { chooseWithout } from './chooseWithout';
import { purposeOf, type Draws, type Examples } from './Examples';

/**
 * @param windows B stretches of T tokens
 * @param ratio r, above 0 and at most 1
 * @param maskToken the id that stands where a token is hidden
 */
export function maskedExamples(
  windows: readonly Int32Array[],
  ratio: number,
  maskToken: number,
  draws: Draws,
): Examples {
  const hidden = windows.map((window, b) => {
    const count = Math.max(1, Math.round(ratio * window.length));
    const draw = stream(draws.seed, purposeOf('mask', draws), draws.firstSequence + b);
    return chooseWithout(window.length, count, draw);
  });
  return { ...hide(windows, hidden, maskToken), count: hidden.reduce((sum, { length }) => sum + length, 0) };
}

/** The windows with some tokens hidden, which are the targets. `hidden` [B]: places in each window. */
export function hide(
  windows: readonly Int32Array[],
  hidden: readonly Int32Array[],
  maskToken: number,
): Pick<Examples, 'inputs' | 'targets'> {
  const T = windows[0]?.length ?? 0;
  const targets = new Int32Array(windows.length * T).fill(-1); // [B · T]
  const inputs = windows.map((window, b) => {
    const input = [...window];
    for (const place of hidden[b] ?? []) {
      targets[b * T + place] = window[place] ?? NaN;
      input[place] = maskToken;
    }
    return input;
  });
  return { inputs, targets };
}
