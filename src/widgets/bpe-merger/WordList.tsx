// Words with their counts, in pieces. What the last merge joined comes together; going back, it comes apart.
import { memo, useState } from 'react';
import { useMessages } from '@/i18n';
import type { Result } from '@/core/client';
import { whole } from '@/ui/format';
import styles from './BpeMerger.module.css';
import { bpeMessages } from './messages';
import { labelOf, placesOfPair } from './tokens';
import type { Training } from './useTraining';

interface WordListProps {
  training: Training;
  /** After which `words` are cut. */
  step: number;
  words: Result<'bpe.words'>;
}

export function WordList({ training, step, words: { total, rows } }: WordListProps) {
  const t = useMessages(bpeMessages);
  // Which way the reader went: only a step back takes something apart.
  const [moved, setMoved] = useState({ from: step, to: step });
  if (moved.to !== step) setMoved({ from: moved.to, to: step });
  const isBack = moved.from === step + 1 && moved.to === step;
  return (
    <>
      {rows.length < total && (
        <p className={styles.note}>{t.wordsShown({ shown: whole(rows.length), total: whole(total) })}</p>
      )}
      <div className={styles.words} role="group" aria-label={t.wordsTitle} tabIndex={0}>
        <ul lang={training.language}>
          {rows.map((row) => (
            <WordRow key={row.word} training={training} step={step} isBack={isBack} {...row} />
          ))}
        </ul>
      </div>
    </>
  );
}

interface WordRowProps {
  training: Training;
  step: number;
  /** The step was reached from the one after it. */
  isBack: boolean;
  count: number;
  tokens: readonly number[];
}

const WordRow = memo(function WordRow({ training, step, isBack, count, tokens }: WordRowProps) {
  const { lefts, rights, alphabetSize } = training;
  const made = alphabetSize + step - 1;
  const apart = isBack ? placesOfPair(tokens, lefts[step] ?? -1, rights[step] ?? -1) : [];
  return (
    <li>
      <span className={styles.times}>{whole(count)} ×</span>
      {tokens.map((token, place) => {
        if (step > 0 && token === made)
          return <Joined key={`${place} ${step}`} training={training} step={step} />;
        const side = apart.includes(place) ? 'left' : apart.includes(place - 1) ? 'right' : undefined;
        const { text, isBytes } = labelOf(training, token);
        return (
          <span
            key={side ? `${place} ${step}` : place}
            className={isBytes ? `${styles.piece} ${styles.bytes}` : styles.piece}
            data-apart={side}
          >
            {text}
          </span>
        );
      })}
    </li>
  );
});

/** What the merge joined: its halves come together, where they can still be told apart. */
function Joined({ training, step }: { training: Training; step: number }) {
  const { lefts, rights, alphabetSize } = training;
  const { text, isBytes } = labelOf(training, alphabetSize + step - 1);
  const [left, right] = [lefts[step - 1] ?? 0, rights[step - 1] ?? 0].map((id) => labelOf(training, id).text);
  const className = isBytes ? `${styles.piece} ${styles.bytes}` : styles.piece;
  return (
    <mark className={className}>
      {`${left}${right}` === text ? (
        <>
          <span data-half="left">{left}</span>
          <span data-half="right">{right}</span>
        </>
      ) : (
        text
      )}
    </mark>
  );
}
