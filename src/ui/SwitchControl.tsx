// A setting that is on or off.
import { useId } from 'react';
import type * as z from 'zod/mini';
import { switchMeta } from './controls';
import styles from './controls.module.css';

interface SwitchControlProps {
  schema: z.ZodMiniBoolean;
  value: boolean;
  onChange: (value: boolean) => void;
}

export function SwitchControl({ schema, value, onChange }: SwitchControlProps) {
  const id = useId();
  const { label, help } = switchMeta(schema);
  return (
    <div className={styles.control}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={value}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
