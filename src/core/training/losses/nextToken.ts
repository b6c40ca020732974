// The loss of a language model that reads from left to right: at each position, say the token after it.
//
//   L = −1/(B·T) Σ_b Σ_t log p(x_{t+1} | x_1 … x_t)            mean over all positions, in nats
import type { Examples } from './Examples';

/** @param windows B stretches of T + 1 tokens of the text */
export function nextTokenExamples(windows: readonly Int32Array[]): Examples {
  return {
    inputs: windows.map((window) => [...window.subarray(0, -1)]), // [B][T]
    targets: joined(windows.map((window) => window.subarray(1))), // [B · T]
    count: windows.reduce((sum, window) => sum + window.length - 1, 0),
  };
}

/** The arrays one after the other. */
export function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
