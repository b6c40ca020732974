// The chat as a row of tokens, in its turns: one stop for the Tab key, arrows within.
import { useMessages } from '@/i18n';
import { tokenLabel } from '@/pure/tokenizers/tokenLabel';
import { useRadioKeys } from '@/ui/useRadioKeys';
import type { ChatToken } from './chat';
import { describeToken, groupsOf } from './describe';
import { specialMessages } from './messages';
import styles from './SpecialTokens.module.css';

interface ChatStripProps {
  tokens: readonly ChatToken[];
  /** A place that there is. */
  selected: number;
  onSelect: (place: number) => void;
}

export function ChatStrip({ tokens, selected, onSelect }: ChatStripProps) {
  const t = useMessages(specialMessages);
  const { strip, onKeyDown } = useRadioKeys(tokens.length, selected, onSelect);

  return (
    <div ref={strip} className={styles.strip} role="radiogroup" aria-label={t.strip} onKeyDown={onKeyDown}>
      {groupsOf(tokens).map(({ turn, isPadding, first, tokens: group }) => (
        <span key={first} className={styles.turn} data-turn={isPadding ? 'padding' : turn}>
          <span className={styles.turnName} aria-hidden="true">
            {isPadding ? t.padding : turn === undefined ? t.noTurn : t[turn]}
          </span>
          {group.map((token, index) => {
            const place = first + index;
            const label = tokenLabel(token.bytes);
            return (
              <button
                key={place}
                type="button"
                role="radio"
                aria-checked={place === selected}
                tabIndex={place === selected ? 0 : -1}
                className={label.isBytes ? `${styles.chip} ${styles.bytes}` : styles.chip}
                data-special={token.special || undefined}
                data-typed={token.typed || undefined}
                data-learned={token.learned || undefined}
                title={describeToken(t, tokens, place)}
                aria-label={`${label.text}, ${describeToken(t, tokens, place)}`}
                onClick={() => onSelect(place)}
              >
                {label.text}
              </button>
            );
          })}
        </span>
      ))}
    </div>
  );
}
