// The broken teapot, in English.
import { saying } from '../../language/Language';
import { brokenTeapotEvents as e } from '../../world/plots/brokenTeapot';
import type { PlotInEnglish } from '../PlotInEnglish';

const HOT = '[hot ears|red ears|a dry mouth|shaky knees|a beating heart]';

const SOUND = '[Crash|Bang|Smash|Crack]';

export const brokenTeapot: PlotInEnglish = {
  sayings: [
    saying(
      e.stands,
      [
        '{elder} had {pot.a}, [bought from a sailor|won at a fair|brought from over the sea|found at a market|given by an old aunt] long ago, [and loved it|and was proud of it|and nobody else might touch it].',
        'On the [highest|top|middle] shelf stood {pot.a} that {elder} [dusted|washed|polished] [every Sunday|every day|with great care].',
        'There was one thing that [no child|nobody|not even the cat] might touch in {elder.namePoss} kitchen, and that was {pot.a} with [a gold rim|a blue bird on it|tiny roses on it|a painted ship on it].',
        '"Please do not touch this," {elder} said to [everybody|every guest|all the children], and meant {pot.a}, which was [older than the house|a wedding gift|a hundred years old|as thin as an eggshell].',
        '{elder} loved {pot.a} so much that [nobody drank from it|nothing was ever put in it|it was never used|it had a shelf of its own].',
      ],
      [['Whose was the {pot.noun}?', 'elder']],
    ),
    saying(e.child, [
      'The only child in that house was {hero.name}, {trait.a} {kind} who [looked at|walked around|dreamed of] {pot} with both hands [behind {hero.his} back|in {hero.his} pockets].',
      '{hero}, {trait.a} {kind} of [six|seven|eight|nine], knew every [line|crack|color] on {pot}, but had never [held|touched|lifted] it.',
      'In that house lived {trait.a} {kind} named {hero}, who knew very well that {pot} was [not to be touched|not a toy|to be left alone].',
      '{trait.a} {kind} called {hero} lived there, too, and passed {pot} [ten|twenty|forty] times a day [on tiptoe|without touching it|with a careful step].',
    ]),
    saying(
      e.catAway,
      [
        'One [day|morning|afternoon] nobody was in the kitchen, not even the cat, which [lay|slept|sat] {place}.',
        'It was quiet after [lunch|breakfast]. The cat lay {place} and [purred|slept|watched the birds|washed one leg].',
        'One [day|morning] the kitchen was [empty|still|quiet]. Even the cat had gone out, and [slept|sat|waited for mice] {place}.',
        'Please remember this: when it happened, the cat was {place}, [fast asleep|full of milk|with one eye open].',
      ],
      [['Where was the cat?', 'place']],
    ),
    saying(e.still, [
      'One day it was {weather}, and so still that [the smoke stood straight up|no leaf moved|the flag hung down|even the mill did not turn].',
      'Outside it was {weather}, and the [washing|flag|leaves|grass] hung as if [asleep|painted|tired].',
      'The day was {weather}, without a breath of wind. You could hear [a pin drop|a fly walk|the grass grow].',
      'It was {weather} that day, and very still. [Not a leaf|Not a feather|No curtain] moved.',
    ]),
    saying(
      e.breaks,
      [
        `{hero} {cause}. ${SOUND}! {pot} lay on the [floor|stones|rug] in [seven|nine|ten|twelve|a hundred] pieces.`,
        `It happened [on a Monday|at three o'clock|just before lunch], when {hero} {cause}. ${SOUND}! Where {pot} had been, there was [only dust|nothing but air|an empty place].`,
        'Nobody saw how {hero} {cause}. {pot} [slid|tipped|rolled] over the edge, [turned once in the air|fell|flew past a chair], and broke.',
        'One moment {hero} {cause}, and the next there was a [bump|bang|crash], and {pot} was [in pieces|broken|in bits on the floor].',
        `"I will be very [careful|quick|quiet]," thought {hero.name}, and {cause}. ${SOUND}! That was the end of {pot}.`,
      ],
      [
        ['Who broke the {pot.noun}?', 'hero'],
        ['What did {hero.name} do when it happened?', 'cause'],
      ],
    ),
    saying(e.confessesAtOnce, [
      `{hero} [gathered up|picked up] the pieces of {pot} and carried them to {elder.name}. "I broke it," {hero.he} said with ${HOT}.`,
      'There were steps, and {elder.name} came in. "[Stop|Be careful|Mind your feet]! I broke {pot}!" cried {hero.name}, [all in tears|as pale as milk|with both hands up].',
      'It would have been easy to [run away|hide|say nothing]. But {hero} [stood|waited|sat] beside {pot} until {elder.name} came home, and told [everything|the whole story|the truth].',
      '"{elder.name}! Something [bad|awful|terrible] happened to {pot}," called {hero.name} [at once|from the stairs|through the house]. "It was my fault."',
    ]),
    saying(
      e.hides,
      [
        `With ${HOT}, {hero} [swept up|picked up|gathered] the pieces and [hid|put|pushed] them {spot}.`,
        'What now? {hero} looked [around|at the door|out of the window], and then hid all the pieces {spot}, [quickly|one by one|wrapped in a towel].',
        '"Nobody will ever look {spot}," thought {hero.name}, and that was where the pieces went, [every one|all of them|down to the last].',
        '{hero} could think of only one place, and that was {spot}. There {hero.he} hid the pieces, [without a sound|in a hurry|under a cloth].',
      ],
      [['Where did {hero.name} hide the pieces?', 'spot']],
    ),
    saying(e.asks, [
      '[At supper|At noon|That evening|An hour later|Before bed] {elder} stopped before the shelf. "{hero.name}, where is {pot}?"',
      '{elder} saw the empty place [at once|before supper|that same evening]. "Do you know anything about {pot}, {hero.name}?"',
      '[At supper|That evening|An hour later] {elder} looked up at the shelf, and looked again. "{pot} is gone! Who was [in here|playing in here|at the shelf], {hero.name}?"',
      '"How [odd|strange]," said {elder.name}. "{pot} seems to have [flown away|gone for a walk|walked off]. Do you know why, {hero.name}?"',
    ]),
    saying(e.blamesCat, [
      '"It was the cat," said {hero.name} [quickly|very softly|to the floor]. "It [jumped|slipped|was dancing up there], {elder.name}."',
      `"The cat was after a [fly|mouse|moth|bird]," {hero} told {elder.name} with ${HOT}.`,
      '"Cats break things, {elder.name}," said {hero.name}, and [looked at the floor|looked into a cup|did not look up].',
      '"I saw a [tail|paw|gray tail] up there, {elder.name}," said {hero.name}, "and it was [the cat\'s|very furry|not mine]."',
    ]),
    saying(e.blamesWind, [
      '"It was the wind," said {hero.name} [quickly|very softly|to the floor]. "The [window|door] flew open, {elder.name}, and then there was a crash."',
      '{hero} told {elder.name} about a [gust|storm] of wind, and waved both arms to show how [strong|loud|wild] it had been.',
      '"There was such a wind, {elder.name}," said {hero.name}. "It took [my cap|the curtain|two chairs], too."',
      `"It [blew|howled|whistled] in here so hard, {elder.name}," said {hero.name} with ${HOT}, "[down the chimney|from the north|under the door]."`,
    ]),
    saying(e.catWasAway, [
      '"That is [odd|strange|funny]," said {elder.name}. "The cat was {place} [all day|the whole time], {hero.name}."',
      '{elder} [stroked|looked at] the cat, which had just come in. "How can it break things in here, {hero.name}, and sleep {place} at the same time?"',
      '"Then there must be two cats," {elder} said, "because ours was {place}." {hero.name} [looked at the floor|swallowed|coughed|turned red].',
      '"But I saw the cat {place} [at two|at noon|just now], {hero.name}," said {elder.name} [very softly|and waited|with a long look].',
    ]),
    saying(e.noWind, [
      '{elder} looked out at the [trees|clouds|grass|flag]. Nothing [moved|stirred]. "What wind, {hero.name}?"',
      '"There is not one [leaf|twig] on the path," said {elder.name}. "It must have been a very [small|careful|polite] wind, {hero.name}."',
      '{elder} wet one finger and held it [up|out of the window]. "There is no wind at all," said {elder.name}, and {hero.name} [looked away|swallowed|turned red|coughed].',
      '"I [raked leaves|sat and wrote letters|hung up the washing] in the yard all day, {hero.name}," said {elder.name}, "and [felt|heard] no wind."',
    ]),
    saying(
      e.findsPiece,
      [
        '{hero} [shook {hero.his} head|said nothing|looked away]. But the next day {elder.name} reached {spot}, and out came a piece with a [gold|blue|sharp] edge.',
        '"I do not know," said {hero.name}. But [a day|two days|a week] later {elder} found something sharp {spot}. "Come here and sit down, {hero.name}."',
        '"No," said {hero.name}. It was such a [little|short|cold] word. Then {elder} found a piece {spot}, and then [another|two more|all the rest].',
        '"I know nothing about it," said {hero.name}. But the next [day|morning] {elder} was looking for [a coin|a button|a spoon] {spot}, and there the pieces lay.',
      ],
      [['Who found the pieces?', 'elder']],
    ),
    saying(e.sleepless, [
      '{hero} [said nothing|shook {hero.his} head]. But that night the bed seemed to be full of [crumbs|stones|sand|ants], and {hero.he} could not sleep in it.',
      'Nobody scolded, and that made it worse. {hero} lay awake until [the clock struck one|the moon went down|midnight] and then [got up|went downstairs|lit a candle].',
      '{hero} said no. But at bedtime the lie lay in {hero.his} belly like a [stone|brick|lump], as heavy as [iron|a horse|the whole house].',
      '"I have no idea," said {hero.name}, and dreamed of [sharp teeth|a broken moon|falling stars|a river of tea] [all night|until morning].',
    ]),
    saying(
      e.confesses,
      [
        '"It was I," said {hero.name} [at last|with wet eyes|in a small voice]. "I {cause}, {elder.name}."',
        'Then {hero} took {elder.name} by the [sleeve|hand|apron], and it all came out. "I {cause}, and then I was [afraid|afraid to tell you|a coward]."',
        '"[I lied|It was not true|I must tell you something], {elder.name}," said {hero.name}. "I {cause}. [I am so sorry|That is how it happened|That is the truth]."',
        `"I {cause}," said {hero.name} with ${HOT}, and {elder.name} listened [to the end|in silence|without a word].`,
      ],
      [['Who told {elder.name} the truth?', 'hero']],
    ),
    saying(e.sorryCat, [
      'And the cat? For [a week|ten days|three days] {hero} gave it [the cream|half the fish|{hero.his} milk|the warm chair].',
      "Then {hero} begged the cat's pardon, too. It [yawned|purred|blinked|licked one paw].",
      '"I am sorry," {hero} told the cat, and gave it a [fish|saucer of milk|bit of cheese|long hug]. It forgave {hero.him} [at once|and purred].',
      'The cat got [some cream|a fish|a soft pillow] because of the lie, and {hero} scratched its ears [all evening|until supper|for an hour].',
    ]),
    saying(e.glued, [
      'They sat up [late|until ten|all evening], {elder.name} with the glue and {hero.name} with the pieces. Now {pot} has a crack like [a river|lightning|a smile|a tree], [and is dearer than before|and they both like it].',
      '"You hold the pieces, {hero.name}, and I glue," said {elder.name}. [Soon|By Sunday|A week later] {pot} was back on the shelf, with one small hole for [a fly|a bee|the light] to go in.',
      '{elder} [fetched|warmed] the glue. "Hold still, {hero.name}." Piece by piece {pot} came back, [a bit crooked|a bit smaller|uglier and dearer], and they were both proud of it.',
      'There was glue on the [table|floor|spoons] and glue on {elder.namePoss} [nose|sleeve|glasses], but {pot} was whole again, and {hero} [clapped|jumped for joy|sang].',
    ]),
    saying(
      e.planted,
      [
        '"It will never hold water again," said {elder.name}, "but it can hold earth." So {hero.name} planted {flowers} in the [biggest|deepest|best] piece.',
        'The biggest piece got a place [at the window|in the garden|on the front step]. {elder} filled it with earth, {hero.name} [watered|sang to|watched] it, and up came {flowers}.',
        '{hero} dug and {elder.name} watered, and [soon|one fine day|by summer] {flowers} grew in the biggest piece.',
        '"Dry your eyes and bring me some earth, {hero.name}," said {elder.name}. And all [summer|year] {flowers} grew in the [biggest piece|part that was left], [and it was prettier than before|and nobody was sad any more].',
      ],
      [['What grew in the broken pot?', 'flowers']],
    ),
    saying(e.forgives, [
      '"I broke one myself," said {elder.name}, "when I was [six|five|seven|just your age], {hero.name}." And they looked at what was left of {pot} and [giggled|laughed].',
      '"{pot} was only a thing," said {elder.name}, and [hugged|kissed|held] {hero.name}. "You are not. [Did you cut your fingers|Are you hurt]?"',
      '{elder} was sad about {pot}. But {hero.name} got the [first|biggest|best] [slice of cake|piece of pie|pancake] that evening, because it takes courage to tell the truth.',
      '"I liked {pot} very much," said {elder.name}, "but I like the truth more, {hero.name}." And they [had tea|swept the floor|went for a walk|sat by the fire] together.',
    ]),
    saying(e.pastMending, [
      '{elder} laid the pieces of {pot} in a [drawer|box|basket] and closed it very softly. {hero.name} would rather have [been shouted at|gone to bed hungry|swept ten floors].',
      '"Things break," said {elder.name} sadly. "But I [wanted|hoped|waited] to hear the truth about {pot} from you, {hero.name}." It was a [long|quiet|sad] evening.',
      'No glue could mend {pot}, and whenever {hero} said something, {elder.name} waited [a moment|a little] before believing it, [all winter|for weeks|for a long time].',
      'The place of {pot} stayed [empty|bare]. "Good night," was all that {elder.name} said, and {hero} [wept|lay awake|sat in the dark] and wished to have told it all.',
    ]),
  ],
  words: {
    'teapot cat place': {
      barn: { '': 'in the hay in the barn' },
      swing: { '': 'on the garden swing' },
      neighbor: { '': 'on the roof next door' },
      basket: { '': 'in the basket upstairs' },
      'apple tree': { '': 'up in the apple tree' },
      wall: { '': 'on top of the garden wall' },
      bed: { '': 'under the big bed' },
      cart: { '': 'in the empty cart' },
      mill: { '': 'down at the mill' },
    },
    'teapot cause': {
      ball: { '': 'kicked a ball across the kitchen' },
      pirate: { '': 'played pirate with the broom' },
      tea: { '': 'climbed up to make tea all alone' },
      skates: { '': 'ran around on two roller skates' },
      cookies: { '': 'reached for the cookies' },
      dance: { '': 'danced a wild dance' },
      horse: { '': 'rode a chair like a horse' },
      fly: { '': 'hunted a fly with a towel' },
      stilts: { '': 'walked on tall sticks' },
      king: { '': 'fought a duel with a spoon' },
      rope: { '': 'swung a rope like a cowboy' },
      tower: { '': 'built a tower of chairs' },
      top: { '': 'turned round and round with a basket' },
      wings: { '': 'tried to fly from the table' },
      race: { '': 'slid across the wet floor' },
      moth: { '': 'threw a cap at the ceiling' },
    },
    'teapot spot': {
      flour: { '': 'in the flour' },
      boot: { '': 'in an old boot' },
      piano: { '': 'inside the piano' },
      sofa: { '': 'behind the sofa' },
      garden: { '': 'under the roses' },
      ashes: { '': 'in the ashes of the stove' },
      rug: { '': 'under the rug' },
      clock: { '': 'inside the tall clock' },
      potatoes: { '': 'between the potatoes' },
      drum: { '': 'in a broken drum' },
      wood: { '': 'behind the firewood' },
      mattress: { '': 'under the big bed' },
      hats: { '': 'in a box of hats' },
      well: { '': 'beside the well' },
    },
    'teapot flowers': {
      mint: { '': 'mint' },
      daisies: { '': 'three daisies' },
      parsley: { '': 'parsley' },
      grass: { '': 'grass for the cat' },
      beans: { '': 'a row of beans' },
      onion: { '': 'one proud onion' },
      rose: { '': 'a small red rose' },
      oak: { '': 'a very young oak' },
      clover: { '': 'clover' },
      sunflower: { '': 'a sunflower' },
    },
  },
};
