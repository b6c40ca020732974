// An exercise: predict first, run or work it out, compare, then hint and solution. Answers are kept in this browser.
import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '@/i18n';
import type { Claim } from '@/ui/claim';
import { storageMessages } from '@/ui/messages';
import { useStorageProblem } from '@/ui/kept';
import { Notice } from '@/ui/Status';
import { useAnswers } from './answers';
import { RunControl } from './Claim';
import styles from './Exercise.module.css';
import { exerciseMessages, grammarMessages } from './messages';
import { useClaimRun } from './useClaimRun';

/** A number to predict: compared with `answer`, or with what `measure` finds here. */
interface NumberQuestion {
  kind: 'number';
  /** What is counted or measured in, e.g. `nats`; left out for plain numbers. */
  unit?: string;
  /** The truth, as an expression that computes it. */
  answer?: number;
  /** How far off is still close. Default 2 % of the answer. */
  tolerance?: number;
  /** An experiment that gives the truth on the reader's own device. */
  measure?: Claim;
}

/** One of a few answers to choose. */
interface ChoiceQuestion {
  kind: 'choice';
  options: readonly string[];
  /** Index of the right one. */
  answer: number;
}

interface ExerciseProps {
  /** Permanent anchor, one of a kind on the page. */
  id: string;
  title: string;
  /** What the reader predicts before doing anything; left out where there is nothing to predict. */
  predict?: NumberQuestion | ChoiceQuestion;
  children: ReactNode;
}

export function Exercise({ id, title, predict, children }: ExerciseProps) {
  return (
    <section className={styles.exercise} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      {predict?.kind === 'number' && <NumberPrediction id={id} question={predict} />}
      {predict?.kind === 'choice' && <ChoicePrediction id={id} question={predict} />}
    </section>
  );
}

/** The answer as the store keeps it, by page and exercise. */
function useAnswer(id: string): [string, (text: string) => void] {
  const key = `${typeof location === 'undefined' ? '' : location.pathname}#${id}`;
  const text = useAnswers((state) => state.answers[key] ?? '');
  const answer = useAnswers((state) => state.answer);
  return [text, (next) => answer(key, next)];
}

function NumberPrediction({ id, question }: { id: string; question: NumberQuestion }) {
  const t = useMessages(exerciseMessages);
  const [text, setText] = useAnswer(id);
  const [verdict, setVerdict] = useState<string>();
  const field = useId();
  const { unit, measure } = question;
  const yours = Number(text.trim().replace(',', '.') || NaN);

  function compare() {
    if (text.trim() === '') setVerdict(t.noAnswer);
    else if (!Number.isFinite(yours)) setVerdict(t.noNumber);
    else setVerdict(judge(yours, question));
  }

  return (
    <PredictionForm onCompare={compare}>
      <label htmlFor={field}>{unit === undefined ? t.predictPlain : t.predictNumber({ unit })}</label>
      <div className={styles.answer}>
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-describedby={`${field}-kept`}
          onChange={(event) => {
            setText(event.target.value.slice(0, 40));
            setVerdict(undefined);
          }}
        />
        {question.answer !== undefined && (
          <button type="submit" className="primary">
            {t.compare}
          </button>
        )}
      </div>
      <p id={`${field}-kept`} className={styles.kept}>
        {t.kept}
      </p>
      <KeptProblem />
      {measure && <Measured claim={measure} yours={yours} />}
      <Verdict text={verdict} />
    </PredictionForm>
  );
}

/** Runs the experiment and compares what it finds with the prediction. */
function Measured({ claim, yours }: { claim: Claim; yours: number }) {
  const t = useMessages(exerciseMessages);
  const control = useClaimRun(claim);
  const { run } = control;
  const finding = run.phase === 'ready' ? run.finding : undefined;
  const show = claim.format;
  return (
    <>
      <RunControl claim={claim} control={control} />
      <Verdict
        text={
          finding &&
          (Number.isFinite(yours)
            ? `${t.measured({
                yours: show(yours),
                truth: show(finding.value),
                low: show(finding.low),
                high: show(finding.high),
              })} ${yours >= finding.low && yours <= finding.high ? t.measuredInside : t.measuredOutside}`
            : finding.sentence)
        }
      />
    </>
  );
}

function ChoicePrediction({ id, question }: { id: string; question: ChoiceQuestion }) {
  const t = useMessages(exerciseMessages);
  const [text, setText] = useAnswer(id);
  const [verdict, setVerdict] = useState<string>();
  const group = useId();
  const { options, answer } = question;
  function compare() {
    if (!options.includes(text)) setVerdict(t.noAnswer);
    else if (text === options[answer]) setVerdict(t.rightChoice({ yours: text }));
    else setVerdict(t.offChoice({ yours: text, truth: options[answer] ?? '' }));
  }
  return (
    <PredictionForm onCompare={compare}>
      <fieldset className={styles.options}>
        <legend>{t.predict}</legend>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              checked={text === option}
              onChange={() => {
                setText(option);
                setVerdict(undefined);
              }}
            />
            <span>{option}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="primary">
        {t.compare}
      </button>
      <p className={styles.kept}>{t.kept}</p>
      <KeptProblem />
      <Verdict text={verdict} />
    </PredictionForm>
  );
}

/** Compares when it is sent: by its button, or by Enter. */
function PredictionForm({ onCompare, children }: { onCompare: () => void; children: ReactNode }) {
  return (
    <form
      className={styles.predict}
      onSubmit={(event) => {
        event.preventDefault();
        onCompare();
      }}
    >
      {children}
    </form>
  );
}

/** Says so where the browser keeps nothing. */
function KeptProblem() {
  const t = useMessages(storageMessages);
  const problem = useStorageProblem((state) => state.problem);
  return problem === undefined ? null : <Notice>{t[problem]}</Notice>;
}

function Verdict({ text }: { text: string | undefined }) {
  return (
    <p className={styles.verdict} role="status">
      {text}
    </p>
  );
}

function judge(yours: number, { answer = NaN, tolerance }: NumberQuestion): string {
  const t = exerciseMessages.get();
  const distance = Math.abs(yours - answer);
  const limit = tolerance ?? Math.abs(answer) * 0.02;
  // As many digits as tell the prediction from the truth.
  const show = (value: number) => String(Number(value.toPrecision(4)));
  if (distance <= Math.abs(answer) * 1e-9) return t.right({ yours: show(yours) });
  const words = { yours: show(yours), truth: show(answer) };
  return distance <= limit ? t.close(words) : t.off(words);
}

export function Hint({ children }: { children: ReactNode }) {
  return <Disclosure label={useMessages(grammarMessages).hint}>{children}</Disclosure>;
}

export function Solution({ children }: { children: ReactNode }) {
  return <Disclosure label={useMessages(grammarMessages).solution}>{children}</Disclosure>;
}

function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
