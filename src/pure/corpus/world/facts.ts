// What can be true in the world: fluents, each with one value at a time.

/** That `fluent` has `value`, as in ['holder of red ball', 'Mia']. A fluent that nobody spoke of has no value. */
export type Fact = readonly [fluent: string, value: string];

/** What an event needs: a fact that must hold, or, with `not`, one that must not. */
export type Need = Fact | { readonly not: Fact };

/** `who` has `thing`. A thing has one holder, so that giving it away is losing it. */
export const holds = (who: string, thing: string): Fact => [`holder of ${thing}`, who];

/** `thing` lies at `place`, and nobody has it. */
export const liesAt = (thing: string, place: string): Fact => [`holder of ${thing}`, place];

/** Nobody in the story knows where `thing` is. */
export const isLost = (thing: string): Fact => [`holder of ${thing}`, 'nobody'];

/** `thing` is no more: eaten, melted, burnt. */
export const isGone = (thing: string): Fact => [`holder of ${thing}`, 'gone'];

/** `who` is at `place`. */
export const isAt = (who: string, place: string): Fact => [`place of ${who}`, place];

/** `who` is a `kind`: a girl, a fox. */
export const isKind = (who: string, kind: string): Fact => [`kind of ${who}`, kind];

/** What `who` is like: brave, shy. */
export const isLike = (who: string, trait: string): Fact => [`nature of ${who}`, trait];

/** `who` feels `mood`: a mood. */
export const feels = (who: string, mood: Mood): Fact => [`mood of ${who}`, mood];

/** The state of a thing or character: broken, whole, wet, asleep, … */
export const is = (what: string, state: string): Fact => [`state of ${what}`, state];

/** `who` knows the answer to `question`, such as `where red ball`; the answer is `answer`. */
export const knows = (who: string, question: string, answer = 'yes'): Fact => [
  `${who} knows ${question}`,
  answer,
];

/** `who` gave `whom` a promise, which is open, kept or broken. */
export const promise = (who: string, whom: string, state: 'open' | 'kept' | 'broken'): Fact => [
  `promise of ${who} to ${whom}`,
  state,
];

/** How two characters stand: friends, quarrelled, strangers. The order does not matter. */
export function between(one: string, other: string, bond: 'friends' | 'quarrelled' | 'strangers'): Fact {
  const [first, second] = one < other ? [one, other] : [other, one];
  return [`bond of ${first} and ${second}`, bond];
}

export const weatherIs = (weather: string): Fact => ['weather', weather];
export const timeIs = (time: string): Fact => ['time', time];

/** Anything that only one plot speaks of: how far the bread is, who won the race. */
export const stage = (name: string, value: string): Fact => [name, value];

export type Mood = 'happy' | 'sad' | 'angry' | 'afraid' | 'proud' | 'lonely' | 'sorry' | 'surprised' | 'calm';
