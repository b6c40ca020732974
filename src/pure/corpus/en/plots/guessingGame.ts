// The guessing game, in English.
import { saying } from '../../language/Language';
import {
  guessingGameEvents as e,
  type RiddleFeel,
  type RiddleSack,
  type RiddleShape,
  type RiddleThing,
} from '../../world/plots/guessingGame';
import type { PlotInEnglish } from '../PlotInEnglish';

const thing = (name: string, hint: string, riddle: string) => ({
  '': `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`,
  the: `the ${name}`,
  hint,
  riddle,
});
const THINGS: Record<RiddleThing, ReturnType<typeof thing>> = {
  marble: thing(
    'glass ball',
    'It likes to run away under the cupboard',
    'Children play with it on the ground',
  ),
  walnut: thing('nut', 'A squirrel would hide it', 'It lives in its own little house'),
  coin: thing('coin', 'You can buy things with it', 'A king is on it, and he never blinks'),
  button: thing('button', 'It has four eyes and cannot see', 'It keeps your coat shut'),
  apple: thing('apple', 'It hangs on a tree', 'A worm may live in it'),
  ring: thing('ring', 'It is made of gold and has a hole', 'Brides like it'),
  bell: thing('bell', 'It sings when you shake it', 'A cow may wear it'),
  egg: thing('egg', 'A hen knows all about it', 'It has no door, and yet somebody comes out'),
  'ball-of-wool': thing('ball of wool', 'One day it will keep your feet warm', 'The cat loves it'),
  bun: thing('bun', 'It was in the oven this morning', 'The baker makes a hundred like it every day'),
  peach: thing('peach', 'It has fur and a heart of stone', 'It is sweet, and it drips on your shirt'),
  pillow: thing('pillow', 'It hears all your dreams', 'You lay your head on it'),
  snowball: thing('snowball', 'It will be water by tomorrow', 'You can throw it in winter'),
  cheese: thing('cheese', 'A mouse would steal it', 'It was milk once'),
  cap: thing('cap', 'It sits on your head', 'It keeps your ears warm'),
  flute: thing('flute', 'It has six holes, and it sings', 'A shepherd plays it'),
  candle: thing('candle', 'It grows shorter every night', 'It has a little flame'),
  pencil: thing('pencil', 'It leaves a gray line wherever it walks', 'You write with it'),
  key: thing('key', 'It has teeth, but it never bites', 'It opens doors'),
  spoon: thing('spoon', 'It swims in the soup every day', 'It goes in and out of your mouth'),
  stick: thing('stick', 'It fell from a tree', 'A dog brings it back'),
  carrot: thing('carrot', 'It grows under the ground', 'A snowman has it for a nose'),
  bone: thing('bone', 'Dogs bury it', 'You have two hundred like it inside you'),
  scarf: thing('scarf', 'In winter it hugs your neck', 'Grandmothers knit it'),
  feather: thing('feather', 'It used to fly', 'It can tickle your feet'),
  ribbon: thing('ribbon', 'It can be tied into a bow', 'It sits in your hair'),
  sausage: thing('sausage', 'Every dog in the street would like it', 'It sizzles in a pan'),
  rope: thing('rope', 'You can skip with it', 'Sailors tie it'),
  sock: thing('sock', 'It has a brother, but often loses him', 'It lives in a shoe'),
  thread: thing('thread', 'It follows a needle', 'It holds your shirt together'),
  mirror: thing('mirror', 'When you look at it, it looks back', 'It shows you your own nose'),
  plate: thing('plate', 'Your supper lies on it', 'It breaks when you drop it'),
  comb: thing('comb', 'It has teeth and walks through your hair', 'Bald men do not need it'),
  cookie: thing('cookie', 'It leaves crumbs in bed', 'It is sweet and brown'),
  saw: thing('saw', 'Trees are afraid of it', 'It sings when it cuts'),
  board: thing('board', 'You can build a house with it', 'It was part of a tree once'),
  shell: thing('shell', 'You can hear the sea in it', 'It lies on the beach'),
  handkerchief: thing('handkerchief', 'Noses know it well', 'You wave it when a train leaves'),
  leaf: thing('leaf', 'The wind brought it down', 'It was green in summer'),
  pancake: thing('pancake', 'It can turn over in the air', 'You eat it with honey'),
  towel: thing('towel', 'The more it dries, the wetter it gets', 'It waits beside the bath'),
  letter: thing('letter', 'It speaks without a voice', 'It came from far away with a stamp'),
  map: thing('map', 'It has rivers, but no water', 'You can walk on it with one finger'),
  glove: thing('glove', 'It has five fingers and no bones', 'It keeps one hand warm'),
};
const SHAPES: Record<RiddleShape, { '': string }> = {
  round: { '': 'round' },
  long: { '': 'long' },
  flat: { '': 'flat' },
};
const FEELS: Record<RiddleFeel, { '': string }> = { hard: { '': 'hard' }, soft: { '': 'soft' } };
const sack = (look: string) => ({
  '': `${/^[aeiou]/.test(look) ? 'an' : 'a'} ${look} bag`,
  the: `the ${look} bag`,
});
const SACKS: Record<RiddleSack, { '': string; the: string }> = {
  silk: sack('silk'),
  paper: sack('paper'),
  straw: sack('straw'),
  wool: sack('wool'),
  flour: sack('flour'),
  blue: sack('blue'),
  green: sack('green'),
  red: sack('red'),
  black: sack('black'),
  old: sack('old'),
};

