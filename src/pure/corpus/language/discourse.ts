// Who was spoken of: what a pronoun can stand for, and which things and characters the story has introduced.
import type { Gender } from '../world/characters';

/** The listener's memory, after some units of a story (a unit tells one event) and a part of the next. Never changed in place. */
export interface Discourse {
  /** Kinds with the one character of that kind, or null where there are several. */
  readonly kinds: ReadonlyMap<string, string | null>;
  /** Things that were introduced, by their names in the world. */
  readonly things: readonly string[];
  /** All characters in the order of their last mention. */
  readonly characters: readonly string[];
  /** Who was mentioned in the unit before. */
  readonly before: readonly string[];
  /** Who the unit before was about. */
  readonly topic: string | undefined;
  /** Units in a row about the topic in which only a pronoun stood for it. */
  readonly inARow: number;
  /** Who was mentioned in this unit so far. */
  readonly now: readonly string[];
  /** The first of them in the place of a subject. */
  readonly subject: string | undefined;
  /** Those that this unit mentioned by a name. */
  readonly named: readonly string[];
}

/** Units in a row after which a name is due. */
const PRONOUNS_IN_A_ROW = 3;

export const NOTHING_SAID: Discourse = {
  kinds: new Map(),
  things: [],
  characters: [],
  before: [],
  topic: undefined,
  inARow: 0,
  now: [],
  subject: undefined,
  named: [],
};

type GenderOf = (who: string) => Gender | undefined;

/**
 * Whether a pronoun is to stand for `who`: it was mentioned in this unit or is what the unit before was about, and
 * nobody else of its gender was mentioned in either.
 */
export function takesPronoun(said: Discourse, who: string, genderOf: GenderOf): boolean {
  const recent = said.now.includes(who) || (said.topic === who && said.inARow < PRONOUNS_IN_A_ROW);
  return recent && candidates(said, genderOf(who), genderOf).every((other) => other === who);
}

/** Whom a pronoun means: the only one of this gender mentioned of late, else the topic, else the last one mentioned. */
export function meantBy(said: Discourse, gender: Gender, genderOf: GenderOf): string | undefined {
  const late = candidates(said, gender, genderOf);
  if (late.length <= 1) {
    return late[0] ?? said.characters.findLast((who) => genderOf(who) === gender);
  }
  return said.topic !== undefined && late.includes(said.topic) ? said.topic : late.at(-1);
}

function candidates(said: Discourse, gender: Gender | undefined, genderOf: GenderOf): string[] {
  return [...new Set([...said.before, ...said.now])].filter((who) => genderOf(who) === gender);
}

/** After a mention of a character. */
export function mentioned(
  said: Discourse,
  who: string,
  { subject, named }: { subject: boolean; named: boolean },
): Discourse {
  return {
    ...said,
    characters: [...said.characters.filter((other) => other !== who), who],
    now: said.now.includes(who) ? said.now : [...said.now, who],
    subject: said.subject ?? (subject ? who : undefined),
    named: named ? [...said.named, who] : said.named,
  };
}

/** After a thing was introduced. */
export function introducedThing(said: Discourse, thing: string): Discourse {
  return said.things.includes(thing) ? said : { ...said, things: [...said.things, thing] };
}

/** After the end of a unit, which told that characters are of kinds. */
export function afterUnit(
  said: Discourse,
  newKinds: readonly (readonly [who: string, kind: string])[],
): Discourse {
  const kinds = new Map(said.kinds);
  for (const [who, kind] of newKinds) {
    const other = kinds.get(kind);
    kinds.set(kind, other === undefined || other === who ? who : null);
  }
  const topic = said.subject ?? said.now[0];
  const byPronoun = topic !== undefined && topic === said.topic && !said.named.includes(topic);
  return {
    ...said,
    kinds: newKinds.length > 0 ? kinds : said.kinds,
    before: said.now,
    topic,
    inARow: byPronoun ? said.inARow + 1 : 0,
    now: [],
    subject: undefined,
    named: [],
  };
}

/** At the beginning of a paragraph, where names are said again. */
export function atParagraph(said: Discourse): Discourse {
  return { ...said, before: [], topic: undefined, inARow: 0 };
}
