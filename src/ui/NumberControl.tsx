// A number that is dragged or typed: slider and field, labelled, with its range said.
import { useId, useState } from 'react';
import type * as z from 'zod/mini';
import { numberMeta } from './controls';
import styles from './controls.module.css';

interface NumberControlProps {
  schema: z.ZodMiniNumber;
  value: number;
  onChange: (value: number) => void;
  isDisabled?: boolean;
  /** Without a slider, for numbers of which no order makes sense, such as seeds. */
  fieldOnly?: boolean;
}

export function NumberControl({
  schema,
  value,
  onChange,
  isDisabled = false,
  fieldOnly,
}: NumberControlProps) {
  const id = useId();
  const { label, help, min, max, step = 1, offAt } = numberMeta(schema);
  const [draft, setDraft] = useState<string>();
  const problem = draft !== undefined && !schema.safeParse(Number(draft || NaN)).success;

  function type(text: string) {
    setDraft(text);
    const typed = schema.safeParse(Number(text || NaN));
    if (typed.success) onChange(typed.data);
  }

  return (
    <div className={styles.control}>
      <label htmlFor={`${id}-field`}>{label}</label>
      <div className={styles.inputs}>
        {!fieldOnly && (
          <input
            type="range"
            aria-label={label}
            aria-valuetext={value === offAt ? 'off' : String(value)}
            min={min}
            max={max}
            step={step}
            value={value}
            disabled={isDisabled}
            onChange={(event) => onChange(Number(event.target.value))}
          />
        )}
        <input
          id={`${id}-field`}
          type="text"
          inputMode="decimal"
          className={fieldOnly ? styles.wideField : styles.field}
          value={draft ?? String(value)}
          disabled={isDisabled}
          aria-invalid={problem}
          aria-describedby={`${id}-help`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setDraft(undefined)}
        />
      </div>
      <p id={`${id}-help`} className={problem ? styles.problem : styles.help}>
        {problem
          ? `${label} takes ${Number.isInteger(step) ? 'a whole number' : 'a number'} from ${min} to ${max.toLocaleString('en')}.`
          : help}
        {!problem && value === offAt && <strong> Off.</strong>}
      </p>
    </div>
  );
}
