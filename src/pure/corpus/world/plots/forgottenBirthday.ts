// The forgotten birthday: nobody says a word. It is a surprise, or the wrong day, or there was something more important.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';
import { nounsOf } from '../things';

const CELEBRANTS: readonly Kind[] = [
  ...CHILDREN,
  'bear',
  'mouse',
  'fox',
  'rabbit',
  'pig',
  'squirrel',
  'goat',
];
const CLUES = ['flour', 'key', 'glue', 'cough', 'paper', 'paint', 'honey'] as const;
const PLACES = ['old oak', 'bridge', 'big rock', 'hill', 'pond', 'orchard'] as const;
const TREATS = ['bun', 'apple', 'turnip', 'mud', 'carrot', 'cheese'] as const;
const TROUBLES = ['hay', 'flood', 'foal', 'bees', 'roof', 'sheep'] as const;

const hero = { hero: 'character' } as const;
const heroElder = { ...hero, elder: 'character' } as const;
const heroFriend = { ...hero, friend: 'character' } as const;
const heroTrouble = { ...heroElder, trouble: 'forgotten trouble' } as const;
const waiting = stage('birthday', 'not spoken of');

export const forgottenBirthdayEvents = events('forgotten-birthday', {
  wakes: event(
    { ...hero, kind: 'kind', trait: 'trait' },
    {
      makes: ({ hero, kind, trait }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        waiting,
        feels(hero, 'happy'),
      ],
    },
  ),
  breakfast: event(heroElder, {
    needs: () => [waiting],
    makes: ({ hero, elder }) => [isAt(elder, 'kitchen'), feels(hero, 'surprised')],
  }),
  clue: event(
    { ...heroElder, clue: 'forgotten clue' },
    {
      needs: ({ elder }) => [waiting, isAt(elder, 'kitchen')],
      makes: ({ clue }) => [stage('clue', clue)],
    },
  ),
  trouble: event(heroTrouble, {
    needs: ({ elder }) => [waiting, isAt(elder, 'kitchen')],
    makes: ({ trouble }) => [stage('trouble', trouble)],
  }),
  hints: event(heroElder, {
    needs: ({ hero }) => [waiting, { not: isLike(hero, 'shy') }, { not: isLike(hero, 'proud') }],
    makes: ({ hero }) => [stage(`hint of ${hero}`, 'given')],
  }),
  saysNothing: event(hero, {
    needs: ({ hero }) => [waiting, { not: isLike(hero, 'impatient') }],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  friendBusy: event(
    { ...heroFriend, kind: 'kind' },
    {
      needs: () => [waiting],
      makes: ({ hero, friend, kind }) => [
        isKind(friend, kind),
        stage(`${friend} hides`, 'something'),
        feels(hero, 'lonely'),
      ],
    },
  ),
  goesAway: event(
    { ...hero, place: 'place' },
    {
      needs: () => [waiting],
      makes: ({ hero, place }) => [isAt(hero, place), feels(hero, 'sad')],
    },
  ),
  ownCandle: event(
    { ...hero, treat: 'forgotten treat' },
    {
      needs: ({ hero }) => [feels(hero, 'sad'), waiting],
      makes: ({ hero }) => [stage(`candle of ${hero}`, 'lit')],
    },
  ),
  called: event(
    { ...heroElder, place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), waiting],
      makes: ({ hero }) => [isAt(hero, 'door')],
    },
  ),
  surprise: event(
    { ...heroElder, gift: 'thing', clue: 'forgotten clue' },
    {
      needs: ({ hero, clue }) => [isAt(hero, 'door'), stage('clue', clue)],
      makes: ({ hero, gift, clue }) => [
        holds(hero, gift),
        knows(hero, 'what it was about', clue),
        stage('birthday', 'kept'),
        feels(hero, 'happy'),
      ],
    },
  ),
  friendThere: event(heroFriend, {
    needs: ({ friend }) => [stage(`${friend} hides`, 'something'), stage('birthday', 'kept')],
    makes: ({ hero }) => [feels(hero, 'proud')],
  }),
  wrongDay: event(heroElder, {
    needs: ({ hero }) => [isAt(hero, 'door'), waiting],
    makes: ({ hero }) => [stage('birthday', 'tomorrow'), feels(hero, 'surprised')],
  }),
  twice: event(
    { ...hero, treat: 'forgotten treat' },
    {
      needs: ({ hero }) => [stage('birthday', 'tomorrow'), stage(`candle of ${hero}`, 'lit')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  nextDay: event(
    { ...heroElder, gift: 'thing' },
    {
      needs: () => [stage('birthday', 'tomorrow')],
      makes: ({ hero, gift }) => [holds(hero, gift), feels(hero, 'happy')],
    },
  ),
  helps: event(heroTrouble, {
    needs: ({ trouble }) => [stage('trouble', trouble), waiting],
    makes: ({ hero }) => [stage(`help of ${hero}`, 'given')],
  }),
  midnight: event(
    { ...heroElder, gift: 'thing' },
    {
      needs: ({ hero }) => [stage(`help of ${hero}`, 'given'), waiting],
      makes: ({ hero, gift }) => [holds(hero, gift), stage('birthday', 'kept'), feels(hero, 'happy')],
    },
  ),
  nobodyEver: event(
    { ...hero, trouble: 'forgotten trouble' },
    {
      needs: ({ hero, trouble }) => [stage(`help of ${hero}`, 'given'), waiting, stage('trouble', trouble)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
});

const e = forgottenBirthdayEvents;

export const forgottenBirthday: Plot = {
  name: 'forgotten-birthday',
  events: forgottenBirthdayEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CELEBRANTS);
    const trait = s.word(['shy', 'proud', 'impatient', 'cheerful', 'stubborn', 'patient']);
    s.tell(e.wakes, { hero, kind, trait });
    const elder = s.role(['Mama', 'Papa', 'Grandma', 'Grandpa']);
    s.tell(e.breakfast, { hero, elder });
    const gifts = nounsOf('toy', 'instrument');
    if (s.flip(0.4)) {
      const trouble = s.word(TROUBLES);
      if (trait === 'impatient') s.tell(e.hints, { hero, elder });
      s.tell(e.trouble, { hero, elder, trouble });
      s.paragraph();
      if (trait !== 'impatient') s.tell(e.saysNothing, { hero });
      s.tell(e.helps, { hero, elder, trouble });
      s.paragraph();
      if (s.flip()) {
        s.tell(e.nobodyEver, { hero, trouble });
        return 'sad';
      }
      s.tell(e.midnight, { hero, elder, gift: s.thing(gifts) });
      return 'happy';
    }
    const clue = s.flip(0.7) ? s.word(CLUES) : undefined;
    if (clue) s.tell(e.clue, { hero, elder, clue });
    s.paragraph();
    if (trait === 'shy' || trait === 'proud' || trait === 'patient') s.tell(e.saysNothing, { hero });
    else s.tell(e.hints, { hero, elder });
    const friend = s.flip(0.6)
      ? s.character(
          kind === 'girl' || kind === 'boy' ? CHILDREN : ['hedgehog', 'hare', 'duck', 'otter', 'crow'],
        )
      : undefined;
    if (friend) s.tell(e.friendBusy, { hero, friend: friend.name, kind: friend.kind });
    const place = s.word(PLACES);
    s.tell(e.goesAway, { hero, place });
    const treat = clue ? undefined : s.word(TREATS);
    if (treat) s.tell(e.ownCandle, { hero, treat });
    s.paragraph();
    s.tell(e.called, { hero, elder, place });
    const gift = s.thing(gifts);
    if (clue) {
      s.tell(e.surprise, { hero, elder, gift, clue });
      if (friend) s.tell(e.friendThere, { hero, friend: friend.name });
    } else if (treat) {
      s.tell(e.wrongDay, { hero, elder });
      s.tell(e.nextDay, { hero, elder, gift });
      s.tell(e.twice, { hero, treat });
    }
    return 'happy';
  },
};
