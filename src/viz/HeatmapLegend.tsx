// What the colours of a heat map stand for.
import styles from './Heatmap.module.css';
import { legendTicks, rampColour, rampGradient, type HeatScale } from './heatScale';

interface HeatmapLegendProps {
  title: string;
  scale: HeatScale;
  largest: number;
  format: (value: number) => string;
}

export function HeatmapLegend({ title, scale, largest, format }: HeatmapLegendProps) {
  return (
    <div className={styles.legend}>
      <span>{title}</span>
      <div className={styles.ramp}>
        {scale === 'log' && (
          <div className={styles.none}>
            <span style={{ background: rampColour(0) }} />
            <small>{format(0)}</small>
          </div>
        )}
        <div className={styles.scale}>
          <span style={{ background: rampGradient(scale) }} />
          {legendTicks(scale, largest).map(({ value, position }) => (
            <small key={value} style={{ left: `${100 * position}%` }}>
              {format(value)}
            </small>
          ))}
        </div>
      </div>
    </div>
  );
}
