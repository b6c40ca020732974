// A text that the reader writes.
import { useId, useState } from 'react';
import type * as z from 'zod/mini';
import { textMeta } from './controls';
import styles from './controls.module.css';

interface TextControlProps {
  schema: z.ZodMiniString;
  value: string;
  onChange: (value: string) => void;
}

/** The first `length` code units, without half a character at the cut. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

export function TextControl({ schema, value, onChange }: TextControlProps) {
  const id = useId();
  const { label, help, maxLength } = textMeta(schema);
  /** The text whose rest did not fit; the note goes with it. */
  const [shortened, setShortened] = useState<string>();

  function type(text: string) {
    const kept = text.length > maxLength ? cut(text, maxLength) : text;
    setShortened(kept === text ? undefined : kept);
    onChange(kept);
  }

  return (
    <div className={styles.control}>
      <label htmlFor={`${id}-text`}>{label}</label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={2}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.help}>
        {help}
        {shortened === value && (
          <strong> The figure takes {maxLength} characters; the rest was left out.</strong>
        )}
      </p>
    </div>
  );
}
