// A text that the reader writes.
import { useId } from 'react';
import type * as z from 'zod/mini';
import { textMeta } from './controls';
import styles from './controls.module.css';

interface TextControlProps {
  schema: z.ZodMiniString;
  value: string;
  onChange: (value: string) => void;
}

export function TextControl({ schema, value, onChange }: TextControlProps) {
  const id = useId();
  const { label, help, maxLength } = textMeta(schema);
  return (
    <div className={styles.control}>
      <label htmlFor={`${id}-text`}>{label}</label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={2}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value.slice(0, maxLength))}
      />
      <p id={`${id}-help`} className={styles.help}>
        {help}
        {value.length >= maxLength && (
          <strong> The figure takes {maxLength} characters; the rest was left out.</strong>
        )}
      </p>
    </div>
  );
}
