// Two friends sail to an island: whatever they packed is used later, each thing in its need, and what they did not pack is missed.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isGone, isKind, stage } from '../facts';
import type { Plot } from '../Plot';
import { nounOf, type ThingNoun } from '../things';

/** What can be packed, in the order in which it is needed on the way. */
const PACKED = [
  ...(['umbrella', 'bucket', 'broom', 'whistle', 'loaf', 'ladder', 'lantern', 'blanket'] as const),
] as const satisfies readonly ThingNoun[];
const GOALS = [
  'turtle',
  'orange',
  'spring',
  'bell',
  'parrot',
  'wreck',
  'giant',
  'well',
  'stone',
  'cat',
] as const;
const HOMES = ['lighthouse', 'boathouse', 'harbor', 'pier', 'bay', 'inn', 'tower', 'boat'] as const;

const pair = { hero: 'character', friend: 'character' } as const;
const pairThing = { ...pair, thing: 'thing' } as const;

/** Needs that one of the packed things meets: `noun` is what helps. */
const helpedBy = (noun: ThingNoun, place: 'sea' | 'island') =>
  event(pairThing, {
    needs: ({ hero, thing }) => [
      holds(hero, thing),
      stage('where they are', place),
      ...(nounOf(thing) === noun ? [] : [stage('what helps', noun)]),
    ],
    makes: ({ hero, thing }) => [stage(`use of ${thing}`, 'found'), feels(hero, 'proud')],
  });

export const islandVoyageEvents = events('island-voyage', {
  dreams: event(
    { hero: 'character', kind: 'kind', home: 'voyage home', goal: 'voyage goal' },
    {
      makes: ({ hero, kind, home, goal }) => [
        isKind(hero, kind),
        isAt(hero, home),
        stage('what is on the island', goal),
      ],
    },
  ),
  joins: event(
    { hero: 'character', friend: 'character', kind: 'kind' },
    { makes: ({ friend, kind }) => [isKind(friend, kind), stage('crew', friend)] },
  ),
  packs: event(
    { hero: 'character', one: 'thing', two: 'thing' },
    {
      makes: ({ hero, one, two }) => [
        holds(hero, one),
        holds(hero, two),
        stage('light', [one, two].some((thing) => nounOf(thing) === 'lantern') ? 'packed' : 'missing'),
      ],
    },
  ),
  laughs: event(pairThing, {
    needs: ({ hero, thing }) => [holds(hero, thing)],
    makes: ({ friend, thing }) => [stage(`what ${friend} laughs at`, thing)],
  }),
  sails: event(pair, {
    needs: ({ friend }) => [stage('crew', friend)],
    makes: ({ hero, friend }) => [isAt(hero, 'sea'), isAt(friend, 'sea'), stage('where they are', 'sea')],
  }),
  heat: helpedBy('umbrella', 'sea'),
  leak: helpedBy('bucket', 'sea'),
  lostOar: helpedBy('broom', 'sea'),
  mist: helpedBy('whistle', 'sea'),
  lands: event(pair, {
    needs: () => [stage('where they are', 'sea')],
    makes: ({ hero, friend }) => [
      isAt(hero, 'island'),
      isAt(friend, 'island'),
      stage('where they are', 'island'),
    ],
  }),
  goat: event(pairThing, {
    needs: ({ hero, thing }) => [
      holds(hero, thing),
      stage('where they are', 'island'),
      ...(nounOf(thing) === 'loaf' ? [] : [stage('what helps', 'loaf')]),
    ],
    makes: ({ hero, thing }) => [isGone(thing), feels(hero, 'happy')],
  }),
  cliff: helpedBy('ladder', 'island'),
  dark: helpedBy('lantern', 'island'),
  cold: helpedBy('blanket', 'island'),
  finds: event(
    { ...pair, goal: 'voyage goal' },
    {
      needs: ({ goal }) => [stage('where they are', 'island'), stage('what is on the island', goal)],
      makes: ({ hero, friend }) => [feels(hero, 'happy'), feels(friend, 'happy'), stage('goal', 'seen')],
    },
  ),
  takesBack: event(pairThing, {
    needs: ({ friend, thing }) => [stage(`what ${friend} laughs at`, thing)],
    makes: ({ friend }) => [feels(friend, 'sorry')],
  }),
  home: event(pair, {
    needs: () => [stage('goal', 'seen')],
    makes: ({ hero, friend }) => [isAt(hero, 'home'), isAt(friend, 'home')],
  }),
  noLight: event(
    { ...pair, goal: 'voyage goal' },
    {
      needs: ({ goal }) => [
        stage('where they are', 'island'),
        stage('what is on the island', goal),
        stage('light', 'missing'),
      ],
      makes: ({ hero }) => [feels(hero, 'sad'), stage('goal', 'missed')],
    },
  ),
  turnsBack: event(
    { ...pair, goal: 'voyage goal' },
    {
      needs: () => [stage('goal', 'missed')],
      makes: ({ hero, friend }) => [isAt(hero, 'home'), isAt(friend, 'home')],
    },
  ),
});

const e = islandVoyageEvents;

/** The need in which each thing helps. */
const NEEDS = {
  umbrella: e.heat,
  bucket: e.leak,
  broom: e.lostOar,
  whistle: e.mist,
  loaf: e.goat,
  ladder: e.cliff,
  lantern: e.dark,
  blanket: e.cold,
} as const;
type Packed = keyof typeof NEEDS;
const AT_SEA: readonly Packed[] = ['umbrella', 'bucket', 'broom', 'whistle'];

export const islandVoyage: Plot = {
  name: 'island-voyage',
  events: islandVoyageEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const goal = s.word(GOALS);
    s.tell(e.dreams, { hero, kind, home: s.word(HOMES), goal });
    const { name: friend, kind: friendKind } = s.character(CHILDREN);
    s.tell(e.joins, { hero, friend, kind: friendKind });
    const things = [s.thing(PACKED), s.thing(PACKED)] as const;
    const [one, two] = things;
    s.tell(e.packs, { hero, one, two });
    const doubted = s.flip(0.4) ? s.pick(things) : undefined;
    if (doubted !== undefined) s.tell(e.laughs, { hero, friend, thing: doubted });
    s.paragraph();
    s.tell(e.sails, { hero, friend });
    const nouns = things.map((thing) => nounOf(thing) as Packed);
    const use = (noun: Packed) => {
      const thing = things[nouns.indexOf(noun)];
      if (thing !== undefined) s.tell(NEEDS[noun], { hero, friend, thing });
    };
    for (const noun of AT_SEA) if (nouns.includes(noun)) use(noun);
    s.paragraph();
    s.tell(e.lands, { hero, friend });
    for (const noun of PACKED) if (!AT_SEA.includes(noun) && nouns.includes(noun)) use(noun);
    if (!nouns.includes('lantern') && s.flip(0.27)) {
      s.tell(e.noLight, { hero, friend, goal });
      s.tell(e.turnsBack, { hero, friend, goal });
      return 'sad';
    }
    s.tell(e.finds, { hero, friend, goal });
    if (doubted !== undefined) s.tell(e.takesBack, { hero, friend, thing: doubted });
    else s.tell(e.home, { hero, friend });
    return 'happy';
  },
};
