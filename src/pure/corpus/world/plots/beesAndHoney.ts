// Bees and honey: who grabs is stung, who asks must work; and what is left in the hive is the winter of the bees.
import { event, events } from '../events';
import { feels, holds, is, isAt, isGone, isKind, isLike, knows, promise, stage } from '../facts';
import type { Plot } from '../Plot';
import type { Trait } from '../words';

const BEES = 'bees';

const EATERS = ['bear', 'badger', 'raccoon', 'fox'] as const;
const FRIENDS = ['goat', 'hedgehog', 'duck', 'turtle', 'sheep', 'frog'] as const;
const HIVES = [
  'linden',
  'church wall',
  'straw basket',
  'rock cleft',
  'chimney',
  'scarecrow',
  'box',
  'boat',
] as const;
const STINGS = ['nose', 'left ear', 'tongue', 'tail', 'right ear', 'chin', 'elbow', 'lip'] as const;
const REMEDIES = [
  'mud',
  'onion',
  'brook',
  'cabbage leaf',
  'snow',
  'vinegar',
  'honey',
  'stone',
  'clay',
] as const;
const TASKS = [
  'carry water',
  'chase hornets',
  'sow clover',
  'mend crack',
  'plant roses',
  'build a wall',
  'cut thorns',
  'scare bears',
] as const;
const GRABBERS: readonly Trait[] = ['greedy', 'impatient', 'stubborn', 'bossy'];
const ASKERS: readonly Trait[] = ['patient', 'gentle', 'clever', 'shy'];

const heroVessel = { hero: 'character', vessel: 'thing' } as const;

export const beesAndHoneyEvents = events('bees-and-honey', {
  smells: event(
    { hero: 'character', kind: 'kind', ...{ trait: 'trait', hive: 'bee hive' } },
    {
      makes: ({ hero, kind, trait, hive }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        isAt(hero, hive),
        stage('honey', 'full'),
      ],
    },
  ),
  grabs: event(
    { hero: 'character', hive: 'bee hive' },
    {
      needs: ({ hero, hive }) => [isAt(hero, hive), stage('honey', 'full')],
      makes: () => [stage('bees', 'angry')],
    },
  ),
  stung: event(
    { hero: 'character', sting: 'bee sting' },
    {
      needs: () => [stage('bees', 'angry')],
      makes: ({ hero, sting }) => [is(hero, 'stung'), stage('sting', sting), isAt(hero, 'away')],
    },
  ),
  cures: event(
    { friend: 'character', kind: 'kind', ...{ hero: 'character', remedy: 'bee remedy' } },
    {
      needs: ({ hero }) => [is(hero, 'stung')],
      makes: ({ friend, kind, hero }) => [isKind(friend, kind), is(hero, 'cured')],
    },
  ),
  learns: event(
    { friend: 'character', hero: 'character' },
    {
      needs: ({ hero }) => [is(hero, 'cured')],
      makes: ({ hero }) => [knows(hero, 'how honey is made'), feels(hero, 'sorry')],
    },
  ),
  givesUp: event(
    { hero: 'character', sting: 'bee sting' },
    {
      needs: ({ sting }) => [stage('sting', sting), stage('bees', 'angry')],
      makes: ({ hero }) => [feels(hero, 'sad'), stage('honey', 'full')],
    },
  ),
  asks: event(
    { hero: 'character', hive: 'bee hive', task: 'bee task' },
    {
      needs: () => [stage('honey', 'full')],
      makes: ({ hero, hive, task }) => [isAt(hero, hive), stage('task', task), promise(BEES, hero, 'open')],
    },
  ),
  works: event(
    { hero: 'character', task: 'bee task' },
    {
      needs: ({ hero, task }) => [stage('task', task), promise(BEES, hero, 'open')],
      makes: () => [stage('task', 'done'), stage('bees', 'friendly')],
    },
  ),
  reward: event(heroVessel, {
    needs: ({ hero }) => [stage('task', 'done'), promise(BEES, hero, 'open')],
    makes: ({ hero, vessel }) => [
      holds(hero, vessel),
      is(vessel, 'full of honey'),
      promise(BEES, hero, 'kept'),
      stage('rule', 'spoken'),
    ],
  }),
  shares: event(
    { hero: 'character', vessel: 'thing', ...{ friend: 'character', cake: 'thing' } },
    {
      needs: ({ hero, vessel }) => [holds(hero, vessel), is(vessel, 'full of honey')],
      makes: ({ hero, friend, vessel, cake }) => [
        is(vessel, 'empty'),
        isGone(cake),
        feels(hero, 'happy'),
        feels(friend, 'happy'),
      ],
    },
  ),
  keepsRule: event(
    { hero: 'character' },
    {
      needs: () => [stage('rule', 'spoken'), stage('honey', 'full')],
      makes: ({ hero }) => [stage('rule', 'kept'), feels(hero, 'proud')],
    },
  ),
  springBees: event(
    { hero: 'character', hive: 'bee hive' },
    {
      needs: ({ hero, hive }) => [isAt(hero, hive), stage('rule', 'kept')],
      makes: ({ hero }) => [stage('season', 'spring'), feels(hero, 'happy')],
    },
  ),
  takesMore: event(heroVessel, {
    needs: ({ hero, vessel }) => [stage('rule', 'spoken'), holds(hero, vessel), stage('honey', 'full')],
    makes: ({ hero, vessel }) => [
      stage('rule', 'broken'),
      stage('honey', 'gone'),
      is(vessel, 'full of stolen honey'),
      feels(hero, 'calm'),
    ],
  }),
  winterHive: event(
    { hero: 'character', hive: 'bee hive' },
    {
      needs: () => [stage('rule', 'broken'), stage('honey', 'gone')],
      makes: ({ hero }) => [stage('season', 'winter'), feels(hero, 'sorry'), stage('bees', 'hungry')],
    },
  ),
  bringsBack: event(heroVessel, {
    needs: ({ hero, vessel }) => [
      stage('bees', 'hungry'),
      holds(hero, vessel),
      is(vessel, 'full of stolen honey'),
      feels(hero, 'sorry'),
    ],
    makes: ({ hero, vessel }) => [
      stage('honey', 'full'),
      is(vessel, 'empty'),
      stage('bees', 'friendly'),
      feels(hero, 'happy'),
    ],
  }),
  silence: event(heroVessel, {
    needs: ({ hero }) => [stage('bees', 'hungry'), feels(hero, 'sorry')],
    makes: ({ hero, vessel }) => [stage('bees', 'gone'), feels(hero, 'sad'), is(vessel, 'empty')],
  }),
});

