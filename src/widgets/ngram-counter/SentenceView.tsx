// A sentence factor by factor: by the chain rule with whole beginnings, beside it with contexts of n − 1 tokens.
import { useMessages } from '@/i18n';
import type { Factor, Score } from '@/pure/counting';
import { TextControl } from '@/ui/TextControl';
import { Answered } from './Answered';
import { amount, literal, logarithm, probability, probabilityOfLog, whole } from './format';
import { sentenceMessages } from './messages';
import type { ViewProps } from './NgramCounter';
import styles from './NgramCounter.module.css';
import { ngramFields } from './state';
import { Token, Tokens, visible } from './Tokens';
import { useScore, type ScoreQuestion } from './useScore';

type Messages = ReturnType<typeof sentenceMessages.get>;

export function SentenceView({ corpus, state, set }: ViewProps) {
  const t = useMessages(sentenceMessages);
  const asking = useScore(corpus, state);
  const isEmpty = state.sentence.trim() === '';
  return (
    <>
      <div className={styles.field}>
        <TextControl
          schema={ngramFields.sentence}
          label={t.sentence}
          help={t.sentenceHelp}
          value={state.sentence}
          onChange={(sentence) => set({ sentence })}
        />
      </div>
      {isEmpty ? (
        <p className={styles.sentence}>{t.empty}</p>
      ) : (
        <Answered asking={asking}>
          {(score, question) => (
            <>
              <Factors score={score} question={question} language={corpus.language} />
              <p className={styles.sentence} role="status">
                {describeChain(t, score)} {describeCut(t, score, question)}
              </p>
            </>
          )}
        </Answered>
      )}
    </>
  );
}

function describeChain(t: Messages, { factors, chainProbability }: Score): string {
  if (chainProbability > 0) return t.chainPositive({ p: probability(chainProbability) });
  const broken = factors.find(({ beginnings }) => beginnings === 0);
  if (!broken || broken.token === '</s>') return t.chainZeroEnd;
  return t.chainZero({ token: literal(visible(broken.token)) });
}

function describeCut(t: Messages, score: Score, { n }: ScoreQuestion): string {
  const { factors, logProbability: ln, isDistribution } = score;
  if (ln === undefined) {
    const unknown = factors.find((factor) => factor.probability === undefined);
    return t.cutUndefined({ n, token: literal(visible(unknown?.token ?? '')) });
  }
  if (ln === -Infinity) {
    const zero = factors.find((factor) => factor.probability === 0);
    return t.cutZero({ n, token: literal(visible(zero?.token ?? '')) });
  }
  if (!isDistribution) return t.cutScore({ n, p: probabilityOfLog(ln) });
  const perplexity = amount(Math.exp(-ln / factors.length));
  return t.cutPositive({ n, p: probabilityOfLog(ln), ln: logarithm(ln), perplexity, count: factors.length });
}

interface FactorsProps {
  score: Score;
  question: ScoreQuestion;
  language: string | undefined;
}

function Factors({ score, question: { n }, language }: FactorsProps) {
  const t = useMessages(sentenceMessages);
  const { factors, isDistribution } = score;
  const shown = (p: number | undefined) => (p === undefined ? t.undefinedProduct : probability(p));
  return (
    <div className={styles.scroll} role="region" aria-label={t.caption} tabIndex={0}>
      <table className={styles.factors}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.token}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t.whole}
            </th>
            <th scope="colgroup" colSpan={4}>
              {n === 1 ? t.onItsOwn : t.truncated({ before: n - 1 })(n - 1)}
            </th>
          </tr>
          <tr>
            <th scope="col">{t.counts}</th>
            <th scope="col">{t.p}</th>
            <th scope="col">{t.context}</th>
            <th scope="col">{t.counts}</th>
            <th scope="col">{isDistribution ? t.p : t.score}</th>
            <th scope="col">{isDistribution ? t.lnP : t.lnScore}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor, index) => (
            <FactorRow
              key={index}
              factor={factor}
              language={language}
              beginsSentence={index > 0 && factor.sequence !== factors[index - 1]?.sequence}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.product}</th>
            <td />
            <td>{shown(score.chainProbability)}</td>
            <td />
            <td />
            <td>
              {score.logProbability === undefined
                ? t.undefinedProduct
                : probabilityOfLog(score.logProbability)}
            </td>
            <td>
              {score.logProbability === undefined ? t.undefinedProduct : logarithm(score.logProbability)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface FactorRowProps {
  factor: Factor;
  language: string | undefined;
  /** Another sentence of the text than the row before. */
  beginsSentence: boolean;
}

function FactorRow({ factor, language, beginsSentence }: FactorRowProps) {
  const t = useMessages(sentenceMessages);
  const { token, known, context, count, contextCount, beginnings, beginningsBefore } = factor;
  const value = (p: number | undefined) => (p === undefined ? t.undefined : probability(p));
  const kind = (p: number | undefined) => (p === undefined || p === 0 ? styles.zero : undefined);
  const p = factor.probability;
  return (
    <tr className={beginsSentence ? styles.begins : undefined}>
      <th scope="row" lang={language}>
        <Token token={token} isKnown={known} />
      </th>
      <td>{`${whole(beginnings)} / ${whole(beginningsBefore)}`}</td>
      <td className={kind(factor.chainProbability)}>{value(factor.chainProbability)}</td>
      <td>{context.length > 0 && <Tokens tokens={context} language={language} />}</td>
      <td>{`${whole(count)} / ${whole(contextCount)}`}</td>
      <td className={kind(p)}>{value(p)}</td>
      <td className={kind(p)}>{p === undefined ? t.undefined : logarithm(Math.log(p))}</td>
    </tr>
  );
}
