// All n-grams with their counts: sorted, searched, page after page.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { TextControl } from '@/ui/TextControl';
import { BarTable, type BarColumn } from '@/viz/BarTable';
import { Answered } from './Answered';
import { literal, probability, whole } from './format';
import { countsMessages, ngramMessages } from './messages';
import type { ViewProps } from './NgramCounter';
import styles from './NgramCounter.module.css';
import { ngramFields, type NgramState } from './state';
import { Tokens } from './Tokens';
import { PAGE, useCounts, type CountedRow, type CountedRows, type CountsQuestion } from './useCounts';
import type { OpenedCorpus } from './useNgrams';

const percent = format('.0%');

type Messages = ReturnType<typeof countsMessages.get>;

export function CountsView({ corpus, state, set }: ViewProps) {
  const t = useMessages(countsMessages);
  const counts = useCounts(corpus, state);
  return (
    <>
      <div className={styles.field}>
        <TextControl
          schema={ngramFields.search}
          label={t.search}
          help={t.searchHelp}
          value={state.search}
          onChange={(search) => set({ search })}
          rows={1}
        />
      </div>
      <Answered asking={counts}>
        {(value, question) => (
          <>
            <p className={styles.sentence} role="status">
              {describe(t, corpus, value, question)}
            </p>
            {value.rows.length > 0 && <Rows corpus={corpus} value={value} question={question} set={set} />}
            {value.rows.length < value.total && (
              <div className={styles.buttons}>
                <button type="button" onClick={counts.more}>
                  {t.more({ n: Math.min(PAGE, value.total - value.rows.length) })}
                </button>
                <span>{t.shown({ shown: whole(value.rows.length), total: whole(value.total) })}</span>
              </div>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

const ORDERS = ['order1', 'order2', 'order3', 'order4', 'order5'] as const;

function orderOf(t: Messages, n: number): string {
  return t[ORDERS[n - 1] ?? 'order5'];
}

function describe(
  t: Messages,
  corpus: OpenedCorpus,
  { total, rows }: CountedRows,
  { n, search }: CountsQuestion,
): string {
  const order = orderOf(t, n);
  const first = rows[0];
  if (!first) return t.nothing({ order, search: literal(search) });
  const found =
    search === ''
      ? t.found({ n: whole(total), order })(total)
      : t.foundWith({ n: whole(total), order, search: literal(search) })(total);
  const head = t.mostFrequent({ n: whole(first.count), ngram: literal(first.tokens.join(' ')) })(first.count);
  const { distinct, once } = corpus.ngrams[n - 1] ?? { distinct: 0, once: 0 };
  const rare = search === '' ? t.once({ share: percent(once / distinct) }) : '';
  return `${found} ${head} ${rare}`;
}

interface RowsProps {
  corpus: OpenedCorpus;
  value: CountedRows;
  question: CountsQuestion;
  set: (change: Partial<NgramState>) => void;
}

function Rows({ corpus, value, question, set }: RowsProps) {
  const t = useMessages(countsMessages);
  const all = useMessages(ngramMessages);
  const { n, sort, descending, smoothing } = question;
  const isScore = smoothing.kind === 'stupid-backoff';
  const sortedBy = (column: NgramState['sortBy']): NonNullable<BarColumn<CountedRow>['sort']> => ({
    order: sort !== column ? 'none' : descending ? 'descending' : 'ascending',
    // The most frequent come first, and the alphabet begins with its beginning.
    press: () => set({ sortBy: column, descending: sort === column ? !descending : column === 'count' }),
  });
  const columns: BarColumn<CountedRow>[] = [
    {
      name: t.ngram,
      isHead: true,
      sort: sortedBy('text'),
      cell: (row) => <Tokens tokens={row.tokens} language={corpus.language} />,
    },
    { name: t.count, isNumber: true, sort: sortedBy('count'), cell: (row) => whole(row.count) },
    {
      name: t.contextCount,
      isNumber: true,
      cell: (row) => (row.contextCount === undefined ? t.none : whole(row.contextCount)),
    },
    {
      name: isScore ? t.score : t.probability,
      isNumber: true,
      cell: (row) => (row.probability === undefined ? t.none : probability(row.probability)),
    },
  ];
  return (
    <>
      <div className={styles.scroll}>
        <BarTable
          caption={t.caption({ order: orderOf(t, n) })}
          columns={columns}
          rows={value.rows}
          keyOf={(row) => row.tokens.join('\u0000')}
          bar={(row) => row.count}
        />
      </div>
      <p className={styles.note}>
        {t.probabilityIs({ letter: isScore ? t.score : t.probability, smoothing: all[smoothing.kind] })}
      </p>
    </>
  );
}