export const guessingGame: PlotInEnglish = {
  words: {
    'riddle thing': THINGS,
    'riddle shape': SHAPES,
    'riddle feel': FEELS,
    'riddle sack': SACKS,
  },
  sayings: [
    saying(e.brings, [
      'One [cold|gray|slow] [afternoon|morning] {one.name} and {two}, {kind.a} from [next door|school], were {place.at} and did not know what to play.',
      'On [Saturday|Sunday] {one.name} was {place.at} with {two}, {kind.a} [from next door|with red hair], and there was nothing to do.',
      '{one.name} and {two}, {kind.a} [from around the corner|with big ears], were {place.at}, [bored to tears|so bored that they counted flies].',
      'It was a slow day {place.at}. {one.name} yawned, and {two}, {kind.a} [from down the road|with long hair], was half asleep.',
    ]),
    saying(
      e.showsBag,
      [
        'Then {elder.a} came along with {sack}. "Whoever guesses what is in here may keep it. [Are you ready|Do you dare], {one.name}? {two.name}?"',
        '"Who likes riddles? What is in here is for the first to guess it," said {elder.a}, holding up {sack}. {one.name} [sat up|jumped up], and so did {two.name}.',
        '{elder.a} put {sack} down in front of {one.name} and {two.name}. "You get three hints. [The winner|The first to know] gets what is inside."',
      ],
      [['Who had something in a bag?', 'elder']],
    ),
    saying(e.shapeHint, [
      '"[Here is the first hint|Listen well]," said {elder}. "It is {shape}."',
      '"It is {shape}," {elder} began[|, and waited|, very slowly].',
      '{elder} felt the bag. "[Well|Oh], it is {shape}. Quite {shape}."',
    ]),
    saying(
      e.guessesShape,
      [
        '"It is {guess}!" [shouted|cried] {who.name} at once. [But it was not.|But that was wrong.]',
        '{who.name} was [quick|sure]. "Then it must be {guess}." But it was not.',
        '"Is it {guess}?" asked {who.name}[|, after a while]. "[A good guess|Not bad], but no."',
      ],
      [['What did {who.name} guess?', 'guess']],
    ),
    saying(e.feelHint, [
      '"Here is the second hint," [said|whispered] {elder}. "It is {feel}."',
      '{elder} [smiled|nodded]. "It feels {feel}[|, very {feel}]."',
      '"If [you sat on it|it fell on your nose]," said {elder}, "you would [know|notice] at once that it is {feel}."',
    ]),
    saying(
      e.guessesFeel,
      [
        'Now {who.name} had an idea. "Is it {guess}?" [It was a clever idea, but it was wrong.|No, it was not.]',
        '"I have it," cried {who.name}. "It is {guess}!" [Wrong again.|But it was not.]',
        '{who.name} thought [so hard that it hurt|for a long time]. "Could it be {guess}?" It could, but it was not.',
      ],
      [['What did {who.name} think it was?', 'guess']],
    ),
    saying(
      e.peeks,
      [
        'When {elder} turned away to [sneeze|cough], {who.name} looked into {sack.the}. "I saw that," said {elder.name}. "You are out of the game."',
        '{who.name} could not wait and opened {sack.the}. "That is against the rules, so you are out," said {elder} [sadly|at once].',
        '"May I hold it?" asked {who.name}, and had {sack.the} half open before {elder} could [answer|stop {who.him}]. That was against the rules. Now {who.name} could only watch.',
      ],
      [['Who broke the rules?', 'who']],
    ),
    saying(e.lastHint, [
      '"[Here is the last hint|Now listen well]," said {elder}. "[{thing.hint}|{thing.riddle}]."',
      '{elder} [bent down|took a breath] and whispered, "[{thing.hint}|{thing.riddle}]."',
      'It was very quiet. Then {elder} spoke again. "[{thing.hint}|{thing.riddle}]. [That is all I can say|Now think]."',
    ]),
    saying(
      e.guessesRight,
      [
        '"It is {thing}!" cried {who.name}. {sack.the} was [turned over|opened], and there it was.',
        '{who.name} [jumped up|laughed]. "Then it can only be {thing}!" And there it was, [at the bottom of|deep inside] {sack.the}.',
        'All at once {who.name} [knew|had it]. "It has to be {thing}." A hand went into {sack.the} and brought it out.',
      ],
      [['What was in the bag?', 'thing']],
    ),
    saying(e.nobodyKnows, [
      '{one.name} guessed [nine times|and guessed]. {two.name} guessed even more. [A house|A horse|A ship]? A piece of the moon? No, no, no.',
      '"I give up," sighed {two.name}. "Wait!" said {one.name}. But [supper|night] came, and no answer came with it.',
      'An hour later {one.name} and {two.name} had no guesses left, only [red ears|long faces].',
    ]),
    saying(e.staysShut, [
      '"What a pity," said {elder}, and carried {sack.the} away, shut tight. {one.name} lay awake [half the night|for hours], still guessing.',
      '{elder} took {sack.the} home. {one.name} is [grown up|old] now, and still does not know what was in it.',
      '"Another time," said {elder}. {one.name} [begged|cried], but {sack.the} was not opened again.',
    ]),
    saying(e.sharesBites, [
      '{who.name} looked at {thing.the}, then at {other.name}. "[Half for you|You first]." It was gone in [two|four] bites.',
      '"Thinking makes you hungry," sighed {other.name}. So {who.name} broke {thing.the} in two[|, and gave the bigger piece away].',
      'Did {who.name} eat {thing.the} alone? No, {other.name} got [the first bite|half of it|the bigger piece].',
    ]),
    saying(e.lends, [
      '"You can have {thing.the} [tomorrow|first]," said {who.name}, because {other.name} looked so [sad|quiet].',
      '{who.name} held {thing.the} up to the light, and then let {other.name} hold it[, too| for a while].',
      '"[We did it together|I only had luck]," {who.name} said to {other.name}. And {thing.the} belonged to both of them.',
    ]),
    saying(e.left, [
      '{other.name} had known it, too. But {other.name} was out, and {thing.the} was in {who.namePoss} [hand|lap].',
      'For the rest of the day {who.name} was proud of {thing.the}. {other.name} sat alone and [sighed|said nothing].',
      '"I would have guessed it," said {other.name}, in a [small|low] voice. But nobody heard, for they were all looking at {who.name} and {thing.the}.',
    ]),
    saying(
      e.nextBag,
      [
        'The next [day|week] {who.name} came with {sack.the}, and something in it moved. "Now it is your turn to guess," {who.he} said to {elder.name}.',
        'Then {who.name} ran off with {sack.the}, put something in and [tied it up|ran back]. "Now I give the hints," {who.he} told {elder.name}.',
        'And {sack.the} did not stay empty for long. "Can you guess what is in here?" asked {who.name}, and it took {elder} [nine|twenty] tries.',
      ],
      [['Who filled the bag the next time?', 'who']],
    ),
  ],
};
