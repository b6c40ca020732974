// The new baby, in English.
import { saying } from '../../language/Language';
import { newBabyEvents as e } from '../../world/plots/newBaby';
import type { PlotInEnglish } from '../PlotInEnglish';

const SIZE = '[a loaf of bread|a cat|a cabbage|a pillow|a melon|a big shoe]';

const RED = '[a beet|a tomato|a cherry|a brick|a rose]';

const LOUD = '[a train|a storm|ten geese|a trumpet|a church bell|three cats]';

export const newBaby: PlotInEnglish = {
  sayings: [
    saying(e.told, [
      '"Soon you will have somebody to [play|sing|run] with, {hero.name}," said {parent.name}, and {hero} [lined up|counted|washed|shared out] all the [toys|balls|blocks|books].',
      '[In spring|At New Year|One evening], {parent} told {hero.name} that there would be a baby soon, and now a cradle stood [by the stove|by the window|in the corner].',
      '{parent} [cleaned|built|mended|made] the cradle, and {hero.name} was allowed to paint the [legs|inside|left side|stars on it].',
      '"You will be the big one soon," {parent} said, and {hero.name} [stood very straight|tried a deep voice|felt an inch taller|wanted to know how big].',
      'A [drawer|box|chair] was full of tiny [socks|shirts|caps|blankets]. "Whom are they for?" asked {hero.name}. "Guess," said {parent.name} with [a smile|a wink|a kiss].',
    ]),
    saying(
      e.comes,
      [
        'One [morning|night|rainy day|Sunday] the baby was there, and {hero} had {sibling.a}, who was called {baby.name} and was very [loud|warm|sleepy|small|wrinkled].',
        `{sibling.a} came, as red as ${RED}, and was called {baby.name}. "[Is that all|Can it play|Will it grow|Does it always cry]?" asked {hero.name}.`,
        `{hero} got {sibling.a} [at midnight|in the middle of lunch|on a Sunday|in a storm]. The baby was called {baby.name}, and was as loud as ${LOUD}.`,
        `One morning there lay {sibling.a}, no bigger than ${SIZE}. "{baby}," {hero.name} [read|spelled] [on the ribbon|on the cradle].`,
        `"Come quietly. This is {baby.name}." {hero} [looked|leaned] into the cradle. So that was {sibling.a}, the size of ${SIZE}!`,
      ],
      [['What was the new baby called?', 'baby']],
    ),
    saying(e.useless, [
      'But {baby} could not [walk|run|dig], could not [talk|sing|count] and could not [catch|dance|swim]. So {hero} played alone.',
      '{hero} showed {baby.name} the best [stick|stone|shell|nut] in the house, but {baby.name} only [fell asleep|yawned|sneezed].',
      '"When will {baby.name} be [ready|any use|big]?" asked {hero.name}. "Not one [tooth|word|game] so far!"',
      'It is hard to [play|talk|build a tower] with {baby.name}, thought {hero.name}, who had [waited so long|hoped for more].',
    ]),
    saying(
      e.noTime,
      [
        '"Will you {wish} with me?" asked {hero.name}. "[Later|Soon|In a minute]," said {parent.name}. But {baby.name} was [crying|wet|hungry|tired], and soon it was too late.',
        '{parent} had promised to {wish} with {hero.name} [that day|on Sunday]. But {baby} [cried|sneezed|howled|woke up] [again and again|the whole time], and there was no time.',
        '"You said that we would {wish}," said {hero.name}. "[Hush|Softly]," {parent} whispered, "or you will wake {baby.name}." It was the same every [day|week].',
        'All that {hero} wanted was to {wish}. But {parent} [sang to|fed|washed|rocked|sat beside] {baby.name} and [had no hand free|heard nothing|was too tired].',
        '"Now we can {wish}!" cried {hero.name} with [both boots on|a packed bag|shining eyes]. {parent} only [sighed|pointed at the cradle], because {baby.name} was [crying|hungry|ill|awake] again.',
      ],
      [['What did {hero.name} want to do with {parent.name}?', 'wish']],
    ),
    saying(
      e.movesOut,
      [
        '"Then {baby.name} can have my [bed|room|chair], too," said {hero.name}, took [some bread|two apples|a pillow|a candle] and moved {hideout.to}.',
        '{hero} packed a bag. "They have {baby.name} now," {hero.he} [thought|told the cat], and went to live {hideout}.',
        'From that day on {hero} lived {hideout}, behind a sign in big [red|black|green|blue] letters: "No {baby.name} here!"',
        'With a [pillow|blanket|book], a [lamp|ball|drum] and [an apple|some bread|a cookie], {hero} moved {hideout.to}. Now they could all sing to {baby.name}!',
      ],
      [['Where did {hero.name} go to live?', 'hideout']],
    ),
    saying(e.supperThere, [
      'In the evening {parent} came, too, with [soup|pancakes|bread and jam|warm milk] and two spoons. "Is there room for me {hideout}, {hero.name}?" There was.',
      'It got [cold|dark|quiet|late] {hideout}. Then {parent} came and [sat down|squeezed in]. "I [miss|need] you, {hero.name}," {parent.name} said, and {hero.name} moved over.',
      'Somebody [knocked|coughed|whistled]. It was {parent.name}, with [a plate of pancakes|hot soup|a pie|two cups of milk]. They [ate|talked|laughed] {hideout}, and {hero.name} felt better.',
      '"May I come in, {hero.name}?" asked {parent.name} softly. And [for an hour|until nine] they were two again, {hideout}, [under one blanket|with one spoon|with a candle between them].',
    ]),
    saying(
      e.offers,
      [
        'The next [day|morning] {hero} waited [at the gate|on the road|by the wall] for {buyer.name}. "Do you need a baby? You can have {baby.name} for {price}."',
        '{buyer.a} came by, and {hero.name} saw a chance. "For {price}," {hero.he} said, "you can have {baby.name}, with [the cradle|a blanket|all the noise]."',
        '"{baby.name} is for sale," {hero} told {buyer.name} [over the fence|at the door|on the bridge], "and I want {price} for it."',
        '"A baby, hardly used!" called {hero.name} [from the gate|down the road]. "{price} for {baby.name}!" {buyer} [stopped|turned around|put down a bag].',
      ],
      [
        ['To whom did {hero.name} offer the baby?', 'buyer'],
        ['What did {hero.name} ask for the baby?', 'price'],
      ],
    ),
    saying(e.takesBack, [
      '"Good, I will take it!" said {buyer.name}, and [took hold of|lifted|pushed] the cradle. {hero.name} turned [pale|hot|cold]. "No! {baby.name} is ours!"',
      '{buyer} looked at {baby.name} [for a long time|and smiled|from all sides]. But {hero.name} [lay down across|held on to|jumped in front of] the cradle and would not [move|let go].',
      '"What does it eat?" asked {buyer.name}, and bent over {baby.name}. "Too late, it is sold," said {hero.name} quickly. "I have just bought it [myself|back]."',
      '{buyer} [felt in a pocket|held out a hand]. Just then {baby.name} [smiled|sneezed|yawned|waved]. "I have changed my mind!" cried {hero.name}.',
    ]),
    saying(e.playsBaby, [
      'So {hero} [squeezed|climbed] into the cradle, [kicked|drooled], and [cried|howled|screamed] until {parent.name} came [running|with a towel].',
      '"I am a baby now," said {hero.name}. "[Waah|Goo, goo|Da, da]!" {parent} [blinked|nodded|sighed] and tied [a bib|a towel] around {hero.namePoss} neck.',
      'From then on {hero} could not [walk|talk|count] any more. {hero.he} only [crawled|rolled on the floor|lay there] and said "[goo|ba|da]" when {parent.name} [asked a question|called].',
      '{hero} lay down in the [cradle|wash basket] with [a bottle|a rattle|two blankets]. "[Sing to me|Rock me|I want milk]!" cried {hero.name}, and {parent.name} [did it|sighed and did it|nodded].',
    ]),
    saying(e.tiredOfIt, [
      '"Poor thing," said {parent.name}. "No [plum cake|nuts|apple pie|cookies] for you, {hero.name}, without teeth." Very soon {hero.name} [had teeth|was big] again.',
      'There was thin soup for {hero.name}, without [jam|cheese|butter|honey] on bread, and a nap at [noon|two|one]. By [three|four] {hero.he} begged {parent.name} to be big again.',
      '{parent} [hummed|sang] and rocked, and it was nice for [a while|an hour]. But {hero.namePoss} [legs|feet] [hurt|stuck out], and outside [the sun shone|a ball bounced|somebody laughed]. It was better to be big.',
      '"It is bedtime," said {parent.name} at [five|four|noon]. "Babies sleep a lot, {hero.name}." "But I grew up just now!" [cried|shouted] {hero.name}.',
    ]),
    saying(e.cries, [
      'Then came a [day|night|morning|Sunday] when {baby} would not stop crying. {parent} [sang|danced|whistled], and nothing helped. "You try it, {hero.name}."',
      `One [night|evening|afternoon] {baby} was as loud as ${LOUD}. {parent.name} [could hardly stand|could hardly see straight], and {hero} came in [on bare feet|wide awake|to help].`,
      `That [evening|night|week] {baby} cried and turned as red as ${RED}. "Let me try it, {parent.name}," said {hero.name}.`,
      `There was thunder that night, and {baby} was as loud as ${LOUD}. While {parent} looked for [the lamp|a candle|the milk], {hero.name} got to the cradle first.`,
      'Neither milk nor [a song|a walk|the rattle|a bath] could help. {baby} [cried|howled], {parent.name} [yawned|sighed], and {hero} had an idea.',
    ]),
    saying(
      e.soothes,
      [
        '{hero} {trick}. {baby} [hiccuped|blinked|stared], and then laughed, for the very first time.',
        '{hero} {trick}. And it was quiet. [Two wet eyes looked up|One foot kicked], and {baby} smiled [without a tooth|from ear to ear|like the sun].',
        'So {hero} {trick}. "[Eh|Oo|Ah], [eh|oo|ah]," said {baby.name}. It was a laugh, only for {hero.name}!',
        'What did {hero} do? {hero.he} {trick}, [twice|three times|ten times], until {baby} [forgot to cry|laughed|wanted more].',
      ],
      [['How did {hero.name} make the baby laugh?', 'trick']],
    ),
    saying(e.holdsOn, [
      'Then {baby} took hold of {hero.namePoss} [nose|ear] and [did not let go|held on tight|tried to eat it].',
      'And when {hero} wanted to [leave|sleep|sit down], {baby.name} began to howl again. Nobody else would do.',
      '{baby} smelled of [milk|soap|honey|butter] and [warm bread|hay|clean sheets]. {hero.name} had never come close enough to notice.',
      'And {hero} carried {baby.name} all the way to the [window|door|garden], very [carefully|proudly].',
    ]),
    saying(e.wishDone, [
      'On [Sunday|Friday|Saturday] [Grandma|an aunt|a neighbor] looked after {baby.name}, so that {parent} and {hero.name} could {wish}. "[Next year|Next time] we will take {baby.name} along," said {hero.name}.',
      '"And now, {hero.name}," said {parent.name}, "we will {wish}." And {baby.name} lay in a basket and [watched|snored|chewed a sock].',
      '"Get your boots, {hero.name}," said {parent.name}. It was high time to {wish}, with {baby.name} [in a scarf|fast asleep|in the cart].',
      'And did they {wish}? They did, the very next [day|week], {hero.name} and {parent.name}, with {baby.name} [in a basket|for company|as a guest].',
    ]),
    saying(e.plans, [
      'Since then, whenever {baby.name} [cries|howls], everybody calls for {hero.name}, who once {trick} and [found out|learned] how to do it.',
      '"When you are big, {baby.name}," whispered {hero.name}, who {trick} once more, "I will [show you how to do that|teach you to whistle|give you my boots]."',
      '"One day we will [climb trees|run|build a hut] together, {baby.name}," said {hero.name}, and {trick} again, [very softly|as a promise].',
      '{hero} {trick} the next [evening|morning|day], too, and {baby} [laughed before it began|kicked for joy|was already waiting for it].',
    ]),
    saying(e.noRoom, [
      '{hero} waited. From the window came [a lullaby|a song|soft talk], but it was for {baby.name}. {parent} [fell asleep|forgot the time], and nobody went to {wish}. When it got [cold|dark|wet], {hero.name} came in.',
      '"There you are!" cried {parent.name} [after dark|when {hero.name} came in], and hugged {hero.name} with the arm that was free. In the other was {baby.name}. They would {wish} [some day|later], but nothing was the same as before.',
      'Nobody came but [the cat|a moth|a hen]. {parent} was [feeding|washing|rocking] {baby.name}, so {hero} could only {wish} in a dream.',
      '"[Softly|Not so loud]," was all that {parent} said when {hero} came back, because {baby.name} was asleep. It was too [late|dark] to {wish}, and the soup was cold.',
    ]),
  ],
  words: {
    'baby sibling': {
      sister: { a: 'a little sister' },
      brother: { a: 'a little brother' },
    },
    'baby wish': {
      minnows: { '': 'catch fish' },
      ride: { '': 'ride the big wheel' },
      hut: { '': 'build a hut of branches' },
      berries: { '': 'pick berries' },
      whistle: { '': 'cut a whistle from wood' },
      kite: { '': 'fly a kite' },
      boat: { '': 'row to the island' },
      stars: { '': 'look at the stars' },
      bread: { '': 'bake bread on a stick' },
      fair: { '': 'go to the fair' },
      owl: { '': 'listen for owls' },
      hill: { '': 'roll down the hill' },
      swim: { '': 'swim in the lake' },
      castle: { '': 'climb to the old castle' },
      sled: { '': 'mend the sled' },
      chess: { '': 'play checkers' },
    },
    'baby hideout': {
      table: { '': 'under the big table', to: 'to a place under the big table' },
      'apple tree': { '': 'under the apple tree', to: 'to the foot of the apple tree' },
      tub: { '': 'in the wash tub', to: 'into the wash tub' },
      shed: { '': 'in the wood shed', to: 'into the wood shed' },
      stairs: { '': 'below the stairs', to: 'to a corner below the stairs' },
      hay: { '': 'on top of the hay', to: 'to the top of the hay' },
      barrel: { '': 'in an empty barrel', to: 'into an empty barrel' },
      rock: { '': 'behind the gray rock', to: 'behind the gray rock' },
      boat: { '': 'in the old boat', to: 'into the old boat' },
      bench: { '': 'under the garden bench', to: 'to a place under the garden bench' },
    },
    'baby price': {
      turnip: { '': 'one onion' },
      buttons: { '': 'six buttons' },
      feather: { '': 'a goose feather' },
      nothing: { '': 'nothing at all' },
      apples: { '': 'three apples' },
      egg: { '': 'a boiled egg' },
      string: { '': 'a piece of string' },
      whistle: { '': 'a tin whistle' },
      cake: { '': 'half a cake' },
      marbles: { '': 'four marbles' },
      candle: { '': 'a short candle' },
      puppy: { '': 'a puppy' },
    },
    'baby trick': {
      face: { '': 'made the face of a fish' },
      song: { '': 'sang the song of the three fat frogs' },
      beetle: { '': 'buzzed like a bee in a bottle' },
      towel: { '': 'hid behind a towel and jumped out' },
      belly: { '': 'blew on the tiny belly' },
      pot: { '': 'beat a spoon on a pot' },
      duck: { '': 'walked like a duck' },
      sneeze: { '': 'sneezed like a horse' },
      toes: { '': 'counted all the tiny toes' },
      train: { '': 'huffed like a train' },
      spoon: { '': 'hung a spoon on one ear' },
      hat: { '': 'put on a pot for a hat' },
      bear: { '': 'growled like a very small bear' },
      dance: { '': 'danced with the broom' },
    },
  },
};
