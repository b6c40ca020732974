// One-hot vectors: words as rows of zeros with a single one, and how any two of them compare.
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '@/i18n';
import { literal, whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { oneHot } from '.';
import { describePair, number, pairRows, termsOf, vectorRows } from './describe';
import { oneHotMessages } from './messages';
import styles from './OneHot.module.css';
import { oneHotDefaults, oneHotFields, oneHotSchema, type OneHotState } from './state';
import { differentWords, MOST_WORDS, oneHotRows, pairOf, shortened } from './vectors';

export function OneHot({ figureId, ...props }: WidgetProps<OneHotState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...oneHotDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: oneHot.version, schema: oneHotSchema, defaults });
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <OneHotView linked={linked} />
    </div>
  );
}

export function OneHotView({ linked }: { linked: LinkedState<OneHotState> }) {
  const t = useMessages(oneHotMessages);
  const { state, set, reset } = linked;
  const found = differentWords(state.words);
  // While fewer than two are written, the last ones that made a table stay.
  const [last, setLast] = useState(found.length >= 2 ? found : differentWords(oneHotDefaults.words));
  if (found.length >= 2 && found.join(' ') !== last.join(' ')) setLast(found);
  const words = (found.length >= 2 ? found : last).slice(0, MOST_WORDS);
  const at = (word: string, otherwise: number) => {
    const row = words.indexOf(word);
    return row < 0 ? otherwise : row;
  };
  const [i, j] = [at(state.first, 0), at(state.second, 1)];
  /** The row that is pressed becomes the first of the pair, the next one the second, in turn. */
  const [isFirstNext, setFirstNext] = useState(true);
  const choose = (row: number) => {
    set({ [isFirstNext ? 'first' : 'second']: words[row] ?? '' });
    setFirstNext(!isFirstNext);
  };
  return (
    <>
      <TextControl
        schema={oneHotFields.words}
        label={t.words}
        help={t.wordsHelp}
        value={state.words}
        onChange={(text) => set({ words: text })}
        rows={1}
      />
      {found.length < 2 && <Notice>{t.tooFew}</Notice>}
      {found.length > MOST_WORDS && <Notice>{t.tooMany({ count: whole(found.length) })}</Notice>}
      <div className={styles.layout}>
        <Matrix words={words} chosen={[i, j]} onChoose={choose} />
        <Pair words={words} i={i} j={j} />
      </div>
      <Pairs words={words} chosen={[i, j]} />
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <button type="button" onClick={reset}>
          {t.reset}
        </button>
      </p>
      <DataTable
        caption={t.vectorsCaption}
        columns={[t.word, t.place, t.vector]}
        rows={() => vectorRows(words)}
      />
      <DataTable
        caption={t.pairsCaption}
        columns={[t.pair, t.dotProduct, t.distance, t.cosine]}
        rows={() => pairRows(t, words)}
      />
    </>
  );
}

interface MatrixProps {
  words: readonly string[];
  chosen: readonly [number, number];
  onChoose: (row: number) => void;
}

/** Rows as buttons: one stop for the Tab key, arrows within. */
function Matrix({ words, chosen: [i, j], onChoose }: MatrixProps) {
  const t = useMessages(oneHotMessages);
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState(0);
  const rows = oneHotRows(words.length);
  const current = Math.min(focused, words.length - 1);
  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(words.length - 1, Math.max(0, current + step));
    setFocused(next);
    table.current?.querySelectorAll('button')[next]?.focus();
  }
  return (
    <div className={styles.scroll} role="region" aria-label={t.matrix} tabIndex={0}>
      <table ref={table} className={styles.matrix} onKeyDown={move}>
        <caption>{t.matrixHelp}</caption>
        <tbody>
          {words.map((word, row) => {
            const role = [row === i && t.firstWord, row === j && t.secondWord].filter(Boolean).join(', ');
            const label = t.rowOf({ place: row + 1, word: literal(shortened(word)) });
            return (
              <tr key={word} data-first={row === i || undefined} data-second={row === j || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={row === i || row === j}
                    aria-label={role === '' ? label : `${t.compared({ row: literal(label) })} (${role})`}
                    tabIndex={row === current ? 0 : -1}
                    onFocus={() => setFocused(row)}
                    onClick={() => onChoose(row)}
                    lang=""
                  >
                    {shortened(word)}
                  </button>
                </th>
                {(rows[row] ?? []).map((one, place) => (
                  <td key={place} className={one === 1 ? styles.one : undefined}>
                    {one}
                  </td>
                ))}
                <td className={styles.role}>{role}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The numbers of the pair, with the sums that they come of. */
function Pair({ words, i, j }: { words: readonly string[]; i: number; j: number }) {
  const t = useMessages(oneHotMessages);
  const rows = oneHotRows(words.length);
  const pair = pairOf(words.length, i, j);
  const terms = termsOf(rows[i] ?? [], rows[j] ?? [], pair);
  return (
    <div className={styles.pair}>
      <p className={styles.sentence} role="status">
        {describePair(t, words, i, j)}
      </p>
      <dl>
        <dt>{t.dotProduct}</dt>
        <dd>
          {terms.dot} = <strong>{number(pair.dotProduct)}</strong>
        </dd>
        <dt>{t.distance}</dt>
        <dd>
          {terms.distance} = <strong>{number(pair.distance)}</strong>
        </dd>
        <dt>{t.cosine}</dt>
        <dd>
          {number(pair.dotProduct)} / (1 · 1) = <strong>{number(pair.cosine)}</strong>
        </dd>
      </dl>
    </div>
  );
}

/** Every pair at once: dot product and distance. */
function Pairs({ words, chosen: [i, j] }: { words: readonly string[]; chosen: readonly [number, number] }) {
  const t = useMessages(oneHotMessages);
  return (
    <div className={styles.scroll} role="region" aria-label={t.allPairs} tabIndex={0}>
      <table className={styles.pairs}>
        <caption>{t.allPairs}</caption>
        <thead>
          <tr>
            <td />
            {words.map((word) => (
              <th key={word} scope="col" lang="">
                {shortened(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.map((word, row) => (
            <tr key={word}>
              <th scope="row" lang="">
                {shortened(word)}
              </th>
              {words.map((other, column) => {
                const { dotProduct, distance } = pairOf(words.length, row, column);
                const isChosen = (row === i && column === j) || (row === j && column === i);
                return (
                  <td key={other} className={isChosen ? styles.chosen : undefined}>
                    {number(dotProduct)} / {number(distance)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
