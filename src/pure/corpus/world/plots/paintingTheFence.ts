// Painting the fence: two want two colors, paint is spilled and mixed, and something else gets painted, too.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, isKind, promise, stage, weatherIs } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

/** What two paints give, by their names in the order of the alphabet. */
const MIXTURES = {
  'blue red': 'purple',
  'blue white': 'sky',
  'blue yellow': 'green',
  'red white': 'pink',
  'red yellow': 'orange',
  'white yellow': 'cream',
} as const;
const PAINTS = ['blue', 'red', 'white', 'yellow'] as const;

const mixtureOf = (one: string, two: string): string =>
  MIXTURES[(one < two ? `${one} ${two}` : `${two} ${one}`) as keyof typeof MIXTURES] ?? 'none';
const fence = (color: string) => stage('color of the fence', color);
const wants = (who: string, paint: string) => stage(`paint of ${who}`, paint);

export const paintingTheFenceEvents = events('painting-the-fence', {
  fenceIsOld: event(
    { owner: 'character' },
    { makes: ({ owner }) => [stage('owner of the fence', owner), fence('old')] },
  ),
  asked: event(
    { owner: 'character', hero: 'character' },
    {
      needs: ({ owner }) => [stage('owner of the fence', owner), fence('old')],
      makes: ({ owner, hero }) => [promise(hero, owner, 'open')],
    },
  ),
  askedFirst: event(
    { owner: 'character', hero: 'character', kind: 'kind' },
    {
      needs: ({ owner }) => [stage('owner of the fence', owner), fence('old')],
      makes: ({ owner, hero, kind }) => [isKind(hero, kind), promise(hero, owner, 'open')],
    },
  ),
  choosesPaint: event(
    { hero: 'character', paint: 'fence paint' },
    { needs: () => [fence('old')], makes: ({ hero, paint }) => [wants(hero, paint)] },
  ),
  friendComes: event(
    { friend: 'character', kind: 'kind', hero: 'character', paint: 'fence paint' },
    {
      needs: ({ hero, paint }) => [{ not: wants(hero, paint) }],
      makes: ({ friend, kind, hero, paint }) => [
        isKind(friend, kind),
        wants(friend, paint),
        between(hero, friend, 'friends'),
      ],
    },
  ),
  quarrel: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
      makes: ({ hero, friend }) => [between(hero, friend, 'quarrelled'), feels(hero, 'angry')],
    },
  ),
  halves: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [{ not: between(hero, friend, 'quarrelled') }],
      makes: () => [fence('two colors')],
    },
  ),
  spills: event(
    { cause: 'fence mishap', one: 'fence paint', two: 'fence paint' },
    { needs: () => [fence('old')], makes: ({ one, two }) => [stage('spilled', `${one} ${two}`)] },
  ),
  mixes: event(
    { one: 'fence paint', two: 'fence paint', mixed: 'fence mixture' },
    {
      needs: ({ one, two, mixed }) => [
        stage('spilled', `${one} ${two}`),
        ...(mixtureOf(one, two) === mixed ? [] : [stage('mixture', mixed)]),
      ],
      makes: ({ mixed }) => [stage('mixture', mixed)],
    },
  ),
  blames: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'quarrelled')],
      makes: ({ friend }) => [stage(`${friend} is`, 'gone'), feels(friend, 'sad')],
    },
  ),
  paintsAlone: event(
    { hero: 'character', paint: 'fence paint' },
    {
      needs: ({ hero, paint }) => [wants(hero, paint), feels(hero, 'angry')],
      makes: ({ hero, paint }) => [fence(paint), feels(hero, 'lonely')],
    },
  ),
  laughTogether: event(
    { hero: 'character', friend: 'character' },
    {
      needs: (_, world) => (world.value('mixture') === undefined ? [stage('mixture', 'any')] : []),
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), feels(hero, 'happy')],
    },
  ),
  paintTogether: event(
    { hero: 'character', friend: 'character', mixed: 'fence mixture' },
    {
      needs: ({ mixed, hero, friend }) => [stage('mixture', mixed), between(hero, friend, 'friends')],
      makes: ({ mixed }) => [fence(mixed)],
    },
  ),
  animalIsPainted: event(
    { animal: 'fence animal', mixed: 'fence mixture' },
    {
      needs: ({ mixed }) => [stage('mixture', mixed)],
      makes: ({ animal, mixed }) => [stage(`color of the ${animal}`, mixed)],
    },
  ),
  ownerIsPleased: event(
    { owner: 'character', mixed: 'fence mixture' },
    {
      needs: ({ owner, mixed }) => [stage('owner of the fence', owner), fence(mixed)],
      makes: ({ owner }) => [feels(owner, 'happy')],
    },
  ),
  ownerLikesBoth: event(
    { owner: 'character', one: 'fence paint', two: 'fence paint' },
    {
      needs: ({ owner }) => [stage('owner of the fence', owner), fence('two colors')],
      makes: ({ owner }) => [feels(owner, 'happy')],
    },
  ),
  rainComes: event(
    { owner: 'character', hero: 'character' },
    {
      needs: ({ owner }) => [stage('owner of the fence', owner), { not: fence('old') }],
      makes: ({ hero }) => [weatherIs('rainy'), fence('washed off'), feels(hero, 'sad')],
    },
  ),
  writesNote: event(
    { hero: 'character', friend: 'character', paint: 'fence paint' },
    {
      needs: ({ hero, friend, paint }) => [feels(hero, 'lonely'), wants(friend, paint)],
      makes: ({ hero, friend }) => [between(hero, friend, 'friends'), feels(hero, 'calm')],
    },
  ),
  friendStaysAway: event(
    { hero: 'character', friend: 'character' },
    {
      needs: ({ hero, friend }) => [feels(hero, 'lonely'), stage(`${friend} is`, 'gone')],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
});

