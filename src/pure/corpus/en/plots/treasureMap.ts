// The treasure map, in English.
import { saying } from '../../language/Language';
import { treasureMapEvents as e } from '../../world/plots/treasureMap';
import type { PlotInEnglish } from '../PlotInEnglish';

const named = (...words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word, { '': `the ${word}` }]));

export const treasureMap: PlotInEnglish = {
  words: {
    'map spot': {
      bottle: { '': 'in a bottle on the beach' },
      book: { '': 'between the leaves of a library book' },
      wall: { '': 'behind a loose stone in the wall' },
      coat: { '': 'in the pocket of an old coat' },
      floor: { '': 'under the kitchen floor' },
      clock: { '': 'inside a broken clock' },
      nest: { '': 'up in an empty nest' },
      'tea box': { '': 'at the bottom of the tea box' },
    },
    'map landmark': {
      ...named('tall oak', 'water mill', 'hollow tree', 'white rock', 'broken wall', 'old tower'),
      ...named('stone bridge', 'apple tree', 'scarecrow', 'stone lion', 'red boat', 'dry well'),
    },
    'map look': {
      old: { '': 'an old map' },
      torn: { '': 'a torn map' },
      yellow: { '': 'a yellow map' },
      faded: { '': 'a faded map' },
      tiny: { '': 'a tiny map' },
      dusty: { '': 'a dusty map' },
      sandy: { '': 'a brown map' },
      wet: { '': 'a green map' },
    },
    'map steps': Object.fromEntries(
      ['six', 'seven', 'nine', 'ten', 'twelve', 'twenty', 'thirty', 'forty'].map((steps) => [
        steps,
        { '': steps },
      ]),
    ),
    'map treasure': {
      gold: { '': 'a bag of gold', short: 'the gold', did: 'bought a little boat with a real sail' },
      pearls: { '': 'a box of pearls', short: 'the pearls', did: 'dressed up as kings and queens' },
      hat: { '': 'a pirate hat with a feather', short: 'the hat', did: 'took turns at being captain' },
      seeds: { '': 'forty kinds of seeds', short: 'the seeds', did: 'planted a wild garden' },
      letters: {
        '': 'letters from a girl of long ago',
        short: 'the letters',
        did: 'read one aloud each night',
      },
      whistle: { '': 'a silver whistle', short: 'the whistle', did: 'called every dog in the street' },
      'music box': {
        '': 'a music box that still played',
        short: 'the music box',
        did: 'danced on the stairs',
      },
      stone: { '': 'a stone that glowed', short: 'the stone', did: 'were never afraid of the dark again' },
    },
  },
  sayings: [
    saying(
      e.findsMap,
      [
        '{kind.a} named {hero} was looking for [a lost shoe|the cat|a pin|something to read|nothing special] when {look} [turned up|came to light] {found}.',
        'One [day|rainy day|Sunday|morning in the holidays], {found}, {hero} found {look}. [What luck|What a day|What a wonder] for {kind.a}!',
        'Nobody knew [how long|why|since when] {look} had been [hidden|lying|waiting] {found}, until {kind.little} [named|called] {hero} [looked there|reached in|grew curious].',
        '"[What is this|Can it be true|Who drew this|Is it real]?" asked {kind.little} named {hero}, and [held up|dusted off|pulled out] {look}. It had been {found} [all the time|for years].',
      ],
      [
        ['What did {hero.name} find?', 'look'],
        ['Where was the map?', 'found'],
      ],
    ),
    saying(e.shows, [
      '{hero} [showed it at once|ran with it|read it aloud] to {friend.obj}, {kind.a} who [could keep a secret|lived next door|loved to dig|never got tired|was always hungry].',
      'That was too big a secret for one, so {hero.name} [fetched|told|called] {friend.obj}, {kind.a} [from the same street|with sharp eyes|with a loud laugh|with long legs|of great courage].',
      '{hero} [ran|hurried|raced] to {friend.obj}, {kind.a} [with a loud laugh|with very sharp eyes|who dreamed of pirates|from the next house|as brave as a lion].',
    ]),
    saying(
      e.reads,
      [
        '"[Begin|Start] at {first}," the map said. "Go on to {second}, and then to {third}. Then take {steps} steps [north|south|east|west|uphill|toward the sea], and dig!"',
        'A [green|red|thin|crooked|blue] line ran from {first} to {second} and then to {third}. [Beside it|Under it|In the corner] stood: "Take {steps} steps and [dig|use your hands|be brave]!"',
        'In [brown|red|green|black] letters it said: "First {first}, then {second}, then {third}, and then {steps} steps [toward the sun|to the left|to the right|straight on|on one leg]."',
        'The map showed {first} [in red|with a little bird on it|a bit crooked|in blue], and arrows to {second} and {third}. "{steps} steps more," it said beside [a cross|a star|a little chest|a black spot|a smiling sun].',
      ],
      [
        ['Where did the way on the map begin?', 'first'],
        ['What came second on the map?', 'second'],
        ['How many steps did one have to count?', 'steps'],
      ],
    ),
    saying(e.reachesFirst, [
      'One {weather} {time}, with a spade and some [bread|pears|apples|cake|cheese|nuts], {hero.name} and {friend.name} [walked|hurried|set out] to {first}[|. It was easy to find|, full of hope|, singing|, hand in hand].',
      'The next {time}, {weather.is}. {hero.name} carried the [spade|rope|bag|map], {friend.name} the [lunch|cheese|water|bread|apples], and [soon|before long] they [came to|reached|stood before] {first}.',
      'On a {weather} {time}, {hero.name} and {friend.name} [packed some lunch|put on boots|took a spade] and [walked|hurried|climbed|raced] to {first}. "[There it is|So it is true|The map is right]!"',
    ]),
    saying(e.lostInFog, [
      'Then the fog [hid|covered] the path. {hero.name} [held on to|called|could only hear] {friend.name}, and they walked [in a circle|very slowly|hand in hand] until they [found|reached] {second}.',
      'In the fog {hero.name} could [not|hardly] see {friend.obj}. So they [sang|counted|howled|talked] [loudly|all the way|without a stop] until they [bumped into|found] {second}.',
      'The fog grew [thick|as white as milk|as thick as porridge]. {hero.name} and {friend.name} [held hands|went step by step|almost gave up|lost their way], but [an hour|two hours|a long time] later they [found|reached] {second}.',
    ]),
    saying(e.goose, [
      'But {second} had a guard, a [big|gray|cross|fat|white] goose. {hero.name} [jumped back|stood still|turned pale], but {friend.name} threw it [half the lunch|some bread|a cookie|a nut], and they got past.',
      'Near {second} a [fat|gray|white|wild] goose [chased|ran after] {hero.name} and {friend.name}. [How they ran|It took all their lunch|It even bit the spade]!',
      'Next to {second} sat an angry [goose|old goose|gray goose]. "Please go first," [said|whispered|begged] {hero.name}. {friend.name} [sang to it|bowed to it|gave it some bread], and it [let them pass|went to swim|fell asleep].',
    ]),
    saying(e.upsideDown, [
      'But where was {second}? "[Left|East|Down the hill]," said {hero.name}. "[Right|West|Up the hill]," said {friend.name}. It took them [an hour|two hours|half a day] to see that the map was upside down.',
      'They looked for {second} [in vain|everywhere|for hours|behind every bush], until {friend.name} [turned the map around|laughed out loud|saw the mistake]. "We held it upside down, {hero.name}!"',
      '{hero.name} [led the way|walked|marched] straight into a [stream|thorn bush|muddy pond]. "Let me see the map," [said|laughed|sighed] {friend.name}, and [soon|an hour later] they [stood at|saw|found] {second}.',
    ]),
    saying(
      e.counts,
      [
        'At {third}, {hero.name} [counted|took|walked] {steps} steps, and {friend.name} [began to dig|dug at once|pushed the spade into the ground].',
        '{third} came last. {hero.name} and {friend.name} went {steps} steps, [side by side|very slowly|with beating hearts|hand in hand], and began to [dig|dig as fast as they could].',
        '[Then|After that] came {third}. "Now {steps} steps!" cried {friend.name}, and {hero.name} [counted them|walked them|took them] and dug [like a mole|like a dog|as fast as the wind].',
      ],
      [['Where did {hero.name} begin to count the steps?', 'third']],
    ),
    saying(e.wrongHole, [
      'There was nothing but [ants|sand|roots|stones|mud]! "[A giant|Somebody with long legs|A grown man] must have counted that," said {friend.name}. So {hero.name} took {steps} [giant|long|huge] steps, and there they [hit wood|hit iron|found a chest].',
      'The hole was [deep|big|wide] and [empty|full of water|full of ants]. {friend.name} [sighed|laughed|counted again], and {hero.name} tried {steps} [longer|bigger|grown-up] steps. And there was a chest!',
      'There were [roots|stones|worms], but no chest! {hero.name} had [left one out|counted too fast|gone too far], said {friend.name}. After {steps} [careful|even|slow] steps they struck [iron|wood|something hard].',
    ]),
    saying(e.rightHole, [
      '"[Wait|Stop|Look|Listen]!" cried {friend.name}. The spade had struck a [|little |big |rusty |black |heavy ]chest.',
      '[Soon|Before long|After a while|An hour later] {friend.name} [hit|struck|touched|felt] [wood|iron|the lid of a chest|something hard].',
      'It did not take {friend.name} long to [find|reach] a [black|little|big|heavy|rusty] chest[|, cold and wet| with an old lock|, deep in the ground].',
    ]),
    saying(
      e.chest,
      [
        '{hero.name} [lifted the lid|broke the lock|opened it with both hands], and {friend.name} [held the light|helped|looked in|could not look]. They had found {treasure}!',
        'The lid [creaked|stuck for a moment|flew up]. {hero.name} [looked at|smiled at|took the hand of|danced around] {friend.name}, because inside was {treasure}!',
        '"[One, two, three|Ready, go|All together]!" And {hero.name} and {friend.name} saw {treasure}.',
      ],
      [['What was in the chest?', 'treasure']],
    ),
    saying(e.enjoys, [
      '{hero.name} and {friend.name} [kept it safe|took it home|told nobody|told the whole street]. And with {treasure.short}, they {treasure.did}.',
      'What do friends do with {treasure}? {hero.name} and {friend.name} {treasure.did}[|, of course|, and nobody knew why|, and were happy].',
      'Because of {treasure.short}, {hero.name} and {friend.name} {treasure.did}.',
      'They took it home [in a bag|by the back way|with a song]. And thanks to {treasure.short}, {hero.name} and {friend.name} {treasure.did}[|. They kept the map, too].',
    ]),
    saying(e.emptyChest, [
      'But in it was only a [note|slip of paper|letter]. "[I was faster|Thank you, it was nice|Better luck next time]!" {hero.name} read it [twice|aloud|softly], and {friend.name} [sat down|kicked a stone|looked away|said nothing].',
      'They [broke the lock|lifted the lid] and looked in. There was nothing but [sand|water|old leaves|dust]! Somebody had been there before {hero.name} and {friend.name}, [perhaps a hundred years ago|long ago|not long ago].',
      '{hero.name} opened it with [shaking|wet|muddy|cold] hands. It was empty. {friend.name} [shook it|turned it over|felt inside|looked twice], and only [a dead beetle|some sand|a brown leaf|a small stone] fell out.',
    ]),
    saying(e.fillsAgain, [
      'The next [day|morning|Sunday] {hero.name} and {friend.name} [put|laid] [their best stones|two apples|a red ball|a long letter|their finest feather] into the chest, with the map, and buried it again[| for somebody else|, deep down].',
      'But then {friend.name} laid [a shiny stone|a ring|a silver bell|an apple|a blue feather] into the chest, and {hero.name} [laid|put] the map beside it. "The next one will not [go home sad|find nothing]."',
      '"But we did have [an adventure|fun|a good day]," said {friend.name}. {hero.name} [nodded|smiled a little|dried a tear], and laid the map and [a cookie|a shell|an apple|a feather] into the chest for [the next one|somebody else].',
    ]),
    saying(e.goesHome, [
      'It was a [long|quiet|slow] way home for {hero.name} and {friend.name}, with [mud on their shoes|cold feet|dirty hands|holes in their socks] and nothing to show for it.',
      '{friend.name} [took|carried|dragged] the spade. {hero.name} looked back [once|twice|with wet eyes], and then it began to [rain|grow dark].',
      '[Slowly|Sadly|Without a word] {hero.name} and {friend.name} filled the hole again. They [never talked about the map again|put the map in the fire|let the wind take the map].',
    ]),
  ],
};
