// Night walk: a child and a grown-up go out in the dark to see or hear something; one fear proves harmless.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, isLike, knows, stage, timeIs, type Need } from '../facts';
import type { Plot } from '../Plot';
import type { Place, Trait } from '../words';

const heroElder = { hero: 'character', elder: 'character' } as const;

/** What is feared, and what it is. */
const TRUTHS = {
  'heavy breathing': 'old cow',
  snuffling: 'hedgehog family',
  'green eyes': 'gray cat',
  rattling: 'loose gate',
  'white wings': 'barn owl',
  'tall man': 'dead tree',
  knocking: 'woodpecker',
  'white lady': 'washing',
} as const;
type Dread = keyof typeof TRUTHS;
const DREADS = Object.keys(TRUTHS) as Dread[];

const ELDERS: readonly Role[] = ['Grandpa', 'Grandma', 'Papa', 'Mama', 'Aunt Rose', 'Uncle Ben'];
const GOALS = [
  'nightingale',
  'foal',
  'badger cubs',
  'moonflower',
  'toads',
  'owl',
  'singing ice',
  'red moon',
] as const;
const SOUNDS = ['fox bark', 'crickets', 'frogs', 'train', 'tower clock', 'river', 'wind', 'mouse'] as const;
const SIGHTS = ['glowworms', 'bats', 'moon', 'spider webs', 'milky way', 'deer', 'snail', 'clouds'] as const;
const BOLD: readonly Trait[] = ['brave', 'curious', 'stubborn'];
const TIMID: readonly Trait[] = ['timid', 'shy', 'careful'];
const PLACES_PASSED: readonly Place[] = [
  ...(['orchard', 'old oak', 'big rock', 'pond', 'bridge'] as const),
  ...(['church', 'well', 'playground', 'meadow', 'school'] as const),
];

const isDark: Need = timeIs('night');
const isTruth = ({ truth }: { truth: string }): Need =>
  stage('dread', DREADS.find((dread) => TRUTHS[dread] === truth) ?? 'none');

export const nightWalkEvents = events('night-walk', {
  plans: event(
    { elder: 'character', ...{ hero: 'character', kind: 'kind', goal: 'night goal' } },
    {
      makes: ({ hero, kind, goal }) => [isKind(hero, kind), stage('goal', goal), timeIs('night')],
    },
  ),
  trait: event({ hero: 'character', trait: 'trait' }, { makes: ({ hero, trait }) => [isLike(hero, trait)] }),
  sets: event(
    { ...heroElder, lamp: 'thing', place: 'place' },
    {
      needs: () => [isDark],
      makes: ({ hero, elder, lamp, place }) => [
        holds(hero, lamp),
        is(lamp, 'lit'),
        isAt(hero, place),
        isAt(elder, place),
      ],
    },
  ),
  hears: event(
    { ...heroElder, sound: 'sound of the walk' },
    {
      needs: () => [isDark],
      makes: ({ hero, sound }) => [knows(hero, `sound of ${sound}`)],
    },
  ),
  blowsOut: event(
    { hero: 'character', lamp: 'thing' },
    {
      needs: ({ hero, lamp }) => [holds(hero, lamp), is(lamp, 'lit')],
      makes: ({ lamp }) => [is(lamp, 'out')],
    },
  ),
  windTakesIt: event(
    { lamp: 'thing', ...heroElder },
    {
      needs: ({ hero, lamp }) => [holds(hero, lamp), is(lamp, 'lit')],
      makes: ({ lamp, hero }) => [is(lamp, 'out'), feels(hero, 'afraid')],
    },
  ),
  sees: event(
    { hero: 'character', lamp: 'thing', sight: 'night sight' },
    {
      needs: ({ lamp }) => [is(lamp, 'out'), isDark],
      makes: ({ hero }) => [feels(hero, 'surprised')],
    },
  ),
  dreads: event(
    { hero: 'character', dread: 'night dread' },
    {
      needs: ({ dread }) => [isDark, { not: stage('dread', dread) }],
      makes: ({ hero, dread }) => [stage('dread', dread), feels(hero, 'afraid')],
    },
  ),
  clings: event(heroElder, {
    needs: ({ hero, elder }, world) => [feels(hero, 'afraid'), isAt(elder, world.placeOf(hero) ?? 'nowhere')],
    makes: ({ hero }) => [stage(`hand of ${hero}`, 'held')],
  }),
  goesNear: event(
    { hero: 'character', trait: 'trait' },
    {
      needs: ({ hero, trait }) => [feels(hero, 'afraid'), isLike(hero, trait)],
      makes: ({ hero }) => [stage(`hand of ${hero}`, 'free')],
    },
  ),
  truth: event(
    { hero: 'character', truth: 'night truth' },
    {
      needs: ({ hero, truth }) => [feels(hero, 'afraid'), isTruth({ truth })],
      makes: ({ hero }) => [feels(hero, 'calm'), stage('dread', 'gone')],
    },
  ),
  reached: event(
    { ...heroElder, goal: 'night goal' },
    {
      needs: ({ goal }) => [stage('goal', goal), isDark],
      makes: ({ hero }) => [stage('goal', 'reached'), feels(hero, 'happy')],
    },
  ),
  missed: event(
    { ...heroElder, goal: 'night goal' },
    {
      needs: ({ goal }) => [stage('goal', goal), isDark],
      makes: ({ hero }) => [stage('goal', 'missed'), feels(hero, 'sad')],
    },
  ),
  nextEvening: event(
    { hero: 'character', truth: 'night truth' },
    {
      needs: () => [stage('dread', 'gone'), stage('goal', 'reached')],
      makes: ({ hero }) => [timeIs('evening'), feels(hero, 'proud')],
    },
  ),
  sleepy: event(
    { ...heroElder, lamp: 'thing' },
    {
      needs: ({ hero, lamp }) => [holds(hero, lamp), stage('dread', 'gone')],
      makes: ({ hero }) => [isAt(hero, 'home'), is(hero, 'asleep')],
    },
  ),
});

