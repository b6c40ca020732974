// The angles of rotary position embedding (Su et al. 2021, arXiv:2104.09864, section 3.4.2); kernels/rotary turns by them, with
// Llama's pairing of dimensions.
import { tensor2d, type Tensor2D } from '@tensorflow/tfjs-core';

/** How the frequencies are stretched for longer contexts. */
export type RopeScaling =
  | { type: 'default' }
  /** All frequencies divided by `factor` (Chen et al. 2023, arXiv:2306.15595). */
  | { type: 'linear'; factor: number }
  /** Low frequencies divided by `factor`, high ones kept (Llama 3.1; Grattafiori et al. 2024). */
  | {
      type: 'llama3';
      factor: number;
      lowFreqFactor: number;
      highFreqFactor: number;
      originalMaxPositionEmbeddings: number;
    };

export interface RotaryAngles {
  /** [T, D] */
  cos: Tensor2D;
  /** [T, D] */
  sin: Tensor2D;
}

/** Angle per position of each of the D/2 planes, in radians: θ^(−2i/D), then stretched. */
export function rotaryFrequencies(headDim: number, theta: number, scaling: RopeScaling): number[] {
  return Array.from({ length: headDim / 2 }, (_unused, i) => {
    const frequency = theta ** ((-2 * i) / headDim);
    if (scaling.type === 'default') return frequency;
    if (scaling.type === 'linear') return frequency / scaling.factor;
    const wavelength = (2 * Math.PI) / frequency;
    const { factor, lowFreqFactor, highFreqFactor, originalMaxPositionEmbeddings } = scaling;
    const turns = originalMaxPositionEmbeddings / wavelength;
    const kept = Math.min(1, Math.max(0, (turns - lowFreqFactor) / (highFreqFactor - lowFreqFactor)));
    return ((1 - kept) * frequency) / factor + kept * frequency;
  });
}

/** Cosines and sines for the given positions, each frequency twice: once for either half of the head. */
export function rotaryAngles(positions: number[], frequencies: number[]): RotaryAngles {
  const shape: [number, number] = [positions.length, 2 * frequencies.length];
  const angles = positions.map((position) => frequencies.map((frequency) => position * frequency));
  const table = (wave: (angle: number) => number) =>
    tensor2d(new Float32Array(angles.flatMap((row) => [...row, ...row].map(wave))), shape);
  return { cos: table(Math.cos), sin: table(Math.sin) };
}
