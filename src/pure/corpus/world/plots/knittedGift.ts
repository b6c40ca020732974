// The knitted gift: it turns out far too small or far too large, and somebody else is warm in the end.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, isLike, knows, liesAt, stage, weatherIs, type Need } from '../facts';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';
import type { World } from '../World';

const HEROES: readonly Kind[] = [...CHILDREN, 'rabbit', 'fox', 'mouse', 'squirrel', 'badger', 'bear'];
const SMALL_ITEMS: readonly ThingNoun[] = ['sweater', 'cap', 'cape', 'hat', 'dress'];
const LARGE_ITEMS: readonly ThingNoun[] = ['sweater', 'scarf', 'cape', 'coat', 'shawl'];
const SMALL = ['kitten', 'photo', 'wash', 'wool', 'goat', 'cold', 'snow'] as const;
const LARGE = ['radio', 'scarecrow', 'growth', 'sleep', 'tape', 'wool'] as const;
const SMALL_WEARERS = ['duckling', 'lamb', 'piglet', 'crow', 'hen', 'kitten', 'bottle'] as const;
const LARGE_WEARERS = ['pony', 'apple tree', 'calf', 'beehive', 'snowman', 'pump', 'king'] as const;

const hero = { hero: 'character' } as const;
const heroItem = { ...hero, item: 'thing' } as const;
const heroKnitter = { ...hero, knitter: 'character' } as const;
const heroKnitterItem = { ...heroKnitter, item: 'thing' } as const;
const size = (item: string, value: 'small' | 'large' | 'right') => stage(`size of ${item}`, value);

/** That `knitter` has begun to knit for somebody. */
function begun(knitter: string, world: World): Need[] {
  const fluent = `${knitter} knits for`;
  return world.value(fluent) === undefined ? [stage(fluent, 'somebody')] : [];
}

export const knittedGiftEvents = events('knitted-gift', {
  knits: event(
    { knitter: 'character', hero: 'character', kind: 'kind', trait: 'trait' },
    {
      makes: ({ knitter, hero, kind, trait }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage(`${knitter} knits for`, hero),
      ],
    },
  ),
  goesWrongSmall: event(
    { knitter: 'character', item: 'thing', why: 'knitted too small' },
    {
      needs: ({ knitter }, world) => begun(knitter, world),
      makes: ({ knitter, item }) => [size(item, 'small'), holds(knitter, item)],
    },
  ),
  goesWrongLarge: event(
    { knitter: 'character', item: 'thing', why: 'knitted too large' },
    {
      needs: ({ knitter }, world) => begun(knitter, world),
      makes: ({ knitter, item }) => [size(item, 'large'), holds(knitter, item)],
    },
  ),
  unwraps: event(heroKnitterItem, {
    needs: ({ hero, knitter, item }) => [holds(knitter, item), stage(`${knitter} knits for`, hero)],
    makes: ({ hero, item }) => [holds(hero, item), feels(hero, 'happy')],
  }),
  triesSmall: event(heroItem, {
    needs: ({ hero, item }) => [holds(hero, item), size(item, 'small')],
    makes: ({ hero, item }) => [knows(hero, `size of ${item}`), feels(hero, 'surprised')],
  }),
  triesLarge: event(heroItem, {
    needs: ({ hero, item }) => [holds(hero, item), size(item, 'large')],
    makes: ({ hero, item }) => [knows(hero, `size of ${item}`), feels(hero, 'surprised')],
  }),
  saysTruth: event(heroKnitter, {
    needs: ({ hero }) => [isLike(hero, 'honest')],
    makes: ({ knitter }) => [knows(knitter, 'that it does not fit')],
  }),
  pretends: event(heroKnitter, {
    needs: ({ hero }) => [{ not: isLike(hero, 'honest') }],
    makes: ({ knitter }) => [knows(knitter, 'that it fits', 'so it seems')],
  }),
  hidesIt: event(heroItem, {
    needs: ({ hero, item }) => [holds(hero, item), knows(hero, `size of ${item}`)],
    makes: ({ item }) => [liesAt(item, 'drawer')],
  }),
  frost: event(
    { weather: 'weather' },
    { makes: ({ weather }) => [weatherIs(weather), stage('season', 'cold')] },
  ),
  givesSmall: event(
    { ...heroItem, wearer: 'knitted small wearer' },
    {
      needs: ({ item }) => [size(item, 'small'), stage('season', 'cold')],
      makes: ({ item, wearer }) => [holds(wearer, item), is(wearer, 'warm'), stage('worn', item)],
    },
  ),
  givesLarge: event(
    { ...heroItem, wearer: 'knitted large wearer' },
    {
      needs: ({ item }) => [size(item, 'large'), stage('season', 'cold')],
      makes: ({ item, wearer }) => [holds(wearer, item), is(wearer, 'warm'), stage('worn', item)],
    },
  ),
  shares: event(
    { ...heroItem, friend: 'character', kind: 'kind' },
    {
      needs: ({ hero, item }) => [holds(hero, item), size(item, 'large'), stage('season', 'cold')],
      makes: ({ hero, item, friend, kind }) => [
        isKind(friend, kind),
        is(friend, 'warm'),
        stage('worn', item),
        feels(hero, 'happy'),
      ],
    },
  ),
  knitterSees: event(
    { ...heroKnitter, item: 'thing' },
    {
      needs: ({ item }) => [stage('worn', item)],
      makes: ({ knitter }) => [isAt(knitter, 'home'), feels(knitter, 'surprised')],
    },
  ),
  laughs: event(heroKnitter, {
    needs: ({ knitter }) => [feels(knitter, 'surprised')],
    makes: ({ hero, knitter }) => [feels(knitter, 'happy'), feels(hero, 'happy')],
  }),
  measures: event(heroKnitter, {
    needs: ({ knitter }) => [feels(knitter, 'surprised')],
    makes: ({ hero, knitter }) => [knows(knitter, `size of ${hero}`), feels(hero, 'proud')],
  }),
  yearsLater: event(heroKnitterItem, {
    needs: ({ item }) => [liesAt(item, 'drawer'), size(item, 'large')],
    makes: ({ hero, item }) => [size(item, 'right'), holds(hero, item), feels(hero, 'sad')],
  }),
  moths: event(heroKnitterItem, {
    needs: ({ item }) => [liesAt(item, 'drawer')],
    makes: ({ hero, item }) => [is(item, 'full of holes'), feels(hero, 'sorry')],
  }),
});

