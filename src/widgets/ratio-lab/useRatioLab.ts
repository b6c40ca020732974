// Runs the ratio lab for its figure; the only file of the widget that talks to the core.
import { useEffect, useState } from 'react';
import { core } from '@/core/client';
import { nowAndThen } from '@/labs/training/nowAndThen';
import { useHidden, type Hidden } from '@/labs/training/useHidden';
import { useOpening, type Opening } from '@/labs/training/useOpening';
import { useTextFacts, type TextControl } from '@/labs/training/useTextFacts';
import { plansOf, ratioProblemOf, ratioSampling, type Plans, type RatioProblem } from './plans';
import { createRatio, keyOf, RATIO_BEGINNING, type RatioView } from './ratio';
import type { RatioState } from './state';

export interface RatioControl extends Hidden, Pick<Opening, 'isTurning' | 'beginWith'> {
  view: RatioView;
  text: TextControl;
  /** The two runs; undefined while the text is not read, and where the settings make none. */
  plans: Plans | undefined;
  problem: RatioProblem | undefined;
  begin(): void;
  goOn(): void;
  pause(): void;
  /** One more sample of each model, each time another one. */
  draw(): void;
}

export function useRatioLab(state: RatioState, isReady: boolean): RatioControl {
  const text = useTextFacts(state.text, isReady);
  const { reading } = text;
  const facts = reading.phase === 'ready' ? reading.facts : undefined;
  const problem = facts && ratioProblemOf(state, facts);
  const plans =
    reading.phase === 'ready' && !problem ? plansOf(state, reading.facts, reading.raw) : undefined;
  const [view, setView] = useState(RATIO_BEGINNING);
  const [ratio] = useState(() =>
    createRatio({ call: core.call, onChange: nowAndThen<RatioView>(setView, ({ status }) => status.phase) }),
  );

  useEffect(() => {
    if (facts) ratio.sampleWith(ratioSampling(state, facts, state.seed));
  });
  const wanted = plans && { key: keyOf(plans), open: () => ratio.open(plans) };
  const opening = useOpening(wanted, state.seed, () => ratio.begin());
  useEffect(() => () => ratio.close(), [ratio]);

  const hidden = useHidden(view.status.phase === 'training');
  return {
    ...{ view, text, plans, problem },
    ...hidden,
    isTurning: opening.isTurning,
    beginWith: opening.beginWith,
    begin: () => void ratio.begin(),
    goOn: () => void ratio.goOn(),
    pause: () => void ratio.pause(),
    draw() {
      if (facts) void ratio.draw(ratioSampling(state, facts, opening.nextSampleSeed()));
    },
  };
}
