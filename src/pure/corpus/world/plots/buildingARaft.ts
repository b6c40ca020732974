// Building a raft: three friends each bring one thing, and whether it floats depends on what they brought.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, is, isAt, isGone, isKind, knows, stage, weatherIs } from '../facts';
import { isChild, tellDay, tellHero } from '../opening';
import type { Plot } from '../Plot';

const GOALS = ['island', 'lighthouse', 'willow', 'cliff', 'meadow', 'tower', 'hill'] as const;
const HULLS = ['logs', 'barrels', 'door', 'stove', 'wardrobe'] as const;
/** Hulls that do not float. */
const HEAVY = ['stove'] as const;
const BINDINGS = ['rope', 'vines', 'wool', 'noodles', 'ribbons'] as const;
/** Bindings that do not hold. */
const WEAK = ['wool', 'noodles', 'ribbons'] as const;
const STRONG = ['rope', 'vines', 'chain'] as const;
const SAILS = ['tablecloth', 'nightshirt', 'curtain', 'kite', 'blanket', 'dress', 'tent'] as const;
const NAMES_OF_RAFT = [
  'duck',
  'lightning',
  'soup',
  'whale',
  'potato',
  'queen',
  'star',
  'bear',
  'goose',
  'wind',
] as const;
const FINDS = [
  'berries',
  'owl',
  'pancakes',
  'echo',
  'bottle',
  'footprints',
  'nest',
  'flowers',
  'boat',
] as const;

const CREW = [
  ...(['fox', 'rabbit', 'bear', 'mole', 'hare', 'badger', 'raccoon', 'hedgehog', 'squirrel'] as const),
  ...(['goat', 'pig', 'sheep', 'cat', 'mouse', 'donkey'] as const),
] as const;

const three = { hero: 'character', friend: 'character', third: 'character' } as const;

