// Broken wing: a bird is found and nursed; it flies away, stays, comes back, or does not live.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, isLike, knows, liesAt, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import type { Place, Trait, Weather } from '../words';

const heroBird = { hero: 'character', bird: 'wing bird' } as const;

const BIRDS = ['blackbird', 'jackdaw', 'starling', 'magpie', 'mockingbird'] as const;
const MISHAPS = ['window', 'wire', 'cat', 'stone', 'hawk', 'net'] as const;
const FOODS = ['worms', 'flies', 'oats', 'egg', 'berries', 'beetles', 'snails', 'apple'] as const;
const HEALERS: readonly Role[] = ['Grandma', 'Grandpa', 'doctor', 'shepherd', 'old woman', 'Aunt Rose'];
const SONGS = [
  ...(['creaking gate', 'kettle', 'doorbell', 'alarm clock'] as const),
  ...(['postman', 'baby', 'train', 'rusty pump'] as const),
] as const;
const WEATHERS: readonly Weather[] = ['windy', 'rainy', 'sunny', 'foggy'];
const PLACES: readonly Place[] = ['bridge', 'park', 'meadow', 'orchard', 'school', 'church'];
const TRAITS: readonly Trait[] = ['gentle', 'patient', 'impatient', 'careful', 'stubborn'];

