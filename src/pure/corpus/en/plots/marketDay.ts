// Market day, in English.
import { saying } from '../../language/Language';
import { marketDayEvents as e } from '../../world/plots/marketDay';
import type { PlotInEnglish } from '../PlotInEnglish';

export const marketDay: PlotInEnglish = {
  words: {
    'market good': {
      flour: { '': 'flour', some: 'a bag of flour' },
      eggs: { '': 'eggs', some: 'a dozen eggs' },
      rice: { '': 'rice', some: 'a sack of rice' },
      figs: { '': 'figs', some: 'a box of figs' },
      honey: { '': 'honey', some: 'a jar of honey' },
      corn: { '': 'corn', some: 'a basket of corn' },
      peas: { '': 'peas', some: 'a bowl of peas' },
      jam: { '': 'jam', some: 'a pot of jam' },
    },
    'market mistake': {
      flower: { '': 'a flower', the: 'the flower', shout: 'flower' },
      pegs: { '': 'a heap of wooden pegs', the: 'the pegs', shout: 'pegs' },
      mice: { '': 'a cage of white mice', the: 'the mice', shout: 'mice' },
      pigs: { '': 'two pink pigs', the: 'the pigs', shout: 'pigs' },
      bunny: { '': 'a bunny', the: 'the bunny', shout: 'bunny' },
      horn: { '': 'a golden horn', the: 'the horn', shout: 'horn' },
      bees: { '': 'a hive full of bees', the: 'the hive', shout: 'bees' },
      lamb: { '': 'a white lamb', the: 'the lamb', shout: 'lamb' },
    },
    'market count': {
      one: { '': 'one', coins: 'one coin' },
      two: { '': 'two', coins: 'two coins' },
      three: { '': 'three', coins: 'three coins' },
      four: { '': 'four', coins: 'four coins' },
      five: { '': 'five', coins: 'five coins' },
      six: { '': 'six', coins: 'six coins' },
    },
    'market cause': {
      juggler: { '': 'a man threw seven plates into the air' },
      'fiddle-tune': {
        '': 'somebody played so merrily that the whole street began to dance',
      },
      'hat-chase': { '': 'a gust took a hat, and everybody ran after it' },
      'flying-hay': { '': 'a cart of hay blew away and landed on everybody' },
      puddle: { '': 'splash! There was a hole full of rain' },
      'rain-barrel': { '': 'a big pot of rain fell over and made a river' },
      'lamp-post': { '': 'bump! A wall stood in the fog where no wall should be' },
      'cow-nose': { '': 'out of the gray came a big wet nose, and then a whole cow' },
    },
    'market dish': {
      flour: { '': 'an apple cake' },
      eggs: { '': 'a pile of egg cakes' },
      rice: { '': 'rice with milk and sugar' },
      figs: { '': 'a sweet fig cake' },
      honey: { '': 'a plate of honey cakes' },
      corn: { '': 'yellow corn bread' },
      peas: { '': 'a pot of green porridge' },
      jam: { '': 'hot bread with jam' },
    },
  },
  sayings: [
    saying(
      e.sent,
      [
        '"{hero}!" called {family.name}, and {kind.a} came [running|down the stairs|in from the garden|out of bed]. "Please [run|go|hurry] to the market. We need {good.some}."',
        '{kind.a} named {hero} had never been to the market alone. But {family} had [a bad foot|a cold|guests|too much to do|a headache|to mind the baby|no time], and they had no {good} [left|in the house|for supper].',
        '"We have no more {good}," said {family.name}. "Can you go to the market [for me|alone|quickly], {hero}?" And {hero.name}, {kind.a} who [loved to help|never said no|was always in a hurry], was already [out of the door|on the road|putting on {hero.his} shoes].',
        '{family} looked [into the cupboard|into every pot|on every shelf] and saw that they had no {good}. So {family.he} called {hero.obj}, {kind.little} with [a big basket|long legs|a red hat|red cheeks|a loud voice].',
        '{hero} was {kind.a} who wanted to [help|be useful|be big]. "Then fetch {good.some} from the market," said {family.name}, "and [hurry|come right back|do not dream|mind the carts|say please]."',
      ],
      [
        ['What was {hero.name} sent to buy?', 'good'],
        ['Who sent {hero.name} to the market?', 'family'],
      ],
    ),
    saying(
      e.getsCoins,
      [
        '{family} [counted|put] {coins.coins} into {hero.namePoss} [hand|pocket|cap|glove], [one by one|slowly|with a kiss|very carefully|and wished {hero.him} luck].',
        '{hero} [went|ran|danced|walked|hurried] off with {coins.coins} from {family.obj} in {hero.his} [pocket|hand|shoe|cap].',
        '"Here are {coins.coins}," said {family.name}. "[Hold them tight|Count them well|Do not lose them|Be careful with them], {hero.name}."',
        'Out of [the blue pot|an old sock|the drawer|a cup] {family} took {coins.coins}, and {hero.name} put them [in a pocket|into a small bag|in one shoe].',
      ],
      [['How many coins did {family.name} give {hero.name}?', 'coins']],
    ),
    saying(e.repeats, [
      '[All the way|At every gate|Up the hill|Along the river|Through the wood|Past the mill] {hero} [sang|said aloud], "{good}, {good}, {good}!"',
      '"{good}," {hero} said at every [lamp|tree|door|shop|stone], and "{good}" again at every [gate|cow|corner|bridge|dog|cart].',
      '[Left, right|Hop, hop|Step by step], {hero} [went|ran|walked|hurried] along the [road|river|wall] and [said|sang|whispered], "{good}, {good}."',
      'The word was "{good}." {hero} told it to a [cat|dog|goat|hen|pig|duck] and to a [cow|tree|snail|wall|stone], so as not to forget it.',
    ]),
    saying(
      e.forgets,
      [
        'But at the [corner|bridge|church|well|mill] {cause}. When {hero} could think again, the word was [gone|lost].',
        'All went well [at first|for a while|until the last corner]. But then {cause}. What was it that {hero} had to [buy|get|remember]?',
        'Suddenly {cause}. It [drove|pushed|shook] every thought out of {hero.poss} head, [and the word was gone too|even the word].',
        '[There was only one more street to go|The market was not far now|{hero} was almost there]. Then {cause}. {hero} stood there with an open mouth. What had the word been?',
      ],
      [['What made {hero.name} forget?', 'cause']],
    ),
    saying(
      e.buysWrong,
      [
        '"{wrong.shout}!" cried {hero.name} [at last|after a long time|and jumped for joy]. And {hero.he} paid {coins.coins} for {wrong}.',
        '{hero} [thought and thought|thought hard] until {hero.his} [ears|cheeks] were hot. It had to be "{wrong.shout}." So {hero.he} paid {coins.coins} and got {wrong}.',
        'Was it not "{wrong.shout}?" [It must have been.|Yes, of course.|What else could it be?] For {coins.coins} {hero} bought {wrong}, and [was very pleased|hurried home|sang all the way home].',
      ],
      [['What did {hero.name} buy?', 'wrong']],
    ),
    saying(e.bringsWrong, [
      '"I said {good}!" cried {family.name}, and [stared|looked|pointed] at {wrong.the}. "[Oh|Oh dear]," said {hero.name}, and [turned red|sat down|looked at the floor].',
      '"[Here I am|Look what I have]!" called {hero.name} at the door. {family} looked at {wrong.the} [for a long time|twice|and had to sit down]. "Oh, {hero.name}, [what I wanted was|I asked for|I said] {good}."',
      'At home {family.name} [was waiting|had already lit the fire|was waiting at the door]. "Do you have the {good}?" {hero.name}, who stood there with {wrong}, [went pale|understood|remembered at last what the word had been].',
    ]),
    saying(e.familyKeepsIt, [
      'Then {family} [began|had] to laugh. So {wrong.the} stayed, and it was the best mistake that {hero.name} ever made.',
      '"Well," said {family.name}, and [laughed|smiled|wiped both eyes], "there is only [dry bread|milk|cheese|an apple|soup] for supper. But we have {wrong}, {hero.name}!"',
      '{family} had to [sit down|laugh|hold on to the table]. "[Come here|Well done|Never mind], {hero.name}. Nobody in this [street|house|town] ever brought home {wrong}."',
    ]),
    saying(e.marketIsOver, [
      '{hero} ran back with {wrong.the}, but the market was [over|closed] and the square was [empty|dark|swept clean]. [Slowly|Sadly|With wet eyes] {hero.he} went home again.',
      'It was too late. When {hero} came back with {wrong.the}, only [a broom|a sleeping dog|an old hat] was left in the square. Supper was [dry bread|cold milk|one apple] that night.',
      'The church bell rang, and the market closed. {hero} carried {wrong.the} home under a [gray|dark|red|heavy] sky, and there was [no supper|nothing but dry bread|only tea for supper].',
    ]),
    saying(e.swapsBack, [
      '{hero} ran back to the market. "[Please|Wait|Excuse me], I made a mistake!" "[What luck|Never mind|You are in luck], I have always wanted {wrong}," said {seller.a}, and gave {hero.him} {good} instead.',
      'Back {hero} ran with {wrong.the}. Only {seller.a} was still [there|packing up]. "[You are lucky|That is all right|Do not cry], {hero.name}. I will take {wrong.the} for my last {good}."',
      '{hero} told {seller.a} [everything|the truth|the whole story]. {seller.name} [laughed|smiled|sighed|nodded], took {wrong.the}, and filled the basket with {good}.',
    ]),
    saying(
      e.asksPrice,
      [
        'At the market {seller.a} [called|sang|shouted], "{good}! Who [wants|needs|buys] {good}?" "I do," said {hero.name}. "That will be {price.coins}."',
        'Past the [cheese|bread|hats|shoes|hens] and the [fish|books|knives|pots|flowers] {hero} walked, to {seller.a} who sold {good} for {price.coins}.',
        '"[What do you want for the|What must I pay for the] {good}?" asked {hero.name}. "For you, {price.coins}," said {seller.a}[| with a wink| with a smile| kindly].',
        'Under a [red|blue|green|yellow|white] roof sat {seller.a}. A sign said: {good}, {price.coins}. {hero.name} read it [twice|aloud|slowly].',
      ],
      [['What did the {good} cost?', 'price']],
    ),
    saying(
      e.buys,
      [
        '{hero} paid, put the {good} into the [basket|bag], and counted what was left: {left.coins}.',
        'So {hero} bought the {good}. There was something left [over|in {hero.his} pocket|in {hero.his} hand]: {left.coins}.',
        'The {good} went into the [basket|bag], and {left.coins} went back into {hero.poss} [pocket|hand|shoe|cap].',
        '{hero} [counted on {hero.his} fingers|counted twice|did the sum]. With the {good} paid for, {left.coins} had to be left. [And that was right.|So it was.]',
      ],
      [['How much did {hero.name} have left?', 'left']],
    ),
    saying(
      e.buysTreat,
      [
        '[Next door|Across the way|By the gate] somebody sold [pretty|fine|lovely] things. {hero} [looked at them all|thought for a while|smiled and pointed], paid {left.coins}, and got {treat.a}.',
        'Then {hero} saw {treat.a}. It cost {left.coins}, [and not a penny more|which was just right|what luck], and {hero.he} [did not have to think|bought it at once|held out {hero.his} hand].',
        '"What can I get for {left.coins}?" asked {hero.name}. It was {treat.a}, wrapped in [paper|a leaf|a piece of cloth].',
      ],
      [['What else did {hero.name} buy?', 'treat']],
    ),
    saying(
      e.givesCoins,
      [
        'By the [gate|church|bridge|well|mill] sat {poor.a} with an empty [cup|hat|bowl]. {hero} stopped. [Plink!|Cling!] There lay {left.coins}.',
        '[On the steps|Near the well|By the wall|Under a tree] sat {poor.a} in a thin [coat|shirt|cloak]. {hero} gave away {left.coins} and [walked on|felt warm inside|sang all the way home].',
        '"Can you spare [something|a penny|a coin] for me?" asked {poor.a}. {hero.name} had {left.coins} left, and gave [it all|every penny of it].',
      ],
      [['Who got the rest of the coins?', 'poor']],
    ),
    saying(e.finalTreat, [
      '"[There was money left|I found this|Look], {family.name}," said {hero.name}, and [pulled out|held up|showed] {treat}. "It is for you."',
      'Then {hero} said, "[Close your eyes|I have a surprise|Guess what I have], {family.name}!" And there lay {treat}, [on the table|on the plate|beside the lamp].',
      'And beside {family.namePoss} [plate|cup|spoon|bowl] lay {treat}. {hero.name} [looked away|said nothing] and smiled.',
    ]),
    saying(e.finalGift, [
      '"And the rest of the money?" asked {family.name}. {hero} told of {poor.name}. {family} [nodded|smiled]. "That is [good|right|where it belongs]," {family.he} said.',
      '{hero} told {family.obj} about {poor.name}. [It was quiet for a moment.|The clock ticked.] Then {family} said, "[Next week|Next time|On Sunday] you shall take [bread|a blanket|a warm coat|a piece of cake] along, {hero.name}."',
      'When {family.name} heard about {poor.name}, {family.he} [said nothing|nodded|was very proud], and {hero} got the [biggest|best|first] plate.',
    ]),
    saying(e.finalChange, [
      '{hero} put {left.coins} on the table. "You can count!" said {family.name}. "You may go again [next week|on Sunday|every week|soon]."',
      '"Here is the change," said {hero.name}, and [proudly |carefully |]laid down {left.coins}. {family} [nodded|smiled|counted twice] and [was proud|gave {hero.him} a kiss].',
      'And {left.coins} went back to {family.obj}, who looked at {hero.name} and [smiled|nodded|was proud|laughed for joy].',
    ]),
    saying(
      e.losesCoins,
      [
        'At the market {hero} [looked|felt] for the {coins.coins} and found only [a hole|a stone|some sand|a nut|old bread].',
        '{hero} [hopped|danced|ran|raced] along and jumped over [a wall|a stream|a log|a bush|a ditch]. When {hero.he} came to the market, the {coins.coins} were [gone|lost].',
        'A [dog|cart|goat|horse|pig] pushed through the crowd, and [everybody jumped aside|baskets flew everywhere]. Then {hero} stood in the market without the {coins.coins}, and {hero.his} [lip|chin] [shook|trembled].',
      ],
      [['What did {hero.name} lose?', 'coins']],
    ),
    saying(
      e.works,
      [
        '"I have no money," said {hero.name} to {seller.a}, "but I have two [hands|strong arms]." So {hero.he} [swept|washed|carried|counted] and [packed|cleaned|fetched] [until sunset|all day|all afternoon], and got {good} for it.',
        '{seller.a} saw {hero.namePoss} empty basket. "Help me sell my {good}," said {seller.name}. So {hero.name} [called|sang|shouted] until [sunset|six|evening], and was given what was left.',
        'But {hero} did not [cry|go home|give up]. {hero.he} [washed|swept|carried|sorted|cleaned] for {seller.a} [all day|until sunset|for three hours]. The pay was {good.some}.',
      ],
      [['Who gave {hero.name} work?', 'seller']],
    ),
    saying(e.emptyBasket, [
      '{hero} looked for the coins [under every table|in every corner|in the mud|behind the church|between the carts]. In the evening {family} saw the empty basket. There was no {good} for supper. But there was [a kiss|dry bread and tea|a needle for the hole|a hug|a story].',
      '[Slowly|Sadly|With a low head] {hero} went home without {good}. "I am sorry," {hero.he} said. {family} [sighed|said nothing for a while|did not shout, and only nodded].',
      'Nobody had seen any coins. "I have no {good}," whispered {hero.name} at home. {family} [sighed|was silent] and put the [pot|pan|bowl] away.',
    ]),
    saying(
      e.bringsHome,
      [
        '{family.name} took the {good} and [set to work|lit the fire|washed a pot]. Soon there was {dish}, and {hero} got the [first|biggest|second] bite.',
        '"There you are, {hero.name}! And with the {good}!" said {family.name}. [An hour later|By evening|Soon] the whole [house|kitchen] smelled good, and on the table was {dish}.',
        '{hero} carried the {good} home, [slowly|singing|with both arms|in a hurry|without a stop]. {family} lit the fire, and [soon|by evening|at six] there was {dish}.',
        '{family.name} was already waiting for the {good}. {hero} [licked the spoon|set the table|fed the fire|fetched water|washed the pots], and [soon|before long|an hour later] there was {dish}.',
      ],
      [['What was there to eat at home?', 'dish']],
    ),
  ],
};
