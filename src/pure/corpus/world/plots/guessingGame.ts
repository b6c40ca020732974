// What is in the bag? Hints are given one by one; wrong guesses fit the hints so far, and the right one fits them all.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, knows, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { Place } from '../words';

/** The things that can be in the bag, by shape and feel: the first two hints. */
const RIDDLES = {
  round: {
    hard: ['marble', 'walnut', 'coin', 'button', 'apple', 'ring', 'bell', 'egg'],
    soft: ['ball-of-wool', 'bun', 'peach', 'pillow', 'snowball', 'cheese', 'cap'],
  },
  long: {
    hard: ['flute', 'candle', 'pencil', 'key', 'spoon', 'stick', 'carrot', 'bone'],
    soft: ['scarf', 'feather', 'ribbon', 'sausage', 'rope', 'sock', 'thread'],
  },
  flat: {
    hard: ['mirror', 'plate', 'comb', 'cookie', 'saw', 'board', 'shell'],
    soft: ['handkerchief', 'leaf', 'pancake', 'towel', 'letter', 'map', 'glove'],
  },
} as const;
export type RiddleShape = keyof typeof RIDDLES;
export type RiddleFeel = keyof (typeof RIDDLES)[RiddleShape];
export type RiddleThing = (typeof RIDDLES)[RiddleShape][RiddleFeel][number];
const SHAPES = ['round', 'long', 'flat'] as const satisfies readonly RiddleShape[];
const FEELS = ['hard', 'soft'] as const satisfies readonly RiddleFeel[];
const EATABLE: readonly RiddleThing[] = [
  ...(['walnut', 'apple', 'bun', 'peach', 'sausage', 'cookie', 'pancake', 'cheese', 'carrot'] as const),
];
const SACKS = [
  ...(['silk', 'paper', 'straw', 'wool', 'flour', 'blue', 'green', 'red', 'black', 'old'] as const),
] as const;
export type RiddleSack = (typeof SACKS)[number];

const YARDS = [
  ...(['garden', 'yard', 'porch', 'kitchen', 'attic', 'cellar', 'bedroom', 'hall', 'shed', 'park'] as const),
  ...(['square', 'playground', 'market', 'bridge', 'orchard', 'school', 'church', 'well'] as const),
] as const satisfies readonly Place[];

const things = (shape: RiddleShape, feel: RiddleFeel): readonly RiddleThing[] => RIDDLES[shape][feel];
const isIn = (thing: string, shape: RiddleShape, feel: RiddleFeel) =>
  things(shape, feel).some((one) => one === thing);
const shapeOf = (thing: string) =>
  SHAPES.find((shape) => FEELS.some((feel) => isIn(thing, shape, feel))) ?? 'none';
const feelOf = (thing: string) =>
  FEELS.find((feel) => SHAPES.some((shape) => isIn(thing, shape, feel))) ?? 'none';
const shapeSaid = (shape: string) => stage('shape that was said', shape);
const feelSaid = (feel: string) => stage('feel that was said', feel);
const bag = (thing: string) => stage('thing in the bag', thing);

