// Any text, cut by the merges that are played; and of one of its words, which merges these were.
import { useState } from 'react';
import type { Result } from '@/core/client';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { literal, whole } from '@/ui/format';
import { FailureStatus, Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useRadioKeys } from '@/ui/useRadioKeys';
import type { ViewProps } from './BpeMerger';
import styles from './BpeMerger.module.css';
import { encodedRows, mergeOf } from './describe';
import { bpeMessages } from './messages';
import { bpeFields } from './state';
import { appliedMerges, labelOf } from './tokens';
import { useEncoding } from './useEncoding';
import type { Training } from './useTraining';

export function EncodeView({ training, step, state, set }: ViewProps) {
  const t = useMessages(bpeMessages);
  const { answer, isCurrent, failure, retry } = useEncoding(training, step, state.encoded);
  const isEmpty = state.encoded.trim() === '';
  const isOfThis = answer?.question.training === training.training;
  const replaced = state.encoded.match(/\p{Surrogate}/gu)?.length ?? 0;
  return (
    <>
      <TextControl
        schema={bpeFields.encoded}
        label={t.encoded}
        help={t.encodedHelp}
        value={state.encoded}
        onChange={(encoded) => set({ encoded })}
      />
      {isEmpty && (
        <Notice>
          {t.emptyText} {isOfThis && t.asItWas}
        </Notice>
      )}
      {replaced > 0 && <Notice>{t.replaced(replaced)}</Notice>}
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      <div className={styles.answer} aria-busy={!isCurrent}>
        {answer && isOfThis && <Encoded training={training} encoded={answer.value} />}
      </div>
    </>
  );
}

interface EncodedProps {
  training: Training;
  encoded: Result<'bpe.encode'>;
}

function Encoded({ training, encoded }: EncodedProps) {
  const t = useMessages(bpeMessages);
  const [selected, setSelected] = useState(0);
  const { ids, wordStarts, unknown, leftOut } = encoded;
  const words = Array.from({ length: wordStarts.length - 1 }, (_one, word) =>
    Array.from(ids.subarray(wordStarts[word], wordStarts[word + 1])),
  ).filter((word) => word.length > 0);
  const place = Math.min(selected, words.length - 1);
  const chosen = words[place];
  return (
    <>
      {unknown.length > 0 && (
        <Notice>
          {t.lost({ list: literal(unknown.join(' ')), n: whole(leftOut) })(leftOut)}{' '}
          {ids.length === 0 && t.allLost}
        </Notice>
      )}
      <p className={styles.sentence} role="status">
        {t.encodedSays({
          tokens: whole(ids.length),
          words: t.wordCount({ n: whole(words.length) })(words.length),
        })(ids.length)}
      </p>
      {chosen && (
        <>
          <WordStrip training={training} words={words} selected={place} onSelect={setSelected} />
          <Applied training={training} word={chosen} />
        </>
      )}
      <DataTable
        caption={t.dataEncoded}
        columns={[t.token, t.id, t.hex, t.characters]}
        rows={() => encodedRows(training, ids)}
      />
    </>
  );
}

interface WordStripProps {
  training: Training;
  words: readonly (readonly number[])[];
  selected: number;
  onSelect: (word: number) => void;
}

/** Words in reading order, each in its tokens: one stop for the Tab key, arrows within. */
function WordStrip({ training, words, selected, onSelect }: WordStripProps) {
  const t = useMessages(bpeMessages);
  const { strip, onKeyDown } = useRadioKeys(words.length, selected, onSelect);

  return (
    <div
      ref={strip}
      className={styles.strip}
      role="radiogroup"
      aria-label={t.wordStrip}
      onKeyDown={onKeyDown}
    >
      {words.map((tokens, index) => {
        const labels = tokens.map((token) => labelOf(training, token));
        const written = labels.map(({ text }) => text).join(' ');
        const is = t.wordOf({ place: index + 1, places: words.length });
        return (
          <button
            key={index}
            type="button"
            role="radio"
            aria-checked={index === selected}
            tabIndex={index === selected ? 0 : -1}
            aria-label={`${written}, ${is}`}
            className={styles.wordButton}
            onClick={() => onSelect(index)}
          >
            {labels.map(({ text, isBytes }, at) => (
              <span key={at} className={isBytes ? `${styles.piece} ${styles.bytes}` : styles.piece}>
                {text}
              </span>
            ))}
          </button>
        );
      })}
    </div>
  );
}

/** The merges that a word went through. */
function Applied({ training, word }: { training: Training; word: readonly number[] }) {
  const t = useMessages(bpeMessages);
  const label = (id: number) => labelOf(training, id).text;
  const applied = appliedMerges(training, word);
  const name = literal(word.map(label).join(''));
  if (applied.length === 0) return <p className={styles.sentence}>{t.noneApplied({ word: name })}</p>;
  return (
    <div className={styles.scroll} role="region" aria-label={t.appliedTitle({ word: name })} tabIndex={0}>
      <table className={styles.applied}>
        <caption>{t.appliedTitle({ word: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rank}</th>
            <th scope="col">{t.pair}</th>
            <th scope="col">{t.wordAfter}</th>
          </tr>
        </thead>
        <tbody>
          {applied.map(({ merge, pieces }, index) => {
            const { number, left, right } = mergeOf(training, merge + 1);
            return (
              <tr key={index}>
                <th scope="row">{whole(number)}</th>
                <td className={styles.word}>
                  {left} + {right}
                </td>
                <td>
                  {pieces.map((piece, at) => (
                    <span key={at} className={styles.piece}>
                      {label(piece)}
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
