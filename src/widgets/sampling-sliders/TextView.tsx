// The text as tokens, or two texts with the place where they part, and what the runs took.
import { memo, useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { breaksAfter, labelOf } from '@/ui/tokenText';
import { TokenStrip, type StripToken } from '@/ui/TokenStrip';
import { formatProbability } from '@/viz/DistributionBars';
import { describeOutcome, describeParting, textOf, type Words } from './describe';
import { partingOf } from './measures';
import { samplingMessages } from './messages';
import { textOfRun, type Run, type Step } from './run';
import styles from './SamplingSliders.module.css';
import { MODEL } from './useSampling';

interface TextViewProps {
  runs: readonly Run[];
  isRunning: boolean;
  selected: number;
  onSelect: (step: number) => void;
}

/** Drawn again only when the runs change: the sliders move without it. */
export const TextView = memo(function TextView({ runs, isRunning, selected, onSelect }: TextViewProps) {
  const t = useMessages(samplingMessages);
  const [a, b] = runs;
  const parting = useMemo(() => (a && b ? partingOf(a, b) : undefined), [a, b]);
  const seed = a?.state.seed ?? 0;
  const notices = runs.flatMap((run) => run.notices);
  const parts = a && b && describeParting(t, a, b, parting);
  const texts = runs.map((run) => t.theText({ text: textOf(run) })).join(' ');
  const current = runs.find((run) => !run.outcome);
  return (
    <>
      {notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      <div className={styles.sides}>
        {runs.map((run) => (
          <div key={run.side} className={styles.side} data-side={run.side}>
            {runs.length > 1 && <p className={styles.sideTitle}>{run.side}</p>}
            <RunStrip
              run={run}
              isCompared={runs.length > 1}
              marked={parting?.step}
              selected={selected}
              onSelect={onSelect}
            />
          </div>
        ))}
      </div>
      {parts !== undefined && (
        <div className={styles.parting}>
          <span aria-hidden={!isRunning}>{parts}</span>{' '}
          {parting && (
            <button type="button" className="link" onClick={() => onSelect(parting.step)}>
              {t.openParting({ number: parting.step + 1 })}
            </button>
          )}
        </div>
      )}
      <div className={styles.outcome}>
        {isRunning && current && <p>{describeProgress(t, current, runs.length > 1)}</p>}
        {/* Spoken once a run, when it is over. */}
        <div role="status">
          {!isRunning && (
            <p>
              {runs.map((run) => (
                <span key={run.side} className={styles.line}>
                  {runs.length > 1 && <strong>{run.side}: </strong>}
                  {describeOutcome(t, run)}
                </span>
              ))}
              <span className="visually-hidden">
                {parts} {texts}
              </span>
            </p>
          )}
        </div>
      </div>
      <details className={styles.plain}>
        <summary>{t.plainText}</summary>
        <div className={styles.sides}>
          {runs.map((run) => (
            <p key={run.side}>{textOfRun(run)}</p>
          ))}
        </div>
      </details>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
        />
        <span>{t.seedIs({ seed })}</span>
      </p>
    </>
  );
});

function describeProgress(t: Words, { side, steps, state }: Run, isCompared: boolean): string {
  const counts = { done: steps.length, most: state.maxNewTokens };
  return isCompared ? t.generatingSide({ side, ...counts }) : t.generating(counts);
}

interface RunStripProps {
  run: Run;
  isCompared: boolean;
  /** The step at which the texts part. */
  marked: number | undefined;
  selected: number;
  onSelect: (step: number) => void;
}

const RunStrip = memo(function RunStrip({ run, isCompared, marked, selected, onSelect }: RunStripProps) {
  const t = useMessages(samplingMessages);
  const given = useMemo(
    () => stripOf(run.pieces, run.prompt, () => ({ description: t.ofYourText, strength: 0 })),
    [run.pieces, run.prompt, t],
  );
  const generated = useMemo(() => chipsOf(t, run, run.steps, marked), [t, run, marked]);
  const former = useMemo(
    () => (run.former ? chipsOf(t, run, run.former.steps).slice(run.steps.length) : undefined),
    [t, run],
  );
  return (
    <TokenStrip
      label={isCompared ? t.generatedTokensOf({ side: run.side }) : t.generatedTokens}
      given={given}
      generated={generated}
      {...(former && { former })}
      selected={Math.max(0, Math.min(selected, run.steps.length - 1))}
      onSelect={onSelect}
    />
  );
});

function stripOf(
  pieces: Run['pieces'],
  tokens: readonly number[],
  describe: (index: number) => Pick<StripToken, 'description' | 'strength' | 'isMarked'>,
): StripToken[] {
  const labels = tokens.map((token) => labelOf(pieces, token));
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, index) => ({
    label: text,
    isBytes,
    breaksLine: breaks[index] ?? false,
    ...describe(index),
  }));
}

function chipsOf(t: Words, run: Run, steps: readonly Step[], marked?: number): StripToken[] {
  return stripOf(
    run.pieces,
    steps.map(({ token }) => token),
    (index) => {
      const before = steps[index]?.before ?? 0;
      const description = t.modelGaveIt({ probability: formatProbability(before) });
      const isMarked = index === marked;
      return {
        description: isMarked ? t.partsHere({ description }) : description,
        strength: before,
        isMarked,
      };
    },
  );
}
