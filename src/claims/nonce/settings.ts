// What is compared, known to the doors and to the experiments.

export const MODEL = 'story-gpt';
/** The text in which pairs of words are counted. */
export const TEXT = 'fables';
export const FRAMES = 20;
export const SETS = 10;
