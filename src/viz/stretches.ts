// Where each token lies on the line from 0 to 1, when the probabilities are laid end to end in order of id.

export interface Stretch {
  id: number;
  start: number;
  end: number;
  label: string;
  isChosen: boolean;
}

/**
 * The stretches that can be seen, in order; the gaps between them are filled by all others.
 *
 * @param probabilities [V], summing to 1
 * @param chosen this one is among them, however small
 * @param least width of a stretch that can be seen, 0 … 1
 */
export function stretchesOf(
  probabilities: ArrayLike<number>,
  { chosen, label, least = 0.004 }: { chosen: number; label: (id: number) => string; least?: number },
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let id = 0; id < probabilities.length; id++) {
    const end = start + (probabilities[id] ?? 0);
    const isChosen = id === chosen;
    if (end - start >= least || (isChosen && end > start)) {
      stretches.push({ id, start, end, label: label(id), isChosen });
    }
    start = end;
  }
  return stretches;
}
