// Planting a seed, in English.
import { saying } from '../../language/Language';
import { plantingASeedEvents as e } from '../../world/plots/plantingASeed';
import type { PlotInEnglish } from '../PlotInEnglish';

export const plantingASeed: PlotInEnglish = {
  words: {
    'garden seed': {
      striped: { a: 'a striped seed', the: 'the striped seed', look: 'striped' },
      flat: { a: 'a flat white seed', the: 'the flat white seed', look: 'flat and white' },
      spotted: { a: 'a spotted seed', the: 'the spotted seed', look: 'spotted' },
      wrinkled: { a: 'a dry green seed', the: 'the dry green seed', look: 'green and dry' },
      'black seed': { a: 'a shiny black seed', the: 'the shiny black seed', look: 'black and shiny' },
      'red seed': { a: 'a hard red seed', the: 'the hard red seed', look: 'hard and red' },
      'round seed': { a: 'a round brown seed', the: 'the round brown seed', look: 'round and brown' },
      'tiny seed': { a: 'a tiny gray seed', the: 'the tiny gray seed', look: 'tiny and gray' },
    },
    'garden plant': {
      sunflower: { a: 'a sunflower', what: 'a face as big as a plate', gift: 'a bag of striped seeds' },
      'pumpkin vine': { a: 'a pumpkin vine', what: 'a pumpkin you could sit on', gift: 'half a pumpkin' },
      'bean stalk': { a: 'a bean plant', what: 'more beans than leaves', gift: 'a basket of beans' },
      'pea plant': { a: 'a pea plant', what: 'fat green peas', gift: 'a hat full of peas' },
      'melon vine': { a: 'a melon vine', what: 'a melon as round as the moon', gift: 'a big piece of melon' },
      'rose bush': { a: 'a rose bush', what: 'roses as red as fire', gift: 'seven red roses' },
      'cherry tree': { a: 'a cherry tree', what: 'two sweet cherries', gift: 'the bigger of two cherries' },
      poppy: { a: 'a blue poppy', what: 'petals thin as silk', gift: 'one blue flower' },
    },
    'seed weeks': {
      'ten days': { '': 'ten days' },
      'two weeks': { '': 'two weeks' },
      'three weeks': { '': 'three weeks' },
      'a month': { '': 'a month' },
      'five weeks': { '': 'five weeks' },
      'six weeks': { '': 'six weeks' },
    },
    'seed heap': {
      compost: { on: 'on a heap of leaves' },
      nettles: { on: 'among the weeds' },
      fence: { on: 'behind the house' },
      'rain barrel': { on: 'beside the well' },
      gate: { on: 'near the gate' },
      bench: { on: 'under the garden bench' },
      'hen house': { on: 'by the hen house' },
      'wood pile': { on: 'next to the firewood' },
    },
  },
  sayings: [
    saying(
      e.gives,
      [
        '[One day|On Sunday|In spring|One windy day] {giver.a} [reached into|looked into] a [pocket|bag|box] and [gave|handed] {hero.name} {seed.a}.',
        '[Once|In March|One day] {giver.a} gave {hero.name} something [smaller|lighter] than a [button|bee|coin|penny]: {seed.a}.',
        '"[Here|For you|Hold out your hand]," said {giver.a}, and {seed.a} [fell|dropped|rolled] into {hero.namePoss} [hand|lap|hat].',
        '[In March|One cold day|At the market|After a storm] {giver.a} [had|brought] something for {hero.name}, wrapped in [paper|a leaf|an old glove|a red rag]: {seed.a}.',
      ],
      [['Who gave {hero.name} the seed?', 'giver']],
    ),
    saying(e.asksWhat, [
      '"What [will it be|is in it]?" [asked|wondered] {hero.name}. "[That is a secret|Nobody knows|You will see|Plant it|Ask the rain]," [said|laughed] {giver.name}.',
      '{hero} wanted to know [what was inside|its name]. {giver.name} only [winked|smiled|laughed]. "[Wait|Be patient|Give it time|Ask it in summer]."',
      '"Is it a [tree|rose|bean]? Is it a [flower|carrot|cabbage]?" asked {hero.name}. {giver.name} [laughed|smiled]. "[Wait and see.|Who knows?|It will tell you.|Plant it.]"',
      '{hero.name} [shook it|smelled it|held it up to the light|listened to it]. "You cannot hurry it," said {giver.name}, and [winked|smiled|would say no more].',
    ]),
    saying(
      e.plants,
      [
        '{hero} [filled|took] {pot.a}, [put in|added] [earth|black soil], made a hole with one finger, and put {seed.the} to bed.',
        'There was no [flowerpot|garden], so {hero} [took|borrowed] {pot.a}. Down went {seed.the}, [under a blanket of soil|with some water|with a kiss|with a wish].',
        '{hero} [planted|buried] {seed.the} in {pot.a} and [set|placed|stood] it [on the windowsill|by the door|in the sun|on the step].',
        'In {pot.a}, under [two|three|four] [spoons|cups|handfuls] of [black|warm|soft] [earth|soil], {hero} [hid|tucked in] {seed.the}.',
      ],
      [['In what did {hero.name} plant the seed?', 'pot']],
    ),
    saying(
      e.waits,
      [
        'For {weeks} {hero} [watered|turned|looked into] {pot} [every morning|before school|twice a day|at sunset]. [Nothing|Not one leaf|Only a worm] could be seen.',
        '{hero} gave {pot} [water|a drink] each [day|morning|evening], and for {weeks} {hero.he} [wished it good night|read to it|sang to it|told it jokes], too.',
        'After {weeks} there was still [nothing in {pot} but mud|nothing in {pot} but earth|no leaf in {pot}], and {hero} watered it [again|anyway|all the same].',
        'Day by day, for {weeks}, {hero} [turned|moved|pushed] {pot} [toward the sun|into the light] and [waited|hoped|sighed].',
      ],
      [['How long did {hero.name} water the seed?', 'weeks']],
    ),
    saying(e.sprouts, [
      '[Then, one morning,|On a Sunday|After a warm rain|Before breakfast] the [soil|earth] in {pot} had a crack, and out came something green. {hero} [whispered, so as not to scare it|knelt down|held {hero.his} breath|danced for joy].',
      '"It is [coming|alive|green]!" [shouted|called|cried] {hero.name}. In {pot} stood a [little|tiny|thin|pale] green [hook|leaf|point].',
      'When {hero} [lifted|carried] {pot} to the [window|light], [two|three] [tiny|pale|round] leaves [opened|unfolded], like [hands|wings|ears].',
    ]),
    saying(
      e.frost,
      [
        '[One night|In April] it [froze|grew cold]. {hero} got up and [wrapped|tied] {cover.a} around {pot}, [twice|in the dark|very gently|up to the top].',
        'The [window|garden|grass] was white with frost that night. Quickly {hero} [took|fetched] {cover.a} and [covered|tucked in] {pot}[| and gave it a kiss].',
        'But the cold came back. {hero} laid {cover.a} [over|around] {pot} and [slept beside it|sat beside it all night|stayed awake till dawn].',
      ],
      [['What kept the plant warm?', 'cover']],
    ),
    saying(e.freezes, [
      'But {hero} [put|left] {pot} [outside|on the step|in the garden], and that night there was frost. In the morning the leaves were [black|gray].',
      '[In April|One cold night] {hero} left the window open. In {pot} the leaves hung down like [wet paper|old rags].',
      'One night the [wind|frost] came in under the door. {hero} [slept|dreamed of summer]. In the morning all that was green in {pot} was [brown|black].',
    ]),
    saying(
      e.grows,
      [
        '[By summer|By June|Week by week it grew, and soon] it had {plant.what}. It was {plant.a}! {hero} [stood there without a word|laughed and clapped|called everyone].',
        'It grew [and grew|all spring|inch by inch], first [a hand high|knee high], then [up to {hero.namePoss} chin|taller than {hero.name}]. It was {plant.a}, with {plant.what}!',
        '[In June|When it was warm] {hero} [moved|carried|took] it [outside|to the garden|into the sun]. Soon you could see that it was {plant.a}, and [in August|one day] it had {plant.what}.',
      ],
      [['What grew from the seed?', 'plant']],
    ),
    saying(e.handsOn, [
      'The first gift was for {giver}. {hero} [brought|carried over] {plant.gift}. "[Your seed|Your little seed] was {plant.a}!"',
      '"[Guess what it was|Look|Come and see]! {plant.a}!" [said|cried|called] {hero.name}, and gave {giver.name} {plant.gift}. One seed [stayed|slept] in a [box|drawer|jar], for next year.',
      '[One evening|On Sunday] {hero} [knocked|came running] with {plant.gift}. "It was {plant.a}!" "[Well, well|I knew it|Oh, how lovely]," [said|laughed] {giver.name}.',
    ]),
    saying(e.digsUp, [
      '{hero} could not [wait|sit still|sleep]. [Every|Each] [evening|morning] {hero.he} dug in {pot} with a [spoon|fork|stick] to look at it. One day it was broken in two.',
      '"[Only one|Just one] [quick|little|short] look," [said|thought] {hero.name}, and [dug|poked] in {pot}. There was a [tiny|white|thin] root. [Crack|Snap]! It was off.',
      '[Before breakfast|After school|Each day] {hero} dug it up, [looked|blew] at it, and put it back into {pot}. After [five|ten|seven] times it never moved again.',
    ]),
    saying(e.secondSeed, [
      '"I have [ruined|killed|broken] it," {hero.name} [sobbed|cried]. "So did I, [once|the first time]," said {giver.name}, and there lay {seed.a}. This one was left in peace.',
      '{hero} told {giver.name} [everything|the truth]. "[Hm|Oh|Well]," said {giver.name}, and there lay {seed.a}, [its brother|one more]. {hero.name} put up a sign: [DO NOT TOUCH|LET IT SLEEP|WAIT].',
      'With [red eyes|a heavy heart|slow steps] {hero} went to {giver.name}. A [drawer|box] [opened|squeaked]. In it was {seed.a}, the very last. {hero.name} [guarded|watched] it like [an egg|gold|a baby].',
    ]),
    saying(e.emptyPot, [
      '"Have you another one?" asked {hero.name}. But {giver.name} [had none|shook {giver.his} head]. {pot} stood empty [all summer|all year|for a long time].',
      '{hero} [carried|brought] {pot} to {giver.name}. "I am sorry." They [looked|stared] into it [for a while|without a word]. "So am I," [said|sighed] {giver.name}.',
      '{hero} kept {pot} on the [windowsill|table|shelf]. When {giver.name} [came|asked], {hero.he} said, "[Nothing grew|It is dead]. But I know now how [one waits|long a day is]."',
    ]),
    saying(e.forgets, [
      'And then {hero} forgot all about it. {pot} stood [behind|under|beside] the [curtain|stove|bed], dry as [a bone|sand|paper].',
      'On the first day {hero} [watered it|sang to it]. On the second there was a [fair|party|wedding], and {hero.he} forgot. [Soon dust lay|A cat slept] on {pot}.',
      '"[Tomorrow|Later|Not now|After lunch]," {hero} [said|yawned|thought], and the next day the same. A [spider|beetle|snail] moved into {pot}.',
    ]),
    saying(
      e.tipsOut,
      [
        '[One day|In May|One morning] {hero} needed {pot} for [milk|paint|buttons|marbles], [threw|tipped] the [earth|dirt] {heap.on}, and [ran off|thought no more about it].',
        '[In May|Weeks later|One rainy day] {hero} [cleaned up|swept the floor], looked into {pot}, saw nothing but [dirt|dust], and emptied it {heap.on}.',
        '[One evening|In June|After a month] {hero} [turned|tipped] {pot} upside down {heap.on}. Out came a lump of [dirt|dry earth]. Then it rained for [a week|days].',
      ],
      [['Where did {hero.name} empty the {pot.noun}?', 'heap']],
    ),
    saying(
      e.surprise,
      [
        'What was that, {heap.on}, [one morning|in August|one fine day]? {hero} [rubbed {hero.his} eyes|stopped|ran closer]. It was {plant.a}, with {plant.what}!',
        '[After the holidays|In August|Weeks later] something {heap.on} was [taller|prettier|brighter] than {hero}: {plant.a}! Only the rain had watered it, and it had {plant.what}.',
        '"[Come quick|Look at that|Come here]!" [called|cried|shouted] {hero.name}. {heap.on}, [all by itself|in the sun], [stood|grew] {plant.a} with {plant.what}.',
      ],
      [['What grew in the end?', 'plant']],
    ),
  ],
};
