// The reverse process step by step: the answer as chips, what the selected place is, and the twin beside it.
import { memo, useCallback, useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { PlayBar } from '@/ui/PlayBar';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { literal } from '@/ui/format';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { TokenStrip } from '@/ui/TokenStrip';
import { TruthView } from '@/ui/TruthView';
import type { LinkedState } from '@/ui/useLinkedState';
import { textOf } from '@/ui/tokenText';
import { formatProbability } from '@/viz/DistributionBars';
import { answerChips, promptChips } from './chips';
import {
  describeOutcome,
  describeRefusal,
  describeStatus,
  describeStep,
  labelIn,
  stepColumns,
  stepRows,
} from './describe';
import { lookAt, passesBy, type Place } from './frames';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';
import { ModelBadge } from './ModelBadge';
import { checkStory, MODEL, TWIN } from './models';
import { PlaceDetails, type Fact } from './PlaceDetails';
import { ReverseSetup } from './ReverseSetup';
import { placesOfRun, textAt, twinKeyOf, type Run, type TwinRun } from './run';
import { LAST, type MaskingState } from './state';
import { StepMap } from './StepMap';
import { Twin } from './Twin';
import type { Reverse, ReverseControl } from './useReverse';

/** A run that plays takes about so long, ms, as long as its steps are neither too fast nor too slow to see. */
const PLAYED_MS = 9000;
const FASTEST_MS = 120;
const SLOWEST_MS = 900;

interface ReverseViewProps {
  linked: LinkedState<MaskingState>;
  control: ReverseControl;
}

export function ReverseView({ linked, control }: ReverseViewProps) {
  const { state, set } = linked;
  const { reverse } = control;
  const { run } = reverse;
  const seek = useCallback(
    (step: number, count: number) => set({ at: step >= count ? LAST : step }),
    // `set` writes into one store for as long as the figure lives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  const twin = run && state.twin ? twinOf(run, reverse.twin) : undefined;
  return (
    <div className={styles.view}>
      <ReverseSetup linked={linked} control={control} />
      <Phase reverse={reverse} control={control} />
      {run && <Shown run={run} twin={twin} at={state.at} phase={reverse.phase} onSeek={seek} />}
      <Progress reverse={reverse} onCancel={control.stop} />
      {run && <Found run={run} twin={twin} isOver={reverse.phase === 'ready'} isChecked={state.checked} />}
    </div>
  );
}

/** The twin's text, if it is the one that belongs to the run. */
function twinOf(run: Run, twin: TwinRun | undefined): TwinRun | undefined {
  return twin?.key === twinKeyOf(run.state, run.answer.length) ? twin : undefined;
}

function Phase({ reverse, control }: { reverse: Reverse; control: ReverseControl }) {
  const t = useMessages(maskingMessages);
  const loading = useMessages(loadingMessages);
  switch (reverse.phase) {
    case 'idle':
      return <Notice>{t.stoppedReverse}</Notice>;
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, reverse.progress)} onCancel={control.stop} />;
    case 'refused':
      return <Notice>{describeRefusal(t, reverse.refusal, reverse.run !== undefined)}</Notice>;
    case 'failed':
      return <FailureStatus message={reverse.message} onRetry={control.retry} />;
    default:
      return null;
  }
}

/** Below the text, in the place of the sentence to come: nothing above it moves. */
function Progress({ reverse, onCancel }: { reverse: Reverse; onCancel: () => void }) {
  const t = useMessages(maskingMessages);
  if (reverse.phase !== 'filling' && reverse.phase !== 'writing') return null;
  const { phase, done, total } = reverse;
  return <ProgressStatus label={t[phase]({ done, total })} fraction={done / total} onCancel={onCancel} />;
}

interface ShownProps {
  run: Run;
  twin: TwinRun | undefined;
  /** As it is in the link. */
  at: number;
  phase: Reverse['phase'];
  onSeek: (step: number, count: number) => void;
}

