// Swapping: a small thing is traded for better and better ones, or a fine thing for worse and worse.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isGone, isKind, knows, liesAt, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { Teller } from '../Teller';
import { nounOf, type ThingNoun } from '../things';

type Offers = Partial<Record<ThingNoun, readonly (readonly [trader: Role, reason: string])[]>>;
type Gives = Partial<Record<Role, readonly ThingNoun[]>>;

/** Who wants a small thing, and why. */
const SMALL_WANTED: Offers = {
  button: [
    ['tailor', 'button-coat'],
    ['neighbor', 'button-puppet'],
  ],
  feather: [
    ['librarian', 'feather-pen'],
    ['old woman', 'feather-hat'],
  ],
  shell: [
    ['teacher', 'shell-class'],
    ['weaver', 'shell-sea'],
  ],
  stone: [
    ['baker', 'stone-door'],
    ['neighbor', 'stone-wall'],
  ],
};
const MIDDLE_GIVEN: Gives = {
  tailor: ['scarf', 'candle'],
  neighbor: ['jar', 'pie'],
  librarian: ['book', 'candle'],
  'old woman': ['candle', 'pie'],
  teacher: ['book', 'jar'],
  weaver: ['scarf', 'loaf'],
  baker: ['loaf', 'pie'],
};
const MIDDLE_WANTED: Offers = {
  scarf: [
    ['fisherman', 'scarf-wind'],
    ['shepherd', 'scarf-hill'],
  ],
  jar: [
    ['beekeeper', 'jar-honey'],
    ['cook', 'jar-jam'],
  ],
  pie: [
    ['sailor', 'pie-biscuits'],
    ['blacksmith', 'pie-smell'],
  ],
  loaf: [
    ['shepherd', 'loaf-lunch'],
    ['sailor', 'loaf-fish'],
  ],
  book: [
    ['captain', 'book-heart'],
    ['old man', 'book-evenings'],
  ],
  candle: [
    ['clockmaker', 'candle-wheels'],
    ['miller', 'candle-dark'],
  ],
};
const LARGE_GIVEN: Gives = {
  fisherman: ['bucket', 'rope'],
  shepherd: ['blanket', 'flute'],
  beekeeper: ['basket', 'stool'],
  cook: ['basket', 'bucket'],
  sailor: ['compass', 'rope'],
  blacksmith: ['bell', 'lantern'],
  captain: ['compass', 'lantern'],
  'old man': ['umbrella', 'stool'],
  clockmaker: ['clock', 'bell'],
  miller: ['blanket', 'umbrella'],
};
const LARGE_WANTED: Offers = {
  bucket: [['gardener', 'bucket-roses']],
  rope: [['ferryman', 'rope-ferry']],
  blanket: [['ferryman', 'blanket-nights']],
  flute: [['shopkeeper', 'flute-daughter']],
  basket: [['gardener', 'basket-plums']],
  bell: [['farmer', 'bell-cow']],
  lantern: [['farmer', 'lantern-barn']],
  compass: [['knight', 'compass-circles']],
  umbrella: [['painter', 'umbrella-shower']],
  stool: [['painter', 'stool-legs']],
  clock: [['shopkeeper', 'clock-late']],
};
const GOALS: readonly ThingNoun[] = ['rocking horse', 'sled', 'bicycle', 'scooter', 'fiddle', 'drum', 'kite'];

/** What the hero can be like: who is good gives, who is hasty is tricked. */
const NATURES = ['kind', 'helpful', 'greedy', 'impatient', 'cheerful', 'clever'] as const;

/** What is wrong with a fine thing. */
const WHEELED_FLAWS = ['wheel-squeaks', 'wheel-hill', 'wheel-stones'] as const;
const LOUD_FLAWS = ['loud-dogs', 'loud-ears', 'loud-windows'] as const;

const up = {
  hero: 'character',
  trader: 'character',
  thing: 'thing',
  reason: 'trade reason',
  other: 'thing',
} as const;
const swap = ({
  hero,
  trader,
  thing,
  other,
}: {
  hero: string;
  trader: string;
  thing: string;
  other: string;
}) => [holds(trader, thing), holds(hero, other)];

