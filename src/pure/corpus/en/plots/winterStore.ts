// Winter store, in English.
import { saying } from '../../language/Language';
import { winterStoreEvents as e } from '../../world/plots/winterStore';
import type { PlotInEnglish } from '../PlotInEnglish';

export const winterStore: PlotInEnglish = {
  words: {
    'winter crop': {
      hazelnuts: { '': 'hazelnuts', sack: 'a sack of hazelnuts' },
      acorns: { '': 'acorns', sack: 'a sack of acorns' },
      'dried apples': { '': 'apple rings', sack: 'a string of apple rings' },
      mushrooms: { '': 'dried mushrooms', sack: 'a string of dried mushrooms' },
      chestnuts: { '': 'chestnuts', sack: 'a sack of chestnuts' },
      beechnuts: { '': 'dried plums', sack: 'a sack of dried plums' },
    },
    'winter larder': {
      'clay pots': { in: 'in twelve clay pots' },
      'seven shelves': { in: 'on seven boards' },
      'hollow trunk': { in: 'in a hollow trunk' },
      'cellar hole': { in: 'in a hole under the floor' },
      'under bed': { in: 'under the bed' },
      'big chest': { in: 'in a big chest' },
      'blue jars': { in: 'in nine blue bowls' },
      'back room': { in: 'in the back room' },
    },
    'summer spot': {
      'bean field': { at: 'in the bean field' },
      'lily pads': { at: 'beside the lily pond' },
      haystack: { at: 'in the hay' },
      'mill wheel': { at: 'next to the mill' },
      'cherry tree': { at: 'under a cherry tree' },
      'warm wall': { at: 'by a warm wall' },
      'old boat': { at: 'in an old boat' },
      'flat rock': { at: 'on a flat rock' },
    },
    'winter sign': {
      'first frost': { '': 'the grass was stiff with frost' },
      'ice on pond': { '': 'the pond froze over' },
      'deep snow': { '': 'snow fell' },
      'icy path': { '': 'every path was ice' },
      'white wood': { '': 'the wood was white' },
      'frozen well': { '': 'the well froze' },
    },
    'winter share': {
      two: { '': 'two', big: 'Two' },
      three: { '': 'three', big: 'Three' },
      four: { '': 'four', big: 'Four' },
      five: { '': 'five', big: 'Five' },
      six: { '': 'six', big: 'Six' },
      seven: { '': 'seven', big: 'Seven' },
    },
  },
  sayings: [
    saying(
      e.gathers,
      [
        '[From dawn to dusk|All summer|Day after day|In sun and rain] {hero} the {kind} [carried|dragged|rolled] home {crop} and [counted them twice|stacked them|took no rest].',
        'No one [worked harder|carried more|slept less] that [summer|year] than {hero}, {kind.little} with a [cart|bag|wagon|bucket] full of {crop}.',
        '"[First work, then supper|Work now, rest later|A full house is a warm house]!" was the rule of {kind.a} named {hero}, who [gathered|picked|dried] {crop} all summer.',
        '[Back and forth|Up and down|In and out] went {hero}, {kind.a} with {crop.sack}, in the [hot sun|burning sun|summer heat].',
      ],
      [['What did {hero.name} gather?', 'crop']],
    ),
    saying(
      e.plays,
      [
        'And {other}? {other} was {kind.a}, and all {other.he} had was {instrument.a}. {other.he} [sat|lay] {spot.at} and [made up songs|played all day|played for the bees].',
        '{spot.at} [sat|lay] {kind.a} [called|named] {other}, with {instrument.a}, and played until the [bees|frogs|mice|beetles] [danced|fell asleep].',
        'Every day there was music. It came from {kind.a} [called|named] {other}, who [lay|sat] {spot.at} with {instrument.a} and [bare feet|nothing to do|a straw hat|a sleepy smile].',
        '[Nobody|No one] had ever seen {other} work. This {kind} [spent the summer|sat all day] {spot.at}, with {instrument.a}.',
      ],
      [
        ['What did {other.name} play?', 'instrument'],
        ['Where did {other.name} sit?', 'spot'],
      ],
    ),
    saying(e.asks, [
      '"[Come and help|Give me a hand] with the {crop}!" [called|cried] {hero.name}. "[Tomorrow|Next week]," [said|yawned] {other.name}, "[if it rains|after this song|after my nap|when bees wear boots]."',
      '"What will you eat [in winter|when it snows], {other.name}?" asked {hero.name}, [pulling|rolling] {crop} past. "[Songs|Sunshine|Moonlight]," [said|laughed] {other.name}.',
      '{hero} [stopped|stood still] and [wiped {hero.his} face|rubbed {hero.his} back]. "You could have {crop}, too, {other.name}!" The answer was only a [merry|short|lazy] [tune|yawn].',
      '"They will not [walk|roll|hop] into your house," said {hero.name}, and pointed at the {crop}. {other.name} [smiled|yawned|laughed] and [fell asleep|played on|turned over].',
    ]),
    saying(
      e.fills,
      [
        '[In autumn|Before long] {hero} had {crop} {larder.in}, [counted twice|clean and dry|enough for one], and locked the door.',
        'When the leaves fell, {crop} lay {larder.in}, and {hero} [walked up and down in front of them|felt rich|slept well at last].',
        '{larder.in} {hero} [put|packed] the last of the {crop}. Then {hero.he} [sat down|made tea|had a bath] for the first time [since May|in weeks].',
        '"[Done|Ready|Finished]!" [said|sighed] {hero.name}. There were {crop} {larder.in}, enough for [a long winter|a king|ten mice].',
      ],
      [['Where did {hero.name} keep the {crop}?', 'larder']],
    ),
    saying(e.winter, [
      'Then winter came. One [morning|night] {sign}, and nothing green was left.',
      'The [wind|air] turned [cold|sharp]. Soon {sign}, and the [crows|owls|fields] were [silent|still].',
      'It grew [cold|bitter cold] early that year. [Overnight|Then] {sign}.',
      '[In November|After the last leaf] {sign}, and there was not [a berry|a nut|an apple] on any [bush|tree].',
    ]),
    saying(e.knocks, [
      'Someone [knocked|tapped at the door]. It was {other}. "I smell {crop}," said {other.name}. "I have not eaten [since Sunday|for days], {hero.name}."',
      '{hero.name} saw {other} [coming up the path|at the gate], thin as [a twig|a straw|a thread]. "Could you spare some {crop}?" [asked|whispered] {other.name}.',
      '[Tap, tap.|Knock, knock.] "It is me, {other.name}," said a [small|thin|shy] voice. "Are there any {crop} [left|for me], {hero.name}?"',
    ]),
    saying(e.opensWide, [
      '"You [silly goose|poor thing|bag of bones]," said {hero.name}, and [threw|pulled] the door open. "[Come in|Get warm], {other.name}, before {instrument} [freezes|cracks]."',
      '{hero} put a second [plate|bowl|spoon] on the table. "[Sit down|Come in] and eat, {other.name}, and hang up {instrument}. It is [wet|dripping|full of snow]."',
      '[Soon|Before long] {other} sat at {hero.namePoss} [table|stove] with [full cheeks|a warm nose|dry socks], and {instrument} hung [by the stove|on the wall].',
      '"I heard {instrument} all summer," said {hero.name}[| softly]. "[Did you think I was not listening?|It made my work light.|It kept me going.] [Come in|Sit down and eat], {other.name}."',
    ]),
    saying(e.longNights, [
      'That winter was [not long|short]. {other} took {instrument} and played the [bees|sun|warm rain|green grass], until {hero.name} could [see|smell|feel] [it all|the summer].',
      '[Every evening|After supper] {other} took {instrument}, and {hero} [sang|clapped|hummed]. "[Who would have thought|Now I see]," said {hero.name}, "[that one can store summer|that songs fill you up, too]!"',
      'When the [storms howled|roof shook], {other} played on {instrument} so [loudly|well] that nobody [heard it|cared]. And {hero} learned to [dance|sing|whistle].',
      '{hero.name} had food for two and {other.name} had [tunes|songs] for two, and {instrument} was never silent until [spring|the first flowers|the birds were back].',
    ]),
    saying(
      e.crack,
      [
        'The door opened just [a crack|an inch]. "{share.big} {crop} a day," [said|growled] {hero.name}. "No more, {other.name}. I [have counted|count them]."',
        '{hero} [thought|sighed] for [a while|a long time]. "I can give you {share} {crop} a day, {other.name}, and you must [fetch them yourself|come early]."',
        'A paw came out of the [door|window]. In it were {crop}, [exactly|just] {share}. "The same tomorrow, {other.name}," [said|muttered] {hero.name}, "and not one more."',
      ],
      [['How many {crop} did {other.name} get each day?', 'share']],
    ),
    saying(e.paysDaily, [
      'So {other} came each [day|morning|evening] for the {share}, and paid with [a song|a tune] on {instrument}. After a [week|month] {hero.name} [put out a chair|left the door open|sang along].',
      '{share.big} a day is not much, but {other} [bowed|said thanks], took {instrument}, and played one [tune|song] for each. Soon {hero.name} waited at the [window|door] long before it was time.',
      'For each of the {share} {other.name} played a [verse|song] on {instrument}. {hero} [looked away|did not clap]. But sometimes, by mistake, {hero.he} counted [one|two] too many.',
    ]),
    saying(e.paysBack, [
      'And the next [summer|year]? {other} [carried|rolled] home {crop} for {hero.name}, [sack after sack|without rest]. In the evening they both [sang|danced|lay in the grass].',
      'In [June|autumn] {other} gathered {crop} and put them at {hero.namePoss} door, [one whole sack|a whole heap]. "[For winter|Thank you|From a friend]," it said on a leaf.',
      '"[Now I help|It is my turn]," said {other.name} the next year, and [picked|gathered] {crop}. {hero.name} held the sack and sang, [a little wrong|not very well], and nobody counted.',
    ]),
    saying(e.refuses, [
      '"[You sang all summer|I worked and you slept]," said {hero.name} through the [window|keyhole]. "[Dance|Sing] now, {other.name}." And [the lock clicked|the light went out].',
      '{hero} [looked back at the shelves|thought of all the work] and shook {hero.his} head. "[There is not enough|They are mine], {other.name}." The door [closed|stayed shut].',
      '"[Eat your songs|Come back in spring]," said {hero.name}, and [pulled the curtain|turned the key]. {other.name} nodded slowly and walked off [into the snow|without a word].',
    ]),
    saying(
      e.thirdOpens,
      [
        'But next door lived {kind.a} named {third}, who had only [beans|cabbage|turnips] and was tired of eating alone. {other.name} was let in at once.',
        '[Next door|One house on] a window was [bright|warm]. "[Cabbage soup|Dry bread|Bean soup] is all I have," said {third}, {kind.a} in a [big coat|patched apron], "but [sit down|come in], {other.name}."',
        'A neighbor, {kind.a} named {third}, had seen it all. "Psst, {other.name}! [Over here|Come in]. Do you like [beans|cabbage|turnips]?"',
      ],
      [['Who let {other.name} in?', 'third']],
    ),
    saying(e.hearsMusic, [
      '[That night|At dusk] {hero} heard {instrument} through the wall. Then came [laughter|clapping], and someone was [dancing|singing]. It was {third.name}.',
      '{hero} sat alone [at the table|by the stove]. From {third.namePoss} [kitchen|window] came {instrument}, [soft|sweet] and merry. It was not possible to sleep.',
      'How [quiet|empty] it was in {hero.namePoss} house! But next door at {third.namePoss} there was [light|laughter|dancing], and {instrument} played [all night|all winter].',
    ]),
    saying(e.goesOver, [
      '[One evening|On the tenth day] {hero} took {crop.sack} and crossed the snow. "[May I come in|Is it too late]?" {third.name} looked at {other.name}. "Only if you [dance|sing|eat with us]," said {other.name}, and [pulled out a chair|made room].',
      'At last {hero} knocked next door, very softly. "I have {crop.sack}," {hero.he} [said|whispered], "and I am [sorry|lonely], {other.name}." {third.name} [put on more wood|got another bowl].',
      'One [night|evening] there was a knock at {third.namePoss} door. It was {hero}, with {crop.sack} and a red face. "I was [wrong|mean]," {hero.name} told {other.name}. "Play for me, too." And they did, until [dawn|the moon went down].',
    ]),
    saying(e.staysAlone, [
      'Once {hero} went as far as the [fence|gate]. But {hero.he} did not dare to knock. {hero.he} went home and counted the {crop}. There were [plenty|enough for two].',
      '[Night after night|For weeks] {hero} [listened|lay awake]. In spring [most|half] of the {crop} were still there. It had been a very [long|quiet] winter.',
      '{hero} ate one of the {crop}, and another. They tasted of dust. "Tomorrow I will go [over|next door]," {hero.he} thought. But {hero.he} never did.',
    ]),
    saying(e.snowedIn, [
      'For [three|four|five] days it snowed. Then {hero} could not open the door. The {crop} would last, but the [lamp went out|house was so cold].',
      '[One night|One day] {hero.namePoss} house was buried under the snow. There sat {hero.name} among the {crop} and [called|cried] for help. Who would [hear|come]?',
      '[In the night|Before dawn] a [great|huge] heap of snow fell on {hero.namePoss} house. What good were {crop} in the dark? {hero.name} knocked on the wall with a [spoon|pan|broom].',
    ]),
    saying(e.digsOut, [
      '{other} heard it. Who has [good|better] ears, if not one who plays all day? {other.he} put down {instrument} and dug [for hours|like a mole], until {hero.namePoss} nose came out.',
      'Only {other} noticed that the [smoke|light] was gone. {other.he} played loudly on {instrument} until the whole wood was awake. [By noon|Soon] they had dug {hero.obj} out.',
      '{other} came by, [cold|tired] and hungry, with {instrument} [in a bag|under one arm]. {other.he} heard a sound, and dug and dug until there was a hole, and in it was {hero.name}.',
    ]),
  ],
};