/** The step that the reader has gone to. */
function Shown({ run, twin, at: wanted, phase, onSeek }: ShownProps) {
  const t = useMessages(maskingMessages);
  const [selected, setSelected] = useState(0);
  const { lexicon, prompt } = run;
  const count = run.steps.length;
  const at = Math.min(wanted, count);
  const places = useMemo(() => placesOfRun(run), [run]);
  const given = useMemo(() => promptChips(t, lexicon, prompt), [t, lexicon, prompt]);
  const chips = useMemo(() => answerChips(t, lexicon, places, at), [t, lexicon, places, at]);
  const index = Math.max(0, Math.min(selected, places.length - 1));
  const place = places[index];
  const seek = useCallback((step: number) => onSeek(step, count), [onSeek, count]);
  return (
    <div className={styles.shown}>
      <PlayBar
        label={t.step}
        step={at}
        first={0}
        count={count}
        stepMs={Math.max(FASTEST_MS, Math.min(SLOWEST_MS, PLAYED_MS / run.state.steps))}
        isQuiet={phase === 'filling'}
        onChange={seek}
        describe={(step) => describeStep(t, run, step)}
      />
      <Legend hasKept={places.some(({ kind }) => kind === 'kept')} />
      <TokenStrip
        label={t.answerTokens}
        given={given}
        generated={chips}
        selected={index}
        onSelect={setSelected}
      />
      <div className={styles.beside}>
        {place && <SelectedPlace run={run} place={place} index={index} at={at} />}
        <StepMap places={places} count={count} at={at} onSeek={seek} />
      </div>
      {twin && <Twin run={run} twin={twin} passes={passesBy(run.steps, at, run.state.guidance)} />}
    </div>
  );
}

const Legend = memo(function Legend({ hasKept }: { hasKept: boolean }) {
  const t = useMessages(maskingMessages);
  return (
    <p className={styles.legend}>
      <span data-look="masked">{t.legendMasked}</span>
      <span data-look="new">{t.legendNew}</span>
      <span data-look="fixed">{t.legendFixed}</span>
      {hasKept && <span data-look="kept">{t.legendKept}</span>}
    </p>
  );
});

interface SelectedPlaceProps {
  run: Run;
  place: Place;
  index: number;
  at: number;
}

function SelectedPlace({ run, place, index, at }: SelectedPlaceProps) {
  const t = useMessages(maskingMessages);
  const { lexicon, answer } = run;
  const label = (id: number) => labelIn(t, lexicon, id).text;
  const facts: Fact[] = [
    [t.placeNumber, t.placeOf({ place: index + 1, places: answer.length })],
    [t.now, describeStatus(t, place, at)],
  ];
  if (place.kind !== 'filled' || lookAt(place, at) === 'masked') {
    const note = { kept: t.keptSays, filled: t.openSays, open: undefined }[place.kind];
    return (
      <PlaceDetails
        title={t.thePlace}
        facts={place.kind === 'kept' ? [...facts, [t.tokenIs, label(place.token)]] : facts}
        caption={t.candidates}
        candidates={[]}
        marked={-1}
        note={note}
      />
    );
  }
  const { token, confidence, candidates } = place;
  const rank = candidates.findIndex(({ id }) => id === token);
  facts.push(
    [t.tokenIs, label(token)],
    [t.confidence, formatProbability(confidence)],
    [t.rank, rank === -1 ? t.rankBelow({ count: candidates.length }) : String(rank + 1)],
  );
  const rows = rank === -1 ? [...candidates, { id: token, probability: confidence }] : candidates;
  return (
    <PlaceDetails
      title={t.thePlace}
      facts={facts}
      caption={t.candidates}
      candidates={rows.map(({ id, probability }) => ({ id, label: label(id), probability }))}
      marked={token}
    />
  );
}

interface FoundProps {
  run: Run;
  twin: TwinRun | undefined;
  isOver: boolean;
  isChecked: boolean;
}

/** What came of it, in sentences and in a table: drawn again when the run changes, not when the reader goes through it. */
const Found = memo(function Found({ run, twin, isOver, isChecked }: FoundProps) {
  const t = useMessages(maskingMessages);
  const { text, endedBy } = useMemo(() => textAt(run, placesOfRun(run), run.steps.length), [run]);
  const notices = [...run.notices, ...(twin?.notices ?? [])];
  const twinText = twin?.outcome && textOf(twin.pieces, [...twin.prompt, ...twin.tokens]);
  return (
    <>
      {notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      {/* Spoken once a run, when it is over. */}
      <div role="status" className={styles.sentence}>
        {isOver && run.outcome && (
          <p>
            {describeOutcome(t, run, endedBy)}{' '}
            <span className="visually-hidden">{t.theText({ text: literal(text) })}</span>
          </p>
        )}
      </div>
      {isOver && isChecked && run.outcome && (
        <TruthView
          texts={[
            { text, isEnded: endedBy !== undefined, name: twinText === undefined ? undefined : MODEL },
            ...(twinText === undefined ? [] : [{ text: twinText, isEnded: false, name: TWIN }]),
          ]}
          check={checkStory}
        />
      )}
      <details className={styles.plain}>
        <summary>{t.plainText}</summary>
        <p>{text}</p>
      </details>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <ModelBadge model={MODEL} />
        {twin && <ModelBadge model={TWIN} />}
        <span>{t.seedIs({ seed: run.state.seed })}</span>
      </p>
      {run.outcome && (
        <DataTable caption={t.reverseData} columns={stepColumns(t)} rows={() => stepRows(t, run)} />
      )}
    </>
  );
});
