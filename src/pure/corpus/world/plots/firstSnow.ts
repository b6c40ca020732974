// First snow: one who sleeps all winter asks a friend to wake him when it snows; the friend does, cannot, or forgets.
import { event, events } from '../events';
import {
  feels,
  holds,
  is,
  isAt,
  isGone,
  isKind,
  isLike,
  knows,
  liesAt,
  promise,
  stage,
  weatherIs,
} from '../facts';
import type { Plot } from '../Plot';
import type { Trait } from '../words';

const two = { hero: 'character', friend: 'character' } as const;

const SLEEPERS = ['hedgehog', 'bear', 'badger', 'raccoon'] as const;
const FRIENDS = ['squirrel', 'hare', 'crow', 'sparrow', 'fox', 'mouse', 'deer'] as const;
const DREAMERS: readonly Trait[] = ['curious', 'stubborn', 'impatient', 'cheerful', 'shy', 'gentle'];
const LIKENESSES = [
  ...(['feathers', 'flour', 'stars', 'blossoms', 'sugar'] as const),
  ...(['butterflies', 'paper', 'salt'] as const),
] as const;
const BEDS = [
  ...(['leaf bed', 'moss bed', 'hay bed', 'fern bed'] as const),
  ...(['root bed', 'feather bed', 'old coat', 'straw bed'] as const),
] as const;
const GAMES = [
  ...(['sliding', 'flakes', 'tracks', 'snowballs', 'rolling'] as const),
  ...(['jumping', 'castle', 'angels'] as const),
] as const;

export const firstSnowEvents = events('first-snow', {
  neverSaw: event(
    { hero: 'character', kind: 'kind', trait: 'trait' },
    { makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait), is(hero, 'awake')] },
  ),
  hears: event(
    { hero: 'character', friend: 'character', ...{ kind: 'kind', likeness: 'snow likeness' } },
    {
      needs: ({ hero }) => [is(hero, 'awake')],
      makes: ({ hero, friend, kind, likeness }) => [
        isKind(friend, kind),
        knows(hero, 'what snow is like', likeness),
      ],
    },
  ),
  asks: event(
    { hero: 'character', friend: 'character', token: 'thing' },
    {
      needs: ({ hero, friend }) => [is(hero, 'awake'), { not: promise(friend, hero, 'open') }],
      makes: ({ hero, friend, token }) => [holds(friend, token), promise(friend, hero, 'open')],
    },
  ),
  fallsAsleep: event(
    { hero: 'character', bed: 'snow bed' },
    {
      needs: ({ hero }) => [is(hero, 'awake')],
      makes: ({ hero, bed }) => [is(hero, 'asleep'), isAt(hero, bed)],
    },
  ),
  snows: event(
    { friend: 'character' },
    {
      needs: () => [{ not: weatherIs('snowy') }],
      makes: ({ friend }) => [weatherIs('snowy'), isAt(friend, 'snow')],
    },
  ),
  wakes: event(
    { friend: 'character', hero: 'character', token: 'thing' },
    {
      needs: ({ friend, hero, token }) => [holds(friend, token), is(hero, 'asleep'), weatherIs('snowy')],
      makes: ({ friend, hero }) => [is(hero, 'awake'), promise(friend, hero, 'kept')],
    },
  ),
  stepsOut: event(
    { hero: 'character', likeness: 'snow likeness' },
    {
      needs: ({ hero, likeness }) => [
        is(hero, 'awake'),
        weatherIs('snowy'),
        knows(hero, 'what snow is like', likeness),
      ],
      makes: ({ hero }) => [isAt(hero, 'snow'), knows(hero, 'snow'), feels(hero, 'happy')],
    },
  ),
  plays: event(
    { hero: 'character', friend: 'character', game: 'snow game' },
    {
      needs: ({ hero, friend }) => [isAt(hero, 'snow'), isAt(friend, 'snow')],
      makes: ({ hero }) => [is(hero, 'tired')],
    },
  ),
  builds: event(
    { hero: 'character', friend: 'character', nose: 'thing' },
    {
      needs: ({ hero }) => [isAt(hero, 'snow'), feels(hero, 'happy')],
      makes: ({ nose }) => [liesAt(nose, 'snow'), stage('snow figure', 'stands')],
    },
  ),
  backToBed: event(
    { friend: 'character', hero: 'character', bed: 'snow bed' },
    {
      needs: ({ hero }) => [isAt(hero, 'snow'), { not: is(hero, 'asleep') }, stage('snow figure', 'stands')],
      makes: ({ hero, bed }) => [isAt(hero, bed), is(hero, 'asleep')],
    },
  ),
  findsNose: event(
    { hero: 'character', nose: 'thing' },
    {
      needs: ({ hero, nose }) => [liesAt(nose, 'snow'), is(hero, 'asleep')],
      makes: ({ hero, nose }) => [
        weatherIs('sunny'),
        stage('snow figure', 'melted'),
        is(hero, 'awake'),
        holds(hero, nose),
        feels(hero, 'happy'),
      ],
    },
  ),
  cannotWake: event(
    { friend: 'character', hero: 'character', token: 'thing' },
    {
      needs: ({ friend, hero, token }) => [holds(friend, token), is(hero, 'asleep'), weatherIs('snowy')],
      makes: ({ friend }) => [feels(friend, 'sad'), stage('waking', 'failed')],
    },
  ),
  bringsSnow: event(
    { friend: 'character', vessel: 'thing', hero: 'character' },
    {
      needs: ({ hero }) => [is(hero, 'asleep'), stage('waking', 'failed')],
      makes: ({ hero, vessel }, world) => [
        liesAt(vessel, world.placeOf(hero) ?? 'bed'),
        is(vessel, 'full of snow'),
      ],
    },
  ),
  findsWater: event(
    { hero: 'character', vessel: 'thing', friend: 'character' },
    {
      needs: ({ hero, vessel }) => [is(hero, 'asleep'), is(vessel, 'full of snow')],
      makes: ({ hero, vessel }) => [
        is(hero, 'awake'),
        is(vessel, 'full of water'),
        holds(hero, vessel),
        feels(hero, 'sad'),
        weatherIs('sunny'),
      ],
    },
  ),
  forgets: event(
    { friend: 'character', game: 'snow game', hero: 'character' },
    {
      needs: ({ friend, hero }) => [promise(friend, hero, 'open'), isAt(friend, 'snow')],
      makes: ({ friend, hero }) => [
        promise(friend, hero, 'broken'),
        feels(friend, 'sorry'),
        weatherIs('sunny'),
        isGone('snow'),
      ],
    },
  ),
  hurriesUp: event(two, {
    needs: ({ friend, hero }) => [
      promise(friend, hero, 'broken'),
      is(hero, 'asleep'),
      feels(friend, 'sorry'),
    ],
    makes: ({ friend, hero }) => [is(hero, 'awake'), isAt(hero, 'mountain'), isAt(friend, 'mountain')],
  }),
  lastPatch: event(
    { hero: 'character', friend: 'character', likeness: 'snow likeness' },
    {
      needs: ({ hero, likeness }) => [isAt(hero, 'mountain'), knows(hero, 'what snow is like', likeness)],
      makes: ({ hero, friend }) => [knows(hero, 'snow'), feels(hero, 'happy'), promise(friend, hero, 'kept')],
    },
  ),
  onlyWater: event(two, {
    needs: ({ hero, friend }) => [isAt(hero, 'mountain'), isGone('snow'), promise(friend, hero, 'broken')],
    makes: ({ hero }) => [feels(hero, 'sad'), stage('next winter', 'promised')],
  }),
});

