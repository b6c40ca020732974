// The spell that went wrong, in English.
import { saying } from '../../language/Language';
import { brokenSpellEvents as e } from '../../world/plots/brokenSpell';
import type { PlotInEnglish } from '../PlotInEnglish';

export const brokenSpell: PlotInEnglish = {
  words: {
    'spell victim': {
      broom: { '': 'the broom', aim: 'sweep the tower all alone', loss: 'dust on every stair' },
      kettle: { '': 'the kettle', aim: 'make tea without a fire', loss: 'cold tea' },
      chair: { '': 'the chair', aim: 'walk up the stairs', loss: 'a hard floor to sit on' },
      carpet: { '': 'the carpet', aim: 'fly to the market', loss: 'a cold stone floor' },
      bed: { '': 'the bed', aim: 'rock like a boat', loss: 'straw to sleep on' },
      clock: { '': 'the clock', aim: 'tell tomorrow from today', loss: 'breakfast at noon' },
      boots: { '': 'the left boot', aim: 'jump over the river', loss: 'one wet foot' },
      table: { '': 'the table', aim: 'cook the dinner', loss: 'dinner on the floor' },
      mirror: { '': 'the mirror', aim: 'tell the truth', loss: 'dirty faces' },
      lamp: { '': 'the lamp', aim: 'shine like the moon', loss: 'the light of one candle' },
    },
    'spell animal': {
      goose: {
        '': 'the goose',
        a: 'a fat white goose',
        did: 'chased the cat',
        trace: 'hisses at the cat',
      },
      goat: {
        '': 'the goat',
        a: 'a thin old goat',
        did: 'ate the map on the wall',
        trace: 'smells of goat when it rains',
      },
      pig: {
        '': 'the pig',
        a: 'a round pink pig',
        did: 'rolled in the butter',
        trace: 'loves mud',
      },
      frog: {
        '': 'the frog',
        a: 'a wet green frog',
        did: 'jumped into every cup',
        trace: 'jumps when somebody says "fly"',
      },
      donkey: {
        '': 'the donkey',
        a: 'a gray donkey',
        did: 'kicked down a wall',
        trace: 'kicks before breakfast',
      },
      parrot: {
        '': 'the parrot',
        a: 'a red parrot',
        did: 'flew around and told every secret',
        trace: 'says everything twice',
      },
      crab: {
        '': 'the crab',
        a: 'an angry crab',
        did: 'caught the cat by the tail',
        trace: 'goes sideways through doors',
      },
      monkey: {
        '': 'the monkey',
        a: 'a small brown monkey',
        did: 'threw eggs at the window',
        trace: 'swings from the roof',
      },
      duck: {
        '': 'the duck',
        a: 'a very small duck',
        did: 'swam in the soup',
        trace: 'eats out of the pond',
      },
      turtle: {
        '': 'the turtle',
        a: 'a wise old turtle',
        did: 'ate the magic hat',
        trace: 'takes an hour to say no',
      },
      hen: {
        '': 'the hen',
        a: 'a proud brown hen',
        did: 'scratched up the pillows',
        trace: 'lays an egg',
      },
      bear: {
        '': 'the bear',
        a: 'a big sleepy bear',
        did: 'broke a table just by sitting down',
        trace: 'smells of honey',
      },
    },
    'spell slip': {
      sneeze: { '': 'a sneeze', how: 'there was a mighty sneeze' },
      page: { '': 'two pages that stuck together', how: 'two pages stuck together' },
      cough: { '': 'a cough', how: 'there came a little cough' },
      'left hand': { '': 'the wrong hand', how: 'the wrong hand went up' },
      fly: { '': 'a fly', how: 'a fly sat down on the magic word' },
      thunder: { '': 'thunder', how: 'there was thunder' },
      cat: { '': 'the cat', how: 'the cat walked over the book' },
      candle: { '': 'the candle', how: 'the candle went out' },
    },
    'spell remedy': {
      backward: { '': 'say the whole spell backward', past: 'said the whole spell backward' },
      tear: { '': 'cry three real tears', past: 'cried three real tears' },
      laugh: { '': 'laugh seven times', past: 'laughed seven times' },
      onion: { '': 'eat a raw onion', past: 'ate a raw onion' },
      moonlight: { '': 'draw a circle in the moonlight', past: 'drew a circle in the moonlight' },
      song: { '': 'sing a song in a whisper', past: 'sang a song in a whisper' },
      leg: { '': 'stand on one leg for an hour', past: 'stood on one leg for an hour' },
      truth: { '': 'say one true thing', past: 'said one true thing' },
    },
  },
  sayings: [
    saying(
      e.apprentice,
      [
        'In a [crooked|high|lonely|black|white|round] tower [by the sea|in the woods|on a hill|at the end of the world|above the town|among old oaks] lived {wizard.a}, who taught [magic|a little magic|magic and manners|spells|the art of magic] to {hero}, {trait.a} {kind}.',
        '{hero}, {trait.a} {kind}, [carried books|swept the stairs|fed the owls|cut the firewood|washed bottles|lit the lamps|combed the cat] for {wizard.a}, [all day|from morning to night|and learned magic on Sundays|and dreamed of magic|and slept under the stairs|and was happy].',
        '{wizard.a} had only one [pupil|helper|friend|student], {trait.a} {kind} named {hero}. They lived [among owls|above the clouds|on cold soup|far from any road|with a clever cat|like two owls|in a tower|by the sea|in a cave].',
        '[First|Before any magic|For a start], {hero}, {trait.a} {kind}, [washed bottles|swept the floor|sang to owls|cut onions|learned to be quiet|made tea] [for a year|all day long|every morning|until spring|with a song] in the [house|tower|kitchen|service] of {wizard.a}.',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(
      e.wants,
      [
        '"[Tomorrow|Tonight|Today|By Sunday|Very soon|Before supper]," [said|sang|cried] {wizard.name}, "I [shall|will] make {victim} {victim.aim}[|. Watch me|. Nothing is easier|. It is only a small spell|. I need silence]."',
        '[For years|All winter|Since spring|Day and night|For weeks|Since Sunday] {wizard.name} had [dreamed|thought|talked|sung] of [one thing|a great spell|a new spell]: {victim} was to {victim.aim}!',
        '"Why should {victim} not {victim.aim}?" [said|asked|cried] {wizard.name} [one night|one evening|at breakfast|over tea|at supper|in the bath], and [wrote down a spell|ran for the big book|looked for a pen|forgot to eat|laughed|climbed on the table].',
        'Now {wizard.name} [was lazy|was getting old|was in high spirits|had an idea|was very clever|had a new book], and wanted {victim} to {victim.aim}[| before the summer| by magic| as in the good old days| at last| that very night].',
      ],
      [['What was to be enchanted?', 'victim']],
    ),
    saying(e.triesAlone, [
      'But {hero} [did not want to wait|could not wait|had waited long enough|wanted to try]. While {wizard.name} [slept|took a bath|was at the market|fed the owls|ate lunch], {hero.name} [went up to|stood before|bowed to|looked at|touched] {victim} and lifted [the wand|one hand|both arms|a finger].',
      '{wizard.name} was [asleep|out|in the garden|upstairs|in the bath|at the market|on the roof]. "[I can do it too|It cannot be hard|I know the words|Now or never]," [thought|whispered|said] {hero.name}, and [pointed at|took hold of|walked around|bowed to|stared at] {victim}.',
      'As soon as {wizard.name} [was gone|slept|went to market|went to bed], {hero.name} [opened the big book|lit a candle|put on the tall hat|took the wand|washed both hands|shut the door] and [stood before|bowed to|pointed at|touched|kissed] {victim}.',
      '{wizard.name} was [asleep|singing in the bath|talking to the owls|far away|out]. [Here was|There was] {victim}, and [here was the wand|there lay the wand|the book was open|the candle burned], and {hero.name} [began|wanted to try|was bold|forgot all the rules|felt like a king].',
    ]),
    saying(e.begins, [
      '{hero.name} held [the candle|the book|the cat|the hat|a bell], and {wizard.name} [walked|danced|flew|went] [around|up to] {victim} [slowly|with big steps|in silence|without a word|in a silk coat].',
      '"[Stand back|Not a sound now|Hold the light|Count to twelve|Do not move|Shut the window|Watch and learn]," said {wizard.name} to {hero.obj}, and pointed [the wand|a long finger|a thin stick|the big toe|a feather] at {victim}.',
      '{wizard.name} [put|placed|set] {victim} [on a box|in the moonlight|in a circle of salt|by the window|on a red cloth]. {hero.name} had to [count to twelve|stand still|be quiet|hold the book|look away].',
    ]),
    saying(
      e.slips,
      [
        '{who} [spoke|sang|whispered|shouted] the [magic words|words|spell]. But [in the middle of|just before|right at|just after] the [last one|best part|third line] {slip.how}.',
        '[It all went well|All was well|It went like a song|Nothing went wrong|It was easy] until {slip.how}. {who} turned [pale|red|white|green|cold].',
        'The [air|room|tower] began to [smell|shake|sing|grow warm|glow]. Then {slip.how}, and {who} said [the wrong word|a word too many|only half a word|something else|a word for rain].',
        '{who} [had almost|had nearly|had half|had just] finished when {slip.how}. "[Oh dear|Oh no|Stop|No, no|Not that]!" But [words cannot be caught|it was too late|a spell does not wait|it was done].',
      ],
      [['What went wrong with the spell?', 'slip']],
    ),
    saying(
      e.turns,
      [
        '[Bang|Crack|Pop|Oh|Splash|Snap]! Where {victim} had been, there [was|stood|sat|lay] {animal.a}[|, very surprised| and looked around|, not at all happy|, as tall as a door| and smiled].',
        'Out of [yellow|blue|green|pink|sweet|silver] smoke [came|walked|looked|stepped|jumped] {animal.a}, and {victim} was [gone|no more|not there].',
        '{victim} [shook|rose up|began to dance|glowed], [grew two eyes|opened an eye|made a face|gave a cry|turned red], and [became|was] {animal.a}.',
        'It smelled of [burned sugar|old eggs|wet dog|old cheese|roses|the sea]. And [look|see there|behold], {victim} [had turned into|had become|was now|had grown into] {animal.a}!',
      ],
      [['What did {victim} turn into?', 'animal']],
    ),
    saying(
      e.turnsWizard,
      [
        'The magic [flew around|jumped from wall to wall|shot up and down|came back], and {wizard.name} [became|was now|turned into] {animal.a} with a [tall|silver|pointed|blue] hat. {hero.name} [stared|screamed|laughed|sat down|fell over].',
        '[Bang|Crack|Puff|Oh dear]! Where {wizard.name} had been, {hero.name} [saw|found] {animal.a} in a [long coat|silk coat|blue cloak|white beard|tall hat].',
        'The magic missed. It [struck|hit|caught] {wizard.name} on the [nose|ear|chin|left foot|knee], and {animal.a} [looked|smiled|stared] at {hero.obj}[|, very surprised| in silence| with wise eyes].',
        'The light went [left|right|up] instead of [straight on|down|out]. {hero.name} [blinked|looked twice|rubbed both eyes]. {wizard.name} was [now|no longer tall, but] {animal.a}[|, hat and all| with a magic ring| with a gray beard].',
      ],
      [['What did {wizard.name} turn into?', 'animal']],
    ),
    saying(e.mischief, [
      '[At once|Soon|The next minute|Before supper] {animal} {animal.did}, and {hero.name} [ran after it|tried to catch it|stopped it] with [a net|a pot|a towel|a basket|a pillow|a blanket|a cake|a hat].',
      '{animal} {animal.did}. "[Stop|Please don\'t|Come back|Be good|Down]!" [cried|begged|called|shouted] {hero.name}[|, but in vain| again and again| from the stairs].',
      '[Nobody held {animal}|{animal} was free|{animal} felt at home|{animal} grew bold]. It {animal.did} before {hero.name} could [shut the door|say a word|move|lift a hand|run|count to three].',
      '{animal} looked [around|at {hero.name}|at the moon|pleased], and {animal.did}. {hero.name} [hid under the stairs|shut both eyes|laughed and cried|sat down on the floor|wanted to be far away|climbed on a chair].',
    ]),
    saying(e.wakes, [
      '[The noise|The crash|The smell|A cold wind|The smoke] brought back {wizard.obj}. "It was me," [said|whispered|sobbed|began] {hero.name}. "I [thought|feared|knew|heard] it," said {wizard.name}.',
      '"What is [going on|all this|that smell|that noise]?" [said|asked|cried] {wizard.name}[| at the door| on the stairs]. {hero.name} told [all of it|everything|the whole story], [even the worst part|in one breath|in a small voice|in tears].',
      '{wizard.name} [stood|was] [at the door|there|on the stairs]. {hero.name} did not [lie|run|hide]. "[I did it|I am to blame|I wanted to help|I am so sorry]!" "[I see|Well, well|So I see|We all did that once]," said {wizard.name}.',
    ]),
    saying(
      e.guessWrong,
      [
        '{hero.name} [waved the wand|tried a second spell|clapped|blew out the candle|turned a page]. {animal} [jumped|turned blue|gave a cry|sighed] and [became|was] {other.a}, but not {victim}.',
        '"Be {victim}[| again| at once| this minute]!" [cried|commanded|begged|shouted] {hero.name}. [Bang|Puff|Pop|Oh dear|Too fast]! Now {animal} was {other.a}.',
        '{hero.name} [mixed|cooked|made] [a drink|green soup|sweet tea|a pie] for {animal}. But [instead of {victim}|where was {victim}? Here], [out of the smoke|after three bites|with a cry|little by little] came {other.a}.',
      ],
      [['What came next, after {animal}?', 'other']],
    ),
    saying(
      e.reads,
      [
        '{hero} [looked in|searched|read] the [big|black|old|heavy] book, [to the last page|page by page|all night|with a candle]. To [undo|break|end] a spell, one had to {remedy}.',
        'Then {hero} remembered [the first lesson|an old rule|a song|a line from the book|a letter]. "[When|If] [all|everything|magic|it] goes wrong, {remedy}."',
        '[An owl|The cat|A spider|A mouse|A bird|A star|The moon] [knew what to do|had seen it before|knew the answer|could help]. "You [must|have to|only need to] {remedy}," it told {hero.obj}.',
        'On [a piece of paper|a note|a yellow page|a torn map] [under a rug|in a bottle|in the cupboard|in a shoe|among the cups] {hero} [read|found]: "[Just|First|Quickly|Now] {remedy}."',
      ],
      [['How could the spell be undone?', 'remedy']],
    ),
    saying(
      e.restores,
      [
        'So {hero} {remedy.past}. {animal} [shook itself|turned around once|sighed|smiled|closed its eyes|sneezed], and there was {victim}, [as if nothing had happened|a little dusty|as good as new|still warm|upside down].',
        '{hero} {remedy.past}, and [held {hero.his} breath|hoped|waited|shut {hero.his} eyes|counted to three]. [Pop|Bang|Puff|Oh]! {animal} was [gone|no more], and {victim} [was|stood] [there|in its place].',
        'It took [until midnight|all day|an hour|a net|three hands] to catch {animal}. Then {hero} {remedy.past}, and [slowly|at last|bit by bit|with a crack] {victim} [came back|was there].',
        '{hero} {remedy.past}, [quickly|carefully|at once|with a red face|with all {hero.his} heart]. And {animal} was [no more|gone|only a dream], and {victim} was [back|itself again|there].',
      ],
      [['Who brought {victim} back?', 'hero']],
    ),
    saying(
      e.restoresWizard,
      [
        'So {hero.name} {remedy.past}. {animal} [grew and grew|shook and shook|danced|began to cry|sneezed], and there was {wizard.name}, [looking for a shoe|very hungry|red in the face|a little fat|without a beard].',
        '{hero.name} {remedy.past}. [Pop|Bang|Puff|Crack]! {animal} was [gone|no more], and {wizard.name} sat [there|on the floor|on the table|on the stairs]. "[Never again|Good morning|What a day|Thank you, my child|I am hungry]!"',
        '{hero.name} {remedy.past}. First came [a beard|a nose|two feet|a voice|a hat|a hand], then [came|followed] the rest of {wizard.obj}, and {animal} was [no more|gone|only a dream].',
        '{hero.name} {remedy.past}, and [kissed|held|touched|looked at] {animal}. It [grew|became] [warm|long and thin|old|gray], and was {wizard.name}.',
      ],
      [['Who broke the spell?', 'hero']],
    ),
    saying(e.trace, [
      'But [sometimes|on Mondays|on Fridays|at full moon|in winter|now and then|before a storm|on birthdays] {victim} {animal.trace}.',
      'And if {victim} {animal.trace} [now and then|once a week|at night|on holidays|in May], [well, nobody minds|who cares|they only laugh|that is magic|it is a secret].',
      'But [to this day|even now|every spring|every Sunday] {victim} {animal.trace}, and [people|children|guests] [wonder why|ask no questions|run away|laugh].',
    ]),
    saying(e.traceWizard, [
      'But [sometimes|on Mondays|on Fridays|at full moon|in winter|now and then|before a storm|on birthdays] {wizard.name} {animal.trace}.',
      'And if {wizard.name} {animal.trace} [now and then|once a week|at night|on holidays|in May], [well, nobody laughs|who cares|the owls look away|that is magic|it is a secret].',
      'But [to this day|even now|every spring|every Sunday] {wizard.name} {animal.trace}, and [people|children|guests] [wonder why|ask no questions|run away|laugh].',
    ]),
    saying(e.runsAway, [
      'Then [somebody|the wind|the cat|a visitor] opened the door. {animal} [looked|smiled|nodded] at {hero.name}, and [ran|hurried|walked] into the [world|night|woods|rain], and {victim} with it.',
      'But {animal} [slipped|shot|jumped] through {hero.namePoss} [hands|legs|arms] and out at the [gate|window|door], and that was the [last|end] of {victim}.',
      '{hero.name} [read|searched|thought] [all night|until dawn|for hours]. By [morning|then] {animal} was [over the hills|far away|out of sight|gone], and {victim} was lost [for good|forever].',
    ]),
    saying(e.neverAgain, [
      'Now there is [only|nothing but] {victim.loss}. {hero.name} and {wizard.name} [leave the door open|put out food|light a lamp|call] every [evening|night], but {animal} has not come back, nor has {victim}.',
      '"It was [good|dear|nice], {victim}," [said|sighed] {wizard.name}. {hero.name} [nodded|sobbed|was silent|looked away]. They [lived|live] with {victim.loss}, and often [think|speak|dream] of {animal}.',
      'The price was {victim.loss}, and {wizard.name} [paid it|did not complain|was silent|smiled]. But {hero.name} [cried|lay awake] [at night|for a week|for days] for {victim}, and [a little|even] for {animal}.',
    ]),
    saying(e.staysSo, [
      '{hero} read [every book|all night|for a year], [but in vain|to no end]. So {hero.he} [feeds|washes|combs|warms] {animal}, [reads to it|sings to it|tells it the news|makes it tea], and hopes that {wizard.name} can hear.',
      'There was no way back. {animal} [sleeps in|moved into|sits in] the best [chair|room|bed], and {hero.name} [does the magic alone|makes tea for two|answers the letters|sweeps the tower]. Sometimes {wizard.name} seems to [nod|smile|listen|laugh].',
      '"I will [not|never] leave you," [said|whispered] {hero.name} to {animal}, and [tied|laid|put] the [coat|cloak|scarf] of {wizard.name} around it[, for winter was near|, for it was cold|, and wept|]. No [help|answer|way back] was ever found.',
    ]),
  ],
};