export const guessingGameEvents = events('guessing-game', {
  showsBag: event(
    { elder: 'character', one: 'character', two: 'character', sack: 'riddle sack' },
    {
      makes: ({ elder, one, two, sack }) => [
        holds(elder, `${sack} bag`),
        stage('guesser', one),
        stage('other guesser', two),
      ],
    },
  ),
  brings: event(
    { one: 'character', two: 'character', kind: 'kind', place: 'place' },
    { makes: ({ one, two, kind, place }) => [isKind(two, kind), isAt(one, place), isAt(two, place)] },
  ),
  shapeHint: event(
    { elder: 'character', shape: 'riddle shape' },
    { makes: ({ shape }) => [shapeSaid(shape)] },
  ),
  guessesShape: event(
    { who: 'character', guess: 'riddle thing' },
    {
      needs: ({ guess }) => [shapeSaid(shapeOf(guess))],
      makes: ({ who, guess }) => [stage(`guess of ${who}`, guess)],
    },
  ),
  feelHint: event({ elder: 'character', feel: 'riddle feel' }, { makes: ({ feel }) => [feelSaid(feel)] }),
  guessesFeel: event(
    { who: 'character', guess: 'riddle thing' },
    {
      needs: ({ guess }) => [shapeSaid(shapeOf(guess)), feelSaid(feelOf(guess))],
      makes: ({ who, guess }) => [stage(`guess of ${who}`, guess)],
    },
  ),
  peeks: event(
    { who: 'character', elder: 'character', sack: 'riddle sack' },
    {
      needs: ({ elder, sack }) => [holds(elder, `${sack} bag`)],
      makes: ({ who }) => [feels(who, 'sorry'), stage('out of the game', who)],
    },
  ),
  lastHint: event(
    { elder: 'character', thing: 'riddle thing' },
    {
      needs: ({ thing }) => [shapeSaid(shapeOf(thing)), feelSaid(feelOf(thing))],
      makes: ({ thing }) => [
        bag(thing),
        stage(`${thing} can be eaten`, EATABLE.some((one) => one === thing) ? 'yes' : 'no'),
      ],
    },
  ),
  guessesRight: event(
    { who: 'character', thing: 'riddle thing', sack: 'riddle sack' },
    {
      needs: ({ who, thing }) => [bag(thing), { not: stage('out of the game', who) }],
      makes: ({ who, thing }) => [holds(who, thing), knows(who, 'the answer', thing), feels(who, 'proud')],
    },
  ),
  nobodyKnows: event(
    { one: 'character', two: 'character' },
    {
      needs: ({ one }) => [stage('guesser', one)],
      makes: ({ one }) => [feels(one, 'sad'), stage('game', 'lost')],
    },
  ),
  staysShut: event(
    { elder: 'character', sack: 'riddle sack', one: 'character' },
    {
      needs: ({ elder, sack }) => [holds(elder, `${sack} bag`), stage('game', 'lost')],
      makes: ({ one }) => [stage(`sleep of ${one}`, 'none')],
    },
  ),
  sharesBites: event(
    { who: 'character', other: 'character', thing: 'riddle thing' },
    {
      needs: ({ who, thing }) => [holds(who, thing), stage(`${thing} can be eaten`, 'yes')],
      makes: ({ other }) => [feels(other, 'happy')],
    },
  ),
  lends: event(
    { who: 'character', other: 'character', thing: 'riddle thing' },
    {
      needs: ({ who, thing }) => [holds(who, thing)],
      makes: ({ other }) => [feels(other, 'happy')],
    },
  ),
  left: event(
    { who: 'character', thing: 'riddle thing', other: 'character' },
    {
      needs: ({ who, thing, other }) => [holds(who, thing), stage('out of the game', other)],
      makes: ({ other }) => [feels(other, 'sad')],
    },
  ),
  nextBag: event(
    { who: 'character', elder: 'character', sack: 'riddle sack' },
    {
      needs: ({ who }) => [feels(who, 'proud')],
      makes: ({ who, sack }) => [holds(who, `${sack} bag`)],
    },
  ),
});

const e = guessingGameEvents;

export const guessingGame: Plot = {
  name: 'guessing-game',
  events: guessingGameEvents,
  tell(s) {
    const hero = tellHero(s, {
      kinds: CHILDREN,
      traits: ['curious', 'impatient', 'patient', 'clever', 'stubborn', 'cheerful'],
    });
    const one = hero.name;
    const friend = s.character(CHILDREN);
    const two = friend.name;
    const place = s.word<Place>(YARDS);
    s.tell(e.brings, { one, two, kind: friend.kind, place });
    const elder = s.role([
      ...(['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben', 'postman', 'teacher', 'sailor', 'baker'] as const),
      ...(['farmer', 'doctor', 'gardener', 'painter', 'fisherman', 'cook'] as const),
    ]);
    const sack = s.word<RiddleSack>(SACKS);
    s.tell(e.showsBag, { elder, one, two, sack });
    s.paragraph();
    const shape = s.word(SHAPES);
    s.tell(e.shapeHint, { elder, shape });
    const feel = s.pick(FEELS);
    const wrongFeel = feel === 'hard' ? 'soft' : 'hard';
    s.tell(e.guessesShape, { who: one, guess: s.word(things(shape, wrongFeel)) });
    s.tell(e.feelHint, { elder, feel });
    const peeks = hero.trait === 'impatient' || (hero.trait === 'curious' && s.flip());
    if (peeks) s.tell(e.peeks, { who: one, elder, sack });
    else s.tell(e.guessesFeel, { who: two, guess: s.word(things(shape, feel)) });
    s.paragraph();
    const gaveUp = !peeks && hero.trait !== 'clever' && s.flip(0.25);
    if (gaveUp) {
      s.tell(e.nobodyKnows, { one, two });
      s.tell(e.staysShut, { elder, sack, one });
      return 'sad';
    }
    const thing = s.word(things(shape, feel));
    s.tell(e.lastHint, { elder, thing });
    const who = peeks ? two : hero.trait === 'clever' || s.flip() ? one : two;
    const other = who === one ? two : one;
    s.tell(e.guessesRight, { who, thing, sack });
    if (peeks && s.flip()) {
      s.tell(e.left, { who, thing, other });
      return 'sad';
    }
    if (s.flip(0.6)) s.tell(EATABLE.includes(thing) ? e.sharesBites : e.lends, { who, other, thing });
    if (s.flip(0.3)) s.tell(e.nextBag, { who, elder, sack });
    return 'happy';
  },
};
