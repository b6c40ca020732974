// Vectors of two numbers as arrows from 0, both axes on one scale.
import { useSize } from '@/viz/useSize';
import styles from './SkipgramWindow.module.css';

export interface Arrow {
  label: string;
  /** Where it begins; default 0. */
  from?: readonly number[];
  to: readonly number[];
  kind: 'centre' | 'context' | 'other' | 'step' | 'second';
}

/** The side of the picture in em, at most. */
const LARGEST_EM = 24;
/** Room for labels around the arrows, em. */
const MARGIN_EM = 2.6;

export function Arrows({ label, arrows }: { label: string; arrows: readonly Arrow[] }) {
  const { ref, probe, size } = useSize();
  const side = Math.max(1, Math.min(size.width, LARGEST_EM * size.em));
  const reach = arrows
    .flatMap(({ from = [0, 0], to }) => [...from, ...to])
    .reduce((most, one) => (Number.isFinite(one) ? Math.max(most, Math.abs(one)) : most), 1e-6);
  const scale = (side / 2 - MARGIN_EM * size.em) / reach;
  const x = (value = 0) => side / 2 + value * scale;
  const y = (value = 0) => side / 2 - value * scale;
  const head = 0.45 * size.em;
  return (
    <div ref={ref} className={styles.arrows}>
      <span ref={probe} className={styles.probe} aria-hidden="true" />
      <svg role="img" aria-label={label} width={side} height={side}>
        <g className={styles.axes} aria-hidden="true">
          <line x1={0} x2={side} y1={side / 2} y2={side / 2} />
          <line x1={side / 2} x2={side / 2} y1={0} y2={side} />
        </g>
        {arrows.map(({ label: name, from = [0, 0], to, kind }, index) => {
          const [x0, y0, x1, y1] = [x(from[0]), y(from[1]), x(to[0]), y(to[1])];
          const length = Math.hypot(x1 - x0, y1 - y0);
          if (!Number.isFinite(length)) return null;
          const [dx, dy] = length > 0 ? [(x1 - x0) / length, (y1 - y0) / length] : [0, 0];
          const tip = Math.min(head, length);
          const path = `M${x0} ${y0}L${x1} ${y1}M${x1 - tip * (dx + 0.5 * dy)} ${y1 - tip * (dy - 0.5 * dx)}L${x1} ${y1}L${x1 - tip * (dx - 0.5 * dy)} ${y1 - tip * (dy + 0.5 * dx)}`;
          return (
            <g key={index} className={styles[kind]} aria-hidden="true">
              {length > 0 && <path d={path} />}
              {name !== '' && (
                <text
                  x={x1 + 0.35 * size.em * dx}
                  y={y1 + 0.35 * size.em * dy + 0.3 * size.em}
                  textAnchor={dx < -0.3 ? 'end' : dx > 0.3 ? 'start' : 'middle'}
                >
                  {name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
