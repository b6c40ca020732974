// What is learned, known to the doors and to the experiment.

export const MERGES = 1024;
