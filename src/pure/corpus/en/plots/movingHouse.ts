// Moving house, in English.
import { saying } from '../../language/Language';
import { movingHouseEvents as e } from '../../world/plots/movingHouse';
import type { PlotInEnglish } from '../PlotInEnglish';

export const movingHouse: PlotInEnglish = {
  words: {
    'moving reason': {
      roof: { '': 'the roof let the rain in', now: 'the new roof let in not one drop' },
      river: { '': 'the river came closer every spring', now: 'the river was far below' },
      rooms: { '': 'two rooms were not enough', now: 'there was room for all' },
      school: { '': 'school was three hours away', now: 'the school was around the corner' },
      stove: { '': 'the house was as cold as ice', now: 'the rooms were as warm as bread' },
      work: { '': 'there was no more work', now: 'there was work' },
    },
    'moving box': {
      shells: { '': 'snail shells' },
      chestnuts: { '': 'seventy nuts' },
      corks: { '': 'paper boats' },
      clock: { '': 'a broken clock' },
      spoons: { '': 'five old spoons' },
    },
    'moving spot': {
      windowsill: { '': 'by the window' },
      stove: { '': 'behind the stove' },
      bench: { '': 'on the bench' },
      stair: { '': 'on the stairs' },
      cupboard: { '': 'in the cupboard' },
      tub: { '': 'in the wash tub' },
    },
    'moving sight': {
      apple: { '': 'an apple tree grew there' },
      cat: { '': 'a gray cat lived there' },
      swing: { '': 'somebody had left a swing' },
      banister: { '': 'the hedge had a secret hole' },
      sea: { '': 'one could see the sea' },
      piano: { '': 'there was a piano in the hall' },
      stream: { '': 'a stream ran by' },
      bats: { '': 'two owls lived in the roof' },
    },
  },
  sayings: [
    saying(
      e.mustMove,
      [
        '"We are moving," {kind.young} named {hero} told [the old well|the apple tree|the garden gate] one morning, "because {reason}."',
        '[In May|One gray morning|When the leaves fell] {hero}, {kind.little}, sat on [a rolled-up carpet|the biggest box|a pile of coats] and [waited|cried a little|looked very sad|could not eat]. They had to move, for {reason}.',
        '{hero} was {kind.little} who [knew|loved] every [board|corner|step] of the old house. But {reason}, and one day a big cart stood at the gate.',
        '{hero}, {kind.young}, said goodbye to [the door|the kitchen clock|the stairs], and then to [the apple tree|the garden gate|the old well]. The family had to move, because {reason}.',
        '"Why must we go?" asked {kind.little} named {hero}. "Because {reason}," they said, and went on packing [pots|blankets|books|boots].',
      ],
      [['Why did the family of {hero.name} have to move?', 'reason']],
    ),
    saying(
      e.packs,
      [
        '{hero} was given a [box|basket|bag], and into it went {packed}[| and nothing else].',
        'The others packed [lamps|chairs|blankets|pots]. {hero} packed {packed}[|, with great care|, and then sat on the lid].',
        '{hero} took out [a winter hat|the Sunday shoes|a warm pillow] to make room for {packed}.',
      ],
      [['What did {hero.name} pack?', 'packed']],
    ),
    saying(
      e.putsAside,
      [
        'But {thing.a} was too [special|dear|lovely] for a box. {hero} [put|set] it {spot}, [just for a moment|to wait there|where it could see everything].',
        '"You will ride on my lap," {hero} told {thing.a}, and [set it down|put it] {spot} [for a moment|just for now].',
        '{hero} put {thing.a} {spot}, [just for a minute|to have both hands free].',
        '{hero} showed {thing.a} every empty room once more. Then [somebody called|there was so much to carry], and it was left {spot} for a moment.',
      ],
      [['Where did {hero.name} put the {thing.noun}?', 'spot']],
    ),
    saying(
      e.friendComes,
      [
        'Then {friend} came, {kind.a} from [next door|across the road|the house on the hill], and [hugged|tried to cheer up] {hero.name}.',
        'At the last minute came {friend}, {kind.a} with whom {hero.name} had shared every [secret|apple|game|winter|song].',
        'All morning {hero.namePoss} best friend, {kind.a} named {friend}, had [carried boxes|tied up bundles|helped to pack|carried chairs] without a word.',
        '"Must you go, {hero.name}?" asked {friend.name}, {kind.a} from [next door|across the road], and tried not to cry.',
      ],
      [['Who was {hero.namePoss} friend?', 'friend']],
    ),
    saying(e.swears, [
      '"I will [visit|come to see] you, {hero.name}," [said|promised] {friend.name}, "even if I have to [walk all night|climb seven hills|ask every crow the way]."',
      'They shared [a pear|an apple|a piece of cake|some cheese]. "[Call me|Ring a bell|Light a lamp], {hero.name}, and I will come," said {friend.name}.',
      '"I will come [soon|one fine day|as soon as I can], {hero.name}," said {friend.name}, and [meant it|drew a star in the dust].',
    ]),
    saying(e.friendWaves, [
      'Then the cart began to roll. {friend} ran beside {hero.name} as far as the [bridge|mill|last house|church], waving a [red|blue|white|green|yellow] scarf.',
      '"Off we go!" somebody called. {friend} [climbed on the gate|stood in the road] and waved, and {hero.name} waved back [for a long time|with both arms|and tried to smile].',
      'The cart began to roll, and {hero} looked back. There stood {friend.name}, smaller and smaller, until there was only the [road|hill].',
    ]),
    saying(e.friendHides, [
      'But when it was time to go, {friend} was gone. {hero.name} [called|looked behind every tree|waited at the gate], but it was no use, and the cart began to roll.',
      'Then they quarreled about nothing, and {friend} ran off. {hero.name} stared at the [road|sky] until the cart began to roll.',
      '"I hate goodbyes!" cried {friend.name}, and ran off. {hero.name} [said nothing|stood there alone]. Then the cart began to roll.',
    ]),
    saying(e.friendAtBend, [
      'But [behind the bridge|by the mill|at the last corner] stood {friend.name} with a [red|blue|white|green|yellow] [scarf|flag]! {hero.name} [waved and waved|laughed and cried at once|waved with both arms].',
      'Near [the mill|the forest|the river] {hero.name} heard [a shout|running feet]. {friend.name} had come after all, and they [waved and waved|hugged once more|both laughed and cried]!',
      '"{hero.name}!" {friend} came running [across the fields|down the hill] and threw [flowers|two apples|a lucky stone] into the cart.',
    ]),
    saying(e.houseWaves, [
      'Nobody came to say goodbye. But a [red|white|blue|green|yellow] curtain moved in the wind, as if the old house waved to {hero.name}.',
      '{hero} waved to [the old well|the apple tree|the garden gate] and to [the door|every window], and then the cart began to roll.',
      'Then the cart began to roll. [An old dog|A white goose|One small bird|Three hens] came after them as far as the [bridge|corner], and {hero} waved to it.',
      '{hero} sat on the boxes and counted [trees|houses|gates|hills|cows] until the old house was out of sight.',
    ]),
    saying(
      e.remembers,
      [
        'After [two|three|five] [miles|hours] {hero} [sat up|jumped up]. "{thing}! It is still [there|at home]!"',
        '{hero} wanted to show {thing} [a castle|the swans|a rainbow|a tower|a white horse]. But there was only [an empty basket|a blanket]. It had been left behind!',
        '{thing} was not under the [blanket|seat|coats], and not in the [basket|bag]. {hero} turned cold all over. It was still at home!',
        '"Where is {thing}?" asked {hero.name} [suddenly|after a while]. [Nobody knew|It grew very quiet|They all looked at each other].',
      ],
      [['What did {hero.name} forget?', 'thing']],
    ),
    saying(e.turnsBack, [
      '{parent} looked at {hero.name}, [sighed|smiled|nodded], and turned [the cart|the horse] around. And there, {spot}, {thing} was waiting, [a bit dusty|quite calm|all alone].',
      '"We leave nobody behind," said {parent.name}, and back they went. {hero.name} found {thing} {spot}, [safe and sound|just where it had been].',
      '{parent} [laughed|said nothing], and back they drove. {hero.name} ran in. There was {thing}, still {spot}!',
    ]),
    saying(e.tooFar, [
      '"It is too far now, {hero.name}," said {parent.name}. So {thing} stayed behind, and every [mile|hill|bridge] hurt.',
      'But [a wheel was loose|a storm was near|the horse was tired|it was late], and {parent} could not turn back for {thing}. {hero.name} [nodded|swallowed hard] and said nothing.',
      '"We cannot turn back now," said {parent.name}. "We will write and ask for {thing}." {hero.name} [ate no supper|hardly slept] that night.',
      '{hero} begged and begged, but [night was coming|they had so far to go|the bridge was closed]. "I am sorry about {thing}," said {parent.name}, and put an arm around {hero.him}.',
    ]),
    saying(
      e.arrives,
      [
        'The new house smelled of [bread|apples|wood|honey|roses|new paint]. It was true: {reason.now}. And {hero} [saw|noticed] that {sight}.',
        '{hero} did not want to [like|look at|go into] the new house. But {reason.now}, and what was more, {sight}.',
        '"[Well, do you like it|Is it not fine|What do you think]?" they asked. {hero} looked around the new house. {reason.now}. {sight}. [Perhaps it was not so bad|It could have been worse|Well, that was something].',
        'In the evening they arrived. {reason.now}. {hero} [stared|smiled|ran ahead|looked twice], for {sight}.',
      ],
      [['What was there at the new house?', 'sight']],
    ),
    saying(e.unpacks, [
      'With {packed} by the bed, {hero} thought, a room is not so [strange|empty].',
      'Before supper {hero} unpacked {packed}. Nothing was [lost|missing], and that was a beginning.',
      '{hero} put {packed} [under the bed|by the window|on a chair], and felt almost at home.',
    ]),
    saying(
      e.friendBrings,
      [
        '[One evening|A week later|One windy night] there was a knock. [Gray with dust|Wet and tired|Hungry as a wolf|Proud and tired], {friend} held out {thing}. "Somebody missed you, {hero.name}!"',
        'A week later {hero} heard steps in the yard. It was {friend.name}, who had brought {thing} [all the way|in a basket|under a coat]. How they [laughed|danced]!',
        '"I found {thing} and could not sleep," said {friend.name} [one evening|a few days later] at the door of the new house. {hero.name} hugged them both.',
      ],
      [['Who brought the {thing.noun}?', 'friend']],
    ),
    saying(e.newChild, [
      '"I live in your old house and found {thing} {spot}," said a letter. "May I [keep it|look after it]?" {hero} wrote back, "[Yes, it likes stories|Yes, but keep it warm|Yes, and give it a kiss from me]."',
      'A letter came from the old house. Somebody small had found {thing} {spot} and [kissed it every night|took it to bed|told it stories]. Then {hero.name} [was not sad any more|slept well again].',
      '"Dear {hero.name}," said a letter, "{thing} was still {spot}. We sleep in one bed now. [Come and see us|Do not worry]." {hero.he} read it [twice|ten times] and smiled.',
    ]),
    saying(
      e.newNeighbor,
      [
        'The next morning {friend}, {kind.a}, looked over the hedge. "Are you new? [Come and play|I can show you everything|I was hoping for somebody like you]!" {hero} was [already outside|there in a minute].',
        'Somebody had left [a cake|a basket of pears|a jar of honey|six eggs|a pot of soup] at the door. "From {friend}," said the note. It was {kind.a} from next door, and {hero.name} [ran over to say thank you|soon had a friend|was not alone any more].',
        'The next day {hero} went out to the gate, and there stood {friend}, {kind.a}, who had nobody to play with either. By [noon|supper|evening] they were friends.',
      ],
      [['Whom did {hero.name} meet at the new house?', 'friend']],
    ),
    saying(e.homesick, [
      'But at night {hero} lay awake and thought of the old house, and of somebody small who sat {spot} and waited.',
      '[Sometimes|At night] {hero} still goes back in dreams, opens the old door, and looks for somebody {spot}.',
      '"Are you still {spot}?" asked {hero.name} in the dark. [Nobody answered|Only the wind answered], and it was a long time until morning.',
    ]),
  ],
};
