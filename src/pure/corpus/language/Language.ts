// What a language must provide: phrases for each event, and words for each slot, written and read.
import type { Arguments, EventType, Roles, Sort } from '../world/events';
import type { Discourse } from './discourse';

/** A question about an event, in words with slots, and the role that answers it. */
export type Ask = readonly [question: string, answer: string];

/** How a language tells one type of event. */
export interface Saying {
  readonly type: EventType;
  /** Phrases, all equally likely. */
  readonly phrases: readonly string[];
  readonly asks: readonly Ask[];
}

/** Where a slot stands. */
export interface Where {
  readonly said: Discourse;
  /** At the beginning of a sentence. */
  readonly capital: boolean;
}

/** A slot in words. */
export interface Written {
  readonly text: string;
  readonly said: Discourse;
}

/** One way to understand the words at a place as a slot. */
export interface SlotReading {
  readonly value: string;
  readonly length: number;
  /** What `write` would have chosen. */
  readonly choices: readonly number[];
  readonly said: Discourse;
  /** What is wrong with it, if anything, in a sentence. */
  readonly problem?: string;
}

export interface Language {
  readonly code: string;
  readonly sayings: readonly Saying[];
  /** The forms that a slot of this sort can have; undefined for a sort that the language has no words for. */
  forms(sort: Sort): readonly string[] | undefined;
  /** Forms that only stand for somebody whom the same phrase has mentioned already. */
  readonly bound: readonly string[];
  write(
    slot: { sort: Sort; form: string },
    value: string,
    where: Where,
    choose: (weights: readonly number[]) => number,
  ): Written;
  /** All ways to read the words at `place` of `text`; `bound` is the value that the role has already. */
  read(
    slot: { sort: Sort; form: string },
    text: string,
    place: number,
    where: Where,
    bound: string | undefined,
  ): readonly SlotReading[];
}

/** How a language tells an event: some phrases, and questions about it. */
export function saying<R extends Roles>(
  type: EventType<R>,
  phrases: readonly string[],
  asks: readonly (readonly [question: string, answer: keyof R & string])[] = [],
): Saying {
  return { type, phrases, asks };
}

/** Characters whose kinds an event tells. */
export function newKinds(type: EventType, args: Arguments): (readonly [string, string])[] {
  const roles = Object.entries(type.roles);
  return roles.flatMap(([role, sort], i) => {
    if (sort !== 'kind') return [];
    const who = roles.slice(0, i).findLast(([, other]) => other === 'character');
    return who ? [[args[who[0]] as string, args[role] as string] as const] : [];
  });
}
