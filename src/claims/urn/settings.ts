// What is drawn, known to the door and to the experiment.

/** Green first. */
export const COUNTS = [5, 6, 4, 3];
export const BALLS = COUNTS.reduce((sum, count) => sum + count, 0);
export const DRAWS = 1000;
/** Seeds 1 … URNS. */
export const URNS = 200;
