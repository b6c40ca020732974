// A number that is dragged or typed: slider and field, labelled, with its range said.
import { useId, useState } from 'react';
import type * as z from 'zod/mini';
import { useMessages } from '@/i18n';
import { rangeOf, type ControlText } from './controls';
import styles from './controls.module.css';
import { controlMessages } from './messages';

interface NumberControlProps extends ControlText {
  schema: z.ZodMiniNumber;
  value: number;
  onChange: (value: number) => void;
  isDisabled?: boolean;
  /** Without a slider, for numbers of which no order makes sense, such as seeds. */
  fieldOnly?: boolean;
}

export function NumberControl(props: NumberControlProps) {
  const { schema, label, help, value, onChange, isDisabled = false, fieldOnly } = props;
  const t = useMessages(controlMessages);
  const id = useId();
  const { min, max, step = 1, offAt } = rangeOf(schema);
  const [draft, setDraft] = useState<string>();
  const problem = draft !== undefined && !schema.safeParse(Number(draft || NaN)).success;
  const isOff = value === offAt;
  const range = { label, min, max: max.toLocaleString('en') };

  function type(text: string) {
    setDraft(text);
    const typed = schema.safeParse(Number(text || NaN));
    if (typed.success) onChange(typed.data);
  }

  return (
    <div className={styles.control} data-off={isOff || undefined}>
      <label htmlFor={`${id}-field`}>{label}</label>
      <div className={styles.inputs}>
        {!fieldOnly && (
          <input
            type="range"
            aria-label={label}
            aria-valuetext={isOff ? t.offValue : String(value)}
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
        {problem ? (Number.isInteger(step) ? t.wholeNumber(range) : t.anyNumber(range)) : help}
        {!problem && isOff && <strong> {t.off}</strong>}
      </p>
    </div>
  );
}
