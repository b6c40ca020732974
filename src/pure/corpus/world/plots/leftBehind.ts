// Left behind: a bird misses the great journey; it winters with a friend, travels another way, or finds a second straggler.
import { GENDERS, NAMES, type Role } from '../characters';
import { event, events } from '../events';
import { between, feels, is, isAt, isKind, knows, stage, weatherIs, type Need } from '../facts';
import type { Plot } from '../Plot';

const heroBird = { hero: 'character', bird: 'journey bird' } as const;
const heroHelper = { hero: 'character', helper: 'character' } as const;

const BIRDS = ['stork', 'swallow', 'crane', 'robin', 'wild goose', 'wild duck'] as const;
const CALLS = [
  'gray lake',
  'church roof',
  'stubble field',
  'telegraph wire',
  'river bank',
  'dead oak',
  'marsh',
  'beach',
] as const;
const LATE = ['butterfly', 'overslept', 'goodbyes', 'cricket', 'berries'] as const;
const WEAK = ['torn feather', 'hatched late', 'thorn', 'cold', 'hail'] as const;
const HELPERS = ['mouse', 'hedgehog', 'mole', 'squirrel', 'badger'] as const;
const SHELTERS = ['hayloft', 'bread oven', 'root cellar', 'cow shed', 'mill', 'hollow tree'] as const;
const WONDERS = [
  'ice flowers',
  'snowfall',
  'icicles',
  'northern lights',
  'ice lake',
  'snow prints',
  'white hare',
  'silent wood',
] as const;
const RIDES = { sailor: 'ship', captain: 'steamer', postman: 'mail train', painter: 'bus' } as const;
type Driver = keyof typeof RIDES;
const DRIVERS = Object.keys(RIDES) as Driver[];
const GUIDES = ['north star', 'coast', 'big river', 'railroad', 'moon', 'hills'] as const;

const isLeft = (hero: string): Need => isAt(hero, 'north');

export const leftBehindEvents = events('left-behind', {
  gathers: event(
    { bird: 'journey bird', call: 'journey meeting' },
    { makes: ({ bird, call }) => [isAt(`the ${bird} flock`, call), stage('season', 'autumn')] },
  ),
  misses: event(
    { ...heroBird, reason: 'journey reason' },
    {
      needs: ({ bird }) => [{ not: isAt(`the ${bird} flock`, 'south') }, stage('season', 'autumn')],
      makes: ({ hero, bird, reason }) => [
        isKind(hero, bird),
        isAt(hero, 'north'),
        isAt(`the ${bird} flock`, 'south'),
        is(hero, (WEAK as readonly string[]).includes(reason) ? 'weak' : 'late'),
      ],
    },
  ),
  alone: event(heroBird, {
    needs: ({ hero }) => [isLeft(hero)],
    makes: ({ hero }) => [feels(hero, 'lonely')],
  }),
  invited: event(
    { helper: 'character', kind: 'kind', ...{ hero: 'character', shelter: 'journey shelter' } },
    {
      needs: ({ hero }) => [isLeft(hero), feels(hero, 'lonely')],
      makes: ({ helper, kind, hero, shelter }) => [
        isKind(helper, kind),
        isAt(hero, shelter),
        isAt(helper, shelter),
        between(hero, helper, 'friends'),
      ],
    },
  ),
  wonder: event(
    { ...heroHelper, wonder: 'journey wonder' },
    {
      needs: ({ hero, helper }) => [between(hero, helper, 'friends')],
      makes: ({ hero, wonder }) => [
        weatherIs('snowy'),
        stage('season', 'winter'),
        knows(hero, 'winter', wonder),
        feels(hero, 'surprised'),
      ],
    },
  ),
  mends: event(heroHelper, {
    needs: ({ hero, helper }) => [
      is(hero, 'weak'),
      between(hero, helper, 'friends'),
      stage('season', 'winter'),
    ],
    makes: ({ hero }) => [is(hero, 'strong')],
  }),
  feasts: event(heroHelper, {
    needs: ({ hero, helper }) => [
      is(hero, 'late'),
      between(hero, helper, 'friends'),
      stage('season', 'winter'),
    ],
    makes: ({ hero }) => [is(hero, 'strong')],
  }),
  flockReturns: event(
    { bird: 'journey bird', hero: 'character', wonder: 'journey wonder' },
    {
      needs: ({ hero, bird, wonder }) => [
        isAt(`the ${bird} flock`, 'south'),
        is(hero, 'strong'),
        knows(hero, 'winter', wonder),
      ],
      makes: ({ hero, bird }) => [
        isAt(`the ${bird} flock`, 'north'),
        stage('season', 'spring'),
        feels(hero, 'proud'),
      ],
    },
  ),
  fliesNext: event(heroHelper, {
    needs: ({ hero, helper }) => [stage('season', 'spring'), between(hero, helper, 'friends')],
    makes: ({ hero, helper }) => [
      stage('season', 'next autumn'),
      isAt(hero, 'south'),
      feels(helper, 'lonely'),
    ],
  }),
  staysOn: event(heroHelper, {
    needs: ({ hero, helper }) => [stage('season', 'spring'), between(hero, helper, 'friends')],
    makes: ({ hero }) => [stage('season', 'next autumn'), isAt(hero, 'north'), feels(hero, 'happy')],
  }),
  getsRide: event(
    { driver: 'character', ...{ hero: 'character', ride: 'journey ride' } },
    {
      needs: ({ hero }) => [isLeft(hero), is(hero, 'weak'), feels(hero, 'lonely')],
      makes: ({ hero, ride, driver }) => [isAt(hero, ride), isAt(driver, ride)],
    },
  ),
  onTheWay: event(
    { hero: 'character', ride: 'journey ride', driver: 'character' },
    {
      needs: ({ hero, ride }) => [isAt(hero, ride)],
      makes: ({ hero, driver }) => [between(hero, driver, 'friends'), feels(hero, 'calm')],
    },
  ),
  arrivesFirst: event(
    { ...heroBird, driver: 'character' },
    {
      needs: ({ hero, driver }) => [between(hero, driver, 'friends')],
      makes: ({ hero }) => [isAt(hero, 'south'), feels(hero, 'proud')],
    },
  ),
  straggler: event(
    { other: 'character', hero: 'character', second: 'journey bird' },
    {
      needs: ({ hero }) => [isLeft(hero), is(hero, 'late'), feels(hero, 'lonely')],
      makes: ({ other, hero, second }) => [
        isKind(other, second),
        isAt(other, 'north'),
        between(hero, other, 'friends'),
      ],
    },
  ),
  fliesByStars: event(
    { hero: 'character', other: 'character', guide: 'journey guide' },
    {
      needs: ({ hero, other }) => [isLeft(hero), isLeft(other), between(hero, other, 'friends')],
      makes: ({ hero, other, guide }) => [isAt(hero, guide), isAt(other, guide)],
    },
  ),
  bothArrive: event(
    { hero: 'character', other: 'character', guide: 'journey guide' },
    {
      needs: ({ hero, other, guide }) => [isAt(hero, guide), isAt(other, guide)],
      makes: ({ hero, other }) => [isAt(hero, 'south'), isAt(other, 'south'), feels(hero, 'happy')],
    },
  ),
});

