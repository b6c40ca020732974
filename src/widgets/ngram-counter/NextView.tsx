// What may come after a context: the most probable tokens, which can be written one by one.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import type { NextRow, NextTokens } from '@/pure/counting';
import { limitsOf } from '@/ui/controls';
import { TextControl } from '@/ui/TextControl';
import { BarTable, type BarColumn } from '@/viz/BarTable';
import { Answered } from './Answered';
import { literal, probability, whole } from './format';
import { nextMessages } from './messages';
import type { ViewProps } from './NgramCounter';
import styles from './NgramCounter.module.css';
import { ngramFields } from './state';
import { Token, Tokens, visible } from './Tokens';
import { withoutLast, withToken } from './tokens';
import type { OpenedCorpus } from './useNgrams';
import { useNextTokens, type NextQuestion } from './useNextTokens';

const FEW = 12;
const MANY = 100;

type Messages = ReturnType<typeof nextMessages.get>;

export function NextView({ corpus, state, set }: ViewProps) {
  const t = useMessages(nextMessages);
  const [limit, setLimit] = useState(FEW);
  const asking = useNextTokens(corpus, state, limit);
  const { context } = state;
  // Where the field is full, the beginning makes way: no model of n ≤ 5 looks so far back.
  const write = (written: string) =>
    set({ context: lastOf(written, limitsOf(ngramFields.context).maxLength) });
  return (
    <>
      <div className={styles.field}>
        <TextControl
          schema={ngramFields.context}
          label={t.context}
          help={t.contextHelp}
          value={context}
          onChange={(changed) => set({ context: changed })}
          rows={1}
        />
        <div className={styles.buttons}>
          <button
            type="button"
            disabled={context === ''}
            onClick={() => set({ context: withoutLast(context, corpus.unit) })}
          >
            {t.takeBack}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={context === ''}
            onClick={() => set({ context: '' })}
          >
            {t.clear}
          </button>
        </div>
      </div>
      <Answered asking={asking}>
        {(value, question) => (
          <>
            <Reading corpus={corpus} value={value} n={question.n} />
            <p className={styles.sentence} role="status">
              {describe(t, corpus, value, question)}
            </p>
            {value.rows.length > 0 && (
              <Rows corpus={corpus} value={value} question={question} onWrite={write} />
            )}
            {(value.rows.length >= FEW || limit > FEW) && (
              <div className={styles.buttons}>
                <button type="button" onClick={() => setLimit(limit === FEW ? MANY : FEW)}>
                  {limit === FEW ? t.moreTokens({ n: MANY }) : t.fewerTokens({ n: FEW })}
                </button>
              </div>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

/** At most the last `length` code units, without half a character at the cut. */
function lastOf(text: string, length: number): string {
  return text.length <= length ? text : text.slice(-length).replace(/^[\udc00-\udfff]/, '');
}

/** The bars reach to the most probable token, but where all are improbable they stay short. */
const SMALLEST_SCALE = 0.1;

/** The tokens that the context was read as, those marked that the model looks at. */
function Reading({ corpus, value, n }: { corpus: OpenedCorpus; value: NextTokens; n: number }) {
  const t = useMessages(nextMessages);
  const { tokens, length } = value;
  const uses = length === 0 ? t.usesNone : t.uses({ n })(length);
  return (
    <p className={styles.reading}>
      {t.readAs}{' '}
      <Tokens
        tokens={tokens.map(({ token }) => token)}
        language={corpus.language}
        isKnown={(index) => tokens[index]?.known ?? true}
        isMarked={(index) => index >= tokens.length - length}
      />{' '}
      <span className={styles.note}>
        {uses} {n > 1 && length < n - 1 && t.begins}
      </span>
    </p>
  );
}

/** What was seen of the context, the most probable token, and the sum, in sentences. */
function describe(t: Messages, corpus: OpenedCorpus, value: NextTokens, { smoothing }: NextQuestion): string {
  const { count, continuations, rows, sum, isDistribution } = value;
  const V = whole(corpus.types + 2);
  const first = rows[0];
  const sentences = [seen()];
  if (first) {
    const best = { p: probability(first.probability), token: literal(visible(first.token)) };
    sentences.push(isDistribution ? t.mostProbable(best) : t.highestScore(best));
    sentences.push(
      isDistribution ? t.sum({ V, sum: sum.toFixed(4) }) : t.scoreSum({ V, sum: sum.toFixed(4) }),
    );
  }
  return sentences.join(' ');

  function seen(): string {
    const { length, used } = value;
    if (length === 0) {
      return t.seenNothing({ n: whole(count), types: t.typesOf({ n: whole(continuations) })(continuations) });
    }
    const context = lastTokens(value, length);
    if (count > 0 && continuations > 0) {
      const types = t.differentTokens({ n: whole(continuations) })(continuations);
      return t.seen({ n: whole(count), types, context })(count);
    }
    if (smoothing.kind === 'none') return t.unseen({ context });
    if (smoothing.kind === 'add-k') return t.unseenAddK({ V, context });
    if (used === 0) return t.unseenUnigram({ context });
    const shorter = value.contexts.find((one) => one.length === used)?.count ?? 0;
    return t.unseenBackoff({ n: whole(shorter), shorter: lastTokens(value, used), context })(shorter);
  }
}

function lastTokens({ tokens }: NextTokens, length: number): string {
  const last = tokens.slice(tokens.length - length);
  return literal(last.map(({ token }) => visible(token)).join(' '));
}

interface RowsProps {
  corpus: OpenedCorpus;
  value: NextTokens;
  question: NextQuestion;
  onWrite: (context: string) => void;
}

function Rows({ corpus, value, question, onWrite }: RowsProps) {
  const t = useMessages(nextMessages);
  const { length, isDistribution, count } = value;
  const columns: BarColumn<NextRow>[] = [
    {
      name: t.token,
      isHead: true,
      cell: (row) => {
        const written = withToken(question.context, row.token, corpus.unit);
        if (written === undefined) return <Token token={row.token} />;
        return (
          <button
            type="button"
            className={styles.write}
            lang={corpus.language}
            title={t.append({ token: literal(visible(row.token)) })}
            onClick={() => onWrite(written)}
          >
            {visible(row.token)}
          </button>
        );
      },
    },
    { name: t.count, isNumber: true, cell: (row) => `${whole(row.count)} / ${whole(count)}` },
    {
      name: isDistribution ? t.probability : t.score,
      isNumber: true,
      cell: (row) => probability(row.probability),
    },
  ];
  return (
    <BarTable
      caption={length === 0 ? t.captionNothing : t.caption({ context: lastTokens(value, length) })}
      columns={columns}
      rows={value.rows}
      keyOf={(row) => row.id}
      bar={(row) => row.probability}
      largest={Math.max(SMALLEST_SCALE, value.rows[0]?.probability ?? 0)}
    />
  );
}
