// A map names three landmarks in order and a number of steps; those who follow it find a chest, though not always full.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, knows, liesAt, stage, timeIs, weatherIs } from '../facts';
import type { Plot } from '../Plot';

const FOUND = ['bottle', 'book', 'wall', 'coat', 'floor', 'clock', 'nest', 'tea box'] as const;
const LOOKS = ['old', 'torn', 'yellow', 'faded', 'tiny', 'dusty', 'sandy', 'wet'] as const;
const LANDMARKS = [
  ...(['tall oak', 'water mill', 'hollow tree', 'white rock', 'broken wall', 'old tower'] as const),
  ...(['stone bridge', 'apple tree', 'scarecrow', 'stone lion', 'red boat', 'dry well'] as const),
] as const;
const STEPS = ['six', 'seven', 'nine', 'ten', 'twelve', 'twenty', 'thirty', 'forty'] as const;
const TREASURES = ['gold', 'pearls', 'hat', 'seeds', 'letters', 'whistle', 'music box', 'stone'] as const;

/** The map by its name in the world. */
const MAP = 'map';

const pair = { hero: 'character', friend: 'character' } as const;
const both = (one: string, other: string, place: string) => [isAt(one, place), isAt(other, place)];

export const treasureMapEvents = events('treasure-map', {
  findsMap: event(
    { hero: 'character', kind: 'kind', look: 'map look', found: 'map spot' },
    {
      makes: ({ hero, kind, look }) => [isKind(hero, kind), holds(hero, MAP), stage('look of the map', look)],
    },
  ),
  shows: event(
    { ...pair, kind: 'kind' },
    {
      needs: ({ hero }) => [holds(hero, MAP)],
      makes: ({ friend, kind }) => [isKind(friend, kind), knows(friend, 'about the map')],
    },
  ),
  reads: event(
    { first: 'map landmark', second: 'map landmark', third: 'map landmark', steps: 'map steps' },
    {
      makes: ({ first, second, third, steps }) => [
        stage('first landmark', first),
        stage('second landmark', second),
        stage('third landmark', third),
        stage('steps on the map', steps),
      ],
    },
  ),
  reachesFirst: event(
    { ...pair, time: 'time', weather: 'weather', first: 'map landmark' },
    {
      needs: ({ first }) => [stage('first landmark', first)],
      makes: ({ hero, friend, time, weather, first }) => [
        ...both(hero, friend, first),
        timeIs(time),
        weatherIs(weather),
      ],
    },
  ),
  lostInFog: event(
    { ...pair, second: 'map landmark' },
    {
      needs: ({ hero, second }, world) => [
        weatherIs('foggy'),
        stage('second landmark', second),
        isAt(hero, world.value('first landmark') ?? 'nowhere'),
      ],
      makes: ({ hero, friend, second }) => [...both(hero, friend, second), feels(hero, 'afraid')],
    },
  ),
  goose: event(
    { ...pair, second: 'map landmark' },
    {
      needs: ({ hero, second }, world) => [
        stage('second landmark', second),
        isAt(hero, world.value('first landmark') ?? 'nowhere'),
      ],
      makes: ({ hero, friend, second }) => both(hero, friend, second),
    },
  ),
  upsideDown: event(
    { ...pair, second: 'map landmark' },
    {
      needs: ({ hero, second }, world) => [
        stage('second landmark', second),
        holds(hero, MAP),
        isAt(hero, world.value('first landmark') ?? 'nowhere'),
      ],
      makes: ({ hero, friend, second }) => both(hero, friend, second),
    },
  ),
  counts: event(
    { ...pair, third: 'map landmark', steps: 'map steps' },
    {
      needs: ({ hero, third, steps }, world) => [
        stage('third landmark', third),
        stage('steps on the map', steps),
        isAt(hero, world.value('second landmark') ?? 'nowhere'),
      ],
      makes: ({ hero, friend, third }) => [...both(hero, friend, third), stage('hole', 'begun')],
    },
  ),
  wrongHole: event(
    { ...pair, steps: 'map steps' },
    {
      needs: ({ steps }) => [stage('hole', 'begun'), stage('steps on the map', steps)],
      makes: ({ hero }) => [stage('hole', 'right'), feels(hero, 'surprised')],
    },
  ),
  rightHole: event(
    { friend: 'character' },
    {
      needs: ({ friend }, world) => [
        stage('hole', 'begun'),
        isAt(friend, world.value('third landmark') ?? 'nowhere'),
      ],
      makes: () => [stage('hole', 'right')],
    },
  ),
  chest: event(
    { ...pair, treasure: 'map treasure' },
    {
      needs: () => [stage('hole', 'right')],
      makes: ({ hero, friend, treasure }) => [holds(hero, treasure), feels(friend, 'happy')],
    },
  ),
  enjoys: event(
    { ...pair, treasure: 'map treasure' },
    {
      needs: ({ hero, treasure }) => [holds(hero, treasure)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  emptyChest: event(pair, {
    needs: () => [stage('hole', 'right')],
    makes: ({ hero, friend }) => [stage('chest', 'empty'), feels(hero, 'sad'), feels(friend, 'sad')],
  }),
  fillsAgain: event(pair, {
    needs: ({ hero }) => [stage('chest', 'empty'), holds(hero, MAP)],
    makes: ({ hero }) => [stage('chest', 'full'), liesAt(MAP, 'chest'), feels(hero, 'calm')],
  }),
  goesHome: event(pair, {
    needs: () => [stage('chest', 'empty')],
    makes: ({ hero }) => [isAt(hero, 'home')],
  }),
});

const e = treasureMapEvents;

export const treasureMap: Plot = {
  name: 'treasure-map',
  events: treasureMapEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    s.tell(e.findsMap, { hero, kind, look: s.word(LOOKS), found: s.word(FOUND) });
    const { name: friend, kind: friendKind } = s.character(CHILDREN);
    s.tell(e.shows, { hero, friend, kind: friendKind });
    const [first, second, third] = [s.word(LANDMARKS), s.word(LANDMARKS), s.word(LANDMARKS)];
    const steps = s.word(STEPS);
    s.tell(e.reads, { first, second, third, steps });
    s.paragraph();
    const time = s.word(['morning', 'afternoon'] as const);
    const weather = s.word(['sunny', 'windy', 'foggy', 'cloudy', 'frosty'] as const);
    s.tell(e.reachesFirst, { hero, friend, time, weather, first });
    if (weather === 'foggy') s.tell(e.lostInFog, { hero, friend, second });
    else if (s.flip()) s.tell(e.goose, { hero, friend, second });
    else s.tell(e.upsideDown, { hero, friend, second });
    s.paragraph();
    s.tell(e.counts, { hero, friend, third, steps });
    if (s.flip(0.4)) s.tell(e.wrongHole, { hero, friend, steps });
    else s.tell(e.rightHole, { friend });
    if (s.flip(0.28)) {
      s.tell(e.emptyChest, { hero, friend });
      if (s.flip(0.4)) {
        s.tell(e.goesHome, { hero, friend });
        return 'sad';
      }
      s.tell(e.fillsAgain, { hero, friend });
      return 'sad';
    }
    const treasure = s.word(TREASURES);
    s.tell(e.chest, { hero, friend, treasure });
    s.tell(e.enjoys, { hero, friend, treasure });
    return 'happy';
  },
};
