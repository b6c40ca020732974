// The baker's helper, in English.
import { saying } from '../../language/Language';
import { bakersHelperEvents as e } from '../../world/plots/bakersHelper';
import type { PlotInEnglish } from '../PlotInEnglish';

export const bakersHelper: PlotInEnglish = {
  words: {
    'bakery task': {
      floor: { '': 'swept the floor' },
      sacks: { '': 'carried three sacks up the stairs' },
      apples: { '': 'cut a mountain of apples' },
      oven: { '': 'carried wood to the oven' },
      nuts: { '': 'cracked two bowls of nuts' },
      eggs: { '': 'broke sixty eggs' },
      bowls: { '': 'washed nine bowls' },
      butter: { '': 'rubbed the pans with butter' },
    },
    'bakery errand': {
      cart: { '': 'to load the bread cart' },
      milk: { '': 'to fetch the milk' },
      chimney: { '': 'to see why the roof smoked' },
      cat: { '': 'to chase the cat' },
      wedding: { '': 'to carry a wedding cake to the church' },
      horse: { '': 'to feed the horse' },
      wood: { '': 'to cut wood' },
      mill: { '': 'to bring corn to the mill' },
    },
    'bakery mistake': {
      salt: {
        '': 'took the salt instead of the sugar',
        buns: 'salty buns',
        name: 'Sea Bun',
        taste: 'It tastes like a wave',
      },
      'no-yeast': {
        '': 'left out the yeast',
        buns: 'buns as flat as coins',
        name: 'Raft Bun',
        taste: 'It fits into my pocket',
      },
      overgrown: {
        '': 'slept until the dough had climbed out of the bowl',
        buns: 'buns as big as pillows',
        name: 'Pillow Bun',
        taste: 'For once I am full',
      },
      'dark-crust': {
        '': 'slept beside the oven until it smoked',
        buns: 'buns as dark as coal',
        name: 'Thunder Bun',
        taste: 'How it cracks between the teeth',
      },
      pepper: {
        '': 'shook half of a red jar into the bowl. It was pepper',
        buns: 'buns that burned on the tongue',
        name: 'Dragon Bun',
        taste: 'It is like swallowing a small sun',
      },
      cheese: {
        '': 'wondered about cheese, and threw in a whole wheel',
        buns: 'buns that dripped with cheese',
        name: 'Moon Bun',
        taste: 'Look, it pulls as long as my arm',
      },
      'spilled-raisins': {
        '': 'jumped at a mouse, and a bowl of berries fell in',
        buns: 'buns as blue as the evening',
        name: 'Berry Bun',
        taste: 'How generous with berries',
      },
      'spilled-seeds': {
        '': 'jumped when the clock struck, and a box of seeds burst over the dough',
        buns: 'buns as black as the night',
        name: 'Night Bun',
        taste: 'It cracks like tiny stars',
      },
      knots: {
        '': 'wanted to show off, and tied every bun into a knot',
        buns: 'buns in wild knots',
        name: 'Sailor Knot',
        taste: 'It is far too pretty to eat',
      },
      spirals: {
        '': 'thought that round buns were dull, and rolled them up like snails',
        buns: 'buns like snails',
        name: 'Snail Bun',
        taste: 'One can unroll it',
      },
    },
    'bakery spot': {
      'flour-barrel': { '': 'in the empty flour box' },
      'under-table': { '': 'under the long table' },
      'behind-wood': { '': 'behind the firewood' },
      'broom-closet': { '': 'behind the stairs' },
      'cold-oven': { '': 'in the cupboard' },
      blanket: { '': 'under a blanket' },
    },
  },
  sayings: [
    saying(
      e.arrives,
      [
        '[At four in the morning|Before sunrise|Under a cold moon|Long before breakfast|In heavy rain|On a dark morning|In deep snow] {kind.a} named {hero} knocked at the [back door|window|door] of the bakery. "[So you are my new helper|There you are|Right on time|Good morning]," said {baker.a}. ["Come in, it is warm here."|"The oven is hot already."|"Wash your hands first."]',
        'The [street|village|town] was still [asleep|dark|silent] when {hero}, {kind.little} with [cold fingers|red ears|messy hair|wet shoes|a big yawn|two left hands|a red hat|new shoes], came to work for {baker.a}.',
        '"My new helper!" said {baker.a}, and [smiled at|bowed to|shook hands with|looked down at] {kind.a} named {hero}. [It was warm in the bakery.|The oven was already hot.|It smelled of bread.|There was flour everywhere.]',
        '{hero} was {kind.a} who wanted to [learn to bake|earn some money|work where it is warm|bake bread]. So {baker.a} said, "Come [on Sunday|tomorrow|on Monday|next week] at four in the morning." And {hero.he} came[|, and was not even late|, still half asleep].',
      ],
      [['Who came to work for the {baker}?', 'hero']],
    ),
    saying(
      e.natured,
      [
        'Now, {hero} was [clever|strong|friendly|cheerful|polite|good at sums|kind to everybody], but a little {trait}.',
        '{hero} had promised [everybody|Grandma|Grandpa|Mama|Papa|the neighbors] not to be {trait}, [not today|not this time|not for once].',
        'Everybody [at school|at home|in the street|in the village] said that {hero} was [too|very|rather] {trait}. But [a bakery was no school|now everything was going to change|a bakery was something new].',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(e.getsApron, [
      '{baker} tied a [white|blue|clean|red|green] cloth around {hero.obj}. It [went around twice|reached to the floor|was much too big|smelled of bread].',
      'There was a [tall|big|fine] white hat for {baker.obj} and a [small|round|thin] one for {hero.name}.',
      '"There is only one rule," said {baker.name} to {hero.obj}. "[The cat gets no butter|Wash your hands|No sleeping on the flour|Eat what breaks|Sing while you work]."',
      'It smelled of [honey|butter|apples|nuts] and [wood smoke|warm milk|sugar]. {baker} showed {hero.name} the [oven|bowls|flour] and the [cat|stairs|big table].',
    ]),
    saying(
      e.doesTask,
      [
        'First {hero} {task}[|, singing|, yawning|, and did it very well].',
        '[Without a word|Without being asked|At once|With red cheeks|Slowly] {hero} {task}. [So far, so good.|That went well.|It was hard work.]',
        '{hero} {task}, and [sang|talked to the cat|dreamed of cake] all the while.',
      ],
      [['What did {hero.name} do first?', 'task']],
    ),
    saying(e.isLeftAlone, [
      '"[Now make the buns|You make the buns|The buns are your work]," said {baker.name} to {hero.obj}, and went out {away}.',
      'Then {baker} had to go out {away}. "You can make the buns, {hero.name}," {baker.he} called back. "[It is all on the wall|Just be careful|Trust your nose|Wash your hands first|Count the eggs|Use the big bowl|Ask the cat|Do not rush]!"',
      '"Can you make the buns [alone|by yourself|without me], {hero.name}?" asked {baker.name}, who had {away}. {hero.name} [nodded|swallowed and nodded|said yes at once].',
      'The buns were next. But {baker} went out {away}, and {hero.name} was alone with the [dough|oven|cat|flour|fire] and the [big bowl|old clock|sugar].',
    ]),
    saying(
      e.errs,
      [
        '[And then it happened.|It was very quiet in the bakery.|It should have been easy.] {hero} {mistake}. Out of the oven came {mistake.buns}.',
        '[Oh dear|Oh no|What bad luck]! {hero} {mistake}. [An hour later|Soon|At seven|When it was done|At six|Before long] there lay [forty|fifty|sixty|a hundred] {mistake.buns}.',
        'All went well [at first|for a while|until half past five]. But then {hero} {mistake}. Before long the table was full of {mistake.buns}.',
        'What did {hero} do? {hero.he} {mistake}. And there they lay, [row after row|side by side|hot from the oven|all over the table]: {mistake.buns}.',
      ],
      [['What went wrong in the bakery?', 'mistake']],
    ),
    saying(e.confesses, [
      'When {baker} [came back|opened the door], {hero} [did not wait|took a deep breath|spoke first]. "I made {mistake.buns}," {hero.he} [said|whispered]. "It was my fault."',
      '{hero} could have [run away|told a lie|hidden]. But {hero.he} went to meet {baker} [at the door|in the yard|at the gate|on the steps|in the street]. "[Please do not be angry|I am sorry|Please forgive me]," said {hero.name}. "I made {mistake.buns}."',
      '"Where are my buns?" asked {baker.name}. {hero.name} [swallowed|went pale|sighed|looked down]. "There," {hero.he} said, "but they are {mistake.buns}."',
    ]),
    saying(
      e.hides,
      [
        'Quick, before anybody [saw|came|asked]! {hero} [hid|put] the buns {spot}.',
        '{hero.poss} heart [beat fast|jumped|hammered]. Where could so many buns go? {hero.he} [put|hid|packed] them {spot}.',
        'Nobody must [know|see]. {hero} carried the buns away [one by one|in a sack|on tiptoe|in a big basket], and hid them {spot}.',
      ],
      [['Where did {hero.name} hide the buns?', 'spot']],
    ),
    saying(e.isFound, [
      'But warm buns [have a smell|cannot keep a secret]. {baker} came back and followed {baker.his} nose. "{hero.name}," {baker.he} said, "what is that {spot}?"',
      'When {baker} came back, there was [steam|a strange smell|something warm] {spot}. "Do you want to [tell|show] me something, {hero.name}?" asked {baker.name}.',
      'It did not take {baker} long. {baker.he} [came back and looked|sniffed and looked] {spot}, and {hero} [went red|wished to be a mouse|looked at the floor|began to cry].',
    ]),
    saying(e.scolds, [
      '{baker} [broke|bit into|smelled] a bun and put it down. "All that good [flour|butter|work]," {baker.he} said. {hero.name} [began to cry|looked down|was silent|turned pale].',
      '"Nobody will [buy|eat|want] these," said {baker.name}. {hero} [felt hot tears|looked at the floor|could not say a word].',
      'For a [moment|long time] {baker} said nothing. Then {baker.he} [took off {baker.his} hat|sat down|shook {baker.his} head]. "{hero.name}, {hero.name}," {baker.he} sighed.',
    ]),
    saying(
      e.customerBites,
      [
        '[Just then|At that moment] in came {fan.a}, [took|saw|pointed at] a bun and [had a bite|tasted it]. "{mistake.taste}!" said {fan.name}, and ordered [ten|twelve|twenty] more.',
        'Then the door opened. "What is this?" asked {fan.a} [with a bun in one hand|in a loud voice|with big eyes], and took a [big|small|careful] bite. "{mistake.taste}! [I will take them all|Ten, please|Give me twenty|How wonderful]."',
        'There stood {fan.a} with a bun in each [hand|cheek]. "{mistake.taste}!" said {fan.name}. "[Are there more|Who made this|What is it called|How much are they]?"',
      ],
      [['Who liked the buns?', 'fan']],
    ),
    saying(
      e.namesBun,
      [
        'That [night|evening] {baker} wrote on the [wall|door|window]: {mistake.name}. "Tomorrow you will [show me how to make it|make more of them]," {baker.he} said to {hero.obj}.',
        '"We [shall|will|must] call it the {mistake.name}," said {baker.name}, and [shook hands with|bowed to|laughed with] {hero.obj}.',
        '"It needs a name," said {baker.name}. {hero.name} [thought for a moment|smiled|ate one first|closed both eyes]. "{mistake.name}," {hero.he} said. [And so it was.|That was a good name.|They both laughed.]',
      ],
      [['What was the new bun called?', 'mistake']],
    ),
    saying(e.everybodyComes, [
      'On [Saturday|Sunday|market day] the line reached [around the well|to the church|over the bridge|past the school|up the hill|to the river|past the mill]. In front stood {fan}, with a [basket|sack|cart|big bag|wagon], and [smiled|waved|bowed] at {hero.obj}.',
      'Soon everybody wanted one, and {fan} came [first|twice a day|with a cart|with friends|before breakfast]. And {hero.name}? {hero.he} [baked and sang|was very proud|got a tall hat|was the happiest helper in town].',
      '"[Ten|Twenty|Thirty|Two bags], please," said {fan.name} [day after day|every morning|each week]. And {hero.name} [smiled|sang|laughed] and baked some more.',
    ]),
    saying(e.feedsDucks, [
      'So {hero.name} and {baker.name} carried the buns to the [pond|river|lake], [in silence|slowly|side by side]. At least the ducks [were glad|ate well|had a good day].',
      'So {baker} and {hero.name} fed all the buns to the [ducks|geese|pigs|hens|crows], who had never had such a [party|feast|day|breakfast].',
      'The ducks got [everything|all of it]. {hero} threw one bun after the other, and {baker} [sighed|said nothing|watched].',
    ]),
    saying(e.mayReturn, [
      '"[On my first day|When I was new|Long ago] I [burned my hat|dropped a wedding cake|baked a shoe|slept in the flour|fell into the dough|baked a spoon]," said {baker.name}. {hero.name} [laughed|smiled|looked up]. "[See you tomorrow|Come back tomorrow], at four."',
      '"You do not want me back," said {hero.name}. "[Nonsense|Of course I do|Who says so]," said {baker.name}. "[You will not do it again|I like you|The cat likes you|We all have to learn|Flour is cheap|Once I was like you]."',
      '{baker} put a [warm|big|white] hand on {hero.poss} [shoulder|head|arm]. "My first bread [broke a window|was as hard as a stone|burned black|sank in the pond|was green|ran off the table|made the cat cry]," {baker.he} said. "[Be here at four|See you tomorrow|Sleep well, and come back]."',
    ]),
    saying(e.isSentHome, [
      '"Perhaps you should [grow|wait|learn] a little first," said {baker.name}. {hero.name} went home through the [empty|wet|cold|gray] street.',
      '{baker} was not [angry|loud]. But {baker.he} gave {hero.obj} [a loaf|a coin|a cake|an apple|two eggs] and said goodbye. {hero.name} [walked home slowly|did not look back|looked back once|kicked a stone and cried].',
      'The next [morning|day], nobody knocked. {hero} lay in bed and [cried|listened to the clock|dreamed of bread|looked at the moon], and {baker} [baked|worked] alone.',
    ]),
  ],
};
