// A small animal gets a big one out of trouble, if the big one will have it.
import type { Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';
import type { Place, Trait } from '../words';

/** The trouble that each small animal can undo. */
const TROUBLE_FOR = {
  mouse: 'net',
  mole: 'pit',
  sparrow: 'thorn',
  hedgehog: 'log',
  squirrel: 'string',
} as const satisfies Partial<Record<Kind, string>>;
type SmallKind = keyof typeof TROUBLE_FOR;
type Trouble = (typeof TROUBLE_FOR)[SmallKind];

const SMALL: readonly SmallKind[] = ['mouse', 'mole', 'sparrow', 'hedgehog', 'squirrel'];
const BIG: readonly Kind[] = ['bear', 'wolf', 'badger', 'dog', 'donkey', 'deer'];
const STRONG: readonly Kind[] = ['goat', 'pig', 'pony', 'goose'];
const HARD: readonly Trait[] = ['proud', 'grumpy', 'stubborn'];
const SOFT: readonly Trait[] = ['gentle', 'kind', 'patient'];
const FAVORS = ['shelter', 'crumbs', 'lift', 'shade', 'warmth', 'wool', 'view', 'water'] as const;
export type HelperFavor = (typeof FAVORS)[number];
/** What a thankful animal can give: anything that one can carry home. */
const GIFTS = [
  ...([
    'ball',
    'doll',
    'drum',
    'blanket',
    'pillow',
    'scarf',
    'hat',
    'coat',
    'cap',
    'dress',
    'key',
    'ring',
  ] as const),
  ...([
    'bell',
    'crown',
    'star',
    'cup',
    'bowl',
    'pot',
    'apple',
    'pear',
    'orange',
    'pumpkin',
    'carrot',
  ] as const),
  ...([
    'cake',
    'pie',
    'flute',
    'horn',
    'shell',
    'stone',
    'feather',
    'chair',
    'lamp',
    'mirror',
    'box',
  ] as const),
  ...(['basket', 'bag', 'book', 'rose', 'bucket', 'rope'] as const),
] as const satisfies readonly ThingNoun[];
const WILDS = [
  ...(['forest', 'meadow', 'hill', 'field', 'clearing', 'valley', 'orchard', 'mountain', 'river'] as const),
  ...(['lake', 'stream', 'pond', 'waterfall', 'bridge', 'big rock', 'old oak'] as const),
] as const satisfies readonly Place[];

const both = { big: 'character', small: 'character' } as const;
const trapped = (who: string, trouble: string) => is(who, `trapped by a ${trouble}`);
const into = (trouble: Trouble) =>
  event(
    { big: 'character' },
    {
      needs: ({ big }) => [{ not: stage('trapped', big) }],
      makes: ({ big }) => [trapped(big, trouble), stage('trapped', big), feels(big, 'afraid')],
    },
  );
const outOf = (kind: SmallKind) =>
  event(both, {
    needs: ({ big, small }) => [
      trapped(big, TROUBLE_FOR[kind]),
      isKind(small, kind),
      stage('welcome helper', small),
    ],
    makes: ({ big }) => [is(big, 'free'), stage('trapped', 'nobody'), feels(big, 'happy')],
  });

export const smallHelperEvents = events('small-helper', {
  mocks: event(
    { big: 'character', small: 'character', kind: 'kind', place: 'place' },
    {
      makes: ({ big, small, kind, place }) => [
        isKind(small, kind),
        isAt(small, place),
        stage(`what ${small} had of ${big}`, 'mockery'),
      ],
    },
  ),
  favors: event(
    { big: 'character', small: 'character', kind: 'kind', favor: 'helper favor', place: 'place' },
    {
      makes: ({ big, small, kind, place }) => [
        isKind(small, kind),
        isAt(small, place),
        stage(`what ${small} had of ${big}`, 'kindness'),
      ],
    },
  ),
  inNet: into('net'),
  inPit: into('pit'),
  hasThorn: into('thorn'),
  inLog: into('log'),
  inString: into('string'),
  strongTries: event(
    { big: 'character', strong: 'character', kind: 'kind' },
    {
      needs: ({ big }) => [stage('trapped', big)],
      makes: ({ strong, kind }) => [isKind(strong, kind), stage('helpers who failed', strong)],
    },
  ),
  comes: event(both, {
    needs: ({ big, small }) => [stage('trapped', big), stage(`what ${small} had of ${big}`, 'kindness')],
    makes: ({ small }) => [stage('welcome helper', small)],
  }),
  comesAnyway: event(both, {
    needs: ({ big, small }) => [stage('trapped', big), stage(`what ${small} had of ${big}`, 'mockery')],
    makes: ({ small }) => [stage('offered by', small)],
  }),
  saysSorry: event(both, {
    needs: ({ small }) => [stage('offered by', small)],
    makes: ({ big, small }) => [feels(big, 'sorry'), stage('welcome helper', small)],
  }),
  refuses: event(both, {
    needs: ({ small }) => [stage('offered by', small)],
    makes: ({ small }) => [stage('refused', small), stage('offered by', 'nobody')],
  }),
  gnaws: outOf('mouse'),
  digs: outOf('mole'),
  plucks: outOf('sparrow'),
  pricks: outOf('hedgehog'),
  unties: outOf('squirrel'),
  alone: event(both, {
    needs: ({ big, small }) => [stage('trapped', big), stage('refused', small)],
    makes: ({ big }) => [is(big, 'free'), stage('trapped', 'nobody'), feels(big, 'lonely')],
  }),
  tooLate: event(both, {
    needs: ({ small }) => [stage('refused', small), stage('trapped', 'nobody')],
    makes: ({ big }) => [feels(big, 'sorry')],
  }),
  thanks: event(
    { big: 'character', small: 'character', gift: 'thing' },
    {
      needs: ({ big, small }) => [is(big, 'free'), stage('welcome helper', small)],
      makes: ({ small, gift }) => [holds(small, gift), feels(small, 'proud')],
    },
  ),
  onceMore: event(
    { big: 'character', small: 'character', strong: 'character' },
    {
      needs: ({ small, strong }) => [feels(small, 'proud'), stage('helpers who failed', strong)],
      makes: ({ strong }) => [feels(strong, 'surprised')],
    },
  ),
});

const e = smallHelperEvents;
const IN = { net: 'inNet', pit: 'inPit', thorn: 'hasThorn', log: 'inLog', string: 'inString' } as const;
const OUT = { net: 'gnaws', pit: 'digs', thorn: 'plucks', log: 'pricks', string: 'unties' } as const;

export const smallHelper: Plot = {
  name: 'small-helper',
  events: smallHelperEvents,
  tell(s) {
    const hero = tellHero(s, { kinds: BIG, traits: [...HARD, ...SOFT] });
    const big = hero.name;
    const hoofed = hero.kind === 'donkey' || hero.kind === 'deer';
    const other = s.character(hoofed ? SMALL.filter((kind) => kind !== 'hedgehog') : SMALL);
    const small = other.name;
    const isHard = HARD.some((trait) => trait === hero.trait);
    const place = s.word<Place>(WILDS);
    if (isHard) s.tell(e.mocks, { big, small, kind: other.kind, place });
    else s.tell(e.favors, { big, small, kind: other.kind, favor: s.word<HelperFavor>(FAVORS), place });
    s.paragraph();
    const trouble = TROUBLE_FOR[other.kind as SmallKind];
    s.tell(e[IN[trouble]], { big });
    const strong = s.flip(0.6) ? s.character(STRONG) : undefined;
    if (strong) s.tell(e.strongTries, { big, strong: strong.name, kind: strong.kind });
    s.paragraph();
    if (isHard) {
      s.tell(e.comesAnyway, { big, small });
      if (s.flip(0.45)) {
        s.tell(e.refuses, { big, small });
        s.paragraph();
        s.tell(e.alone, { big, small });
        s.tell(e.tooLate, { big, small });
        return 'sad';
      }
      s.tell(e.saysSorry, { big, small });
    } else {
      s.tell(e.comes, { big, small });
    }
    s.tell(e[OUT[trouble]], { big, small });
    s.paragraph();
    s.tell(e.thanks, { big, small, gift: s.thing(GIFTS) });
    if (strong && s.flip()) s.tell(e.onceMore, { big, small, strong: strong.name });
    return 'happy';
  },
};
