// Each line token by token: the more a token surprises, the fuller its colour.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { bits, literal } from '@/labs/surprise/format';
import { DataTable } from '@/ui/DataTable';
import { breaksAfter } from '@/ui/tokenText';
import { TokenStrip, type StripToken } from '@/ui/TokenStrip';
import { describeToken, tokenRows, written, writtenBits } from './describe';
import { rankerMessages } from './messages';
import { Sentence, Spoken, type RankedProps } from './Ranking';
import { ranked, rankingOf, scoreOf, type ScoredLine, type Standing } from './ranks';
import type { ScoredToken } from './scores';
import styles from './SentenceRanker.module.css';
import type { Scorer } from './state';

/** From so many bits on the colour is full. */
const FULL_BITS = 20;

export function TokensView({ lines, state, isFinal }: RankedProps) {
  const t = useMessages(rankerMessages);
  const scorer = rankingOf(state);
  return (
    <>
      <Spoken lines={lines} state={state} isFinal={isFinal} />
      <ol className={styles.strips}>
        {ranked(lines, scorer, state.perCharacter).map(({ line, standing }) => (
          <li key={line.index}>
            <LineTokens line={line} scorer={scorer} standing={standing} perCharacter={state.perCharacter} />
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t.legend}</p>
      <DataTable
        caption={t.tokensCaption({ scorer: t[scorer] })}
        columns={[t.line, t.place, t.token, t.context, t.probability, t.bits, t.sum]}
        rows={() => tokenRows(t, lines, scorer)}
      />
    </>
  );
}

interface LineTokensProps {
  line: ScoredLine;
  scorer: Scorer;
  standing: Standing | undefined;
  perCharacter: boolean;
}

function LineTokens({ line, scorer, standing, perCharacter }: LineTokensProps) {
  const t = useMessages(rankerMessages);
  const [selected, setSelected] = useState(0);
  const scored = line.scores[scorer];
  const tokens = scoreOf(line, scorer)?.tokens ?? [];
  const index = Math.min(selected, tokens.length - 1);
  const unit = (perCharacter ? t.perCharacterOf : t.bitsOf)({ scorer: t[scorer] });
  return (
    <>
      <p className={styles.lineHead}>
        {standing && (
          <strong>{standing.isTied ? t.tied({ rank: standing.rank }) : `${standing.rank}`}</strong>
        )}
        <span>
          <Sentence line={line} />
        </span>
        {standing && (
          <span className={styles.how}>
            {unit}: {written(standing.value, perCharacter)}
          </span>
        )}
      </p>
      {scored?.kind === 'refused' && <p className={styles.note}>{scored.reason}</p>}
      {!scored && <p className={styles.note}>{t.pending}</p>}
      {tokens.length > 0 && (
        <>
          <TokenStrip
            label={t.tokensOf({ scorer: t[scorer], text: literal(line.text) })}
            given={[]}
            generated={chipsOf(t, tokens)}
            selected={index}
            onSelect={setSelected}
          />
          <p className={styles.details} role="region" aria-label={t.details}>
            {describeToken(t, tokens, index)}
          </p>
        </>
      )}
    </>
  );
}

function chipsOf(t: ReturnType<typeof rankerMessages.get>, tokens: readonly ScoredToken[]): StripToken[] {
  const breaks = breaksAfter(tokens.map(({ label: text, isBytes }) => ({ text, isBytes })));
  return tokens.map((token, index) => {
    const said = Number.isNaN(token.bits)
      ? t.chipUndefined
      : (token.isEnd ? t.chipEnd : t.chip)({ bits: bits(token.bits) });
    return {
      ...{ label: token.label, isBytes: token.isBytes, note: writtenBits(t, token.bits) },
      description: token.isKnown ? said : `${said}; ${t.unknown}`,
      strength: Number.isNaN(token.bits) ? 0 : Math.min(1, token.bits / FULL_BITS),
      breaksLine: breaks[index] ?? false,
      ...(!token.isKnown && { look: 'masked' as const }),
    };
  });
}
