// Runs a training lab for its figure; with useTextFacts the only file of the labs that talks to the core.
import { useEffect, useState } from 'react';
import { core, DEVICE_LABEL } from '@/core/client';
import { useCoreStatus } from '@/core/client/react';
import { createLab, type Lab } from './createLab';
import { BEGINNING, type LabView } from './labView';
import { nowAndThen } from './nowAndThen';
import { planOf, problemOf, type Plan, type PlanProblem } from './plan';
import { sampleSettings } from './sampling';
import type { LabState } from './state';
import { useHidden, type Hidden } from './useHidden';
import { useOpening, type Opening } from './useOpening';
import { useTextFacts, type TextControl } from './useTextFacts';

const GOES_ON = ['starting', 'running'];

export interface LabControl extends Hidden, Pick<Opening, 'isTurning' | 'beginWith'> {
  view: LabView;
  text: TextControl;
  /** The run that the settings describe; undefined while the text is not read, and where they make none. */
  plan: Plan | undefined;
  problem: PlanProblem | undefined;
  /** Where the run is computed; undefined before the device has started. */
  device: string | undefined;
  begin(): void;
  goOn(learningRate?: number): void;
  pause(): void;
  discard(): void;
  /** Draws a sample from the newest weights, each time another one. */
  draw(): void;
  remove(run: string): void;
  download: Lab['download'];
}

export function useLab(state: LabState, isReady: boolean): LabControl {
  const text = useTextFacts(state.text, isReady);
  const { reading } = text;
  const facts = reading.phase === 'ready' ? reading.facts : undefined;
  const problem = facts && problemOf(state, facts);
  const plan = reading.phase === 'ready' && !problem ? planOf(state, reading.facts, reading.raw) : undefined;
  const [view, setView] = useState(BEGINNING);
  const [lab] = useState(() =>
    createLab({ call: core.call, onChange: nowAndThen<LabView>(setView, ({ status }) => status.phase) }),
  );

  useEffect(() => {
    if (facts) lab.sampleWith(sampleSettings(state, facts, state.seed));
    if (plan) lab.update(plan);
  });
  const wanted = plan && { key: plan.run, open: () => lab.open(plan) };
  const opening = useOpening(wanted, state.seed, () => lab.begin());
  useEffect(() => () => lab.close(), [lab]);

  const hidden = useHidden(GOES_ON.includes(view.status.phase) && !state.whileHidden);
  const { device } = useCoreStatus();
  return {
    ...{ view, text, plan, problem },
    ...hidden,
    isTurning: opening.isTurning,
    beginWith: opening.beginWith,
    device: device && DEVICE_LABEL[device.device],
    begin: () => void lab.begin(),
    goOn: (learningRate) => void lab.goOn(learningRate === undefined ? {} : { learningRate }),
    pause: () => void lab.pause(),
    discard: () => void lab.discard(),
    draw() {
      if (facts) void lab.draw(sampleSettings(state, facts, opening.nextSampleSeed()));
    },
    remove: (run) => void lab.remove(run),
    download: lab.download,
  };
}
