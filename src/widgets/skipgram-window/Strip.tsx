// The sentence in one line, with its window: one stop for the Tab key, arrows move the window.
import type { KeyboardEvent } from 'react';
import { useMessages } from '@/i18n';
import { own } from './describe';
import { windowMessages } from './messages';
import type { Scene } from './scene';
import styles from './SkipgramWindow.module.css';
import type { WindowState } from './state';

interface StripProps {
  scene: Scene;
  onChange: (change: Partial<WindowState>) => void;
}

export function Strip({ scene: { sentence, places, contexts }, onChange }: StripProps) {
  const t = useMessages(windowMessages);
  const last = sentence.words.length - 1;
  const move = (step: number) => {
    const position = Math.min(last, Math.max(0, places.centre + step));
    onChange({ position, context: Math.min(last, Math.max(0, places.context + step)) });
  };
  function press(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  }
  return (
    <div className={styles.stripRow}>
      <button type="button" aria-label={t.moveLeft} disabled={places.centre === 0} onClick={() => move(-1)}>
        ←
      </button>
      <div className={styles.strip} role="group" aria-label={t.strip} tabIndex={0} onKeyDown={press}>
        {sentence.words.map((word, place) => {
          const role =
            place === places.centre
              ? 'centre'
              : place === places.context
                ? 'context'
                : contexts.includes(place)
                  ? 'inWindow'
                  : undefined;
          const says =
            role === undefined
              ? t.plain({ place: place + 1, word: own(word) })
              : t.wordAt({ role: t[role], word: own(word) });
          return (
            <span key={place} className={styles.wordCell} data-role={role}>
              <button
                type="button"
                tabIndex={-1}
                aria-label={says}
                aria-pressed={role === 'centre' || role === 'context'}
                lang=""
                onClick={() => onChange(role === 'inWindow' ? { context: place } : { position: place })}
              >
                {word}
              </button>
              <small aria-hidden="true">{role === 'centre' || role === 'context' ? t[role] : '\u00a0'}</small>
            </span>
          );
        })}
      </div>
      <button
        type="button"
        aria-label={t.moveRight}
        disabled={places.centre === last}
        onClick={() => move(1)}
      >
        →
      </button>
    </div>
  );
}
