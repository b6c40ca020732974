// Finds a key that a JSON object lists twice, which `JSON.parse` hides by keeping the last one.

/**
 * The first key that the outermost object of `json` lists twice, or undefined. Keys count as they read, so
 * `"a"` and `"\u0061"` are the same.
 *
 * @param json text that `JSON.parse` accepts; anything else gives a meaningless answer
 */
export function duplicateKey(json: string): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  let position = 0;
  while (position < json.length) {
    const character = json.charAt(position);
    const end = character === '"' ? stringEnd(json, position) : position + 1;
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    if (character === '"' && depth === 1 && isFollowedByColon(json, end)) {
      const key = JSON.parse(json.slice(position, end)) as string;
      if (seen.has(key)) return key;
      seen.add(key);
    }
    position = end;
  }
  return undefined;
}

/** The position after the string that opens at `start`. */
function stringEnd(json: string, start: number): number {
  let position = start + 1;
  while (position < json.length && json.charAt(position) !== '"') {
    position += json.charAt(position) === '\\' ? 2 : 1;
  }
  return position + 1;
}

/** A string is a key where a colon follows, and a value otherwise. */
function isFollowedByColon(json: string, start: number): boolean {
  let position = start;
  while (' \t\r\n'.includes(json.charAt(position)) && position < json.length) position += 1;
  return json.charAt(position) === ':';
}
