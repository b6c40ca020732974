// The merges in their order, the one that is shown among them: one stop for the Tab key, arrows within.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '@/i18n';
import { literal, whole } from '@/ui/format';
import styles from './BpeMerger.module.css';
import { mergeOf } from './describe';
import { bpeMessages } from './messages';
import type { Training } from './useTraining';

/** Rows before and after the one that is shown; a list of thousands would be slow. */
const AROUND = 40;

interface MergeListProps {
  training: Training;
  /** 0 is the row before the first merge. */
  step: number;
  onStep: (step: number) => void;
}

export function MergeList({ training, step, onStep }: MergeListProps) {
  const t = useMessages(bpeMessages);
  const list = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);
  const { merges } = training;
  const first = Math.max(0, step - AROUND);
  const last = Math.min(merges, step + AROUND);

  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]');
    if (!list.current || !chosen) return;
    // Within the list alone: the page stays where it is.
    list.current.scrollTop = chosen.offsetTop - list.current.clientHeight / 2;
    if (movesFocus.current) chosen.focus({ preventScroll: true });
    movesFocus.current = false;
  }, [step, training]);

  function key(event: KeyboardEvent) {
    const target: Partial<Record<string, number>> = {
      ArrowDown: step + 1,
      ArrowRight: step + 1,
      ArrowUp: step - 1,
      ArrowLeft: step - 1,
      Home: 0,
      End: merges,
    };
    const to = target[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to > merges || to === step) return;
    movesFocus.current = true;
    onStep(to);
  }

  return (
    <>
      <div className={styles.listHead} aria-hidden="true">
        <span>{t.rank}</span>
        <span>{t.pair}</span>
        <span>{t.token}</span>
        <span>{t.count}</span>
        <span>{t.ties}</span>
      </div>
      <div ref={list} className={styles.list} role="radiogroup" aria-label={t.listTitle} onKeyDown={key}>
        {first > 0 && <p className={styles.note}>{t.earlier({ n: whole(first) })}</p>}
        {Array.from({ length: last - first + 1 }, (_one, index) => (
          <Row
            key={first + index}
            training={training}
            number={first + index}
            isChosen={first + index === step}
            onStep={onStep}
          />
        ))}
        {last < merges && <p className={styles.note}>{t.later({ n: whole(merges - last) })}</p>}
      </div>
    </>
  );
}

interface RowProps {
  training: Training;
  number: number;
  isChosen: boolean;
  onStep: (step: number) => void;
}

function Row({ training, number, isChosen, onStep }: RowProps) {
  const t = useMessages(bpeMessages);
  const common = {
    type: 'button' as const,
    role: 'radio',
    'aria-checked': isChosen,
    tabIndex: isChosen ? 0 : -1,
    className: styles.row,
    onClick: () => onStep(number),
  };
  if (number === 0) {
    return (
      <button {...common}>
        <span>0</span>
        <span>{t.beforeAll}</span>
      </button>
    );
  }
  const { left, right, token, count, tied } = mergeOf(training, number);
  const names = { left: literal(left), right: literal(right), token: literal(token) };
  return (
    <button
      {...common}
      aria-label={t.row({ number, ...names, n: whole(count), tied: whole(tied) })}
      data-tie={tied > 1 || undefined}
    >
      <span>{number}</span>
      <span className={styles.word}>
        {left} + {right}
      </span>
      <span className={styles.word}>{token}</span>
      <span>{whole(count)}</span>
      <span>{whole(tied)}</span>
    </button>
  );
}
