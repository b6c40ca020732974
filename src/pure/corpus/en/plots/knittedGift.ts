// The knitted gift, in English.
import { saying } from '../../language/Language';
import { knittedGiftEvents as e } from '../../world/plots/knittedGift';
import type { PlotInEnglish } from '../PlotInEnglish';

export const knittedGift: PlotInEnglish = {
  words: {
    'knitted too small': {
      kitten: { '': 'a cat ran off with the wool' },
      photo: { '': 'the only photo to measure by was old' },
      wash: { '': 'it fell into hot water' },
      wool: { '': 'the only sheep ran away' },
      goat: { '': 'a goat ate one half' },
      cold: { '': 'there was no more wool' },
      snow: { '': 'the lamp went out' },
    },
    'knitted too large': {
      radio: { '': 'the story on the radio was long' },
      scarecrow: { '': 'it was measured on a scarecrow' },
      growth: { '': 'children grow so fast' },
      sleep: { '': 'one can knit while asleep' },
      tape: { '': 'the tape measure was wrong' },
      wool: { '': 'the wool was cheap' },
    },
    'knitted small wearer': {
      duckling: { '': 'a baby duck' },
      lamb: { '': 'a newborn lamb' },
      piglet: { '': 'the smallest pig' },
      crow: { '': 'a crow with a broken wing' },
      hen: { '': 'a hen without feathers' },
      kitten: { '': 'a wet kitten' },
      bottle: { '': 'the milk bottle' },
    },
    'knitted large wearer': {
      pony: { '': 'the old horse' },
      'apple tree': { '': 'the young apple tree' },
      calf: { '': 'the brown cow' },
      beehive: { '': 'the cold bee house' },
      snowman: { '': 'the snowman' },
      pump: { '': 'the village well' },
      king: { '': 'the stone king' },
    },
  },
  sayings: [
    saying(
      e.knits,
      [
        'Click, clack, went the needles [by the fire|all evening|far into the night]. {knitter} was knitting for {hero.name}, {trait.a} {kind} who was always cold.',
        '{knitter} lived far away and every night thought of {hero.name}, {trait.a} [little|young] {kind} with [cold ears|a thin neck|a birthday soon|cold feet]. So out came the needles.',
        '"What shall I knit now?" asked {knitter.name}, with [a lap|a bag|a basket] full of wool. It had to be something for {hero}, {trait.a} [little|young] {kind}.',
        'All autumn {knitter} knitted and [hummed|sang|counted]. It was for {hero.name}, {trait.a} {kind} who [sneezed a lot|loved surprises|was even cold in June|loved the snow].',
      ],
      [['For whom was the gift knitted?', 'hero']],
    ),
    saying(
      e.goesWrongSmall,
      [
        'It was to be {item.a}. But {why}, and so {knitter} had to stop [halfway|too soon|much too early].',
        '{item.a} grew well, row by row. Then {why}. "[Never mind, it will stretch|Well, small is pretty too|It will have to do]," said {knitter.name}.',
        'All went well with {item.a} until {why}. {knitter} [smiled|drank some tea|hummed a song] and packed it up all the same.',
      ],
      [['Why did it become too small?', 'why']],
    ),
    saying(
      e.goesWrongLarge,
      [
        'It was to be {item.a}. But {why}, and so {knitter} went on [and on|for weeks|row after row|to the last thread].',
        '{item.a} grew [like grass|and grew|every day], for {why}, and {knitter} used up [seven|eight|nine] bags of wool.',
        'Nobody told {knitter.obj} to stop, and {why}. So {item.a} reached from the [chair|bed|sofa] to the [stove|door|stairs].',
      ],
      [['Why did it become too large?', 'why']],
    ),
    saying(e.unwraps, [
      '[One Sunday|One evening|One morning] {knitter} came with a box. {hero} tore the [red|blue|golden|white] paper open, and there was {item}.',
      '"[Open it|Guess what it is|This is for you], {hero.name}!" cried {knitter.name}, [still in the doorway|still in a wet coat|before saying hello]. Out fell {item}.',
      '{knitter} came to visit with [a parcel|a bag|something soft under one arm]. {hero} [pulled the ribbon|cut the string|tore the paper], and out [slid|fell|came] {item}.',
    ]),
    saying(e.triesSmall, [
      '{hero} pulled and pulled, but {item} [got stuck on {hero.his} nose|went over one ear and no farther|would not go on].',
      'But {item} would have been tight on a [potato|doll|spoon|carrot]. {hero} turned [red|blue|purple] and got stuck.',
      '{hero} got one ear into {item}. All the rest [stayed outside|would not go in].',
    ]),
    saying(e.triesLarge, [
      '{hero} put {item} on and was gone. Somewhere inside, a voice [called for help|asked for a lamp|sneezed|laughed].',
      '{hero} put {item} on, took one step, and fell [flat|down the stairs|over a chair|on {hero.his} nose].',
      '{item} hung [down to the floor|around three chairs|over the table]. {hero} looked like [a ghost|a tent|a very small king|a walking bed] in it.',
    ]),
    saying(e.saysTruth, [
      '"Thank you, {knitter.name}," said {hero.name}. "It is [beautiful|so soft|so warm]. But it does not fit me." {knitter} [blinked|nodded slowly].',
      '{hero} could not lie, not even a little. "It is lovely, {knitter.name}, but it is for somebody of another size."',
      '"Does it fit, {hero.name}?" asked {knitter.name}. "Not quite," said {hero.name}, "but I love it."',
    ]),
    saying(e.pretends, [
      '"It fits like [a glove|a second skin]," {hero} said [bravely|quickly|with red ears], so that {knitter} would not be sad.',
      '"[Just right|So warm|How lovely], {knitter.name}," said {hero.name} [in a small voice|and smiled bravely].',
      '{hero} thought of {knitter.namePoss} [tired fingers|long evenings|sore thumbs] and said that it was [perfect|lovely|just right].',
    ]),
    saying(e.hidesIt, [
      'But {item} went into the old chest, under [the summer hats|old blankets|the winter boots], and {hero} [tried to forget it|did not look back].',
      'Then {hero} pushed {item} into the old chest, sat on the lid, and [hummed|felt bad].',
    ]),
    saying(e.frost, [
      'Then came a {weather} [week|month], and even the [milk|well|pond|soup] froze.',
      'In [January|February|the new year] it was so {weather} that the [crows|geese|hens|ducks] [shook|sat close together].',
      'One {weather} [night|morning] the water in the bucket turned to ice.',
    ]),
    saying(
      e.givesSmall,
      [
        'Outside, {hero} saw {wearer}. Who else [in the world|in all the land] was just as small as {item}?',
        '"Hold still," said {hero.name} to {wearer}, and pulled {item} on. It [fitted|was perfect|was just right]!',
        '"I know just who needs it," said {hero.name}, and ran with {item} to {wearer}. It [fitted|was perfect|was just right]!',
        'That [night|day] {wearer} sat warm in {item}, and {hero} was [proud|glad].',
      ],
      [['Who wore the {item.noun} in the end?', 'wearer']],
    ),
    saying(
      e.givesLarge,
      [
        '{hero} looked at {wearer} and had an idea. [Soon|By noon|An hour later] {item} was tied on with string, and it [fitted|was perfect]!',
        '"You need it more than I do," said {hero.name} to {wearer}. And {item} was not [an inch|one stitch|one row] too [long|large].',
        'All alone in the cold stood {wearer}. {hero} dragged {item} [across the yard|through the snow] and wrapped it around and around.',
      ],
      [['Who wore the {item.noun} in the end?', 'wearer']],
    ),
    saying(
      e.shares,
      [
        '{friend}, {kind.a} from next door, came with [blue lips|cold ears|a red nose|wet feet]. "Come in here," said {hero.name}, and lifted {item}. There was room for two.',
        'At the gate {hero.name} met {friend}, {kind.a} without a coat. Soon they walked side by side in {item}, [as warm as bread|and both were warm|out of the wind].',
        '"Are you cold, {friend.name}?" asked {hero.name}. {friend.name} was {kind.a} with [cold feet|cold ears|a red nose]. {item} went around them both, twice.',
      ],
      [['With whom did {hero.name} share?', 'friend']],
    ),
    saying(e.knitterSees, [
      'On Sunday {knitter} came to visit, saw {item}, and [stopped|stared|had to sit down]. {hero.name} turned [red|pale|hot and cold].',
      '"Is that {item}, {hero.name}?" {knitter} stood [at the gate|in the snow|by the door] and wiped {knitter.his} glasses.',
      'Just then {knitter} came by. {hero.name} wanted to explain about {item}, but [could not say a word|no word came out|only turned red].',
    ]),
    saying(e.laughs, [
      '{knitter} laughed until [a hat fell off|the tears came]. "The size was right, {hero.name}. Only the name was wrong!"',
      '"[So many|A thousand] stitches," said {knitter.name} softly, "and not one of them is cold. Well done, {hero.name}." And [there was cake|they had tea|they laughed together].',
      '{knitter} hugged {hero.name}. "Clever you. It looks [much better|just right] there." Then they [laughed|drank tea] [by the fire|together].',
    ]),
    saying(e.measures, [
      '{knitter} pulled out [a string|a tape|a long ribbon]. "[Arms up|Stand still|Chin up], {hero.name}!" By [Easter|March|the end of the month] there was another one, and it fitted.',
      '"Sit down and hold the wool, {hero.name}," said {knitter.name} with a smile. "This time I will [measure first|look at you while I knit|ask first]."',
    ]),
    saying(e.yearsLater, [
      'Years later {hero} found {item} again, and now it fitted. But {knitter} was not there any more. It is worn every [winter|Sunday] now.',
      'When {hero} was grown, {hero.he} opened the chest again. {item} fitted perfectly. "Thank you, {knitter.name}," {hero.he} said [into the wool|softly], too late.',
    ]),
    saying(e.moths, [
      'In spring {knitter} asked for it. {hero} looked, and [seven|nine|ten] moths flew out. {item} was full of holes. {knitter} said nothing, and that was [hard|the worst of it].',
      '"Wear it for me, {hero.name}," said {knitter.name} at [Easter|the next feast]. But more holes than wool were left of {item}, for the moths had been there. {hero.name} [was so sorry|cried].',
    ]),
  ],
};