const e = knittedGiftEvents;

export const knittedGift: Plot = {
  name: 'knitted-gift',
  events: knittedGiftEvents,
  tell(s) {
    const knitter = s.role(['Grandma', 'Grandpa', 'Aunt Rose']);
    const { name: hero, kind } = s.character(HEROES);
    const trait = s.word(['honest', 'shy', 'kind', 'cheerful', 'proud', 'clever']);
    s.tell(e.knits, { knitter, hero, kind, trait });
    const large = s.flip();
    const item = s.thing(large ? LARGE_ITEMS : SMALL_ITEMS);
    if (large) s.tell(e.goesWrongLarge, { knitter, item, why: s.word(LARGE) });
    else s.tell(e.goesWrongSmall, { knitter, item, why: s.word(SMALL) });
    s.paragraph();
    s.tell(e.unwraps, { hero, knitter, item });
    s.tell(large ? e.triesLarge : e.triesSmall, { hero, item });
    const honest = trait === 'honest';
    s.tell(honest ? e.saysTruth : e.pretends, { hero, knitter });
    s.paragraph();
    if (!honest && s.flip(0.35)) {
      s.tell(e.hidesIt, { hero, item });
      if (large && s.flip(0.6)) s.tell(e.yearsLater, { hero, knitter, item });
      else s.tell(e.moths, { hero, knitter, item });
      return 'sad';
    }
    s.tell(e.frost, { weather: s.word(['frosty', 'snowy']) });
    if (large && s.flip()) {
      const friend = s.character(
        kind === 'girl' || kind === 'boy' ? CHILDREN : ['hedgehog', 'hare', 'duck', 'otter'],
      );
      s.tell(e.shares, { hero, item, friend: friend.name, kind: friend.kind });
    } else if (large) {
      s.tell(e.givesLarge, { hero, item, wearer: s.word(LARGE_WEARERS) });
    } else {
      s.tell(e.givesSmall, { hero, item, wearer: s.word(SMALL_WEARERS) });
    }
    s.tell(e.knitterSees, { hero, knitter, item });
    s.tell(s.flip() ? e.laughs : e.measures, { hero, knitter });
    return 'happy';
  },
};
