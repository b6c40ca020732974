// What must be known of a text before a model is trained on its characters.
import { contentHash, type Steps } from '@/pure/counting';
import { prepareText } from '@/pure/counting/prepareText';

export interface TextFacts {
  /** Code points, after the text was made sound. */
  characters: number;
  /** V: different ones among them. */
  vocabSize: number;
  /** Σ −p ln p over their shares: the loss of the best model that knows how often each character occurs and nothing else. */
  unigramNats: number;
  /**
   * −ln p of a character on average, where the book knows by what chances the text was made: on text that it has not seen, no
   * model's loss is lower on average, and so no bound on it.
   */
  floorNats?: number;
  /** What a sample begins with where the reader gives nothing: a new line, or the text's first character. */
  beginning: string;
  /** Sixteen hexadecimal digits that differ where texts do. */
  hash: string;
}

/** UTF-16 units that are counted at a stretch. */
const STRETCH = 2 ** 14;

const NEW_LINE = 0x0a;

/**
 * Counts the characters of a text, cut into tokens as a run cuts it; `nats`: −ln p of the whole text, if that is known.
 *
 * @throws CountingError for a text of more than 5 MB
 */
export function* textFacts(raw: string, nats?: number): Steps<TextFacts> {
  const { text, characters } = yield* prepareText(raw, false);
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length;) {
    const end = Math.min(at + STRETCH, text.length);
    while (at < end) {
      const code = text.codePointAt(at) ?? 0;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      at += code > 0xffff ? 2 : 1;
    }
    yield at / text.length;
  }
  const hash = yield* contentHash(text);
  let unigramNats = 0;
  for (const count of counts.values()) {
    const share = count / characters;
    unigramNats -= share * Math.log(share);
  }
  const [first = ''] = text;
  const beginning = counts.has(NEW_LINE) ? '\n' : first;
  const floor = nats === undefined ? {} : { floorNats: nats / characters };
  return { characters, vocabSize: counts.size, unigramNats, ...floor, beginning, hash };
}

/** Tokens of the two parts of a text of so many characters, the last tenth held out. */
export function partsOf(characters: number): { training: number; heldOut: number } {
  const heldOut = Math.round(characters * HELD_OUT);
  return { training: characters - heldOut, heldOut };
}

/** Share of the text that is never trained on. */
export const HELD_OUT = 0.1;

/** Does the work in parts of a few milliseconds, so that the page goes on; throws the reason of `signal` once it is aborted. */
export async function inParts<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let sinceMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - sinceMs < 8) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sinceMs = performance.now();
  }
}
