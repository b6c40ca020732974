// A new friend comes between two: jealousy hides, sulks or spies, and finds out what was really going on.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, isLost, knows, stage } from '../facts';
import { isChild, kindsBeside } from '../opening';
import type { Plot } from '../Plot';
import type { Place } from '../words';

const trio = { hero: 'character', friend: 'character', rival: 'character' } as const;

const THINGS_SHARED = ['bench', 'language', 'tune', 'jokes', 'swing', 'cave', 'garden'] as const;
const CHARMS = ['juggle', 'accent', 'cards', 'stories', 'whistle', 'hands', 'snakes', 'sing'] as const;
const SLIGHTS = ['seat', 'laugh', 'sandwich', 'game', 'walk', 'secret'] as const;
const FEELINGS = ['bee', 'porcupine', 'stone', 'soup', 'rain', 'shoe'] as const;
const GAMES = ['pirates', 'tightrope', 'post', 'marbles', 'train', 'shop', 'king'] as const;
const PRESENTS = ['kite', 'crown', 'book', 'cake', 'boat', 'lantern', 'puppet'] as const;

const CASTS = [
  ...(['fox', 'rabbit', 'bear', 'hedgehog', 'squirrel', 'badger', 'otter', 'raccoon'] as const),
  ...(['cat', 'goat', 'pig', 'duck', 'mouse'] as const),
] as const;

export const jealousFriendEvents = events('jealous-friend', {
  two: event(
    { hero: 'character', kind: 'kind', friend: 'character', friendKind: 'kind', shared: 'friends treasure' },
    {
      makes: ({ hero, kind, friend, friendKind, shared }) => [
        isKind(hero, kind),
        isKind(friend, friendKind),
        between(hero, friend, 'friends'),
        stage('shared', shared),
      ],
    },
  ),
  comes: event(
    { rival: 'character', kind: 'kind', charm: 'rival charm' },
    {
      makes: ({ rival, kind, charm }) => [isKind(rival, kind), stage(`charm of ${rival}`, charm)],
    },
  ),
  slighted: event(
    { ...trio, slight: 'small slight' },
    {
      needs: ({ hero, friend, rival }, world) => [
        between(hero, friend, 'friends'),
        stage(`charm of ${rival}`, world.value(`charm of ${rival}`) ?? 'none'),
      ],
      makes: ({ hero, friend, rival, slight }) => [
        between(friend, rival, 'friends'),
        stage('slight', slight),
        feels(hero, 'sad'),
      ],
    },
  ),
  burns: event(
    { hero: 'character', feeling: 'jealous feeling' },
    {
      needs: ({ hero }) => [feels(hero, 'sad')],
      makes: ({ hero }) => [feels(hero, 'angry'), stage('jealous', hero)],
    },
  ),
  spies: event(
    { ...trio, place: 'place' },
    {
      needs: ({ hero }) => [stage('jealous', hero)],
      makes: ({ friend, rival, hero, place }) => [isAt(friend, place), isAt(rival, place), isAt(hero, place)],
    },
  ),
  surprise: event(
    { ...trio, present: 'secret present', place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), stage('jealous', hero)],
      makes: ({ hero, present }) => [holds(hero, present), feels(hero, 'sorry'), knows(hero, 'the secret')],
    },
  ),
  owns: event(
    { rival: 'character', thing: 'thing' },
    {
      needs: ({ rival, thing }) => [{ not: holds(rival, thing) }],
      makes: ({ rival, thing }) => [holds(rival, thing)],
    },
  ),
  hidesIt: event(
    { hero: 'character', rival: 'character', thing: 'thing', place: 'place' },
    {
      needs: ({ hero, rival, thing }) => [stage('jealous', hero), holds(rival, thing)],
      makes: ({ hero, thing, place }) => [isLost(thing), knows(hero, `where ${thing}`, place)],
    },
  ),
  searches: event(
    { ...trio, thing: 'thing' },
    {
      needs: ({ thing }) => [isLost(thing)],
      makes: ({ hero, rival }) => [feels(rival, 'sad'), feels(hero, 'sorry')],
    },
  ),
  bringsIt: event(
    { hero: 'character', rival: 'character', thing: 'thing', place: 'place' },
    {
      needs: ({ hero, thing, place }) => [
        isLost(thing),
        knows(hero, `where ${thing}`, place),
        feels(hero, 'sorry'),
      ],
      makes: ({ rival, thing }) => [holds(rival, thing), knows(rival, 'who hid it')],
    },
  ),
  caught: event(
    { ...trio, thing: 'thing', place: 'place' },
    {
      needs: ({ hero, thing, place }) => [isLost(thing), knows(hero, `where ${thing}`, place)],
      makes: ({ hero, friend, rival, thing }) => [
        holds(rival, thing),
        between(hero, friend, 'quarrelled'),
        feels(hero, 'lonely'),
      ],
    },
  ),
  invited: event(
    { ...trio, place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), stage('jealous', hero)],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  forgives: event(trio, {
    needs: ({ rival }) => [knows(rival, 'who hid it')],
    makes: ({ hero, rival }) => [between(hero, rival, 'friends')],
  }),
  turnsAway: event(
    { hero: 'character', friend: 'character', shared: 'friends treasure' },
    {
      needs: ({ hero, shared }) => [stage('jealous', hero), stage('shared', shared)],
      makes: ({ hero, friend }) => [between(hero, friend, 'quarrelled'), feels(hero, 'lonely')],
    },
  ),
  asksPlainly: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'quarrelled'), feels(hero, 'lonely')],
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), feels(hero, 'calm')],
    },
  ),
  drifts: event(trio, {
    needs: ({ hero, friend }) => [between(hero, friend, 'quarrelled'), feels(hero, 'lonely')],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  rivalLeftOut: event(
    { hero: 'character', rival: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends'), { not: feels(hero, 'angry') }],
      makes: ({ hero, rival }) => [knows(hero, `that ${rival} was afraid`), between(hero, rival, 'friends')],
    },
  ),
  three: event(
    { ...trio, game: 'game for three' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends'), { not: feels(hero, 'angry') }],
      makes: ({ hero, rival }) => [between(hero, rival, 'friends'), feels(hero, 'happy')],
    },
  ),
});

