// One run: its tokens as chips, the choice that was opened, and what the run took.
import { useMemo } from 'react';
import { DEFAULT_SAMPLING, distribution, SamplingError, topTokens, type Distribution } from '@/pure/sampling';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { TokenStrip, type StripToken } from '@/ui/TokenStrip';
import { DistributionBars, formatProbability, type DistributionRow } from '@/viz/DistributionBars';
import { describeChain, describeOutcome, labelOf, runText } from './describe';
import styles from './SamplingSliders.module.css';
import type { SamplingState } from './state';
import { MODEL, type Run } from './useSampling';

/** Rows of the chart: the most probable tokens, and the chosen one if it is not among them. */
const ROWS = 12;

interface RunTextProps {
  run: Run;
  isRunning: boolean;
  selected: number;
  onSelect: (step: number) => void;
}

/** The text as tokens, and what the run took. */
export function RunText({ run, isRunning, selected, onSelect }: RunTextProps) {
  const stripToken = (id: number, description: string, strength: number): StripToken => {
    const { text, isBytes } = labelOf(run, id);
    return { label: text, isBytes, description, strength, breaksLine: text.endsWith('⏎') };
  };
  const { settings, steps } = run;
  const text = runText(run);
  return (
    <>
      {run.notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      <TokenStrip
        label="Generated tokens"
        given={run.prompt.map((id) => stripToken(id, 'of your text', 0))}
        generated={steps.map(({ token, before }) =>
          stripToken(token, `the model gave it ${formatProbability(before)}`, before),
        )}
        selected={selected}
        onSelect={onSelect}
      />
      <div className={styles.outcome}>
        {isRunning && (
          <p>
            Generating: {steps.length} of at most {settings.maxNewTokens} tokens.
          </p>
        )}
        {/* Spoken once a run, when it is over. */}
        <div role="status">
          {!isRunning && (
            <p>
              {describeOutcome(run)} <span className="visually-hidden">The text: {text}</span>
            </p>
          )}
        </div>
      </div>
      <details className={styles.plain}>
        <summary>As plain text</summary>
        <p>{text}</p>
      </details>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/README.md`}
        />
        <span>Seed {settings.seed}</span>
      </p>
    </>
  );
}

interface StepViewProps {
  run: Run;
  step: number;
  /** As the sliders stand now: the chart follows them before the text does. */
  settings: SamplingState;
  /** Generates again with this token at the step. */
  onBranch: (token: number) => void;
}

/** One choice of the run: the distribution before and after the settings. */
export function StepView({ run, step, settings, onBranch }: StepViewProps) {
  const logits = run.steps[step]?.logits;
  const { greedy, temperature, topK, topP } = settings;
  const result = useMemo(() => {
    try {
      return logits && distribution(logits, { ...DEFAULT_SAMPLING, greedy, temperature, topK, topP });
    } catch (error) {
      if (error instanceof SamplingError) return error.message;
      throw error;
    }
  }, [logits, greedy, temperature, topK, topP]);
  if (!result) return null;
  if (typeof result === 'string') return <Notice>{result}</Notice>;
  const chosen = run.steps[step]?.token ?? 0;
  const title = `Token ${step + 1}: what could have come here`;
  return (
    <section aria-label={title}>
      <DistributionBars
        caption={title}
        rows={rowsOf(result, chosen, (id) => labelOf(run, id).text)}
        action={{
          label: (row) => `Go on from here with “${row.label}” instead`,
          run: (row) => onBranch(row.id),
        }}
      />
      <p className={styles.chain}>{describeChain(result)}</p>
    </section>
  );
}

function rowsOf(
  { before, after, stages }: Distribution,
  chosen: number,
  label: (id: number) => string,
): DistributionRow[] {
  const shown = topTokens(before, ROWS).map((token) => token.id);
  if (!shown.includes(chosen)) shown[shown.length - 1] = chosen;
  return shown.map((id) => ({
    id,
    label: label(id),
    before: before[id] ?? 0,
    after: after[id] ?? 0,
    cutBy: stages.find((stage) => stage.probabilities[id] === 0)?.name,
    isChosen: id === chosen,
  }));
}
