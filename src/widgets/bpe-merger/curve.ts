// Which points of the curve are drawn.

/** Points for each doubling of the merges. */
const PER_DOUBLING = 8;

/** 0, 1, 2, 4, … and the last one: the second text is cut anew at each. */
export function heldOutSteps(merges: number): number[] {
  const steps = [0];
  for (let step = 1; step < merges; step *= 2) steps.push(step);
  if (merges > 0) steps.push(merges);
  return steps;
}

/** Merges at which the line of the text has a point: so close that it looks whole, those of the second text, and the one that is shown. */
export function textSteps(merges: number, shown: number): number[] {
  const steps = new Set([shown, ...heldOutSteps(merges)]);
  for (let at = 0; 2 ** (at / PER_DOUBLING) < merges; at += 1)
    steps.add(Math.round(2 ** (at / PER_DOUBLING)));
  return [...steps].filter((step) => step > 0 && step <= merges).sort((a, b) => a - b);
}
