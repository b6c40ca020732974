// Llama 3 8B and LLaDA 8B side by side: what their configurations say, what that weighs, and what a step costs.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { architectureDiff } from '.';
import styles from './ArchitectureDiff.module.css';
import { CacheView } from './CacheView';
import { CostView } from './CostView';
import { ADDRESSES } from './configs';
import { describeWeights, factRows, nameOf, partRows } from './describe';
import { signed, whole } from './format';
import { architectureMessages } from './messages';
import { Setup } from './Setup';
import { architectureDefaults, architectureSchema, SIDES, type ArchitectureState } from './state';
import { useLayouts, type Counted } from './useLayouts';

export function ArchitectureDiff({ figureId, ...props }: WidgetProps<ArchitectureState>) {
  const t = useMessages(architectureMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...architectureDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: architectureDiff.version,
    schema: architectureSchema,
    defaults,
  });
  const { layouts, start, stop } = useLayouts(linked.state, linked.isRead);
  const { counted } = layouts;
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <Setup linked={linked} />
      {layouts.phase === 'failed' &&
        (layouts.isOfConfig ? (
          <Notice>{layouts.message}</Notice>
        ) : (
          <FailureStatus message={layouts.message} onRetry={start} />
        ))}
      {layouts.phase === 'loading' && !counted && <ProgressStatus label={t.counting} onCancel={stop} />}
      {layouts.phase === 'idle' && (
        <>
          <Notice>{t.stopped}</Notice>
          <button type="button" onClick={start}>
            {t.count}
          </button>
        </>
      )}
      {counted && (
        <div className={styles.shown} aria-busy={layouts.phase !== 'ready'}>
          <Facts counted={counted} />
          <Parts counted={counted} isReady={layouts.phase === 'ready'} />
          <CostView linked={linked} counted={counted} isReady={layouts.phase === 'ready'} />
        </div>
      )}
      <CacheView />
    </div>
  );
}

function Facts({ counted: { state } }: { counted: Counted }) {
  const t = useMessages(architectureMessages);
  return (
    <div className={styles.scroll} role="region" aria-label={t.factsCaption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t.factsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.property}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className={styles.number}>
                {nameOf(t, state, side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factRows(t, state).map(({ property, values, differs }) => (
            <tr key={property} data-differs={differs || undefined}>
              <th scope="row">{property}</th>
              {SIDES.map((side) => (
                <td key={side} className={styles.number}>
                  {values[side]}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.file}</th>
            {SIDES.map((side) => (
              <td key={side} className={styles.number}>
                <a href={ADDRESSES[side]}>{t.address}</a>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Parts({ counted: { state, models }, isReady }: { counted: Counted; isReady: boolean }) {
  const t = useMessages(architectureMessages);
  const rows = partRows(t, models);
  const columns = SIDES.flatMap((side) => {
    const model = nameOf(t, state, side);
    return [t.shapeOf({ model }), t.weightsOf({ model })];
  });
  return (
    <section aria-label={t.partsCaption} className={styles.part}>
      <p className={styles.sentence} role="status">
        {isReady && describeWeights(t, models)}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.partsCaption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t.partsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {column}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, shapes, weights, isSum }) => (
              <tr
                key={name}
                data-sum={isSum || undefined}
                data-differs={weights.llama !== weights.llada || undefined}
              >
                <th scope="row">{name}</th>
                {SIDES.flatMap((side) => [
                  <td key={`${side} shape`} className={styles.number}>
                    {shapes[side]}
                  </td>,
                  <td key={`${side} weights`} className={styles.number}>
                    {whole(weights[side])}
                  </td>,
                ])}
                <td className={styles.number}>{signed(weights.llada - weights.llama)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
      </p>
    </section>
  );
}