const e = firstSnowEvents;

export const firstSnow: Plot = {
  name: 'first-snow',
  events: firstSnowEvents,
  tell(s) {
    const { name: hero, kind } = s.character(SLEEPERS);
    s.tell(e.neverSaw, { hero, kind, trait: s.word(DREAMERS) });
    const other = s.character(FRIENDS);
    const friend = other.name;
    const likeness = s.word(LIKENESSES);
    s.tell(e.hears, { hero, friend, kind: other.kind, likeness });
    const token = s.thing(['bell', 'whistle', 'drum', 'trumpet', 'feather']);
    s.tell(e.asks, { hero, friend, token });
    const bed = s.word(BEDS);
    s.tell(e.fallsAsleep, { hero, bed });
    s.paragraph();
    s.tell(e.snows, { friend });
    if (s.flip(0.55)) {
      s.tell(e.wakes, { friend, hero, token });
      s.tell(e.stepsOut, { hero, likeness });
      if (s.flip(0.4)) s.tell(e.plays, { hero, friend, game: s.word(GAMES) });
      const nose = s.thing(['acorn', 'pine cone', 'button', 'pebble', 'shell']);
      s.tell(e.builds, { hero, friend, nose });
      s.tell(e.backToBed, { friend, hero, bed });
      s.paragraph();
      s.tell(e.findsNose, { hero, nose });
      return 'happy';
    }
    if (s.flip()) {
      s.tell(e.cannotWake, { friend, hero, token });
      const vessel = s.thing(['jar', 'cup', 'bowl', 'jug']);
      s.tell(e.bringsSnow, { friend, vessel, hero });
      s.paragraph();
      s.tell(e.findsWater, { hero, vessel, friend });
      return 'sad';
    }
    s.tell(e.forgets, { friend, game: s.word(GAMES), hero });
    s.paragraph();
    s.tell(e.hurriesUp, { hero, friend });
    if (s.flip(0.6)) {
      s.tell(e.lastPatch, { hero, friend, likeness });
      return 'happy';
    }
    s.tell(e.onlyWater, { hero, friend });
    return 'sad';
  },
};
