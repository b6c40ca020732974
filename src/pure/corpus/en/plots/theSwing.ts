// The swing, in English.
import { saying } from '../../language/Language';
import {
  theSwingEvents as e,
  type SwingMend,
  type SwingNumber,
  type SwingSeat,
  type SwingSight,
  type SwingTree,
} from '../../world/plots/theSwing';
import type { PlotInEnglish } from '../PlotInEnglish';

const TREES: Record<SwingTree, { '': string }> = {
  oak: { '': 'the old oak' },
  apple: { '': 'the big apple tree' },
  chestnut: { '': 'the chestnut tree' },
  pear: { '': 'the pear tree' },
  pine: { '': 'the tall pine' },
  willow: { '': 'the willow by the gate' },
};
const SEATS: Record<SwingSeat, { '': string; the: string }> = {
  board: { '': 'a smooth board', the: 'the board' },
  tire: { '': 'an old tire', the: 'the tire' },
  lid: { '': 'the round lid of a barrel', the: 'the barrel lid' },
  sack: { '': 'a sack full of straw', the: 'the straw sack' },
  chair: { '': 'a chair without legs', the: 'the chair' },
  door: { '': 'half of a green door', the: 'the half door' },
  saddle: { '': 'the saddle of a pony', the: 'the saddle' },
};
const NUMBERS: Record<SwingNumber, { '': string }> = {
  ten: { '': 'ten' },
  fifteen: { '': 'fifteen' },
  twenty: { '': 'twenty' },
  thirty: { '': 'thirty' },
  forty: { '': 'forty' },
};
const SIGHTS: Record<SwingSight, { '': string }> = {
  sea: { '': 'the blue line of the sea' },
  steeple: { '': 'the golden rooster on the church' },
  nest: { '': 'three eggs in a nest' },
  laundry: { '': 'all the shirts on the line' },
  train: { '': 'the smoke of a train' },
  'roof-cat': { '': 'a cat asleep on the roof' },
  boats: { '': 'six boats on the river' },
  stork: { '': 'a stork on one leg' },
  castle: { '': 'the top of the castle' },
  cows: { '': 'cows as small as ants' },
  mill: { '': 'the mill behind the hill' },
  cakes: { '': 'cakes in the window of the baker' },
  geese: { '': 'wild geese from above' },
};
const MENDS: Record<SwingMend, { '': string }> = {
  'ship-rope': { '': 'a rope from an old ship' },
  chain: { '': 'an iron chain' },
  clothesline: { '': 'the clothes line' },
  strap: { '': 'two long belts' },
  'bell-rope': { '': 'a rope from the church bell' },
};

