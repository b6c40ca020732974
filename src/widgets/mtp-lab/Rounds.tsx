// The text as it grows, round by round, and the round that is looked at.
import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import type { SpeculativeRound } from '@/pure/sampling';
import { DataTable } from '@/ui/DataTable';
import { PlayBar } from '@/ui/PlayBar';
import { labelOf } from '@/ui/tokenText';
import { TokenStrip } from '@/ui/TokenStrip';
import { acceptanceOf } from './acceptance';
import {
  describeRound,
  describeStart,
  describeSummary,
  givenChips,
  madeChips,
  milliseconds,
  NOTES,
  percent,
  share,
} from './describe';
import { mtpMessages } from './messages';
import type { Drafted } from './mtp';
import styles from './MtpLab.module.css';
import { madeTokens, ORIGINS } from './rounds';

export function Rounds({ drafted }: { drafted: Drafted }) {
  const t = useMessages(mtpMessages);
  const { rounds, first, opened } = drafted;
  const made = useMemo(() => madeTokens(first, rounds), [first, rounds]);
  /** Rounds that are over. */
  const [step, setStep] = useState(rounds.length);
  /** The token that is looked at: of the last of these rounds, or the one before the first. */
  const [chosen, setChosen] = useState(made.length - 1);
  const given = useMemo(() => givenChips(t, drafted), [t, drafted]);
  const chips = useMemo(() => madeChips(t, drafted, step), [t, drafted, step]);
  const select = useCallback(
    (index: number) => {
      setChosen(index);
      setStep((made[index]?.round ?? -1) + 1);
    },
    [made],
  );
  function go(to: number) {
    setStep(to);
    setChosen(made.findLastIndex(({ round }) => round < to));
  }
  const round = rounds[step - 1];
  const acceptance = acceptanceOf(rounds);
  return (
    <>
      <p className={styles.title}>{t.text}</p>
      <TokenStrip label={t.text} given={given} generated={chips} selected={chosen} onSelect={select} />
      <ul className={styles.legend}>
        {ORIGINS.map((origin) => (
          <li key={origin} data-origin={origin}>
            <span className={styles.swatch} aria-hidden="true">
              {NOTES[origin] || '\u00a0'}
            </span>
            {t[origin]}
          </li>
        ))}
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
            onChange={go}
            describe={(at) => t.round({ round: at, rounds: rounds.length })}
          />
          <div className={styles.round}>
            <p role="status">
              {round ? describeRound(t, opened.pieces, round) : describeStart(t, opened.pieces, first)}
            </p>
            {round && <Facts round={round} draft={labelOf(opened.pieces, round.draft).text} />}
          </div>
          {acceptance && <p>{describeSummary(t, rounds, acceptance)}</p>}
          <DataTable
            caption={t.data}
            columns={[
              ...[t.roundColumn, t.draft, t.q, t.p, t.overlap, t.keptColumn, t.tokensColumn],
              ...[t.draftMs, t.verifyMs],
            ]}
            rows={() =>
              rounds.map((one, index) => [
                ...[index + 1, labelOf(opened.pieces, one.draft).text],
                ...[share(one.draftProbability), share(one.modelProbability), share(one.overlap)],
                one.accepted ? t.yes : t.no,
                one.tokens.map((id) => labelOf(opened.pieces, id).text).join(' '),
                ...[milliseconds(one.draftMs), milliseconds(one.verifyMs)],
              ])
            }
          />
        </>
      )}
    </>
  );
}

function Facts({ round, draft }: { round: SpeculativeRound; draft: string }) {
  const t = useMessages(mtpMessages);
  const { draftProbability, modelProbability, overlap, draftMs, verifyMs } = round;
  return (
    <dl>
      <Fact name={t.draft} value={draft} />
      <Fact name={t.q} value={share(draftProbability)} />
      <Fact name={t.p} value={share(modelProbability)} />
      <Fact name={t.rule} value={percent(Math.min(1, modelProbability / draftProbability))} />
      <Fact name={t.overlap} value={share(overlap)} />
      <Fact name={t.times} value={`${milliseconds(draftMs)}, ${milliseconds(verifyMs)}`} />
    </dl>
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
