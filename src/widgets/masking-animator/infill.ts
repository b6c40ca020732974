// The answer as the reader writes it: text that is kept, `[5]` for five masks, `[end]` for the end token, `[[` for a bracket.

export type InfillPart = { kind: 'text'; text: string } | { kind: 'masks'; count: number } | { kind: 'end' };

/** What is wrong, with the place in question as the reader wrote it. */
export type InfillProblem =
  /** A bracket that is not closed. */
  | { kind: 'open'; quoted: string }
  /** What stands between brackets is no whole number. */
  | { kind: 'noNumber'; quoted: string }
  /** The number is 0, or more than a model reads. */
  | { kind: 'noCount'; quoted: string }
  | { kind: 'noMask' };

/** The most masks in one place, more than any model here reads in all. */
export const MOST_MASKS = 512;
/** Characters of a place in question that are quoted. */
const QUOTED = 20;

const PART = /\[\[|\[([^[\]]*)\]|\[/g;

/**
 * Reads the parts of an answer in their order. One space before masks is left out: tokens of words begin with their space, so it
 * comes with what is filled in.
 */
export function parseInfill(written: string): { parts: readonly InfillPart[] } | { problem: InfillProblem } {
  const parts: InfillPart[] = [];
  let text = '';
  let from = 0;
  const push = (part: InfillPart) => {
    const kept = part.kind === 'masks' ? text.replace(/ $/, '') : text;
    if (kept !== '') parts.push({ kind: 'text', text: kept });
    text = '';
    parts.push(part);
  };
  for (const match of written.matchAll(PART)) {
    text += written.slice(from, match.index);
    from = match.index + match[0].length;
    const inside = match[1]?.trim();
    if (match[0] === '[[') text += '[';
    else if (inside === undefined)
      return { problem: { kind: 'open', quoted: cut(written.slice(match.index)) } };
    else if (inside.toLowerCase() === 'end') push({ kind: 'end' });
    else if (!/^\d+$/.test(inside)) return { problem: { kind: 'noNumber', quoted: cut(match[0]) } };
    else {
      const count = Number(inside);
      if (count < 1 || count > MOST_MASKS) return { problem: { kind: 'noCount', quoted: cut(match[0]) } };
      push({ kind: 'masks', count });
    }
  }
  text += written.slice(from);
  if (text !== '') parts.push({ kind: 'text', text });
  if (!parts.some(({ kind }) => kind === 'masks')) return { problem: { kind: 'noMask' } };
  return { parts };
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= QUOTED ? text : `${characters.slice(0, QUOTED).join('')} …`;
}

/** What the parts are made of. */
interface Spelling {
  /** Token ids of a text. */
  idsOf: (text: string) => readonly number[];
  mask: number;
  end: number;
}

/** The answer as token ids, [L], masks among them. */
export function answerOf(parts: readonly InfillPart[], { idsOf, mask, end }: Spelling): number[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [...idsOf(part.text)];
    return part.kind === 'end' ? [end] : new Array<number>(part.count).fill(mask);
  });
}
