// What is compared, known to the door and to the experiment.

export const MODEL = 'story-gpt';
/** Held-out stories 0 … STORIES − 1. */
export const STORIES = 40;
/** The text in which pairs of words are counted: stories of the same world. */
export const TEXT = 'world';
