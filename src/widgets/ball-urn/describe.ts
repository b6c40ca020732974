// The draws in words.
import { end, four, fraction, literal, whole } from './format';
import type { urnMessages } from './messages';
import { bandOf, nameOf, shareOf, type UrnRun } from './numbers';
import { COLOURS, type UrnState } from './state';

type Words = ReturnType<typeof urnMessages.get>;

/** How often the asked colour was drawn, its probability, and where the frequency lies in 95 of 100 runs. */
export function describeRun(t: Words, state: UrnState, { counts, last }: UrnRun): string {
  const index = COLOURS.indexOf(state.asked);
  const N = last.done;
  const drawn = last.drawn[index] ?? 0;
  const share = shareOf(counts, index);
  const values = {
    ...{ draws: whole(N), drawn: whole(drawn), frequency: four(drawn / N), fraction: fraction(share) },
    name: literal(nameOf(state, state.asked)), // last: nothing in it is taken for a name
  };
  const says = t.says(values)(N);
  if (share.p === 0 || share.p === 1) {
    return `${says} ${t.certain({ fraction: fraction(share), frequency: four(share.p) })}`;
  }
  const { low, high } = bandOf(share.p, N);
  const probability = t.probabilityIs({ fraction: fraction(share), p: four(share.p) });
  return `${says} ${probability} ${t.bandIs({ low: end(low, N), high: end(high, N) })}`;
}
