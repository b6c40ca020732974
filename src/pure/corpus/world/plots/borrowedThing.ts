// A thing is lent "until tomorrow", comes to harm, and is given back with something that the borrower adds.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import {
  between,
  feels,
  holds,
  is,
  isKind,
  isLost,
  knows,
  promise,
  stage,
  timeIs,
  weatherIs,
} from '../facts';
import { isChild, tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';
import type { Time, Weather } from '../words';

const lent = { hero: 'character', owner: 'character', thing: 'thing' } as const;

const BORROWERS = [
  ...(['fox', 'rabbit', 'bear', 'hedgehog', 'squirrel', 'badger', 'otter', 'beaver'] as const),
  ...(['wolf', 'raccoon', 'cat', 'dog', 'goat', 'pig'] as const),
] as const;

/** What can be lent: what one does with it, and which harm it can come to. */
const LOANS: Readonly<Record<string, { task: string; harm: string }>> = {
  umbrella: { task: 'walk', harm: 'storm' },
  wheelbarrow: { task: 'pumpkins', harm: 'wheel' },
  ladder: { task: 'pick', harm: 'rung' },
  lantern: { task: 'night', harm: 'glass' },
  fiddle: { task: 'play', harm: 'strings' },
  shovel: { task: 'dig', harm: 'handle' },
  kite: { task: 'fly', harm: 'tree' },
  pot: { task: 'jam', harm: 'burnt' },
  sled: { task: 'race', harm: 'runner' },
  book: { task: 'read', harm: 'puddle' },
};

/** Tasks that need a weather of their own. */
const WEATHER_FOR: Readonly<Record<string, readonly Weather[]>> = {
  walk: ['rainy'],
  race: ['snowy'],
  fly: ['windy'],
};

const MENDERS = [
  'blacksmith',
  'clockmaker',
  'miller',
  'sailor',
  'old man',
  'old woman',
  'farmer',
  'weaver',
  'painter',
  'fisherman',
] as const;
const WORK = ['bellows', 'sacks', 'sweep', 'sheep', 'potatoes', 'wood', 'water', 'stones', 'goats'] as const;
const EXTRAS = [
  'flowers',
  'jam',
  'cake',
  'nuts',
  'eggs',
  'picture',
  'apples',
  'feather',
  'candle',
  'berries',
] as const;
const EXCUSES = ['moon', 'goat', 'wind', 'nobody', 'asleep', 'far', 'voice'] as const;
const DAYS = ['tomorrow', 'sunday', 'week', 'noon', 'moon', 'supper'] as const;

export const borrowedThingEvents = events('borrowed-thing', {
  owns: event(
    { owner: 'character', kind: 'kind', thing: 'thing' },
    {
      makes: ({ owner, kind, thing }) => [isKind(owner, kind), holds(owner, thing), is(thing, 'whole')],
    },
  ),
  asks: event(
    { ...lent, task: 'loan task' },
    {
      needs: ({ owner, thing }) => [holds(owner, thing)],
      makes: ({ task }) => [stage('task', task)],
    },
  ),
  lends: event(
    { ...lent, day: 'return day' },
    {
      needs: ({ owner, thing }) => [holds(owner, thing), is(thing, 'whole')],
      makes: ({ hero, owner, thing, day }) => [
        holds(hero, thing),
        promise(hero, owner, 'open'),
        stage('day', day),
      ],
    },
  ),
  uses: event(
    { hero: 'character', thing: 'thing', task: 'loan task', time: 'time', weather: 'weather' },
    {
      needs: ({ hero, thing, task }) => [holds(hero, thing), stage('task', task)],
      makes: ({ hero, time, weather }) => [timeIs(time), weatherIs(weather), feels(hero, 'happy')],
    },
  ),
  breaks: event(
    { hero: 'character', thing: 'thing', harm: 'loan harm' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), is(thing, 'whole')],
      makes: ({ hero, thing, harm }) => [is(thing, 'broken'), stage('harm', harm), feels(hero, 'afraid')],
    },
  ),
  loses: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing }) => [isLost(thing), feels(hero, 'afraid')],
    },
  ),
  keepsTooLong: event(
    { ...lent, day: 'return day' },
    {
      needs: ({ hero, thing, day }) => [holds(hero, thing), stage('day', day), is(thing, 'whole')],
      makes: ({ hero, owner }) => [promise(hero, owner, 'broken'), stage('late', 'yes')],
    },
  ),
  hides: event(
    { hero: 'character', owner: 'character', excuse: 'loan excuse' },
    {
      needs: ({ hero }) => [feels(hero, 'afraid')],
      makes: ({ hero }) => [feels(hero, 'sorry'), stage('hidden', 'yes')],
    },
  ),
  mended: event(
    { hero: 'character', thing: 'thing', mender: 'character', work: 'mending work' },
    {
      needs: ({ thing }) => [is(thing, 'broken')],
      makes: ({ thing, hero }) => [is(thing, 'mended'), feels(hero, 'calm')],
    },
  ),
  confesses: event(lent, {
    needs: ({ thing, owner }) => [{ not: holds(owner, thing) }],
    makes: ({ owner, thing }) => [knows(owner, `what happened to ${thing}`)],
  }),
  bringsBack: event(
    { ...lent, extra: 'loan extra' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), { not: is(thing, 'broken') }],
      makes: ({ hero, owner, thing, extra }) => [
        holds(owner, thing),
        promise(hero, owner, 'kept'),
        stage('extra', extra),
      ],
    },
  ),
  fetchesBack: event(lent, {
    needs: ({ hero, thing }) => [holds(hero, thing), stage('late', 'yes')],
    makes: ({ owner, thing, hero }) => [holds(owner, thing), feels(hero, 'sorry')],
  }),
  givesOwn: event(
    { ...lent, own: 'thing' },
    {
      needs: ({ owner, thing }) => [knows(owner, `what happened to ${thing}`), isLost(thing)],
      makes: ({ hero, owner, own }) => [holds(owner, own), promise(hero, owner, 'kept')],
    },
  ),
  likesItBetter: event(
    { owner: 'character', thing: 'thing', extra: 'loan extra' },
    {
      needs: ({ owner, thing, extra }) => [holds(owner, thing), stage('extra', extra)],
      makes: ({ owner }) => [feels(owner, 'happy')],
    },
  ),
  lendsAgain: event(
    { owner: 'character', hero: 'character' },
    {
      needs: ({ hero, owner }) => [promise(hero, owner, 'kept')],
      makes: ({ owner, hero }) => [between(owner, hero, 'friends'), feels(hero, 'happy')],
    },
  ),
  neverAgain: event(lent, {
    needs: ({ hero }) => [feels(hero, 'sorry')],
    makes: ({ hero, owner }) => [between(owner, hero, 'strangers')],
  }),
  foundInSpring: event(lent, {
    needs: ({ thing }) => [isLost(thing)],
    makes: ({ owner, thing }) => [holds(owner, thing), feels(owner, 'surprised')],
  }),
});

