// Storm shelter: in a storm somebody knocks; the door is opened at once, late, or by the one who was sent away.
import { event, events } from '../events';
import { feels, holds, is, isAt, isGone, isKind, isLike, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import { THINGS } from '../things';

const two = { hero: 'character', guest: 'character' } as const;

const DWELLERS = ['fox', 'rabbit', 'badger', 'raccoon', 'hedgehog', 'hare'] as const;
const GUESTS = ['squirrel', 'sparrow', 'mouse', 'mole', 'hen', 'crow', 'cat'] as const;
const HOUSES = [
  ...(['beech roots', 'hollow stump', 'stone wall', 'old boat'] as const),
  ...(['bank', 'old bridge', 'hill', 'cart'] as const),
] as const;
const STORMS = ['thunder', 'hail', 'gale', 'blizzard', 'rain', 'sea storm'] as const;
const HIDEOUTS = [
  ...(['fallen log', 'hay shed', 'thorn bush', 'ledge'] as const),
  ...(['stone bridge', 'hollow oak', 'leaf heap', 'old cart'] as const),
] as const;
const OPEN_HEARTED = ['kind', 'gentle', 'cheerful', 'helpful'] as const;
const CLOSED = ['grumpy', 'timid', 'greedy', 'stubborn'] as const;

export const stormShelterEvents = events('storm-shelter', {
  dwells: event(
    { hero: 'character', kind: 'kind', house: 'storm house', trait: 'trait' },
    {
      makes: ({ hero, kind, house, trait }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        isAt(hero, 'home'),
        stage(`house of ${hero}`, house),
        stage('door', 'closed'),
      ],
    },
  ),
  cooks: event(
    { hero: 'character', meal: 'thing' },
    { makes: ({ hero, meal }) => [holds(hero, meal), is(meal, 'hot')] },
  ),
  breaks: event({ storm: 'storm' }, { makes: ({ storm }) => [weatherIs(storm)] }),
  knocks: event(
    { guest: 'character', kind: 'kind', hero: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'home'), stage('door', 'closed')],
      makes: ({ guest, kind }) => [isKind(guest, kind), is(guest, 'wet'), isAt(guest, 'door')],
    },
  ),
  opens: event(two, {
    needs: ({ hero, guest }) => [isAt(guest, 'door'), isAt(hero, 'home'), stage('door', 'closed')],
    makes: ({ guest }) => [isAt(guest, 'home'), stage('door', 'open')],
  }),
  shares: event(
    { hero: 'character', guest: 'character', meal: 'thing' },
    {
      needs: ({ hero, guest, meal }) => [isAt(guest, 'home'), isAt(hero, 'home'), holds(hero, meal)],
      makes: ({ guest, meal }) => [isGone(meal), is(guest, 'dry'), feels(guest, 'happy')],
    },
  ),
  thanks: event(
    { guest: 'character', gift: 'thing', hero: 'character' },
    {
      needs: ({ guest }) => [isAt(guest, 'home'), is(guest, 'dry')],
      makes: ({ hero, gift }) => [holds(hero, gift), feels(hero, 'happy')],
    },
  ),
  secondKnock: event(
    { hero: 'character', guest: 'character', ...{ beast: 'character', kind: 'kind' } },
    {
      needs: ({ guest }) => [isAt(guest, 'home')],
      makes: ({ hero, guest, beast, kind }) => [
        isKind(beast, kind),
        isAt(beast, 'door'),
        feels(hero, 'afraid'),
        feels(guest, 'afraid'),
      ],
    },
  ),
  beastIn: event(
    { hero: 'character', beast: 'character', gift: 'thing' },
    {
      needs: ({ hero, beast }) => [isAt(beast, 'door'), feels(hero, 'afraid')],
      makes: ({ hero, beast, gift }) => [isAt(beast, 'home'), holds(hero, gift), feels(hero, 'calm')],
    },
  ),
  calm: event(two, {
    needs: ({ guest }) => [isAt(guest, 'home'), is(guest, 'dry')],
    makes: ({ hero }) => [weatherIs('sunny'), feels(hero, 'happy'), stage('roof', 'mended')],
  }),
  refuses: event(two, {
    needs: ({ hero, guest }) => [isAt(guest, 'door'), isAt(hero, 'home')],
    makes: ({ guest }) => [isAt(guest, 'outside')],
  }),
  regrets: event(
    { hero: 'character', guest: 'character', meal: 'thing' },
    {
      needs: ({ hero, guest, meal }) => [isAt(guest, 'outside'), holds(hero, meal)],
      makes: ({ hero }) => [feels(hero, 'sorry'), isAt(hero, 'outside')],
    },
  ),
  findsGuest: event(
    { hero: 'character', guest: 'character', hideout: 'storm hideout' },
    {
      needs: ({ hero, guest }) => [isAt(hero, 'outside'), isAt(guest, 'outside'), feels(hero, 'sorry')],
      makes: ({ hero, guest }) => [isAt(hero, 'home'), isAt(guest, 'home'), stage('door', 'open')],
    },
  ),
  tooLate: event(two, {
    needs: ({ hero, guest }) => [isAt(hero, 'outside'), isAt(guest, 'outside'), feels(hero, 'sorry')],
    makes: ({ hero }) => [isAt(hero, 'home'), feels(hero, 'sad'), weatherIs('cloudy')],
  }),
  leavesAjar: event(
    { hero: 'character', meal: 'thing' },
    {
      needs: ({ hero, meal }) => [isAt(hero, 'home'), feels(hero, 'sad'), holds(hero, meal)],
      makes: () => [stage('door', 'ajar')],
    },
  ),
  roofGone: event(
    { hero: 'character', meal: 'thing' },
    {
      needs: ({ hero, meal }) => [isAt(hero, 'home'), holds(hero, meal)],
      makes: ({ hero }) => [stage('roof', 'gone'), isAt(hero, 'outside'), is(hero, 'wet')],
    },
  ),
  takenIn: event(
    { hero: 'character', guest: 'character', hideout: 'storm hideout' },
    {
      needs: ({ hero, guest }) => [isAt(hero, 'outside'), isAt(guest, 'outside'), stage('roof', 'gone')],
      makes: ({ hero, guest, hideout }) => [
        isAt(hero, hideout),
        isAt(guest, hideout),
        feels(hero, 'sorry'),
        stage('made room', 'yes'),
      ],
    },
  ),
  halves: event(
    { hero: 'character', guest: 'character', meal: 'thing' },
    {
      needs: ({ hero, meal }) => [stage('made room', 'yes'), holds(hero, meal)],
      makes: ({ hero, meal }) => [isGone(meal), feels(hero, 'calm')],
    },
  ),
  rebuilds: event(two, {
    needs: () => [stage('roof', 'gone'), stage('made room', 'yes')],
    makes: ({ hero }) => [stage('roof', 'mended'), stage('door', 'open'), feels(hero, 'happy')],
  }),
});

