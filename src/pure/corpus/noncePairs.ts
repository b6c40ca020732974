// 200 pairs of sentences with invented words: a well-formed one, and its scrambled twin with the same words.
//
// 20 frames, each with the ten sets of invented words. N and M are nouns, V a verb, A an adjective; endings (-s, -ed, -ing) are
// appended as they stand. Every sentence begins with "One day" and ends with a full stop, so that in both twins every invented
// word follows a space: a byte-level tokenizer cuts both into the same tokens, in another order.

/** N, V, M and A of each set. */
const SETS = [
  ['mut', 'tinn', 'tebn', 'vorpy'],
  ['wug', 'blick', 'dax', 'slithy'],
  ['pell', 'gorm', 'zib', 'tulgy'],
  ['fep', 'mard', 'lorp', 'quimly'],
  ['dop', 'ferl', 'kiv', 'brappy'],
  ['nax', 'plend', 'sork', 'mibbly'],
  ['tove', 'frumb', 'rath', 'grondy'],
  ['gav', 'sneld', 'pim', 'dorvy'],
  ['lun', 'krask', 'vib', 'thempy'],
  ['hib', 'drint', 'jek', 'sporly'],
] as const;

/** Well-formed, scrambled. */
const FRAMES = [
  ['the N is Ving the M', 'N the Ving M is the'],
  ['a N Ved the M', 'Ved M a the N'],
  ['the A N was Ving', 'N was A the Ving'],
  ['she saw a N and a M', 'a and N she a saw M'],
  ['the N and the M Ved all day', 'and Ved the all N day M the'],
  ['he is Ving a A M', 'a Ving M he A is'],
  ['they Ved the N in the M', 'the in N Ved M they the'],
  ['the N did not V the M', 'not N the did M the V'],
  ['there was a A N in the garden', 'N in there garden a the A was'],
  ['the Ns are Ving the Ms', 'Ns the Ving Ms are the'],
  ['at last the N Ved a M', 'a N last the Ved M at'],
  ['the A M looked at the N', 'at M the N looked A the'],
  ['I saw a N Ving in the M', 'N a in I Ving M saw the'],
  ['the N Ved and the M Ved', 'and N the Ved Ved M the'],
  ['the N wanted to V the M', 'to N the the wanted M V'],
  ['every N Vs a M', 'a every Vs M N'],
  ['the N with the A M Ved', 'Ved with N the A the M'],
  ['it was a very A N', 'very a N it A was'],
  ['the N that Ved was A', 'that was N A the Ved'],
  ['we have Ved the M of the N', 'of Ved the have N we the M'],
] as const;

export interface NoncePair {
  /** 0 … 19: to a model that knows no invented word the ten pairs of a frame are one. */
  readonly frame: number;
  readonly wellFormed: string;
  readonly scrambled: string;
}

/** A word of a frame with the words of a set in it: `Ving` becomes `tinning`. */
const SLOT = /^([NVMA])(s|ed|ing)?$/;

function sentenceOf(frame: string, [N, V, M, A]: (typeof SETS)[number]): string {
  const stems = { N, V, M, A };
  const words = frame.split(' ').map((word) => {
    const [, slot, ending = ''] = SLOT.exec(word) ?? [];
    return slot === undefined ? word : stems[slot as keyof typeof stems] + ending;
  });
  return `One day ${words.join(' ')}.`;
}

/** Frame after frame, ten pairs each. */
export const NONCE_PAIRS: readonly NoncePair[] = FRAMES.flatMap(([wellFormed, scrambled], frame) =>
  SETS.map((set) => ({
    frame,
    wellFormed: sentenceOf(wellFormed, set),
    scrambled: sentenceOf(scrambled, set),
  })),
);