const e = borrowedThingEvents;

export const borrowedThing: Plot = {
  name: 'borrowed-thing',
  events: borrowedThingEvents,
  tell(s) {
    const one = tellHero(s, { kinds: [...CHILDREN, ...BORROWERS] });
    const hero = one.name;
    const other = s.character(isChild(one.kind) ? CHILDREN : BORROWERS);
    const owner = other.name;
    const thing = s.thing(Object.keys(LOANS) as ThingNoun[]);
    const { task, harm } = LOANS[thing.slice(thing.indexOf(' ') + 1)] ?? { task: 'walk', harm: 'storm' };
    s.tell(e.owns, { owner, kind: other.kind, thing });
    const both = { hero, owner, thing };
    s.tell(e.asks, { ...both, task });
    const day = s.word(DAYS);
    s.tell(e.lends, { ...both, day });
    s.paragraph();
    const time = s.word<Time>(['afternoon', 'evening']);
    const weather = s.word<Weather>(WEATHER_FOR[task] ?? ['windy', 'cloudy', 'foggy']);
    s.tell(e.uses, { hero, thing, task, time, weather });
    const course = s.pick(['breaks', 'loses', 'late']);
    if (course === 'late') {
      s.tell(e.keepsTooLong, { ...both, day });
      s.paragraph();
      if (one.trait === 'honest' || s.flip(0.6)) {
        const extra = s.word(EXTRAS);
        s.tell(e.bringsBack, { ...both, extra });
        s.tell(e.likesItBetter, { owner, thing, extra });
        return 'happy';
      }
      s.tell(e.fetchesBack, both);
      s.tell(e.neverAgain, both);
      return 'sad';
    }
    if (course === 'breaks') s.tell(e.breaks, { hero, thing, harm });
    else s.tell(e.loses, { hero, thing });
    const hides = course === 'loses' && one.trait !== 'honest' && s.flip();
    if (hides) s.tell(e.hides, { hero, owner, excuse: s.word(EXCUSES) });
    s.paragraph();
    if (course === 'breaks') {
      s.tell(e.mended, { hero, thing, mender: s.role(MENDERS), work: s.word(WORK) });
      const extra = s.word(EXTRAS);
      s.tell(e.bringsBack, { ...both, extra });
      if (s.flip()) s.tell(e.lendsAgain, { owner, hero });
      return 'happy';
    }
    s.tell(e.confesses, both);
    if (hides && s.flip(0.4)) {
      s.tell(e.neverAgain, both);
      return 'sad';
    }
    s.tell(e.givesOwn, {
      ...both,
      own: s.thing(['drum', 'wagon', 'blanket', 'scarf', 'clock', 'flute', 'compass']),
    });
    if (hides) return 'happy';
    if (s.flip(0.4)) s.tell(e.foundInSpring, both);
    else s.tell(e.lendsAgain, { owner, hero });
    return 'happy';
  },
};
