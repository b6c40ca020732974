// Runs the training lab for its figure; with useTextFacts the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, DEVICE_LABEL } from '@/core/client';
import { useCoreStatus } from '@/core/client/react';
import { SEEDS } from '@/ui/seed';
import { useWhenStill } from '@/ui/useWhenStill';
import { BEGINNING, createLab, type Lab, type LabView, type SampleSettings } from './lab';
import { planOf, problemOf, type Plan, type PlanProblem } from './plan';
import type { LabState } from './state';
import type { TextFacts } from './textFacts';
import { useTextFacts, type TextReading } from './useTextFacts';

/** While it runs, what is shown changes this often at most, ms. */
const SHOWN_EVERY_MS = 200;

const GOES_ON = ['starting', 'running'];

/** Tokens of a sample, at most; it also ends where the context is full. */
const SAMPLE_TOKENS = 200;

export interface LabControl {
  view: LabView;
  text: TextReading;
  retryText(): void;
  /** The run that the settings describe; undefined while the text is not read, and where they make none. */
  plan: Plan | undefined;
  problem: PlanProblem | undefined;
  /** What samples begin with. */
  prompt: string;
  /** Where the run is computed; undefined before the device has started. */
  device: string | undefined;
  /** The page is hidden and the run waits. */
  isHidden: boolean;
  /** For how long the run waited while the page was hidden the last time, ms. */
  waitedMs: number;
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
export function useTrainingLab(state: LabState, isReady: boolean, startWithSeed?: number): LabControl {
  const { reading, retry } = useTextFacts(state.text, isReady);
  const facts = reading.phase === 'ready' ? reading.facts : undefined;
  const problem = facts && problemOf(state, facts);
  const plan = reading.phase === 'ready' && !problem ? planOf(state, reading.facts, reading.raw) : undefined;
  const settings = (seed: number): SampleSettings | undefined => facts && sampleSettings(state, facts, seed);

  const sampling = settings(state.seed);
  const samplesDrawn = useRef(0);
  const [view, setView] = useState(BEGINNING);
  const [lab] = useState(() => createLab({ call: core.call, onChange: nowAndThen(setView) }));
  /** The run that was looked for last. */
  const [opened, setOpened] = useState<string>();

  useEffect(() => {
    lab.sampleWith(sampling);
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

  const { isHidden, waitedMs } = useHidden(GOES_ON.includes(view.status.phase) && !state.whileHidden);
  const { device } = useCoreStatus();
  return {
    ...{ view, text: reading, retryText: retry, plan, problem, isHidden, waitedMs },
    prompt: facts ? state.prompt || facts.beginning : state.prompt,
    device: device && DEVICE_LABEL[device.device],
    isTurning: plan !== undefined && opened !== plan.run,
    begin: () => void lab.begin(),
    goOn: (learningRate) => void lab.goOn(learningRate),
    pause: () => void lab.pause(),
    discard: () => void lab.discard(),
    draw() {
      samplesDrawn.current += 1;
      const asked = settings((state.seed + samplesDrawn.current) % SEEDS);
      if (asked) void lab.draw(asked);
    },
    remove: (run) => void lab.remove(run),
    download: lab.download,
  };
}

/** Shows a new phase at once, and what goes on in it now and then. */
function nowAndThen(show: (view: LabView) => void): (view: LabView) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let phase = '';
  let newest: LabView | undefined;
  const flush = () => {
    timer = undefined;
    if (newest) show(newest);
  };
  return (view) => {
    newest = view;
    if (view.status.phase === phase) {
      timer ??= setTimeout(flush, SHOWN_EVERY_MS);
      return;
    }
    phase = view.status.phase;
    clearTimeout(timer);
    flush();
  };
}

/** Undefined for llada: an autoregressive sample from a model of hidden tokens there is not. */
function sampleSettings(
  { family, prompt, temperature, context }: LabState,
  facts: TextFacts,
  seed: number,
): SampleSettings | undefined {
  if (family === 'llada') return undefined;
  return {
    prompt: prompt || facts.beginning,
    temperature,
    seed,
    maxNewTokens: Math.min(SAMPLE_TOKENS, context),
  };
}

/** Whether the page is hidden while something that then waits goes on, and how long it was. */
function useHidden(isWaiting: boolean): { isHidden: boolean; waitedMs: number } {
  const [isHidden, setHidden] = useState(false);
  const [waitedMs, setWaited] = useState(0);
  useEffect(() => {
    if (!isWaiting) return undefined;
    let sinceMs: number | undefined;
    const look = () => {
      const hidden = document.visibilityState === 'hidden';
      if (hidden) sinceMs ??= performance.now();
      else if (sinceMs !== undefined) {
        setWaited(performance.now() - sinceMs);
        sinceMs = undefined;
      }
      setHidden(hidden);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      document.removeEventListener('visibilitychange', look);
      setHidden(false);
    };
  }, [isWaiting]);
  return { isHidden, waitedMs };
}