export const tradeChainEvents = events('trade-chain', {
  wishes: event(
    { hero: 'character', goal: 'thing' },
    { makes: ({ hero, goal }) => [stage(`wish of ${hero}`, goal)] },
  ),
  startsWith: event(
    { hero: 'character', thing: 'thing' },
    { makes: ({ hero, thing }) => [holds(hero, thing), stage(`first of ${hero}`, thing)] },
  ),
  firstTrade: event(up, {
    needs: ({ hero, thing }) => [holds(hero, thing), stage(`first of ${hero}`, thing)],
    makes: swap,
  }),
  secondTrade: event(up, {
    needs: ({ hero, thing }) => [holds(hero, thing), { not: stage(`first of ${hero}`, thing) }],
    makes: swap,
  }),
  lastTrade: event(up, {
    needs: ({ hero, thing, other }) => [holds(hero, thing), stage(`wish of ${hero}`, other)],
    makes: swap,
  }),
  looksBack: event(
    { hero: 'character', goal: 'thing', first: 'thing' },
    {
      needs: ({ hero, goal, first }) => [holds(hero, goal), stage(`first of ${hero}`, first)],
      makes: ({ hero }) => [feels(hero, 'happy'), isAt(hero, 'home')],
    },
  ),
  givesAway: event(
    { hero: 'character', poor: 'character', thing: 'thing' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, poor, thing }) => [holds(poor, thing), knows(poor, `kindness of ${hero}`)],
    },
  ),
  rewarded: event(
    { hero: 'character', poor: 'character', goal: 'thing' },
    {
      needs: ({ hero, poor, goal }) => [knows(poor, `kindness of ${hero}`), stage(`wish of ${hero}`, goal)],
      makes: ({ hero, goal }) => [holds(hero, goal), feels(hero, 'happy'), isAt(hero, 'home')],
    },
  ),
  emptyHanded: event(
    { hero: 'character', poor: 'character', goal: 'thing' },
    {
      needs: ({ hero, poor, goal }) => [knows(poor, `kindness of ${hero}`), { not: holds(hero, goal) }],
      makes: ({ hero }) => [feels(hero, 'calm'), isAt(hero, 'home')],
    },
  ),
  takesBox: event(
    { hero: 'character', trader: 'character', thing: 'thing', box: 'thing' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, trader, thing, box }) => [holds(trader, thing), holds(hero, box), isAt(trader, 'gone')],
    },
  ),
  boxIsEmpty: event(
    { hero: 'character', box: 'thing', goal: 'thing' },
    {
      needs: ({ hero, box, goal }) => [holds(hero, box), { not: holds(hero, goal) }],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  earns: event(
    { hero: 'character', kind: 'kind', master: 'character', thing: 'thing' },
    {
      makes: ({ hero, kind, thing }) => [
        isKind(hero, kind),
        holds(hero, thing),
        stage(`first of ${hero}`, thing),
      ],
    },
  ),
  tiresOfWheels: event(
    { hero: 'character', thing: 'thing', flaw: 'trade flaw' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing }) => [stage(`${hero} tired of`, thing)],
    },
  ),
  tradesForNoise: event(
    { hero: 'character', trader: 'character', thing: 'thing', other: 'thing' },
    { needs: ({ hero, thing }) => [holds(hero, thing), stage(`${hero} tired of`, thing)], makes: swap },
  ),
  tiresOfNoise: event(
    { hero: 'character', thing: 'thing', flaw: 'trade flaw' },
    {
      needs: ({ hero, thing }) => [holds(hero, thing)],
      makes: ({ hero, thing }) => [stage(`${hero} tired of`, thing)],
    },
  ),
  tradesForLittle: event(
    { hero: 'character', trader: 'character', thing: 'thing', other: 'thing' },
    { needs: ({ hero, thing }) => [holds(hero, thing), stage(`${hero} tired of`, thing)], makes: swap },
  ),
  eats: event(
    { hero: 'character', thing: 'thing' },
    { needs: ({ hero, thing }) => [holds(hero, thing)], makes: ({ thing }) => [isGone(thing)] },
  ),
  fliesOff: event(
    { hero: 'character', thing: 'thing' },
    { needs: ({ hero, thing }) => [holds(hero, thing)], makes: ({ thing }) => [liesAt(thing, 'sky')] },
  ),
  isAsked: event(
    { hero: 'character', family: 'character', first: 'thing' },
    {
      needs: ({ hero, first }) => [stage(`first of ${hero}`, first), { not: holds(hero, first) }],
      makes: ({ hero, family }) => [isAt(hero, 'home'), stage('asks', family)],
    },
  ),
  laughs: event(
    { hero: 'character', family: 'character' },
    { needs: ({ family }) => [stage('asks', family)], makes: ({ hero }) => [feels(hero, 'happy')] },
  ),
  regrets: event(
    { hero: 'character', family: 'character' },
    { needs: ({ family }) => [stage('asks', family)], makes: ({ hero }) => [feels(hero, 'sad')] },
  ),
});

