// Runs the model for the sampling sliders; the only file of the widget that talks to the core.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  core,
  type DeviceName,
  type GeneratedToken,
  type GenerateResult,
  type LoadProgress,
  type TokenPiece,
} from '@/core/client';
import { DEFAULT_SAMPLING, distribution } from '@/pure/sampling';
import type { SamplingState } from './state';

export const MODEL = 'story-gpt';

/** After the last change of a setting the text is generated anew once the reader has been still for this long. */
const STILL_MS = 250;

export interface Step {
  token: number;
  /** Raw logits that the token was chosen from, [V] */
  logits: Float32Array;
  /** The token's probability in the model, and under the settings of the run. */
  before: number;
  after: number;
}

export interface Run {
  settings: SamplingState;
  /** Prompt token ids, the begin token included. */
  prompt: number[];
  steps: Step[];
  pieces: TokenPiece[];
  notices: string[];
  outcome: Outcome | undefined;
}

export interface Outcome {
  finish: GenerateResult['finish'] | 'stopped';
  tokensPerSecond: number;
  prefillMs: number;
  device: DeviceName | undefined;
}

export type Sampling =
  /** The reader stopped it before the first token. */
  | { phase: 'idle' }
  | { phase: 'loading'; progress: LoadProgress }
  | { phase: 'running' | 'ready'; run: Run }
  /** `run` is what had been generated before it failed. */
  | { phase: 'failed'; message: string; run: Run | undefined };

export interface SamplingControl {
  sampling: Sampling;
  /** Generates with the current settings; `kept` are first steps to keep, `forced` is put after them. */
  start(kept?: Step[], forced?: { token: number; logits: Float32Array }): void;
  stop(): void;
}

let vocabulary: Promise<TokenPiece[]> | undefined;

function readVocabulary(): Promise<TokenPiece[]> {
  vocabulary ??= core.call('text.vocabulary', { model: MODEL }).then(({ pieces }) => pieces);
  vocabulary.catch(() => (vocabulary = undefined));
  return vocabulary;
}

function stepOf(token: number, logits: Float32Array, settings: SamplingState): Step {
  const { before, after } = distribution(logits, { ...DEFAULT_SAMPLING, ...settings });
  return { token, logits, before: before[token] ?? 0, after: after[token] ?? 0 };
}

/** Generates as soon as `isReady`, and again whenever a setting changes. */
export function useSampling(settings: SamplingState, isReady: boolean): SamplingControl {
  const [sampling, setSampling] = useState<Sampling>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
  });
  const running = useRef<AbortController>(undefined);
  const current = useRef(settings);

  async function generate(kept: Step[], forced: Step[], signal: AbortSignal): Promise<void> {
    const asked = current.current;
    let run: Run | undefined;
    let hasFailed = false;
    let frame = 0;
    /** Shows the run at most once a frame, however fast the tokens come. */
    const show = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (run && !signal.aborted) setSampling({ phase: 'running', run: { ...run, steps: [...run.steps] } });
      });
    };
    const onLoad = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !hasFailed) setSampling({ phase: 'loading', progress });
    };
    try {
      const [info, pieces, { ids }] = await Promise.all([
        core.call('model.load', { model: MODEL }, { signal, onProgress: onLoad }),
        readVocabulary(),
        core.call('text.encode', { model: MODEL, text: asked.prompt }, { signal }),
      ]);
      const prompt = info.beginToken === undefined ? ids : [info.beginToken, ...ids];
      const begun: Run = {
        settings: asked,
        prompt,
        steps: [...kept, ...forced],
        pieces,
        notices: [],
        outcome: undefined,
      };
      run = begun;
      show();
      const { greedy, temperature, topK, topP, seed, maxNewTokens } = asked;
      const resume = begun.steps.map((step) => step.token);
      const result = await core.call(
        'generate',
        {
          model: MODEL,
          prompt,
          settings: { greedy, temperature, topK, topP },
          seed,
          maxNewTokens,
          resume,
          withLogits: true,
        },
        {
          signal,
          onProgress(progress) {
            if (progress.stage === 'token') addToken(begun, progress);
            show();
          },
          onNotice(sentence) {
            begun.notices.push(sentence);
            show();
          },
        },
      );
      cancelAnimationFrame(frame);
      setSampling({ phase: 'ready', run: { ...begun, outcome: result } });
    } catch (error) {
      cancelAnimationFrame(frame);
      hasFailed = true;
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      setSampling({ phase: 'failed', message, run });
    }
  }

  function addToken(run: Run, { token, logits }: GeneratedToken) {
    if (logits) run.steps.push(stepOf(token, logits, run.settings));
  }

  function start(kept: Step[] = [], forced?: { token: number; logits: Float32Array }) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const put = forced ? [stepOf(forced.token, forced.logits, current.current)] : [];
    void generate(kept, put, controller.signal);
  }

  function stop() {
    running.current?.abort();
    setSampling((before) => {
      if (before.phase === 'loading') return { phase: 'idle' };
      if (before.phase !== 'running') return before;
      const outcome: Outcome = { finish: 'stopped', tokensPerSecond: 0, prefillMs: 0, device: undefined };
      return { phase: 'ready', run: { ...before.run, outcome } };
    });
  }

  const begin = useEffectEvent(() => {
    current.current = settings;
    start();
  });
  const hasBegun = useRef(false);
  const key = JSON.stringify(settings);
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(begin, hasBegun.current ? STILL_MS : 0);
    hasBegun.current = true;
    return () => clearTimeout(timer);
  }, [isReady, key]);

  useEffect(() => () => running.current?.abort(), []);

  return { sampling, start, stop };
}
