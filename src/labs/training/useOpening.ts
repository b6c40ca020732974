// Turns a lab to what is set, once the reader is still, and begins it where he asked for the next seed.
import { useRef, useState } from 'react';
import { SEEDS } from '@/ui/seed';
import { useWhenStill } from '@/ui/useWhenStill';

interface Openable {
  /** Differs where what is set does. */
  key: string;
  /** Resolves to the phase that it is in then. */
  open(): Promise<string>;
}

export interface Opening {
  /** The reader changed something a moment ago, and what is set now is not looked for yet. */
  isTurning: boolean;
  /** As soon as the run of this seed is open, it begins, if nothing of it is kept. */
  beginWith(seed: number): void;
  /** Since it was opened, each time another seed, from the one after that of the run. */
  nextSampleSeed(): number;
}

/** @param wanted what is set; undefined while there is nothing to open */
export function useOpening(wanted: Openable | undefined, seed: number, begin: () => Promise<void>): Opening {
  const key = wanted?.key;
  /** What was looked for last. */
  const [opened, setOpened] = useState<string>();
  const seedToBegin = useRef<number>(undefined);
  const samplesDrawn = useRef(0);

  async function turn() {
    if (!wanted || opened === wanted.key) return;
    setOpened(wanted.key);
    samplesDrawn.current = 0;
    const begins = seedToBegin.current === seed;
    seedToBegin.current = undefined;
    const phase = await wanted.open();
    if (begins && phase === 'idle') await begin();
  }
  useWhenStill(key ?? '', key !== undefined, () => void turn());

  return {
    isTurning: key !== undefined && opened !== key,
    beginWith: (next) => void (seedToBegin.current = next),
    nextSampleSeed() {
      samplesDrawn.current += 1;
      return (seed + samplesDrawn.current) % SEEDS;
    },
  };
}
