// The loose tooth: it wobbles, it is pulled or spared, it falls at the wrong moment, and then it must be found.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isGone, isKind, isLike, isLost, knows, liesAt, stage } from '../facts';
import { tellFriend } from '../opening';
import type { Plot } from '../Plot';
import { OUTDOOR_PLACES } from '../words';

const TRICKS = [
  ...(['door', 'candy', 'spin', 'boot', 'apple', 'goat', 'kite', 'spoon', 'song', 'fish'] as const),
  ...(['jump', 'ice'] as const),
] as const;
const SPARINGS = [
  ...(['soup', 'scarf', 'whisper', 'sleep', 'milk', 'glove', 'left', 'stairs', 'nod', 'straw'] as const),
] as const;
const MOMENTS = [
  ...(['sneeze', 'laugh', 'song', 'yawn', 'jump', 'shout', 'cough', 'whistle', 'cartwheel'] as const),
  ...(['hiccup', 'bee', 'ball'] as const),
] as const;
const FOODS = [
  ...(['corn', 'apple', 'crust', 'nut cake', 'pear', 'carrot', 'cookie', 'cheese', 'plum'] as const),
  ...(['pancake', 'bean', 'sausage', 'pudding', 'turnip'] as const),
] as const;
const PLACES = OUTDOOR_PLACES.filter((place) =>
  [
    'meadow',
    'orchard',
    'park',
    'playground',
    'garden',
    'yard',
    'beach',
    'field',
    'hill',
    'clearing',
    'square',
  ].includes(place),
);

const hero = { hero: 'character' } as const;
const tooth = 'tooth';
const wobbles = is(tooth, 'loose');

export const looseToothEvents = events('loose-tooth', {
  wobble: event(
    { ...hero, kind: 'kind', trait: 'trait' },
    {
      makes: ({ hero, kind, trait }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        wobbles,
        holds(hero, tooth),
      ],
    },
  ),
  elderSays: event(
    { ...hero, elder: 'character' },
    {
      needs: () => [wobbles],
      makes: ({ hero, elder }) => [knows(hero, 'where teeth go'), stage('who told', elder)],
    },
  ),
  pulls: event(
    { ...hero, trick: 'tooth trick' },
    {
      needs: ({ hero }) => [wobbles, { not: isLike(hero, 'timid') }, { not: isLike(hero, 'careful') }],
      makes: ({ trick }) => [stage('trick', trick)],
    },
  ),
  shows: event(
    { ...hero, friend: 'character' },
    { needs: () => [wobbles], makes: ({ friend }) => [knows(friend, 'the tooth')] },
  ),
  spares: event(
    { ...hero, sparing: 'tooth sparing' },
    {
      needs: ({ hero }) => [wobbles, { not: isLike(hero, 'impatient') }],
      makes: ({ hero }) => [feels(hero, 'afraid')],
    },
  ),
  fallsOutdoors: event(
    { ...hero, place: 'place', moment: 'tooth moment' },
    {
      needs: ({ hero }) => [wobbles, holds(hero, tooth)],
      makes: ({ hero, place }) => [isAt(hero, place), isLost(tooth), is(tooth, 'out')],
    },
  ),
  swallowed: event(
    { ...hero, food: 'tooth food' },
    {
      needs: ({ hero }) => [wobbles, holds(hero, tooth)],
      makes: ({ hero }) => [isGone(tooth), is(tooth, 'out'), feels(hero, 'sad')],
    },
  ),
  stuck: event(
    { ...hero, food: 'tooth food' },
    {
      needs: ({ hero }) => [wobbles, holds(hero, tooth)],
      makes: ({ hero }) => [is(tooth, 'out'), feels(hero, 'surprised')],
    },
  ),
  searchTogether: event(
    { ...hero, friend: 'character', place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), isLost(tooth)],
      makes: ({ hero, friend, place }) => [isAt(friend, place), liesAt(tooth, place), holds(hero, tooth)],
    },
  ),
  searchAlone: event(
    { ...hero, place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), isLost(tooth)],
      makes: ({ hero }) => [holds(hero, tooth), feels(hero, 'happy')],
    },
  ),
  henTakesIt: event(
    { ...hero, place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), isLost(tooth)],
      makes: ({ hero }) => [isGone(tooth), feels(hero, 'sad')],
    },
  ),
  writes: event(hero, {
    needs: () => [isGone(tooth)],
    makes: () => [stage('note', 'under the pillow')],
  }),
  pillow: event(
    { ...hero, coin: 'thing' },
    {
      needs: ({ hero }) => [holds(hero, tooth), is(tooth, 'out')],
      makes: ({ hero, coin }) => [isGone(tooth), holds(hero, coin), feels(hero, 'happy')],
    },
  ),
  noteAnswered: event(
    { ...hero, coin: 'thing' },
    {
      needs: () => [stage('note', 'under the pillow')],
      makes: ({ hero, coin }) => [holds(hero, coin), feels(hero, 'happy')],
    },
  ),
  keeps: event(hero, {
    needs: ({ hero }) => [holds(hero, tooth), is(tooth, 'out')],
    makes: ({ hero }) => [liesAt(tooth, 'matchbox'), feels(hero, 'proud')],
  }),
  whistles: event(
    { ...hero, friend: 'character' },
    { needs: () => [is(tooth, 'out')], makes: ({ hero }) => [feels(hero, 'proud')] },
  ),
  emptyPillow: event(hero, {
    needs: ({ hero }) => [isGone(tooth), feels(hero, 'sad')],
    makes: ({ hero }) => [stage('pillow', 'empty'), feels(hero, 'calm')],
  }),
});

