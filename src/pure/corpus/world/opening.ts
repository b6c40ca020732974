// How stories begin: who the hero is, where they live, what they are like, what day it is. And small moments between.
import { CHILDREN, type Kind } from './characters';
import { event, events } from './events';
import { isAt, isKind, isLike, stage, timeIs, weatherIs } from './facts';
import type { Character, Teller } from './Teller';
import {
  ANIMAL_HOMES,
  CHILD_HOMES,
  TIMES,
  TRAITS,
  WEATHERS,
  type Home,
  type Time,
  type Trait,
  type Weather,
} from './words';

const introduces = (args: { who: string; kind: string }) => [isKind(args.who, args.kind)];

export const opening = events('opening', {
  /** The hero, where they live. */
  lives: event(
    { who: 'character', kind: 'kind', home: 'home' },
    { makes: ({ who, kind, home }) => [isKind(who, kind), stage(`home of ${who}`, home), isAt(who, 'home')] },
  ),
  /** The hero, and what they are like. */
  livesAs: event(
    { who: 'character', kind: 'kind', home: 'home', trait: 'trait' },
    {
      makes: ({ who, kind, home, trait }) => [
        isKind(who, kind),
        stage(`home of ${who}`, home),
        isAt(who, 'home'),
        isLike(who, trait),
      ],
    },
  ),
  isTrait: event({ who: 'character', trait: 'trait' }, { makes: ({ who, trait }) => [isLike(who, trait)] }),
  /** A day of the story begins, with its weather. */
  day: event(
    { time: 'time', weather: 'weather' },
    { makes: ({ time, weather }) => [timeIs(time), weatherIs(weather)] },
  ),
  /** Another character is there; the two are friends or become so. */
  friend: event(
    { who: 'character', other: 'character', kind: 'kind' },
    { makes: ({ other, kind }) => introduces({ who: other, kind }) },
  ),
});

/** What a plot asks of its beginning. */
export interface OpeningOptions {
  /** Who the hero can be. */
  kinds?: readonly Kind[];
  /** What the hero can be like: always said. Without it, any trait may be said or none. */
  traits?: readonly Trait[];
}

/** Tells who the hero is, where they live and, sometimes, what they are like. */
export function tellHero(s: Teller, { kinds, traits }: OpeningOptions = {}): Character & { trait?: Trait } {
  const hero = s.character(kinds);
  const { name, kind } = hero;
  const home = s.word<Home>(homesOf(kind));
  const saysTrait = traits !== undefined || s.flip(0.6);
  if (saysTrait && s.flip()) {
    const trait = s.word<Trait>(traits ?? TRAITS);
    s.tell(opening.livesAs, { who: name, kind, home, trait });
    return { ...hero, trait };
  }
  s.tell(opening.lives, { who: name, kind, home });
  if (!saysTrait) return hero;
  const trait = s.word<Trait>(traits ?? TRAITS);
  s.tell(opening.isTrait, { who: name, trait });
  return { ...hero, trait };
}

/** Tells what day it is: its time and weather. */
export function tellDay(
  s: Teller,
  { weathers = WEATHERS, times = TIMES }: { weathers?: readonly Weather[]; times?: readonly Time[] } = {},
): { time: Time; weather: Weather } {
  const time = s.word<Time>(times);
  const weather = s.word<Weather>(weathers);
  s.tell(opening.day, { time, weather });
  return { time, weather };
}

/** Tells of a friend whom the hero has had for long. */
export function tellFriend(s: Teller, hero: Character, kinds?: readonly Kind[]): Character {
  const friend = s.character(kinds ?? kindsBeside(hero.kind));
  s.tell(opening.friend, { who: hero.name, other: friend.name, kind: friend.kind });
  return friend;
}

/** Who goes with whom: children with children, animals with animals. */
export function kindsBeside(kind: Kind): readonly Kind[] {
  return isChild(kind) ? CHILDREN : (Object.keys(ANIMAL_HOMES) as Kind[]);
}

export function isChild(kind: Kind): kind is (typeof CHILDREN)[number] {
  return kind === 'girl' || kind === 'boy';
}

function homesOf(kind: Kind): readonly Home[] {
  return isChild(kind) ? CHILD_HOMES : ANIMAL_HOMES[kind];
}
