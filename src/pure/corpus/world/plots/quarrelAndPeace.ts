// Quarrel and peace: two friends find one thing that both want, and only when it breaks, is carried off or is no fun alone do they make peace.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, is, isAt, isGone, isKind, liesAt, stage } from '../facts';
import { isChild, tellDay, tellFriend, tellHero } from '../opening';
import type { Plot } from '../Plot';
import { HARD_TRAITS } from '../words';

const two = { hero: 'character', friend: 'character' } as const;
const twoThing = { ...two, thing: 'thing' } as const;

/** Big enough to pull at a thing and to carry it home. */
const PULLERS = [
  ...(['fox', 'rabbit', 'bear', 'hedgehog', 'squirrel', 'badger', 'otter', 'beaver'] as const),
  ...(['wolf', 'raccoon', 'hare', 'cat', 'pig'] as const),
] as const;

/** Who finds it hard to say sorry. */
const HARD: ReadonlySet<string> = new Set(HARD_TRAITS);

const CLAIMS = [
  'saw',
  'touched',
  'always-wanted',
  'birthday',
  'older',
  'last-time',
  'tall',
  'sick',
  'mama',
] as const;
const GLUES = ['string', 'paste', 'nail', 'patch', 'sap', 'rope', 'wire', 'ribbon'] as const;
const GIFTS = ['honey', 'berries', 'plum', 'chestnuts', 'bread', 'soup', 'roses', 'star'] as const;
const PLANS = ['mornings', 'days', 'together', 'middle', 'songs', 'rain'] as const;

export const quarrelAndPeaceEvents = events('quarrel-and-peace', {
  pair: event(
    { hero: 'character', kind: 'kind', friend: 'character', otherKind: 'kind' },
    {
      makes: ({ hero, kind, friend, otherKind }) => [
        isKind(hero, kind),
        isKind(friend, otherKind),
        between(hero, friend, 'friends'),
      ],
    },
  ),
  bothSee: event(
    { ...twoThing, place: 'place' },
    {
      needs: ({ hero, friend }) => [{ not: between(hero, friend, 'quarrelled') }],
      makes: ({ hero, friend, thing, place }) => [
        isAt(hero, place),
        isAt(friend, place),
        liesAt(thing, place),
      ],
    },
  ),
  claims: event(
    { ...twoThing, claim: 'quarrel claim', answer: 'quarrel claim' },
    {
      needs: ({ hero, thing }, world) => [liesAt(thing, world.placeOf(hero) ?? 'nowhere')],
      makes: ({ hero, friend, claim, answer }) => [
        between(hero, friend, 'quarrelled'),
        stage(`claim of ${hero}`, claim),
        stage(`claim of ${friend}`, answer),
        feels(hero, 'angry'),
        feels(friend, 'angry'),
      ],
    },
  ),
  breaks: event(twoThing, {
    needs: ({ hero, friend }) => [between(hero, friend, 'quarrelled')],
    makes: ({ hero, friend, thing }) => [is(thing, 'broken'), feels(hero, 'sorry'), feels(friend, 'sorry')],
  }),
  mends: event(
    { ...twoThing, glue: 'quarrel glue' },
    {
      needs: ({ hero, thing }) => [is(thing, 'broken'), feels(hero, 'sorry')],
      makes: ({ hero, friend, thing }) => [is(thing, 'mended'), between(hero, friend, 'friends')],
    },
  ),
  snatched: event(
    { ...twoThing, robber: 'character', kind: 'kind' },
    {
      needs: ({ hero, friend, thing }, world) => [
        between(hero, friend, 'quarrelled'),
        liesAt(thing, world.placeOf(hero) ?? 'nowhere'),
      ],
      makes: ({ robber, kind, thing, hero, friend }) => [
        isKind(robber, kind),
        holds(robber, thing),
        feels(hero, 'surprised'),
        feels(friend, 'surprised'),
      ],
    },
  ),
  wonBack: event(
    { ...twoThing, robber: 'character' },
    {
      needs: ({ robber, thing }) => [holds(robber, thing)],
      makes: ({ hero, friend, thing }) => [holds(hero, thing), between(hero, friend, 'friends')],
    },
  ),
  gone: event(
    { ...twoThing, robber: 'character' },
    {
      needs: ({ robber, thing }) => [holds(robber, thing)],
      makes: ({ thing }) => [isGone(thing)],
    },
  ),
  laugh: event(twoThing, {
    needs: ({ thing }) => [isGone(thing)],
    makes: ({ hero, friend }) => [between(hero, friend, 'friends')],
  }),
  takesHome: event(twoThing, {
    needs: ({ hero, friend, thing }, world) => [
      between(hero, friend, 'quarrelled'),
      liesAt(thing, world.placeOf(hero) ?? 'nowhere'),
    ],
    makes: ({ hero, thing }) => [holds(hero, thing), isAt(hero, 'home')],
  }),
  noFun: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), isAt(hero, 'home')],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
  comesBack: event(
    { ...twoThing, gift: 'peace gift' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'lonely')],
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), isAt(hero, 'door')],
    },
  ),
  friendComes: event(
    { ...twoThing, gift: 'peace gift' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'lonely')],
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), isAt(friend, 'home')],
    },
  ),
  tooLate: event(twoThing, {
    needs: ({ hero, friend, thing }) => [
      holds(hero, thing),
      feels(hero, 'lonely'),
      between(hero, friend, 'quarrelled'),
    ],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  shares: event(
    { ...twoThing, plan: 'peace plan' },
    {
      needs: ({ hero, friend, thing }) => [between(hero, friend, 'friends'), { not: isGone(thing) }],
      makes: ({ hero, friend }) => [feels(hero, 'happy'), feels(friend, 'happy')],
    },
  ),
});

