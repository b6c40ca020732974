// What is counted over, known to the doors and to the experiments.

export const MODEL = 'story-moe';
/** The model that it is compared with: no experts, and every token passes all of its weights. */
export const DENSE = 'story-gpt';

/** Held-out stories 0 … STORIES − 1, for loads and for the comparison. */
export const STORIES = 100;
/** How far a load may be from even, as a factor up or down. */
export const FACTOR = 1.25;

/** Held-out stories on which experts are forbidden. */
export const FORBIDDING_STORIES = 40;

/** Beginnings of held-out stories, and how many of their tokens; tokens that are written after each. */
export const PROMPTS = 60;
export const PROMPT_TOKENS = 24;
export const WRITTEN_TOKENS = 48;
/** How far the share of kept drafts may be from Σ min(p, q). */
export const MARGIN = 0.05;

/** Held-out stories, after those above, in which it is told from the token where it goes. */
export const TOLD_STORIES = 50;
/** How many times as often as by chance that must be right. */
export const TIMES_CHANCE = 2;

/** Small mixtures that are trained in the page: their text, steps, how many of each kind; α of the loss and γ of the bias. */
export const BALANCING_TEXT = 'fables';
export const BALANCING_STEPS = 300;
export const BALANCING_SEEDS = 3;
export const LOSS_WEIGHT = 0.05;
export const BIAS_SPEED = 0.005;
