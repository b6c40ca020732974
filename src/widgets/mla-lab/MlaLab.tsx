// What latent attention keeps of a token, what comes out of it, and how much that is beside other ways.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { mlaLab } from '.';
import { mlaMessages } from './messages';
import { MODEL } from './mla';
import styles from './MlaLab.module.css';
import { SizesView } from './SizesView';
import { mlaDefaults, mlaFields, mlaSchema, type MlaState } from './state';
import { TensorsView } from './TensorsView';
import { useMla } from './useMla';

export function MlaLab({ figureId, ...props }: WidgetProps<MlaState>) {
  const t = useMessages(mlaMessages);
  const loading = useMessages(loadingMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...mlaDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: mlaLab.version, schema: mlaSchema, defaults });
  const { reading, sizes, isEmpty } = useMla(linked.state, linked.isRead);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Setup linked={linked} />
        <div>
          {isEmpty ? (
            <Notice>{t.empty}</Notice>
          ) : (
            <AskedStatus
              control={reading}
              describe={(progress) =>
                progress ? describeLoading(loading, progress) : { label: t.reading, fraction: undefined }
              }
              stopped={t.stopped}
              again={t.again}
            />
          )}
          {!isEmpty && reading.result && (
            <div className={styles.shown} aria-busy={!reading.isCurrent}>
              <TensorsView read={reading.result} linked={linked} />
            </div>
          )}
          <p className={styles.provenance}>
            <ProvenanceBadge
              provenance="shippedWeights"
              detail={MODEL}
              href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
            />
          </p>
        </div>
      </div>
      <SizesView sizes={sizes} linked={linked} />
    </div>
  );
}

function Setup({ linked: { state, set, reset } }: { linked: LinkedState<MlaState> }) {
  const t = useMessages(mlaMessages);
  return (
    <div>
      <TextControl
        schema={mlaFields.text}
        label={t.text}
        help={t.textHelp}
        value={state.text}
        onChange={(text) => set({ text })}
      />
      <NumberControl
        schema={mlaFields.layer}
        label={t.layer}
        value={state.layer}
        onChange={(layer) => set({ layer })}
      />
      <NumberControl
        schema={mlaFields.head}
        label={t.head}
        value={state.head}
        onChange={(head) => set({ head })}
      />
      <div className={styles.buttons}>
        <button type="button" onClick={reset}>
          {t.reset}
        </button>
      </div>
    </div>
  );
}
