// Hide-and-seek, in English.
import { saying } from '../../language/Language';
import {
  hideAndSeekEvents as e,
  type HideGround,
  type HideNumber,
  type HideSound,
  type HideSupper,
  type HideSurprise,
  type HidingSpot,
} from '../../world/plots/hideAndSeek';
import type { PlotInEnglish } from '../PlotInEnglish';

const at = (where: string) => ({ '': where, from: `from ${where.replace(/^in /, 'inside ')}` });
const SPOTS: Record<HidingSpot, ReturnType<typeof at>> = {
  'under-bed': at('under the bed'),
  'behind-door': at('behind the door'),
  'in-cupboard': at('in the cupboard'),
  'under-table': at('under the table'),
  'in-basket': at('in the basket'),
  'behind-chair': at('behind the chair'),
  'in-bath': at('in the empty bath'),
  'under-stairs': at('under the stairs'),
  'among-clothes': at('among the coats'),
  'in-hay': at('deep in the hay'),
  'behind-cow': at('behind the cow'),
  'in-big-pot': at('in the old barrel'),
  'under-cart': at('under the hay cart'),
  'behind-bags': at('behind the corn bags'),
  'in-corn-box': at('in the apple box'),
  'up-under-roof': at('up under the roof'),
  'under-horse-blanket': at('under the horse blanket'),
  'behind-wood': at('behind the wood pile'),
  'in-corn': at('in the tall corn'),
  'under-garden-cart': at('under the green cart'),
  'up-in-apple-tree': at('up in the apple tree'),
  'behind-well': at('behind the well'),
  'under-rose-bush': at('under the rose bush'),
  'behind-wash': at('behind the wet sheets'),
  'in-tall-grass': at('in the tall grass'),
};
const GROUNDS: Record<HideGround, { '': string; in: string }> = {
  house: { '': 'the house', in: 'in the house' },
  barn: { '': 'the old barn', in: 'in the old barn' },
  garden: { '': 'the big garden', in: 'in the big garden' },
};
const SURPRISES: Record<HideSurprise, { '': string }> = {
  hat: { '': 'a straw hat' },
  'sleeping-cat': { '': 'a sleeping cat' },
  spider: { '': 'a fat spider' },
  'lost-shoe': { '': 'an old shoe' },
  apple: { '': 'half an apple' },
  beetle: { '': 'a shiny beetle' },
  spoon: { '': 'a wooden spoon' },
  key: { '': 'a rusty key' },
};
const SOUNDS: Record<HideSound, { '': string }> = {
  giggle: { '': 'a giggle' },
  sneeze: { '': 'a sneeze' },
  cough: { '': 'a little cough' },
  whisper: { '': 'a yawn' },
  rustling: { '': 'a soft rustling' },
  sigh: { '': 'a sigh' },
  bump: { '': 'a bump' },
  knock: { '': 'a knock' },
};
const NUMBERS: Record<HideNumber, { '': string }> = {
  twenty: { '': 'twenty' },
  thirty: { '': 'thirty' },
  fifty: { '': 'fifty' },
  hundred: { '': 'one hundred' },
};
const SUPPERS: Record<HideSupper, { '': string }> = {
  cake: { '': 'pancakes' },
  soup: { '': 'chicken soup' },
  'fried-fish': { '': 'fish' },
  'apple-pie': { '': 'apple pie' },
  chicken: { '': 'roast chicken' },
  porridge: { '': 'porridge' },
  cheese: { '': 'bread and cheese' },
};

