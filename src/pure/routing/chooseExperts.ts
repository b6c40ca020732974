// Which experts each token goes to (DeepSeek-AI 2024, arXiv:2412.19437, section 2.1.2): the best of the best groups.

/** (No interface: the attributes of a kernel take none.) */
export type ChoiceRule = {
  /** How many groups the experts are in, one after the other; a divisor of their number. */
  groups: number;
  /** How many groups a token may go to. A group counts as much as its two best experts together. */
  keptGroups: number;
  /** How many experts a token goes to; at most those of the kept groups. */
  chosen: number;
};

/** The places of the `count` largest of `values`, at most all of them, largest first; of equal ones the first. */
function largest(values: ArrayLike<number>, count: number): number[] {
  const places: number[] = [];
  while (places.length < count) {
    let best = -1;
    for (let place = 0; place < values.length; place++) {
      const beats = best < 0 || (values[place] ?? NaN) > (values[best] ?? NaN);
      if (beats && !places.includes(place)) best = place;
    }
    places.push(best);
  }
  return places;
}

/** The groups that a token may go to, by the scores of all experts [E], best first. */
export function keptGroups(scores: ArrayLike<number>, { groups, keptGroups: count }: ChoiceRule): number[] {
  const size = scores.length / groups;
  const worth = Array.from({ length: groups }, (_unused, group) => {
    const inside = Array.from({ length: size }, (_none, place) => scores[group * size + place] ?? NaN);
    return largest(inside, 2).reduce((sum, place) => sum + (inside[place] ?? NaN), 0);
  });
  return largest(worth, count);
}

/** The experts of one token by their scores [E], best first: `rule.chosen` of them. */
export function expertsOf(scores: ArrayLike<number>, rule: ChoiceRule): number[] {
  const { groups, keptGroups: kept, chosen } = rule;
  if (kept >= groups) return largest(scores, chosen);
  const size = scores.length / groups;
  const allowed = keptGroups(scores, rule)
    .toSorted((a, b) => a - b)
    .flatMap((group) => Array.from({ length: size }, (_unused, place) => group * size + place));
  const best = largest(
    allowed.map((expert) => scores[expert] ?? NaN),
    chosen,
  );
  return best.map((place) => allowed[place] ?? 0);
}

/** The same for N tokens, row-major: scores [N, E] → [N, chosen]. */
export function chooseExperts(scores: Float32Array, experts: number, rule: ChoiceRule): Int32Array {
  const tokens = scores.length / experts;
  const chosen = new Int32Array(tokens * rule.chosen);
  for (let token = 0; token < tokens; token++) {
    chosen.set(expertsOf(scores.subarray(token * experts, (token + 1) * experts), rule), token * rule.chosen);
  }
  return chosen;
}