const e = jealousFriendEvents;

export const jealousFriend: Plot = {
  name: 'jealous-friend',
  events: jealousFriendEvents,
  tell(s) {
    const one = s.character([...CHILDREN, ...CASTS]);
    const kinds = isChild(one.kind)
      ? CHILDREN
      : kindsBeside(one.kind).filter((kind) => CASTS.includes(kind as never));
    const other = s.character(kinds);
    const hero = one.name;
    const friend = other.name;
    const shared = s.word(THINGS_SHARED);
    s.tell(e.two, { hero, kind: one.kind, friend, friendKind: other.kind, shared });
    const last = s.character(kinds);
    const rival = last.name;
    s.tell(e.comes, { rival, kind: last.kind, charm: s.word(CHARMS) });
    s.tell(e.slighted, { hero, friend, rival, slight: s.word(SLIGHTS) });
    s.tell(e.burns, { hero, feeling: s.word(FEELINGS) });
    s.paragraph();
    const crew = { hero, friend, rival };
    const course = s.pick(['spies', 'hides', 'turnsAway']);
    if (course === 'spies') {
      const place = s.word<Place>(['shed', 'attic', 'orchard', 'forest', 'cellar', 'old oak']);
      s.tell(e.spies, { ...crew, place });
      if (s.flip(0.6)) {
        s.tell(e.surprise, { ...crew, present: s.word(PRESENTS), place });
        if (s.flip(0.3)) return 'happy';
      } else {
        s.tell(e.invited, { ...crew, place });
      }
    } else if (course === 'hides') {
      const thing = s.thing(['cap', 'scarf', 'flute', 'ball', 'kite', 'compass', 'marble', 'whistle']);
      s.tell(e.owns, { rival, thing });
      const place = s.word<Place>(['well', 'shed', 'attic', 'cellar', 'old oak', 'garden']);
      s.tell(e.hidesIt, { hero, rival, thing, place });
      s.tell(e.searches, { ...crew, thing });
      s.paragraph();
      if (s.flip(0.25)) {
        s.tell(e.caught, { ...crew, thing, place });
        return 'sad';
      }
      s.tell(e.bringsIt, { hero, rival, thing, place });
      if (s.flip(0.6)) {
        s.tell(e.forgives, crew);
        return 'happy';
      }
    } else {
      s.tell(e.turnsAway, { hero, friend, shared });
      s.paragraph();
      if (s.flip()) {
        s.tell(e.drifts, crew);
        return 'sad';
      }
      s.tell(e.asksPlainly, { hero, friend });
      if (s.flip()) s.tell(e.rivalLeftOut, { hero, rival, friend });
    }
    s.tell(e.three, { ...crew, game: s.word(GAMES) });
    return 'happy';
  },
};
