// The loads of the experts over the text and over held-out stories, and the tokens that each expert is sent most.
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { Notice } from '@/ui/Status';
import { countsOf, sharesOf } from './choices';
import { percent } from './describe';
import { Likes } from './Likes';
import { LoadSentence, Loads, type LayerLoad } from './Loads';
import { routerMessages } from './messages';
import { layerOf } from './mixture';
import type { ReadText, Routed } from './moe';
import styles from './MoeRouter.module.css';
import type { RouterState } from './state';
import type { Counted, RouterControl } from './useRouter';

/** Over the text; `other` is its routing with the changes. */
function Text({ read, other }: { read: ReadText; other: Routed | undefined }) {
  const t = useMessages(routerMessages);
  const { experts } = read.opened.mixture;
  const loads = read.routed.layers.map((own, index): LayerLoad => {
    const changed = other?.layers[index];
    return {
      layer: own.layer,
      counts: countsOf(own, experts),
      changed: changed && countsOf(changed, experts),
    };
  });
  return (
    <section className={styles.part} aria-label={t.textLoads}>
      <p className={styles.title}>{t.textLoads}</p>
      <Loads loads={loads} />
      <LoadSentence loads={loads} />
      <DataTable
        caption={t.loadsData}
        columns={[t.layerColumn, t.expert, t.choices, ...(other ? [t.choicesChanged] : [])]}
        rows={() =>
          loads.flatMap(({ layer, counts, changed }) =>
            counts.map((one, expert) => [layer, expert, one, ...(changed ? [changed[expert] ?? 0] : [])]),
          )
        }
      />
    </section>
  );
}

function Stories({ state, control }: { state: RouterState; control: RouterControl }) {
  const t = useMessages(routerMessages);
  const loading = useMessages(loadingMessages);
  const { counting, counted } = control;
  return (
    <section className={styles.part} aria-label={t.storyLoads}>
      <p className={styles.title}>{t.storyLoads}</p>
      {counted === undefined ? (
        <Notice>{t.storiesHint}</Notice>
      ) : (
        <AskedStatus
          control={counting}
          describe={(progress) => {
            if (!progress) return { label: t.asking, fraction: undefined };
            if ('loading' in progress) return describeLoading(loading, progress.loading);
            const { done, total } = progress;
            return { label: t.counting({ done, total }), fraction: done / total };
          }}
          stopped={t.stopped}
          again={t.start}
        />
      )}
      {counting.result && (
        <div className={styles.shown} aria-busy={!counting.isCurrent}>
          <CountedStories state={state} counted={counting.result} />
        </div>
      )}
    </section>
  );
}

function CountedStories({ state, counted }: { state: RouterState; counted: Counted }) {
  const t = useMessages(routerMessages);
  const { opened, tally } = counted;
  const share = percent(1 / opened.mixture.experts);
  return (
    <>
      <p className={styles.sentence}>
        {t.storiesSay({ stories: whole(tally.texts), tokens: whole(tally.tokens), share })}
      </p>
      <Loads loads={tally.layers} />
      <LoadSentence loads={tally.layers} />
      <DataTable
        caption={t.storyLoadsData}
        columns={[t.layerColumn, t.expert, t.choices, t.share]}
        rows={() =>
          tally.layers.flatMap(({ layer, counts }) => {
            const shares = sharesOf(counts);
            return counts.map((one, expert) => [layer, expert, one, percent(shares[expert] ?? NaN)]);
          })
        }
      />
      <Likes counted={counted} layer={layerOf(opened.mixture, state.layer)} least={state.least} />
    </>
  );
}

export const LoadsView = { Text, Stories };
