// Settings that are seldom needed: folded away, and open as soon as one of them is on.
import { useState, type ReactNode } from 'react';
import styles from './Fold.module.css';

export function Fold({
  summary,
  isUsed,
  children,
}: {
  summary: string;
  isUsed: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isUsed);
  const [wasUsed, setUsed] = useState(isUsed);
  if (isUsed !== wasUsed) {
    setUsed(isUsed);
    if (isUsed) setOpen(true);
  }
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
