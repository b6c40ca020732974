// What the routers chose, read from the tensors inside the model: affinities, biases, experts and gates of each token.
import { expertsOf } from '@/pure/routing/chooseExperts';
import type { Fate } from './changes';
import type { Mixture } from './mixture';

/** A tensor inside the model, row-major. */
export interface Inside {
  shape: readonly number[];
  values: ArrayLike<number>;
}

/** One layer's router over a text. T tokens, E experts, K of them chosen. */
export interface LayerRouting {
  layer: number;
  /** [T][E] */
  affinities: readonly (readonly number[])[];
  /** [T][K], best first */
  experts: readonly (readonly number[])[];
  /** [T][K], of these experts */
  gates: readonly (readonly number[])[];
}

/** Names of the tensors that `routingOf` reads of a layer. */
export const tapsOf = (layer: number): string[] =>
  ['affinities', 'scores', 'experts', 'gates'].map((name) => `layers.${layer}.router.${name}`);

export function rowsOf({ shape, values }: Inside): number[][] {
  const width = shape.at(-1) ?? 1;
  return Array.from({ length: values.length / width }, (_unused, row) =>
    Array.from({ length: width }, (_none, column) => values[row * width + column] ?? NaN),
  );
}

function inside(taps: Readonly<Record<string, Inside>>, name: string): number[][] {
  const found = taps[name];
  if (!found) throw new Error(`moe-router: the model gave no ${name}`);
  return rowsOf(found);
}

export function routingOf(taps: Readonly<Record<string, Inside>>, layer: number): LayerRouting {
  const of = (name: string) => inside(taps, `layers.${layer}.router.${name}`);
  return { layer, affinities: of('affinities'), experts: of('experts'), gates: of('gates') };
}

/** The bias of each expert [E]: scores − affinities, of a run in which nothing was changed. */
export function biasesOf(taps: Readonly<Record<string, Inside>>, layer: number): number[] {
  const [scores = []] = inside(taps, `layers.${layer}.router.scores`);
  const [affinities = []] = inside(taps, `layers.${layer}.router.affinities`);
  return scores.map((score, expert) => score - (affinities[expert] ?? NaN));
}

const NO_FATES: ReadonlyMap<number, Fate> = new Map();

/** The experts that would be chosen by affinity alone, and by affinity and bias, where some may be forbidden or forced. */
export function wouldChoose(
  { rule }: Pick<Mixture, 'rule'>,
  affinities: readonly number[],
  biases: readonly number[],
  fates: ReadonlyMap<number, Fate> = NO_FATES,
): { byAffinity: number[]; byScore: number[] } {
  const far = (expert: number) => ({ forbidden: -1e4, forced: 1e4, free: 0 })[fates.get(expert) ?? 'free'];
  const by = (bias: (expert: number) => number) =>
    expertsOf(
      affinities.map((affinity, expert) => affinity + bias(expert) + far(expert)),
      rule,
    );
  return { byAffinity: by(() => 0), byScore: by((expert) => biases[expert] ?? 0) };
}

/** Whether a token goes elsewhere than it would without the biases. */
export function isByBias(...args: Parameters<typeof wouldChoose>): boolean {
  const { byAffinity, byScore } = wouldChoose(...args);
  return byScore.some((expert) => !byAffinity.includes(expert));
}

/** How often each expert was chosen, [E]. */
export function countsOf({ experts: chosen }: Pick<LayerRouting, 'experts'>, experts: number): number[] {
  const counts = new Array<number>(experts).fill(0);
  for (const expert of chosen.flat()) counts[expert] = (counts[expert] ?? 0) + 1;
  return counts;
}

/** Counts as shares of their sum; of nothing they are 0. */
export function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((count) => (total > 0 ? count / total : 0));
}
