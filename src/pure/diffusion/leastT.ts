// The least t that is drawn where a loss is weighed by 1/t.

/** Where the authors’ code begins to draw t: from 0 on, the variance of the loss with 1/t has no end. */
export const LEAST_T = 0.001;
