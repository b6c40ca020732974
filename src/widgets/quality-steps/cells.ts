// What was found for each setting, and points of the charts.
import type { Quality } from '@/pure/quality/quality';
import { nameOf, settingsAt, type QualitySetting } from '@/pure/quality/settings';
import type { Estimate } from '@/pure/statistics/intervals';
import type { Recording } from '@/ui/claim';
import type { ChartPoint } from '@/viz/chartLayout';
import type { QualityState } from './state';

/** One setting that is measured. */
export interface Cell<Found extends Quality = Quality> {
  setting: QualitySetting;
  quality: Found;
}

/** As `npm run claims` saves it. */
export type RecordedQuality = Quality & Recording;

/** Of the settings of one temperature those that are measured, few steps first. */
export function cellsAt<Found extends Quality>(
  found: { readonly [name: string]: Found | undefined },
  temperature: QualitySetting['temperature'],
): Cell<Found>[] {
  return settingsAt(temperature).flatMap((setting) => {
    const quality = found[nameOf(setting)];
    return quality ? [{ setting, quality }] : [];
  });
}

/** The cells of one kind of remasking. */
export function ofRemasking(cells: readonly Cell[], remasking: QualitySetting['remasking']): readonly Cell[] {
  return cells.filter(({ setting }) => setting.remasking === remasking);
}

/** What of a cell is drawn or said; null where nothing can be. */
export type Measure = (cell: Cell) => Estimate | null;

export function shareOf({ quality }: Cell, share: QualityState['share']): Estimate | null {
  return quality[share];
}

export function surpriseOf({ quality }: Cell): Estimate | null {
  return quality.surprise;
}

export function contradictionsOf({ quality }: Cell): Estimate | null {
  return quality.contradictions;
}

export function distinctOf({ quality }: Cell, n: QualityState['n']): Estimate | null {
  return quality.distinct[Number(n) - 1] ?? null;
}

/** A point for each cell over its steps, with its interval; a gap where nothing can be said. */
export function pointsOf(cells: readonly Cell[], pick: Measure): ChartPoint[] {
  return cells.map((cell) => {
    const x = cell.setting.steps;
    const estimate = pick(cell);
    return estimate ? { x, y: estimate.value, low: estimate.low, high: estimate.high } : { x, y: NaN };
  });
}
