// The paragraphs of a text: parts between empty lines.

/** Those that begin at `border` (UTF-16 units) or later, without white space at their ends; blank ones are none. */
export function paragraphsFrom(text: string, border: number): string[] {
  const found: string[] = [];
  let at = 0;
  // The breaks are parts, too.
  for (const part of text.split(/(\n[^\S\n]*\n\s*)/u)) {
    const paragraph = part.trim();
    if (paragraph !== '' && at + part.indexOf(paragraph) >= border) found.push(paragraph);
    at += part.length;
  }
  return found;
}
