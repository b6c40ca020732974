// Planting a seed: nobody says what it will be; it is watched too much, forgotten, or waited for.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isGone, liesAt, stage, type Need } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { Trait } from '../words';

/** Each seed and what grows from it. */
const PLANTS = {
  striped: 'sunflower',
  flat: 'pumpkin vine',
  spotted: 'bean stalk',
  wrinkled: 'pea plant',
  'black seed': 'melon vine',
  'red seed': 'rose bush',
  'round seed': 'cherry tree',
  'tiny seed': 'poppy',
} as const;
type Seed = keyof typeof PLANTS;
const SEEDS = Object.keys(PLANTS) as Seed[];

const GIVERS: readonly Role[] = [
  'gardener',
  'sailor',
  'old man',
  'old woman',
  'postman',
  'Grandma',
  'Uncle Ben',
];
const WEEKS = ['ten days', 'two weeks', 'three weeks', 'a month', 'five weeks', 'six weeks'] as const;
const HEAPS = [
  ...(['compost', 'nettles', 'fence', 'rain barrel'] as const),
  ...(['gate', 'bench', 'hen house', 'wood pile'] as const),
] as const;
const WAITING: readonly Trait[] = ['patient', 'careful', 'gentle', 'shy'];
const RUSHING: readonly Trait[] = ['impatient', 'curious', 'bossy'];
const FORGETTING: readonly Trait[] = ['forgetful', 'lazy'];

const growsFrom = ({ plant }: { plant: string }): Need =>
  stage('seed', SEEDS.find((seed) => PLANTS[seed] === plant) ?? 'none');

export const plantingASeedEvents = events('planting-a-seed', {
  gives: event(
    { giver: 'character', hero: 'character', seed: 'garden seed' },
    { makes: ({ hero, seed }) => [holds(hero, 'seed'), stage('seed', seed)] },
  ),
  asksWhat: event(
    { hero: 'character', giver: 'character' },
    {
      needs: ({ hero }) => [holds(hero, 'seed')],
      makes: ({ hero }) => [stage(`question of ${hero}`, 'open')],
    },
  ),
  plants: event(
    { hero: 'character', pot: 'thing', seed: 'garden seed' },
    {
      needs: ({ hero, seed }) => [holds(hero, 'seed'), stage('seed', seed)],
      makes: ({ pot }) => [liesAt('seed', pot)],
    },
  ),
  waits: event(
    { hero: 'character', weeks: 'seed weeks', pot: 'thing' },
    {
      needs: ({ pot }) => [liesAt('seed', pot)],
      makes: ({ pot }) => [is(pot, 'watered')],
    },
  ),
  sprouts: event(
    { hero: 'character', pot: 'thing' },
    {
      needs: ({ pot }) => [liesAt('seed', pot), is(pot, 'watered')],
      makes: ({ hero }) => [is('seed', 'sprouting'), feels(hero, 'happy')],
    },
  ),
  frost: event(
    { hero: 'character', cover: 'thing', pot: 'thing' },
    {
      needs: ({ pot }) => [is('seed', 'sprouting'), liesAt('seed', pot)],
      makes: ({ cover, pot }) => [liesAt(cover, pot), is('seed', 'safe')],
    },
  ),
  freezes: event(
    { hero: 'character', pot: 'thing' },
    {
      needs: ({ pot }) => [is('seed', 'sprouting'), liesAt('seed', pot)],
      makes: ({ hero }) => [is('seed', 'dead'), feels(hero, 'sad')],
    },
  ),
  grows: event(
    { hero: 'character', plant: 'garden plant' },
    {
      needs: ({ plant }) => [growsFrom({ plant }), { not: is('seed', 'dead') }, is('seed', 'safe')],
      makes: ({ hero, plant }) => [is('seed', 'grown'), holds(hero, plant), feels(hero, 'proud')],
    },
  ),
  handsOn: event(
    { hero: 'character', plant: 'garden plant', giver: 'character' },
    {
      needs: ({ hero, plant }) => [holds(hero, plant), is('seed', 'grown')],
      makes: ({ hero, giver }) => [holds(giver, 'harvest'), stage(`question of ${hero}`, 'answered')],
    },
  ),
  digsUp: event(
    { hero: 'character', pot: 'thing' },
    {
      needs: ({ pot }) => [liesAt('seed', pot), is(pot, 'watered')],
      makes: ({ hero }) => [is('seed', 'dead'), feels(hero, 'sad')],
    },
  ),
  secondSeed: event(
    { giver: 'character', hero: 'character', seed: 'garden seed' },
    {
      needs: ({ seed }) => [is('seed', 'dead'), stage('seed', seed)],
      makes: () => [is('seed', 'safe')],
    },
  ),
  emptyPot: event(
    { hero: 'character', giver: 'character', pot: 'thing' },
    {
      needs: () => [is('seed', 'dead')],
      makes: ({ hero }) => [isGone('seed'), feels(hero, 'sorry')],
    },
  ),
  forgets: event(
    { hero: 'character', pot: 'thing' },
    {
      needs: ({ pot }) => [liesAt('seed', pot), { not: is(pot, 'watered') }],
      makes: ({ pot }) => [is(pot, 'dry')],
    },
  ),
  tipsOut: event(
    { hero: 'character', pot: 'thing', heap: 'seed heap' },
    {
      needs: ({ pot }) => [is(pot, 'dry'), liesAt('seed', pot)],
      makes: ({ heap }) => [liesAt('seed', heap), is('seed', 'safe')],
    },
  ),
  surprise: event(
    { hero: 'character', heap: 'seed heap', plant: 'garden plant' },
    {
      needs: ({ heap, plant }) => [liesAt('seed', heap), growsFrom({ plant })],
      makes: ({ hero, plant }) => [is('seed', 'grown'), holds(hero, plant), feels(hero, 'surprised')],
    },
  ),
});

