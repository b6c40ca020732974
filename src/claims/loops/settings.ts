// What is generated, known to the doors and to the experiment.

export const MODEL = 'story-gpt';
/** Tokens that each beginning is continued by. */
export const LENGTH = 120;
/** Beginnings that are continued. */
export const COUNT = 100;
