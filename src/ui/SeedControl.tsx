// The seed of a figure: typed, or the next one; and, where a figure has all its settings here, the way back to their defaults.
import { useMessages } from '@/i18n';
import { seedMessages } from './messages';
import { NumberControl } from './NumberControl';
import { nextSeed, seedField } from './seed';
import styles from './figure.module.css';

interface SeedControlProps {
  help?: string;
  /** On the button; default `Next seed`. */
  next?: string;
  /** The button is the first thing to press. */
  isPrimary?: boolean;
  seed: number;
  onChange: (seed: number) => void;
  /** Sets all controls back; without it there is no such button. */
  onReset?: () => void;
}

const schema = seedField();

export function SeedControl({ help, next, isPrimary, seed, onChange, onReset }: SeedControlProps) {
  const t = useMessages(seedMessages);
  return (
    <>
      <NumberControl
        schema={schema}
        label={t.seed}
        {...(help !== undefined && { help })}
        value={seed}
        onChange={onChange}
        fieldOnly
      />
      <div className={styles.buttons}>
        <button
          type="button"
          className={isPrimary ? 'primary' : undefined}
          onClick={() => onChange(nextSeed(seed))}
        >
          {next ?? t.next}
        </button>
        {onReset && (
          <button type="button" onClick={onReset}>
            {t.reset}
          </button>
        )}
      </div>
    </>
  );
}
