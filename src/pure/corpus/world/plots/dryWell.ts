// Dry well: in a drought the smallest one finds water by what it alone can do; or the rain comes, or all must leave.
import type { Kind } from '../characters';
import { event, events } from '../events';
import { between, feels, is, isAt, isKind, knows, stage, weatherIs, type Need } from '../facts';
import type { Plot } from '../Plot';
import type { Place } from '../words';

const two = { hero: 'character', boss: 'character' } as const;

const FINDERS = ['mole', 'sparrow', 'crow', 'turtle', 'goat', 'frog'] as const;
const BOSSES = ['bear', 'wolf', 'donkey', 'deer'] as const;
const WATERS: readonly Place[] = ['pond', 'well', 'lake'];
const MONTHS = [
  ...(['since Easter', 'for ten weeks', 'all summer'] as const),
  ...(['since May', 'for nine weeks', 'all year'] as const),
] as const;
const SPRINGS = [
  ...(['alder roots', 'red rock', 'ruined mill', 'fern gully'] as const),
  ...(['dead oak', 'white stones', 'old wall', 'thorn bushes'] as const),
] as const;

/** What each finder does: the name of an event. */
const SKILLS = {
  mole: 'listens',
  sparrow: 'looksDown',
  crow: 'looksDown',
  turtle: 'remembers',
  goat: 'climbs',
  frog: 'feelsDamp',
} as const satisfies Partial<Record<Kind, string>>;

const finding = (kinds: readonly Kind[]) =>
  event(
    { hero: 'character', spring: 'dry spring' },
    {
      needs: ({ hero }, world): readonly Need[] => [
        stage(`word of ${hero}`, 'given'),
        isKind(hero, kinds.find((kind) => world.knows(isKind(hero, kind))) ?? (kinds[0] as Kind)),
      ],
      makes: ({ hero, spring }) => [isAt(hero, spring), knows(hero, 'where water', spring)],
    },
  );

export const dryWellEvents = events('dry-well', {
  noRain: event({ months: 'dry months' }, { makes: () => [weatherIs('hot'), stage('drought', 'yes')] }),
  shrinks: event(
    { place: 'place' },
    { needs: () => [stage('drought', 'yes')], makes: ({ place }) => [is(place, 'almost dry')] },
  ),
  guards: event(
    { boss: 'character', kind: 'kind', place: 'place' },
    {
      needs: ({ place }) => [is(place, 'almost dry')],
      makes: ({ boss, kind, place }) => [isKind(boss, kind), isAt(boss, place), feels(boss, 'proud')],
    },
  ),
  offers: event(
    { hero: 'character', kind: 'kind', boss: 'character' },
    {
      needs: ({ boss }) => [feels(boss, 'proud'), stage('drought', 'yes')],
      makes: ({ hero, kind, boss }) => [
        isKind(hero, kind),
        stage(`word of ${hero}`, 'given'),
        between(hero, boss, 'strangers'),
      ],
    },
  ),
  listens: finding(['mole']),
  looksDown: finding(['sparrow', 'crow']),
  remembers: finding(['turtle']),
  climbs: finding(['goat']),
  feelsDamp: finding(['frog']),
  stone: event(
    { hero: 'character', spring: 'dry spring' },
    {
      needs: ({ hero, spring }) => [knows(hero, 'where water', spring), isAt(hero, spring)],
      makes: () => [stage('spring', 'blocked')],
    },
  ),
  fetchesBoss: event(two, {
    needs: ({ hero, boss }) => [stage('spring', 'blocked'), between(hero, boss, 'strangers')],
    makes: ({ hero, boss }, world) => [
      isAt(boss, world.placeOf(hero) ?? 'spring'),
      feels(boss, 'surprised'),
      stage('help', 'big'),
    ],
  }),
  bossLaughs: event(two, {
    needs: ({ hero, boss }) => [stage('spring', 'blocked'), between(hero, boss, 'strangers')],
    makes: ({ hero }) => [feels(hero, 'angry'), stage('help', 'small')],
  }),
  rollsAway: event(
    { boss: 'character', hero: 'character', spring: 'dry spring' },
    {
      needs: () => [stage('help', 'big'), stage('spring', 'blocked')],
      makes: ({ boss, hero }) => [stage('spring', 'flows'), between(boss, hero, 'friends')],
    },
  ),
  manyHands: event(
    { hero: 'character', spring: 'dry spring' },
    {
      needs: () => [stage('help', 'small'), stage('spring', 'blocked')],
      makes: ({ hero }) => [stage('spring', 'flows'), feels(hero, 'proud')],
    },
  ),
  allDrink: event(two, {
    needs: ({ hero, boss }) => [stage('spring', 'flows'), between(hero, boss, 'friends')],
    makes: ({ hero }) => [stage('drought', 'over'), feels(hero, 'happy')],
  }),
  bossAsks: event(two, {
    needs: ({ hero, boss }) => [stage('spring', 'flows'), between(hero, boss, 'strangers')],
    makes: ({ hero, boss }) => [
      between(hero, boss, 'friends'),
      feels(boss, 'sorry'),
      stage('drought', 'over'),
    ],
  }),
  onlySand: event(
    { hero: 'character', spring: 'dry spring' },
    {
      needs: ({ hero, spring }) => [isAt(hero, spring)],
      makes: ({ hero }) => [stage('spring', 'dry'), feels(hero, 'sad')],
    },
  ),
  thunder: event(two, {
    needs: () => [stage('spring', 'dry'), weatherIs('hot')],
    makes: ({ hero, boss }) => [
      weatherIs('rainy'),
      stage('drought', 'over'),
      between(hero, boss, 'friends'),
      feels(hero, 'happy'),
    ],
  }),
  leaves: event(
    { hero: 'character', boss: 'character', place: 'place' },
    {
      needs: ({ place }) => [stage('spring', 'dry'), is(place, 'almost dry')],
      makes: ({ hero, boss, place }) => [is(place, 'dry'), isAt(hero, 'far away'), isAt(boss, 'far away')],
    },
  ),
});

const e = dryWellEvents;

export const dryWell: Plot = {
  name: 'dry-well',
  events: dryWellEvents,
  tell(s) {
    s.tell(e.noRain, { months: s.word(MONTHS) });
    const place = s.word(WATERS);
    s.tell(e.shrinks, { place });
    const big = s.character(BOSSES);
    const boss = big.name;
    s.tell(e.guards, { boss, kind: big.kind, place });
    s.paragraph();
    const small = s.character(FINDERS);
    const hero = small.name;
    s.tell(e.offers, { hero, kind: small.kind, boss });
    const spring = s.word(SPRINGS);
    s.tell(e[SKILLS[small.kind as keyof typeof SKILLS]], { hero, spring });
    if (s.flip(0.35)) {
      s.tell(e.onlySand, { hero, spring });
      s.paragraph();
      if (s.flip(0.3)) {
        s.tell(e.thunder, { hero, boss });
        return 'happy';
      }
      s.tell(e.leaves, { hero, boss, place });
      return 'sad';
    }
    s.tell(e.stone, { hero, spring });
    s.paragraph();
    if (s.flip()) {
      s.tell(e.fetchesBoss, { hero, boss });
      s.tell(e.rollsAway, { boss, hero, spring });
      s.tell(e.allDrink, { hero, boss });
    } else {
      s.tell(e.bossLaughs, { hero, boss });
      s.tell(e.manyHands, { hero, spring });
      s.tell(e.bossAsks, { hero, boss });
    }
    return 'happy';
  },
};
