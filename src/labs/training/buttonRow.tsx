// The buttons under what a lab says, side by side.
//
// Functions, not components, so that the first button is the same one in every phase and keeps the focus.
import type { ReactNode } from 'react';
import styles from './Lab.module.css';

export function buttonRow(first: ReactNode, second?: ReactNode, third?: ReactNode) {
  return (
    <div className={styles.buttons}>
      {first}
      {second}
      {third}
    </div>
  );
}

export function primaryButton(label: string, onClick: () => void) {
  return (
    <button type="button" className="primary" onClick={onClick}>
      {label}
    </button>
  );
}

/** Stands for a moment where the button was and will be. */
export function waitingButton(label: string) {
  return buttonRow(
    <button type="button" className="primary" aria-disabled="true">
      {label}
    </button>,
  );
}