export const brokenWingEvents = events('broken-wing', {
  dayAt: event(
    { weather: 'weather', ...{ hero: 'character', kind: 'kind', place: 'place' } },
    {
      makes: ({ weather, hero, kind, place }) => [weatherIs(weather), isKind(hero, kind), isAt(hero, place)],
    },
  ),
  finds: event(
    { ...heroBird, mishap: 'wing mishap' },
    {
      needs: ({ bird }) => [{ not: is(bird, 'hurt') }],
      makes: ({ bird, mishap }) => [is(bird, 'hurt'), stage('mishap', mishap), stage('trust', 'none')],
    },
  ),
  boxed: event(
    { ...heroBird, box: 'thing' },
    {
      needs: ({ bird }) => [is(bird, 'hurt')],
      makes: ({ hero, bird, box }) => [holds(hero, box), isAt(bird, box)],
    },
  ),
  splints: event(
    { healer: 'character', bird: 'wing bird', hero: 'character' },
    {
      needs: ({ bird }) => [is(bird, 'hurt')],
      makes: ({ hero, bird }) => [is(bird, 'bandaged'), knows(hero, `how to nurse ${bird}`)],
    },
  ),
  feeds: event(
    { ...heroBird, food: 'wing food', trait: 'trait' },
    {
      needs: ({ hero, bird }) => [is(bird, 'bandaged'), knows(hero, `how to nurse ${bird}`)],
      makes: ({ hero, trait }) => [isLike(hero, trait), stage('trust', 'some')],
    },
  ),
  sings: event(
    { ...heroBird, song: 'wing song' },
    {
      needs: () => [stage('trust', 'some')],
      makes: ({ bird, song }) => [stage('trust', 'full'), knows(bird, 'song', song)],
    },
  ),
  tooSoon: event(heroBird, {
    needs: ({ hero, bird }) => [is(bird, 'bandaged'), isLike(hero, 'impatient')],
    makes: ({ hero, bird }) => [is(bird, 'bandaged again'), feels(hero, 'sorry')],
  }),
  healed: event(
    { healer: 'character', ...heroBird },
    {
      needs: ({ bird }) => [{ not: is(bird, 'hurt') }, { not: is(bird, 'healed') }],
      makes: ({ bird }) => [is(bird, 'healed')],
    },
  ),
  letsGo: event(
    { ...heroBird, place: 'place' },
    {
      needs: ({ hero, bird, place }) => [is(bird, 'healed'), isAt(hero, place)],
      makes: ({ hero, bird }) => [isAt(bird, 'sky'), feels(hero, 'sad')],
    },
  ),
  emptyBox: event(
    { hero: 'character', box: 'thing' },
    {
      needs: ({ hero, box }) => [holds(hero, box), feels(hero, 'sad')],
      makes: ({ hero, box }) => [is(box, 'empty'), feels(hero, 'lonely')],
    },
  ),
  comesBack: event(
    { ...heroBird, song: 'wing song' },
    {
      needs: ({ bird, song }) => [isAt(bird, 'sky'), knows(bird, 'song', song)],
      makes: ({ hero, bird }) => [isAt(bird, 'window'), feels(hero, 'happy')],
    },
  ),
  neverBack: event(
    { ...heroBird, song: 'wing song' },
    {
      needs: ({ bird }) => [isAt(bird, 'sky')],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  wingStiff: event(
    { healer: 'character', ...heroBird },
    {
      needs: ({ bird }) => [{ not: is(bird, 'hurt') }, { not: is(bird, 'healed') }],
      makes: ({ hero, bird }) => [is(bird, 'lame'), feels(hero, 'sad')],
    },
  ),
  stays: event(
    { ...heroBird, box: 'thing' },
    {
      needs: ({ hero, bird, box }) => [is(bird, 'lame'), holds(hero, box)],
      makes: ({ hero, bird }) => [isAt(bird, 'home'), feels(hero, 'happy')],
    },
  ),
  dies: event(
    { ...heroBird, healer: 'character' },
    {
      needs: ({ bird }) => [{ not: is(bird, 'hurt') }, { not: is(bird, 'healed') }],
      makes: ({ hero, bird }) => [is(bird, 'dead'), feels(hero, 'sad')],
    },
  ),
  buries: event(
    { hero: 'character', seed: 'thing', bird: 'wing bird' },
    {
      needs: ({ bird }) => [is(bird, 'dead')],
      makes: ({ hero, seed }) => [liesAt(seed, 'grave'), feels(hero, 'calm')],
    },
  ),
});

const e = brokenWingEvents;

export const brokenWing: Plot = {
  name: 'broken-wing',
  events: brokenWingEvents,
  tell(s) {
    const weather = s.word(WEATHERS);
    const { name: hero, kind } = s.character(CHILDREN);
    const place = s.word(PLACES);
    s.tell(e.dayAt, { weather, hero, kind, place });
    const bird = s.word(BIRDS);
    const mishap = s.word(weather === 'windy' ? [...MISHAPS, 'storm' as const] : MISHAPS);
    s.tell(e.finds, { hero, bird, mishap });
    const box = s.thing(['box', 'basket', 'hat', 'cap']);
    s.tell(e.boxed, { hero, bird, box });
    const healer = s.role(HEALERS);
    s.tell(e.splints, { healer, bird, hero });
    s.paragraph();
    const trait = s.word(TRAITS);
    s.tell(e.feeds, { hero, bird, food: s.word(FOODS), trait });
    if (s.flip(0.15)) {
      s.tell(e.dies, { hero, bird, healer });
      s.paragraph();
      s.tell(e.buries, { hero, seed: s.thing(['seed', 'acorn', 'nut']), bird });
      return 'sad';
    }
    if (trait === 'impatient') {
      s.tell(e.tooSoon, { hero, bird });
      s.paragraph();
      s.tell(e.wingStiff, { healer, hero, bird });
      s.tell(e.stays, { hero, bird, box });
      return 'happy';
    }
    const song = s.word(SONGS);
    s.tell(e.sings, { hero, bird, song });
    s.paragraph();
    if (s.flip(0.15)) {
      s.tell(e.wingStiff, { healer, hero, bird });
      s.tell(e.stays, { hero, bird, box });
      return 'happy';
    }
    s.tell(e.healed, { healer, hero, bird });
    s.tell(e.letsGo, { hero, bird, place });
    if (s.flip()) s.tell(e.emptyBox, { hero, box });
    if (s.flip(0.65)) {
      s.tell(e.comesBack, { hero, bird, song });
      return 'happy';
    }
    s.tell(e.neverBack, { hero, bird, song });
    return 'sad';
  },
};
