// The magic flute, in English.
import { saying } from '../../language/Language';
import { magicFluteEvents as e } from '../../world/plots/magicFlute';
import type { PlotInEnglish } from '../PlotInEnglish';

export const magicFlute: PlotInEnglish = {
  words: {
    'flute kindness': {
      bread: { '': 'shared a piece of bread with' },
      bundle: { '': 'carried a heavy bag for' },
      fire: { '': 'lit a warm fire for' },
      boot: { '': 'mended a torn boot for' },
      bed: { '': 'made a bed of hay for' },
      tea: { '': 'cooked hot tea for' },
      cow: { '': 'caught a lost cow for' },
      hat: { '': 'pulled a hat out of the river for' },
      road: { '': 'walked three miles with' },
      coat: { '': 'gave a warm coat to' },
    },
    'flute effect': {
      dance: {
        '': 'everybody must dance',
        first: 'two geese and a goat began to dance',
        trouble: 'thieves came with long knives',
        solved: 'The thieves danced until they dropped their knives',
        begin: 'the whole street hopped up and down',
        danger: 'forty thieves came up the river',
        rescue: 'They danced out of the gate and into the lake',
      },
      sleep: {
        '': 'everybody falls asleep',
        first: 'the whole street lay down and slept',
        trouble: 'a hungry bear came down from the hills',
        solved: 'The bear lay down and slept for three days',
        begin: 'all the dogs fell asleep',
        danger: 'a bear broke into the houses',
        rescue: 'The bear yawned, and was carried home in a cart',
      },
      rain: {
        '': 'it begins to rain',
        first: 'a small cloud came and rained on the hats',
        trouble: 'the mill was on fire',
        solved: 'Fat drops fell, and the fire went out',
        begin: 'water ran down the walls',
        danger: 'lightning struck the old mill',
        rescue: 'A cloud came, and not a spark was left',
      },
      animals: {
        '': 'animals come from near and far',
        first: 'forty cats and a cow stood at the door',
        trouble: 'all the sheep were lost in the fog',
        solved: 'One by one the sheep came home',
        begin: 'a wolf and three ducks walked in',
        danger: 'there was no sheep on the hill',
        rescue: 'They all came running, down to the last lamb',
      },
      grow: {
        '': 'things begin to grow',
        first: 'flowers grew out of the old table',
        trouble: 'there was nothing left to eat',
        solved: 'Corn and beans grew as high as a house',
        begin: 'the stairs were green with leaves',
        danger: 'the harvest was eaten by birds',
        rescue: 'There were beans, corn and peas for everybody',
      },
      wind: {
        '': 'a warm wind blows',
        first: 'every hat flew into the pond',
        trouble: 'the river was ice, and the food boats were stuck',
        solved: 'The ice broke, and the boats came home',
        begin: 'all the windows flew open',
        danger: 'winter came early, and no boat could bring food',
        rescue: 'The river ran again, and there was bread',
      },
      laugh: {
        '': 'everybody must laugh',
        first: 'three cows laughed out loud',
        trouble: 'two villages wanted to fight',
        solved: 'They laughed until nobody could lift a stick',
        begin: 'even the old donkey laughed',
        danger: 'two brothers began a war',
        rescue: 'There was such laughter that nobody could be angry',
      },
      light: {
        '': 'it grows as bright as day',
        first: 'a hundred candles lit themselves',
        trouble: 'the children were lost in the dark woods',
        solved: 'Every tree shone, and the children came out of the woods',
        begin: 'the moon seemed to stand in the room',
        danger: 'night fell, and the children were not home',
        rescue: 'The sky shone, and soon six children came home',
      },
    },
    'flute ban': {
      money: {
        '': 'for money',
        tempt: 'a rich lord held out a bag of gold',
        lure: 'ten gold coins were offered for one song',
      },
      anger: { '': 'in anger', tempt: 'somebody threw mud', lure: 'somebody kicked the old dog' },
      fame: {
        '': 'to show off',
        tempt: 'lords and ladies came to stare',
        lure: 'a great feast was held, with a thousand guests',
      },
      spite: {
        '': 'for mischief',
        tempt: 'a proud lord made a very long speech',
        lure: 'the teacher wanted to count all the stars',
      },
      sunday: {
        '': 'on a Sunday',
        tempt: 'there was a wedding, and it was Sunday',
        lure: 'the old women begged for a Sunday song',
      },
      bet: {
        '': 'to win a bet',
        tempt: 'a proud player offered a bet',
        lure: 'a friend wanted to bet a cake',
      },
    },
  },
  sayings: [
    saying(
      e.helps,
      [
        'One [cold|dark|wet|windy|stormy|hot] [evening|night|morning|Friday|Sunday|summer day] {hero}, {trait.a} {kind}, {kindness} {giver.a}[|, and it was no trouble|, for free|, with a smile|, though it was late|, and that was right].',
        '[On the road|At the market|By the river|Near the church|Far from home|In the woods|On a hill] {trait.a} {kind} named {hero} {kindness} {giver.a} and [asked for nothing|wanted no thanks|thought no more of it|was late for supper|felt good|told nobody|went on].',
        '{hero} was {trait.a} {kind}, and {hero.he} {kindness} {giver.a} [when it was late|when nobody else stopped|in the rain|on a long road|without a word|one cold night].',
        '[Nobody else stopped|The others walked by|All the others laughed|No one looked|It was very late]. But {hero}, {trait.a} {kind}, {kindness} {giver.a}[|, and gladly|, and sang|, without a word|, as if it were nothing].',
      ],
      [['Who did {hero.name} help?', 'giver']],
    ),
    saying(
      e.gives,
      [
        '"[Take this|This is yours|Here|I thank you|Open your hands|You are good]," said {giver.name}, and [out of|from] a [bag|deep pocket|basket|torn coat|boot|tall hat] came {thing.a}. "[But never|Only, never|Just never|Never|Do not] play it {ban}, {hero.name}!"',
        '{giver.name} [gave|handed|threw] {hero.name} {thing.a}. "[There is magic in it|It is old magic|It is no common flute|It can do wonders|It was my mother\'s|Take good care of it]. [But you must never|But do not|Only do not|Never] play it {ban}."',
        'For this {hero.name} got {thing.a}. "It will [help you|serve you well|be your friend|do wonders|make you strong|bring you luck]," [said|whispered] {giver.name}, "[as long as|if|but only if] you never play it {ban}."',
        '"[I have|I own|Here is|My thanks is] {thing.a}," said {giver.name}. "It is [yours|a good one|very old|magic|all I have], {hero.name}. [Promise not to|You must not|Do not ever|Never] play it {ban}!"',
      ],
      [
        ['What did {hero.name} get from {giver.name}?', 'thing'],
        ['How must the {thing.noun} not be played?', 'ban'],
      ],
    ),
    saying(
      e.firstPlay,
      [
        '[At home|The next day|At dawn|In the garden|After supper|By the fire|One rainy day] {hero} [blew into|tried|played|took out] {thing}, and [{effect.first}|{effect.begin}]. [So it is|So it was|And still]: {effect}!',
        'At the [third|first|second|last|fifth|high|low] note of {thing} {hero} [stopped|jumped|stared|laughed|turned pale], for [{effect.first}|{effect.begin}]. [So it always is|That is the magic|Then as now]: {effect}.',
        '[What a surprise|What fun|What a fright|What a day|Such joy] when {hero} [tried|played|blew into] {thing}! [{effect.first}|{effect.begin}]. [When it sings|When it plays|With each note|Each time], {effect}.',
        '{hero} [played|tried] [a tune|one note|a slow song|a dance|a soft song|an old song|something] on {thing}, and [{effect.first}|{effect.begin}]. [Again and again|Now and always|Yes], {effect}!',
      ],
      [['What happens when the {thing.noun} is played?', 'effect']],
    ),
    saying(e.always, [
      'From then on {hero} [kept|hid] {thing} [under {hero.his} shirt|under the bed|in a boot|in a box]. It is not always [good|nice|right] that {effect}.',
      '{hero} [hung {thing} on the wall|put {thing} on a shelf|locked {thing} in a box]. One does not [always|every day] want to see how {effect}.',
      '{hero} [played|tried] {thing} only [far from home|in the hills|at the old mill|by the river]. There nobody [cares|complains] when {effect}.',
    ]),
    saying(e.trouble, [
      '[Then one day|One winter|One spring morning|In the fall|Then, one night,|In the last week of May] [{effect.trouble}|{effect.danger}]. Everybody [ran about|shouted|wept|hid|screamed|ran away], except for {hero.obj}.',
      'But [one year|one night|that spring|in May|soon|in a bad hour] [{effect.trouble}|{effect.danger}]. "[We are lost|Help|Oh no|Save us|What now]!" But {hero} [thought hard|had an idea|came running|jumped up|was calm|took the flute].',
      '[Trouble|Danger|Sorrow|A bad day|A dark night] came. {hero} heard [bells|drums|screams|the dogs|the people|weeping], for [{effect.trouble}|{effect.danger}].',
      'Then, one [Friday|morning|night|summer|winter|evening], [{effect.trouble}|{effect.danger}]. {hero} could not [just watch|sit still|stay in bed|hide|sleep|eat].',
    ]),
    saying(e.hesitates, [
      '{hero} did not like [to be looked at|crowds|noise|to be first|to be loud]. {hero.his} [fingers|hands] [shook|were cold|trembled] on {thing}.',
      '[With so many people around|Before so many eyes|In all that noise], {hero} [would have liked to hide|wanted to run home|felt very small|turned red]. But {hero.he} [took out|lifted|held up] {thing}.',
      '"[Should I|Must I|Can I|Dare I]?" [whispered|asked] {hero.name}, looked at {thing}, and [took a deep breath|counted to ten|shut both eyes].',
    ]),
    saying(
      e.saves,
      [
        '{hero} played {thing} [as never before|with all {hero.his} heart|as loud as {hero.he} could|until {hero.his} lips hurt|three times|without fear|on and on|all night]. [{effect.solved}|{effect.rescue}].',
        '"[Let me try|Step back|Listen|Wait|Let me through|I can help]," [said|called|shouted|cried] {hero.name}, and [lifted|took out|blew|played] {thing}. [{effect.solved}|{effect.rescue}].',
        '[High and sweet|Loud and clear|Low and soft|Wild and fast] {thing} [sang|rang|called] over the [village|river|fields|crowd|houses], and {hero.poss} [cheeks were red|fingers hurt|arms were tired|heart beat]. [{effect.solved}|{effect.rescue}].',
        '{hero} [climbed on|jumped on|stood on] a [cart|wall|table|big stone|roof|horse] and [blew|played] {thing}. [{effect.solved}|{effect.rescue}].',
      ],
      [['Who saved the day?', 'hero']],
    ),
    saying(e.tempted, [
      '[A week|A month|A year|Three days|Half a year|Ten years] later [{ban.tempt}|{ban.lure}]. {hero} [already had|held|lifted|took] the flute in {hero.his} hand.',
      'But [soon|not long|a week|a year|one day] after that [{ban.tempt}|{ban.lure}]. How {hero.poss} [fingers|lips|hands|cheeks] [burned|shook|ached]!',
      'Then [{ban.tempt}|{ban.lure}]. "[Only this once|Why not|Just one note|Who will know|It cannot hurt|One song only|Shall I]," [thought|whispered|sighed] {hero}.',
      'And then [{ban.tempt}|{ban.lure}]. {hero} [looked at the flute|reached for the flute|turned pale|walked up and down|thought of the rule|held {hero.his} breath|bit {hero.his} tongue].',
    ]),
    saying(e.resists, [
      '[But {hero.name}|No! {hero.name}] [heard the voice of|thought of|remembered|almost saw] {giver.name} and [put {thing} away|dropped {thing}|sat down on {thing}|left {thing} alone|hid {thing}|locked {thing} up|let {thing} be].',
      '{hero.name} thought of {giver.name}, [took a deep breath|smiled|walked away|sat down|shook {hero.his} head], and [danced|sang|told a joke|went fishing|went home] instead. {thing} [stayed|was] [silent|still].',
      '"[No|Never|Not today]," said {hero.name}. "I [gave {giver.name} my word|promised {giver.name}|made a promise to {giver.name}]." [Nobody|Not a soul|Not a mouse|No bird] heard {thing} [that day|that night|that week|until spring].',
    ]),
    saying(
      e.breaks,
      [
        'And {hero.name} played {ban}, [as {giver.name} had feared|though {giver.name} had warned|against the word of {giver.name}]. [A crack|A black crack|A thin line] [ran|went|shot] [through|along|around] {thing}.',
        'What {giver.name} had said was [forgotten|gone like smoke|far away|only words now]. {hero.name} played {thing} {ban}. It gave [one|a last] [ugly|sad|thin|long|weak] [cry|note].',
        '{hero.name} [blew into|played] {thing}, {ban}, and far away {giver.name} [sighed|wept|looked up|turned around]. [Not a sound|Only air|Nothing but dust|Black smoke] came out.',
      ],
      [['What became of the magic?', 'ban']],
    ),
    saying(e.silent, [
      '[Since then|For a year now|To this day] {hero} has tried it every [evening|Sunday|morning|night]. But {thing} [is silent|will not sing|only sighs|is dead].',
      '{hero} [washed|warmed|rubbed|kissed|shook] it and begged it. [It was no use|Nothing helped|All in vain]. {thing} was [dead|only air|no more than a pipe|as silent as a stone].',
      'The next time, {hero} could only [stand there|look on|run away|weep], with {thing} in {hero.his} [pocket|hand|bag] and [tears in {hero.his} eyes|a heavy heart|a red face].',
    ]),
    saying(e.learnsToPlay, [
      'There was no magic left in {thing}. So {hero} learned to play it [as others do|note by note|the hard way|very well], until people [came|stopped|wept|danced] just because it was [beautiful|so lovely|good].',
      '{hero} [mended|cleaned|painted] {thing}. It is only a plain flute now, but {hero.he} plays it at [weddings|feasts|dances|harvest time], and everybody [sings along|smiles|comes|is happy].',
      '"[Then I must do without magic|I shall learn it|Now I must work]," [said|sighed] {hero.name}. {hero.he} played {thing} all [winter|summer|year], and [in the end|in spring] even [the birds|the cats|the wolves|angry people] listened.',
    ]),
    saying(e.playsOn, [
      'Now and then, when [it does good|somebody is sad|it is needed|a friend asks|the time is right|nobody is near], {hero} takes out {thing}. And then {effect}[|, just as before|, every time|, and all is well].',
      '{hero} is [old|gray|grown up] now, and {thing} is older. But on [summer evenings|winter evenings|quiet nights|feast days|rainy days] {hero.he} plays it still, and {effect}.',
      'If you ever [pass|walk|ride|come] through [that village|that land|that valley|those hills] and {effect}, then {hero} is playing {thing}.',
    ]),
    saying(e.givesBack, [
      'When {giver.name} [came by again|came back|passed again|stood at the door], {hero.name} held out {thing}. "[Give it to the next one|Thank you|It served us well|I kept my promise|Now help somebody else|I shall miss it|It is yours]."',
      'One [day|evening|spring|winter] {giver.name} [was|stood] at the [gate|door|well|window|bridge]. {hero.name} gave back {thing} and kept [only|just] the [tune|songs|song|dream].',
      '"[You used {thing} well|So {thing} was in good hands|I hear {thing} did good]," said {giver.name} [a year|three years|some time|ten years] later. {hero.name} gave it back with [a light heart|a bow|a kiss|a smile|joy|thanks].',
    ]),
  ],
};
