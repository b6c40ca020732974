// One of a few: buttons side by side of which one is pressed in, or a list where there are many.
import { useId } from 'react';
import type { ControlText } from './controls';
import styles from './controls.module.css';

interface ChoiceControlProps<Option extends string> extends ControlText {
  /** In the order in which they are shown, each with what the reader calls it. */
  options: readonly { value: Option; label: string }[];
  value: Option;
  onChange: (value: Option) => void;
  /** A list that opens, for many options or long names. */
  asList?: boolean;
  /** The label is for the ear alone: what stands around says it to the eye. */
  hideLabel?: boolean;
}

export function ChoiceControl<Option extends string>(props: ChoiceControlProps<Option>) {
  return props.asList ? <ChoiceList {...props} /> : <ChoiceButtons {...props} />;
}

function ChoiceButtons<Option extends string>(props: ChoiceControlProps<Option>) {
  const { label, help, options, value, onChange, hideLabel } = props;
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend className={hideLabel ? 'visually-hidden' : undefined}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </fieldset>
  );
}

function ChoiceList<Option extends string>(props: ChoiceControlProps<Option>) {
  const { label, help, options, value, onChange, hideLabel } = props;
  const id = useId();
  return (
    <div className={styles.control}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className={styles.list}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value as Option)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
