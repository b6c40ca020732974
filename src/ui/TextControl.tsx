// A text that the reader writes.
import { useId, useState } from 'react';
import type * as z from 'zod/mini';
import { useMessages } from '@/i18n';
import { limitsOf, type ControlText } from './controls';
import styles from './controls.module.css';
import { controlMessages } from './messages';

interface TextControlProps extends ControlText {
  schema: z.ZodMiniString;
  value: string;
  onChange: (value: string) => void;
  /** Lines that are seen at once; 1 is a field without line breaks. Default 2. */
  rows?: number;
}

/** The first `length` code units, without half a character at the cut. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

export function TextControl({ schema, label, help, value, onChange, rows = 2 }: TextControlProps) {
  const t = useMessages(controlMessages);
  const id = useId();
  const { maxLength } = limitsOf(schema);
  /** The text whose rest did not fit; the note goes with it. */
  const [shortened, setShortened] = useState<string>();

  function type(text: string) {
    const kept = text.length > maxLength ? cut(text, maxLength) : text;
    setShortened(kept === text ? undefined : kept);
    onChange(kept);
  }

  const field = {
    id: `${id}-text`,
    className: styles.text,
    value,
    'aria-describedby': `${id}-help`,
  };
  return (
    <div className={styles.control}>
      <label htmlFor={field.id}>{label}</label>
      {rows === 1 ? (
        <input type="text" {...field} onChange={(event) => type(event.target.value)} />
      ) : (
        <textarea rows={rows} {...field} onChange={(event) => type(event.target.value)} />
      )}
      <p id={`${id}-help`} className={styles.help}>
        {help}
        {shortened === value && <strong> {t.textCut({ maxLength })}</strong>}
      </p>
    </div>
  );
}
