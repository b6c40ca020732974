// Swapping, in English.
import { saying } from '../../language/Language';
import { tradeChainEvents as e } from '../../world/plots/tradeChain';
import type { PlotInEnglish } from '../PlotInEnglish';

export const tradeChain: PlotInEnglish = {
  words: {
    'trade reason': {
      'button-coat': { '': 'my coat lost a button' },
      'button-puppet': { '': 'my puppet has only one eye' },
      'feather-pen': { '': 'my pen is broken' },
      'feather-hat': { '': 'my Sunday hat looks so plain' },
      'shell-class': { '': 'my class has never seen the sea' },
      'shell-sea': { '': 'I miss the sound of the sea' },
      'stone-door': { '': 'my door slams in the wind' },
      'stone-wall': { '': 'there is a hole in my wall' },
      'scarf-wind': { '': 'the wind bites my neck' },
      'scarf-hill': { '': 'it is cold on the hill with my sheep' },
      'jar-honey': { '': 'my bees make too much honey' },
      'jar-jam': { '': 'my pots are all full' },
      'pie-biscuits': { '': 'I eat nothing but dry bread' },
      'pie-smell': { '': 'the smell makes me weak' },
      'loaf-lunch': { '': 'my stomach growls like a dog' },
      'loaf-fish': { '': 'I have had fish all week' },
      'book-heart': { '': 'I know my own books by heart' },
      'book-evenings': { '': 'my evenings are so long' },
      'candle-wheels': { '': 'I cannot see the tiny wheels of my clocks' },
      'candle-dark': { '': 'it is dark in my mill' },
      'bucket-roses': { '': 'my roses are thirsty' },
      'rope-ferry': { '': 'my rope broke' },
      'blanket-nights': { '': 'the nights on the river are cold' },
      'flute-daughter': { '': 'my daughter dreams of music' },
      'basket-plums': { '': 'the apples are ripe' },
      'bell-cow': { '': 'my cow walks off at night' },
      'lantern-barn': { '': 'my stable is as dark as a boot' },
      'compass-circles': { '': 'I go around in circles' },
      'umbrella-shower': { '': 'rain washes my pictures away' },
      'stool-legs': { '': 'my legs are tired' },
      'clock-late': { '': 'I never know the time' },
    },
    'trade flaw': {
      'wheel-squeaks': { '': 'one wheel squeaked like a mouse' },
      'wheel-hill': { '': 'the road went up and up' },
      'wheel-stones': { '': 'the wheels bumped over every stone' },
      'loud-dogs': { '': 'all the dogs of the village howled along' },
      'loud-ears': { '': 'it hurt the ears' },
      'loud-windows': { '': 'people slammed their windows shut' },
    },
  },
  sayings: [
    saying(
      e.wishes,
      [
        'More than anything in the world, {hero} wished for {goal.a}. But there was no money [for such things|left over|for that|in the house].',
        'Every night, just before {hero} fell asleep, {hero.he} thought of {goal.a}[ and sighed.|, and sometimes {hero.he} dreamed of it too.|. How wonderful it would be!]',
        '"If only I had {goal.a}!" said {hero.name} [every day|at breakfast|at supper|every evening|each Sunday|all week long]. [But nobody at home had so much money.|But such things cost a lot.|But where was the money to come from?]',
        'There was {goal.a} in the window of the [little|old|big] shop, and {hero} stopped there every [day|morning|Sunday|evening|week] to [look at it|say hello to it|see if it was still there].',
      ],
      [['What did {hero.name} wish for?', 'goal']],
    ),
    saying(
      e.startsWith,
      [
        'All that {hero} had was {thing.a}[, and that was not much|. Still, it was better than nothing|, and it was not worth a penny].',
        'In {hero.poss} pocket there was nothing but [a bit of string|some sand|an old nut|a few crumbs|a hole|some dust] and {thing.a}.',
        '{hero} found {thing.a} [on the road|beside the well|in the grass|on the church steps|under a table|by the mill]. "Well," said {hero.name}, "[you have to begin somewhere|it is a start|it is better than nothing|who knows what it is good for]."',
        '{hero} turned out every pocket and looked [under the bed|in every drawer|behind the cupboard]. There was {thing.a}, and that was all.',
      ],
      [['What did {hero.name} have at the beginning?', 'thing']],
    ),
    saying(
      e.firstTrade,
      [
        '[In the street|At the market|By the well|On the bridge] {hero.name} met {trader.a}. "Is that {thing.a}? I [need one|have been looking for one|could use one], because {reason}." So {hero.name} [gave it away and|handed it over and|let it go and] got {other.a} for it.',
        '"I have been looking for {thing.a} all [week|day|morning|month|summer]," said {trader.a}, "because {reason}." {hero.name} [was glad to help|thought for a moment|smiled], held out {thing} and got {other.a} for it.',
        '[|The next day |At the market |On the road ]{hero} showed {thing} to {trader.a}. "That is [just what I need|the very thing I need|what I have been looking for]," said {trader.name}. "You see, {reason}." And {trader.he} gave {hero.name} {other.a} for it.',
        '[By the well|By a garden gate|Under a tree|Outside the church|At the pump|On a bridge] stood {trader.a}, looking [sad|worried|unhappy|cross|tired]. "What is wrong?" asked {hero.name}. "Oh, {reason}." {hero.name} held out {thing}. "[Will this help|Can you use this]?" It was just right, and that is how {hero.he} came by {other.a}.',
      ],
      [
        ['Who took the {thing.noun}?', 'trader'],
        ['What did {hero.name} get for the {thing.noun}?', 'other'],
      ],
    ),
    saying(
      e.secondTrade,
      [
        '[Next|Around the corner|Then|An hour later] {hero} met {trader.a}, who looked at {thing} and [sighed|smiled|could not look away]. "[I wish that were mine|How I could use that]! You see, {reason}." So {hero.name} [gladly |soon |]made a swap and got {other.a}.',
        '[Down the road|A little later|At the edge of the village|By the mill] {trader.a} stopped and pointed at {thing}. "May I have it? {reason}. I can give you {other.a} for it." "[Gladly|Of course|That is fair]," said {hero.name}.',
        '[Over the hill|Along the river|Through the fields|Down the street] {hero} walked on with {thing} until {trader.a} called, "Wait! I [could use that|need that badly], because {reason}." So {hero.name} [gave it up|handed it over|let it go] and got {other.a}.',
        'It was not long before {trader.a} saw {thing}. "I would give you {other.a} for it," said {trader.name}, "because {reason}." "All right," said {hero.name}, and [they shook hands on it|both of them were pleased|so it was done].',
      ],
      [
        ['What did {trader.name} give for the {thing.noun}?', 'other'],
        ['Who needed the {thing.noun}?', 'trader'],
      ],
    ),
    saying(
      e.lastTrade,
      [
        '[In front of|Behind|Beside] the last house stood {trader.a}. "Is {thing} for sale? You see, {reason}. But all I have is {other.a}." {hero.name} could [only nod|hardly speak for joy|hardly believe it].',
        'Then {trader.a} saw {thing}. "That is just what I need," said {trader.name}, "because {reason}. Will you take {other.a} for it?" {hero.name} [laughed out loud|jumped for joy|danced all around the street] and said yes.',
        '{hero} was [almost home|already on the way home|nearly at the garden gate] when {trader.a} came running. "I must have {thing}," cried {trader.name}, "because {reason}. Will you take {other.a}?" {hero.name} [said yes at once|did not have to think about it|could not speak, and only nodded].',
        '"Please let me have {thing}," said {trader.a}, "because {reason}." Then {trader.he} opened [the door of a shed|a barn door|a gate], and there was {other.a}. {hero.name} [rubbed both eyes|had to look twice|forgot to breathe].',
      ],
      [
        ['What did {hero.name} get in the end?', 'other'],
        ['Who gave {hero.name} the {other.noun}?', 'trader'],
      ],
    ),
    saying(e.looksBack, [
      'That evening {hero} sat beside {goal} and [laughed|smiled|sang]. "It all began with {first.a}," {hero.he} said[|, and could hardly believe it].',
      'And that is how {first.a} turned into {goal.a}. {hero} told the story [for years|to everybody at school|again and again], and each time it grew [a little longer|a little better|longer].',
      '"All this for one little {first.noun}," said {hero.name}, and looked at {goal} [again and again|with shining eyes|one more time before bed].',
      'So {hero} had {goal}, and it had cost only {first.a} and [a long walk|tired feet|a day on the road].',
    ]),
    saying(
      e.givesAway,
      [
        '[By the road|On a stone|Under a tree|On the bridge] sat {poor.a}, [cold|tired|hungry] and [pale|sad|far from home]. "How I could use {thing.a}," said {poor.name}. "Then take mine," said {hero.name}. "[It is a present|You need it more than I do|I can do without it]."',
        '"[I have no money|My bag was stolen|I have lost my way]," said {poor.a}, "and {thing.a} would help me very much." {hero.name} [swallowed|sighed|thought for a moment] and gave {thing} away, for nothing at all.',
        '"Could you spare {thing}?" asked {poor.a}. "[I have far to go|I have lost my way|I have nothing left in the world]." {hero.name} [nodded|thought it over|looked at it once more] and said, "[Yes, I can|Take it|It is yours]."',
      ],
      [['To whom did {hero.name} give the {thing.noun}?', 'poor']],
    ),
    saying(
      e.rewarded,
      [
        'The next [morning|day] {goal.a} was waiting at the [door|garden gate]. "Dear {hero.name}, [I do not forget a kindness|this is for you|thank you]," said a note, and it was from {poor.name}.',
        'A [week|month] later {poor} came back, [in a fine coach|on a white horse|with a big smile]. "You gave and did not ask for anything, {hero.name}. Now it is my turn." And there was {goal.a}!',
        'But {poor} had heard what {hero.name} wished for. On Sunday {goal} was waiting in front of the house, with [a big bow|a red ribbon|a card] on it.',
      ],
      [['Who brought {hero.name} the {goal.noun}?', 'poor']],
    ),
    saying(e.emptyHanded, [
      '{hero} came home with empty hands. There was no {goal.noun}, not that day and not later. But {poor} had waved for a long time, and [that was worth something too|{hero.name} was not sorry|it was good to think of that].',
      'There was nothing left to swap, and {hero} never got {hero.his} {goal.bare}. But every [winter|spring|year] {poor} sent [a letter|a basket of apples|a cake|a big card].',
      'In bed {hero} cried a little about the {goal.noun}. Then {hero.he} thought of how {poor} had smiled, and [fell asleep|felt better|did not mind so much].',
    ]),
    saying(
      e.takesBox,
      [
        '"I have something better for you," said {trader.a} in a [long|black|torn|dirty] cloak to {hero.name}. "It is here in {box.a}." So {hero.name} gave {thing} for it, and [the next moment|before {hero.he} could say thank you] {trader} was gone.',
        '"Psst! Come here," whispered {trader.a} [behind a tree|in the shadow|under the bridge], and knocked on {box.a}. "In here is the [finest|best|rarest] thing in the world." {hero.name} could not wait, and gave {thing} for it.',
        '[At the bridge|At the edge of the wood|At the last house] {trader.a} was waiting with {box.a}. "[It is full of gold|It is magic|It comes from a king]," said {trader.name}. {hero.name} [did not think twice|wanted it at once] and gave {thing} for it.',
      ],
      [['Who got the {thing.noun}?', 'trader']],
    ),
    saying(e.boxIsEmpty, [
      'At home {hero} opened {box}. Inside lay [an old potato|a stone|an old shoe|some sand|a bone|a broken cup], and nothing else. Now {goal} was [farther away than ever|only a dream].',
      '{hero} lifted the lid of {box} [with a beating heart|with both hands]. There was no {goal.noun} in it, and no gold, nothing but [dust|straw|dry leaves|a spider]. {hero.he} [sat down and cried|could not speak|stared at it for a long time].',
      'But {box} held only [straw|sand|dry leaves|old paper]. "I never even looked inside," whispered {hero.name}. There would be no {goal.noun} [for a long time|that year].',
    ]),
    saying(
      e.earns,
      [
        'All [summer|spring|year] {kind.a} named {hero} worked for {master.a}, and was paid with {thing.a}[|, which was very good pay|, because there was no money].',
        'There was once {kind.a} named {hero} who worked for {master.a} [for a year|all summer|for two years]. "You have [worked hard|done well|been a great help]," said {master.name}, and gave {hero.him} {thing.a}.',
        '"Nobody works as hard as you, {hero}," said {master.a} to {kind.a} [with strong arms|in big boots|in a straw hat|with a red face|with dirty hands|with a loud laugh]. "Here is your pay." It was {thing.a}.',
        '{hero} was {kind.little} who worked so [hard|long|well] for {master.a} that {hero.he} was given {thing.a} for it.',
      ],
      [
        ['What was {hero.name} paid with?', 'thing'],
        ['Who paid {hero.name}?', 'master'],
      ],
    ),
    saying(e.tiresOfWheels, [
      'At first {hero} was [proud|happy|very pleased]. But {flaw}, and soon {hero.he} [was tired of|had had enough of] {thing}.',
      '[|Now |So ]{hero} pushed {thing} [along the road|through the wood|over a bridge|past the church|over the fields], but {flaw}. "[Oh, I am tired of this|I have had enough|What a bother this is]!" said {hero.name}.',
      'For [a mile|an hour] {thing} was a joy. But then {flaw}, and {hero} [sighed|grew cross|sat down by the road].',
      '"[Oh dear|Oh, no]," said {hero.name}, because {flaw}, and {thing} seemed heavier with each [step|mile].',
    ]),
    saying(
      e.tradesForNoise,
      [
        'Along came {trader.a} with {other.a}. "How [light|small|easy to carry] that is!" said {hero.name}. "Will you swap it for {thing}?" "[Gladly|Of course|With pleasure]," said {trader.name}.',
        '[On a bench|Under a tree|By the road|On a wall|By the river|In the grass] sat {trader.a} and played on {other.a}. It sounded so [merry|fine|lovely] that {hero.name} gave {thing} for it.',
        '"Give me {thing}, and you can have this," said {trader.a}, and held up {other.a}. {hero.name} [said yes at once|was glad|did not think twice].',
        'Then {hero} met {trader.a}, who carried {other.a} under one arm. "[Shall we swap|Will you swap that with me]?" asked {hero.name}, and off went {trader.name} with {thing}[|, whistling|, very pleased].',
      ],
      [['What did {trader.name} swap for the {thing.noun}?', 'other']],
    ),
    saying(e.tiresOfNoise, [
      '[|Soon |Then |At home, ]{hero} [played a song|tried a dance|played and played] on {thing}. But {flaw}!',
      'But when {hero} played {thing} [in the village|in the square|on the church steps], {flaw}.',
      'But as soon as the first [note|sound] came out of {thing}, {flaw}. {hero} [turned red|stopped at once|ran on].',
      '[|Soon |Then ]{hero} played {thing} softly, and then {hero.he} played it loudly. Each time {flaw}, and so {hero.he} gave up.',
    ]),
    saying(
      e.tradesForLittle,
      [
        'At the next [corner|bridge|gate] stood {trader.a} with {other.a}. "[That is just what I want|I like that much better|I would rather have that]," said {hero.name}, and gave {thing} for it.',
        '"I will give you {other.a} for {thing}," said {trader.a}. {hero.name} thought [how easy it would be to carry|how light it was], and [nodded|said yes].',
        '[So|Before long|In the end] {thing} went to {trader.a}, and {hero.name} got {other.a}, which was [small and light|easy to carry|no trouble at all].',
        '{trader.a} held up {other.a}, and how [lovely|fine|good] it looked! "Is {thing} enough for it?" asked {hero.name}. It was [enough|more than enough].',
      ],
      [['What did {hero.name} get for the {thing.noun}?', 'other']],
    ),
    saying(e.eats, [
      '[|Soon |Then ]{hero} sat down [under a tree|by the road|on a wall|in the grass|by the river|on a bridge] and ate {thing}, [to the last crumb|in three bites|slowly, with closed eyes|bite by bite|like a king]. Then there was nothing left.',
      'Bite by bite {thing} grew smaller, until {hero.name} looked down at two empty hands[|, very much surprised|. It had been very good].',
      'How good {thing} smelled! {hero} only wanted [a taste|one small bite]. But soon it was all gone.',
    ]),
    saying(e.fliesOff, [
      'But then the wind took {thing}. Up it went, higher and higher, [over the church|over the trees|over the river|into the clouds|over the hill|toward the sea], and {hero} could only [watch|wave after it].',
      '{hero} let go of {thing} for a moment, just to [scratch {hero.his} nose|tie a shoe|wave to a bird]. Away it flew, over the [roofs|river|hill].',
      'Then the wind pulled at {thing}. {hero} [jumped|ran after it|cried out], but it was already too high.',
    ]),
    saying(e.isAsked, [
      'At home {family} was waiting [on the step|at the gate|by the fire|with supper|in the kitchen|at the window]. "I heard that you earned {first.a}. Where is it?" So {hero.name} told [everything|the whole story].',
      '"And where is {first}?" asked {family.name}. {hero.name} [took a deep breath|went red|looked at the floor] and told [the truth|everything|the whole story].',
      '{family} looked at {hero.name}, and then [down the road|out into the yard|out of the door]. "But where is the {first.noun}?" So it all had to be told.',
    ]),
    saying(e.laughs, [
      '{family} laughed until [the tears came|the windows shook|{family.he} had to sit down]. "But you came home with a good story, {hero.name}," {family.he} said[.|, "and that is something."|, "and stories weigh nothing."]',
      '"I came home with free hands," said {hero.name}, "to [hug you|help you|dance with you]." {family} [laughed and laughed|had to smile|opened both arms].',
      '{hero} threw up {hero.his} arms. "I feel as [light|free] as a [bird|feather|cloud]," {hero.he} said. {family} laughed and [shook {family.his} head|brought out a cake|set the table].',
    ]),
    saying(e.regrets, [
      'Only now {hero} saw what had happened, and cried. "Come in," said {family.name}. "[Supper is hot|Tomorrow is a new day|It is warm inside|There is fresh bread|I saved you some soup|It is getting cold]."',
      '"It was such a good one," whispered {hero.name}. {family} [said nothing, but|sat down close by and] held {hero.his} hand until the [stars|moon] came out.',
      '{hero.name} [swallowed|sat down|nodded] and felt very [small|silly|sad]. "A swap is quickly made," said {family.name}, "[and hard to undo|but not so quickly undone]."',
    ]),
  ],
};