const e = stormShelterEvents;

export const stormShelter: Plot = {
  name: 'storm-shelter',
  events: stormShelterEvents,
  tell(s) {
    const openHearted = s.flip(0.45);
    const { name: hero, kind } = s.character(DWELLERS);
    const house = s.word(HOUSES);
    s.tell(e.dwells, { hero, kind, house, trait: s.word(openHearted ? OPEN_HEARTED : CLOSED) });
    const meal = s.thing(['soup', 'stew', 'porridge']);
    s.tell(e.cooks, { hero, meal });
    s.paragraph();
    s.tell(e.breaks, { storm: s.word(STORMS) });
    const other = s.character(GUESTS);
    const guest = other.name;
    s.tell(e.knocks, { guest, kind: other.kind, hero });
    if (openHearted) {
      s.tell(e.opens, { hero, guest });
      s.tell(e.shares, { hero, guest, meal });
      s.paragraph();
      if (s.flip()) {
        const third = s.character(['wolf', 'bear', 'dog']);
        s.tell(e.secondKnock, { hero, guest, beast: third.name, kind: third.kind });
        s.tell(e.beastIn, { hero, beast: third.name, gift: s.thing(['loaf', 'pie', 'quilt', 'cake']) });
      } else {
        s.tell(e.thanks, { guest, gift: s.thing(THINGS.shore.nouns), hero });
      }
      s.tell(e.calm, { hero, guest });
      return 'happy';
    }
    s.tell(e.refuses, { hero, guest });
    s.paragraph();
    if (s.flip(0.4)) {
      s.tell(e.roofGone, { hero, meal });
      s.tell(e.takenIn, { hero, guest, hideout: s.word(HIDEOUTS) });
      s.tell(e.halves, { hero, guest, meal });
      s.paragraph();
      s.tell(e.rebuilds, { hero, guest });
      return 'happy';
    }
    s.tell(e.regrets, { hero, guest, meal });
    if (s.flip(0.4)) {
      s.tell(e.tooLate, { hero, guest });
      s.paragraph();
      s.tell(e.leavesAjar, { hero, meal });
      return 'sad';
    }
    s.tell(e.findsGuest, { hero, guest, hideout: s.word(HIDEOUTS) });
    s.paragraph();
    s.tell(e.shares, { hero, guest, meal });
    s.tell(e.calm, { hero, guest });
    return 'happy';
  },
};
