// All steps at once: places from left to right, steps from top to bottom, and the step that is shown as a line across.
import { memo, type MouseEvent, type PointerEvent } from 'react';
import { useMessages } from '@/i18n';
import { describeMap } from './describe';
import type { Place } from './frames';
import { bandsOf, stepAt } from './layout';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';

/** Height of a row, and the least and the greatest of the map, rem. */
const ROW = 0.3;
const LOWEST = 5;
const HIGHEST = 13;

interface StepMapProps {
  places: readonly Place[];
  count: number;
  /** The step that is shown. */
  at: number;
  onSeek: (step: number) => void;
}

/** Pressed, or dragged along with a mouse, it goes to a step; the keyboard has the slider for that, and a finger scrolls the page. */
export function StepMap({ places, count, at, onSeek }: StepMapProps) {
  const t = useMessages(maskingMessages);
  const rows = count + 1;
  function seek(event: MouseEvent<SVGSVGElement>) {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onSeek(stepAt(event.clientY - top, height, count));
  }
  function drag(event: PointerEvent<SVGSVGElement>) {
    if (event.buttons === 1 && event.pointerType !== 'touch') seek(event);
  }
  return (
    <div className={styles.map}>
      <p className={styles.mapTitle}>{t.mapTitle}</p>
      <svg
        role="img"
        aria-label={describeMap(t, places)}
        viewBox={`0 0 ${Math.max(1, places.length)} ${rows}`}
        preserveAspectRatio="none"
        style={{ height: `${Math.max(LOWEST, Math.min(HIGHEST, ROW * rows))}rem` }}
        onClick={seek}
        onPointerMove={drag}
      >
        <Bands places={places} rows={rows} />
        <rect className={styles.row} x={0} y={at} width={places.length} height={1} />
      </svg>
    </div>
  );
}

const Bands = memo(function Bands({ places, rows }: { places: readonly Place[]; rows: number }) {
  return bandsOf(places).map(({ place, from, confidence }) => (
    <rect
      key={place}
      className={confidence === undefined ? styles.keptBand : styles.band}
      x={place}
      y={from}
      width={1}
      height={rows - from}
      opacity={confidence === undefined ? undefined : 0.35 + 0.65 * confidence}
    />
  ));
});
