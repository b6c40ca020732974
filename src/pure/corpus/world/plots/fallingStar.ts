// Falling star: one sees it fall and makes a wish; it is kept, told, given away, or taken back.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, is, isAt, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';
import { kindsBeside, tellFriend } from '../opening';
import type { Trait } from '../words';

const heroFriend = { hero: 'character', friend: 'character' } as const;

const PERCHES = ['hay wagon', 'roof', 'jetty', 'hilltop', 'boat', 'field', 'tower', 'wall'] as const;
const ELDERS: readonly Role[] = ['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben', 'Mama', 'Papa'];
const SPOTS = [
  'pines',
  'mill pond',
  'quarry',
  'hen yard',
  'church',
  'river bed',
  'orchard',
  'cow field',
] as const;
const TROUBLES = [
  'lost voice',
  'moving away',
  'blind dog',
  'no bicycle',
  'sick brother',
  'no bread',
  'bad eyes',
  'lost ring',
] as const;
const SILENT: readonly Trait[] = ['shy', 'patient', 'careful', 'stubborn'];
const TALKERS: readonly Trait[] = ['impatient', 'cheerful', 'honest', 'forgetful'];

export const fallingStarEvents = events('falling-star', {
  nightOut: event(
    { hero: 'character', kind: 'kind', ...{ elder: 'character', perch: 'star perch' } },
    {
      makes: ({ hero, kind, elder, perch }) => [
        isKind(hero, kind),
        isAt(hero, perch),
        isAt(elder, perch),
        stage('sky', 'clear'),
      ],
    },
  ),
  rule: event(
    { elder: 'character', hero: 'character' },
    {
      needs: ({ elder, hero }, world) => [isAt(elder, world.placeOf(hero) ?? 'nowhere')],
      makes: ({ hero }) => [knows(hero, 'the rule', 'tell nobody')],
    },
  ),
  friendsTrouble: event(
    { friend: 'character', kind: 'kind', ...{ hero: 'character', trouble: 'star trouble' } },
    {
      makes: ({ friend, kind, hero, trouble }) => [
        isKind(friend, kind),
        between(hero, friend, 'friends'),
        stage(`trouble of ${friend}`, trouble),
        feels(friend, 'sad'),
      ],
    },
  ),
  falls: event(
    { hero: 'character', trait: 'trait' },
    {
      needs: ({ hero }) => [stage('sky', 'clear'), knows(hero, 'the rule', 'tell nobody')],
      makes: ({ hero, trait }) => [isLike(hero, trait), stage('star', 'fallen')],
    },
  ),
  wishesForSelf: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: () => [stage('star', 'fallen')],
      makes: ({ hero, thing }) => [stage(`wish of ${hero}`, thing), knows(hero, 'the wish', thing)],
    },
  ),
  wishesForFriend: event(heroFriend, {
    needs: ({ friend }) => [stage('star', 'fallen'), feels(friend, 'sad')],
    makes: ({ hero, friend }) => [stage(`wish of ${hero}`, friend), knows(hero, 'the wish', friend)],
  }),
  keepsQuiet: event(heroFriend, {
    needs: ({ hero, friend }) => [between(hero, friend, 'friends'), { not: knows(friend, 'the wish') }],
    makes: ({ hero }) => [stage(`lips of ${hero}`, 'closed')],
  }),
  tellsAll: event(
    { hero: 'character', friend: 'character', elder: 'character' },
    {
      needs: ({ hero, friend }) => [
        knows(hero, 'the rule', 'tell nobody'),
        { not: knows(friend, 'the wish') },
      ],
      makes: ({ hero, friend }) => [
        knows(friend, 'the wish'),
        stage(`lips of ${hero}`, 'open'),
        feels(hero, 'sorry'),
      ],
    },
  ),
  troubleEnds: event(
    { friend: 'character', trouble: 'star trouble', hero: 'character' },
    {
      needs: ({ friend, trouble, hero }) => [
        stage(`trouble of ${friend}`, trouble),
        stage(`wish of ${hero}`, friend),
        stage(`lips of ${hero}`, 'closed'),
      ],
      makes: ({ friend, hero }) => [feels(friend, 'happy'), feels(hero, 'happy')],
    },
  ),
  troubleStays: event(
    { friend: 'character', trouble: 'star trouble', hero: 'character' },
    {
      needs: ({ friend, trouble, hero }) => [
        stage(`trouble of ${friend}`, trouble),
        stage(`lips of ${hero}`, 'closed'),
      ],
      makes: ({ friend }) => [feels(friend, 'calm')],
    },
  ),
  friendMakesIt: event(
    { friend: 'character', thing: 'thing', hero: 'character' },
    {
      needs: ({ friend, hero, thing }) => [
        knows(friend, 'the wish'),
        stage(`wish of ${hero}`, thing),
        { not: holds(hero, thing) },
      ],
      makes: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'happy')],
    },
  ),
  nothingComes: event(
    { hero: 'character', thing: 'thing', elder: 'character' },
    {
      needs: ({ hero, thing }) => [stage(`wish of ${hero}`, thing), { not: holds(hero, thing) }],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  looksForStar: event(
    { hero: 'character', friend: 'character', spot: 'star spot' },
    {
      needs: () => [stage('star', 'fallen')],
      makes: ({ hero, friend, spot }) => [isAt(hero, spot), isAt(friend, spot)],
    },
  ),
  findsStone: event(
    { hero: 'character', stone: 'thing', friend: 'character' },
    {
      needs: ({ hero, friend }, world) => [isAt(friend, world.placeOf(hero) ?? 'nowhere')],
      makes: ({ hero, stone }) => [holds(hero, stone)],
    },
  ),
  givesStone: event(
    { hero: 'character', stone: 'thing', friend: 'character' },
    {
      needs: ({ hero, stone, friend }) => [holds(hero, stone), between(hero, friend, 'friends')],
      makes: ({ friend, stone }) => [holds(friend, stone), is(stone, 'treasured'), feels(friend, 'happy')],
    },
  ),
});

