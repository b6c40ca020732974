// The categories that have a colour and a shape on the map, each with a switch.
import type { CSSProperties } from 'react';
import { useMessages } from '@/i18n';
import { SHAPES } from './shapes';
import { trainerMessages } from './messages';
import styles from './Word2vecTrainer.module.css';

const PATHS: Record<(typeof SHAPES)[number], string> = {
  circle: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
  square: 'M3.5 3.5h9v9h-9z',
  triangle: 'M8 2.5l6 10.5h-12z',
  diamond: 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z',
  plus: 'M2 8h12M8 2v12',
  cross: 'M3 3l10 10M13 3l-10 10',
};

interface LegendProps {
  groups: readonly string[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}

export function Legend({ groups, hidden, onChange }: LegendProps) {
  const t = useMessages(trainerMessages);
  return (
    <fieldset className={styles.legend}>
      <legend>{t.categories}</legend>
      {groups.map((name, index) => (
        <label key={name} style={{ '--ink-of-group': `var(--series-${index + 1})` } as CSSProperties}>
          <input
            type="checkbox"
            checked={!hidden.has(name)}
            onChange={() =>
              onChange(
                new Set(hidden.has(name) ? [...hidden].filter((one) => one !== name) : [...hidden, name]),
              )
            }
          />
          <svg width="16" height="16" aria-hidden="true">
            <path d={PATHS[SHAPES[index] ?? 'circle']} />
          </svg>
          {name}
        </label>
      ))}
    </fieldset>
  );
}
