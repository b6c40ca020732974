// The views in sentences.
import { format } from 'd3-format';
import { whole } from '@/ui/format';
import type { autoencoderMessages } from './messages';
import { agreements, chanceOf, meanOf, planeOf } from '@/pure/autoencoding/plane';
import type { Rows } from '@/pure/autoencoding/rows';
import type { Coded, Principal } from './useAutoencoder';

export type Words = ReturnType<typeof autoencoderMessages.get>;

export const error = format('.4f');
const share = format('.0%');
export const coordinate = (value: number) => format('.2f')(value).replace('-', '−');

/** How many numbers the points of the plane are of. */
export function numbersOf(t: Words, Z: number): string {
  if (Z === 1) return t.oneNumber;
  return Z === 2 ? t.twoNumbers : t.twoAxes({ Z });
}

export function describePlane(
  t: Words,
  rows: Rows,
  { codes, Z }: Coded,
  points: ArrayLike<number>,
  principal: Principal | undefined,
): string {
  const count = whole(rows.count);
  const numbers = numbersOf(t, Z);
  if (!rows.labels || codes.length === 0) return t.planeWords({ count, numbers, list: '…' });
  const flat = principal && planeOf(principal.codes, principal.codes.length / rows.count);
  return t.planeSays({
    ...{ count, numbers, share: share(meanOf(agreements(rows, points))), chance: share(chanceOf(rows)) },
    pca: flat ? share(meanOf(agreements(rows, flat.points))) : '…',
  });
}