const e = paintingTheFenceEvents;

export const paintingTheFence: Plot = {
  name: 'painting-the-fence',
  events: paintingTheFenceEvents,
  tell(s) {
    const owner = s.role([
      'Grandma',
      'Grandpa',
      'neighbor',
      'teacher',
      'Aunt Rose',
      'Uncle Ben',
      'old man',
      'baker',
      'doctor',
    ]);
    let hero: string;
    const beginsWithHero = s.flip(0.35);
    if (beginsWithHero) {
      hero = tellHero(s, { kinds: CHILDREN }).name;
      s.tell(e.fenceIsOld, { owner });
      s.tell(e.asked, { owner, hero });
    } else {
      s.tell(e.fenceIsOld, { owner });
      const who = s.character(CHILDREN);
      hero = who.name;
      s.tell(e.askedFirst, { owner, hero, kind: who.kind });
    }
    const one = s.word(PAINTS);
    s.tell(e.choosesPaint, { hero, paint: one });
    s.paragraph();
    const { name: friend, kind } = s.character(CHILDREN);
    const two = s.word(PAINTS);
    s.tell(e.friendComes, { friend, kind, hero, paint: two });
    if (s.flip(0.25)) {
      s.tell(e.halves, { hero, friend });
      s.paragraph();
      if (s.flip(0.3)) {
        s.tell(e.rainComes, { owner, hero });
        return 'sad';
      }
      s.tell(e.ownerLikesBoth, { owner, one, two });
      return 'happy';
    }
    const quarrels = s.flip();
    if (quarrels) s.tell(e.quarrel, { hero, friend });
    if (quarrels && s.flip()) {
      s.tell(e.blames, { hero, friend });
      s.paragraph();
      s.tell(e.paintsAlone, { hero, paint: one });
      if (s.flip()) {
        s.tell(e.writesNote, { hero, friend, paint: two });
        return 'happy';
      }
      s.tell(e.friendStaysAway, { hero, friend });
      return 'sad';
    }
    s.paragraph();
    s.tell(e.spills, {
      cause: s.word(['goat', 'ladder', 'wind', 'elbow', 'ball', 'dog', 'bee', 'apple', 'foot', 'boy']),
      one,
      two,
    });
    const mixed = mixtureOf(one, two);
    s.tell(e.mixes, { one, two, mixed });
    if (!beginsWithHero && s.flip(0.2))
      s.tell(e.animalIsPainted, {
        animal: s.word(['cat', 'hen', 'puppy', 'goose', 'goat', 'pig', 'mouse', 'cow']),
        mixed,
      });
    s.tell(e.laughTogether, { hero, friend });
    s.paragraph();
    s.tell(e.paintTogether, { hero, friend, mixed });
    if (s.flip(0.2)) {
      s.tell(e.rainComes, { owner, hero });
      return 'sad';
    }
    s.tell(e.ownerIsPleased, { owner, mixed });
    return 'happy';
  },
};
