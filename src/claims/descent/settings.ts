// What is trained, known to the door and to the experiment.

export const TEXT = 'fables';
/** V: most frequent types, `<s>`, `</s>` and `<other>` among them. */
export const SIZE = 64;
export const STEPS = 1000;
