// What the world of the stories says to a text, in a sentence or two.
import { literal } from './format';
import type { truthMessages } from './truthMessages';

type Words = ReturnType<typeof truthMessages.get>;

/** What the world says to a text. */
export interface Verdict {
  /** Whether every sentence is one that the world tells. */
  parses: boolean;
  /** Characters from the beginning that are such sentences. */
  understood: number;
  /** What contradicts itself in these, each in a sentence. */
  contradictions: readonly string[];
}

/** Characters of a text that are quoted. */
const QUOTED = 80;

/**
 * Whether the world could have told the text, and where it could not.
 *
 * @param isEnded the text is over: what the world does not know at its end is no mere beginning
 */
export function describeTruth(t: Words, text: string, isEnded: boolean, verdict: Verdict): string {
  const { parses, understood, contradictions } = verdict;
  if (understood === 0) return t.none;
  const problems =
    contradictions.length > 0 && t.contradicts({ problems: literal(contradictions.join(' ')) });
  if (parses) return problems || t.whole;
  const told = literal(lastOf(text.slice(0, understood)));
  const rest = literal(firstOf(text.slice(understood).trim()));
  const broken = isEnded ? t.broken({ told, rest }) : t.open({ told, rest });
  return [problems, broken].filter(Boolean).join(' ');
}

/** The first words of a long text. */
function firstOf(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;
}

/** The last words of a long text. */
function lastOf(text: string): string {
  return text.length <= QUOTED ? text : `… ${text.slice(-QUOTED).replace(/^\S*\s+/, '')}`;
}
