// The riddle of the witch, in English.
import { saying } from '../../language/Language';
import { witchsRiddleEvents as e } from '../../world/plots/witchsRiddle';
import type { PlotInEnglish } from '../PlotInEnglish';

export const witchsRiddle: PlotInEnglish = {
  words: {
    'riddle cure': {
      honey: { '': 'dark honey from the forest', short: 'the honey' },
      herbs: { '': 'herbs from the marsh', short: 'the herbs' },
      water: { '': 'water from the blue spring', short: 'the water' },
      berries: { '': 'red berries from the black hill', short: 'the berries' },
      bark: { '': 'bark from the oldest oak', short: 'the bark' },
      flower: { '': 'the flower that blooms at night', short: 'the flower' },
      apple: { '': 'a silver apple', short: 'the silver apple' },
      moss: { '': 'moss from the north side of the moor', short: 'the moss' },
    },
    'witch riddle': {
      candle: {
        '': 'I grow smaller the longer I live',
        answer: 'a candle',
        seen: 'a candle that had almost burned down',
      },
      shadow: {
        '': 'I follow you in the sun and leave you in the dark',
        answer: 'a shadow',
        seen: 'a kitten that chased its shadow',
      },
      river: {
        '': 'I have a bed but never sleep, and a mouth but never eat',
        answer: 'a river',
        seen: 'a river in its bed of stones',
      },
      echo: {
        '': 'I have no tongue, and yet I answer everybody',
        answer: 'an echo',
        seen: 'a cliff where an echo answered',
      },
      hole: {
        '': 'The more you take from me, the bigger I am',
        answer: 'a hole',
        seen: 'a dog that dug a big hole',
      },
      egg: {
        '': 'I have no door, but there is gold inside me',
        answer: 'an egg',
        seen: 'a hen that sat on one egg',
      },
      clock: {
        '': 'I have two hands but I cannot hold anything',
        answer: 'a clock',
        seen: 'a clock with slow hands',
      },
      needle: {
        '': 'I have one eye but I cannot see',
        answer: 'a needle',
        seen: 'a woman who looked for her needle',
      },
      road: {
        '': 'I run from town to town but never take a step',
        answer: 'a road',
        seen: 'a road that ran over the hills',
      },
      name: {
        '': 'I am yours, but others use me more than you do',
        answer: 'a name',
        seen: 'an old name in the bark of a tree',
      },
    },
    'wrong answer': {
      pumpkin: { '': 'a pumpkin' },
      moon: { '': 'the moon' },
      'wet dog': { '': 'a wet dog' },
      'wooden leg': { '': 'a wooden leg' },
      uncle: { '': 'my uncle' },
      cloud: { '': 'a cloud' },
      king: { '': 'the king' },
      goose: { '': 'a goose' },
    },
    'witch gate': {
      'stone bridge': { '': 'the stone bridge' },
      'iron gate': { '': 'the iron gate' },
      'black tree': { '': 'the black tree' },
      'narrow path': { '': 'the narrow path' },
      cave: { '': 'the mouth of the cave' },
      stairs: { '': 'the stone stairs' },
      tower: { '': 'the foot of the tower' },
      boat: { '': 'the only boat' },
    },
    'witch curse': {
      cough: { '': 'a cough like a drum', still: 'the cough' },
      nose: { '': 'a nose as green as grass', still: 'the green nose' },
      feet: { '': 'two feet that only walked backward', still: 'the backward feet' },
      tail: { '': 'a pink tail', still: 'the pink tail' },
      hair: { '': 'hair of straw', still: 'the hair of straw' },
      ears: { '': 'the ears of a donkey', still: 'the long ears' },
      voice: { '': 'the voice of a frog', still: 'the voice of a frog' },
      feathers: { '': 'feathers on both arms', still: 'the feathers' },
    },
    'witch chore': {
      stir: { '': 'stir the big pot', past: 'stirred the big pot' },
      bats: { '': 'comb the bats', past: 'combed the bats' },
      frogs: { '': 'feed nine frogs', past: 'fed nine frogs' },
      broom: { '': 'mend the broom', past: 'mended the broom' },
      ashes: { '': 'carry out the ashes', past: 'carried out the ashes' },
      snakes: { '': 'wash the snakes', past: 'washed the snakes' },
      stove: { '': 'chop wood', past: 'chopped wood' },
      bones: { '': 'dig for bones', past: 'dug for bones' },
    },
  },
  sayings: [
    saying(
      e.errand,
      [
        '{elder} lay ill, and only {cure} could help. So {hero}, {trait.a} {kind}, set out [alone|at dawn|with a basket|with bread and cheese|in the rain].',
        'One [day|morning|cold morning] {hero}, {trait.a} {kind}, was sent to find {cure}, because {elder} was [ill|too weak to stand|shaking with cold|burning hot].',
        '"If only I had {cure}," sighed {elder.name}, who was ill. So {hero}, {trait.a} {kind}, [took a basket|put on a cap|said goodbye|packed some bread] and set out.',
        '{hero} was {trait.a} {kind}. When {elder.name} [fell ill|could not get up|lost all color], {hero.he} went to find {cure}[|, far away|, over the hills|, all alone].',
      ],
      [
        ['Who was ill?', 'elder'],
        ['What did {elder.name} need?', 'cure'],
      ],
    ),
    saying(
      e.notices,
      [
        '[On the way|By the road|Behind a hill|In the first village|Near a farm] {hero} saw {riddle.seen}[| and smiled|, and thought about it|, and stood still for a while].',
        '{hero} stopped to [rest|eat an apple|tie a shoe|drink from a well] and [noticed|saw|watched] {riddle.seen}.',
        'What was there [by the road|on the left|behind the trees]? It was {riddle.seen}! {hero} [smiled|looked twice].',
      ],
      [['What did {hero.name} see on the way?', 'riddle']],
    ),
    saying(e.barred, [
      '[Soon|At dusk|After three hills|After an hour] {hero.name} came to {gate}. But there stood {witch.a}[| with a broom| with two cats|, as thin as a stick|, all in gray].',
      '{witch.a} [stood|waited|danced|sat] at {gate}. "[Stop|Not so fast|Nobody may pass]!" cried {witch.name}, and {hero.name} [stopped|jumped|turned pale|bowed].',
      'The way led past {gate}, and there {witch.a} held out a [broom|long stick|thin arm] in front of {hero.obj}.',
    ]),
    saying(
      e.asks,
      [
        '"{riddle}," said {witch.name}. "What am I? [Tell me|Guess|Only one guess|Take your time], {hero.name}!"',
        '"[Answer this and pass|Guess, or go home|Let us see how wise you are|Listen well], {hero.name}," said {witch.name}. "{riddle}. What am I?"',
        '{witch.name} [smiled with three teeth|stroked a cat|shut one eye|sat down|stirred the air]. "{riddle}. What am I, {hero.name}?"',
      ],
      [['What was the answer to the riddle?', 'riddle']],
    ),
    saying(
      e.answers,
      [
        '{hero.name} [closed both eyes|sat down on a stone|took a deep breath|looked at the sky] and thought of the way. "{riddle.answer}!" {witch.name} [turned red|dropped the broom|had to nod|bit a thumb]. It was right.',
        'Had there not been something like that on the way? "{riddle.answer}!" cried {hero.name}. "[Right|Correct]," [grumbled|growled] {witch.name}.',
        'For a while {hero.name} said nothing. Then came the answer: "{riddle.answer}." {witch.name} was so surprised that {witch.he} dropped the [broom|pipe|cup|book|bone].',
      ],
      [['Who knew the right answer?', 'hero']],
    ),
    saying(
      e.guesses,
      [
        '{hero.name} did not stop to think. "It is {wrong}!" "Wrong," [sang|laughed] {witch.name}, and [danced|clapped].',
        '"[That is easy|A child knows that]," said {hero.name}. "{wrong}!" {witch.name} [shook with laughter|rubbed both hands].',
        '"{wrong}!" cried {hero.name} at once, without thinking. {witch.name} only [laughed|shook a finger|shook a gray head].',
      ],
      [['What was the wrong answer of {hero.name}?', 'wrong']],
    ),
    saying(
      e.curses,
      [
        '{witch.name} [snapped two fingers|blew on a feather|waved a bone|spoke three words|turned around twice], and {hero.name} had {curse}.',
        'There was a [green|red|blue|yellow] [light|cloud]. Then {hero.name} had {curse}, and {witch.name} [laughed|sat down to tea|danced|was very proud].',
        '"[That will teach you|This is your prize|Fools must pay]," said {witch.name}. And at once {hero.name} had {curse}.',
      ],
      [['What did the witch do to {hero.name}?', 'curse']],
    ),
    saying(e.works, [
      '"Please let me try again," begged {hero.name}. "Then {chore}," said {witch.name}. And {hero.name} {chore.past} [for hours|until it was dark|without a rest|and did not complain].',
      '[For hours|Until midnight] {hero.name} {chore.past} for a second try, and {witch.name} [drank tea|slept|counted stars|sang].',
      '"First you must {chore}," said {witch.name}. It was [slow|dirty|hard] work, but {hero.name} {chore.past} [to the end|without a word].',
    ]),
    saying(
      e.remembers,
      [
        'Slow work is good for thinking. "{riddle.answer}!" cried {hero.name} suddenly. "[So you do have eyes|Right]," said {witch.name}, and the curse was gone.',
        'Then {hero.name} thought of the way there. "{riddle.answer}!" {witch.name} [had to nod|sighed|growled], and the curse [fell off like dust|went up in smoke].',
        '"{riddle.answer}," said {hero.name} at last. "I saw it [on the way|today]." {witch.name} snapped two fingers, and the curse was gone.',
      ],
      [['What was the right answer?', 'riddle']],
    ),
    saying(e.asksBack, [
      'But {hero.name} did not go. "Now it is my turn! {riddle}. What am I?" {witch.name} [was surprised|sat up|laughed].',
      '"Now you must guess," said {hero.name} to {witch.obj}. "{riddle}. What am I?"',
      '{hero.name} had [one trick left|a plan]. "I bet that no witch can guess this. {riddle}. What am I?" {witch.name} had never been asked before.',
    ]),
    saying(e.stumped, [
      '{witch.name} [rubbed one ear|walked in circles|asked the cat]. "{wrong}?" "No," said {hero.name}. "{riddle.answer}!" And so the curse was taken back.',
      '"Easy," said {witch.name}. "{wrong}!" But it was {riddle.answer}, and the curse was gone, for even a witch keeps the rules. {hero.name} [danced|jumped] for joy.',
      'For [an hour|two hours] {witch.name} thought and thought. "{wrong}, perhaps?" "{riddle.answer}," laughed {hero.name}. Away went the curse.',
    ]),
    saying(e.passes, [
      '{witch.name} stepped aside at {gate}, and soon {hero.name} had [found|picked up] {cure}.',
      '{witch.name} let {hero.obj} pass {gate}, and soon {cure.short} lay in {hero.his} [cap|bag].',
      'So {hero.name} went past {witch.obj} and {gate}, and [soon|at last|an hour later] {hero.he} found {cure}.',
      '"[Good luck|Mind the bats|Come again|Goodbye]," called {witch.name} from {gate}, but {hero.name} was already running to find {cure.short}.',
    ]),
    saying(e.brings, [
      '[Late that night|The next day|Before morning] {hero.name} was home. {elder.name} took {cure.short}, slept, and [woke up well|asked for cake in the morning].',
      '{elder.name} made a [terrible|funny|sour|brave] face, for {cure.short} tasted of [fish|mud|old boots|smoke]. But [on Sunday|the next day] {elder.name} and {hero.name} [danced|sang together|went for a walk|had cake].',
      'Thanks to {cure.short}, {elder.name} was soon [on both feet|well|out of bed|singing] again. "[Now tell me everything|What would I do without you|Well done]," said {elder.name} to {hero.obj}.',
    ]),
    saying(e.walksAround, [
      'So {hero.name} turned away from {gate} and went the long way, over the mountains, for [nine|ten|seven] days. There, in the last valley, was {cure}.',
      'There is always another way. {hero.name} did not go by {gate}, but through [mud|thorns|three rivers|a dark forest], and found {cure} in the end.',
      '{gate} was not the only way, only the shortest. {hero.name} walked for [a week|five days|nine days], and found {cure}.',
    ]),
    saying(e.bringsLate, [
      'It was late when {cure.short} came to {elder.name}, but not too late. {curse.still} stayed until [spring|the full moon|winter], and {hero.name} said it was worth it.',
      '{elder.name} got well from {cure.short}, and [even faster|twice as fast] from laughing, for {hero.name} still had {curse}.',
      '{hero.name} stood in the [door|kitchen] with {curse} and held out {cure.short}. {elder.name} laughed so hard that the [pain|fever] ran away.',
    ]),
    saying(e.invites, [
      '"You have [a good head|sharp eyes]," said {witch.name} to {hero.obj}. "Come again, and I will teach you [to fly|more riddles|magic]."',
      '{witch.name} gave {hero.obj} [a black feather|a silver shell|a bone for luck]. From a witch, that is a great honor.',
      '"At last a clever child," sighed {witch.name}, and smiled at {hero.obj} with all three teeth.',
    ]),
    saying(e.turnsBack, [
      'There was no second try. {witch} [stayed at|guarded|slept at] {gate}, and {hero.name} had to go home without {cure.short}.',
      '{hero.name} [begged|cried], but {witch.name} would not let {hero.him} pass {gate}. Nobody got {cure.short} that day.',
      '"Go home and learn to think," said {witch.name} at {gate}. So {hero.name} [walked|went] home, without {cure.short}.',
    ]),
    saying(e.comesHome, [
      '{elder.name} was ill for a long time. {curse.still} went away in the end, but {hero.name} never again [spoke before thinking|laughed at a riddle].',
      '{hero.name} crept in [by the back door|after dark|by the window] with {curse}. "You tried," said {elder.name}, and that was the hardest part.',
      '"Come here," said {elder.name}. {hero.name} still had {curse}, and they [held hands|drank hot milk|cried a little] by the fire.',
    ]),
  ],
};
