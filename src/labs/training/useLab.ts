// Runs a training lab for its figure; with useTextFacts the only file of the labs that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, DEVICE_LABEL } from '@/core/client';
import { useCoreStatus } from '@/core/client/react';
import { SEEDS } from '@/ui/seed';
import { useWhenStill } from '@/ui/useWhenStill';
import { BEGINNING, createLab, type Lab, type LabView } from './lab';
import { nowAndThen } from './nowAndThen';
import { planOf, problemOf, type Plan, type PlanProblem } from './plan';
import { sampleSettings } from './sampling';
import type { LabState } from './state';
import { useHidden, type Hidden } from './useHidden';
import { useTextFacts, type TextControl } from './useTextFacts';

const GOES_ON = ['starting', 'running'];

export interface LabControl extends Hidden {
  view: LabView;
  text: TextControl;
  /** The run that the settings describe; undefined while the text is not read, and where they make none. */
  plan: Plan | undefined;
  problem: PlanProblem | undefined;
  /** Where the run is computed; undefined before the device has started. */
  device: string | undefined;
  /** The reader changed something a moment ago, and the run of the new settings is not looked for yet. */
  isTurning: boolean;
  begin(): void;
  goOn(learningRate?: number): void;
  pause(): void;
  discard(): void;
  /** Draws a sample from the newest weights, each time another one. */
  draw(): void;
  remove(run: string): void;
  download: Lab['download'];
}

/** @param startWithSeed begins at once as soon as the run of this seed is open */
export function useLab(state: LabState, isReady: boolean, startWithSeed?: number): LabControl {
  const text = useTextFacts(state.text, isReady);
  const { reading } = text;
  const facts = reading.phase === 'ready' ? reading.facts : undefined;
  const problem = facts && problemOf(state, facts);
  const plan = reading.phase === 'ready' && !problem ? planOf(state, reading.facts, reading.raw) : undefined;
  const samplesDrawn = useRef(0);
  const [view, setView] = useState(BEGINNING);
  const [lab] = useState(() =>
    createLab({ call: core.call, onChange: nowAndThen<LabView>(setView, ({ status }) => status.phase) }),
  );
  /** The run that was looked for last. */
  const [opened, setOpened] = useState<string>();

  useEffect(() => {
    if (facts) lab.sampleWith(sampleSettings(state, facts, state.seed));
    if (plan) lab.update(plan);
  });
  async function turn() {
    if (!plan || opened === plan.run) return;
    setOpened(plan.run);
    samplesDrawn.current = 0;
    const phase = await lab.open(plan);
    if (startWithSeed === state.seed && phase === 'idle') await lab.begin();
  }
  useWhenStill(plan?.run ?? '', plan !== undefined, () => void turn());
  useEffect(() => () => lab.close(), [lab]);

  const hidden = useHidden(GOES_ON.includes(view.status.phase) && !state.whileHidden);
  const { device } = useCoreStatus();
  return {
    ...{ view, text, plan, problem },
    ...hidden,
    device: device && DEVICE_LABEL[device.device],
    isTurning: plan !== undefined && opened !== plan.run,
    begin: () => void lab.begin(),
    goOn: (learningRate) => void lab.goOn(learningRate === undefined ? {} : { learningRate }),
    pause: () => void lab.pause(),
    discard: () => void lab.discard(),
    draw() {
      samplesDrawn.current += 1;
      const seed = (state.seed + samplesDrawn.current) % SEEDS;
      if (facts) void lab.draw(sampleSettings(state, facts, seed));
    },
    remove: (run) => void lab.remove(run),
    download: lab.download,
  };
}