export const theSwing: PlotInEnglish = {
  words: {
    'swing tree': TREES,
    'swing seat': SEATS,
    'swing number': NUMBERS,
    'swing sight': SIGHTS,
    'swing mend': MENDS,
  },
  sayings: [
    saying(
      e.hangs,
      [
        '{elder} [climbed up into|put a ladder against|took a hammer and went up] {tree} and hung {seat} from [the best|a high|a strong|a good old] branch. [It was a swing|A swing|What a swing]!',
        'Under {tree} there was something [new|wonderful|they had always wanted]. "Who wants to try?" asked {elder}, and [pushed|pointed at|turned to|showed them] {seat} on two [long|new|strong|thick] ropes.',
        '[All week|For three days|Since Sunday] {elder} had [worked|hammered|been busy] [behind closed doors|in secret|and said nothing]. Now a swing [hung from|was there under] {tree}, and its seat was {seat}.',
        '"[There|Done|That will do|Now we shall see]," said {elder}, and gave {seat} a push. The [new|first] swing [flew out from under|rushed through the shade of|went up to the leaves of] {tree} and came back [like a good dog|like a big bird|without a sound].',
        '[Two ropes|A long ladder|A hammer], {seat}, [a bit of time|a free day|a good eye], and {elder} had [made|built] a swing under {tree}.',
      ],
      [
        ['Who made the swing?', 'elder'],
        ['What was the seat of the swing?', 'seat'],
      ],
    ),
    saying(
      e.rule,
      [
        '{one.name}, {two.name} and {three.name} [came in this order|ran up one by one|were there first]. "[A rule|Be fair]," they said. "{number} [swings|times] each!"',
        '[Three children|The children] came running: {one.name}, {two.name} and {three.name}, in this order. [So they made a rule|The law was made|They agreed at once|One swing for three]: {number} [swings|times] each, [then the next|and no more|and then off].',
        '"[Me first|I am first|I saw it first|Let me]!" [cried|said|shouted] {one.name}, {two.name} and {three.name}, all [at once|together]. [It was soon settled|There was a fight, and then a rule|They made a rule]: in this order, and {number} [swings|times] each!',
        '"{number} [swings|times] each[, and no tricks|, and we count aloud|, not one more]," [the children agreed|that was the rule]. [The youngest|The bravest|The smallest|The happiest], {one.name}, would [begin|start], then {two.name}, then {three.name}.',
        'One swing, and [three children|three who wanted it]. [They stood in a line|They made a line|So they stood and waited]: {one.name}, {two.name}, {three.name}. {number} [swings|times] each[, that was fair|, that was the law|, no more, no less].',
      ],
      [['How many swings could each of them have?', 'number']],
    ),
    saying(
      e.swingsFirst,
      [
        '{one.name} [went first|flew|rode the wind] and [saw|sang of|found] {sight}. [Done|Over|Stop]! Now {two.name}.',
        '{one.name} [leaned back|held tight|took off] and [flew|sailed|went] [up into the leaves|up to the sky|higher than the fence]. "I can see {sight}!" [Then|Much too soon] [it was over|it stopped], and {two.name} sat down.',
        '[Up went|High went|There flew] {one.name}, [feet to the sky|hair in the wind|with a scream|with both eyes shut at first]. From [up there|the top] you could see {sight}. [It was over much too soon|But soon it was over|Then the time was up], and {two.name} was next.',
        '[High up|At the highest point|For one moment|From the top] {one.name} saw {sight}. "Now you, {two.name}," said {one.name}[, still laughing|, a bit pale|, and could hardly stand|, with wild hair].',
        '"[Oh|Look|Hey], {sight}!" [cried|sang|shouted] {one.name} from [above|the air|the top of the swing]. [Then came|Next was|After that it was the turn of] {two.name}.',
      ],
      [['What did {one.name} see from the swing?', 'sight']],
    ),
    saying(
      e.swingsSecond,
      [
        '{two.name} [kicked at the sky|flew without fear|sang out loud], [and waved at|and saw|and found] {sight}.',
        '{two.name} [swung|flew|went] [even higher|higher still|twice as high|much faster], and [shouted about|saw|pointed at] {sight}.',
        '"[Look|There|See that|Ha], {sight}!" [cried|sang|shouted] {two.name}[ from above|, up in the leaves|]. "I am [flying|a bird|a king|not coming down]!"',
        '[The ropes sang|The branch shook|The leaves danced|Down came a leaf]. {two.name} [let go with one hand and|leaned far back and|stood up on the swing and] [pointed at|saw] {sight}.',
        '[High above them|Up there|In the leaves|Between two clouds], {two.name} [forgot|did not hear] [everything|the others|the children below] and [looked at|saw only] {sight}.',
      ],
      [['What did {two.name} see from the swing?', 'sight']],
    ),
    saying(
      e.getsOff,
      [
        '{number}! {two.name} [jumped down|got off|let go], and {three.name} [took the ropes|came closer|was next].',
        'At {number}, {two.name} [dragged both feet|put both feet down|jumped] [in the dust|in the grass] and [stopped|got off]. "Your turn, {three.name}."',
        '[Everybody counted|They counted|All three counted] [aloud|together]. "{number}!" [It was hard to stop|It was too short|A rule is a rule], but {two.name} got off and held [the ropes|the seat|it still] for {three.name}.',
        '{two.name} would have liked to go on [forever|until dark|to the moon]. But {number} was {number}, and {three.name} was [waiting|next|already there].',
        '"{number}," said {two.name}[ sadly| with a sigh| out of breath|], and [got off|jumped off|stepped down]. "[Come|Here you are|Hold tight], {three.name}."',
      ],
      [['Who held to the rule and got off?', 'two']],
    ),
    saying(e.isAfraid, [
      '{three.name} [swallowed hard|did not smile|stepped back] and took the hand of {one.name}. "[I cannot|It is so high|I am scared]."',
      '{three.name} did not [move|get on|come closer]. It had looked so [easy|nice|low] [from below|before]. "I [think I will just|will only|would rather] watch," {three.he} [whispered|said] to {one.name}.',
      'Now {three.name} had turned [pale|quiet|white]. "Is it [always|really] [that|so] [high|fast], {one.name}?"',
      '{three.name} sat down and [held on tight|held the ropes with white hands|shut both eyes|said nothing]. "Do not push, {one.name}! [Please do not push|Not yet|Wait]!"',
      '{three.poss} [knees shook|hands were wet|heart beat like a hammer]. "[My turn can wait|I have to go home|It is too late for me]," said {three.name}, but {one.name} [saw the truth|knew better|had once been afraid too].',
    ]),
    saying(
      e.gently,
      [
        '[One push|A small push|A soft push] by {one.name}, one by {two.name}, and {three.name} [laughed|dared to look|opened both eyes] and saw {sight}.',
        '"We will only [rock you|go a little|just a little]," said {one.name}. {two.name} pushed with [one finger|two fingers|one hand]. [Little by little|Slowly|After a while] {three.name} [went higher|looked up|let go of the fear] and saw {sight} too.',
        '{one.name} stood in front, {two.name} behind, and {three.name} went [back and forth|here and there|to and fro], no higher than [a table|a dog|a flower|a hen]. Then [a bit|a little|much] higher. "Oh! {sight}!"',
        'So {two.name} [got on as well|sat down first], {three.name} [sat on a lap|held on tight|came too], and {one.name} gave [the kindest|the smallest] push [in the world|of all]. [By evening|After an hour|In the end] they all saw {sight}[|, with open eyes|, and wanted more].',
      ],
      [['Who was afraid of the swing?', 'three']],
    ),
    saying(
      e.staysOn,
      [
        '{number} came and went. {two.name} [sang|laughed|looked away|flew on], and {three.name} [waited|grew hot|counted to a hundred].',
        '"{number}!" [called|cried|said] {three.name}. "[Get off|Stop|My turn]!" But {two.name} [did not get off|did not stop|did not slow down]. "I [was not counting|am not done|will come soon|cannot stop|cannot hear you]!"',
        '[Something was wrong with|There was something strange about|Nobody could trust] the way {two.name} counted. [Close to|Just before] {number} it [grew slow|became very quiet|stopped], and then it began again at one. {three.name} [turned red|kicked a stone|could not believe it|looked up and up].',
        '{three.name} had counted every one of them: {number}, and more, and [still more|then some]. "[Just a little longer|One more|Soon|Last one]," [sang|called|said] {two.name} from above.',
        'After {number} [comes a new turn|you get off|it is the next child]. {two.name} knew that, and [went on|flew on|swung higher|laughed]. {three.name} [waited|stood there] [with crossed arms|with wet eyes|and grew angry|and said nothing].',
      ],
      [['Who would not get off the swing?', 'two']],
    ),
    saying(e.tugs, [
      '{three.name} [pulled|ran at the swing|took hold], {two.name} [screamed|held on|kicked], and {tree} [kept only the ropes|lost its swing].',
      '{three.name} [grabbed|took] a rope and pulled. {two.name} held on. Something [cracked|broke|tore] in {tree}, and {two.he} sat [on the ground|in the grass|in the dust] with [half a rope in each hand|an open mouth|a very red face].',
      '"[My turn|Get off|It is mine]!" cried {three.name}, and [hung on to the ropes|pulled at the seat]. {two.name} [kicked|held tight|laughed]. [Crack|Rip|Bang]! [There was no swing anymore|No more swing|Two ropes hung] [in|under] {tree}.',
      'They [pushed|pulled|fought], {three.name} here and {two.name} there, until {tree} shook [to the top|all over|like a wet dog]. Then the ropes [gave way|broke|let go].',
    ]),
    saying(
      e.mends,
      [
        '[Out came|They took] {mend}, and {elder} [worked|hammered] until [evening|supper|dark]. "[Next is|Now]," said {two.name}, "{three.name}."',
        '{elder} [did not shout|asked no questions|only sighed]. {elder.he} came with {mend}. "{two.name} [climbs|helps], {three.name} [too|as well]." [It took all afternoon|It was hard work|It was soon done], and {two.name} [stepped aside|said sorry|looked at the ground].',
        'They had to tell {elder}. [At last they found|In the kitchen they found|In the barn they found] {mend}, and {two.name} [carried the ladder|held the ladder|did most of the work|climbed up]. "{three.name} goes first," {two.he} said[, very softly|, all red|].',
        '"[So|Well|Ropes break]," said {elder}, and [came back with|went to look for|brought] {mend}. [By supper|Soon|An hour later] the swing hung again. {two.name} looked at {three.name}. "[It is your turn|You first|I am sorry|Swing until you are tired]."',
      ],
      [['What was the swing mended with?', 'mend']],
    ),
    saying(e.neverMended, [
      '{tree} [lost its swing|was only a tree again], and {two.name} and {three.name} [did not speak for a year|lost something too|cried on two sides of it].',
      '[Nobody mended it|It never hung again|So it stayed]. When {two.name} and {three.name} [pass by|see] {tree}, they look [the other way|at the ground|at each other and sigh|for a swing that is gone].',
      '[Nobody had another rope|There was no more rope]. {two.name} and {three.name} sat under {tree}, [one on each side|back to back|far apart], and [had all the time in the world|said not a word|did not know what to do].',
      '"You did it!" "No, you!" {two.name} [went|ran|walked] home, {three.name} [too|cried|kicked stones], and {tree} stood there [like any other tree|all alone|with two sad ropes|in the wind].',
    ]),
    saying(e.rain, [
      '[Drops fell|Rain came|A storm broke], {seat.the} [was wet|dripped|was left alone], and {three.name} [went home|ran|stood there] [without a turn|and cried].',
      'Then a drop fell, and another, and the sky [turned black|grew dark|opened]. [They all ran home|Everybody ran]. Rain [ran down|fell on|washed] {seat.the}, and {three.name} had not [swung even once|had one single turn].',
      'And while they were [shouting|fighting|still talking], it began to rain [hard|and rain]. {seat.the} [was like a wet dog|turned dark|was wet at once]. "[But I was next|It was my turn|That is not fair]!" [cried|whispered|called] {three.name}.',
      '[There was thunder|The sky was white|Big drops came down], and it was over for that day. {three.name} looked back at {seat.the}, [so empty in the rain|all wet|dancing alone in the rain].',
    ]),
    saying(e.noTurn, [
      '[The swing was taken down|Winter came] before {three.name} had a turn. {two.name} [never forgot it|was sorry too late|cried then].',
      'It rained [for the rest of the week|for five days], and [on Sunday|then] {three.name} had to [go back to the city|go away|go home by train]. {two.name} has [thought of it|been sorry] every time since.',
      '{three.name} stood at the window [until dark|for a long time|with a wet face]. Across the street stood {two.name}, and neither [waved|smiled|moved].',
      'That night {two.name} could not [sleep|eat|laugh]. It is not nice to [have had|take|keep] a turn that [belonged to|was meant for|was promised to] {three.name}.',
    ]),
    saying(e.nextMorning, [
      '[At breakfast|In the morning|Before school] {two.name} [came to|called for|ran to] {three.name}: "[The swing is dry|It is yours|You first today]."',
      '[Very early|At six|Before breakfast] in the morning {two.name} [threw a little stone at|knocked on|called under] {three.namePoss} window. "[Come on|Wake up|Come out]. [I have dried it with my shirt|The sun is out]. It is still your turn."',
      'When {three.name} came out the next day, {two.name} was [already|waiting] there, [at the ropes|with a dry seat|with a red face|half asleep]. "I saved it for you. [I have not touched it|Nobody was on it|I am sorry]."',
      'The next day a [note|paper|sign] hung on the swing: "For {three.name} [only|alone], [until noon|all day long|and nobody else]." [Under|Beside] it sat {two.name}[ like a guard|, very quiet|, wet to the knees].',
    ]),
    saying(e.walksOff, [
      '{three.name} [left|went home|went to the brook], {one.name} [too|went along], and {two.name} [was alone up there|sang to nobody|swung on with no one to see it].',
      '{three.name} [turned around|said nothing] and left, and [after a while|soon] {one.name} left too. Now {two.name} had the swing [all day|all alone|forever], and [nobody to push|nobody to laugh with|no fun at all|it was very quiet].',
      '"Keep it, then," said {three.name}. {one.name} [took {three.name} by the arm|agreed], and they went to [catch frogs|pick berries|look at the cows|play ball]. {two.name} swung [to and fro|on|and swung]. It was very [quiet|still|lonely].',
      '[Soon|After a while|Then] {two.name} saw that nobody [counted|waited|was there]. {three.name} was gone, and so was {one.name}. A swing is [only half as high|only half as much fun|not so nice] when nobody looks.',
    ]),
    saying(e.runsAfter, [
      '{two.name} [ran after|called back|went to get] {three.name}: "[Your turn|I was wrong|Come back|It is no fun alone]!"',
      '{two.name} jumped off [in full flight|at once|into the grass] and ran. "{three.name}, wait! It is your turn. [It has been your turn for a long time|I was wrong|Please come back]."',
      '[It did not take long|Not much later there were steps]. "I am sorry, {three.name}," [said|called] {two.name}, [all out of breath|with wet eyes|very red]. "I will push you[, as high as you like|, all day long|, if you want]."',
      '[At the brook|At the corner|On the bridge|Behind the barn] {two.name} [found|caught up with] {three.name}. "I [counted again|know how to count|was not nice|am sorry]. [You are right|It was your turn]. Will you [come back|come with me|try it now]?"',
    ]),
    saying(
      e.swingsLast,
      [
        '{two.name} pushed, {three.name} [flew|laughed|sang], and [at last saw|from up there saw|could see] {sight}.',
        'So {three.name} had a turn, with {two.name} [behind|on the ground|at the ropes], and saw {sight}[|, and much more|, and a piece of the world].',
        '"[Higher|Push me|More], {two.name}!" [cried|called|laughed] {three.name}. And [there it was|{three.he} saw it|then it came]: {sight}.',
        '{two.name} pushed [until {two.his} arms hurt|and pushed|like the wind|and counted nothing]. "I see {sight}!" [shouted|called|cried] {three.name}. "[It was worth waiting for|Now I know why you would not stop|Thank you]."',
      ],
      [['What did {three.name} see from the swing?', 'sight']],
    ),
    saying(e.evening, [
      'When [the lamps were lit|it grew dark|the stars came out], {one.name}, {two.name} and {three.name} still [sat under|lay under|leaned against] {tree} and [told each other what they had seen|shared one apple|did not want to go in].',
      'That night {one.name}, {two.name} and {three.name} [dreamed the same dream|all had one dream]: {tree} [took them in its arms|lifted them up] and [rocked them|sang to them|showed them the world].',
      '[If you look closely|With good eyes|On your toes], you can [find|read] three names [in the bark of|on] {tree}: {one.name}, {two.name} and {three.name}.',
    ]),
  ],
};