const e = nightWalkEvents;

export const nightWalk: Plot = {
  name: 'night-walk',
  events: nightWalkEvents,
  tell(s) {
    const elder = s.role(ELDERS);
    const { name: hero, kind } = s.character(CHILDREN);
    const goal = s.word(GOALS);
    s.tell(e.plans, { elder, hero, kind, goal });
    const bold = s.flip();
    const trait = s.word(bold ? BOLD : TIMID);
    s.tell(e.trait, { hero, trait });
    const lamp = s.thing(['lantern', 'lamp', 'candle']);
    s.tell(e.sets, { hero, elder, lamp, place: s.word(PLACES_PASSED) });
    s.paragraph();
    const middle = s.pick(['sound', 'dark', 'nothing'] as const);
    if (middle === 'sound') {
      s.tell(e.hears, { hero, elder, sound: s.word(SOUNDS) });
    } else if (middle === 'dark') {
      if (bold) s.tell(e.blowsOut, { hero, lamp });
      else s.tell(e.windTakesIt, { lamp, hero, elder });
      s.tell(e.sees, { hero, lamp, sight: s.word(SIGHTS) });
    }
    s.paragraph();
    const dread = s.word(DREADS);
    s.tell(e.dreads, { hero, dread });
    if (bold) s.tell(e.goesNear, { hero, trait });
    else s.tell(e.clings, { hero, elder });
    const truth = TRUTHS[dread];
    s.tell(e.truth, { hero, truth });
    s.paragraph();
    if (s.flip(0.3)) {
      s.tell(e.missed, { hero, elder, goal });
      if (s.flip()) s.tell(e.sleepy, { hero, elder, lamp });
      return 'sad';
    }
    s.tell(e.reached, { hero, elder, goal });
    const end = s.pick(['evening', 'sleep', 'nothing'] as const);
    if (end === 'evening') s.tell(e.nextEvening, { hero, truth });
    if (end === 'sleep') s.tell(e.sleepy, { hero, elder, lamp });
    return 'happy';
  },
};
