// a is to b as c is to …: one analogy, and all between pairs of he and she.
import { useState } from 'react';
import { core } from '@/core/client';
import { useMessages } from '@/i18n';
import { shareWithInterval } from '@/pure/statistics/intervals';
import { answers, neighboursOf } from '@/pure/wordVectors';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useAnswer } from '@/ui/useAnswer';
import { BarTable } from '@/viz/BarTable';
import { cosineText, own, share } from './describe';
import { heSheAnalogies } from '@/pure/corpus/en/heShe';
import { trainerMessages } from './messages';
import { trainerFields } from './state';
import { findWord, wordTable } from './table';
import { Unknown } from './NeighboursView';
import { keyOf, type ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

const ANSWERS = 5;
const NAMES = ['a', 'b', 'c'] as const;

export function AnalogiesView(props: ViewProps) {
  const t = useMessages(trainerMessages);
  const { state, set, table } = props;
  const labels = { a: t.aLabel, b: t.bLabel, c: t.cLabel };
  const rows = NAMES.map((name) => findWord(table, state[name]));
  const missing = NAMES.find((_name, at) => rows[at] === undefined);
  return (
    <section>
      <div className={styles.analogy}>
        {NAMES.map((name) => (
          <TextControl
            key={name}
            schema={trainerFields[name]}
            label={labels[name]}
            value={state[name]}
            onChange={(word) => set({ [name]: word })}
            rows={1}
          />
        ))}
      </div>
      {missing === undefined ? (
        <Answers {...props} rows={rows as [number, number, number]} />
      ) : (
        <Unknown
          table={table}
          word={state[missing]}
          minCount={state.minCount}
          set={({ word }) => word !== undefined && set({ [missing]: word })}
        />
      )}
      {table.name === 'world' && <All {...props} />}
    </section>
  );
}

function Answers({ table, rows }: ViewProps & { rows: [number, number, number] }) {
  const t = useMessages(trainerMessages);
  const { vectors } = table;
  const found = answers(vectors, rows, ANSWERS);
  const [a = '', b = '', c = ''] = rows.map((row) => own(vectors.words[row] ?? ''));
  const best = found[0];
  if (!best) return <Notice>{t.analogyNone}</Notice>;
  const open = answers(vectors, rows, 1, true)[0];
  const nearest = neighboursOf(vectors, rows[2], 1)[0];
  const wordOf = (row = -1) => own(vectors.words[row] ?? '–');
  const left = vectors.words.length - new Set(rows).size;
  const tableRows = () => found.map(({ row, cosine }) => [vectors.words[row] ?? '', cosineText(cosine)]);
  return (
    <>
      <p className={styles.sentence} role="status">
        {t.analogySays({ cosine: cosineText(best.cosine), left: whole(left), d: wordOf(best.row), c, b, a })}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.analogyCaption} tabIndex={0}>
        <BarTable
          caption={t.analogyCaption}
          rows={found}
          keyOf={({ row }) => row}
          bar={({ cosine }) => Math.max(0, cosine)}
          largest={1}
          columns={[
            { name: t.answer, isHead: true, cell: ({ row }) => vectors.words[row] ?? '' },
            { name: t.cosine, isNumber: true, cell: ({ cosine }) => cosineText(cosine) },
          ]}
        />
      </div>
      <p className={styles.note}>
        {t.openAnswer({ nearest: wordOf(nearest?.row), open: wordOf(open?.row), c })}
      </p>
      <DataTable caption={t.analogyCaption} columns={[t.answer, t.cosine]} rows={tableRows} />
    </>
  );
}

/** All analogies between the pairs that the vocabulary has. */
function All({ table }: ViewProps) {
  const t = useMessages(trainerMessages);
  const [isAsked, setAsked] = useState(false);
  const analogies = heSheAnalogies(table.vectors);
  const { answer, isCurrent, failure, retry } = useAnswer(
    isAsked && analogies.length > 0 ? { key: keyOf(table) } : undefined,
    (_question, signal) =>
      core.call('words.analogies', { ...wordTable(table), analogies, top: ANSWERS }, { signal }),
  );
  const score = answer?.value;
  return (
    <div className={styles.all}>
      <button type="button" onClick={() => setAsked(true)} disabled={analogies.length === 0}>
        {t.allAnalogies}
      </button>
      <p className={styles.note}>{t.allHelp}</p>
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      {isAsked && !isCurrent && failure === undefined && !score && <ProgressStatus label={t.asking} />}
      {score && score.asked.length > 0 && (
        <>
          <p className={styles.sentence} role="status">
            {t.allSays(saidOf(score))}
          </p>
          <DataTable
            caption={t.allCaption}
            columns={[t.analogy, t.right, t.first, t.isRight]}
            rows={() =>
              score.asked.map(({ analogy: { a, b, c, d }, answers: first, isRight }) => [
                ...[`${a} : ${b} = ${c} : …`, d],
                first.map(({ row }) => table.vectors.words[row] ?? '').join(', '),
                isRight ? t.yes : t.no,
              ])
            }
          />
        </>
      )}
    </div>
  );
}

function saidOf(score: {
  asked: readonly unknown[];
  right: number;
  near: number;
  chance: number;
  nearestToC: number;
}) {
  const count = score.asked.length;
  const { value, low, high } = shareWithInterval(score.right, count);
  return {
    ...{ right: score.right, count, share: share(value), low: share(low), high: share(high) },
    ...{ near: score.near, chance: `${(100 * score.chance).toFixed(2)}%`, alone: score.nearestToC },
  };
}
