// The text as it grows, round by round, and the round that is looked at.
import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { PlayBar } from '@/ui/PlayBar';
import { labelOf } from '@/ui/tokenText';
import { TokenStrip } from '@/ui/TokenStrip';
import { acceptanceOf } from './measures';
import {
  describeRound,
  describeSummary,
  givenChips,
  madeChips,
  milliseconds,
  percent,
  share,
} from './describe';
import { mtpMessages } from './messages';
import type { Drafted } from './mtp';
import styles from './MtpLab.module.css';
import { madeTokens } from './rounds';

export function Rounds({ drafted }: { drafted: Drafted }) {
  const t = useMessages(mtpMessages);
  const { rounds, first, opened } = drafted;
  const [step, setStep] = useState(rounds.length);
  const given = useMemo(() => givenChips(t, drafted), [t, drafted]);
  const chips = useMemo(() => madeChips(t, drafted, step), [t, drafted, step]);
  const made = useMemo(() => madeTokens(first, rounds), [first, rounds]);
  /** The last token of the rounds that are over. */
  const selected = Math.max(0, chips.length - 1);
  const select = useCallback((index: number) => setStep(Math.max(0, (made[index]?.round ?? 0) + 1)), [made]);
  const round = rounds[step - 1];
  const acceptance = acceptanceOf(rounds);
  return (
    <>
      <p className={styles.title}>{t.text}</p>
      <TokenStrip label={t.text} given={given} generated={chips} selected={selected} onSelect={select} />
      <ul className={styles.legend}>
        <li>
          {t.noteKept} {t.kept}
        </li>
        <li>
          {t.noteInstead} {t.instead}
        </li>
        <li>{t.drawn}</li>
      </ul>
      {rounds.length === 0 ? (
        <p>{t.noRounds}</p>
      ) : (
        <>
          <PlayBar
            label={t.rounds}
            step={step}
            first={0}
            count={rounds.length}
            stepMs={700}
            onChange={setStep}
            describe={(at) => t.round({ round: at, rounds: rounds.length })}
          />
          <div className={styles.round}>
            {round && (
              <>
                <p role="status">{describeRound(t, opened.pieces, round)}</p>
                <dl>
                  <Fact name={t.q} value={share(round.draftProbability)} />
                  <Fact name={t.p} value={share(round.modelProbability)} />
                  <Fact
                    name={t.rule}
                    value={percent(Math.min(1, round.modelProbability / round.draftProbability))}
                  />
                  <Fact name={t.overlap} value={share(round.overlap)} />
                  <Fact
                    name={t.times}
                    value={`${milliseconds(round.draftMs)}, ${milliseconds(round.verifyMs)}`}
                  />
                </dl>
              </>
            )}
          </div>
          {acceptance && <p>{describeSummary(t, rounds, acceptance)}</p>}
          <DataTable
            caption={t.data}
            columns={[t.roundColumn, t.draft, t.q, t.p, t.overlap, t.keptColumn, t.tokensColumn]}
            rows={() =>
              rounds.map((one, index) => [
                index + 1,
                labelOf(opened.pieces, one.draft).text,
                share(one.draftProbability),
                share(one.modelProbability),
                share(one.overlap),
                one.accepted ? t.yes : t.no,
                one.tokens.map((id) => labelOf(opened.pieces, id).text).join(' '),
              ])
            }
          />
        </>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
