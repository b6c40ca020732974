// Moving house: what is packed, what is forgotten, who waves, and what waits in the new place.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, isLost, knows, liesAt, promise, stage } from '../facts';
import type { Plot } from '../Plot';

const MOVERS: readonly Kind[] = [...CHILDREN, 'mouse', 'rabbit', 'badger', 'hedgehog', 'bear', 'cat'];
const FRIENDS: readonly Kind[] = ['goose', 'otter', 'goat', 'hare', 'duck', 'donkey'];
const REASONS = ['roof', 'river', 'rooms', 'school', 'stove', 'work'] as const;
const PACKED = ['shells', 'chestnuts', 'corks', 'clock', 'spoons'] as const;
const SPOTS = ['windowsill', 'stove', 'bench', 'stair', 'cupboard', 'tub'] as const;
const SIGHTS = ['apple', 'cat', 'swing', 'banister', 'sea', 'piano', 'stream', 'bats'] as const;

const hero = { hero: 'character' } as const;
const heroThing = { ...hero, thing: 'thing' } as const;
const heroFriend = { ...hero, friend: 'character' } as const;
const heroFriendThing = { ...heroFriend, thing: 'thing' } as const;
const heroParent = { ...hero, parent: 'character' } as const;

export const movingHouseEvents = events('moving-house', {
  mustMove: event(
    { ...hero, kind: 'kind', reason: 'moving reason' },
    {
      makes: ({ hero, kind, reason }) => [
        isKind(hero, kind),
        isAt(hero, 'old house'),
        stage('reason', reason),
      ],
    },
  ),
  packs: event(
    { ...hero, packed: 'moving box' },
    {
      needs: ({ hero }) => [isAt(hero, 'old house')],
      makes: ({ hero, packed }) => [holds(hero, packed)],
    },
  ),
  putsAside: event(
    { ...heroThing, spot: 'moving spot' },
    {
      needs: ({ hero }) => [isAt(hero, 'old house')],
      makes: ({ thing, spot }) => [liesAt(thing, spot)],
    },
  ),
  friendComes: event(
    { ...heroFriend, kind: 'kind' },
    {
      needs: ({ hero }) => [isAt(hero, 'old house')],
      makes: ({ hero, friend, kind }) => [
        isKind(friend, kind),
        between(hero, friend, 'friends'),
        isAt(friend, 'old house'),
      ],
    },
  ),
  swears: event(heroFriend, {
    needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
    makes: ({ hero, friend }) => [promise(friend, hero, 'open')],
  }),
  friendWaves: event(heroFriend, {
    needs: ({ hero, friend }) => [between(hero, friend, 'friends'), isAt(hero, 'old house')],
    makes: ({ hero }) => [isAt(hero, 'road'), feels(hero, 'sad')],
  }),
  friendHides: event(heroFriend, {
    needs: ({ hero, friend }) => [between(hero, friend, 'friends'), isAt(hero, 'old house')],
    makes: ({ hero, friend }) => [isAt(hero, 'road'), stage(`${friend} is seen`, 'no'), feels(hero, 'sad')],
  }),
  friendAtBend: event(heroFriend, {
    needs: ({ hero, friend }) => [isAt(hero, 'road'), stage(`${friend} is seen`, 'no')],
    makes: ({ hero, friend }) => [stage(`${friend} is seen`, 'yes'), feels(hero, 'happy')],
  }),
  houseWaves: event(hero, {
    needs: ({ hero }) => [isAt(hero, 'old house')],
    makes: ({ hero }) => [isAt(hero, 'road'), feels(hero, 'sad')],
  }),
  remembers: event(heroThing, {
    needs: ({ hero, thing }, world) => [
      isAt(hero, 'road'),
      { not: holds(hero, thing) },
      { not: isLost(thing) },
      ...(world.value(`holder of ${thing}`) === undefined ? [isLost(thing)] : []),
    ],
    makes: ({ hero, thing }) => [knows(hero, `that ${thing} is left`), feels(hero, 'afraid')],
  }),
  turnsBack: event(
    { ...heroParent, thing: 'thing', spot: 'moving spot' },
    {
      needs: ({ hero, thing, spot }) => [knows(hero, `that ${thing} is left`), liesAt(thing, spot)],
      makes: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'calm')],
    },
  ),
  tooFar: event(
    { ...heroParent, thing: 'thing' },
    {
      needs: ({ hero, thing }) => [knows(hero, `that ${thing} is left`)],
      makes: ({ hero }) => [feels(hero, 'sad'), stage('way', 'too far')],
    },
  ),
  arrives: event(
    { ...hero, reason: 'moving reason', sight: 'moving sight' },
    {
      needs: ({ hero, reason }) => [isAt(hero, 'road'), stage('reason', reason)],
      makes: ({ hero, sight }) => [isAt(hero, 'new house'), stage('sight', sight)],
    },
  ),
  unpacks: event(
    { ...hero, packed: 'moving box' },
    {
      needs: ({ hero, packed }) => [isAt(hero, 'new house'), holds(hero, packed)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  friendBrings: event(heroFriendThing, {
    needs: ({ hero, friend, thing }) => [
      between(hero, friend, 'friends'),
      knows(hero, `that ${thing} is left`),
      isAt(hero, 'new house'),
    ],
    makes: ({ hero, friend, thing }) => [
      isAt(friend, 'new house'),
      holds(hero, thing),
      promise(friend, hero, 'kept'),
      feels(hero, 'happy'),
    ],
  }),
  newChild: event(
    { ...heroThing, spot: 'moving spot' },
    {
      needs: ({ hero, thing, spot }) => [isAt(hero, 'new house'), liesAt(thing, spot)],
      makes: ({ hero, thing }) => [holds('new child', thing), feels(hero, 'calm')],
    },
  ),
  newNeighbor: event(
    { ...heroFriend, kind: 'kind' },
    {
      needs: ({ hero }) => [isAt(hero, 'new house')],
      makes: ({ hero, friend, kind }) => [
        isKind(friend, kind),
        between(hero, friend, 'friends'),
        feels(hero, 'happy'),
      ],
    },
  ),
  homesick: event(
    { ...hero, spot: 'moving spot' },
    {
      needs: ({ hero }) => [isAt(hero, 'new house'), stage('way', 'too far')],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
});

const e = movingHouseEvents;

export const movingHouse: Plot = {
  name: 'moving-house',
  events: movingHouseEvents,
  tell(s) {
    const { name: hero, kind } = s.character(MOVERS);
    const kinds = kind === 'girl' || kind === 'boy' ? CHILDREN : FRIENDS;
    const reason = s.word(REASONS);
    s.tell(e.mustMove, { hero, kind, reason });
    const packed = s.flip(0.3) ? s.word(PACKED) : undefined;
    if (packed) s.tell(e.packs, { hero, packed });
    const thing = s.thing(['teddy bear', 'puppet', 'toy duck', 'doll']);
    const spot = s.word(SPOTS);
    s.tell(e.putsAside, { hero, thing, spot });
    s.paragraph();
    const friend = packed || s.flip(0.2) ? undefined : s.character(kinds);
    if (friend) {
      const pair = { hero, friend: friend.name };
      s.tell(e.friendComes, { ...pair, kind: friend.kind });
      if (s.flip()) {
        s.tell(e.swears, pair);
        s.tell(e.friendWaves, pair);
      } else {
        s.tell(e.friendHides, pair);
        s.tell(e.friendAtBend, pair);
      }
    } else {
      s.tell(e.houseWaves, { hero });
    }
    s.tell(e.remembers, { hero, thing });
    const parent = s.role(['Mama', 'Papa']);
    const back = s.flip(0.4);
    if (back) s.tell(e.turnsBack, { hero, parent, thing, spot });
    else s.tell(e.tooFar, { hero, parent, thing });
    s.paragraph();
    s.tell(e.arrives, { hero, reason, sight: s.word(SIGHTS) });
    if (packed) s.tell(e.unpacks, { hero, packed });
    if (!back && friend && s.flip(0.6)) {
      s.tell(e.friendBrings, { hero, friend: friend.name, thing });
      return 'happy';
    }
    if (!back && s.flip()) {
      s.tell(e.homesick, { hero, spot });
      return 'sad';
    }
    if (!back) {
      s.tell(e.newChild, { hero, thing, spot });
      return 'happy';
    }
    const neighbor = s.character(kinds);
    s.tell(e.newNeighbor, { hero, friend: neighbor.name, kind: neighbor.kind });
    return 'happy';
  },
};
