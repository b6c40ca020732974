// The ratio lab in sentences.
import { format } from 'd3-format';
import { nats } from '@/labs/training/format';
import { whole } from '@/ui/format';
import { areaUnder, atNearest } from './measured';
import type { ratioMessages } from './messages';
import type { RatioView } from './ratio';

type Words = ReturnType<typeof ratioMessages.get>;

/** `15 % masked` */
export function shareName(t: Words, ratio: number): string {
  return t.fixed({ percent: `${format('.0f')(100 * ratio)}\u00a0%` });
}

/** `0.15` */
export const tText = format('.2f');

/** The t at which nearly everything is masked. */
const NEARLY_ALL = 0.9;

/** What was measured at the fixed share and where nearly all is masked, and the two bounds; empty until all is measured. */
export function describeMeasured(t: Words, measured: RatioView['measured'], ratio: number): string {
  const [fixed, drawn] = [areaUnder(measured.fixed), areaUnder(measured.drawn)];
  if (fixed === undefined || drawn === undefined) return '';
  const share = shareName(t, ratio);
  const says = [ratio, NEARLY_ALL].flatMap((wanted) => {
    const at = atNearest(measured, wanted);
    return at ? [t.saysAt({ t: tText(at.t), share, fixed: nats(at.fixed), drawn: nats(at.drawn) })] : [];
  });
  const bounds = t.saysArea({ share, fixed: nats(fixed), drawn: nats(drawn) });
  return [...new Set(says), bounds].join(' ');
}

/** How far both have come while they are trained. */
export function describeTraining(t: Words, { fixed, drawn }: RatioView['sides'], steps: number): string {
  const lossOf = (losses: readonly number[]) => nats(losses.at(-1) ?? NaN);
  const [a, b] = [fixed.course.losses, drawn.course.losses];
  if (a.length === 0 || b.length === 0) return '';
  return t.spoken({
    ...{ fixed: whole(a.length), drawn: whole(b.length), steps: whole(steps) },
    ...{ fixedLoss: lossOf(a), drawnLoss: lossOf(b) },
  });
}
