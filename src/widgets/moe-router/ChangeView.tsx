// What changes of the routing do: to the loss of the text, token by token, and to what the model writes.
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import type { AskedControl } from '@/labs/surprise/useAsked';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { Notice } from '@/ui/Status';
import { textOf } from '@/ui/tokenText';
import { BarTable } from '@/viz/BarTable';
import { decimal, describeLoss, exact, labelIn, sharedLength, signed } from './describe';
import { routerMessages } from './messages';
import { NEW_TOKENS, type ReadText, type Routed, type Written } from './moe';
import styles from './MoeRouter.module.css';
import type { RouterState } from './state';
import type { RouterControl, WritingProgress } from './useRouter';

/** Tokens of the list of those that change most. */
const MOST = 8;

function Loss({ read, other }: { read: ReadText; other: Routed | undefined }) {
  const t = useMessages(routerMessages);
  const before = read.routed.nats;
  const rows = before.map((nats, index) => ({
    place: index + 1,
    label: labelIn(t, read.opened, read.tokens[index + 1] ?? NaN).text,
    ...{ nats, after: other?.nats[index] },
    difference: (other?.nats[index] ?? nats) - nats,
  }));
  const most = rows
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.place - b.place)
    .slice(0, MOST);
  return (
    <section className={styles.part} aria-label={t.loss}>
      <p className={styles.title}>{t.loss}</p>
      <p className={styles.sentence} role="status">
        {describeLoss(t, before, other?.nats)}
      </p>
      {other && (
        <div className={styles.scroll} role="region" aria-label={t.sufferers} tabIndex={0}>
          <BarTable
            caption={t.sufferers}
            columns={[
              { name: t.place, isNumber: true, cell: ({ place }) => place },
              {
                name: t.token,
                isHead: true,
                cell: ({ label }) => <span className={styles.tokenName}>{label}</span>,
              },
              { name: t.before, isNumber: true, cell: ({ nats }) => decimal(nats) },
              { name: t.after, isNumber: true, cell: ({ after = NaN }) => decimal(after) },
              { name: t.difference, isNumber: true, cell: ({ difference }) => signed(difference) },
            ]}
            rows={most}
            keyOf={({ place }) => place}
            bar={({ difference }) => Math.abs(difference)}
          />
        </div>
      )}
      <DataTable
        caption={t.lossData}
        columns={[t.place, t.token, t.before, ...(other ? [t.after, t.difference] : [])]}
        rows={() =>
          rows.map(({ place, label, nats, after, difference }) => [
            ...[place, label, exact(nats)],
            ...(after === undefined ? [] : [exact(after), exact(difference)]),
          ])
        }
      />
    </section>
  );
}

function Writing({ control }: { state: RouterState; control: RouterControl }) {
  const t = useMessages(routerMessages);
  const { before, after, changes } = control;
  const both =
    changes.length > 0 && before.isCurrent && after.isCurrent && before.result && after.result
      ? { first: before.result.tokens, second: after.result.tokens }
      : undefined;
  return (
    <section className={styles.part} aria-label={t.written}>
      <p className={styles.title}>{t.written}</p>
      <div className={styles.writings}>
        <Text title={t.writtenBefore} control={before} />
        {changes.length === 0 ? <Notice>{t.none}</Notice> : <Text title={t.writtenAfter} control={after} />}
      </div>
      <p className={styles.sentence} role="status">
        {both && sentenceOf(both.first, both.second)}
      </p>
    </section>
  );

  function sentenceOf(first: readonly number[], second: readonly number[]): string {
    const shared = sharedLength(first, second);
    if (shared === first.length && shared === second.length) return t.same;
    return shared === 0 ? t.sameNone : t.sameFirst({ n: whole(shared) })(shared);
  }
}

function Text({ title, control }: { title: string; control: AskedControl<Written, WritingProgress> }) {
  const t = useMessages(routerMessages);
  const loading = useMessages(loadingMessages);
  const { state, result } = control;
  const progress = state.phase === 'working' ? state.progress : undefined;
  const written = progress && 'written' in progress ? progress.written : result;
  const isEnded = state.phase === 'ready' && written !== undefined && written.tokens.length < NEW_TOKENS;
  return (
    <section aria-label={title}>
      <p className={styles.subtitle}>{title}</p>
      <AskedStatus
        control={control}
        describe={(now) => {
          if (!now) return { label: t.asking, fraction: undefined };
          if ('loading' in now) return describeLoading(loading, now.loading);
          const done = now.written.tokens.length;
          return { label: t.writing({ done, total: NEW_TOKENS }), fraction: done / NEW_TOKENS };
        }}
        stopped={t.stopped}
        again={t.start}
      />
      {written && (
        <p className={styles.writtenText}>
          <span className={styles.prompt}>{textOf(written.opened.pieces, written.prompt)}</span>
          {textOf(written.opened.pieces, written.tokens)}
        </p>
      )}
      {isEnded && <p className={styles.note}>{t.ended}</p>}
    </section>
  );
}

export const ChangeView = { Loss, Writing };
