// Drafts of multi-token prediction, verified round by round, and what is measured of them.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { SeedControl } from '@/ui/SeedControl';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { mtpLab } from '.';
import { AcceptancePart } from './AcceptancePart';
import { mtpMessages } from './messages';
import { MODEL } from './mtp';
import styles from './MtpLab.module.css';
import { Rounds } from './Rounds';
import { SamenessPart } from './SamenessPart';
import { SpeedPart } from './SpeedPart';
import { mtpDefaults, mtpFields, mtpSchema, type MtpState } from './state';
import { useMtp } from './useMtp';

export function MtpLab({ figureId, ...props }: WidgetProps<MtpState>) {
  const t = useMessages(mtpMessages);
  const loading = useMessages(loadingMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...mtpDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: mtpLab.version, schema: mtpSchema, defaults });
  const { state } = linked;
  const { writing, acceptance, speed, sameness } = useMtp(state, linked.isRead);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Setup linked={linked} />
        <div>
          <AskedStatus
            control={writing}
            describe={(progress) =>
              progress ? describeLoading(loading, progress) : { label: t.writing, fraction: undefined }
            }
            stopped={t.stopped}
            again={t.again}
          />
          {writing.result && <Rounds key={JSON.stringify(writing.result.state)} drafted={writing.result} />}
          <p className={styles.provenance}>
            <ProvenanceBadge
              provenance="shippedWeights"
              detail={MODEL}
              href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
            />
            <span>
              {t.seed} {state.seed}
            </span>
          </p>
          <AcceptancePart measured={acceptance} temperature={state.temperature} />
          <SpeedPart measured={speed} />
          <SamenessPart measured={sameness} isGreedy={state.temperature === 0} />
        </div>
      </div>
    </div>
  );
}

function Setup({ linked: { state, set, reset } }: { linked: LinkedState<MtpState> }) {
  const t = useMessages(mtpMessages);
  return (
    <div>
      <TextControl
        schema={mtpFields.prompt}
        label={t.prompt}
        help={t.promptHelp}
        value={state.prompt}
        onChange={(prompt) => set({ prompt })}
      />
      <NumberControl
        schema={mtpFields.temperature}
        label={t.temperature}
        help={t.temperatureHelp}
        value={state.temperature}
        onChange={(temperature) => set({ temperature })}
      />
      <NumberControl
        schema={mtpFields.tokens}
        label={t.tokens}
        value={state.tokens}
        onChange={(tokens) => set({ tokens })}
      />
      <SeedControl isPrimary seed={state.seed} onChange={(seed) => set({ seed })} onReset={reset} />
    </div>
  );
}
