// The race, in English.
import { saying } from '../../language/Language';
import { theRaceEvents as e } from '../../world/plots/theRace';
import type { PlotInEnglish } from '../PlotInEnglish';

export const theRace: PlotInEnglish = {
  words: {
    'race boat': {
      tub: { '': 'a wash tub', the: 'the wash tub' },
      barrel: { '': 'half a barrel', the: 'the half barrel' },
      pumpkin: { '': 'an empty pumpkin', the: 'the pumpkin' },
      umbrella: { '': 'an open umbrella', the: 'the umbrella' },
      box: { '': 'an apple box', the: 'the apple box' },
      door: { '': 'a barn door', the: 'the barn door' },
      pot: { '': 'a soup pot', the: 'the soup pot' },
      basket: { '': 'a round basket', the: 'the basket' },
      shoe: { '': 'a huge wooden shoe', the: 'the wooden shoe' },
      log: { '': 'an old log', the: 'the old log' },
      hat: { '': 'a tall hat', the: 'the tall hat' },
      bed: { '': 'a doll bed', the: 'the doll bed' },
    },
    'race skill': {
      paddling: {
        '': 'rowed with two wooden spoons',
        help: 'In and out of the water went the two wooden spoons',
        fail: 'The two wooden spoons were no help',
      },
      balance: {
        '': 'stood on one leg on a rolling log',
        help: 'A step to the left, a step to the right, just as on the log, and the boat stayed up',
        fail: 'Standing on one leg was no help',
      },
      bailing: {
        '': 'threw water out of a bucket with a cup',
        help: 'Out flew the rain water, cup after cup',
        fail: 'Throwing water out with a cup was no help',
      },
      listening: {
        '': 'walked around with closed eyes and listened',
        help: 'Sharp ears can find the way where eyes see nothing',
        fail: 'Sharp ears were no help',
      },
    },
    'race weather': {
      hot: { '': 'no wind blew, and it was hot' },
      windy: { '': 'a wild wind blew' },
      rainy: { '': 'it rained and rained' },
      foggy: { '': 'a thick fog hid everything' },
    },
    'race trouble': {
      hot: { '': 'the white sail hung down, and the fine boat stood still' },
      windy: { '': 'the wind threw the fine boat on its side' },
      rainy: { '': 'the rain filled the fine boat to the edge' },
      foggy: { '': 'the fine boat ran into the bank and stuck there' },
    },
  },
  sayings: [
    saying(
      e.announced,
      [
        '[Once a year|Every summer|Every spring] there was a boat race on the [pond|lake|river], and [whoever came home first|the fastest of all|the winner] got {prize.a}.',
        '"[Big|Great|Grand] boat race on Sunday! First prize: {prize.a}!" said a [sign|note] on the [mill|old oak tree|fence].',
        '[On Sunday|The next Sunday] there was to be a boat race [to the mill|to the bridge|around the island], with {prize.a} for the winner.',
        '"[This|Next] Sunday we race [to the mill|to the bridge|around the island]!" cried the old frog[ from a stone in the water|]. "The first prize is {prize.a}!"',
      ],
      [['What was the prize?', 'prize']],
    ),
    saying(
      e.enters,
      [
        '{kind.a} [named|called] {hero} had no boat, but [painted a big seven on|tied a flag to|tied a rope to] {boat} and [dragged it to|brought it to] the water.',
        '"[Is this good enough|May I race with this|Will this do for a boat]?" asked {kind.a} [named|called] {hero} with {boat}.',
        '{hero} was {kind.a} who had never [won anything|raced before|been in a boat], and came with {boat}.',
        '[The last|The smallest|Number seven] on the list was {hero}, {kind.little} with {boat} for a boat[ and a big dream| and a paper flag|].',
      ],
      [['What was the boat of {hero.name}?', 'boat']],
    ),
    saying(e.boasts, [
      '"You will see nothing but my [back|white sail], {hero.name}," said {kind.a} [named|called] {rival}, [the owner|the captain] of a [big|new|fine] sailing boat.',
      '"Is that a boat, {hero.name}, or is it [a joke|firewood|for washing]?" asked {kind.a} [named|called] {rival}, who had a [big|new|fine] boat with a white sail.',
      '{kind.a} [named|called] {rival} had a [big|new|fine] boat with a white sail and laughed at {hero.obj}[ all day long| out loud|].',
      'There was also {rival}, {kind.a} with a [big|new|fine] boat and a white sail. "I [have won three times|never lose|am the fastest here]," {rival.he} told {hero.obj}, "so [go home|do not even try]."',
    ]),
    saying(e.trains, [
      'But [all week long|from morning to night|every day after breakfast] {hero} {skill}[, and the ducks laughed|, and nobody knew why|].',
      '[Day after day|Every morning|Every evening], {hero} {skill}[ and got better and better| until it was easy|].',
      '{hero} [had a plan|thought hard|wanted to be ready], and so {hero.he} {skill} [every day|all week long|until supper each day].',
      '"[I must practice|Practice helps]," said {hero.name}. So {hero.he} {skill}, [again and again|all week long|till the moon came up].',
    ]),
    saying(e.raceDay, [
      '[Then Sunday came|Sunday came, the day of the race]. {weather}[, but nobody stayed home|].',
      'On the [day|morning] of the race {weather}.',
      '[From early morning on|Since dawn|All that Sunday], {weather}.',
      '[What a day for a race|What a Sunday]! When the boats set out, {weather}[, but nobody turned back|].',
    ]),
    saying(e.starts, [
      '[Bang|Toot|Go]! Off they went. {rival} [was first|took the lead], and {hero} [bobbed along|came] behind[, full of hope|, already wet|].',
      'One, two, three, go! First to leave the shore was {rival.name}. The last was {hero}, [who had started backward|but only by a little].',
      'The old frog [blew a horn|rang a bell]. Off they went, {rival.name} in front, {hero.name} [somewhere in the middle|at the end].',
    ]),
    saying(e.rivalInTrouble, [
      'But [very soon|after a while|halfway there] {trouble}. "Oh no!" cried {rival.name}.',
      '{rival.name} [was singing|was laughing at the others|was far ahead], when {trouble}.',
      '{rival} was [still waving|smiling|making faces] at the [crowd|other boats] when {trouble}.',
      '[Poor|Proud] {rival.name}! [With everybody watching|In front of all the others|Just when it looked so easy], {trouble}.',
    ]),
    saying(e.skillHelps, [
      'And {hero}? {hero.he} [was ready|knew what to do|had an easy time]. {skill.help}.',
      '{skill.help}. [One boat after the other|A whole row of boats|Even the ducks] fell behind {hero.obj}.',
      '{hero} [smiled|did not hurry|took a deep breath]. {skill.help}. It was [as easy as at home|just like at home].',
      'But {hero} went [on and on|faster than ever]. {skill.help}.',
    ]),
    saying(e.skillFails, [
      '{hero} was [no better off|just as slow|in trouble, too]. {skill.fail}[ on such a day| at all|].',
      '[All that work|What bad luck|Oh dear]! {skill.fail}. {hero} [turned in a circle|hardly moved].',
      '{skill.fail}[ today| in such weather|], and {hero} was [hardly moving|still far behind].',
    ]),
    saying(e.stopsToHelp, [
      'When {hero} came near, {hero.he} threw a rope to {rival.obj}. "[Hold on tight|Catch it|Do not be afraid], {rival.name}!"',
      'But {rival} looked so [small|sad|lost|unhappy] there. So {hero.name} [stopped|forgot the race] and pulled[, and pulled| with all {hero.his} might|].',
      '"[Climb in|Take my hand|Come], {rival.name}," said {hero.name}. "There is room for two in my boat."',
    ]),
    saying(e.passesBy, [
      '"[See you later|Nice boat|Good luck], {rival.name}!" called {hero.name}, and went right past.',
      '{hero} [rowed|floated] by, and for once {rival.name} had nothing to [say|laugh at].',
      '{rival} was [very cross|red with anger|shouting at the fine boat], but close to the bank and quite safe. So {hero} [waved and went on|did not stop].',
    ]),
    saying(e.rivalRecovers, [
      'But {rival} did not give up. {rival.he} [pulled and pushed|worked and worked], and [bit by bit|soon] left {hero.obj} behind.',
      '{rival} pulled, and pushed, and [shouted|puffed], and got the boat going. Soon {hero.name} saw only the white sail, far [ahead|away].',
      'Then {rival} got going again. {hero} was near enough to [touch|see every board of] the fine boat, but not fast enough to [pass it|keep up].',
    ]),
    saying(
      e.thirdWins,
      [
        'And so {kind.a} [named|called] {third} reached the shore first, on a [plain|small|wet] [board|tree trunk], and won {prize}.',
        'Meanwhile {kind.a} [named|called] {third} came floating home on a [gate|box|bed], [half asleep|singing], and got {prize}.',
        'The winner was {third}, {kind.a} on a [bundle of sticks|table]. {third.he} [held up {prize} and laughed|turned red when {third.he} got {prize}].',
      ],
      [['Who won the {prize.noun}?', 'third']],
    ),
    saying(
      e.wins,
      [
        '{winner} came in first, by the length of a [nose|tail|spoon], and got {prize}[ and a wet kiss|] from the old frog.',
        '"[And the winner is|Three cheers for] {winner.name}!" cried the old frog[ and jumped for joy|], and held out {prize}.',
        '[Hooray|What a race]! It was {winner.name} who [reached the shore first|came home first], and [got|won] {prize}.',
      ],
      [['Who won the race?', 'winner']],
    ),
    saying(e.sharesPrize, [
      '"I was only lucky," said {third.name}, and put {prize} down between {hero.name} and {rival.name}. "[It is for all of us|You two should have it, too]."',
      '"You [saved me|stopped for me], {hero.name}," said {rival.name} [that evening|by the fire]. "[I owe you a new boat|I will never laugh at you again]." {third.name} [poured tea for all three|danced around], with {prize} in one arm.',
      '{third.name} [showed {prize} around|held up {prize}], but the others looked at {hero.name}, and at [tired|unlucky] {rival.name}, and [cheered for|clapped for] those two.',
    ]),
    saying(e.rivalAsks, [
      '[In the evening|After supper|Before bedtime] {rival} knocked at the door and asked, "[How did you do it|What is your secret|Will you teach me], {hero.name}?"',
      '{rival} [came over|shook off the water] and held out a paw. "[Well done|That was a good race], {hero.name}," said {rival.name}. "[Next year I will practice, too|Let us row together next time]."',
      '"I laughed at you, and [I am sorry|I was a fool], {hero.name}," said {rival.name}. [And they had tea together|Then they shook paws|There was cake for both of them].',
    ]),
    saying(e.heroAlone, [
      'But when {hero} turned around with {prize}, the shore was empty. They had all gone to help the other boat. {hero} [walked|went] home alone.',
      '[That night|After supper] {hero} set {prize} on the table and sat in front of it. [It was very quiet|Nobody came to see it|Nobody came to laugh with {hero.him}].',
      '{hero} had {prize}. But whenever {hero.he} [looked at|touched] it, {hero.he} [remembered|thought of] the boat that had needed help.',
    ]),
    saying(e.heroLoses, [
      '[Last of all|Tired and sad], {hero} [pulled|dragged|lifted] {boat.the} out of the water. "[At least it did not sink|I will try again next year]," said {hero.name}.',
      '{hero} [carried|rolled|dragged] {boat.the} home [very slowly|all alone] and did not want any [supper|tea].',
      '{hero} sat down behind {boat.the} and cried a little. Then {hero.he} began to think about [next year|a better boat|what to practice next].',
    ]),
  ],
};
