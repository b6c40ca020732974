// The harvest festival, in English.
import { saying } from '../../language/Language';
import { harvestFestivalEvents as e } from '../../world/plots/harvestFestival';
import type { PlotInEnglish } from '../PlotInEnglish';

export const harvestFestival: PlotInEnglish = {
  words: {
    'harvest prize': {
      ribbon: { '': 'a blue silk ribbon', the: 'the blue silk ribbon' },
      pig: { '': 'a live pig', the: 'the live pig' },
      crown: { '': 'a straw crown', the: 'the straw crown' },
      pot: { '': 'a copper pot', the: 'the copper pot' },
      cart: { '': 'a new cart', the: 'the new cart' },
      goat: { '': 'a white goat', the: 'the white goat' },
      spoon: { '': 'a golden spoon', the: 'the golden spoon' },
      hat: { '': 'a feather hat', the: 'the feather hat' },
    },
    'harvest years': {
      five: { '': 'five' },
      ten: { '': 'ten' },
      twenty: { '': 'twenty' },
      thirty: { '': 'thirty' },
      forty: { '': 'forty' },
      fifty: { '': 'fifty' },
    },
    'harvest care': {
      songs: { '': 'sang to it' },
      water: { '': 'brought it rain water' },
      dung: { '': 'fed it with horse dung' },
      snails: { '': 'picked the snails off its leaves' },
      straw: { '': 'wiped the dust off its leaves' },
      stories: { '': 'told it stories' },
      shade: { '': 'held an umbrella over it' },
      milk: { '': 'gave it a cup of milk' },
      birds: { '': 'chased the birds away from it' },
    },
    'harvest animal': {
      mice: { '': 'seven little mice', the: 'the mice' },
      frogs: { '': 'a family of frogs', the: 'the frogs' },
      rabbits: { '': 'three baby rabbits', the: 'the rabbits' },
      birds: { '': 'two old toads', the: 'the toads' },
      bees: { '': 'a nest of bees', the: 'the bees' },
      ants: { '': 'a whole town of ants', the: 'the ants' },
    },
    'harvest thief': {
      mole: { '': 'a mole', gone: 'It had left a long tunnel behind' },
      worms: { '': 'a hundred worms', gone: 'They had left only the skin' },
      rat: { '': 'a rat', gone: 'You could see the marks of its teeth' },
      ants: { '': 'ten thousand ants', gone: 'They were still running in and out' },
      mice: { '': 'six fat mice', gone: 'They had left a little nest of hair' },
    },
    'harvest trick': {
      tub: { '': 'an old tub with a thin skin on it' },
      paint: { '': 'only paper and paint' },
      stones: { '': 'a heap of stones with a thin skin on it' },
      boy: { '': 'a pile of old pots, painted over' },
      air: { '': 'a big balloon' },
      bags: { '': 'a bag of wool' },
      snow: { '': 'a ball of mud with some paint on it' },
    },
  },
  sayings: [
    saying(
      e.festival,
      [
        'The harvest festival was near, with [music|dancing|games] and [lights in the trees|candles in the windows|cake on every table]. {judge} was the judge, and the prize was {prize}.',
        '"[The biggest|The finest|The best] of all will win {prize}!" said {judge.name}, the judge at the harvest festival[ that year| that fall|].',
        'When the [hay|wheat|corn] was in, [everybody|the whole village|the whole valley] [looked forward to|talked about|dreamed of] the harvest festival. The first prize was {prize}, and the judge was {judge}.',
        '[Soon it would be time for|Only a few more weeks, and then came|Everybody was waiting for] the harvest festival. {judge} was the judge, and for the [best|biggest|finest] of all there was {prize}.',
      ],
      [
        ['What was the prize?', 'prize'],
        ['Who was the judge?', 'judge'],
      ],
    ),
    saying(
      e.ringLost,
      [
        'For {years} years {owner} had been sad about one small thing. It was {ring.a}, lost in the garden [among the roses|one rainy day|among the beans].',
        'Somewhere in the [old|big|wild] garden lay {ring.a}. {owner} had [lost|dropped] it there {years} years ago[ and had never found it again|].',
        '"[If I had one wish|More than anything]," {owner.name} used to say, "I would like to [see|find|hold] it again, {ring.a} that I lost in the garden {years} years ago."',
      ],
      [['What had {owner.name} lost?', 'ring']],
    ),
    saying(e.grows, [
      '[In a corner of the garden|Next to the well|Under the kitchen window] {hero} had {crop.a}, no bigger than [an egg|a nut|a mouse].',
      '{hero} had put one [tiny|little] seed into the ground in [May|spring|April]. By [July|summer|June] there was {crop.a}, as small as [a nut|an egg|a thumb].',
      'All that {hero} had was a [patch|corner] of [earth|garden] and {crop.a}, which was still [tiny|small].',
    ]),
    saying(
      e.growsFirst,
      [
        '{kind.a} [named|called] {hero} had a garden no bigger than a [bed|door|cart|blanket|table], and in it grew {crop.a}, as small as [an egg|a nut|a mouse|a thumb].',
        'Behind [the hen house|the mill|an old wall|the church], {kind.little} [named|called] {hero} was growing {crop.a}[ from one seed| with much love| all alone|].',
        'There was {kind.a} [named|called] {hero} who went to look at {crop.a} [before breakfast|after school] every day, to see [whether it had grown|how it was|if it was thirsty].',
      ],
      [['What did {hero.name} grow?', 'crop']],
    ),
    saying(e.cares, [
      '{hero} {care}[ day after day| all summer long|, week after week|]. And {crop} grew and grew, until it [was as big as a pig|hid the fence|would not fit through the gate|was as round as a barrel].',
      '{hero} {care} [day after day|all summer long|week after week], and by [fall|harvest time] {crop} was as [round|big|heavy] as a [barrel|cart wheel|fat sheep].',
      '{hero} {care} [day after day|all summer long], and soon {crop} was so big that [the neighbors|the other children] came to look at it[ over the fence|].',
    ]),
    saying(e.rivalBoasts, [
      'But {rival.a} [down the road|across the field|next door] had {other.a} and let nobody near it. "[Mine is bigger|You cannot win|Yours is too small], {hero.name}," said {rival.name}.',
      '"Very nice," said {rival.a} to {hero.obj}, and lifted the corner of a [cloth|blanket]. There lay {other.a}. "But [look at this|mine is bigger]."',
      'There was only one to beat, and that was {rival.a}. People told {hero.obj} of {other.a} [that needed two carts|as heavy as a bear|that filled a whole barn].',
    ]),
    saying(e.lifts, [
      'On the [morning|day] of the festival, {hero} put both arms around {crop} and [pulled|lifted|pulled and pulled], until it [came up|moved|rolled over].',
      '[On the big day|When the day came,] {hero} [took hold of|bent over] {crop}, [counted to three|took a deep breath], and [rolled it to one side|turned it over].',
      '[One, two, three|Up with it]! On the [morning|day] of the festival {hero} [rolled|turned] {crop} over.',
    ]),
    saying(
      e.findsNest,
      [
        'But what was that in the [dark hole|warm earth] where {crop} had been? {hero} saw {animal}[, fast asleep|, all in a heap|, safe and warm|].',
        'Something moved [in the warm earth|down there]. It was {animal}, and {hero} did not [know where to put|dare to take away|want to move] {crop}.',
        'Under {crop} lived {animal}[, happy and safe|, out of the rain|]. {hero} had just lifted the roof off their house!',
      ],
      [['What lived under the {crop.noun}?', 'animal']],
    ),
    saying(
      e.leavesIt,
      [
        '[Very gently|With great care|Slowly and softly] {hero} rolled {crop} back to its old place. To the festival {hero.he} took only {small.a}.',
        'So {hero} put {crop} back like a [roof|lid|hat], and the cart stayed empty. There was only {small.a} in it.',
        '{hero} [sighed|thought for a moment|nodded to them], and let {crop} down again. Then {hero.he} went to the festival with {small.a} in {hero.his} [pocket|hand|hat].',
      ],
      [['What did {hero.name} take to the festival?', 'small']],
    ),
    saying(e.tellsWhy, [
      '"[Is that all|Why is it so small|Where is the rest of it]?" asked {judge.name}, and turned {small} [around and around|in one hand]. So {hero.name} told the story of {animal.the}.',
      '"[Will you tell me why|What happened|Is there a story to this]?" asked {judge.name} when {small} lay on the table among all the big ones. {hero.name} told everything, and {animal.the} were in it, too.',
      '{judge.name} needed [a lamp|glasses] to see {small}. "What happened, {hero.name}?" Then it all came out, about the empty cart and {animal.the}.',
    ]),
    saying(
      e.rivalWins,
      [
        'The winner was {rival}, with {other}. Everybody [cheered|clapped|looked], and then {prize.the} was handed over.',
        '"[First prize|Three cheers]!" cried the people. {rival} got {prize.the} for {other}[ and bowed low|].',
        'They weighed {other}, and they weighed it [again|three times]. Then {rival.name} was given {prize.the}.',
      ],
      [['Who won {prize}?', 'rival']],
    ),
    saying(e.heroIsContent, [
      '{hero} swallowed hard, but [that night|later] {hero.he} sat down [in the garden|on the wall] and listened to {animal.the}, and felt a little better.',
      'Nobody asked {hero.name} anything. Only {animal.the} could have told the story[, and they were fast asleep|, and they said nothing|].',
      'It hurt, and {hero} went home [early|alone]. But there {animal.the} were [safe|fast asleep|happy], and that was [good|something].',
    ]),
    saying(e.secondPrize, [
      '[After the dancing|The next day], {judge} put up a little sign next to {animal.the}. "[For a good heart|For the best roof in the village|With love from the whole village], {hero.name}," it said.',
      '"[Today|This year] we need one more prize," said {judge.name}, "and it is for {hero.name}." And [the whole village|everybody] went, [on tiptoe|without a sound], to look at {animal.the}.',
      'So {judge.name} wrote a new line into the [big|old] book. The prize for the best [house|home], given to {animal.the}, went to {hero.name}.',
    ]),
    saying(
      e.findsRing,
      [
        'Where {crop} had been, something [shone|caught the light|was bright] in the [mud|earth|ground]. {hero} [rubbed it clean|picked it up|dug it out]. It was {ring.a}!',
        'A [long|thin] root hung down from {crop}, and something was caught on it. {hero} [pulled it off|looked closer]. It was {ring.a}[, covered with earth|].',
        'There was a [deep|dark] hole under {crop}, and in it lay {ring.a}. {hero} [stared|sat down in surprise|could not believe it|laughed out loud].',
      ],
      [['What was under the {crop.noun}?', 'ring']],
    ),
    saying(e.bringsRing, [
      '{hero} [ran|raced] to {owner.name}. "[Is this yours|Guess what I have found|Do you know this|Have you lost something]?" {owner.name} looked at {ring}, and [had to sit down|wept for joy|could not speak|turned white and then red].',
      '{hero.name} [held out|opened] one hand to {owner.obj}, and there lay {ring}. {owner.name} [laughed and wept|kissed the muddy hand|danced around the kitchen].',
      '{owner} was [washing the dishes|drinking tea|half asleep|peeling apples]. Without a word {hero} put {ring} [on the table|down], and then there was a cry of joy.',
    ]),
    saying(e.missesContest, [
      'By the time {owner.name} had told the whole story of {ring}, the festival was over. {hero.name} [had not even noticed|did not mind|only smiled|had fallen asleep].',
      'They danced in the [kitchen|garden|yard], {hero.name} and {owner.name}, and {ring} shone[ like a star| like new|]. The festival had to do without them.',
      'Someone else got the prize. But {hero.name} sat beside {owner.name}, who looked at {ring} again and again[ and smiled| all evening|].',
    ]),
    saying(
      e.isHollow,
      [
        'But {crop} was as light as [a feather|an egg|a leaf], for it had been eaten from below, by {thief}! {thief.gone}. {hero} [wept|could not speak|sat down on the ground|kicked the cart].',
        'Then {hero} saw it. At the bottom of {crop} there was a [big|round|black] hole, made by {thief}. {thief.gone}.',
        '[Crack|Oh no|What a shock]! {crop} was empty inside. {hero} had fed {thief} [all summer long|for months] and had not known it. {thief.gone}.',
      ],
      [['Who had eaten the {crop.noun}?', 'thief']],
    ),
    saying(e.lantern, [
      'But what is empty can hold a light. {hero} cut [two eyes and a mouth|a happy face|stars|a moon] into it, and that very evening {crop} shone [from the garden gate|from the roof|over the festival|in the dark].',
      '{hero} wiped {hero.his} eyes and put a candle into {crop}, and [people danced around it|everybody wanted one like it|nobody looked at the prize any more].',
      'With a candle inside, {crop} shone in the middle of the [square|festival], and {hero} heard people say that it was the [loveliest|finest|best] thing of all.',
    ]),
    saying(e.goesHome, [
      '[In bed|From the window] {hero} heard the music. In the morning {hero.he} picked [two|three|five|seven] seeds out of {crop} and put them in [a cup|a box|a bag], for the next year.',
      '{hero} did not go to the festival. {hero.he} sat next to {crop} until [it was time for bed|the stars came out|the music stopped].',
      '{hero} rolled {crop} behind the [house|wall], where nobody would see the hole, and where nobody would see {hero.him} cry.',
    ]),
    saying(e.takesToFestival, [
      '[Rumble, rumble|Creak, creak|Bump, bump], went the cart on the way to the festival. [Young and old|Everybody] made way for {hero.obj} and {crop}.',
      "[Two|Three|Four] strong [men|women] helped {hero.obj} to get {crop} onto the judge's table.",
      'When {hero} came to the festival with {crop}, [the music stopped|the dancers stopped|people stared].',
    ]),
    saying(
      e.cheatIsSeen,
      [
        'Then a [goat|dog|pig|cow] [walked|ran] up to {rival.namePoss} {other.bare} and [pushed it|jumped on it], and the skin broke. It was {trick}!',
        '{rival} stood in front of {other} and would not let anybody touch it. But [the wind|a child|a goat|a puppy] pulled off the cloth. It was {trick}!',
        '[Bump|Crash]! [Someone|A small girl|A fat goose|A dancer] [leaned on|fell against] {other}, and it fell over. It was {trick}. {rival} turned [as red as fire|very quiet|as white as milk].',
      ],
      [['What was under the {other.noun}?', 'trick']],
    ),
    saying(
      e.wins,
      [
        '[Everybody agreed|There was no doubt about it|It was clear to all]: {prize.the} went to {hero.obj}, and {crop} was weighed [two|three|four] times, just for [joy|fun].',
        'And so {hero} won {prize.the}, and [sat|stood] on top of {crop} [as on a throne|for all to see|with a piece of cake|until it was dark].',
        '"[What is your secret|How did you do it]?" everybody asked. {hero} had {prize.the} now, looked at {crop}, and only [smiled|laughed].',
      ],
      [['What did {hero.name} win?', 'prize']],
    ),
    saying(e.soupForAll, [
      '[In the evening|The next day] they made soup from {crop}. {rival} stood [far off|in the dark|alone]. "[There is a bowl for you, too|Come and sit with us]," said {hero.name}.',
      '"[Please teach me|Please help me|Show me how to do it] next year," said {rival.name} [quietly|with a red face] to {hero.obj}, and got [two|three|five|seven] seeds from {crop}.',
      'That night {hero.name} made soup from {crop} and took the first bowl over to {rival.obj}, who [turned red|sighed|swallowed hard][, and then smiled|, and ate it all|].',
    ]),
  ],
};
