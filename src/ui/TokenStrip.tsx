// Tokens in reading order, each on a chip that can be chosen: one stop for the Tab key, arrows within.
import { memo } from 'react';
import styles from './TokenStrip.module.css';
import { useRadioKeys } from './useRadioKeys';

export interface StripToken {
  /** Empty for a place whose token is not seen. */
  label: string;
  /** Read by screen readers and shown on hover. */
  description: string;
  /** 0 … 1: how strongly the chip is filled. */
  strength: number;
  isBytes: boolean;
  breaksLine: boolean;
  /** Marked out among the others, as `description` says. */
  isMarked?: boolean;
  /** `masked`: hatched; `new`: just come, in the warm colour; `kept`: given, and no work of the model; `replaced`: in the place of another, framed with dashes. */
  look?: 'masked' | 'new' | 'kept' | 'replaced' | undefined;
  /** A few letters below the label; an empty note keeps their room. */
  note?: string | undefined;
  /** The chip is at least as wide as this label: what may stand on it later, so that nothing moves when it comes. */
  reserve?: string | undefined;
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
  /** Chips are drawn again only when something of theirs changes, if this stays the same function. */
  onSelect: (index: number) => void;
}

export function TokenStrip({ label, given, generated, former = [], selected, onSelect }: TokenStripProps) {
  const { strip, onKeyDown } = useRadioKeys(generated.length, selected, onSelect);

  const isStacked = generated.some(({ note, reserve }) => note !== undefined || reserve !== undefined);
  return (
    <div className={styles.strip} ref={strip} data-stacked={isStacked || undefined}>
      <Given tokens={given} />
      <span role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
        {generated.map((token, index) => (
          <Chip key={index} {...token} index={index} isSelected={index === selected} onSelect={onSelect} />
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

const Given = memo(function Given({ tokens }: { tokens: StripToken[] }) {
  return tokens.map((token, index) => (
    <span key={index}>
      <span className={styles.given} title={token.description}>
        {token.label}
      </span>
      {token.breaksLine && <br />}
    </span>
  ));
});

interface ChipProps extends StripToken {
  index: number;
  isSelected: boolean;
  onSelect: (index: number) => void;
}

const Chip = memo(function Chip({ index, isSelected, onSelect, ...token }: ChipProps) {
  const { label, description, strength, breaksLine, look, note, reserve } = token;
  return (
    <span>
      <button
        type="button"
        role="radio"
        aria-checked={isSelected}
        tabIndex={isSelected ? 0 : -1}
        className={classOf(token)}
        style={{ '--strength': strength.toFixed(3) } as React.CSSProperties}
        title={description}
        aria-label={label === '' ? description : `${label}, ${description}`}
        data-look={look}
        data-reserve={reserve}
        onClick={() => onSelect(index)}
      >
        {label === '' ? '\u00a0' : label}
        {note !== undefined && <span className={styles.note}>{note === '' ? '\u00a0' : note}</span>}
      </button>
      {breaksLine && <br />}
    </span>
  );
});

function classOf({ isBytes, isMarked }: Pick<StripToken, 'isBytes' | 'isMarked'>): string {
  return [styles.chip, isBytes && styles.bytes, isMarked && styles.marked].filter(Boolean).join(' ');
}