const e = leftBehindEvents;

export const leftBehind: Plot = {
  name: 'left-behind',
  events: leftBehindEvents,
  tell(s) {
    const bird = s.word(BIRDS);
    s.tell(e.gathers, { bird, call: s.word(CALLS) });
    const hero = s.word(NAMES[s.pick(GENDERS)]);
    const weak = s.flip();
    s.tell(e.misses, { hero, bird, reason: s.word<string>(weak ? WEAK : LATE) });
    s.tell(e.alone, { hero, bird });
    s.paragraph();
    if (s.flip(0.4)) {
      if (weak) {
        const driver = s.role(DRIVERS as readonly Role[]);
        const ride = RIDES[driver as Driver];
        s.tell(e.getsRide, { driver, hero, ride });
        s.tell(e.onTheWay, { hero, ride, driver });
        s.paragraph();
        s.tell(e.arrivesFirst, { hero, bird, driver });
      } else {
        const other = s.word(NAMES[s.pick(GENDERS)]);
        s.tell(e.straggler, { other, hero, second: s.word(BIRDS) });
        const guide = s.word(GUIDES);
        s.tell(e.fliesByStars, { hero, other, guide });
        s.paragraph();
        s.tell(e.bothArrive, { hero, other, guide });
      }
      return 'happy';
    }
    const friend = s.character(HELPERS);
    const helper = friend.name;
    s.tell(e.invited, { helper, kind: friend.kind, hero, shelter: s.word(SHELTERS) });
    const wonder = s.word(WONDERS);
    s.tell(e.wonder, { hero, helper, wonder });
    s.tell(weak ? e.mends : e.feasts, { hero, helper });
    s.paragraph();
    s.tell(e.flockReturns, { bird, hero, wonder });
    if (s.flip()) {
      s.tell(e.fliesNext, { hero, helper });
      return 'sad';
    }
    s.tell(e.staysOn, { hero, helper });
    return 'happy';
  },
};
