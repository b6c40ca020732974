// Where the tokens of many texts went: the loads of the experts, and the tokens that each is sent most.

/** Of one layer. */
export interface LayerTally {
  layer: number;
  /** How often each expert was chosen, [E]. */
  counts: number[];
  /** How often a token with this id was sent to each expert, [E]. */
  sent: Map<number, number[]>;
}

export interface Tally {
  texts: number;
  /** Tokens in all, begin tokens among them. */
  tokens: number;
  /** How often each token id occurred. */
  occurrences: Map<number, number>;
  layers: LayerTally[];
}

export function emptyTally(layers: readonly number[], experts: number): Tally {
  return {
    ...{ texts: 0, tokens: 0, occurrences: new Map<number, number>() },
    layers: layers.map((layer) => ({
      layer,
      counts: new Array<number>(experts).fill(0),
      sent: new Map<number, number[]>(),
    })),
  };
}

/**
 * Adds a text.
 *
 * @param chosen for each layer of the tally the experts of every token, [T][K]
 */
export function addText(
  tally: Tally,
  tokens: readonly number[],
  chosen: readonly (readonly (readonly number[])[])[],
): void {
  tally.texts += 1;
  tally.tokens += tokens.length;
  for (const token of tokens) tally.occurrences.set(token, (tally.occurrences.get(token) ?? 0) + 1);
  tally.layers.forEach(({ counts, sent }, index) => {
    tokens.forEach((token, place) => {
      let own = sent.get(token);
      if (!own) sent.set(token, (own = new Array<number>(counts.length).fill(0)));
      for (const expert of chosen[index]?.[place] ?? []) {
        counts[expert] = (counts[expert] ?? 0) + 1;
        own[expert] = (own[expert] ?? 0) + 1;
      }
    });
  });
}

/** A token that an expert is sent. */
export interface Liked {
  token: number;
  /** How often it occurred, and how often it went to this expert. */
  occurrences: number;
  sent: number;
}

/**
 * The tokens of which the largest share is sent to an expert, of those that occurred `least` times or more. As the share of a
 * token drawn by chance is the same for all, they are also those furthest above chance. Of equal shares the more frequent is first.
 */
export function likedBy(
  { occurrences }: Pick<Tally, 'occurrences'>,
  { sent }: Pick<LayerTally, 'sent'>,
  expert: number,
  { least, most }: { least: number; most: number },
): Liked[] {
  const all = [...occurrences].filter(([, count]) => count >= least);
  return all
    .map(([token, count]): Liked => ({ token, occurrences: count, sent: sent.get(token)?.[expert] ?? 0 }))
    .filter((one) => one.sent > 0)
    .toSorted(
      (a, b) =>
        b.sent / b.occurrences - a.sent / a.occurrences || b.occurrences - a.occurrences || a.token - b.token,
    )
    .slice(0, most);
}