const e = plantingASeedEvents;

export const plantingASeed: Plot = {
  name: 'planting-a-seed',
  events: plantingASeedEvents,
  tell(s) {
    const nature = s.pick(['waiting', 'rushing', 'forgetting'] as const);
    const traits = nature === 'waiting' ? WAITING : nature === 'rushing' ? RUSHING : FORGETTING;
    const hero = tellHero(s, { kinds: CHILDREN, traits }).name;
    const giver = s.role(GIVERS);
    const seed = s.word(SEEDS);
    const plant = PLANTS[seed];
    s.tell(e.gives, { giver, hero, seed });
    s.tell(e.asksWhat, { hero, giver });
    const pot = s.thing(['pot', 'bowl', 'jar', 'teapot', 'cup']);
    s.paragraph();
    s.tell(e.plants, { hero, pot, seed });
    if (nature === 'forgetting') {
      s.tell(e.forgets, { hero, pot });
      const heap = s.word(HEAPS);
      s.tell(e.tipsOut, { hero, pot, heap });
      s.paragraph();
      s.tell(e.surprise, { hero, heap, plant });
      s.tell(e.handsOn, { hero, plant, giver });
      return 'happy';
    }
    s.tell(e.waits, { hero, weeks: s.word(WEEKS), pot });
    if (nature === 'rushing') {
      s.tell(e.digsUp, { hero, pot });
    } else {
      s.tell(e.sprouts, { hero, pot });
      if (s.flip(0.7)) {
        s.tell(e.frost, { hero, cover: s.thing(['scarf', 'hat', 'sweater', 'blanket', 'shawl']), pot });
        s.paragraph();
        s.tell(e.grows, { hero, plant });
        s.tell(e.handsOn, { hero, plant, giver });
        return 'happy';
      }
      s.tell(e.freezes, { hero, pot });
    }
    s.paragraph();
    if (s.flip()) {
      s.tell(e.emptyPot, { hero, giver, pot });
      return 'sad';
    }
    s.tell(e.secondSeed, { giver, hero, seed });
    s.tell(e.grows, { hero, plant });
    s.tell(e.handsOn, { hero, plant, giver });
    return 'happy';
  },
};
