// Painting the fence, in English.
import { saying } from '../../language/Language';
import { paintingTheFenceEvents as e } from '../../world/plots/paintingTheFence';
import type { PlotInEnglish } from '../PlotInEnglish';

export const paintingTheFence: PlotInEnglish = {
  words: {
    'fence paint': {
      blue: { '': 'blue', like: 'like the sea' },
      red: { '': 'red', like: 'like fire' },
      white: { '': 'white', like: 'like milk' },
      yellow: { '': 'yellow', like: 'like the sun' },
    },
    'fence mixture': {
      purple: { '': 'purple', like: 'like ripe plums' },
      sky: { '': 'light blue', like: 'like the sky' },
      green: { '': 'green', like: 'like young leaves' },
      pink: { '': 'pink', like: 'like a rose' },
      orange: { '': 'orange', like: 'like a fat pumpkin' },
      cream: { '': 'pale yellow', like: 'like butter' },
    },
    'fence mishap': {
      goat: { '': 'a goat put its head through the fence' },
      ladder: { '': 'the ladder slipped' },
      wind: { '': 'the wind slammed the gate' },
      elbow: { '': 'one elbow hit another' },
      ball: { '': 'a ball came flying' },
      dog: { '': 'a dog ran by' },
      bee: { '': 'a bee came too near' },
      apple: { '': 'an apple fell from the tree' },
      foot: { '': 'a foot slipped' },
      boy: { '': 'a cart rolled by too fast' },
    },
    'fence animal': {
      cat: { '': 'a cat', has: 'paws' },
      hen: { '': 'a hen', has: 'feathers' },
      puppy: { '': 'a young dog', has: 'ears' },
      goose: { '': 'a goose', has: 'feet' },
      goat: { '': 'a goat', has: 'horns' },
      pig: { '': 'a pig', has: 'spots' },
      mouse: { '': 'a mouse', has: 'toes' },
      cow: { '': 'a cow', has: 'knees' },
    },
  },
  sayings: [
    saying(e.fenceIsOld, [
      'The fence [in front of|around|behind] {owner.namePoss} house was as gray as [rain|an old mouse|dust|stone|a wet Sunday].',
      '"This fence," said {owner.name}, and [knocked on it|shook it|kicked it], "looks like [a row of bad teeth|an old comb|a sick goat|a pile of bones|a bad dream]."',
      'There were [fifty|sixty|eighty|ninety] boards in {owner.namePoss} [garden |]fence, and on every one of them the paint was [falling off|cracked|gone].',
      'Every [spring|summer|year] {owner} said that the fence had to be painted. And every time [it rained|it was too hot|something else came first|there was no paint in the house].',
    ]),
    saying(
      e.askedFirst,
      [
        'So {owner.name} called {kind.a} [named|called] {hero} and said, "[You may choose the color|I cannot do it alone|I am too old to do it]. [I trust you|There will be cake when it is done|Just make it pretty]."',
        '{kind.a} [named|called] {hero} [was walking by with an apple|came down the road, singing|was bored that day]. "Do you want to [do something useful|paint a fence|earn a piece of cake]?" asked {owner.name}. {hero.name} [said yes at once|nodded|was glad to|could not wait to begin].',
        '"[Can I paint it|May I paint it|Shall I help you]?" asked {kind.a} [named|called] {hero}. {owner.name} [laughed and fetched|fetched|brought out] a brush as wide as [a hand|a shoe|a loaf of bread].',
      ],
      [['Who was going to paint the fence?', 'hero']],
    ),
    saying(e.asked, [
      '"[I will do it|You can leave it to me]!" said {hero}, and {owner.name} went off [to town|to visit a friend|fishing] with a light heart.',
      '"{hero.name}," said {owner.name}, "here is a brush. Make me a fence [that people talk about|that makes me smile|to be proud of]."',
      '{owner} gave {hero.name} [an old shirt|a straw hat|a long coat] for painting. It [was much too big|smelled of the attic|had three holes].',
    ]),
    saying(
      e.choosesPaint,
      [
        '{hero} [did not have to think about it|knew at once|had a plan|had always known it]. The fence had to be {paint}, {paint.like}[, from end to end|].',
        'In the [shed|barn|cellar|kitchen] {hero} found a [big|heavy|dusty] can of paint and [shook|opened] it. It was {paint}. "[A fence should|All fences should|This fence will] look {paint.like}," said {hero.name}.',
        '"[I can see it already|I know what it needs|There is only one color for it]," said {hero.name}[ with closed eyes| and smiled|]. "It must be {paint}, {paint.like}!"',
      ],
      [['What color did {hero.name} want?', 'paint']],
    ),
    saying(
      e.friendComes,
      [
        '[Before long|Soon|After a while] {friend} came by, {kind.a} from [next door|the mill|the farm|down the street|over the hill]. "[Wait|Stop|Oh no], {hero.name}! It must be {paint}, {paint.like}!"',
        '"{hero.name}, [not that color|please do not|stop|wait]!" cried {kind.a} [named|called] {friend}, and held up a can of {paint} paint. "It should be {paint.like}."',
        '[Then along came|But then came|Soon there came] {friend}, {kind.a} with [a second brush|big ideas|a loud voice|paint on both hands]. "[A fence must be|Fences should be|I want it] {paint}," said {friend.name} to {hero.obj}. "[Everybody knows that|Ask anybody|Any cow could tell you]."',
      ],
      [['What color did {friend.name} want?', 'paint']],
    ),
    saying(e.quarrel, [
      '"[Mine is better|My color|It must be mine]!" "[No, mine|Yours is ugly|Never]!" {hero.name} and {friend.name} shouted at each other, [nose to nose|red in the face|like two geese|over the open cans].',
      '{hero.name} [shouted|stamped one foot|waved both arms|kicked the gate]. {friend.name} did the same, only [louder|harder].',
      'So {hero.name} turned to the [house|gate] and {friend.name} to the [street|garden], and neither of them spoke a word. Only the [birds|brushes] made a noise.',
    ]),
    saying(e.halves, [
      '"You do one board and I do the next," said {hero.name}, and {friend.name} [nodded|laughed|ran for a brush|shook hands on it].',
      '{hero.name} began at one end, {friend.name} at the other. [By the gate|In the middle|Under the apple tree] they met, and [shook hands|laughed|shared an apple].',
      'They [threw a coin|talked it over], and {hero.name} painted the [front|left side|top] and {friend.name} the rest.',
    ]),
    saying(
      e.spills,
      [
        'Just then {cause}. [Crash|Bang|Splash|Clang]! Over went the {one} paint, and over went the {two}.',
        'And then {cause}, and both cans [rolled across the path|fell over], [glug, glug, glug|splish, splash], the {one} one and the {two} one.',
        'Nobody had [planned it|seen it coming]. But {cause}, and {one} paint and {two} paint ran [down the path|over the grass|into the sand] side by side.',
      ],
      [['Why was the paint spilled?', 'cause']],
    ),
    saying(
      e.mixes,
      [
        'Where the {one} met the {two}, there was [something new|a new color|a kind of magic]. It was {mixed}, {mixed.like}.',
        'The {one} ran into the {two}, [around and around|slowly|like two snakes|without a sound], and out came {mixed}, {mixed.like}!',
        '[Nobody moved|It grew very quiet|Everybody held their breath]. There was no more {one}, and no more {two}. There was only {mixed}, {mixed.like}.',
      ],
      [['What color came out?', 'mixed']],
    ),
    saying(e.animalIsPainted, [
      'Right through it [walked|ran] {animal}, and had {mixed} {animal.has} for the rest of the [summer|week|month].',
      'The first to like it was {animal}. It [rolled|danced] in the paint, and what a sight, those {mixed} {animal.has}!',
      '[Splat|Splash]! Along came {animal} [in a hurry|without looking], and now it had {mixed} {animal.has}.',
    ]),
    saying(e.laughTogether, [
      '{hero.name} had spots on [both cheeks|the nose|both knees]. {friend.name} had [a new beard|one wet ear|a bright nose]. They [laughed and laughed|had to sit down and laugh|laughed until it hurt].',
      '"[Oh dear|Look at that|Well]," said {hero.name}. "[Oh my|How pretty|So what]," said {friend.name}. And then they laughed, [until it hurt|and could not stop|and had to sit down].',
      '{friend.name} began to [laugh|smile], and {hero.name} [could not help it either|had to laugh, too], until both of them [held on to the gate|had to wipe their eyes|fell into the grass].',
    ]),
    saying(e.paintTogether, [
      'With [brushes|spoons|rags], [sticks|socks] and bare hands, {hero.name} and {friend.name} painted the fence, and it was {mixed}[ from end to end| all over|].',
      'They picked the paint up with [two spoons|both hands|an old hat]. By [evening|supper] {hero.name} and {friend.name} had painted everything {mixed}, even their [arms|hair|shoes].',
      '[Board by board|Bit by bit] the fence turned {mixed}. {hero.name} did the tops, {friend.name} did the bottoms, and they [sang|talked] the whole time.',
    ]),
    saying(
      e.ownerIsPleased,
      [
        '"[Whose idea was|Who chose] {mixed}?" asked {owner.name}. "Nobody," said the two of them[ at once| and laughed|], and it was true.',
        'When {owner} came home and saw all that {mixed}, there was a long silence. Then {owner.name} [laughed out loud|called the whole street together|got out the cake|gave each of them a kiss].',
        'There is only one fence in the [village|world] that is {mixed}. {owner} walks around it every [evening|morning|Sunday], with [a cup of tea|a piece of cake|the cat|a friend], and smiles.',
      ],
      [['What color was the fence in the end?', 'mixed']],
    ),
    saying(e.ownerLikesBoth, [
      '"I could never choose," said {owner.name} at the sight of {one} and {two}. "[Now I do not have to|Now I have both]. [Come in for cake|What a lovely fence]!"',
      '{owner} came out, [stood still|rubbed both eyes], and looked. There was {one}, there was {two}, and there was {owner.name}, [laughing out loud|smiling from ear to ear].',
      'A fence in {one} and {two}! People came from [the next village|far away] to see it, and {owner} sold them [tea|milk|apple cake].',
    ]),
    saying(e.rainComes, [
      'But in the night it rained, and the color ran down the [street|hill|path]. {hero.name} [wept|said nothing|stood in the mud], and {owner.name} did not scold, but [brought some tea|held out a towel].',
      'Then it began to rain. {hero.name} held [a coat|a hat|a blanket] over one board, but it rained on all the others. "[We will try again next spring|Never mind, come in]," said {owner.name}[ gently|].',
      'But it rained that night. {owner} and {hero.name} watched from the [window|door] how the rain washed all their work [away|into the grass|down the hill].',
    ]),
    saying(e.blames, [
      '"[Then do it alone|I am going home]!" cried {friend.name}, and ran off. "[Good|Go, then]!" shouted {hero.name}.',
      '"It is my fence to paint," said {hero.name}[ coldly|]. {friend.name} [went home|walked off] [without looking back|with wet eyes|with a red face].',
      '{hero.name} pointed to the [gate|street]. {friend.name} went, [with wet eyes|with a red face|and did not say goodbye].',
    ]),
    saying(e.paintsAlone, [
      '{hero} painted [until dark|all day long|with tired arms|board after board]. It was {paint}, just as {hero.he} had [wanted|planned], but it was [lonely|long] work for one.',
      'Now the fence was {paint}, and {hero} stepped back to look at it. But there was nobody to [laugh with|show it to|share the cake with].',
      '[By evening|Before dark|The next day] the fence was {paint} from end to end. {hero} waited to feel [happy|proud], but the feeling did not come.',
    ]),
    saying(e.writesNote, [
      '{hero} ran next door. "{friend.name}, I [kept|saved] one board for you," {hero.he} said. "It is for your {paint}."',
      'So {hero} wrote a note: "{friend.name}, the gate is still gray. [Would you paint it {paint}|Would {paint} be right for it]?" Soon someone came running.',
      '"I was wrong about {paint}," said {hero} at the door. {friend.name} came out with [the can|a smile]. The gate has been {paint} ever since.',
    ]),
    saying(e.friendStaysAway, [
      'The next day {hero} rang {friend.namePoss} bell. Nobody [opened|came], but a [brush|paint can] stood on the step.',
      '[All week|All month] {hero} sat on the [steps|gate] and waited. But {friend} took [the other way|the long way] to school.',
      '[Summer|A year] came and went. {hero} and {friend.name} nod to each other now[ and then|], across a very long fence.',
    ]),
  ],
};
