// Why LLaDA has no cache, measured on the book's own two models: what one changed token changes.
import { useMessages } from '@/i18n';
import { literal } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, ProgressStatus } from '@/ui/Status';
import styles from './ArchitectureDiff.module.css';
import { whole } from './format';
import { architectureMessages } from './messages';
import { STORY_MODELS, useChanges, type Changes, type Changing, type StoryModel } from './useChanges';

export function CacheView() {
  const t = useMessages(architectureMessages);
  const { changing, start, stop } = useChanges();
  return (
    <section aria-label={t.cacheTitle} className={styles.part}>
      <p className={styles.title}>{t.cacheTitle}</p>
      <p className={styles.sentence}>{t.cacheIntro}</p>
      <Phase changing={changing} onStart={start} onStop={stop} />
      {changing.phase === 'ready' && <Changed changes={changing.changes} />}
    </section>
  );
}

interface PhaseProps {
  changing: Changing;
  onStart: () => void;
  onStop: () => void;
}

function Phase({ changing, onStart, onStop }: PhaseProps) {
  const t = useMessages(architectureMessages);
  const loading = useMessages(loadingMessages);
  switch (changing.phase) {
    case 'loading': {
      const { progress } = changing;
      const says = progress ? describeLoading(loading, progress) : { label: t.measuring };
      return <ProgressStatus {...says} onCancel={onStop} />;
    }
    case 'failed':
      return <FailureStatus message={changing.message} onRetry={onStart} />;
    default:
      return (
        <button type="button" onClick={onStart}>
          {t.measure}
        </button>
      );
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function Changed({ changes }: { changes: Changes }) {
  const t = useMessages(architectureMessages);
  const { changed, places, from, to } = changes;
  const layers = changed['story-gpt'].length;
  const caption = t.cacheCaption({
    ...{ places: whole(places['story-gpt']), from: literal(from), to: literal(to) },
  });
  const all = (model: StoryModel) => whole(layers * places[model]);
  return (
    <>
      <p className={styles.sentence} role="status">
        {t.cacheSays({
          ...{ gptChanged: whole(sum(changed['story-gpt'])), gptAll: all('story-gpt') },
          ...{ lladaChanged: whole(sum(changed['story-llada'])), lladaAll: all('story-llada') },
        })}
      </p>
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.layer}</th>
              {STORY_MODELS.map((model) => (
                <th key={model} scope="col" className={styles.number}>
                  {t.changedIn({ model })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed['story-gpt'].map((_unused, layer) => (
              <tr key={layer}>
                <th scope="row">{layer + 1}</th>
                {STORY_MODELS.map((model) => (
                  <td key={model} className={styles.number}>
                    {t.ofPlaces({
                      changed: whole(changed[model][layer] ?? 0),
                      places: whole(places[model]),
                    })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        {STORY_MODELS.map((model) => (
          <ProvenanceBadge
            key={model}
            provenance="shippedWeights"
            detail={model}
            href={`${import.meta.env.BASE_URL}models/${model}/`}
          />
        ))}
      </p>
    </>
  );
}
