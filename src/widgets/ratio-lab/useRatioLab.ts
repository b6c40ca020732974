// Runs the ratio lab for its figure; the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core } from '@/core/client';
import { nowAndThen } from '@/labs/training/nowAndThen';
import { useHidden, type Hidden } from '@/labs/training/useHidden';
import { useTextFacts, type TextControl } from '@/labs/training/useTextFacts';
import { SEEDS } from '@/ui/seed';
import { useWhenStill } from '@/ui/useWhenStill';
import { plansOf, ratioProblemOf, ratioSampling, type Plans, type RatioProblem } from './plans';
import { createRatio, RATIO_BEGINNING, type RatioView } from './ratio';
import type { RatioState } from './state';

export interface RatioControl extends Hidden {
  view: RatioView;
  text: TextControl;
  /** The two runs; undefined while the text is not read, and where the settings make none. */
  plans: Plans | undefined;
  problem: RatioProblem | undefined;
  /** The reader changed something a moment ago, and the runs of the new settings are not looked for yet. */
  isTurning: boolean;
  begin(): void;
  goOn(): void;
  pause(): void;
  /** One more sample of each model, each time another one. */
  draw(): void;
}

/** @param startWithSeed begins at once as soon as the runs of this seed are open */
export function useRatioLab(state: RatioState, isReady: boolean, startWithSeed?: number): RatioControl {
  const text = useTextFacts(state.text, isReady);
  const { reading } = text;
  const facts = reading.phase === 'ready' ? reading.facts : undefined;
  const problem = facts && ratioProblemOf(state, facts);
  const plans =
    reading.phase === 'ready' && !problem ? plansOf(state, reading.facts, reading.raw) : undefined;
  const samplesDrawn = useRef(0);
  const [view, setView] = useState(RATIO_BEGINNING);
  const [ratio] = useState(() =>
    createRatio({ call: core.call, onChange: nowAndThen<RatioView>(setView, ({ status }) => status.phase) }),
  );
  const wanted = plans ? `${plans.fixed.run} ${plans.drawn.run}` : '';
  /** The runs that were looked for last. */
  const [opened, setOpened] = useState<string>();

  useEffect(() => {
    if (facts) ratio.sampleWith(ratioSampling(state, facts, state.seed));
  });
  async function turn() {
    if (!plans || opened === wanted) return;
    setOpened(wanted);
    samplesDrawn.current = 0;
    const phase = await ratio.open(plans);
    if (startWithSeed === state.seed && phase === 'idle') await ratio.begin();
  }
  useWhenStill(wanted, plans !== undefined, () => void turn());
  useEffect(() => () => ratio.close(), [ratio]);

  const hidden = useHidden(view.status.phase === 'training');
  return {
    ...{ view, text, plans, problem },
    ...hidden,
    isTurning: plans !== undefined && opened !== wanted,
    begin: () => void ratio.begin(),
    goOn: () => void ratio.goOn(),
    pause: () => void ratio.pause(),
    draw() {
      samplesDrawn.current += 1;
      const seed = (state.seed + samplesDrawn.current) % SEEDS;
      if (facts) void ratio.draw(ratioSampling(state, facts, seed));
    },
  };
}
