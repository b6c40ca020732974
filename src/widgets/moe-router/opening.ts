// The beginning of a story.

/** The first sentences of a text, at most `count`; a text without the end of a sentence stays whole. */
export function openingOf(text: string, count = 3): string {
  const sentences = [...text.matchAll(/[^]*?[.!?]["”]?(?=\s|$)\s*/g)].slice(0, count).map(([one]) => one);
  return (sentences.length > 0 ? sentences.join('') : text).trim();
}