const e = looseToothEvents;

export const looseTooth: Plot = {
  name: 'loose-tooth',
  events: looseToothEvents,
  tell(s) {
    const child = s.character(CHILDREN);
    const hero = child.name;
    const trait = s.word([
      'impatient',
      'brave',
      'curious',
      'timid',
      'careful',
      'proud',
      'stubborn',
      'cheerful',
      'clever',
    ]);
    s.tell(e.wobble, { hero, kind: child.kind, trait });
    if (s.flip())
      s.tell(e.elderSays, {
        hero,
        elder: s.role(['Grandma', 'Grandpa', 'Mama', 'Papa', 'Aunt Rose', 'Uncle Ben']),
      });
    const friend = trait === 'proud' || s.flip() ? tellFriend(s, child, CHILDREN) : undefined;
    s.paragraph();
    if (trait === 'proud' && friend) s.tell(e.shows, { hero, friend: friend.name });
    else if (trait === 'timid' || trait === 'careful') s.tell(e.spares, { hero, sparing: s.word(SPARINGS) });
    else s.tell(e.pulls, { hero, trick: s.word(TRICKS) });
    const where = s.pick(['outdoors', 'swallowed', 'stuck'] as const);
    let gone = where === 'swallowed';
    if (where === 'outdoors') {
      const place = s.word(PLACES);
      s.tell(e.fallsOutdoors, { hero, place, moment: s.word(MOMENTS) });
      s.paragraph();
      const found = s.flip(0.7);
      if (!found) s.tell(e.henTakesIt, { hero, place });
      else if (friend) s.tell(e.searchTogether, { hero, friend: friend.name, place });
      else s.tell(e.searchAlone, { hero, place });
      gone = !found;
    } else {
      s.tell(where === 'stuck' ? e.stuck : e.swallowed, { hero, food: s.word(FOODS) });
      s.paragraph();
    }
    if (gone && s.flip(0.4)) {
      s.tell(e.emptyPillow, { hero });
      return 'sad';
    }
    if (gone) {
      s.tell(e.writes, { hero });
      s.tell(e.noteAnswered, { hero, coin: s.thing(['coin', 'bell', 'marble', 'ring', 'star', 'shell']) });
    } else if (s.flip(0.7)) {
      s.tell(e.pillow, {
        hero,
        coin: s.thing(['coin', 'whistle', 'ring', 'marble', 'bell', 'medal', 'top']),
      });
    } else {
      s.tell(e.keeps, { hero });
    }
    if (friend && s.flip(0.7)) s.tell(e.whistles, { hero, friend: friend.name });
    return 'happy';
  },
};
