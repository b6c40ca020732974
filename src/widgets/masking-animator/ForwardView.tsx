// The forward process: t goes up, and token after token of the reader's text is masked.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { maskedAt, maskNumbers } from '@/pure/diffusion/forward';
import { DataTable } from '@/ui/DataTable';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { nextSeed } from '@/ui/seed';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import { TokenStrip } from '@/ui/TokenStrip';
import type { LinkedState } from '@/ui/useLinkedState';
import { formatProbability } from '@/viz/DistributionBars';
import { forwardChips } from './chips';
import {
  describeForward,
  describeGuesses,
  describeRefusal,
  formatNumber,
  forwardColumns,
  forwardRows,
  labelIn,
} from './describe';
import type { Guesses } from './guesses';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';
import { PlaceDetails, type Fact } from './PlaceDetails';
import { ModelBadge } from './ModelBadge';
import { CANDIDATES, MODEL } from './models';
import { maskingFields, type MaskingState } from './state';
import { useGuesses, type Forward, type ForwardControl, type Guessing, type Sequence } from './useForward';

interface ForwardViewProps {
  linked: LinkedState<MaskingState>;
  control: ForwardControl;
}

export function ForwardView({ linked, control }: ForwardViewProps) {
  const { state } = linked;
  const { sequence } = control.forward;
  const length = sequence?.tokens.length ?? 0;
  const numbers = useMemo(() => maskNumbers(length, state.maskSeed), [length, state.maskSeed]);
  const isMasked = useMemo(() => maskedAt(numbers, state.t), [numbers, state.t]);
  const { guessing, retry } = useGuesses(sequence, isMasked, state.guesses);
  return (
    <div className={styles.view}>
      <Setup linked={linked} />
      <Phase forward={control.forward} control={control} />
      {sequence && (
        <Masked
          sequence={sequence}
          state={state}
          numbers={numbers}
          isMasked={isMasked}
          guessing={guessing}
          onRetry={retry}
        />
      )}
    </div>
  );
}

function Setup({ linked: { state, set, reset } }: Pick<ForwardViewProps, 'linked'>) {
  const t = useMessages(maskingMessages);
  return (
    <div className={styles.setup}>
      <div>
        <TextControl
          schema={maskingFields.text}
          label={t.text}
          help={t.textHelp}
          value={state.text}
          onChange={(text) => set({ text })}
          rows={3}
        />
        <div className={styles.buttons}>
          <button type="button" onClick={() => set({ maskSeed: nextSeed(state.maskSeed) })}>
            {t.nextSeed}
          </button>
          <button type="button" onClick={reset}>
            {t.reset}
          </button>
        </div>
      </div>
      <div className={styles.knobs}>
        <NumberControl
          schema={maskingFields.t}
          label={t.t}
          help={t.tHelp}
          value={state.t}
          onChange={(time) => set({ t: time })}
        />
        <NumberControl
          schema={maskingFields.maskSeed}
          label={t.maskSeed}
          help={t.maskSeedHelp}
          value={state.maskSeed}
          onChange={(maskSeed) => set({ maskSeed })}
          fieldOnly
        />
        <SwitchControl
          label={t.guesses}
          help={t.guessesHelp}
          value={state.guesses}
          onChange={(guesses) => set({ guesses })}
        />
      </div>
    </div>
  );
}

function Phase({ forward, control }: { forward: Forward; control: ForwardControl }) {
  const t = useMessages(maskingMessages);
  const loading = useMessages(loadingMessages);
  switch (forward.phase) {
    case 'idle':
      return (
        <div className={styles.buttons}>
          <button type="button" onClick={control.start}>
            {t.read}
          </button>
          <Notice>{t.stoppedForward}</Notice>
        </div>
      );
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, forward.progress)} onCancel={control.stop} />;
    case 'refused':
      return <Notice>{describeRefusal(t, forward.refusal, forward.sequence !== undefined)}</Notice>;
    case 'failed':
      return <FailureStatus message={forward.message} onRetry={control.start} />;
    default:
      return null;
  }
}

interface MaskedProps {
  sequence: Sequence;
  state: MaskingState;
  numbers: readonly number[];
  isMasked: readonly boolean[];
  guessing: Guessing;
  onRetry: () => void;
}

function Masked({ sequence, state, numbers, isMasked, guessing, onRetry }: MaskedProps) {
  const t = useMessages(maskingMessages);
  const [selected, setSelected] = useState(0);
  const { tokens } = sequence;
  const guesses = guessing.phase === 'ready' ? guessing.guesses : undefined;
  const chips = useMemo(() => forwardChips(t, sequence, isMasked, guesses), [t, sequence, isMasked, guesses]);
  const place = Math.min(selected, tokens.length - 1);
  return (
    <>
      {sequence.text === '' && <Notice>{t.emptyText}</Notice>}
      <TokenStrip
        label={t.textTokens}
        given={NO_CHIPS}
        generated={chips}
        selected={place}
        onSelect={setSelected}
      />
      {/* What the figure shows, in a sentence, for those who hear it. */}
      <div className={styles.sentence} role="status">
        <p>{describeForward(t, isMasked, state.t)}</p>
        {guesses && <p>{describeGuesses(t, guesses, tokens)}</p>}
        {guessing.phase === 'running' && <p>{t.guessing}</p>}
      </div>
      {guessing.phase === 'failed' && <FailureStatus message={guessing.message} onRetry={onRetry} />}
      <SelectedToken
        sequence={sequence}
        place={place}
        time={state.t}
        number={numbers[place] ?? 0}
        guesses={guesses}
      />
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        {guesses && <ModelBadge model={MODEL} />}
        <span>{t.seedIs({ seed: state.maskSeed })}</span>
      </p>
      <DataTable
        caption={t.forwardData}
        columns={forwardColumns(t, guesses !== undefined)}
        rows={() => forwardRows(t, sequence, numbers, isMasked, guesses)}
      />
    </>
  );
}

const NO_CHIPS: never[] = [];

interface SelectedTokenProps {
  sequence: Sequence;
  place: number;
  /** t */
  time: number;
  number: number;
  guesses: Guesses | undefined;
}

function SelectedToken({ sequence, place, time, number, guesses }: SelectedTokenProps) {
  const t = useMessages(maskingMessages);
  const { tokens, lexicon } = sequence;
  const token = tokens[place] ?? lexicon.end;
  const guess = guesses?.at.get(place);
  const candidates = useMemo(
    () => (guesses?.at.has(place) ? guesses.candidatesAt(place, CANDIDATES) : []),
    [guesses, place],
  );
  const label = (id: number) => labelIn(t, lexicon, id).text;
  const said = { number: formatNumber(number), t: String(time) };
  const facts: Fact[] = [
    [t.place, t.placeOf({ place: place + 1, places: tokens.length })],
    [t.token, label(token)],
    [t.number, formatNumber(number)],
    [t.whatHappens, number < time ? t.isMasked(said) : t.isVisible(said)],
  ];
  if (guess) {
    facts.push(
      [t.firstGuess, `${label(guess.token)} (${formatProbability(guess.probability)})`],
      [t.trueProbability, formatProbability(guess.trueProbability)],
    );
  }
  return (
    <PlaceDetails
      title={t.theToken}
      facts={facts}
      caption={t.forwardCandidates}
      candidates={candidates.map(({ id, probability }) => ({ id, label: label(id), probability }))}
      marked={token}
    />
  );
}
