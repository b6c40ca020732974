// What can happen: a type of event with its roles, what it needs and what it makes true.
import type { Fact, Need } from './facts';
import type { World } from './World';

/** What can fill a role: 'character', 'thing', or the name of a set of words such as 'place' or 'weather'. */
export type Sort = string;

export type Roles = Readonly<Record<string, Sort>>;

/** Who and what fills the roles, by their names in the world: Mia, baker, red ball, garden. */
export type Arguments<R extends Roles = Roles> = { readonly [role in keyof R]: string };

/** A type of event without its name. */
interface Unnamed<R extends Roles = Roles> {
  readonly roles: R;
  /** What must be true before it. */
  needs(args: Arguments<R>, world: World): readonly Need[];
  /** What is true after it. */
  makes(args: Arguments<R>, world: World): readonly Fact[];
}

export interface EventType<R extends Roles = Roles> extends Unnamed<R> {
  /** The name of its plot and its own, as in `lost-toy.finds`. */
  readonly name: string;
}

/** One thing that happened. */
export interface StoryEvent {
  readonly type: EventType;
  readonly args: Arguments;
}

interface Meaning<R extends Roles> {
  needs?: (args: Arguments<R>, world: World) => readonly Need[];
  makes?: (args: Arguments<R>, world: World) => readonly Fact[];
}

/** An event with `roles` (name and sort of each), what it needs and what it makes true. */
export function event<const R extends Roles>(roles: R, { needs, makes }: Meaning<R> = {}): Unnamed<R> {
  return { roles, needs: needs ?? (() => []), makes: makes ?? (() => []) };
}

/** The events of one plot, each named after it. */
export function events<const E extends Record<string, Unnamed>>(
  plot: string,
  unnamed: E,
): { readonly [key in keyof E]: E[key] & { readonly name: string } } {
  const named = Object.entries(unnamed).map(([key, one]) => [key, { ...one, name: `${plot}.${key}` }]);
  return Object.fromEntries(named) as { [key in keyof E]: E[key] & { name: string } };
}
