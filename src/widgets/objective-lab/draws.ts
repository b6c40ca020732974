// What was drawn of a text, and what follows from it: means, variances, and points of a chart.
import type { MaskForm } from '@/pure/diffusion/masks';
import { varianceRatio } from '@/pure/statistics/comparisons';
import { meanWithInterval, type Estimate } from '@/pure/statistics/intervals';
import { runningMeans, varianceOf } from '@/pure/statistics/moments';
import type { ChartPoint } from '@/viz/chartLayout';

/** One mask of the text, and what the model said to it. */
export interface Draw {
  /** t, or l / L. */
  share: number;
  /** 1/t or L/l. */
  weight: number;
  /** How many tokens were hidden. */
  hidden: number;
  /** −ln p of the hidden tokens together, nats. */
  sumNats: number;
}

export interface TextDraws {
  text: string;
  seed: number;
  /** L */
  length: number;
  bernoulli: Draw[];
  exact: Draw[];
}

/** The loss of each draw, nats a token: weighted, an estimate of the bound; unweighted, of nothing. */
export function lossesOf(draws: readonly Draw[], length: number, isWeighted = true): number[] {
  return draws.map(({ weight, sumNats }) => ((isWeighted ? weight : 1) * sumNats) / length);
}

export interface DrawsSummary {
  count: number;
  /** Nats a token. */
  mean: Estimate;
  variance: number;
}

/** Undefined for fewer than 3 draws. */
export function summaryOf(losses: ArrayLike<number>): DrawsSummary | undefined {
  if (losses.length < 3) return undefined;
  return { count: losses.length, mean: meanWithInterval(losses), variance: varianceOf(losses) };
}

/** How many times the variance of Bernoulli masks is that of exact ones; undefined for few draws, or where one form does not vary. */
export function ratioOf(losses: Readonly<Record<MaskForm, ArrayLike<number>>>): Estimate | undefined {
  const { bernoulli, exact } = losses;
  return Math.min(bernoulli.length, exact.length) < 3 ? undefined : varianceRatio(bernoulli, exact);
}

/** Points of a curve, at most. */
const MOST_POINTS = 120;

/** The mean of the first n draws over n: all of the first, then ever fewer, as they are read on a logarithmic axis. */
export function meanPoints(losses: ArrayLike<number>): ChartPoint[] {
  const means = runningMeans(losses);
  const step = Math.max(1, means.length) ** (1 / MOST_POINTS);
  const places = new Set(Array.from({ length: MOST_POINTS + 1 }, (_unused, i) => Math.round(step ** i)));
  return [...places].filter((n) => n <= means.length).map((n) => ({ x: n, y: means[n - 1] ?? NaN }));
}

/** One mark for each draw over its t: a gap after each, so that no line joins them. */
export function scatterPoints(draws: readonly Draw[], losses: readonly number[]): ChartPoint[] {
  return draws
    .map(({ share }, index) => ({ x: share, y: losses[index] ?? NaN }))
    .sort((a, b) => a.x - b.x)
    .flatMap((point) => [point, { x: point.x, y: NaN }]);
}