const e = fallingStarEvents;

export const fallingStar: Plot = {
  name: 'falling-star',
  events: fallingStarEvents,
  tell(s) {
    const child = s.character(CHILDREN);
    const { name: hero, kind } = child;
    const elder = s.role(ELDERS);
    s.tell(e.nightOut, { hero, kind, elder, perch: s.word(PERCHES) });
    s.tell(e.rule, { elder, hero });
    const quiet = s.flip();
    s.tell(e.falls, { hero, trait: s.word(quiet ? SILENT : TALKERS) });
    if (!quiet) {
      const thing = s.thing(['kite', 'drum', 'boat', 'sled', 'flute', 'locket', 'lantern', 'puppet']);
      s.tell(e.wishesForSelf, { hero, thing });
      s.paragraph();
      const friend = tellFriend(s, child).name;
      s.tell(e.tellsAll, { hero, friend, elder });
      s.paragraph();
      if (s.flip(0.65)) {
        s.tell(e.friendMakesIt, { friend, thing, hero });
        return 'happy';
      }
      s.tell(e.nothingComes, { hero, thing, elder });
      return 'sad';
    }
    s.paragraph();
    const other = s.character(kindsBeside(kind));
    const friend = other.name;
    const trouble = s.word(TROUBLES);
    s.tell(e.friendsTrouble, { friend, kind: other.kind, hero, trouble });
    s.tell(e.wishesForFriend, { hero, friend });
    s.tell(e.keepsQuiet, { hero, friend });
    if (s.flip()) {
      const spot = s.word(SPOTS);
      s.tell(e.looksForStar, { hero, friend, spot });
      const stone = s.thing(['stone', 'pebble', 'button', 'shell']);
      s.tell(e.findsStone, { hero, stone, friend });
      s.tell(e.givesStone, { hero, stone, friend });
    }
    s.paragraph();
    if (s.flip(0.6)) {
      s.tell(e.troubleEnds, { friend, trouble, hero });
      return 'happy';
    }
    s.tell(e.troubleStays, { friend, trouble, hero });
    return 'sad';
  },
};
