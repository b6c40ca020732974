// How often neighbours are of the same category, beside chance and the most there can be.
import { useState } from 'react';
import { core, type Result } from '@/core/client';
import { useMessages } from '@/i18n';
import { meanWithInterval } from '@/pure/statistics/intervals';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useAnswer } from '@/ui/useAnswer';
import { BarTable } from '@/viz/BarTable';
import { ratio } from './describe';
import { trainerMessages } from './messages';
import { trainerFields } from './state';
import { wordTable, type Table } from './table';
import { keyOf, type ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

type Precision = Result<'words.precision'>;

export function PrecisionView(props: ViewProps) {
  const t = useMessages(trainerMessages);
  const { state, set, table, categories, control } = props;
  const k = Math.min(state.k, table.vectors.words.length - 1);
  const judged = usePrecision(table, categories !== undefined, control.categories, k);
  const before = usePrecision(control.before?.table, categories !== undefined, control.categories, k);
  if (!categories) return <Notice>{t.noCategories}</Notice>;
  const { value } = judged;
  return (
    <section>
      <div className={styles.controls}>
        <NumberControl
          schema={trainerFields.k}
          label={t.k}
          value={state.k}
          onChange={(next) => set({ k: next })}
        />
      </div>
      {judged.failure !== undefined && <FailureStatus message={judged.failure} onRetry={judged.retry} />}
      {!value && judged.failure === undefined && <ProgressStatus label={t.asking} />}
      {value && value.words.length > 1 && (
        <Judged precision={value} table={table} k={k} before={before.value?.precision} />
      )}
    </section>
  );
}

function usePrecision(
  table: Table | undefined,
  isWanted: boolean,
  categories: [string, string[]][] | undefined,
  k: number,
) {
  const question = table && isWanted && categories ? { key: keyOf(table), k } : undefined;
  const { answer, failure, retry } = useAnswer(question, (_question, signal) => {
    if (!table || !categories) throw new Error('precision: nothing to judge');
    const asked = { ...wordTable(table), categories, lowerCase: table.isLower, k };
    return core.call('words.precision', asked, { signal });
  });
  return { value: question && answer?.value, failure, retry };
}

interface CategoryRow {
  category: string;
  words: number;
  precision: number;
  chance: number;
  ceiling: number;
}

/** Means of each category, the best first. */
export function categoryRows({ words }: Precision): CategoryRow[] {
  const names = [...new Set(words.map(({ category }) => category))];
  return names
    .map((category) => {
      const own = words.filter((word) => word.category === category);
      const mean = (of: (word: (typeof own)[number]) => number) =>
        own.reduce((sum, word) => sum + of(word), 0) / own.length;
      return {
        ...{ category, words: own.length },
        precision: mean((word) => word.precision),
        chance: mean((word) => word.chance),
        ceiling: mean((word) => word.ceiling),
      };
    })
    .sort((a, b) => b.precision - a.precision || a.category.localeCompare(b.category));
}

interface JudgedProps {
  precision: Precision;
  table: Table;
  k: number;
  before: number | undefined;
}

function Judged({ precision, table, k, before }: JudgedProps) {
  const t = useMessages(trainerMessages);
  const rows = categoryRows(precision);
  const [chosen, setChosen] = useState<string>();
  const category = rows.some((row) => row.category === chosen) ? chosen : rows[0]?.category;
  const { low, high } = meanWithInterval(precision.words.map((word) => word.precision));
  const columns = [t.ofCategory, t.words2, t.precision, t.chance, t.ceiling];
  const cells = (row: CategoryRow) => [
    ...[row.category, row.words],
    ...[row.precision, row.chance, row.ceiling].map(ratio),
  ];
  const wordRows = hitRows(precision, table, category);
  return (
    <>
      <p className={styles.sentence} role="status">
        {t.precisionSays({
          ...{ k, words: precision.words.length, precision: ratio(precision.precision) },
          ...{ low: ratio(low), high: ratio(high) },
          ...{ chance: ratio(precision.chance), ceiling: ratio(precision.ceiling) },
        })}{' '}
        {before !== undefined && t.beforeSays({ precision: ratio(before) })}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.precisionCaption({ k })} tabIndex={0}>
        <BarTable
          caption={t.precisionCaption({ k })}
          rows={rows}
          keyOf={(row) => row.category}
          bar={(row) => row.precision}
          largest={1}
          isMarked={(row) => row.category === category}
          columns={columns.map((name, column) => ({
            name,
            isHead: column === 0,
            isNumber: column > 0,
            cell: (row: CategoryRow) => cells(row)[column],
          }))}
        />
      </div>
      <ChoiceControl
        label={t.ofCategory}
        options={rows.map((row) => ({ value: row.category, label: row.category }))}
        value={category ?? ''}
        onChange={setChosen}
        asList
      />
      <div
        className={styles.scroll}
        role="region"
        aria-label={t.hitsCaption({ category: category ?? '' })}
        tabIndex={0}
      >
        <table className={styles.settings}>
          <caption>{t.hitsCaption({ category: category ?? '' })}</caption>
          <thead>
            <tr>
              <th scope="col">{t.word}</th>
              <th scope="col">{t.hits}</th>
              <th scope="col">{t.neighboursOf}</th>
            </tr>
          </thead>
          <tbody>
            {wordRows.map(([word, hits, list]) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td>{hits}</td>
                <td>{list}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataTable caption={t.precisionCaption({ k })} columns={columns} rows={() => rows.map(cells)} />
    </>
  );
}

/** Each word of the category: how many of its neighbours are of it, and which. */
function hitRows(
  { words }: Precision,
  { vectors }: Table,
  category: string | undefined,
): [string, number, string][] {
  const own = words.filter((word) => word.category === category);
  const rows = new Set(own.map(({ row }) => row));
  return own.map(({ row, hits, neighbours }) => [
    vectors.words[row] ?? '',
    hits,
    neighbours.map((one) => `${rows.has(one.row) ? '•' : ''}${vectors.words[one.row] ?? ''}`).join(', '),
  ]);
}
