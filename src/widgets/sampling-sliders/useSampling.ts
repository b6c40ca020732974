// Runs the model for the sampling sliders; with useTruth the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, type LoadProgress, type StoryVerdict } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { showInFrames } from '@/ui/showInFrames';
import { untilFailed } from '@/ui/untilFailed';
import { useWhenStill } from '@/ui/useWhenStill';
import { keyOf, stopTokensOf, tokensOf, withToken, type Outcome, type Run } from './run';
import { settingsOf, sidesOf, type SamplingState, type Side } from './state';

export const MODEL = 'story-gpt';

/** One run for each side; those that were there before an interruption stay. */
export type Sampling =
  /** `idle`: the reader stopped it before anything was loaded. */
  | { phase: 'idle' | 'running' | 'ready'; runs: readonly Run[] }
  | { phase: 'loading'; progress: LoadProgress; runs: readonly Run[] }
  | { phase: 'failed'; message: string; runs: readonly Run[] };

export interface SamplingControl {
  sampling: Sampling;
  /** Generates everything anew with the current settings. */
  start(): void;
  /** Goes on after an error: what is finished stays. */
  retry(): void;
  /** Generates one side again from `step` on, with this token there. */
  branch(side: Side, step: number, token: number): void;
  stop(): void;
}

/** Asks whether the world of the stories could have told a text. */
export function checkStory(text: string, signal: AbortSignal): Promise<StoryVerdict> {
  return core.call('story.check', { text }, { signal });
}

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

const STOPPED: Outcome = { finish: 'stopped', tokensPerSecond: 0, prefillMs: 0, device: undefined };

/** Generates as soon as `isReady`, and again whenever a setting changes. */
export function useSampling(state: SamplingState, isReady: boolean): SamplingControl {
  const [sampling, setSampling] = useState<Sampling>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    runs: [],
  });
  const running = useRef<AbortController>(undefined);
  /** The runs as they are, ahead of what is shown. */
  const runs = useRef<readonly Run[]>([]);

  function put(run: Run): void {
    runs.current = runs.current.map((one) => (one.side === run.side ? run : one));
  }

  /** Generates with the current settings; `isFresh`: also what has been generated with the very same. */
  async function generate(isFresh: boolean, signal: AbortSignal): Promise<void> {
    const asked = state;
    const shown = showInFrames(signal, () => setSampling({ phase: 'running', runs: runs.current }));
    let hasFailed = false;
    const onLoad = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !hasFailed) setSampling({ phase: 'loading', progress, runs: runs.current });
    };
    try {
      const [info, pieces, { ids }] = await Promise.all([
        core.call('model.load', { model: MODEL }, { signal, onProgress: onLoad }),
        readVocabulary(),
        core.call('text.encode', { model: MODEL, text: asked.prompt }, { signal }),
      ]);
      const prompt = info.beginToken === undefined ? ids : [info.beginToken, ...ids];
      const begin = (side: Side): Run => {
        const there = runs.current.find((run) => run.side === side);
        if (!isFresh && there && keyOf(there.state, side) === keyOf(asked, side)) return there;
        const former = there && longer(there, there.former);
        return {
          ...{ side, state: asked, prompt, pieces, former },
          ...{ endTokens: info.endTokens, steps: [], notices: [], outcome: undefined },
        };
      };
      runs.current = sidesOf(asked).map(begin);
      shown.request();
      for (const side of sidesOf(asked)) await finish(side, signal, shown.request);
      shown.cancel();
      setSampling({ phase: 'ready', runs: runs.current });
    } catch (error) {
      shown.cancel();
      hasFailed = true;
      if (signal.aborted) return;
      const message = messageOf(error);
      // Nothing will be written over any more.
      runs.current = runs.current.map((run) => ({ ...run, former: undefined }));
      setSampling({ phase: 'failed', message, runs: runs.current });
    }
  }

  /** Generates what a run still lacks; one that is over stays as it is. */
  async function finish(side: Side, signal: AbortSignal, show: () => void): Promise<void> {
    let run = runs.current.find((one) => one.side === side);
    if (!run || run.outcome) return;
    const update = (change: Run) => {
      run = change;
      put(change);
      show();
    };
    const { state, prompt, pieces } = run;
    const result = await core.call(
      'generate',
      {
        model: MODEL,
        prompt: [...prompt],
        settings: settingsOf(state, side),
        seed: state.seed,
        maxNewTokens: state.maxNewTokens,
        resume: tokensOf(run),
        stopTokens: stopTokensOf(pieces, state.stopAt),
        forbidEnd: state.forbidEnd,
        withLogits: true,
      },
      {
        signal,
        onProgress(progress) {
          if (!run || progress.stage !== 'token' || !progress.logits) return;
          update(withToken(run, { token: progress.token, logits: progress.logits }));
        },
        onNotice: (sentence) => run && update({ ...run, notices: [...run.notices, sentence] }),
      },
    );
    if (run) update({ ...run, former: undefined, outcome: result });
  }

  function go(isFresh: boolean): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void generate(isFresh, controller.signal);
  }

  function branch(side: Side, step: number, token: number): void {
    const run = runs.current.find((one) => one.side === side);
    const logits = run?.steps[step]?.logits;
    if (!run || !logits) return;
    const kept = { ...run, steps: run.steps.slice(0, step), former: longer(run, run.former) };
    const begun = { ...kept, notices: [], outcome: undefined };
    put(withToken(begun, { token, logits, isForced: true }));
    go(false);
  }

  function stop(): void {
    running.current?.abort();
    runs.current = runs.current.map((run) =>
      run.outcome ? run : { ...run, former: undefined, outcome: STOPPED },
    );
    setSampling(({ phase }) => ({ phase: phase === 'running' ? 'ready' : 'idle', runs: runs.current }));
  }

  const asked = sidesOf(state).map((side) => keyOf(state, side));
  useWhenStill(JSON.stringify(asked), isReady, () => go(false));
  useEffect(() => () => running.current?.abort(), []);

  return { sampling, start: () => go(true), retry: () => go(false), branch, stop };
}

/** Of two runs the one with more tokens, by itself. */
function longer(run: Run, other: Run | undefined): Run {
  const longest = other && other.steps.length > run.steps.length ? other : run;
  return { ...longest, former: undefined };
}
