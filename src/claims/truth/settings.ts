// What is generated, known to the doors and to the experiment.

export const MODEL = 'story-gpt';
/** Stories that are told. */
export const COUNT = 100;
/** Tokens at which a story is broken off that has not ended; those of the world have fewer. */
export const LONGEST = 400;