const e = quarrelAndPeaceEvents;

export const quarrelAndPeace: Plot = {
  name: 'quarrel-and-peace',
  events: quarrelAndPeaceEvents,
  tell(s) {
    let hero: { name: string; trait?: string };
    let friend: { name: string };
    if (s.flip(0.35)) {
      const one = s.character(PULLERS);
      const other = s.character(PULLERS);
      s.tell(e.pair, { hero: one.name, kind: one.kind, friend: other.name, otherKind: other.kind });
      hero = one;
      friend = other;
    } else {
      const one = tellHero(s, { kinds: [...CHILDREN, ...PULLERS] });
      friend = tellFriend(s, one, isChild(one.kind) ? CHILDREN : PULLERS);
      hero = one;
    }
    s.paragraph();
    if (s.flip()) tellDay(s, { times: ['morning', 'afternoon'], weathers: ['sunny', 'windy', 'cloudy'] });
    const place = s.word(['beach', 'meadow', 'stream', 'old oak', 'hill', 'field', 'bridge', 'orchard']);
    const thing = s.thing(['kite', 'drum', 'boat', 'wagon', 'sled', 'basket', 'umbrella', 'hoop']);
    const both = { hero: hero.name, friend: friend.name, thing };
    s.tell(e.bothSee, { ...both, place });
    const claim = s.word(CLAIMS);
    s.tell(e.claims, { ...both, claim, answer: s.word(CLAIMS) });
    s.paragraph();
    const course = s.pick(['breaks', 'snatched', 'takesHome']);
    if (course === 'breaks') {
      s.tell(e.breaks, both);
      s.paragraph();
      s.tell(e.mends, { ...both, glue: s.word(GLUES) });
    } else if (course === 'snatched') {
      const robber = s.character(['goat', 'dog', 'donkey', 'pony']);
      s.tell(e.snatched, { ...both, robber: robber.name, kind: robber.kind });
      s.paragraph();
      if (s.flip(0.4)) {
        s.tell(e.gone, { ...both, robber: robber.name });
        s.tell(e.laugh, both);
        return 'sad';
      }
      s.tell(e.wonBack, { ...both, robber: robber.name });
    } else {
      s.tell(e.takesHome, both);
      s.tell(e.noFun, { hero: hero.name, thing });
      s.paragraph();
      if (s.flip(0.3)) {
        s.tell(e.tooLate, both);
        return 'sad';
      }
      const waits = hero.trait === undefined ? s.flip() : HARD.has(hero.trait);
      s.tell(waits ? e.friendComes : e.comesBack, { ...both, gift: s.word(GIFTS) });
    }
    s.tell(e.shares, { ...both, plan: s.word(PLANS) });
    return 'happy';
  },
};
