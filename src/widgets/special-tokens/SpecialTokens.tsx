// The figure of special tokens: what people say, what the format writes around it, and what a model reads.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { specialTokens } from '.';
import { ROLES, type ChatToken } from './chat';
import { ChatStrip } from './ChatStrip';
import { chatRows, describeChat, describeTyped, labelOfToken, nameOfOrigin, sumsOf } from './describe';
import { specialMessages } from './messages';
import { Setup } from './Setup';
import styles from './SpecialTokens.module.css';
import { specialDefaults, specialSchema, type SpecialState } from './state';
import { useChat } from './useChat';

export function SpecialTokens({ figureId, ...props }: WidgetProps<SpecialState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...specialDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: specialTokens.version,
    schema: specialSchema,
    defaults,
  });
  const { state } = linked;
  const { answer, isCurrent, failure, retry } = useChat(state, linked.isRead);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <Setup linked={linked} />
      <Notices state={state} hasResult={answer !== undefined} />
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      <div className={styles.view} aria-busy={!isCurrent}>
        {answer && <Chat state={answer.question} tokens={answer.value} />}
      </div>
    </div>
  );
}

function Notices({ state, hasResult }: { state: SpecialState; hasResult: boolean }) {
  const t = useMessages(specialMessages);
  const isEmpty = ROLES.every((role) => state[role] === '');
  const replaced = ROLES.reduce((sum, role) => sum + (state[role].match(/\p{Surrogate}/gu)?.length ?? 0), 0);
  return (
    <>
      {isEmpty && (
        <Notice>
          {t.empty} {hasResult && t.asItWas}
        </Notice>
      )}
      {replaced > 0 && <Notice>{t.replaced(replaced)}</Notice>}
    </>
  );
}

/** `state` is the one that the tokens are of. */
export function Chat({ state, tokens }: { state: SpecialState; tokens: readonly ChatToken[] }) {
  const t = useMessages(specialMessages);
  const [selected, setSelected] = useState(0);
  const place = Math.min(selected, tokens.length - 1);
  const typed = describeTyped(t, tokens);
  const { special, padding, learned, context } = sumsOf(tokens);
  const isBook = state.format === 'book';
  const sums = [
    [t.tokens, tokens.length],
    [t.specialTokens, special],
    [t.contextTokens, context],
    [t.learnedTokens, learned],
    [t.paddingTokens, padding],
  ] as const;
  return (
    <>
      <p className={styles.sentence} role="status">
        {describeChat(t, tokens)}
      </p>
      {typed !== undefined && <Notice>{typed}</Notice>}
      {isBook && state.padTo > 0 && padding === 0 && tokens.length > state.padTo && (
        <Notice>{t.noPadding({ tokens: tokens.length, padTo: state.padTo })}</Notice>
      )}
      <ChatStrip tokens={tokens} selected={place} onSelect={setSelected} />
      <Details tokens={tokens} place={place} />
      <dl className={styles.facts}>
        {sums.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{whole(number)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.provenance}>
        {isBook ? (
          <ProvenanceBadge provenance="live" />
        ) : (
          <ProvenanceBadge provenance="schematic" detail={t.schematic} />
        )}
      </p>
      <DataTable
        caption={t.data}
        columns={[t.place, t.token, t.id, t.specialColumn, t.from, t.learnedColumn]}
        rows={() => chatRows(t, tokens)}
      />
    </>
  );
}

/** The selected token. */
function Details({ tokens, place }: { tokens: readonly ChatToken[]; place: number }) {
  const t = useMessages(specialMessages);
  const token = tokens[place];
  if (!token) return null;
  const facts = [
    [t.place, t.placeOf({ place: place + 1, places: tokens.length })],
    [t.token, labelOfToken(token)],
    [t.id, token.id === undefined ? t.none : String(token.id)],
    [t.from, nameOfOrigin(t, token.from)],
    [t.turn, token.turn === undefined ? t.none : t[token.turn]],
    [t.use, token.learned ? t.learned : token.from === 'padding' ? t.padding : t.context],
  ];
  return (
    <section className={styles.details} aria-label={t.theToken}>
      <dl className={styles.facts}>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
