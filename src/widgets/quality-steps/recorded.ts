// The recorded run: made by `npm run claims -- quality-steps`, and empty until then.
import type { QualitySetting } from '@/pure/quality/settings';
import { cellsAt, type Cell, type RecordedQuality } from './cells';
import saved from './recorded.json';

const recorded: { readonly [name: string]: RecordedQuality | undefined } = saved;

export function recordedAt(temperature: QualitySetting['temperature']): Cell<RecordedQuality>[] {
  return cellsAt(recorded, temperature);
}

/** When the last of the cells was recorded and where; how long all of them took together. */
export function recordingOf(
  cells: readonly Cell<RecordedQuality>[],
): { date: string; device: string; seconds: number } | undefined {
  const last = cells.toSorted((a, b) => a.quality.date.localeCompare(b.quality.date)).at(-1);
  if (!last) return undefined;
  const { date, device } = last.quality;
  return { date, device, seconds: cells.reduce((sum, { quality }) => sum + quality.durationMs, 0) / 1000 };
}
