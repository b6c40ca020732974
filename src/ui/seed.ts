// The seed of a figure: which texts can be drawn, and the next one to draw.
import type * as z from 'zod/mini';
import { numberField } from './controls';

/** How many seeds a reader can set: 0 … SEEDS − 1. */
export const SEEDS = 2 ** 31;

export function seedField(): z.ZodMiniNumber {
  return numberField({ min: 0, max: SEEDS - 1 });
}

/** The one after `seed`; after the last, the first. */
export function nextSeed(seed: number): number {
  return (seed + 1) % SEEDS;
}