const e = tradeChainEvents;

/** Somebody who wants `thing`, and something that they give for it. */
function offer(s: Teller, wanted: Offers, thing: string) {
  const [trader, reason] = s.pick(wanted[nounOf(thing) as ThingNoun] ?? []);
  return { trader, thing, reason };
}

function tradeUp(s: Teller) {
  const { name: hero, trait } = tellHero(s, { kinds: CHILDREN, traits: NATURES });
  const goal = s.thing(GOALS);
  s.tell(e.wishes, { hero, goal });
  const first = s.thing(['button', 'feather', 'shell', 'stone']);
  s.tell(e.startsWith, { hero, thing: first });
  s.paragraph();
  const one = offer(s, SMALL_WANTED, first);
  const middle = s.thing(MIDDLE_GIVEN[one.trader] ?? []);
  s.tell(e.firstTrade, { hero, ...one, other: middle });
  const two = offer(s, MIDDLE_WANTED, middle);
  const large = s.thing(LARGE_GIVEN[two.trader] ?? []);
  s.tell(e.secondTrade, { hero, ...two, other: large });
  s.paragraph();
  const isGood = trait === 'kind' || trait === 'helpful';
  const isHasty = trait === 'greedy' || trait === 'impatient';
  if (isHasty && s.flip(0.7)) {
    const box = s.thing(['box', 'chest']);
    s.tell(e.takesBox, { hero, trader: 'stranger', thing: large, box });
    s.tell(e.boxIsEmpty, { hero, box, goal });
    return 'sad';
  }
  if (isGood && s.flip(0.7)) {
    const poor = s.role(['judge', 'doctor', 'witch']);
    s.tell(e.givesAway, { hero, poor, thing: large });
    s.paragraph();
    if (s.flip()) {
      s.tell(e.rewarded, { hero, poor, goal });
      s.tell(e.looksBack, { hero, goal, first });
      return 'happy';
    }
    s.tell(e.emptyHanded, { hero, poor, goal });
    return 'sad';
  }
  s.tell(e.lastTrade, { hero, ...offer(s, LARGE_WANTED, large), other: goal });
  s.tell(e.looksBack, { hero, goal, first });
  return 'happy';
}

function tradeDown(s: Teller) {
  const { name: hero, kind } = s.character(CHILDREN);
  const master = s.role(['farmer', 'gardener', 'miller', 'beekeeper']);
  const first = s.thing(['cart', 'bicycle', 'wheelbarrow', 'wagon']);
  s.tell(e.earns, { hero, kind, master, thing: first });

  s.tell(e.tiresOfWheels, { hero, thing: first, flaw: s.word(WHEELED_FLAWS) });
  const trader = s.role(['shepherd', 'sailor', 'tailor', 'blacksmith']);
  const loud = s.thing(['drum', 'trumpet', 'fiddle', 'horn']);
  s.paragraph();
  s.tell(e.tradesForNoise, { hero, trader, thing: first, other: loud });
  s.tell(e.tiresOfNoise, { hero, thing: loud, flaw: s.word(LOUD_FLAWS) });
  if (s.flip()) {
    const little = s.thing(['bun', 'pie', 'pretzel', 'muffin']);
    s.tell(e.tradesForLittle, {
      hero,
      trader: s.role(['baker', 'cook', 'neighbor']),
      thing: loud,
      other: little,
    });
    s.tell(e.eats, { hero, thing: little });
  } else {
    const little = s.thing(['balloon', 'kite', 'feather']);
    s.tell(e.tradesForLittle, {
      hero,
      trader: s.role(['painter', 'stranger', 'neighbor']),
      thing: loud,
      other: little,
    });
    s.tell(e.fliesOff, { hero, thing: little });
  }
  s.paragraph();
  const family = s.role(['Grandma', 'Grandpa', 'Mama', 'Papa']);
  s.tell(e.isAsked, { hero, family, first });
  if (s.flip(0.65)) {
    s.tell(e.laughs, { hero, family });
    return 'happy';
  }
  s.tell(e.regrets, { hero, family });
  return 'sad';
}

export const tradeChain: Plot = {
  name: 'trade-chain',
  events: tradeChainEvents,
  tell: (s) => (s.flip(0.6) ? tradeUp(s) : tradeDown(s)),
};
