// The masks of fine-tuning: a prompt that stays whole, a response that is masked, and the end tokens that fill it up.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { literal, whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { NumberControl } from '@/ui/NumberControl';
import { SeedControl } from '@/ui/SeedControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { TokenStrip } from '@/ui/TokenStrip';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { BarTable } from '@/viz/BarTable';
import { sftMasking } from '.';
import { promptChips, responseChips } from './chips';
import {
  dataColumns,
  dataRows,
  describeLength,
  describeLoss,
  describeMask,
  groupRows,
  labelIn,
  nats,
  probability,
  type Shown,
} from './describe';
import { sftMessages } from './messages';
import styles from './SftMasking.module.css';
import { sftDefaults, sftFields, sftSchema, type SftState } from './state';
import { MODEL, useMasked, useReading, type Read, type Refusal, type SftControl } from './useSft';

export function SftMasking({ figureId, ...props }: WidgetProps<SftState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...sftDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: sftMasking.version, schema: sftSchema, defaults });
  const control = useReading(linked.state, linked.isRead);
  const { read } = control.reading;
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Setup linked={linked} />
        <div>
          <Phase control={control} />
          {read && <Masked read={read} state={linked.state} />}
        </div>
      </div>
    </div>
  );
}

function Setup({ linked: { state, set, reset } }: { linked: LinkedState<SftState> }) {
  const t = useMessages(sftMessages);
  const text = (name: 'prompt' | 'answer') => (
    <TextControl
      schema={sftFields[name]}
      label={t[name]}
      help={t[`${name}Help`]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const number = (name: 't' | 'padTo') => (
    <NumberControl
      schema={sftFields[name]}
      label={t[name]}
      help={t[`${name}Help`]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div>
      {text('prompt')}
      {text('answer')}
      {number('t')}
      {number('padTo')}
      <SeedControl
        help={t.seedHelp}
        next={t.nextSeed}
        isPrimary
        seed={state.seed}
        onChange={(seed) => set({ seed })}
        onReset={reset}
      />
    </div>
  );
}

function Phase({ control: { reading, start, stop } }: { control: SftControl }) {
  const t = useMessages(sftMessages);
  const loading = useMessages(loadingMessages);
  switch (reading.phase) {
    case 'idle':
      return (
        <>
          <Notice>{t.stopped}</Notice>
          <button type="button" onClick={start}>
            {t.start}
          </button>
        </>
      );
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, reading.progress)} onCancel={stop} />;
    case 'refused':
      return <Refused refusal={reading.refusal} />;
    case 'failed':
      return <FailureStatus message={reading.message} onRetry={start} />;
    default:
      return null;
  }
}

function Refused({ refusal }: { refusal: Refusal }) {
  const t = useMessages(sftMessages);
  if (refusal.kind === 'noAnswer') return <Notice>{t.noAnswer}</Notice>;
  if (refusal.kind === 'special') return <Notice>{t.special({ name: literal(refusal.name) })}</Notice>;
  const { tokens, most } = refusal;
  const over = t.tokens({ n: whole(tokens - most) })(tokens - most);
  return <Notice>{t.tooLong({ tokens: whole(tokens), most: whole(most), over })}</Notice>;
}

function Masked({ read, state }: { read: Read; state: SftState }) {
  const t = useMessages(sftMessages);
  const { lexicon } = read;
  const { pair, masked, asking, retry } = useMasked(read, state);
  const [selected, setSelected] = useState(0);
  const tokens = asking.phase === 'ready' ? asking.tokens : undefined;
  const shown: Shown = { pair, masked, t: state.t, tokens };
  const given = useMemo(() => promptChips(t, lexicon, pair), [t, lexicon, pair]);
  const chips = useMemo(
    () => responseChips(t, lexicon, { pair, masked, tokens }),
    [t, lexicon, pair, masked, tokens],
  );
  const place = Math.min(selected, pair.response.length - 1);
  return (
    <>
      <TokenStrip
        label={t.pairTokens}
        given={given}
        generated={chips}
        selected={place}
        onSelect={setSelected}
      />
      <p className={styles.legend} aria-hidden="true">
        <span data-look="prompt">{t.legendPrompt}</span>
        <span data-look="visible">{t.legendVisible}</span>
        <span data-look="masked">{t.legendMasked}</span>
      </p>
      <div className={styles.sentence} role="status">
        <p>{describeMask(t, shown)}</p>
        <p>{asking.phase === 'running' ? t.asking : describeLoss(t, shown)}</p>
        <p>{describeLength(t, shown)}</p>
      </div>
      {asking.phase === 'failed' && <FailureStatus message={asking.message} onRetry={retry} />}
      <Selected read={read} shown={shown} place={place} />
      <Groups shown={shown} />
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
        />
        <span>{t.seedIs({ seed: state.seed })}</span>
      </p>
      <DataTable caption={t.dataCaption} columns={dataColumns(t)} rows={() => dataRows(t, lexicon, shown)} />
    </>
  );
}

function Selected({ read: { lexicon }, shown, place }: { read: Read; shown: Shown; place: number }) {
  const t = useMessages(sftMessages);
  const { pair, masked, tokens } = shown;
  const token = pair.response[place] ?? lexicon.end;
  const isMasked = masked.includes(place);
  const asked = tokens?.find((one) => one.place === place);
  const label = (id: number) => labelIn(t, lexicon, id).text;
  const facts = [
    [t.place, t.placeOf({ place: place + 1, places: pair.response.length })],
    [t.token, label(token)],
    [t.state, isMasked ? t.isMasked : t.isVisible],
    ...(asked ? [[t.cost, t.natsOf({ nats: nats(asked.nats) })]] : []),
  ];
  return (
    <section aria-label={t.theToken} className={styles.details}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {asked && (
        <BarTable
          caption={t.guessesCaption}
          columns={[
            {
              name: t.guess,
              isHead: true,
              cell: ({ id }) => <span className={styles.token}>{label(id)}</span>,
            },
            { name: t.probability, isNumber: true, cell: (guess) => probability(guess.probability) },
          ]}
          rows={asked.guesses}
          keyOf={({ id }) => id}
          bar={(guess) => guess.probability}
          largest={1}
          isMarked={({ id }) => id === token}
        />
      )}
    </section>
  );
}

function Groups({ shown }: { shown: Shown }) {
  const t = useMessages(sftMessages);
  return (
    <div className={styles.scroll} role="region" aria-label={t.groupsCaption} tabIndex={0}>
      <BarTable
        caption={t.groupsCaption}
        columns={[
          { name: t.group, isHead: true, cell: ({ name }) => name },
          { name: t.places, isNumber: true, cell: ({ places }) => whole(places) },
          { name: t.maskedColumn, isNumber: true, cell: ({ masked }) => whole(masked) },
          {
            name: t.natsColumn,
            isNumber: true,
            cell: (row) => (row.nats === undefined ? t.none : nats(row.nats)),
          },
          {
            name: t.meanColumn,
            isNumber: true,
            cell: (row) => (row.nats === undefined ? t.none : nats(row.nats / row.masked)),
          },
        ]}
        rows={groupRows(t, shown)}
        keyOf={({ name }) => name}
        bar={(row) => row.nats ?? 0}
      />
    </div>
  );
}
