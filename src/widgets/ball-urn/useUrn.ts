// Draws from the urn in the text worker; the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { useWhenStill } from '@/ui/useWhenStill';
import { isEmpty, SHOWN_BALLS, type UrnPoint, type UrnRun } from './numbers';
import { countsOf, type UrnState } from './state';

/** What was drawn last stays until something else is drawn. */
export type Drawing = { run: UrnRun | undefined } & (
  | { phase: 'drawing'; done: number; total: number }
  | { phase: 'ready' }
  /** The reader stopped it: `run` holds what was drawn by then. */
  | { phase: 'stopped' }
  | { phase: 'failed'; message: string }
);

export interface UrnControl {
  drawing: Drawing;
  start(): void;
  stop(): void;
}

/** Draws as soon as `isReady`, and again whenever the balls, the draws or the seed change; an empty urn is not drawn from. */
export function useUrn(state: UrnState, isReady: boolean): UrnControl {
  const [drawing, setDrawing] = useState<Drawing>({
    ...{ phase: 'drawing', done: 0, total: 0 },
    run: undefined,
  });
  const running = useRef<AbortController>(undefined);
  const { draws, seed } = state;
  const counts = countsOf(state);

  async function draw(signal: AbortSignal): Promise<void> {
    const points: UrnPoint[] = [];
    const reportEvery = draws <= SHOWN_BALLS ? 1 : undefined;
    try {
      await core.call(
        'urn.draw',
        { counts, draws, seed, ...(reportEvery !== undefined && { reportEvery }) },
        {
          signal,
          onProgress({ done, total, drawn }) {
            if (signal.aborted) return;
            const point = { done, drawn };
            if (reportEvery !== undefined || isRound(done) || done === total) points.push(point);
            const run = { counts, seed, wanted: draws, points: [...points], last: point };
            setDrawing({ phase: 'drawing', done, total, run });
          },
        },
      );
      if (!signal.aborted) setDrawing(({ run }) => ({ phase: 'ready', run }));
    } catch (error) {
      if (!signal.aborted) setDrawing(({ run }) => ({ phase: 'failed', message: messageOf(error), run }));
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setDrawing(({ run }) => ({ phase: 'drawing', done: 0, total: draws, run }));
    void draw(controller.signal);
  }

  /** What was drawn by then is a point of the curve, too. */
  function stop(): void {
    running.current?.abort();
    setDrawing(({ run }) => ({ phase: 'stopped', run: run && withLast(run) }));
  }

  useWhenStill(JSON.stringify([counts, draws, seed]), isReady && !isEmpty(state), start);
  useEffect(() => () => running.current?.abort(), []);

  return { drawing, start, stop };
}

function withLast(run: UrnRun): UrnRun {
  const isThere = run.points.at(-1)?.done === run.last.done;
  return isThere ? run : { ...run, points: [...run.points, run.last] };
}

/** 1, 2, 5, 10, 20, 50, …: a point of the curve. */
function isRound(n: number): boolean {
  return /^[125]0*$/.test(String(n));
}
