// Lost and found: a toy is left behind for something more exciting, and is found, brought back, given away, or gone.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, isLost, knows, liesAt, stage } from '../facts';
import { tellDay, tellFriend, tellHero } from '../opening';
import type { Plot } from '../Plot';
import { FAIR_WEATHERS } from '../words';

const TOYS = [
  ...(['ball', 'kite', 'doll', 'top', 'puppet', 'drum', 'whistle', 'marble', 'hoop'] as const),
  ...(['boat', 'train', 'wagon', 'toy duck'] as const),
] as const;
const PLACES = [
  ...(['meadow', 'hill', 'field', 'orchard', 'old oak', 'river', 'lake', 'stream', 'beach'] as const),
  ...(['pond', 'bridge', 'market', 'square', 'park', 'well', 'playground', 'church'] as const),
] as const;
const CAUSES = ['butterfly', 'band', 'squirrel', 'bell', 'ice', 'cart', 'lambs', 'race', 'rainbow'] as const;
const SPOTS = ['bed', 'stove', 'coat', 'soup', 'boots', 'dog', 'piano', 'flour'] as const;
const BRINGERS = ['baker', 'farmer', 'postman', 'teacher', 'fisherman', 'doctor', 'old woman'] as const;

const heroThing = { hero: 'character', thing: 'thing' } as const;
const heroPlaceThing = { ...heroThing, place: 'place' } as const;
const left = (thing: string, place: string) => stage(`where ${thing} was left`, place);

export const lostToyEvents = events('lost-toy', {
  owns: event(heroThing, { makes: ({ hero, thing }) => [holds(hero, thing)] }),
  takesOut: event(heroPlaceThing, {
    needs: ({ hero, thing }) => [holds(hero, thing)],
    makes: ({ hero, place }) => [isAt(hero, place)],
  }),
  runsOff: event(
    { ...heroPlaceThing, cause: 'lost toy cause' },
    {
      needs: ({ hero, thing, place }) => [holds(hero, thing), isAt(hero, place)],
      makes: ({ hero, thing, place }) => [
        liesAt(thing, place),
        left(thing, place),
        isAt(hero, 'the road'),
        feels(hero, 'happy'),
      ],
    },
  ),
  misses: event(heroThing, {
    needs: ({ hero, thing }) => [isAt(hero, 'the road'), { not: holds(hero, thing) }],
    makes: ({ hero, thing }) => [isLost(thing), isAt(hero, 'home'), feels(hero, 'sad')],
  }),
  searches: event(
    { ...heroThing, spot: 'lost toy spot' },
    {
      needs: ({ hero, thing }) => [isLost(thing), isAt(hero, 'home')],
      makes: ({ hero, thing, spot }) => [knows(hero, `that ${thing} is not ${spot}`)],
    },
  ),
  helpOffered: event(
    { ...heroThing, friend: 'character' },
    {
      needs: ({ thing }) => [isLost(thing)],
      makes: ({ friend, thing }) => [knows(friend, `that ${thing} is lost`)],
    },
  ),
  findsTogether: event(
    { ...heroPlaceThing, friend: 'character' },
    {
      needs: ({ thing, friend, place }) => [
        isLost(thing),
        knows(friend, `that ${thing} is lost`),
        left(thing, place),
      ],
      makes: ({ hero, friend, thing, place }) => [
        isAt(hero, place),
        isAt(friend, place),
        liesAt(thing, place),
        knows(friend, `where ${thing}`, place),
      ],
    },
  ),
  findsAlone: event(heroPlaceThing, {
    needs: ({ thing, place }) => [isLost(thing), left(thing, place)],
    makes: ({ hero, thing, place }) => [isAt(hero, place), liesAt(thing, place)],
  }),
  putsUpNote: event(heroThing, {
    needs: ({ thing }) => [isLost(thing)],
    makes: ({ thing }) => [knows('everybody', `that ${thing} is lost`)],
  }),
  broughtBack: event(
    { ...heroThing, bringer: 'character' },
    {
      needs: ({ thing }) => [isLost(thing), knows('everybody', `that ${thing} is lost`)],
      makes: ({ hero, thing }) => [liesAt(thing, 'home'), isAt(hero, 'home')],
    },
  ),
  seesItWith: event(
    { ...heroPlaceThing, other: 'character', kind: 'kind' },
    {
      needs: ({ thing, place }) => [isLost(thing), left(thing, place)],
      makes: ({ hero, other, kind, thing, place }) => [
        isKind(other, kind),
        isAt(hero, place),
        isAt(other, place),
        holds(other, thing),
        feels(hero, 'surprised'),
      ],
    },
  ),
  givesBack: event(
    { ...heroThing, other: 'character' },
    {
      needs: ({ other, thing }) => [holds(other, thing)],
      makes: ({ hero, other, thing }) => [
        holds(hero, thing),
        between(hero, other, 'friends'),
        feels(hero, 'happy'),
      ],
    },
  ),
  letsKeep: event(
    { ...heroThing, other: 'character' },
    {
      needs: ({ hero, other, thing }) => [holds(other, thing), feels(hero, 'surprised')],
      makes: ({ hero, other }) => [feels(other, 'happy'), feels(hero, 'calm')],
    },
  ),
  hugs: event(heroThing, {
    needs: ({ hero, thing }, world) => [liesAt(thing, world.placeOf(hero) ?? 'nowhere')],
    makes: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'happy')],
  }),
  neverFound: event(heroThing, {
    needs: ({ thing }) => [isLost(thing)],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
});

const e = lostToyEvents;

export const lostToy: Plot = {
  name: 'lost-toy',
  events: lostToyEvents,
  tell(s) {
    const child = tellHero(s, { kinds: CHILDREN });
    const hero = child.name;
    const thing = s.thing(TOYS);
    s.tell(e.owns, { hero, thing });
    const friend = s.flip(0.35) ? tellFriend(s, child).name : undefined;
    s.paragraph();
    if (s.flip()) tellDay(s, { weathers: FAIR_WEATHERS, times: ['morning', 'afternoon'] });
    const place = s.word(PLACES);
    s.tell(e.takesOut, { hero, thing, place });
    s.tell(e.runsOff, { hero, thing, place, cause: s.word(CAUSES) });
    s.tell(e.misses, { hero, thing });
    if (s.flip()) s.tell(e.searches, { hero, thing, spot: s.word(SPOTS) });
    s.paragraph();
    if (friend) {
      s.tell(e.helpOffered, { hero, thing, friend });
      s.tell(e.findsTogether, { hero, thing, place, friend });
      s.tell(e.hugs, { hero, thing });
      return 'happy';
    }
    const course = s.pick(['alone', 'note', 'other', 'never']);
    if (course === 'other') {
      const other = s.character(CHILDREN);
      s.tell(e.seesItWith, { hero, thing, place, other: other.name, kind: other.kind });
      const keeps = child.trait !== 'greedy' && s.flip();
      s.tell(keeps ? e.letsKeep : e.givesBack, { hero, thing, other: other.name });
      return keeps ? 'sad' : 'happy';
    }
    if (course === 'alone') {
      s.tell(e.findsAlone, { hero, thing, place });
    } else {
      s.tell(e.putsUpNote, { hero, thing });
      if (course === 'never') {
        s.tell(e.neverFound, { hero, thing });
        return 'sad';
      }
      s.tell(e.broughtBack, { hero, thing, bringer: s.role(BRINGERS) });
    }
    s.tell(e.hugs, { hero, thing });
    return 'happy';
  },
};
