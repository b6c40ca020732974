// What the long calls on texts share: work done in small steps, and where a text comes from.
import type { Steps } from '../../pure/counting';
import { CoreError } from '../protocol';
import type { ReadTextOptions, ShippedText } from './shippedText';

/** What a handler's work needs of its call; `Stage` names what it may be doing. */
export interface Work<Stage extends string> {
  signal: AbortSignal;
  breathe(): Promise<void>;
  progress(value: { stage: Stage; done: number; total: number }): void;
}

const PROGRESS_EVERY_MS = 50;

/** Does the work, lets messages in between its steps, and tells now and then how much of `total` is done. */
export async function run<T, Stage extends string>(
  steps: Steps<T>,
  { breathe, progress }: Work<Stage>,
  stage?: NoInfer<Stage>,
  total = 0,
): Promise<T> {
  let toldMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const nowMs = performance.now();
    if (stage !== undefined && nowMs - toldMs > PROGRESS_EVERY_MS) {
      progress({ stage, done: Math.round(step.value * total), total });
      toldMs = nowMs;
    }
    await breathe();
  }
}

/** The text of a `source`: one of the book, by its name, or the reader's own. `call` is who asks, for the error's sentence. */
export async function textOf(
  call: string,
  source: { shipped: string } | { text: string },
  readShippedText: (name: string, options: ReadTextOptions) => Promise<ShippedText>,
  { signal, breathe, progress }: Work<'download'>,
): Promise<ShippedText> {
  if (typeof source === 'object' && source !== null) {
    if ('text' in source && typeof source.text === 'string') return { text: source.text };
    if ('shipped' in source) {
      const onBytes = (done: number, total: number) => progress({ stage: 'download', done, total });
      return readShippedText(source.shipped, { signal, breathe, onBytes });
    }
  }
  throw new CoreError(
    'TextError',
    `${call}: source must be {shipped: the name of a text} or {text: the text itself}`,
  );
}
