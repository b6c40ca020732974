// A small picture of 8 × 8 pixels, or the words nearest to a row.
import styles from './Autoencoder.module.css';

const SIDE = 8;

interface PictureProps {
  /** [64], 0 … 1 and a little beyond */
  row: ArrayLike<number>;
  label: string;
  /** Of the picture, em. */
  size?: number;
}

export function Picture({ row, label, size = 4 }: PictureProps) {
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      style={{ width: `${size}em`, height: `${size}em` }}
      shapeRendering="crispEdges"
    >
      {Array.from({ length: SIDE * SIDE }, (_none, at) => (
        <rect
          key={at}
          x={at % SIDE}
          y={Math.floor(at / SIDE)}
          width={1}
          height={1}
          fillOpacity={Math.min(1, Math.max(0, row[at] ?? 0))}
        />
      ))}
    </svg>
  );
}
