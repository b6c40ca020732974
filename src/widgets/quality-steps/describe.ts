// Quality and variety in words and in rows.
import { format } from 'd3-format';
import { CHARACTERS, NS } from '@/pure/quality/quality';
import { REMASKINGS, TWIN, type QualitySetting } from '@/pure/quality/settings';
import type { Estimate } from '@/pure/statistics/intervals';
import { whole } from '@/ui/format';
import {
  contradictionsOf,
  distinctOf,
  ofRemasking,
  shareOf,
  surpriseOf,
  type Cell,
  type Measure,
} from './cells';
import type { qualityMessages } from './messages';
import type { QualityState } from './state';

export type Words = ReturnType<typeof qualityMessages.get>;

/** `43.5%`; one that is not 0 does not look like 0. */
export function percent(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : format('.1%')(p);
}

/** `2.41`; one that is not 0 does not look like 0. */
export function rate(value: number): string {
  return value > 0 && value < 0.005 ? '<0.01' : format('.2f')(value);
}

export const distinct = format('.3f');
/** At ticks, where numbers are round. */
export const percentTick = format('.3~%');
export const tick = format('.3~f');

/** `43.5% (36.8% to 50.4%)` */
function withInterval(t: Words, estimate: Estimate | null, write: (value: number) => string): string {
  if (!estimate) return t.none;
  return `${write(estimate.value)} (${write(estimate.low)} to ${write(estimate.high)})`;
}

/** What the cells say, in a few sentences; '' without any. */
export function describeCells(t: Words, cells: readonly Cell[], state: QualityState): string {
  const contradictions = REMASKINGS.map((remasking) => describeContradictions(t, cells, remasking));
  return [
    ...REMASKINGS.map((remasking) => describeSurprise(t, cells, remasking)),
    ...REMASKINGS.map((remasking) => describeShare(t, cells, remasking, state.share)),
    ...contradictions,
    contradictions.some((sentence) => sentence !== '') ? t.caution : '',
    describeVariety(t, cells, state.n),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The fewest and the most steps of one kind of remasking, where something can be said of both. */
function endsOf(cells: readonly Cell[], remasking: QualitySetting['remasking'], pick: Measure) {
  const own = ofRemasking(cells, remasking);
  const [few, many] = [own.at(0), own.at(-1)];
  const [low, high] = [few && pick(few), many && pick(many)];
  if (!few || !many || few === many || !low || !high) return undefined;
  return { low, high, fewSteps: few.setting.steps, manySteps: many.setting.steps };
}

function describeSurprise(t: Words, cells: readonly Cell[], remasking: QualitySetting['remasking']): string {
  const ends = endsOf(cells, remasking, surpriseOf);
  if (!ends) return '';
  const [low, high] = [withInterval(t, ends.low, rate), withInterval(t, ends.high, rate)];
  return t.surpriseSays({ ...ends, low, high, remasking: t[`${remasking}Says`], twin: TWIN });
}

function describeShare(
  t: Words,
  cells: readonly Cell[],
  remasking: QualitySetting['remasking'],
  share: QualityState['share'],
): string {
  const word = t[`${remasking}Says`];
  const silent = ofRemasking(cells, remasking).filter((cell) => shareOf(cell, share) === null);
  if (silent.length > 0) {
    const steps = silent.map(({ setting }) => setting.steps).join(', ');
    return t.cleanNone({ remasking: word, steps });
  }
  const ends = endsOf(cells, remasking, (cell) => shareOf(cell, share));
  if (!ends) return '';
  const [low, high] = [withInterval(t, ends.low, percent), withInterval(t, ends.high, percent)];
  return t[`${share}Says`]({ ...ends, remasking: word, low, high });
}

function describeContradictions(
  t: Words,
  cells: readonly Cell[],
  remasking: QualitySetting['remasking'],
): string {
  const ends = endsOf(cells, remasking, contradictionsOf);
  if (!ends) return '';
  const [low, high] = [withInterval(t, ends.low, rate), withInterval(t, ends.high, rate)];
  return t.contradictionsSay({
    ...{ ...ends, low, high, remasking: t[`${remasking}Says`], characters: whole(CHARACTERS) },
  });
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
    ...[t.surpriseColumn({ twin: TWIN }), t.understoodColumn],
    ...[t.contradictionsColumn({ characters: whole(CHARACTERS) }), t.contradictionsEachColumn],
    ...[t.parsesColumn, t.holdsColumn, t.cleanColumn],
    ...NS.map((n) => t.distinctColumn({ n })),
  ];
}

export function dataRows(t: Words, recorded: readonly Cell[], live: readonly Cell[]): (string | number)[][] {
  const rowOf = (source: string, { setting, quality }: Cell) => [
    ...[source, t[setting.remasking], setting.steps, quality.count],
    withInterval(t, quality.surprise, rate),
    withInterval(t, quality.understood, percent),
    ...[quality.contradictions, quality.contradictionsEach].map((one) => withInterval(t, one, rate)),
    ...[quality.parses, quality.holds, quality.clean].map((share) => withInterval(t, share, percent)),
    ...NS.map((_unused, index) => withInterval(t, quality.distinct[index] ?? null, distinct)),
  ];
  return [
    ...recorded.map((cell) => rowOf(t.recordedRow, cell)),
    ...live.map((cell) => rowOf(t.liveRow, cell)),
  ];
}
