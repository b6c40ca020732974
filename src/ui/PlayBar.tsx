// Going through something step by step: back, forward, a slider to any step, and playing by itself.
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useMessages } from '@/i18n';
import { playBarMessages } from './messages';
import styles from './PlayBar.module.css';

interface PlayBarProps {
  label: string;
  /** `first` … `count`. */
  step: number;
  count: number;
  /** Default 1; 0 where there is something to see before the first step. */
  first?: number;
  /** How long each step is shown while it plays. Default 1100. */
  stepMs?: number;
  /** The step changes by itself, because something is being computed: it is not read out. */
  isQuiet?: boolean;
  onChange: (step: number) => void;
  /** What a step is called, for the eye and for the ear: `3 of 8`. */
  describe: (step: number) => string;
}

/** Not played for those who asked for less motion: they go forward themselves. */
export function PlayBar(props: PlayBarProps) {
  const { label, step, count, first = 1, stepMs = 1100, isQuiet = false, onChange, describe } = props;
  const t = useMessages(playBarMessages);
  const id = useId();
  const [isPlaying, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    if (step < count) onChange(step + 1);
    if (step + 1 >= count) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(advance, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, stepMs]);

  function go(to: number) {
    setPlaying(false);
    onChange(Math.max(first, Math.min(count, to)));
  }
  function play() {
    if (!isPlaying && step >= count) onChange(first);
    setPlaying(!isPlaying);
  }
  return (
    <div className={styles.bar} role="group" aria-label={label}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.buttons}>
        <button type="button" disabled={step <= first} onClick={() => go(step - 1)}>
          {t.back}
        </button>
        <button type="button" disabled={step >= count} onClick={() => go(step + 1)}>
          {t.forward}
        </button>
        <button type="button" className={styles.play} disabled={count <= first} onClick={play}>
          {isPlaying ? t.pause : t.play}
        </button>
      </div>
      <input
        id={id}
        type="range"
        min={first}
        max={count}
        step={1}
        value={step}
        disabled={count <= first}
        aria-valuetext={describe(step)}
        onChange={(event) => go(Number(event.target.value))}
      />
      <output htmlFor={id} aria-live={isPlaying || isQuiet ? 'off' : 'polite'}>
        {describe(step)}
      </output>
    </div>
  );
}
