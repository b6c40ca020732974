// The two parts of a text: one to train on, one that is only looked at to see how well the model does on what it has not seen.

export interface Split {
  /** The beginning of the text. */
  training: Int32Array;
  /** Its end; no token of it is ever in a training window. */
  heldOut: Int32Array;
}

/**
 * Cuts the last share of the tokens off. Where documents are given, the cut is at the beginning of the document that lies
 * nearest to it, so that no document is in both parts.
 *
 * @param ids token ids [N]
 * @param heldOut share of the tokens, 0 … 0.5
 * @param documentStarts where documents begin, ascending
 * @returns two views of `ids`
 */
export function splitTokens(ids: Int32Array, heldOut: number, documentStarts: readonly number[] = []): Split {
  const wanted = ids.length - Math.round(ids.length * heldOut);
  const starts = documentStarts.filter((start) => start > 0 && start < ids.length);
  const nearest = starts.reduce<number | undefined>(
    (best, start) =>
      best === undefined || Math.abs(start - wanted) < Math.abs(best - wanted) ? start : best,
    undefined,
  );
  const cut = heldOut === 0 ? ids.length : (nearest ?? wanted);
  return { training: ids.subarray(0, cut), heldOut: ids.subarray(cut) };
}
