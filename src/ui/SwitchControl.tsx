// A setting that is on or off.
import { useId } from 'react';
import type { ControlText } from './controls';
import styles from './controls.module.css';

interface SwitchControlProps extends ControlText {
  value: boolean;
  onChange: (value: boolean) => void;
}

export function SwitchControl({ label, help, value, onChange }: SwitchControlProps) {
  const id = useId();
  return (
    <div className={styles.control}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={value}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
