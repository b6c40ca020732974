// Texts that are looked up in a corpus: prompts, contexts, sentences to score.
import { tokenizeInto, type Lexicon } from './corpus';
import { CountingError } from './CountingError';
import { prepareText } from './prepareText';
import { finish } from './steps';
import { TokenStream } from './TokenStream';
import { labelOfKey } from './tokenText';
import { END, FIRST_TYPE, UNKNOWN } from './Vocabulary';

/** A token of such a text. */
export interface LookedUpToken {
  readonly id: number;
  /** As the text has it, also where the corpus does not know it. */
  readonly token: string;
  /** Whether the training part has it; its id is 2, `<unk>`, if not. */
  readonly known: boolean;
}

/** Longest text that is looked up, in UTF-16 units. */
const LONGEST_LOOK_UP = 10_000;

/**
 * The sequences of a text, cut as the corpus was, without begin and end tokens.
 *
 * @throws CountingError for a text of more than 10,000 characters
 */
export function lookUp(lexicon: Lexicon, text: string): LookedUpToken[][] {
  checkText(text);
  const stream = new TokenStream();
  finish(tokenizeInto(stream, finish(prepareText(text, lexicon.lowerCase)).text, lexicon));
  const { tokens, sequenceStarts } = finish(stream.arrays());
  return Array.from(sequenceStarts, (start) =>
    Array.from(tokens.subarray(start + 1, tokens.indexOf(END, start)), lookUpOne),
  );

  function lookUpOne(id: number): LookedUpToken {
    const key = stream.vocabulary.keyOf(id);
    const found = lexicon.vocabulary.find(key) ?? UNKNOWN;
    const known = found >= FIRST_TYPE && found < lexicon.size;
    return { id: known ? found : UNKNOWN, token: labelOfKey(lexicon, key), known };
  }
}

/** The last sequence of a text: what a prompt leaves to go on from; no n-gram reaches further back. */
export function lookUpLast(lexicon: Lexicon, text: string): LookedUpToken[] {
  return lookUp(lexicon, text).at(-1) ?? [];
}

function checkText(text: string): void {
  if (typeof text !== 'string')
    throw new CountingError(`n-grams: a text is needed, got ${String(text)}; write one`);
  if (text.length <= LONGEST_LOOK_UP) return;
  throw new CountingError(
    `n-grams: a context, prompt or sentence may have at most ${LONGEST_LOOK_UP} characters, got ${text.length}; shorten it`,
    { length: text.length, limit: LONGEST_LOOK_UP },
  );
}
