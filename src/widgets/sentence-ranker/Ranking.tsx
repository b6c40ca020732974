// The lines ranked, and what each scorer says of them.
import { useMessages } from '@/i18n';
import { literal, whole } from '@/labs/surprise/format';
import { DataTable } from '@/ui/DataTable';
import { describeBehind, describeRanking, foundIn, knowsNone, lineRows, written } from './describe';
import { rankerMessages } from './messages';
import { ranked, rankingOf, scoreOf, scorersOf, standings, type ScoredLine, type Standing } from './ranks';
import styles from './SentenceRanker.module.css';
import type { RankerState, Scorer } from './state';

export interface RankedProps {
  lines: readonly ScoredLine[];
  state: RankerState;
  /** Nothing more is to come: the ranking is said aloud. */
  isFinal: boolean;
}

export function Ranking({ lines, state, isFinal }: RankedProps) {
  const t = useMessages(rankerMessages);
  const { perCharacter } = state;
  const scorer = rankingOf(state);
  const scorers = scorersOf(state);
  const all = new Map(scorers.map((one) => [one, standings(lines, one, perCharacter)]));
  const caption = t.rankingCaption({ scorer: t[scorer] });
  const head = (one: Scorer) => (perCharacter ? t.perCharacterOf : t.bitsOf)({ scorer: t[one] });
  return (
    <>
      <Spoken lines={lines} state={state} isFinal={isFinal} />
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.ranking}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rank}</th>
              <th scope="col">{t.sentence}</th>
              {scorers.map((one) => (
                <th key={one} scope="col" className={one === scorer ? styles.chosen : undefined}>
                  {head(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked(lines, scorer, perCharacter).map(({ line, standing }) => (
              <tr key={line.index}>
                <td>{standing ? (standing.isTied ? t.tied({ rank: standing.rank }) : standing.rank) : ''}</td>
                <th scope="row">
                  <Sentence line={line} />
                </th>
                {scorers.map((one) => (
                  <td key={one} className={one === scorer ? styles.chosen : undefined}>
                    <Cell
                      line={line}
                      scorer={one}
                      standing={all.get(one)?.[line.index]}
                      perCharacter={perCharacter}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {scorer !== 'whole' && knowsNone(lines) && (
        <p className={styles.note}>{lines.length > 1 ? t.cannotRank : t.cannotRankOne}</p>
      )}
      <DataTable
        caption={t.dataCaption}
        columns={[
          ...[t.line, t.scorer, t.tokensColumn, t.unknownColumn],
          ...[t.bits, t.bitsPerCharacter, t.rank],
        ]}
        rows={() => lineRows(t, lines, scorers, perCharacter)}
      />
    </>
  );
}

/** The ranking in a sentence. */
export function Spoken({ lines, state, isFinal }: RankedProps) {
  const t = useMessages(rankerMessages);
  const scorer = rankingOf(state);
  const others = scorersOf(state).filter((one) => one !== scorer);
  return (
    <p className={styles.sentence} role="status">
      {isFinal && describeRanking(t, lines, { scorer, others, perCharacter: state.perCharacter })}
    </p>
  );
}

/** A line as the reader wrote it, and how it was scored where that differs. */
export function Sentence({ line }: { line: ScoredLine }) {
  const t = useMessages(rankerMessages);
  const sentences = scoreOf(line, 'bigram')?.sentences ?? 1;
  return (
    <>
      <span className={styles.line} lang="">
        {line.text}
      </span>
      {line.scored !== line.text && (
        <span className={styles.how}>{t.scoredAs({ text: literal(line.scored) })}</span>
      )}
      {sentences > 1 && <span className={styles.how}>{t.cutIn({ n: whole(sentences) })(sentences)}</span>}
    </>
  );
}

interface CellProps {
  line: ScoredLine;
  scorer: Scorer;
  standing: Standing | undefined;
  perCharacter: boolean;
}

function Cell({ line, scorer, standing, perCharacter }: CellProps) {
  const t = useMessages(rankerMessages);
  const scored = line.scores[scorer];
  if (scored?.kind === 'refused') return <span className={styles.how}>{scored.reason}</span>;
  if (!scored || !standing) return t.pending;
  const behind = describeBehind(t, standing, perCharacter);
  return (
    <>
      <strong>{written(standing.value, perCharacter)}</strong>
      {scorer === 'whole' && <span className={styles.how}>{describeFound(t, scored.score)}</span>}
      {behind !== '' && <span className={styles.how}>{behind}</span>}
      {behind === '' && standing.isTied && <span className={styles.how}>{t.equal}</span>}
    </>
  );
}

function describeFound(
  t: ReturnType<typeof rankerMessages.get>,
  score: Parameters<typeof foundIn>[0],
): string {
  const found = foundIn(score);
  return score.bits === Infinity ? `${found}: ${t.never}` : found;
}
