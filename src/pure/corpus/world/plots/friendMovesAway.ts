// A friend moves away: what is given at parting, what is promised, and what becomes of it.
import { CHILDREN, NAMES } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, knows, promise, stage } from '../facts';
import { isChild, kindsBeside, tellFriend, tellHero } from '../opening';
import type { Plot } from '../Plot';

const pair = { hero: 'character', friend: 'character' } as const;

const HABITS = [
  'wall',
  'fishing',
  'raft',
  'snail-race',
  'clouds',
  'bank',
  'bread',
  'stars',
  'frogs',
  'stones',
] as const;
const FARS = ['coast', 'mountains', 'south', 'island', 'valley', 'city', 'north', 'forest', 'lake'] as const;
const VOWS = ['write', 'star', 'candle', 'whistle', 'apple', 'draw'] as const;
const NEWS = [
  'goat',
  'tooth',
  'snow',
  'sea',
  'bed',
  'bridge',
  'window',
  'dog',
  'bread',
  'birds',
  'neighbor',
  'tree',
] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

export const friendMovesAwayEvents = events('friend-moves-away', {
  habit: event(
    { ...pair, habit: 'friends habit' },
    {
      makes: ({ hero, friend, habit }) => [stage('habit', habit), between(hero, friend, 'friends')],
    },
  ),
  news: event(
    { ...pair, far: 'far place' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
      makes: ({ hero, far }) => [
        knows(hero, 'that the friend leaves'),
        stage('far', far),
        feels(hero, 'sad'),
      ],
    },
  ),
  angry: event(pair, {
    needs: ({ hero }) => [knows(hero, 'that the friend leaves')],
    makes: ({ hero }) => [feels(hero, 'angry')],
  }),
  lastTime: event(
    { ...pair, habit: 'friends habit' },
    {
      needs: ({ hero, habit }) => [knows(hero, 'that the friend leaves'), stage('habit', habit)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  gives: event(
    { ...pair, thing: 'thing' },
    {
      needs: ({ hero }) => [knows(hero, 'that the friend leaves')],
      makes: ({ friend, thing }) => [holds(friend, thing)],
    },
  ),
  givesBack: event(
    { ...pair, keepsake: 'thing' },
    {
      needs: ({ hero }) => [knows(hero, 'that the friend leaves')],
      makes: ({ hero, keepsake }) => [holds(hero, keepsake)],
    },
  ),
  vows: event(
    { ...pair, vow: 'parting vow' },
    {
      needs: ({ hero }) => [knows(hero, 'that the friend leaves')],
      makes: ({ hero, friend, vow }) => [promise(friend, hero, 'open'), stage('vow', vow)],
    },
  ),
  leaves: event(
    { ...pair, far: 'far place' },
    {
      needs: ({ far }) => [stage('far', far)],
      makes: ({ friend, hero, far }) => [isAt(friend, far), feels(hero, 'lonely')],
    },
  ),
  missesIt: event(
    { ...pair, far: 'far place' },
    {
      needs: ({ hero, far }) => [stage('far', far), feels(hero, 'angry')],
      makes: ({ hero, friend, far }) => [isAt(friend, far), feels(hero, 'sorry')],
    },
  ),
  letter: event(
    { ...pair, news: 'news from afar', season: 'season' },
    {
      needs: ({ friend }, world) => [isAt(friend, world.value('far') ?? 'away')],
      makes: ({ hero, news }) => [knows(hero, news), feels(hero, 'happy')],
    },
  ),
  waits: event(
    { ...pair, season: 'season' },
    {
      needs: ({ friend }, world) => [isAt(friend, world.value('far') ?? 'away')],
      makes: () => [stage('letters', 'none')],
    },
  ),
  sorryLetter: event(
    { ...pair, habit: 'friends habit' },
    {
      needs: ({ hero, habit }) => [feels(hero, 'sorry'), stage('habit', habit)],
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), feels(hero, 'calm')],
    },
  ),
  looksAtKeepsake: event(
    { hero: 'character', keepsake: 'thing' },
    {
      needs: ({ hero, keepsake }) => [holds(hero, keepsake)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  visit: event(
    { ...pair, season: 'season', habit: 'friends habit' },
    {
      needs: ({ friend, habit }, world) => [
        isAt(friend, world.value('far') ?? 'away'),
        stage('habit', habit),
      ],
      makes: ({ hero, friend }) => [isAt(friend, 'home'), feels(hero, 'happy')],
    },
  ),
  stillHas: event(
    { ...pair, thing: 'thing' },
    {
      needs: ({ friend, thing }) => [holds(friend, thing), isAt(friend, 'home')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  keptVow: event(
    { ...pair, vow: 'parting vow' },
    {
      needs: ({ hero, friend, vow }) => [promise(friend, hero, 'open'), stage('vow', vow)],
      makes: ({ hero, friend }) => [promise(friend, hero, 'kept'), feels(hero, 'calm')],
    },
  ),
  newNeighbor: event(
    { hero: 'character', newcomer: 'character' },
    {
      needs: () => [stage('letters', 'none')],
      makes: ({ hero, newcomer }) => [between(hero, newcomer, 'friends')],
    },
  ),
});

const e = friendMovesAwayEvents;

export const friendMovesAway: Plot = {
  name: 'friend-moves-away',
  events: friendMovesAwayEvents,
  tell(s) {
    const one = tellHero(s, {
      kinds: [
        ...CHILDREN,
        'fox',
        'rabbit',
        'hedgehog',
        'squirrel',
        'badger',
        'otter',
        'beaver',
        'cat',
        'mole',
      ],
    });
    const hero = one.name;
    const friend = tellFriend(
      s,
      one,
      isChild(one.kind)
        ? CHILDREN
        : kindsBeside(one.kind).filter((kind) => !['pony', 'deer', 'sheep'].includes(kind)),
    ).name;
    const habit = s.word(HABITS);
    s.tell(e.habit, { hero, friend, habit });
    s.paragraph();
    const far = s.word(FARS);
    s.tell(e.news, { hero, friend, far });
    const sulks = one.trait === 'stubborn' || one.trait === 'proud' || one.trait === 'grumpy' || s.flip(0.25);
    if (sulks) {
      s.tell(e.angry, { hero, friend });
      s.tell(e.missesIt, { hero, friend, far });
      s.paragraph();
      s.tell(e.sorryLetter, { hero, friend, habit });
      const season = s.word(SEASONS);
      if (s.flip(0.7)) {
        s.tell(e.letter, { hero, friend, news: s.word(NEWS), season });
        return 'happy';
      }
      s.tell(e.waits, { hero, friend, season });
      return 'sad';
    }
    const once = s.flip(0.3);
    if (once) s.tell(e.lastTime, { hero, friend, habit });
    const thing = s.thing([
      'shell',
      'pebble',
      'feather',
      'button',
      'ribbon',
      'scarf',
      'cap',
      'key',
      'coin',
      'bell',
      'medal',
      'compass',
    ]);
    s.tell(e.gives, { hero, friend, thing });
    const course = once ? 'plain' : s.flip(0.75) ? s.pick(['keepsake', 'plain']) : 'vow';
    const keepsake =
      course === 'keepsake'
        ? s.thing(['book', 'map', 'picture', 'diary', 'flute', 'cup', 'acorn'])
        : undefined;
    const vow = course === 'vow' ? s.word(VOWS) : undefined;
    if (keepsake !== undefined) s.tell(e.givesBack, { hero, friend, keepsake });
    if (vow !== undefined) s.tell(e.vows, { hero, friend, vow });
    s.tell(e.leaves, { hero, friend, far });
    s.paragraph();
    if (vow !== undefined) {
      s.tell(e.keptVow, { hero, friend, vow });
      return 'sad';
    }
    if (keepsake !== undefined && s.flip(0.4)) {
      s.tell(e.looksAtKeepsake, { hero, keepsake });
      s.tell(e.letter, { hero, friend, news: s.word(NEWS), season: s.word(SEASONS) });
      return 'happy';
    }
    const end = s.flip(0.8) ? s.pick(['letter', 'visit']) : 'waits';
    // What the two like to do is done outdoors.
    const season = s.word(end === 'visit' ? (['spring', 'summer'] as const) : SEASONS);
    if (end === 'letter') {
      s.tell(e.letter, { hero, friend, news: s.word(NEWS), season });
    } else if (end === 'visit') {
      s.tell(e.visit, { hero, friend, season, habit });
      if (keepsake === undefined) s.tell(e.stillHas, { hero, friend, thing });
    } else {
      s.tell(e.waits, { hero, friend, season });
      s.tell(e.newNeighbor, { hero, newcomer: s.word([...NAMES.she, ...NAMES.he]) });
      return 'sad';
    }
    return 'happy';
  },
};
