// The burnt cake, in English.
import { saying } from '../../language/Language';
import { burntCakeEvents as e } from '../../world/plots/burntCake';
import type { PlotInEnglish } from '../PlotInEnglish';

const TREAT = '[warm buns|fresh rolls|brown bread|apple pie|butter cookies|nut bread|cheese rolls]';

const CHORE = '[sweep my yard|paint my gate|carry my wood|pick my beans|wash my windows|water my flowers]';

const BLACK = '[coal|a boot|a crow|an old stove|a winter night|the inside of a chimney]';

const HARD = '[a stone|a brick|a hammer|a bone|wood]';

export const burntCake: PlotInEnglish = {
  sayings: [
    saying(
      e.wants,
      [
        '{guest} would come to tea at [two|three|four|five], so {kind.a} called {hero.name} put on [an apron|a big hat|two aprons|an old shirt] and made {flavor.a} cake [all alone|for the first time|from an old book|without any help].',
        '{kind.young} named {hero} stood on a [stool|chair|box|bucket|pile of books]. "{guest} is coming to tea," {hero.he} [told the cat|told the bowl|told the kettle|sang], "and I will bake {flavor.a} cake!"',
        '{hero}, {kind.little} with flour on [the nose|one ear|both ears|the chin], had never baked before. But {guest.name}, who loved {flavor} cake [more than anything|best of all], was coming at [two|three|four|five].',
        'Have you ever baked {flavor.a} cake? {hero}, {kind.little} with a big [spoon|bowl|apron|wish], never had. But {guest.name} was coming at [two|three|four|five]!',
        '"{flavor.a} cake for {guest.name}," [sang|said] {kind.a} named {hero}, and [broke the first egg|lit the oven|counted the eggs]. [It could not be so hard|How hard could it be|There was plenty of time before tea].',
      ],
      [
        ['What kind of cake did {hero.name} want to bake?', 'flavor'],
        ['Who was coming to tea?', 'guest'],
      ],
    ),
    saying(
      e.warned,
      [
        '"When the big hand points to the [six|seven|nine|ten], take it out, {hero.name}," said {helper.name}.',
        'Before going out, {helper} showed {hero.name} the clock. "[Half an hour|Forty minutes|Just one hour], and not a minute more!"',
        '"An oven does not wait, {hero.name}," said {helper.name}, and went [to market|to the shop|next door].',
        '"Do not leave the oven alone, {hero.name}," said {helper.name}, and {hero.name} [nodded|smiled|hummed] without really listening.',
      ],
      [['Who told {hero.name} when to open the oven?', 'helper']],
    ),
    saying(e.mixes, [
      'First came sugar, then [eggs|milk|oats|salt] and flour, and then {flavor.stuff}. {hero} stirred until [both arms ached|it was smooth|the spoon bent], and put it into the [hot|big|old|warm] oven.',
      '[Crack, crack|Crack, splash], went the eggs, and puff, went the flour! {hero} added {flavor.stuff}, [licked the spoon|tasted it twice|stirred once more|sang a song] and pushed it into the [hot|big|warm] oven.',
      'Soon there was flour on the [wall|lamp|cat|clock|window|ceiling]. But {flavor.stuff} and [two eggs|three eggs|most of the milk|all the sugar] went into the pan, the pan went into the oven, and {hero} [was proud|licked the spoon|took a bow|washed the bowl].',
      '{hero} [stirred|mixed] and tasted. "More [sugar|salt|milk|flour]," {hero.he} decided, and {flavor.stuff} went in, too. Then everything went into the [hot|big|old] oven.',
      '{flavor.stuff}, [two|three|four|five|six] eggs, and a [hill|mountain|cloud] of flour! {hero} stirred it [all together|with both hands|for a long time], filled the pan and shut the oven door.',
    ]),
    saying(e.parade, [
      '[Boom, boom|Bang, bang|Tra-la-la]! A [brass band|circus|wedding|long parade] came down the street, and {hero} ran after it to the [bridge|mill|church|river|market].',
      'What was that? It was [trumpets and drums|drums and horns|fiddles and bells]! {hero} climbed on the gate to see [ten|twelve|twenty|forty] [drummers|horses|clowns|dancers|soldiers] go by.',
      'A [drum|trumpet|tall hat|clown] went by the window, and then a whole band. {hero} ran out at once, because nobody can [stay in the kitchen|sit still|bake] then.',
      'Music came up the hill! {hero} only wanted to look for a [moment|minute], but stayed until the last [horse|flag|drum|clown|pony] was gone.',
    ]),
    saying(e.naps, [
      'It was so [warm|quiet|cozy] by the [stove|window]. {hero} put {hero.his} head on the [table|cat|cookbook|flour bag], only for a [moment|minute], and fell asleep.',
      'Baking makes you tired. {hero} sat down [in the armchair|on the floor|on the wood box] and closed one eye, and then the other one closed [by itself|as well|too].',
      'The clock ticked, the [fly|cat|kettle] hummed, and soon {hero} was fast asleep among the [eggshells|spoons|bowls|pans].',
      'While the cake was baking, {hero.namePoss} eyes fell shut, and {hero.he} dreamed a [long|strange|sweet] dream about [fish|a king|a boat|a flying pig|a mountain of cheese].',
    ]),
    saying(e.reads, [
      'While it baked, {hero} opened a book about [pirates|giants|bears|ghosts|dragons|whales]. There was [a storm|a fight|a map|a trap|a secret door] on every page!',
      'There was time for one chapter. But {hero} read [two|three|four|five], because the [princess|king|sailor|bear|knight] was still [in the cave|lost|in the tower|up the tree].',
      '{hero} sat down with a [thick|new|funny|blue] book. "Just [one page|one chapter]," {hero.he} [said|thought]. But the pages turned by themselves.',
      'A [thick|green|new] book lay on the [table|chair|shelf], and {hero} began to read. A [wolf|ghost|giant|dragon|queen] came into the story, and the oven was forgotten.',
    ]),
    saying(e.kitten, [
      'Something [cried|meowed] outside. A kitten sat on the [roof|wall|barn] and could not get down! {hero} fetched a ladder, and it took [three|four|five|seven] tries.',
      'Meow! High in the [apple|pear|plum|cherry] tree sat a [gray|white|striped|black] kitten. {hero} [called|begged|whistled], and then climbed up and got it.',
      '"Meow," it came from the [roof|tree|wall|barn], so [thin|sad|small] that {hero} dropped the [spoon|towel|broom] and ran out to help a kitten down.',
      'Who was crying in the [tall tree|chimney|old willow]? It was a [thin|black|young|lost] kitten, and {hero} needed [a rope|a ladder|a fish] and a lot of time to [get it down|help it].',
    ]),
    saying(e.ants, [
      'A row of ants came marching [over the step|along the wall|past the door] with [a crumb|sugar|a dead fly]. {hero} lay down on the floor to see where they [lived|were going|took it].',
      'Ants were [moving house|carrying a leaf home|building a hill] in the [yard|garden|grass]. {hero} wanted to watch for a minute, but it grew into [an hour|two hours].',
      'In the garden the ants had made a bridge out of [straw|a match|a blade of grass], and {hero} had to watch until the last one was [over|safe on the other side|home].',
      'Do you know how many ants live under one [stone|door step|flower pot]? {hero} began to count them and did not stop before [ninety|two hundred|five hundred].',
    ]),
    saying(
      e.smells,
      [
        `There was smoke! {hero} ran to the oven, but the {flavor} cake was [a black lump|black on all sides|as hard as ${HARD}].`,
        `Then {hero} smelled something, and it was not {flavor}. [Black|Gray|Thick] smoke came [out of the oven|under the kitchen door|over the floor]. The cake was as black as ${BLACK}.`,
        `Sniff, sniff. What was that smell? "My {flavor} cake!" cried {hero.name}. But it was already as black as ${BLACK}.`,
        `All at once {hero} remembered. The kitchen was [full of|gray with|blue with] smoke, and the [fine|poor|lovely] {flavor} cake was as hard as ${HARD}.`,
        'A smell like [an old chimney|burnt shoes|a campfire|a dragon] brought {hero.obj} back to the kitchen. There was the {flavor} cake, [burnt|black] from [top to bottom|end to end]. [Two|Many|Big] tears fell on it.',
        '"It smells like [burnt boots|a train|a fire|an old pipe] in here," said {hero.name}. It was the {flavor} cake, and it was [smoking like a chimney|black all over|no cake any more].',
      ],
      [['What burnt in the oven?', 'flavor']],
    ),
    saying(e.scrapes, [
      'With [a knife|a spoon|a cheese grater] {hero} scraped off the black, until something [golden|brown|yellow|soft] showed that still smelled of {flavor}. [Jam|Cream|Sugar|Honey] went over the holes.',
      '{hero} cut away the black outside, bit by bit, and gave the rest of the {flavor} cake a thick coat of [cream|jam|sugar|honey|icing].',
      '{hero} scraped and scraped. There was a [small|thin|flat] {flavor} cake inside, and a [cherry|flower|candle|nut|leaf] went on top.',
      "{hero} cut and cut, until there was {flavor.a} cake no bigger than a [cup|shoe|potato|bird's nest]. But it was [golden|brown|soft], and it was a cake.",
    ]),
    saying(e.pancakes, [
      'There were [two|three|four|five] eggs left. {hero} [took the pan|wiped {hero.his} eyes|sighed]. Soon the pancakes were flying, and only [one|two|three] stuck to the [lamp|wall|clock|ceiling].',
      '"If there is no cake, there will be pancakes!" said {hero.name}. They were [nearly round|rather thick|a little square], but not one of them [was black|burnt].',
      'A pan needs no clock. Hiss, flip, hiss, flip, and {hero} had a [tower|pile|hill] of [ten|twelve|twenty|thirty] [golden|brown|hot|thin] pancakes.',
      'When the [smoke was gone|tears were dry|windows were open], {hero} made [six|seven|nine|ten] [fat|round|golden] pancakes with [jam|sugar|honey|plums].',
    ]),
    saying(
      e.borrows,
      [
        `{hero} [wiped {hero.his} eyes|washed {hero.his} face] and went to {helper.name}, who [had just been baking|had plenty]. "[Everybody burns a cake once|Next time it will go better], {hero.name}." And so there was ${TREAT} for tea.`,
        `{hero} ran to {helper.name}, [black with smoke|all in tears|out of breath|still in {hero.his} apron], and came back with ${TREAT}. "You can ${CHORE} [on Saturday|tomorrow] for that, {hero.name}!"`,
        `There was nobody to ask but {helper.a}. "Do not cry," said {helper.name}, "that happens to everybody." And there was ${TREAT} in {hero.namePoss} [basket|arms|apron].`,
        `{hero} stood before {helper.name}, black up to the [elbows|ears|eyes]. "I can smell what happened," {helper} said [kindly|with a smile|softly]. "Take this, {hero.name}." It was ${TREAT}.`,
        `"I have burnt my cake!" {hero} ran [down the road|next door] to tell somebody. {helper} listened, [nodded|smiled a little], and gave {hero.name} ${TREAT} and a [clean towel|kiss|cup of milk].`,
      ],
      [['Who gave {hero.name} something for tea?', 'helper']],
    ),
    saying(e.hides, [
      'What would people say? {hero} pushed the black thing [into the bread box|into a boot|under a big pot] and sat down in front of it, [whistling|smiling].',
      'Nobody must know! {hero} opened all the windows, hid the cake in the [wood box|coal bucket|potato bag], and [whistled|smiled|swept the floor] as if nothing had happened.',
      '{hero} rolled the cake up in a [towel|coat|newspaper|rug] and hid it [under the sofa|behind the stove|under the stairs], where it smoked a little.',
      '{hero} would just say, "What cake?" So away it went under the [bed|sofa|bench|stairs], with [flowers|soap|mint|roses|onions] all around it against the smell.',
    ]),
    saying(e.arrives, [
      '{hero} heard [a step|a cough|a song] outside, and then [the bell|a knock]. It was {guest.name}, [with flowers|hungry|in a very good mood].',
      '[Knock, knock|Tap, tap|Ring, ring]! It was {guest.name}, and {hero} [ran to open the door|dropped a spoon|wiped both eyes|swallowed hard|washed one ear].',
      'There stood {guest.name} in [a good coat|a new hat|Sunday clothes|fine gloves|a green scarf], and {hero.name} [said hello|bowed|turned red].',
      '{guest} came [right on time|a little early], and {hero.name} had just had time to wash one [ear|arm|cheek|eye].',
      '"Hello, anybody home?" called {guest.name}. {hero} [ran|walked slowly] to the door with [ash on the nose|black ears|a red face|wet eyes].',
    ]),
    saying(
      e.admits,
      [
        '{hero} [took a deep breath|looked at the floor]. "I am so sorry, {guest.name}. I wanted to bake a cake for you, but {cause}, and it [burnt|turned black]."',
        '"I must tell you something, {guest.name}," said {hero.name} [softly|bravely|quickly|in tears]. "The cake [burnt|is burnt to a coal|is all black], because {cause}."',
        'It all came out of {hero.name} at once. "I forgot the [oven|cake|time|clock], {guest.name}, because {cause}, and now it is [black|a piece of coal|as hard as a stone]!"',
        '"There was a cake, {guest.name}," said {hero.name} in a [small|low|shaky] voice. "But {cause}, and then it was [too late|black]."',
        '"What is the matter, {hero.name}?" asked {guest.name}. "I made a cake, but {cause}," {hero} [said|answered|sobbed], "and it [burnt|burnt to ash|turned black]."',
      ],
      [['Why did {hero.name} forget the oven?', 'cause']],
    ),
    saying(e.sniffsOut, [
      '"Good day," said {guest.name} at the door, and sniffed. "Is there a fire?" "No," {hero} said. But [gray|blue|black|thin] smoke rose behind {hero.him} and told the truth.',
      'Soon {guest} was there, sniffed [left|once], sniffed [right|twice], and walked straight to the hiding place. {hero.name} wished for [a hole in the floor|wings|a ship to the moon].',
      '"What smells like a [train|dragon|burnt boot]?" asked {guest.name} at the door. {hero} looked at [{hero.his} toes|the ceiling|the cat|the window], but that was no help.',
      '"Somebody has been baking," said {guest.name} in the hall. {hero} turned [red|pale], and a [curl|cloud|thread] of smoke came out.',
    ]),
    saying(e.eats, [
      '"So we will have this instead, {hero.name}," said {guest.name}, and [took a plate|took three|began at once]. Soon there was [not a crumb|nothing] left.',
      '"Is that all?" said {guest.name}, and ate [three|four|five|six|everything]. "This is the best tea [of the year|in years|of my life|I ever had], {hero.name}!"',
      '{guest} took a [bite|big bite], closed both eyes, and asked for [more|another piece|the rest]. And {hero} felt [an inch|a foot|a head|a hand] taller.',
      '"Anybody can bake when nothing goes wrong," said {guest.name}, [chewing|with a full mouth]. "But this, {hero.name}, is [a feast|art|food for kings|better]!"',
      '{guest} laughed and ate [two|three|four|six]. "Please burn a cake every [week|Sunday|month|year], {hero.name}!"',
    ]),
    saying(
      e.tellsOwn,
      [
        '{guest} laughed. "{hero.name}, my first {flavor} cake was so hard that [it broke a tooth|it cracked the plate|even the pigs would not eat it]!" So they [baked another one|had bread and butter|made toast] together.',
        '"Only one?" asked {guest.name}. "I have burnt [five|nine|ten|twenty] {flavor} cakes, {hero.name}, and [a pie|three pans|a goose|a good hat]." Then they [had bread and cheese|washed the pan|laughed until dark] together.',
      ],
      [['Who had burnt a cake before?', 'guest']],
    ),
    saying(e.brought, [
      '{guest} opened a [basket|box|bag], and out came {flavor.a} cake, round and [golden|perfect|still warm]. "I had a feeling that we might need it, {hero.name}."',
      '"Dry your eyes, {hero.name}," said {guest.name}, and took {flavor.a} cake out of [a bag|the basket|a hat box]. "I baked one as well, [to be safe|just in case|because my own first cake burnt, too]."',
      'And what did {guest} have [in the bag|in the basket|in a box]? It was {flavor.a} cake, as [yellow|round] as the [moon|sun]! {hero} ate [two|three|four] pieces, and none of them was black.',
    ]),
    saying(e.leaves, [
      '{guest} drank [one cup|two cups|three cups] of tea, looked at the empty [plates|table] and went home. {hero} [sat down on the floor|cried|looked at the door]. One honest word would have been enough.',
      '"Well," said {guest.name} after a long silence, "I thought there would be [cake|something sweet]." And {guest} went home [hungry|early|slowly]. {hero.name} stood at the [window|door|gate] and wished for a little more courage.',
      '"You are so [quiet|pale|strange] today, {hero.name}," said {guest.name}, and soon [got up|went home|left]. The cake was well hidden, but {hero} had never felt so [bad|small|lonely|sorry].',
      'They talked about [the weather|the neighbors|the garden|school] with nothing to eat, and {guest} left soon. {hero} had no guest now, and no cake, only a secret that smelled of smoke.',
    ]),
    saying(
      e.uses,
      [
        'And the black cake? {hero} [kept it|did not throw it away]. It is {use} [now|to this day].',
        'Later {hero} found [a place|some work] for the burnt cake. [Now|Today|Ever since then] it is {use}.',
        '[Nobody|Not even the pig|Not even the dog] would eat the black cake, so {hero} used it as {use.noun}.',
        'What became of the black cake? Visit {hero.name}, who uses it [every day|all year|even now] as {use.noun}.',
      ],
      [['What became of the burnt cake?', 'use']],
    ),
  ],
  words: {
    'cake flavor': {
      honey: { '': 'honey', a: 'a honey', stuff: 'a cup of honey' },
      lemon: { '': 'lemon', a: 'a lemon', stuff: 'the juice of two lemons' },
      cherry: { '': 'cherry', a: 'a cherry', stuff: 'a bowl of cherries' },
      walnut: { '': 'nut', a: 'a nut', stuff: 'a bag of nuts' },
      carrot: { '': 'carrot', a: 'a carrot', stuff: 'four fine carrots' },
      pumpkin: { '': 'pumpkin', a: 'a pumpkin', stuff: 'half a pumpkin' },
      blueberry: { '': 'berry', a: 'a berry', stuff: 'a pail of berries' },
      apple: { '': 'apple', a: 'an apple', stuff: 'three sour apples' },
      plum: { '': 'plum', a: 'a plum', stuff: 'twelve blue plums' },
      pear: { '': 'pear', a: 'a pear', stuff: 'five soft pears' },
      ginger: { '': 'ginger', a: 'a ginger', stuff: 'a spoon of ginger' },
      milk: { '': 'cream', a: 'a cream', stuff: 'a jug of cream' },
      peach: { '': 'peach', a: 'a peach', stuff: 'two ripe peaches' },
      orange: { '': 'orange', a: 'an orange', stuff: 'a big orange' },
      potato: { '': 'potato', a: 'a potato', stuff: 'six sweet potatoes' },
      butter: { '': 'butter', a: 'a butter', stuff: 'all the butter in the house' },
    },
    'cake cause': {
      parade: { '': 'a band came marching by' },
      nap: { '': 'I fell asleep' },
      book: { '': 'my book was too good' },
      kitten: { '': 'there was a kitten that could not get down' },
      ants: { '': 'I had to watch the ants' },
    },
    'cake use': {
      door: { '': 'what keeps the kitchen door open', noun: 'a stop for the door' },
      crows: { '': 'a riddle for the crows', noun: 'a toy for the crows' },
      'table leg': { '': 'under the short leg of the table', noun: 'a foot for the table' },
      wheel: { '': 'under the wheel of the cart', noun: 'a brake for the cart' },
      'hat stand': { '': 'in the hall, with a hat on top of it', noun: 'a stand for hats' },
      steps: { '': 'the lowest step to the garden', noun: 'a garden step' },
      gate: { '': 'a weight on the gate', noun: 'a weight for the gate' },
      anchor: { '': 'at the bottom of the pond, with a boat tied to it', noun: 'an anchor for a boat' },
      moon: { '': 'the dark side of the moon in the school play', noun: 'a dark moon in plays' },
      seat: { '': 'where the cat sits', noun: 'a bench for the cat' },
      nail: { '': 'the best hammer in the house', noun: 'a hammer' },
      turtle: { '': 'a castle for snails', noun: 'a house for snails' },
    },
  },
};
