// Runs the reverse process, and the twin beside it, for the masking animator.
import { useEffect, useRef, useState } from 'react';
import type { DeviceName, LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { showInFrames } from '@/ui/showInFrames';
import { useWhenStill } from '@/ui/useWhenStill';
import { encode, fillIn, MODEL, openLexicon, writeTwin, type Opening } from './models';
import { beginRun, keyOf, partsOf, twinKeyOf, type Refusal, type Run, type TwinRun } from './run';
import type { MaskingState } from './state';

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
  // Without the twin nothing new is computed, and what it wrote stays for when it is asked for again.
  const key = JSON.stringify([keyOf(state), state.twin]);
  /** The settings of what was last begun. */
  const begun = useRef('');

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
      const isThere = !isFresh && there !== undefined && keyOf(there.state) === keyOf(asked);
      if (!isThere || !there.outcome) {
        const opened = await begin(asked, isThere ? there : undefined, { signal, onProgress });
        if ('refusal' in opened) {
          isOver = true;
          if (!signal.aborted) setReverse({ phase: 'refused', ...opened, ...computed.current });
          return;
        }
        await fill(opened.run, opened.device, signal);
      }
      const length = computed.current.run?.answer.length ?? 0;
      const former = computed.current.twin;
      if (asked.twin && (isFresh || !former?.outcome || former.key !== twinKeyOf(asked, length))) {
        await write(asked, length, { signal, onProgress });
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
  async function fill(run: Run, device: DeviceName, signal: AbortSignal): Promise<void> {
    const total = run.state.steps;
    let done = 0;
    const shown = showInFrames(signal, () =>
      setReverse({ phase: 'filling', done, total, ...computed.current }),
    );
    try {
      await fillIn(run, device, signal, (now) => {
        if (signal.aborted) return;
        done = now.steps.length;
        if (done > 0) computed.current = { ...computed.current, run: now };
        shown.request();
      });
    } finally {
      shown.cancel();
    }
  }

  /** The twin's text, token by token. */
  async function write(asked: MaskingState, total: number, opening: Opening): Promise<void> {
    const { signal } = opening;
    let done = 0;
    const shown = showInFrames(signal, () =>
      setReverse({ phase: 'writing', done, total, ...computed.current }),
    );
    try {
      await writeTwin(asked, total, opening, (twin) => {
        if (signal.aborted) return;
        done = twin.tokens.length;
        computed.current = { ...computed.current, twin };
        shown.request();
      });
    } finally {
      shown.cancel();
    }
  }

  function go(isFresh: boolean): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    begun.current = key;
    void compute(isFresh, controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setReverse({ phase: 'idle', ...computed.current });
  }

  // What goes on already, or was stopped, does not begin anew when the reader comes back from the other direction.
  useWhenStill(key, isReady, () => {
    if (begun.current !== key) go(false);
  });
  useEffect(() => () => running.current?.abort(), []);

  return { reverse, start: () => go(true), retry: () => go(false), stop };
}

/** Loads the model, and reads what the reader has written as tokens, unless there is a run to go on with. */
async function begin(
  state: MaskingState,
  there: Run | undefined,
  opening: Opening,
): Promise<{ run: Run; device: DeviceName } | { refusal: Refusal }> {
  const read = partsOf(state);
  if ('problem' in read) return { refusal: read.problem };
  const { lexicon, device } = await openLexicon(opening);
  if (there) return { run: there, device };
  const texts = [state.prompt, ...read.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))];
  const ids = await Promise.all(texts.map((text) => encode(MODEL, text, opening.signal)));
  const idsOf = new Map(texts.map((text, index) => [text, ids[index] ?? []]));
  const begun = beginRun(state, lexicon, read.parts, (text) => idsOf.get(text) ?? []);
  return 'refusal' in begun ? begun : { ...begun, device };
}
