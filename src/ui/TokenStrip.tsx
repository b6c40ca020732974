// Tokens in reading order, each on a chip that can be chosen: one stop for the Tab key, arrows within.
import { useRef, type KeyboardEvent } from 'react';
import styles from './TokenStrip.module.css';

export interface StripToken {
  label: string;
  /** Read by screen readers and shown on hover. */
  description: string;
  /** 0 … 1: how strongly the chip is filled. */
  strength: number;
  isBytes: boolean;
  breaksLine: boolean;
  /** Marked out among the others, as `description` says. */
  isMarked?: boolean;
}

interface TokenStripProps {
  /** Names the strip for screen readers. */
  label: string;
  given: StripToken[];
  generated: StripToken[];
  /** What stood after these before, pale, until it is written over: so nothing moves meanwhile. */
  former?: StripToken[];
  /** Index into `generated`. */
  selected: number;
  onSelect: (index: number) => void;
}

export function TokenStrip({ label, given, generated, former = [], selected, onSelect }: TokenStripProps) {
  const strip = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const last = generated.length - 1;
    const target: Partial<Record<string, number>> = {
      ArrowRight: Math.min(last, selected + 1),
      ArrowLeft: Math.max(0, selected - 1),
      Home: 0,
      End: last,
    };
    const index = target[event.key];
    if (index === undefined) return;
    event.preventDefault();
    onSelect(index);
    strip.current?.querySelectorAll<HTMLElement>('[role=radio]')[index]?.focus();
  }

  return (
    <div className={styles.strip} ref={strip}>
      {given.map((token, index) => (
        <span key={index}>
          <span className={styles.given} title={token.description}>
            {token.label}
          </span>
          {token.breaksLine && <br />}
        </span>
      ))}
      <span role="radiogroup" aria-label={label} onKeyDown={move}>
        {generated.map((token, index) => (
          <span key={index}>
            <button
              type="button"
              role="radio"
              aria-checked={index === selected}
              tabIndex={index === selected ? 0 : -1}
              className={classOf(token)}
              style={{ '--strength': token.strength.toFixed(3) } as React.CSSProperties}
              title={token.description}
              aria-label={`${token.label}, ${token.description}`}
              onClick={() => onSelect(index)}
            >
              {token.label}
            </button>
            {token.breaksLine && <br />}
          </span>
        ))}
      </span>
      {former.length > 0 && (
        <span className={styles.former} aria-hidden="true">
          {former.map((token, index) => (
            <span key={index}>
              <span className={classOf(token)}>{token.label}</span>
              {token.breaksLine && <br />}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

function classOf({ isBytes, isMarked }: StripToken): string {
  return [styles.chip, isBytes && styles.bytes, isMarked && styles.marked].filter(Boolean).join(' ');
}