export const buildingARaftEvents = events('building-a-raft', {
  dreams: event(
    { hero: 'character', goal: 'raft goal' },
    {
      makes: ({ goal, hero }) => [stage('goal', goal), knows(hero, 'the goal')],
    },
  ),
  crew: event(
    { hero: 'character', friend: 'character', kind: 'kind', third: 'character', thirdKind: 'kind' },
    {
      needs: ({ hero }) => [knows(hero, 'the goal')],
      makes: ({ friend, kind, third, thirdKind }) => [
        isKind(friend, kind),
        isKind(third, thirdKind),
        stage('parts', 'none'),
      ],
    },
  ),
  bringsHull: event(
    { bringer: 'character', hull: 'raft hull' },
    {
      needs: () => [stage('parts', 'none')],
      makes: ({ hull }) => [stage('hull', hull), stage('parts', 'one')],
    },
  ),
  bringsBinding: event(
    { bringer: 'character', binding: 'raft binding' },
    {
      needs: () => [stage('parts', 'one')],
      makes: ({ binding }) => [stage('binding', binding), stage('parts', 'two')],
    },
  ),
  bringsSail: event(
    { bringer: 'character', sail: 'raft sail' },
    {
      needs: () => [stage('parts', 'two')],
      makes: ({ sail }) => [stage('sail', sail), stage('parts', 'three')],
    },
  ),
  christen: event(
    { namer: 'character', raft: 'raft name' },
    {
      needs: () => [{ not: stage('parts', 'none') }, { not: stage('parts', 'one') }],
      makes: ({ raft }) => [stage('name', raft), is('raft', 'built')],
    },
  ),
  sinks: event(
    { ...three, hull: 'raft hull', raft: 'raft name' },
    {
      needs: ({ hull, raft }) => [
        is('raft', 'built'),
        stage('name', raft),
        stage('hull', hull),
        ...['logs', 'barrels', 'door', 'wardrobe'].map((good) => ({ not: stage('hull', good) })),
      ],
      makes: () => [is('raft', 'sunk')],
    },
  ),
  comesApart: event(
    { ...three, binding: 'raft binding', goal: 'raft goal' },
    {
      needs: ({ binding, goal }) => [
        is('raft', 'built'),
        stage('goal', goal),
        stage('binding', binding),
        ...HEAVY.map((bad) => ({ not: stage('hull', bad) })),
        ...STRONG.map((good) => ({ not: stage('binding', good) })),
      ],
      makes: ({ hero }) => [is('raft', 'apart'), feels(hero, 'surprised')],
    },
  ),
  sails: event(
    { raft: 'raft name', sail: 'raft sail', weather: 'weather' },
    {
      needs: ({ raft, sail, weather }) => [
        is('raft', 'built'),
        stage('name', raft),
        stage('sail', sail),
        ...HEAVY.map((bad) => ({ not: stage('hull', bad) })),
        ...WEAK.map((bad) => ({ not: stage('binding', bad) })),
        weatherIs(weather),
        weatherIs('windy'),
      ],
      makes: () => [is('raft', 'under way')],
    },
  ),
  paddles: event(
    { ...three, raft: 'raft name', weather: 'weather' },
    {
      needs: ({ raft, weather }) => [
        is('raft', 'built'),
        stage('name', raft),
        ...HEAVY.map((bad) => ({ not: stage('hull', bad) })),
        ...WEAK.map((bad) => ({ not: stage('binding', bad) })),
        weatherIs(weather),
        { not: weatherIs('windy') },
      ],
      makes: () => [is('raft', 'under way')],
    },
  ),
  secondTry: event(
    { bringer: 'character', binding: 'raft binding', raft: 'raft name' },
    {
      needs: ({ raft, binding }) => [
        is('raft', 'apart'),
        stage('name', raft),
        { not: stage('binding', binding) },
      ],
      makes: ({ binding }) => [stage('binding', binding), is('raft', 'under way')],
    },
  ),
  newHull: event(
    { bringer: 'character', hull: 'raft hull' },
    {
      needs: ({ hull }) => [is('raft', 'sunk'), { not: stage('hull', hull) }],
      makes: ({ hull }) => [stage('hull', hull), is('raft', 'under way')],
    },
  ),
  driftsAway: event(
    { ...three, raft: 'raft name', goal: 'raft goal' },
    {
      needs: ({ raft, goal }) => [is('raft', 'built'), stage('name', raft), stage('goal', goal)],
      makes: ({ hero }) => [isGone('raft'), feels(hero, 'sad')],
    },
  ),
  remains: event(three, {
    needs: ({ hero }) => [isGone('raft'), feels(hero, 'sad')],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  arrives: event(
    { ...three, goal: 'raft goal', find: 'raft find' },
    {
      needs: ({ goal }) => [is('raft', 'under way'), stage('goal', goal)],
      makes: ({ hero, friend, third, goal }) => [
        ...[hero, friend, third].map((who) => isAt(who, goal)),
        is('raft', 'landed'),
        feels(hero, 'proud'),
      ],
    },
  ),
});

const e = buildingARaftEvents;

export const buildingARaft: Plot = {
  name: 'building-a-raft',
  events: buildingARaftEvents,
  tell(s) {
    const one = tellHero(s, { kinds: [...CHILDREN, ...CREW] });
    const hero = one.name;
    const goal = s.word(GOALS);
    s.tell(e.dreams, { hero, goal });
    const kinds = isChild(one.kind) ? CHILDREN : CREW;
    const second = s.character(kinds);
    const last = s.character(kinds);
    const friend = second.name;
    const third = last.name;
    s.tell(e.crew, { hero, friend, kind: second.kind, third, thirdKind: last.kind });
    s.paragraph();
    const hull = s.word(HULLS);
    s.tell(e.bringsHull, { bringer: friend, hull });
    const sunk = (HEAVY as readonly string[]).includes(hull);
    const binding = s.word(sunk ? (['rope', 'vines'] as const) : BINDINGS);
    s.tell(e.bringsBinding, { bringer: third, binding });
    const apart = (WEAK as readonly string[]).includes(binding);
    const sail = sunk || apart ? undefined : s.word(SAILS);
    if (sail !== undefined) s.tell(e.bringsSail, { bringer: hero, sail });
    const raft = s.word(NAMES_OF_RAFT);
    s.tell(e.christen, { namer: s.pick([friend, third]), raft });
    s.paragraph();
    const crew = { hero, friend, third };
    if (!sunk && !apart && s.flip(0.4)) {
      s.tell(e.driftsAway, { ...crew, raft, goal });
      s.tell(e.remains, crew);
      return 'sad';
    }
    if (sunk) {
      s.tell(e.sinks, { ...crew, hull, raft });
      s.tell(e.newHull, { bringer: third, hull: s.word(['logs', 'barrels', 'door', 'wardrobe'] as const) });
    } else if (sail === undefined) {
      s.tell(e.comesApart, { ...crew, binding, goal });
      s.tell(e.secondTry, { bringer: friend, binding: s.word(STRONG), raft });
    } else {
      const { weather } = tellDay(s, {
        times: ['morning', 'afternoon'],
        weathers: ['windy', 'sunny', 'cloudy'],
      });
      if (weather === 'windy') s.tell(e.sails, { raft, sail, weather });
      else s.tell(e.paddles, { ...crew, raft, weather });
    }
    s.tell(e.arrives, { ...crew, goal, find: s.word(FINDS) });
    return 'happy';
  },
};
