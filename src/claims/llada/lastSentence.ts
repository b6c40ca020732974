// The last sentence of a story, as an answer to what stands before it.

/** Up to the end of the last sentence but one; then, after white space, one that begins with a capital letter. */
const SPLIT = /^(.*[.!?]["”]?)\s+(["“]?\p{Lu}.*)$/su;

/** What stands before the last sentence; undefined where there is no other. */
export function beforeLastSentence(story: string): string | undefined {
  return SPLIT.exec(story)?.[1];
}

/** How many tokens at their beginning two texts have in common. */
export function commonLength(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((token, place) => token !== b[place]);
  return first < 0 ? a.length : first;
}