export const hideAndSeek: PlotInEnglish = {
  words: {
    'hiding spot': SPOTS,
    'hide ground': GROUNDS,
    'hide surprise': SURPRISES,
    'hide sound': SOUNDS,
    'hide number': NUMBERS,
    'hide supper': SUPPERS,
  },
  sayings: [
    saying(
      e.gathers,
      [
        '"Let us play hide-and-seek {ground.in}!" said {one.name}, and {two.name} and {three.name} [thought it was a fine idea|wanted to hide at once|clapped their hands]. So it was {hero.name} who had to seek.',
        '{one.name}, {two.name} and {three.name} wanted to play hide-and-seek {ground.in}. {hero.name}, who [had come last|drew the shortest straw|could count best], had to seek.',
        '"I will seek, and you hide," said {hero.name} to {one.name}, {two.name} and {three.name}. [There were a hundred good places to hide|There was room enough for everybody|There were many secret places] {ground.in}.',
        'Four friends met {ground.in}: {hero.name}, {one.name}, {two.name} and {three.name}. They [drew straws|counted out|argued a little], and so it was {hero.name} who had to seek.',
      ],
      [['Who was the first to seek?', 'hero']],
    ),
    saying(
      e.counts,
      [
        '{hero.name} [shut both eyes|turned {hero.his} back|put both hands over {hero.his} eyes] and began to count to {number}, [slowly and loudly|as slowly as {hero.he} could|without a single trick].',
        '"One, two, three," began {hero.name}, with [both eyes shut|{hero.his} back turned], and had to go on to {number}.',
        '"No peeking, {hero.name}!" cried the others. So {hero.he} [shut both eyes tight|hid {hero.his} face in {hero.his} arms|pulled {hero.his} hat down] and counted to {number}.',
        '"I am going to count to {number}!" called {hero.name}. "[Hide well, for I have good eyes|Be quick, and no giggling|You had better run]!"',
      ],
      [['How far did {hero.name} count?', 'number']],
    ),
    saying(
      e.hides,
      [
        '{who.name} [ran off|crept away|tiptoed away] and hid {spot}[|, quiet as a mouse|, trying not to laugh].',
        '"Nobody will look for me {spot}," thought {who.name}, and was gone [in a moment|like the wind|without a sound].',
        'Quick as a [mouse|hare|squirrel], {who.name} was {spot}, and [kept very still|held {who.his} breath|did not move a finger].',
        'There was just enough room for one child {spot}, and there {who.name} [sat and listened|tried not to sneeze|felt quite safe].',
      ],
      [['Where did {who.name} hide?', 'spot']],
    ),
    saying(e.vanishes, [
      'But {who.name} was suddenly gone, and nobody had [heard a step|seen where].',
      'And {who.name}? One moment {who.he} was there, and [the next moment|in a blink] {who.he} was not.',
      '{who.name} waited a little, [smiled|put a finger to {who.his} lips], and slipped away [without a word|like a shadow|on soft feet].',
      '{who.name} had a better idea, [but told nobody|but kept it secret|and had to smile about it].',
    ]),
    saying(
      e.peeks,
      [
        'But counting takes so long, and {hero.name} could not wait. {hero.he} opened [one eye|both eyes], just for a moment, and saw {who.name} {spot}.',
        '{hero.name} counted [to six|to nine|as far as four]. Then {hero.his} eyes opened all by themselves, and there was {who.name}, {spot}.',
        '{hero.name} should have been counting. Instead {hero.he} [turned around|looked through {hero.his} fingers] and saw {who.name} {spot}.',
        '"One, two, ten, twenty," [counted|said] {hero.name}, and turned around much too soon. It was easy to see {who.name} {spot}.',
      ],
      [['Whom did {hero.name} see?', 'who']],
    ),
    saying(
      e.countsAgain,
      [
        '"You looked! Start again!" cried {who.name}. {hero.name} [turned red|said sorry|hung {hero.his} head] and started again from one. This time {who.name} hid {spot}.',
        '"That is not fair!" cried {who.name}. So {hero.name} had to count again, [with a scarf around {hero.his} eyes|twice as far|and much more slowly], and {who.name} found a better place {spot}.',
        '"No peeking!" cried {who.name}. {hero.name} was [sorry|ashamed] and counted once more, this time to one hundred. By then {who.name} was {spot}.',
      ],
      [['Where did {who.name} hide the second time?', 'spot']],
    ),
    saying(
      e.looks,
      [
        'First {hero.name} looked {spot}, but [there was only|all {hero.he} found was] {surprise}.',
        '"I see you!" cried {hero.name}, and looked {spot}. But it was only {surprise}.',
        'Was somebody {spot}? {hero.name} crept closer, looked, and found {surprise} [and nothing else|but no child].',
        '{hero.name} was quite sure that somebody was {spot}. But [nobody was there|all was quiet], and {hero.he} found only {surprise}.',
      ],
      [['What did {hero.name} find {spot}?', 'surprise']],
    ),
    saying(
      e.hears,
      [
        '{hero.name} stood still and listened. There was {sound}! {hero.he} looked {spot}, and there was {who.name}[| with a red face|, laughing].',
        'It was {sound} that gave {who.name} away. {hero.name} looked {spot}. "[There you are|I see your foot|That was easy]!"',
        '{who.name} had kept still for a long time, but then came {sound}. {hero.name} only had to look {spot}. "[Found you|I have you|Come out]!"',
        '{hero.name} went by on soft feet. Then {sound} broke the silence, and {who.name} was found {spot}[|, red to the ears].',
      ],
      [['What gave {who.name} away?', 'sound']],
    ),
    saying(
      e.hearsToo,
      [
        'Then came {sound} {spot.from}. "[I found you|Out you come|I can hear you], {who.name}!" cried {hero.name}.',
        '"I can hear {sound}," said {hero.name}. "[That can only be {who.name}|That must be {who.name}], {spot}!"',
        'What was that? It was {sound}! {hero.name} crept closer and found {who.name} {spot}[|, red in the face|, with both hands over {who.his} mouth].',
        '{spot.from} came {sound}, soft but clear. So {hero.name} found {who.name}[|, who had to laugh|, who came out smiling].',
      ],
      [['What did {hero.name} hear {spot.from}?', 'sound']],
    ),
    saying(
      e.seesShadow,
      [
        'But the sun was shining, and somebody threw a long shadow {spot}. {hero.name} [followed it|tiptoed closer] and found {who.name}.',
        'The sun helped {hero.name}. {spot} there was a shadow, and the shadow had {who.namePoss} [nose|hat|hair].',
        '"[Trees|Bushes|Stones] do not have ears," said {hero.name}, looking at a shadow {spot}. "Come out, {who.name}!"',
      ],
      [['Whose shadow did {hero.name} see?', 'who']],
    ),
    saying(
      e.seesTracks,
      [
        'There were footprints in the snow, as clear as day. {hero.name} followed them and found {who.name} {spot}[|, with a red nose|, with snow on both shoulders].',
        'Snow cannot keep a secret. [Small|Fresh|Deep] footprints led {hero.name} straight to {who.name}, who was {spot} with [a cold nose|red ears|wet feet].',
        '"Somebody [with small feet|in a hurry] went this way," said {hero.name}. The footprints ended where {who.name} was hiding, {spot}.',
      ],
      [['Whose footprints did {hero.name} follow?', 'who']],
    ),
    saying(
      e.oneLeft,
      [
        'Now only {three.name} was missing. They [searched everywhere|looked in every corner], but {three.name} was not there.',
        '"Come out, {three.name}, [you have won|we give up|the game is over]!" they called. But [nobody answered|nothing moved].',
        'But where was {three.name}? [They looked everywhere twice.|Even the sharpest eyes found nothing.|They looked high and low and found nobody.]',
        'Then only {three.name} was left. Everybody helped to look, but {three.name} was nowhere to be [found|seen].',
      ],
      [['Who was still missing?', 'three']],
    ),
    saying(
      e.asleep,
      [
        'Then {hero.name} heard a soft snore. {spot}[, curled up like a kitten,|] lay {three.name}, fast asleep.',
        '{three.name} had waited so long that {three.his} eyes had fallen shut. {hero.name} found {three.him} {spot}, [dreaming of cake|sleeping like a baby|with one thumb in {three.his} mouth].',
        'At last {hero.name} found {three.name} {spot}. {three.name} had slept through [the whole game|all the noise].',
      ],
      [['Where was {three.name} asleep?', 'spot']],
    ),
    saying(
      e.comesOut,
      [
        'Then the kitchen door opened, and a smell of {supper} [came out|filled the air]. {three.name} came running {spot.from}, [hungry as a wolf|with a big smile|dusty but happy].',
        '"There is {supper} for supper!" somebody called from the kitchen. That was enough: {three.name} jumped out {spot.from}[|, laughing].',
        'What all the shouting could not do, {supper} could. The smell was too good, and {three.name} crept out {spot.from}, [nose first|with a growling stomach].',
      ],
      [
        ['Where had {three.name} been hiding?', 'spot'],
        ['What brought {three.name} out?', 'supper'],
      ],
    ),
    saying(e.behind, [
      '"Here I am!" said a voice behind {hero.name}. It was {three.name}, who had crept along behind {hero.him} [the whole time|from the start].',
      '{hero.name} was [tired out|ready to give up] and sat down. "What are we looking for?" asked {three.name}, who had been right behind {hero.him} all the time.',
      'Then everybody began to laugh. {hero.name} turned around, and there stood {three.name}, who had followed {hero.him} like a [shadow|tail|young duck] all along.',
    ]),
    saying(
      e.supperFirst,
      [
        'Then a bell rang. There was {supper} for supper, and {hero.name} ran so fast that {hero.he} forgot the game. [So did all the others.|And so did everybody else.]',
        '"Come and eat, there is {supper}!" somebody called from the kitchen. {hero.name} was [hungry|cold], and so were the others. Soon they all sat at the table, and nobody thought of the game.',
        'But it grew dark, and there was {supper} on the table. {hero.name} went to [wash|warm] {hero.his} hands, and the game was forgotten.',
      ],
      [['What was there for supper?', 'supper']],
    ),
    saying(
      e.forgotten,
      [
        '{spot}, {three.name} still waited to be found. It grew [dark|late], and it grew cold, and nobody came.',
        'But nobody had told {three.name}. {three.he} stayed {spot} until it was [quite dark|very late], proud at first, and then only [lonely|sad].',
        'Only {three.name} was still playing. "They will never find me {spot}," {three.he} thought. An hour later {three.he} thought it again and [began to cry|was not so glad].',
      ],
      [['Where did {three.name} wait in the dark?', 'spot']],
    ),
    saying(e.crumbs, [
      'When {three.name} came in at last, [every plate was empty|nothing was left to eat]. "Oh," said {hero.name}. There was nothing else to say.',
      '"You forgot me," said {three.name} at the door. {hero.name} [turned red|looked down|had no answer], and nothing tasted good after that.',
      'Late that night {hero.name} remembered, took a lamp and went to look. But {three.name} had gone home [alone in the dark|without a word].',
    ]),
    saying(
      e.nextRound,
      [
        '{first.name} had been found first and had to seek the next time. "[You will never find me|Count slowly]," said {three.name} with a smile.',
        '"Next time it is your turn, {first.name}," said {three.name}. "You were found first, and I was found [last|last of all]."',
        'So {three.name} had won, and {first.name}, the first one found, had to seek in the next game. [It was even better than the first.|They played it the next day.]',
      ],
      [['Who had to seek next?', 'first']],
    ),
  ],
};
