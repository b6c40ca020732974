// What the reader can set in the masking animator: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const VIEWS = ['forward', 'reverse'] as const;
export const REMASKINGS = ['low-confidence', 'random'] as const;

/** The most steps there can be. As the step that is shown it stands for the last one, however many there are. */
export const LAST = 128;

export const maskingFields = {
  /** `forward`: text is masked; `reverse`: masks are filled in. */
  view: choiceField(...VIEWS),

  /** Forward. */
  text: textField({ maxLength: 600 }),
  /** Each token is masked with this probability. */
  t: numberField({ min: 0, max: 1, step: 0.01 }),
  maskSeed: seedField(),
  /** The model guesses what is masked. */
  guesses: switchField(),

  /** Reverse: kept, before the answer. */
  prompt: textField({ maxLength: 600 }),
  /** The answer with kept text, `[n]` for n masks and `[end]` for the end token; empty: `length` masks. */
  infill: textField({ maxLength: 600 }),
  length: numberField({ min: 1, max: 128 }),
  steps: numberField({ min: 1, max: LAST }),
  remasking: choiceField(...REMASKINGS),
  /** Places of a block; 0: all of them are one. */
  blockLength: numberField({ min: 0, max: 128, offAt: 0 }),
  temperature: numberField({ min: 0, max: 2, step: 0.01 }),
  guidance: numberField({ min: 0, max: 4, step: 0.1, offAt: 0 }),
  seed: seedField(),
  /** The autoregressive twin writes as many tokens after the same prompt. */
  twin: switchField(),
  /** The texts are held against the world that the models learned from. */
  checked: switchField(),
  /** The step that is shown: 0 is before the first; one that there is not is the last. */
  at: numberField({ min: 0, max: LAST }),
};

export const maskingSchema = z.object(maskingFields);
export type MaskingState = z.infer<typeof maskingSchema>;

export const maskingDefaults: MaskingState = {
  view: 'reverse',
  text: 'A girl called Emma lived next to the tower and loved the clock. The tower door was stuck, but she pushed until it opened.',
  t: 0.5,
  maskSeed: 1,
  guesses: false,
  prompt: 'Once upon a time',
  infill: '',
  length: 120,
  steps: 60,
  remasking: 'low-confidence',
  blockLength: 0,
  temperature: 0.5,
  guidance: 0,
  seed: 1,
  twin: true,
  checked: false,
  at: LAST,
};

/** The state with the settings of the direction that is shown as they are in `defaults`; those of the other stay. */
export function withDefaults(state: MaskingState, defaults: MaskingState): MaskingState {
  const [forward, reverse] = state.view === 'forward' ? [defaults, state] : [state, defaults];
  const { text, t, maskSeed, guesses } = forward;
  return { ...reverse, view: state.view, text, t, maskSeed, guesses };
}

/** Whether two states differ in nothing but the step that is shown. */
export function differInStepAlone(a: MaskingState, b: MaskingState): boolean {
  return JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });
}
