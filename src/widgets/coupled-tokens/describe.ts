// The pairs in words and in rows.
import { format } from 'd3-format';
import { shareWithInterval, type Estimate } from '@/pure/statistics/intervals';
import { whole } from '@/ui/format';
import type { coupledMessages } from './messages';
import type { Pairs } from './pairs';

type Words = ReturnType<typeof coupledMessages.get>;

const three = format('.3f');

/** `48.5%`; one that is not 0 does not look like 0. */
export function percent(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : format('.1%')(p);
}

/** Differences below this are rounding. */
const EQUAL = 1e-9;

/** How often one step and two are right, in a few sentences. */
export function describePairs(t: Words, pairs: Pairs): string {
  const { rightExactly, rightDrawn, draws, totalVariation: distance, mutualInformationNats } = pairs;
  if (distance < EQUAL) return t.independentSays;
  const information = t.informationSays({ nats: three(mutualInformationNats) });
  if (rightExactly > 1 - EQUAL) return `${t.farSays({ distance: three(distance) })} ${information}`;
  const [one, two] = rightDrawn;
  const { value, low, high } = shareWithInterval(one, draws);
  const says = t.rightSays({
    exactly: percent(rightExactly),
    ...{ draws: whole(draws), right: whole(one), share: percent(value) },
    ...{ low: percent(low), high: percent(high) },
  });
  return `${says} ${t.twoSays({ right: whole(two), draws: whole(draws) })} ${information}`;
}

export function pairRows({ rows }: Pairs): (string | number)[][] {
  const written = ({ value, low, high }: Estimate) =>
    `${percent(value)} (${percent(low)} to ${percent(high)})`;
  return rows.map(({ text, probability, oneStep, drawn: [one, two] }) => [
    ...[text, percent(probability), percent(oneStep)],
    ...[written(one), written(two)],
  ]);
}
