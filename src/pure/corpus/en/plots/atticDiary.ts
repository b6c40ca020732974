// The diary in the attic, in English.
import { saying } from '../../language/Language';
import { atticDiaryEvents as e } from '../../world/plots/atticDiary';
import type { PlotInEnglish } from '../PlotInEnglish';

const SMELL = '[dust|old apples|mice|wool|smoke|dry wood|soap|winter coats]';

const JUNK = '[broken chairs|old boots|bird cages|hat boxes|clocks without hands|empty frames]';

const AGE = '[six|seven|eight|nine|ten]';

const DAY = '[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]';

const LAUGHED = '[laughed|turned pink|sat down|blinked|clapped]';

export const atticDiary: PlotInEnglish = {
  sayings: [
    saying(e.climbs, [
      `{hero}, {trait.a} {kind} with nothing to [do|read|play with], climbed up to the attic, where it smelled of ${SMELL}.`,
      `{trait.a} {kind} called {hero.name} had [played every game|read every book|looked into every box] in the house. Only the attic was left, with its ${JUNK}.`,
      `{hero}, {trait.a} {kind}, [sat|stood|hid] in the attic among ${JUNK} and [sneezed|listened|waited for supper|looked around].`,
      `"May I go up to the attic?" asked {hero.name}, {trait.a} {kind} of [seven|eight|nine|ten]. And up {hero.he} went, into the smell of ${SMELL}.`,
      `It was just the day for an attic. So {hero}, {trait.a} {kind}, [lit a lamp|took an apple|put on a scarf] and climbed up to look at the ${JUNK}.`,
    ]),
    saying(
      e.finds,
      [
        'There, {spot}, lay {book.a}, tied up with [string|a ribbon|a bootlace|wool]. {hero} [blew the dust away|sneezed|untied it].',
        'Something was [hidden|stuck] {spot}. {hero} reached in, and held {book.a} [in both hands|up to the light|under the lamp].',
        '{hero} was looking for [a ball|a hat|a hammer|a sled|a rope], but what {hero.he} found {spot} was {book.a}.',
        'And what did {hero} see {spot}? It was {book.a}, with a [dry leaf|blue feather|flat flower|train ticket] in it.',
        'A [mouse|spider|beetle] ran away, and {hero} saw {book.a} {spot}, [gray with dust|warm and dry|half eaten at one corner].',
      ],
      [
        ['What did {hero.name} find?', 'book'],
        ['Where was the {book.noun}?', 'spot'],
      ],
    ),
    saying(
      e.name,
      [
        `"This {book.noun} belongs to {owner.name}, age ${AGE}. Keep out!" {hero} [stared|laughed|read it twice]. Had {owner.name} ever been so [small|young]?`,
        'On [the first page|the cover|the back] of {book} stood a name in [round|crooked|green|red] letters, and {hero} knew it. It was {owner.namePoss}.',
        'Whose was it? {hero} opened {book} and saw a picture of a child with a [big hat|kite|dog|wooden sword]. Under it stood, "Me, by {owner.name}."',
        `{owner} had been a child once! {hero} [held|turned] {book} [to the light|this way and that] and found the name on page ${AGE}.`,
      ],
      [['Whose was the {book.noun}?', 'owner']],
    ),
    saying(e.carriesDown, [
      `{hero} [carried|took|brought] {book} down the stairs to {owner.name}, who ${LAUGHED}. "Come here, {hero.name}, we will [read it together|see who I was]."`,
      `So {hero} laid {book} on the [table|newspaper] before {owner.name}, who ${LAUGHED} and [began to read aloud|turned the pages|put on glasses].`,
      `"May I read this?" asked {hero.name}, and held up {book}. {owner} ${LAUGHED}. "I lost that when I was ${AGE}. [Sit down|Read it to me|Bring the lamp]!"`,
      `"Look what I found, {owner.name}," said {hero.name}. At the sight of {book}, {owner.name} ${LAUGHED}, and then they read it [together|side by side|until the soup burnt].`,
    ]),
    saying(e.readsAlone, [
      'Only one page, thought {hero.name}. But {book} was better than any [story|game|cake], and when {hero.he} looked up again, [it was dark|supper was cold|an hour was gone].',
      '{hero} knew very well that it was [not right|a secret]. All the same {hero.he} sat down on a [box|trunk|pile of rugs] with {book} and read and read.',
      'There was nobody up there but a [spider|mouse|moth|bat]. So {hero} opened {book} and began to read, [word by word|with red ears|from the beginning].',
      '{hero} [looked left and right|listened|shut the door], and then {hero.he} read {book}, [page after page|from end to end|word by word].',
    ]),
    saying(
      e.treasure,
      [
        '"Today I [buried|hid] my tin box {place}," {owner} had written, "and I will dig it up when I am [old|tall|rich|grown up]."',
        'In the middle was a [map|drawing] with a [cross|star|red arrow]. It showed that {place}, {owner} had hidden a [tin box|secret box].',
        '"Nobody will ever find my box {place}," {owner} had written [on the last page|in red|in tiny letters].',
        `"${DAY}. [Rain|Sun|Snow]. [Fed the hens|Had a cold|Lost a shoe|Ate six plums]. Hid my box {place}," it said in {owner.namePoss} [round|wild|neat] hand.`,
      ],
      [['Where was the box hidden?', 'place']],
    ),
    saying(
      e.prank,
      [
        `"${DAY}. Today I {prank}," {owner} had written, "and [nobody saw me|they think it was the cat|I am very happy]."`,
        'The best page [had a picture|was the fifth|had a jam stain on it]. "I {prank}," it said, and {owner} had [drawn it, too|added three stars].',
        '{owner} had been a [wild|terrible|funny] child. "I {prank}," it said there, "and I would do it again [every day|on Sunday]."',
        `"I {prank}," {owner} had written at the age of ${AGE}, "and [ran away|got no supper|laughed until bedtime]."`,
      ],
      [['What had {owner.name} done as a child?', 'prank']],
    ),
    saying(
      e.quarrel,
      [
        'There was a friend on every page, now {other.a} in the next [village|street|valley|town]. But then they had a quarrel about {matter}, {owner} had written, and after that the pages were empty.',
        '{owner} and {other.a} had once been best friends, it said. But they [fell out|quarreled] over {matter}, and neither said sorry.',
        '"My best friend wants to be {other.a} one day," {owner} had written. But the last page told of a [bad|silly|loud] quarrel about {matter}.',
        '"I will never [speak|talk] to that [goose|donkey|turnip|frog] again!" {owner} had written, all because of {matter}. And the child of that page was {other.a} now.',
      ],
      [
        ['With whom had {owner.name} quarreled?', 'other'],
        ['What was the quarrel about?', 'matter'],
      ],
    ),
    saying(e.givenAway, [
      'At [supper|breakfast|lunch] {hero} could not stop looking at {owner.name}. "There is [dust|a cobweb] on your [nose|ear|sleeve], {hero.name}," said {owner.name}, "and I know that attic." So it all came out.',
      `"{owner.name}, what were you like at ${AGE}?" asked {hero.name}. {owner} looked at the dusty [knees|hair|socks|hands] and [knew everything|laughed|nodded slowly].`,
      '{hero} [whistled|hummed|sang] a tune from the book without thinking. {owner} put down the [cup|saw|knife|newspaper]. "I made that up myself! You have read it, {hero.name}!"',
      '{hero} could not keep it in for long. "I [read your book|know everything|was in the attic], {owner.name}," {hero.he} [whispered|said at bedtime|said at last].',
    ]),
    saying(e.digs, [
      'They took a [spade|shovel|big spoon] and a [lamp|lantern|bag of apples|jug of tea], {hero.name} and {owner.name}, and dug {place} until [dark|their backs hurt|noon].',
      '"Now for the box," said {owner.name}. [The next day|At six|After supper] the two of them knelt {place}, and {hero.name} [dug first|held the light].',
      '"Go [twelve|nine|seven] steps to the left, then [two|three|four] back. Dig there, {hero.name}!" said {owner.name}. And the spade went in, {place}.',
      'The next day {hero} dug {place}, and {owner.name} [counted steps|held the lamp|gave good advice]. [Earth|Sand|Roots|Stones] flew.',
    ]),
    saying(
      e.opensBox,
      [
        'Something [clinked|rang|scraped]. It was a tin box, and in it lay {treasure}. {owner} held it like [an egg|a bird|a crown], and {hero.name} [saw the child from the book|smiled].',
        '"It is still here!" cried {hero.name}. {owner} [took out|held up|dusted off] {treasure} and laughed until [the tears came|the birds flew up].',
        '{hero} got the box open with [a nail|a stone|both hands]. "Oh," said {owner.name} softly, because there lay {treasure}, [as good as new|not a day older|safe and dry].',
        'The lid [squealed|stuck|fell off]. In the box was {treasure}! "It is for you, {hero.name}," said {owner.name}. "[I am big enough now|I have had it long enough|Take good care of it]."',
      ],
      [['What was in the box?', 'treasure']],
    ),
    saying(e.boxGone, [
      'There were roots and [stones|nails|bottles] and one old [shoe|spoon|pipe|key], but no box. "Somebody was quicker," said {owner.name}, and took {hero.namePoss} hand.',
      'All that {hero} found was [rust|a scrap of tin|the mark of a box]. {owner} [looked at it|stood there] for a long time and then [smiled with wet eyes|sighed|filled the hole].',
      'There was no box! "It was [the best thing I had|full of summer]," said {owner.name}, and {hero.name} [did not know what to say|took the spade|took the lamp].',
      '{owner} [sat down in the grass|leaned on the spade|wiped both eyes]. "It is gone, {hero.name}. I waited too long." And they walked home [slowly|hand in hand|without a word].',
    ]),
    saying(e.visits, [
      '"It is not too late," said {hero.name}. {owner} [thought about it|nodded|put on good shoes], and that same [evening|day] they knocked at the door of {other.name}.',
      `{hero} wrote [a letter|a card], {owner.name} signed it, and on ${DAY} they [walked|rode] to the house of {other.name}.`,
      '"What would you say to {other.name} now?" asked {hero.name}. "[Sorry|Hello|Come to tea]," said {owner.name}. So {hero.name} fetched [both coats|the hats|two umbrellas], and they went.',
      '"Put your hat on, {owner.name}," said {hero.name}. "The house of {other.name} is only [an hour|two hills|ten minutes|three bridges] from here." And they set out.',
    ]),
    saying(
      e.reconciled,
      [
        'The door opened [a crack|slowly|wide]. "Do you remember {matter}?" asked {other.name}, and {owner} [laughed|wept a little]. {hero.name} waited on the [step|wall|bench] and it took [until evening|for hours].',
        '"And I thought you were still [angry|cross] about {matter}," said {other.name}. {owner} could only [nod|smile]. {hero.name} ate [all the cookies|the whole cake|six buns] while the two of them talked.',
        '"[Forty|Thirty|Fifty|Twenty] years because of {matter}!" said {other.name}, and hugged {owner.name} until {hero.name} [had to laugh|looked away].',
        '{other.name} [said nothing|took a deep breath|dropped a cup], and {owner.name} said sorry. So the quarrel about {matter} was [forgotten|forgiven|only funny now], and {hero.name} [had tea|heard old songs|played with the dog] until dark.',
      ],
      [['Who forgave {owner.name}?', 'other']],
    ),
    saying(e.tooLate, [
      'But {other} had moved away [in the spring|last year|long ago], said [a man|a girl|somebody] next door. {owner} stood at the gate for a while. "I was too late, {hero.name}."',
      'Nobody opened. {other} had [gone across the sea|gone to the city|moved away]. {owner} and {hero.name} walked home, and {owner.name} whistled an old [tune|song], as if somebody might answer.',
      'The [windows|rooms] were [dark|empty]. {other} was gone. {hero} [took|held] {owner.namePoss} [arm|hand], and they said little on the way home.',
      'A stranger [opened|came out], and that was how they heard that {other.name} was gone. {owner} left [a note|a flower|a letter] by the door, and {hero.name} shut the gate [softly|without a sound].',
    ]),
    saying(e.laughs, [
      '"So it was you, {owner.name}, who {prank}!" cried {hero.name}. And they laughed until [somebody knocked on the wall|the dog howled|the plates danced|it hurt].',
      '"Never do such a thing, {hero.name}," said {owner.name}. "But you {prank}!" "[Yes|True|So I did]," said {owner.name}, "and it was [wonderful|the best day of my life]."',
      'Now, when {hero} is [scolded|sent to bed|told to behave], {hero.he} asks who it was that {prank}. And {owner.name} has to [look out of the window|cough|water the flowers].',
      '"Tell it again, {owner.name}!" begged {hero.name}. So {owner} told how a child once {prank}, and each time the story [grew|got longer|got better].',
    ]),
    saying(e.writesOn, [
      `There were ${AGE} empty pages in {book}. {hero} [sharpened|found|borrowed] a pencil and wrote, "[Keep out|I was here, too|Now it is my turn]!"`,
      'Then {hero} put {book} back, with a page of {hero.his} own in it, for somebody in [fifty|forty|a hundred|sixty] years.',
      'That [night|evening] {hero} wrote in {book}. "[Dear reader|Today|It is late]," it began, and it ended with [a map|a drawing of the cat|three stars].',
      '{hero} kept {book} and wrote [one page|one line|a secret] in it [every night|every Sunday|whenever it rained], and hid it even better than before.',
    ]),
  ],
  words: {
    'diary spot': {
      floor: { '': 'under a loose board' },
      hatbox: { '': 'in a hat box' },
      chimney: { '': 'behind the warm chimney' },
      trunk: { '': 'at the bottom of a trunk' },
      cradle: { '': 'in an old cradle' },
      clock: { '': 'inside a broken clock' },
      coat: { '': 'in the pocket of a coat' },
      boot: { '': 'in a big boot' },
      'bird cage': { '': 'in an empty bird cage' },
      newspapers: { '': 'between old newspapers' },
      drum: { '': 'in a torn drum' },
      beam: { '': 'high up on a beam' },
    },
    'diary place': {
      'pear tree': { '': 'under the pear tree' },
      step: { '': 'beside the kitchen step' },
      well: { '': 'beside the dry well' },
      wall: { '': 'at the foot of the garden wall' },
      bridge: { '': 'by the wooden bridge' },
      mill: { '': 'behind the mill' },
      barn: { '': 'behind the barn' },
      oak: { '': 'under the biggest oak' },
      hives: { '': 'beside the bee houses' },
      gate: { '': 'next to the old gate' },
      'dog house': { '': 'under the dog house' },
      'rose bush': { '': 'among the roses' },
    },
    'diary treasure': {
      marble: { '': 'a green glass marble' },
      soldier: { '': 'a tin soldier with one leg' },
      tooth: { '': 'a milk tooth' },
      wishes: { '': 'a list of nine wishes' },
      coin: { '': 'a coin with a hole' },
      feather: { '': 'the feather of an eagle' },
      stone: { '': 'a stone with a white heart in it' },
      whistle: { '': 'a whistle that still worked' },
      button: { '': 'the button of a general' },
      candy: { '': 'one hard red candy' },
      letter: { '': 'a letter to the moon' },
      shell: { '': 'a shell with the sea in it' },
      star: { '': 'a star cut out of gold paper' },
    },
    'diary prank': {
      pig: { '': 'rode the pig through the church' },
      salt: { '': 'put salt into the sugar at the wedding' },
      ink: { '': 'painted a beard on the king on the wall' },
      bell: { '': 'rang the fire bell at night' },
      goat: { '': 'took the goat to school' },
      pie: { '': 'ate the pie and left the plate' },
      soap: { '': 'put soap into the village well' },
      hens: { '': 'dressed the hens in socks' },
      boots: { '': 'nailed the boots of the teacher to the floor' },
      clock: { '': 'turned the church clock back' },
      frogs: { '': 'let nine frogs into the bath' },
      sheep: { '': 'dyed a sheep blue' },
      honey: { '': 'put honey on the door handle' },
    },
    'diary matter': {
      kite: { '': 'a torn kite' },
      goat: { '': 'a goat that ate a hat' },
      race: { '': 'a race in the snow' },
      pie: { '': 'the last piece of a pie' },
      boat: { '': 'a boat with a hole' },
      song: { '': 'the words of a song' },
      hat: { '': 'a straw hat' },
      apple: { '': 'one single apple' },
      dog: { '': 'the best name for a dog' },
      name: { '': 'a nickname' },
      sled: { '': 'the best seat on the sled' },
      game: { '': 'a game of marbles' },
      secret: { '': 'a secret that got out' },
    },
  },
};
