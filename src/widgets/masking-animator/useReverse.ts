// Runs the reverse process, and the twin beside it, for the masking animator.
import { useEffect, useRef, useState } from 'react';
import { core, type LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { showInFrames } from '@/ui/showInFrames';
import { useWhenStill } from '@/ui/useWhenStill';
import { encode, MODEL, openLexicon, openModel, TWIN, type Opening } from './models';
import { beginRun, keyOf, partsOf, twinKeyOf, withStep, type Refusal, type Run, type TwinRun } from './run';
import type { MaskingState } from './state';

/** How many candidates are kept of each place. */
const CANDIDATES = 8;

/** What has been computed so far; while something new begins, what there was before. */
interface Computed {
  run: Run | undefined;
  twin: TwinRun | undefined;
}

export type Reverse = Computed &
  (
    | { phase: 'idle' | 'ready' }
    | { phase: 'loading'; progress: LoadProgress }
    | { phase: 'filling' | 'writing'; done: number; total: number }
    | { phase: 'refused'; refusal: Refusal }
    | { phase: 'failed'; message: string }
  );

export interface ReverseControl {
  reverse: Reverse;
  /** Runs everything anew with the current settings. */
  start(): void;
  /** Goes on after an error: what is finished stays. */
  retry(): void;
  stop(): void;
}

/** Runs as soon as `isReady`, and again whenever a setting changes. */
export function useReverse(state: MaskingState, isReady: boolean): ReverseControl {
  const [reverse, setReverse] = useState<Reverse>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    run: undefined,
    twin: undefined,
  });
  const running = useRef<AbortController>(undefined);
  /** What there is, ahead of what is shown. */
  const computed = useRef<Computed>({ run: undefined, twin: undefined });

  /** `isFresh`: also what has been computed with the very same settings. */
  async function compute(isFresh: boolean, signal: AbortSignal): Promise<void> {
    const asked = state;
    let isOver = false;
    const onProgress = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !isOver) setReverse({ phase: 'loading', progress, ...computed.current });
    };
    try {
      const there = computed.current.run;
      if (isFresh || !there?.outcome || keyOf(there.state) !== keyOf(asked)) {
        const begun = await begin(asked, { signal, onProgress });
        if ('refusal' in begun) {
          isOver = true;
          if (!signal.aborted) setReverse({ phase: 'refused', ...begun, ...computed.current });
          return;
        }
        await fill(begun.run, signal);
      }
      const length = computed.current.run?.answer.length ?? 0;
      const former = computed.current.twin;
      const key = twinKeyOf(asked, length);
      if (asked.twin && (isFresh || !former?.outcome || former.key !== key)) {
        await write(asked, { key, length, signal, onProgress });
      }
      isOver = true;
      if (!signal.aborted) setReverse({ phase: 'ready', ...computed.current });
    } catch (error) {
      isOver = true;
      if (signal.aborted) return;
      const message = messageOf(error);
      setReverse({ phase: 'failed', message, ...computed.current });
    }
  }

  /** The diffusion, step by step. The run before stays until the first step of this one is done. */
  async function fill(begun: Run, signal: AbortSignal): Promise<void> {
    let run = begun;
    const { prompt, answer, state: asked } = begun;
    const { steps, remasking, blockLength, temperature, guidance, seed } = asked;
    const shown = showInFrames(signal, () =>
      setReverse({ phase: 'filling', done: run.steps.length, total: steps, ...computed.current }),
    );
    const update = (change: Run) => {
      run = change;
      if (signal.aborted) return;
      if (run.steps.length > 0) computed.current = { ...computed.current, run };
      shown.request();
    };
    update(run);
    try {
      const { device } = await core.call(
        'generate.diffusion',
        {
          model: MODEL,
          prompt: [...prompt],
          answer: [...answer],
          ...{ steps, remasking, temperature, guidance, seed, candidates: CANDIDATES },
          ...(blockLength > 0 && { blockLength }),
        },
        {
          signal,
          onProgress(progress) {
            if (progress.stage !== 'step') return;
            const { step, filled, durationMs } = progress;
            update(withStep(run, step, { filled, durationMs }));
          },
          onNotice: (sentence) => update({ ...run, notices: [...run.notices, sentence] }),
        },
      );
      update({ ...run, outcome: { device } });
    } finally {
      shown.cancel();
    }
  }

  /** The twin's text, token by token. */
  async function write(asked: MaskingState, { key, length, signal, onProgress }: Writing): Promise<void> {
    const [{ pieces, beginToken }, ids] = await Promise.all([
      openModel(TWIN, { signal, onProgress }),
      encode(TWIN, asked.prompt, signal),
    ]);
    let twin: TwinRun = {
      ...{ key, pieces, prompt: beginToken === undefined ? ids : [beginToken, ...ids] },
      ...{ tokens: [], decodeMs: 0, outcome: undefined, notices: [] },
    };
    const shown = showInFrames(signal, () =>
      setReverse({ phase: 'writing', done: twin.tokens.length, total: length, ...computed.current }),
    );
    const update = (change: TwinRun) => {
      twin = change;
      if (signal.aborted) return;
      computed.current = { ...computed.current, twin };
      shown.request();
    };
    update(twin);
    try {
      const { prefillMs, device } = await core.call(
        'generate',
        {
          model: TWIN,
          prompt: [...twin.prompt],
          settings: { temperature: asked.temperature },
          seed: asked.seed,
          maxNewTokens: length,
          forbidEnd: true,
        },
        {
          signal,
          onProgress(progress) {
            if (progress.stage !== 'token') return;
            const { step, token, durationMs } = progress;
            const tokens = [...twin.tokens.slice(0, step), token];
            update({ ...twin, tokens, decodeMs: twin.decodeMs + durationMs });
          },
          onNotice: (sentence) => update({ ...twin, notices: [...twin.notices, sentence] }),
        },
      );
      update({ ...twin, outcome: { prefillMs, device } });
    } finally {
      shown.cancel();
    }
  }

  function go(isFresh: boolean): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void compute(isFresh, controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setReverse({ phase: 'idle', ...computed.current });
  }

  // Without the twin nothing new is computed, and what it wrote stays for when it is asked for again.
  useWhenStill(JSON.stringify([keyOf(state), state.twin]), isReady, () => go(false));
  useEffect(() => () => running.current?.abort(), []);

  return { reverse, start: () => go(true), retry: () => go(false), stop };
}

interface Writing extends Opening {
  key: string;
  /** How many tokens. */
  length: number;
}

/** Loads the model, and reads what the reader has written as tokens. */
async function begin(state: MaskingState, opening: Opening): Promise<ReturnType<typeof beginRun>> {
  const read = partsOf(state);
  if ('problem' in read) return { refusal: read.problem };
  const lexicon = await openLexicon(opening);
  const texts = [state.prompt, ...read.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))];
  const ids = await Promise.all(texts.map((text) => encode(MODEL, text, opening.signal)));
  const idsOf = new Map(texts.map((text, index) => [text, ids[index] ?? []]));
  return beginRun(state, lexicon, read.parts, (text) => idsOf.get(text) ?? []);
}
