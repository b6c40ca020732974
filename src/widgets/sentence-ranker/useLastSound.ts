// The last lines that could be ranked: they stay readable while the reader writes others.
import { useState } from 'react';
import type { Line } from './lines';

const NONE: readonly Line[] = [];

/** `lines` where they are sound, else those that were sound last. */
export function useLastSound(lines: readonly Line[], isSound: boolean): readonly Line[] {
  const [last, setLast] = useState(NONE);
  if (!isSound) return last;
  if (last !== lines) setLast(lines);
  return lines;
}
