// A run of the reader's: stories of every setting of one temperature, one after the other; what is told stays told.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { qualityOf, type Quality } from '@/pure/quality/quality';
import { nameOf, settingsAt, type QualitySetting } from '@/pure/quality/settings';
import type { ToldStory } from '@/pure/quality/tell';
import { cellsAt, type Cell } from './cells';
import { temperatureOf, type QualityState } from './state';
import { openTeller } from '@/labs/stories/storyTeller';

export type LiveRun =
  | { phase: 'idle' | 'preparing' }
  | { phase: 'loading'; progress: LoadProgress }
  /** Story number `done` of `total` is being told; `fraction` is of the passes of all settings. */
  | { phase: 'running'; setting: QualitySetting; done: number; total: number; fraction: number }
  | { phase: 'failed'; message: string };

export interface QualityControl {
  run: LiveRun;
  /** What is finished at the temperature, with as many stories as are set. */
  cells: readonly Cell[];
  /** Settings of the temperature. */
  total: number;
  /** Passes that the unfinished settings take, if no story of theirs is told yet. */
  passes: number;
  notices: readonly string[];
  start(): void;
  stop(): void;
}

/** Nothing runs until it is started. */
export function useQuality(state: QualityState): QualityControl {
  const temperature = temperatureOf(state);
  const wanted = Number(state.stories);
  const [run, setRun] = useState<LiveRun>({ phase: 'idle' });
  const [notices, setNotices] = useState<readonly string[]>([]);
  /** All stories that were told, by setting, in their order. */
  const told = useRef(new Map<string, ToldStory[]>());
  /** By setting and number of stories. */
  const [found, setFound] = useState<ReadonlyMap<string, Quality>>(new Map());
  const running = useRef<AbortController>(undefined);

  async function work(signal: AbortSignal): Promise<void> {
    const settings = settingsAt(temperature);
    const all = settings.reduce((sum, { steps }) => sum + steps * wanted, 0);
    let isOver = false;
    const show = (change: LiveRun) => {
      if (!signal.aborted && !isOver) setRun(change);
    };
    try {
      const tell = await openTeller({
        signal,
        onLoad: (progress) => show({ phase: 'loading', progress }),
        onNotice: (sentence) => {
          if (!signal.aborted) setNotices((before) => [...before, sentence]);
        },
      });
      let passes = 0;
      for (const setting of settings) {
        const stories = told.current.get(nameOf(setting)) ?? [];
        told.current.set(nameOf(setting), stories);
        while (stories.length < wanted) {
          const fraction = (passes + setting.steps * stories.length) / all;
          show({ phase: 'running', setting, done: stories.length + 1, total: wanted, fraction });
          const story = await tell(setting, stories.length);
          signal.throwIfAborted();
          stories.push(story);
        }
        passes += setting.steps * wanted;
        const quality = qualityOf(stories.slice(0, wanted));
        setFound((before) => new Map(before).set(keyOf(setting, wanted), quality));
      }
      show({ phase: 'idle' });
    } catch (error) {
      show({ phase: 'failed', message: messageOf(error) });
    }
    isOver = true;
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setNotices([]);
    setRun({ phase: 'preparing' });
    void work(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setRun({ phase: 'idle' });
  }

  // A run is of the temperature and the number that it was started with.
  const key = `${temperature} ${wanted}`;
  const startedWith = useRef(key);
  useEffect(() => {
    if (startedWith.current === key) return;
    startedWith.current = key;
    running.current?.abort();
    setRun({ phase: 'idle' });
  }, [key]);
  useEffect(() => () => running.current?.abort(), []);

  const cells = useMemo(() => {
    const of = (setting: QualitySetting) => found.get(keyOf(setting, wanted));
    const named = settingsAt(temperature).map((setting) => [nameOf(setting), of(setting)] as const);
    return cellsAt(Object.fromEntries(named), temperature);
  }, [found, temperature, wanted]);
  const done = new Set(cells.map(({ setting }) => nameOf(setting)));
  const left = settingsAt(temperature).filter((setting) => !done.has(nameOf(setting)));
  return {
    ...{ run, cells, notices, start, stop, total: settingsAt(temperature).length },
    passes: left.reduce((sum, { steps }) => sum + steps * wanted, 0),
  };
}

const keyOf = (setting: QualitySetting, stories: number) => `${nameOf(setting)} ${stories}`;
