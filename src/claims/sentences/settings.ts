// What is counted, known to the door and to the experiment.
import { TEXTS } from '@/pure/corpus/texts';

export const COUNTED_TEXTS = TEXTS;
/** Share of the sentences of each text that is held out, at its end. */
export const HELD_OUT = 0.1;
/** Held-out sentences of all texts. */
export const SENTENCES = 375;