const e = beesAndHoneyEvents;

export const beesAndHoney: Plot = {
  name: 'bees-and-honey',
  events: beesAndHoneyEvents,
  tell(s) {
    const grabber = s.flip();
    const { name: hero, kind } = s.character(EATERS);
    const hive = s.word(HIVES);
    s.tell(e.smells, { hero, kind, trait: s.word(grabber ? GRABBERS : ASKERS), hive });
    if (grabber) {
      s.tell(e.grabs, { hero, hive });
      const sting = s.word(STINGS);
      s.tell(e.stung, { hero, sting });
      s.paragraph();
      const other = s.character(FRIENDS);
      const friend = other.name;
      s.tell(e.cures, { friend, kind: other.kind, hero, remedy: s.word(REMEDIES) });
      if (s.flip(0.25)) {
        s.tell(e.givesUp, { hero, sting });
        return 'sad';
      }
      s.tell(e.learns, { friend, hero });
      s.paragraph();
      const task = s.word(TASKS);
      s.tell(e.asks, { hero, hive, task });
      s.tell(e.works, { hero, task });
      const vessel = s.thing(['jar', 'bowl', 'jug', 'cup']);
      s.tell(e.reward, { hero, vessel });
      s.tell(e.shares, { hero, vessel, friend, cake: s.thing(['pancake', 'bun', 'loaf', 'muffin']) });
      return 'happy';
    }
    const task = s.word(TASKS);
    s.tell(e.asks, { hero, hive, task });
    s.tell(e.works, { hero, task });
    s.paragraph();
    const vessel = s.thing(['jar', 'bowl', 'jug', 'cup']);
    s.tell(e.reward, { hero, vessel });
    if (s.flip(0.4)) {
      s.tell(e.keepsRule, { hero });
      s.paragraph();
      s.tell(e.springBees, { hero, hive });
      return 'happy';
    }
    s.tell(e.takesMore, { hero, vessel });
    s.paragraph();
    s.tell(e.winterHive, { hero, hive });
    if (s.flip(0.6)) {
      s.tell(e.bringsBack, { hero, vessel });
      return 'happy';
    }
    s.tell(e.silence, { hero, vessel });
    return 'sad';
  },
};
