// Lost and found: a thing is lost on the way, a friend helps to look for it, or the rain comes first.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isLost, knows, liesAt } from '../facts';
import { tellDay, tellFriend, tellHero } from '../opening';
import type { Plot } from '../Plot';
import { nounsOf } from '../things';
import { FAIR_WEATHERS, OUTDOOR_PLACES } from '../words';

const heroPlaceThing = { hero: 'character', thing: 'thing', place: 'place' } as const;

export const lostToyEvents = events('lost-toy', {
  owns: event({ hero: 'character', thing: 'thing' }, { makes: ({ hero, thing }) => [holds(hero, thing)] }),
  takesOut: event(heroPlaceThing, {
    needs: ({ hero, thing }) => [holds(hero, thing)],
    makes: ({ hero, place }) => [isAt(hero, place)],
  }),
  misses: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing }) => [isLost(thing), isAt(hero, 'home'), feels(hero, 'sad')],
    },
  ),
  helpOffered: event(
    { hero: 'character', friend: 'character', thing: 'thing' },
    {
      needs: ({ thing }) => [isLost(thing)],
      makes: ({ friend, thing }) => [knows(friend, `that ${thing} is lost`)],
    },
  ),
  findsTogether: event(
    { hero: 'character', friend: 'character', ...{ thing: 'thing', place: 'place' } },
    {
      needs: ({ thing, friend }) => [isLost(thing), knows(friend, `that ${thing} is lost`)],
      makes: ({ hero, friend, thing, place }) => [
        isAt(hero, place),
        isAt(friend, place),
        liesAt(thing, place),
        knows(friend, `where ${thing}`, place),
      ],
    },
  ),
  findsAlone: event(heroPlaceThing, {
    needs: ({ thing }) => [isLost(thing)],
    makes: ({ hero, thing, place }) => [isAt(hero, place), liesAt(thing, place)],
  }),
  hugs: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: ({ hero, thing }, world) => [liesAt(thing, world.placeOf(hero) ?? 'nowhere')],
      makes: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'happy')],
    },
  ),
  neverFound: event(
    { hero: 'character', thing: 'thing' },
    { needs: ({ thing }) => [isLost(thing)], makes: ({ hero }) => [feels(hero, 'sad')] },
  ),
});

const e = lostToyEvents;

export const lostToy: Plot = {
  name: 'lost-toy',
  events: lostToyEvents,
  tell(s) {
    const hero = tellHero(s, { kinds: CHILDREN });
    const who = hero.name;
    const thing = s.thing(nounsOf('toy', 'wooden toy'));
    s.tell(e.owns, { hero: who, thing });
    const friend = s.flip(0.7) ? tellFriend(s, hero) : undefined;
    s.paragraph();
    tellDay(s, { weathers: FAIR_WEATHERS, times: ['morning', 'afternoon'] });
    const place = s.word(OUTDOOR_PLACES);
    s.tell(e.takesOut, { hero: who, thing, place });
    s.tell(e.misses, { hero: who, thing });
    s.paragraph();
    if (friend) {
      s.tell(e.helpOffered, { hero: who, friend: friend.name, thing });
      s.tell(e.findsTogether, { hero: who, friend: friend.name, thing, place });
    } else if (s.flip(0.7)) {
      s.tell(e.findsAlone, { hero: who, thing, place });
    } else {
      s.tell(e.neverFound, { hero: who, thing });
      return 'sad';
    }
    s.tell(e.hugs, { hero: who, thing });
    return 'happy';
  },
};
