// What is counted over, known to the doors and to the experiments.

/** The bound: lengths of the texts, and predictors that answer each question with other numbers. */
export const LENGTHS = [2, 3, 4, 5, 6] as const;
export const ARBITRARY = 10;

/** The two estimators: held-out stories, and masks that are drawn of each in either form. */
export const VARIANCE_STORIES = 40;
export const VARIANCE_DRAWS = 48;

/** The fixed ratio: the text, the steps and the number of models of each kind, the ratio, and the t at which the claim is made. */
export const RATIO_TEXT = 'fables';
export const RATIO_STEPS = 600;
export const RATIO_SEEDS = 5;
export const FIXED_RATIO = 0.15;
export const CLAIMED_T = 0.9;

/** Pairs that are drawn. */
export const PAIRS = 10_000;

/** Stories of each kind: the first ones of the figure’s recorded run, where that has the setting. */
export const STORIES = 40;
/** Few steps and many, and how many where the two ways to remask are compared; the temperatures of either comparison. */
export const FEW_STEPS = 8;
export const MANY_STEPS = 64;
export const VARIETY_STEPS = 32;
export const HOLDING_TEMPERATURE = 0.5;
export const VARIETY_TEMPERATURE = 1;
/** n of distinct-n. */
export const VARIETY_N = 4;
