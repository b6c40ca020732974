// Quality and variety in words and in rows.
import { format } from 'd3-format';
import { NS } from '@/pure/quality/quality';
import type { Estimate } from '@/pure/statistics/intervals';
import { distinctOf, ofRemasking, shareOf, type Cell } from './cells';
import type { qualityMessages } from './messages';
import type { QualityState } from './state';

export type Words = ReturnType<typeof qualityMessages.get>;

/** `43.5%`; one that is not 0 does not look like 0. */
export function percent(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : format('.1%')(p);
}

export const distinct = format('.3f');
export const distinctTick = format('.2~f');

/** `43.5% (36.8% to 50.4%)` */
export function withInterval(t: Words, estimate: Estimate | null, write: (value: number) => string): string {
  if (!estimate) return t.none;
  return `${write(estimate.value)} (${write(estimate.low)} to ${write(estimate.high)})`;
}

/** What the cells say, in a few sentences; '' without any. */
export function describeCells(t: Words, cells: readonly Cell[], { share, n }: QualityState): string {
  const sentences = (['random', 'low-confidence'] as const).flatMap((remasking) => {
    const own = ofRemasking(cells, remasking);
    const [few, many] = [own.at(0), own.at(-1)];
    const [low, high] = [few && shareOf(few, share), many && shareOf(many, share)];
    if (!few || !many || few === many || !low || !high) return [];
    return [
      t.shareSays({
        ...{ remasking: t[`${remasking}Says`], fewSteps: few.setting.steps, manySteps: many.setting.steps },
        ...{ low: withInterval(t, low, percent), high: withInterval(t, high, percent), share: t[share] },
      }),
    ];
  });
  return [...sentences, describeVariety(t, cells, n)].filter(Boolean).join(' ');
}

/** Both kinds of remasking at the most steps that both have. */
function describeVariety(t: Words, cells: readonly Cell[], n: QualityState['n']): string {
  const pairs = ofRemasking(cells, 'random').flatMap((random) => {
    const confident = ofRemasking(cells, 'low-confidence').find(
      ({ setting }) => setting.steps === random.setting.steps,
    );
    return confident ? [{ random, confident }] : [];
  });
  const last = pairs.at(-1);
  const [random, confident] = [last && distinctOf(last.random, n), last && distinctOf(last.confident, n)];
  if (!last || !random || !confident) return '';
  return t.varietySays({
    ...{ steps: last.random.setting.steps, n },
    random: withInterval(t, random, distinct),
    confident: withInterval(t, confident, distinct),
  });
}

export function dataColumns(t: Words): string[] {
  return [
    ...[t.source, t.remaskingColumn, t.stepsColumn, t.countColumn],
    ...[t.parsesColumn, t.holdsColumn, t.cleanColumn],
    ...NS.map((n) => t.distinctColumn({ n })),
  ];
}

export function dataRows(t: Words, recorded: readonly Cell[], live: readonly Cell[]): (string | number)[][] {
  const rowOf = (source: string, { setting, quality }: Cell) => [
    ...[source, t[setting.remasking], setting.steps, quality.count],
    ...[quality.parses, quality.holds, quality.clean].map((share) => withInterval(t, share, percent)),
    ...NS.map((_unused, index) => withInterval(t, quality.distinct[index] ?? null, distinct)),
  ];
  return [
    ...recorded.map((cell) => rowOf(t.recordedRow, cell)),
    ...live.map((cell) => rowOf(t.liveRow, cell)),
  ];
}
