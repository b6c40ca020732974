// A ring is lost at court: where it was last seen leads to where it is found, and what the finder does shows who they are.
import { CHILDREN, SMALL_ANIMALS } from '../characters';
import { event, events } from '../events';
import { feels, holds, isKind, isLike, isLost, knows, liesAt, promise, stage } from '../facts';
import type { Plot } from '../Plot';

const ROYALS = ['princess', 'prince', 'queen', 'king'] as const;
const HELPERS = ['cook', 'gardener', 'blacksmith', 'tailor'] as const;
const LOOKS = ['golden', 'silver', 'red', 'pearl', 'green', 'copper', 'iron', 'snake'] as const;
const DEEDS = ['swans', 'bread', 'roses', 'well', 'snow', 'hay', 'books', 'dance'] as const;
const REASONS = ['mother', 'wedding', 'peace', 'luck', 'castle', 'fairy', 'friend', 'star'] as const;
const GIFTS = ['ride', 'cake', 'cap', 'song', 'picture', 'garden', 'bed', 'bell'] as const;
const HONEST = ['honest', 'helpful', 'cheerful', 'patient'] as const;
const GREEDY = ['greedy', 'proud', 'stubborn'] as const;

/** The ring by its name in the world. */
const RING = 'ring';

const heroRoyal = { hero: 'character', royal: 'character' } as const;

export const royalRingEvents = events('royal-ring', {
  owns: event(
    { royal: 'character', look: 'royal ring', reason: 'ring reason' },
    {
      makes: ({ royal, look, reason }) => [
        holds(royal, RING),
        stage('look of the ring', look),
        stage('why the ring is dear', reason),
      ],
    },
  ),
  loses: event(
    { royal: 'character', deed: 'ring deed' },
    {
      needs: ({ royal }) => [holds(royal, RING)],
      makes: ({ royal, deed }) => [
        isLost(RING),
        stage('before the ring was lost', deed),
        feels(royal, 'sad'),
      ],
    },
  ),
  searches: event(
    { royal: 'character' },
    {
      needs: () => [isLost(RING)],
      makes: ({ royal }) => [promise(royal, 'the finder', 'open')],
    },
  ),
  child: event(
    { hero: 'character', kind: 'kind', trait: 'trait' },
    { makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait)] },
  ),
  servant: event(
    { hero: 'character', trait: 'trait' },
    { makes: ({ hero, trait }) => [isLike(hero, trait)] },
  ),
  asks: event(
    { ...heroRoyal, deed: 'ring deed' },
    {
      needs: ({ deed }) => [stage('before the ring was lost', deed)],
      makes: ({ hero }) => [knows(hero, 'where to look')],
    },
  ),
  finds: event(
    { hero: 'character', deed: 'ring deed' },
    {
      needs: ({ deed }) => [isLost(RING), stage('before the ring was lost', deed)],
      makes: ({ hero, deed }) => [holds(hero, RING), knows(hero, 'where the ring', deed)],
    },
  ),
  returns: event(
    { ...heroRoyal },
    {
      needs: ({ hero }) => [holds(hero, RING)],
      makes: ({ royal, hero }) => [holds(royal, RING), feels(royal, 'happy'), feels(hero, 'proud')],
    },
  ),
  reward: event(
    { ...heroRoyal, gift: 'ring gift' },
    {
      needs: ({ royal }) => [feels(royal, 'happy'), { not: promise(royal, 'the finder', 'kept') }],
      makes: ({ royal, hero, gift }) => [promise(royal, 'the finder', 'kept'), holds(hero, gift)],
    },
  ),
  tells: event(
    { ...heroRoyal, reason: 'ring reason' },
    {
      needs: ({ royal, reason }) => [holds(royal, RING), stage('why the ring is dear', reason)],
      makes: ({ hero, reason }) => [knows(hero, 'why the ring is dear', reason)],
    },
  ),
  hides: event(
    { hero: 'character' },
    {
      needs: ({ hero }) => [holds(hero, RING)],
      makes: ({ hero }) => [stage('secret', hero)],
    },
  ),
  heavy: event(
    { ...heroRoyal, reason: 'ring reason' },
    {
      needs: ({ hero, reason }) => [
        stage('secret', hero),
        holds(hero, RING),
        stage('why the ring is dear', reason),
      ],
      makes: ({ hero, reason }) => [knows(hero, 'why the ring is dear', reason), feels(hero, 'sorry')],
    },
  ),
  confesses: event(
    { ...heroRoyal },
    {
      needs: ({ hero }) => [holds(hero, RING), feels(hero, 'sorry')],
      makes: ({ royal }) => [
        holds(royal, RING),
        feels(royal, 'happy'),
        stage('secret', 'nobody'),
        promise(royal, 'the finder', 'kept'),
      ],
    },
  ),
  rollsAway: event(
    { hero: 'character' },
    {
      needs: ({ hero }) => [holds(hero, RING), stage('secret', hero)],
      makes: ({ hero }) => [liesAt(RING, 'sea'), feels(hero, 'sad')],
    },
  ),
  neverBack: event(
    { ...heroRoyal },
    {
      needs: () => [liesAt(RING, 'sea')],
      makes: ({ royal, hero }) => [promise(royal, 'the finder', 'broken'), feels(hero, 'sorry')],
    },
  ),
});

const e = royalRingEvents;

export const royalRing: Plot = {
  name: 'royal-ring',
  events: royalRingEvents,
  tell(s) {
    const royal = s.role(ROYALS);
    const reason = s.word(REASONS);
    s.tell(e.owns, { royal, look: s.word(LOOKS), reason });
    const deed = s.word(DEEDS);
    s.tell(e.loses, { royal, deed });
    s.tell(e.searches, { royal });
    s.paragraph();
    const honest = s.flip(0.6);
    const traits = honest ? HONEST : GREEDY;
    let hero: string;
    const who = s.pick(['child', 'animal', 'servant'] as const);
    if (who === 'servant') {
      hero = s.role(HELPERS);
      s.tell(e.servant, { hero, trait: s.word(traits) });
    } else {
      const { name, kind } = s.character(who === 'child' ? CHILDREN : SMALL_ANIMALS);
      hero = name;
      s.tell(e.child, { hero, kind, trait: s.word(traits) });
    }
    if (s.flip()) s.tell(e.asks, { hero, royal, deed });
    s.tell(e.finds, { hero, deed });
    s.paragraph();
    if (honest) {
      s.tell(e.returns, { hero, royal });
      if (s.flip(0.3)) s.tell(e.tells, { hero, royal, reason });
      s.tell(e.reward, { hero, royal, gift: s.word(GIFTS) });
      return 'happy';
    }
    s.tell(e.hides, { hero });
    if (s.flip(0.45)) {
      s.tell(e.heavy, { hero, royal, reason });
      s.tell(e.confesses, { hero, royal });
      return 'happy';
    }
    s.tell(e.rollsAway, { hero });
    s.tell(e.neverBack, { hero, royal });
    return 'sad';
  },
};
