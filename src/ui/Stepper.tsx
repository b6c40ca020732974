// Going through something step by step: back, forward, a slider, and playing by itself.
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useMessages } from '@/i18n';
import { stepperMessages } from './messages';
import styles from './Stepper.module.css';

/** How long each step is shown while it plays. */
const STEP_MS = 1100;

interface StepperProps {
  label: string;
  /** 1 … `count`. */
  step: number;
  count: number;
  onChange: (step: number) => void;
  /** What a step is called, for the eye and for the ear: `3 of 8`. */
  describe: (step: number) => string;
}

/** Not played for those who asked for less motion: they go forward themselves. */
export function Stepper({ label, step, count, onChange, describe }: StepperProps) {
  const t = useMessages(stepperMessages);
  const id = useId();
  const [isPlaying, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    if (step < count) onChange(step + 1);
    if (step + 1 >= count) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(advance, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  function go(to: number) {
    setPlaying(false);
    onChange(Math.max(1, Math.min(count, to)));
  }
  function play() {
    if (!isPlaying && step >= count) onChange(1);
    setPlaying(!isPlaying);
  }
  return (
    <div className={styles.stepper} role="group" aria-label={label}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.buttons}>
        <button type="button" disabled={step <= 1} onClick={() => go(step - 1)}>
          {t.back}
        </button>
        <button type="button" disabled={step >= count} onClick={() => go(step + 1)}>
          {t.forward}
        </button>
        <button type="button" className={styles.play} disabled={count <= 1} onClick={play}>
          {isPlaying ? t.pause : t.play}
        </button>
      </div>
      <input
        id={id}
        type="range"
        min={1}
        max={count}
        step={1}
        value={step}
        disabled={count <= 1}
        aria-valuetext={describe(step)}
        onChange={(event) => go(Number(event.target.value))}
      />
      <output htmlFor={id}>{describe(step)}</output>
    </div>
  );
}
