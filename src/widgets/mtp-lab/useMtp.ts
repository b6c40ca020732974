// What the figure asks, and when: the text as soon as it is set, the measurements on request.
import { useState } from 'react';
import type { LoadProgress } from '@/core/client';
import { useAsked, type AskedControl } from '@/labs/surprise/useAsked';
import { measureAcceptance, temperaturesWith, type AcceptanceAt } from './acceptance';
import { encodePrompt, openModel, speculate, type Drafted, type OnPart } from './mtp';
import { GREEDY_TOKENS, measureSameness, type Sameness } from './sameness';
import { measureSpeed, SPEED_TOKENS, type Speed } from './speed';
import type { MtpState } from './state';

export interface Part {
  done: number;
  total: number;
}

/** A measurement that the reader asks for. */
export interface Measured<Result> {
  control: AskedControl<Result, Part>;
  /** False until the reader has asked with these settings. */
  isAsked: boolean;
  begin(): void;
}

export interface MtpControl {
  writing: AskedControl<Drafted, LoadProgress>;
  acceptance: Measured<AcceptanceAt[]>;
  speed: Measured<Speed>;
  sameness: Measured<Sameness>;
}

export function useMtp(state: MtpState, isReady: boolean): MtpControl {
  const { prompt, temperature, tokens, seed } = state;
  const writing = useAsked<Drafted, LoadProgress>(JSON.stringify(state), isReady, async (work) => {
    const { signal, onProgress } = work;
    const opened = await openModel({ signal, onLoad: onProgress });
    const ids = await encodePrompt(opened, prompt, tokens, signal);
    const { first, rounds } = await speculate(
      { prompt: ids, temperature, seed, maxNewTokens: tokens },
      signal,
    );
    return { opened, state, prompt: ids, first, rounds };
  });

  const temperatures = temperaturesWith(temperature);
  const acceptance = useMeasured(JSON.stringify([temperatures, seed]), async (signal, onPart) =>
    measureAcceptance(await openModel({ signal }), { temperatures, seed }, signal, onPart),
  );
  const speed = useMeasured(JSON.stringify([prompt, temperature, seed]), async (signal, onPart) => {
    const opened = await openModel({ signal });
    const ids = await encodePrompt(opened, prompt, SPEED_TOKENS, signal);
    return measureSpeed({ prompt: ids, temperature, seed }, signal, onPart);
  });
  const sameness = useMeasured(JSON.stringify([prompt, temperature]), async (signal, onPart) => {
    const opened = await openModel({ signal });
    const ids = await encodePrompt(opened, prompt, GREEDY_TOKENS, signal);
    return measureSameness(opened, { prompt: ids, temperature }, signal, onPart);
  });
  return { writing, acceptance, speed, sameness };
}

/** @param key stands for the settings that the measurement follows from */
function useMeasured<Result>(
  key: string,
  measure: (signal: AbortSignal, onPart: OnPart) => Promise<Result>,
): Measured<Result> {
  const [asked, setAsked] = useState<{ key: string; press: number }>();
  const isAsked = asked?.key === key;
  const control = useAsked<Result, Part>(JSON.stringify([key, asked?.press ?? 0]), isAsked, (work) =>
    measure(work.signal, (done, total) => work.onProgress({ done, total })),
  );
  return { control, isAsked, begin: () => setAsked({ key, press: (asked?.press ?? 0) + 1 }) };
}
