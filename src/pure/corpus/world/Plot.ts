// A plot: a small program that tells what happens, event by event, and may go several ways.
import type { EventType } from './events';
import type { Teller } from './Teller';

export type Ending = 'happy' | 'sad';

export interface Plot {
  readonly name: string;
  /** The events that only this plot tells, by their short names. */
  readonly events: Readonly<Record<string, EventType>>;
  /** Tells one story and returns how it ends. */
  tell(teller: Teller): Ending;
}
