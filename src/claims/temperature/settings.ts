// What is measured, known to the doors and to the experiment.

export const MODEL = 'story-gpt';
/** Tokens that each beginning is continued by where the entropy is followed. */
export const STEPS = 20;
/** Beginnings that are continued. */
export const COUNT = 100;
