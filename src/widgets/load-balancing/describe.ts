// What the balancing of loads says in sentences.
import { format } from 'd3-format';
import { nats } from '@/labs/training/format';
import { largestLoads, lastMean, LAST_STEPS } from './course';
import type { BalanceView } from './balance';
import type { balancingMessages } from './messages';
import { WAYS, type Way } from './plans';

type Words = ReturnType<typeof balancingMessages.get>;

/** `1.24` */
export const times = format('.2f');
/** `12.5 %` */
export const share = (value: number): string => `${format('.1f')(100 * value)} %`;

/** How uneven a run was at its end. */
export const endOf = ({ courses }: BalanceView, way: Way): number =>
  lastMean(largestLoads(courses[way])) ?? NaN;

/** The three results in a sentence. */
export function describeResult(t: Words, view: BalanceView): string {
  const [none, auxiliary, bias] = WAYS.map((way) => times(endOf(view, way)));
  const [noneNats, auxiliaryNats, biasNats] = WAYS.map((way) => nats(view.courses[way].heldOutNats ?? NaN));
  return t.result({
    last: LAST_STEPS,
    ...{ none: none ?? '', auxiliary: auxiliary ?? '', bias: bias ?? '' },
    ...{ noneNats: noneNats ?? '', auxiliaryNats: auxiliaryNats ?? '', biasNats: biasNats ?? '' },
  });
}
