// A row of numbers, each a bar above or below a line; one of them is read out: by pointer, finger or arrow keys.
import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import styles from './MlaLab.module.css';

interface SignedStripProps {
  name: string;
  values: ArrayLike<number>;
  /** The size of a bar that fills half of the height. */
  largest: number;
  /** Which of the colours of series. */
  colour: 1 | 2 | 3 | 4;
  describe: (place: number, value: number) => string;
}

export function SignedStrip({ name, values, largest, colour, describe }: SignedStripProps) {
  const [selected, select] = useState(0);
  const count = values.length;
  const at = Math.min(selected, count - 1);

  function move(event: KeyboardEvent) {
    const target: Partial<Record<string, number>> = {
      ArrowRight: Math.min(count - 1, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      Home: 0,
      End: count - 1,
    };
    const next = target[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  }

  const said = describe(at, values[at] ?? NaN);
  return (
    <div className={styles.strip}>
      <div className={styles.name}>{name}</div>
      <div
        className={styles.cells}
        style={{ '--ink-of-strip': `var(--series-${colour})` } as CSSProperties}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        onKeyDown={move}
      >
        {Array.from(values, (value, place) => (
          <span
            key={place}
            className={styles.cell}
            data-selected={place === at}
            onPointerEnter={() => select(place)}
            onPointerDown={() => select(place)}
          >
            <span style={barOf(value, largest)} />
          </span>
        ))}
      </div>
      <div className={styles.readout} aria-hidden="true">
        {said}
      </div>
    </div>
  );
}

function barOf(value: number, largest: number): CSSProperties {
  const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
  const height = `${50 * share}%`;
  return value >= 0 ? { bottom: '50%', height } : { top: '50%', height };
}
