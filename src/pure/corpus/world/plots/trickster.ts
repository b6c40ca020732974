// A clever animal talks a greedy one out of a stolen treat; the trick is seen through, or it is not.
import type { Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, isGone, isKind, isLike, knows, promise, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const GREEDY: readonly Kind[] = ['bear', 'wolf', 'badger', 'pig', 'goat'];
const CLEVER: readonly Kind[] = ['fox', 'raccoon', 'squirrel', 'otter', 'hare', 'cat'];
const SMALL: readonly Kind[] = ['mouse', 'hedgehog', 'mole', 'rabbit', 'duck', 'sparrow'];
const SLIPS = ['grin', 'growl', 'tongue', 'smile', 'whiskers', 'laugh', 'hurry', 'red-ears'] as const;
export type TricksterSlip = (typeof SLIPS)[number];
const HAUNTS = ['mill', 'rock', 'oak', 'gate', 'bridge', 'wood', 'pond', 'hill'] as const;
export type TricksterHaunt = (typeof HAUNTS)[number];

const pair = { clever: 'character', greedy: 'character', treat: 'thing' } as const;
type Pair = Readonly<Record<keyof typeof pair, string>>;
const tells = (trick: string) =>
  event(pair, {
    needs: ({ greedy, treat }) => [holds(greedy, treat)],
    makes: ({ clever, greedy }) => [stage('trick', trick), stage(`teller for ${greedy}`, clever)],
  });
const works = (trick: string) =>
  event(pair, {
    needs: ({ clever, greedy, treat }) => [
      stage('trick', trick),
      stage(`teller for ${greedy}`, clever),
      holds(greedy, treat),
    ],
    makes: ({ clever, treat }: Pair) => [holds(clever, treat), stage('trick', `${trick} worked`)],
  });
const fooled = (trick: string) =>
  event(
    { greedy: 'character', treat: 'thing' },
    {
      needs: () => [stage('trick', `${trick} worked`)],
      makes: ({ greedy }) => [feels(greedy, 'surprised'), stage('greedy', 'fooled')],
    },
  );

export const tricksterEvents = events('trickster', {
  greedyLives: event(
    { greedy: 'character', kind: 'kind', haunt: 'trickster haunt' },
    { makes: ({ greedy, kind }) => [isKind(greedy, kind), isLike(greedy, 'greedy')] },
  ),
  bakes: event(
    { small: 'character', kind: 'kind', treat: 'thing' },
    { makes: ({ small, kind, treat }) => [isKind(small, kind), holds(small, treat)] },
  ),
  snatches: event(
    { greedy: 'character', small: 'character', treat: 'thing' },
    {
      needs: ({ small, treat }) => [holds(small, treat)],
      makes: ({ greedy, small, treat }) => [holds(greedy, treat), feels(small, 'sad')],
    },
  ),
  cleverLives: event(
    { clever: 'character', kind: 'kind' },
    { makes: ({ clever, kind }) => [isKind(clever, kind), isLike(clever, 'clever')] },
  ),
  promises: event(
    { clever: 'character', small: 'character', treat: 'thing' },
    {
      needs: ({ small, treat }) => [feels(small, 'sad'), { not: holds(small, treat) }],
      makes: ({ clever, small }) => [promise(clever, small, 'open')],
    },
  ),
  wants: event(
    { clever: 'character', treat: 'thing' },
    {
      needs: ({ clever, treat }) => [{ not: holds(clever, treat) }],
      makes: ({ clever, treat }) => [stage(`wish of ${clever}`, treat)],
    },
  ),
  tellsOfTree: tells('tree'),
  treeWorks: works('tree'),
  treeAfter: fooled('tree'),
  tellsOfRival: tells('rival'),
  rivalWorks: works('rival'),
  rivalAfter: fooled('rival'),
  tellsOfPrize: tells('prize'),
  prizeWorks: works('prize'),
  prizeAfter: fooled('prize'),
  seenThrough: event(
    { greedy: 'character', clever: 'character', slip: 'trickster slip' },
    {
      needs: ({ greedy, clever }) => [stage(`teller for ${greedy}`, clever)],
      makes: ({ greedy }) => [knows(greedy, 'the trick'), stage('trick', 'seen through')],
    },
  ),
  givesBack: event(
    { clever: 'character', small: 'character', treat: 'thing' },
    {
      needs: ({ clever, small, treat }) => [holds(clever, treat), promise(clever, small, 'open')],
      makes: ({ clever, small, treat }) => [
        holds(small, treat),
        promise(clever, small, 'kept'),
        feels(small, 'happy'),
      ],
    },
  ),
  breaksPromise: event(
    { clever: 'character', small: 'character', treat: 'thing' },
    {
      needs: ({ clever, small, treat }) => [holds(clever, treat), promise(clever, small, 'open')],
      makes: ({ clever, small, treat }) => [
        isGone(treat),
        promise(clever, small, 'broken'),
        feels(small, 'sad'),
      ],
    },
  ),
  eatsAlone: event(
    { clever: 'character', treat: 'thing' },
    {
      needs: ({ clever, treat }) => [holds(clever, treat), stage(`wish of ${clever}`, treat)],
      makes: ({ treat, clever }) => [isGone(treat), feels(clever, 'lonely')],
    },
  ),
  takesPity: event(
    { clever: 'character', small: 'character', treat: 'thing' },
    {
      needs: ({ clever, small, treat }) => [
        holds(clever, treat),
        stage(`wish of ${clever}`, treat),
        feels(small, 'sad'),
      ],
      makes: ({ small, treat }) => [holds(small, treat), feels(small, 'happy')],
    },
  ),
  greedyEats: event(
    { greedy: 'character', treat: 'thing' },
    {
      needs: ({ greedy, treat }) => [holds(greedy, treat), stage('trick', 'seen through')],
      makes: ({ treat }) => [isGone(treat)],
    },
  ),
  tug: event(pair, {
    needs: ({ greedy, treat }) => [holds(greedy, treat), stage('trick', 'seen through')],
    makes: ({ treat }) => [isGone(treat)],
  }),
  asks: event(
    { small: 'character', greedy: 'character', treat: 'thing' },
    {
      needs: ({ small, greedy, treat }) => [
        holds(greedy, treat),
        stage('trick', 'seen through'),
        feels(small, 'sad'),
      ],
      makes: ({ small, greedy, treat }) => [
        holds(small, treat),
        feels(small, 'happy'),
        feels(greedy, 'sorry'),
      ],
    },
  ),
});

const e = tricksterEvents;

export const trickster: Plot = {
  name: 'trickster',
  events: tricksterEvents,
  tell(s) {
    const cleverFirst = s.flip(0.4);
    const first = cleverFirst ? tellHero(s, { kinds: CLEVER, traits: ['clever'] }) : undefined;
    const { name: greedy, kind } = s.character(GREEDY);
    s.tell(e.greedyLives, { greedy, kind, haunt: s.word<TricksterHaunt>(HAUNTS) });
    s.paragraph();
    const owner = s.character(SMALL);
    const small = owner.name;
    const treat = s.thing(['pie', 'cake', 'tart', 'loaf', 'muffin']);
    s.tell(e.bakes, { small, kind: owner.kind, treat });
    s.tell(e.snatches, { greedy, small, treat });
    const second = first ?? s.character(CLEVER);
    const clever = second.name;
    if (!first) s.tell(e.cleverLives, { clever, kind: second.kind });
    const promised = s.flip();
    if (promised) s.tell(e.promises, { clever, small, treat });
    else s.tell(e.wants, { clever, treat });
    s.paragraph();
    const trick = s.pick(['tree', 'rival', 'prize'] as const);
    s.tell(e[TELLS[trick]], { clever, greedy, treat });
    if (s.flip(0.4)) {
      s.tell(e.seenThrough, { greedy, clever, slip: s.word<TricksterSlip>(SLIPS) });
      s.paragraph();
      const end = s.flip(0.6) ? 'asks' : s.pick(['eats', 'tug'] as const);
      if (end === 'eats') s.tell(e.greedyEats, { greedy, treat });
      if (end === 'tug') s.tell(e.tug, { clever, greedy, treat });
      if (end === 'asks') s.tell(e.asks, { small, greedy, treat });
      return end === 'asks' ? 'happy' : 'sad';
    }
    s.tell(e[WORKS[trick]], { clever, greedy, treat });
    if (s.flip(0.6)) s.tell(e[AFTER[trick]], { greedy, treat });
    s.paragraph();
    const good = s.flip(0.8);
    if (promised) s.tell(good ? e.givesBack : e.breaksPromise, { clever, small, treat });
    else if (good) s.tell(e.takesPity, { clever, small, treat });
    else s.tell(e.eatsAlone, { clever, treat });
    return good ? 'happy' : 'sad';
  },
};

const TELLS = { tree: 'tellsOfTree', rival: 'tellsOfRival', prize: 'tellsOfPrize' } as const;
const WORKS = { tree: 'treeWorks', rival: 'rivalWorks', prize: 'prizeWorks' } as const;
const AFTER = { tree: 'treeAfter', rival: 'rivalAfter', prize: 'prizeAfter' } as const;
