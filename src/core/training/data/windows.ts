// Windows of a text: which stretches of tokens a batch holds, as a function of the step and the seed alone.
import { TrainingError } from '../../../pure/training/config';
import { stream } from '../streams';

export interface WindowOptions {
  /** Tokens of a window. */
  length: number;
  /** Tokens from one piece of a pass to the next: T, also where a window has T + 1, of which the last is only predicted. */
  stride: number;
  order: 'random' | 'epochs';
  seed: number;
}

/** Gives the windows of a run by their number: window n of the run, counted over all steps. */
export interface Windows {
  /** A view of the text, [length]. */
  at(number: number): Int32Array;
  /** Windows of one pass over the text; ∞ where they are drawn anywhere. */
  perEpoch: number;
}

/**
 * Windows of `ids`. `random`: each begins anywhere, with the same probability. `epochs`: a pass cuts the text into pieces,
 * `stride` apart, from an offset that is drawn for the pass, and takes each once in an order that is drawn too.
 *
 * @throws TrainingError where the text has no whole window
 */
export function createWindows(ids: Int32Array, { length, stride, order, seed }: WindowOptions): Windows {
  const places = ids.length - length + 1;
  if (places < 1) {
    throw new TrainingError(
      `training: the text to train on has ${ids.length} tokens, but a sequence needs ${length}. Take a longer text, or a smaller sequenceLength or heldOut.`,
      { tokens: ids.length, needed: length },
    );
  }
  const at = (start: number) => ids.subarray(start, start + length);
  if (order === 'random') {
    return {
      at: (number) => at(Math.floor(places * stream(seed, 'window', number)(0))),
      perEpoch: Infinity,
    };
  }
  const perEpoch = Math.floor((places - 1) / stride) + 1;
  const slack = (places - 1) % stride; // what is left of the text when the pieces are cut from its beginning
  let pass: { epoch: number; offset: number; pieces: Int32Array } = {
    epoch: -1,
    offset: 0,
    pieces: new Int32Array(),
  };
  return {
    at(number) {
      const epoch = Math.floor(number / perEpoch);
      if (pass.epoch !== epoch) {
        const draw = stream(seed, 'order', epoch);
        pass = { epoch, offset: Math.floor((slack + 1) * draw(0)), pieces: shuffled(perEpoch, draw) };
      }
      return at(pass.offset + stride * (pass.pieces[number % perEpoch] ?? NaN));
    },
    perEpoch,
  };
}

/** 0 … count − 1 in an order of which each is equally likely (Fisher and Yates); takes the draws 1 … count − 1. */
function shuffled(count: number, draw: (index: number) => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_unused, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor((last + 1) * draw(last));
    const kept = order[last] ?? NaN;
    order[last] = order[other] ?? NaN;
    order[other] = kept;
  }
  return order;
}

/** The windows of a held-out text: one after the other from its beginning, at most `most`; none where it is too short. */
export function heldOutWindows(ids: Int32Array, length: number, stride: number, most: number): Int32Array[] {
  const windows: Int32Array[] = [];
  for (let start = 0; start + length <= ids.length && windows.length < most; start += stride) {
    windows.push(ids.subarray(start, start + length));
  }
  return windows;
}
