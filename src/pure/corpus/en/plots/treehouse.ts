// The treehouse, in English.
import { saying } from '../../language/Language';
import {
  treehouseEvents as e,
  type HouseNewRule,
  type HouseRoof,
  type HouseRule,
  type HouseTree,
  type HouseWall,
} from '../../world/plots/treehouse';
import type { PlotInEnglish } from '../PlotInEnglish';

const TREES: Record<HouseTree, { '': string }> = {
  beech: { '': 'the great beech' },
  apple: { '': 'the old apple tree' },
  maple: { '': 'the maple behind the house' },
  willow: { '': 'the willow by the brook' },
  fir: { '': 'the tall fir' },
  oak: { '': 'the oak on the hill' },
  walnut: { '': 'the nut tree by the gate' },
};
const WALLS: Record<HouseWall, { '': string; the: string }> = {
  fence: { '': 'the boards of an old fence', the: 'the boards' },
  crates: { '': 'orange boxes', the: 'the orange boxes' },
  'barn-doors': { '': 'half a barn door', the: 'the barn door' },
  raft: { '': 'the wood of a broken boat', the: 'the boat wood' },
  'bed-frame': { '': 'a bed that nobody slept in', the: 'the old bed' },
  shelves: { '': 'six shelves from the kitchen', the: 'the shelves' },
  table: { '': 'two table tops', the: 'the table tops' },
  cart: { '': 'the sides of a farm cart', the: 'the cart sides' },
};
const ROOFS: Record<HouseRoof, { '': string; the: string }> = {
  tin: { '': 'a sheet of tin', the: 'the tin' },
  boat: { '': 'a boat turned upside down', the: 'the boat' },
  bathtub: { '': 'a bathtub without feet', the: 'the bathtub' },
  doors: { '': 'two green doors', the: 'the green doors' },
  planks: { '': 'good new boards', the: 'the new boards' },
  straw: { '': 'a lot of straw', the: 'the straw' },
  blanket: { '': 'a wool blanket', the: 'the blanket' },
  cardboard: { '': 'a very big paper box', the: 'the paper box' },
  leaves: { '': 'branches and leaves', the: 'the leaves' },
  curtain: { '': 'a pink curtain', the: 'the curtain' },
};
const RULES: Record<HouseRule, { '': string }> = {
  small: { '': 'Nobody Under Seven' },
  grown: { '': 'No Grown-ups' },
  animals: { '': 'No Animals' },
  password: { '': 'Members Only' },
};
const NEW_RULES: Record<HouseNewRule, { '': string }> = {
  knock: { '': 'Please Knock' },
  'one-thing': { '': 'Bring Cake' },
  'third-step': { '': 'Watch the Third Step' },
  everybody: { '': 'Come On Up' },
  laugh: { '': 'Room for One More' },
  welcome: { '': 'All Welcome' },
  friends: { '': 'House of Friends' },
  shoes: { '': 'Clean Your Feet' },
  sing: { '': 'Sing Before You Enter' },
  open: { '': 'Open Day and Night' },
};

export const treehouse: PlotInEnglish = {
  words: {
    'house tree': TREES,
    'house wall': WALLS,
    'house roof': ROOFS,
    'house rule': RULES,
    'house new rule': NEW_RULES,
  },
  sayings: [
    saying(
      e.plans,
      [
        '[That summer|In spring|All through May|One year] {hero.name} and {friend.name} [built|put together|dreamed up] a [house|little house|house of their own] in {tree}.',
        'High in {tree} [sat|worked|climbed|sang] {hero.name} and {friend.name}. They were building [a house|a castle of boards|a secret place|a room with a view].',
        '[One summer|In May|One day|After school|On a long free day] {hero.name} and {friend.name} [lay|sat|stood] under {tree} and looked up. "A [house|castle|secret place|ship without a sea]," said {hero.name}. "[Up there|With a window|Only for us|Today|And a door with a key]," said {friend.name}.',
        '"I [wish we had|want|dream of] a [place|house|castle|room] of our own," [said|sighed] {hero.name}. {friend.name} was [already halfway up|looking at|already high in] {tree}. "[Here|Come and look|I found it|Give me a saw|Boards! We need boards]!"',
        'There was a [place|strong branch|flat spot] in {tree} as wide as [a table|a bed|a boat|two chairs], and {hero.name} and {friend.name} both had [the same idea|one idea]: [a house|to live there|to build|a house with a view].',
        '"[Which tree|Where]?" asked {hero.name}. "That one," said {friend.name}, and pointed at {tree}. [They ran for a hammer|They began the same day|Soon they had nails and a saw|Before lunch the floor was done|Up went a rope].',
      ],
      [['Where did {hero.name} and {friend.name} want to build?', 'tree']],
    ),
    saying(
      e.walls,
      [
        '{wall} made the walls: {hero.name} [pulled|held|cut], {friend.name} [hit hard|pushed|gave advice|sang].',
        'The walls were {wall}. {hero.name} held the nails, {friend.name} [hit them|hit hard|swung the hammer|shut both eyes], and [now and then|twice|only once] a thumb [got hurt|turned blue|was in the way].',
        'For the walls they [used|took|pulled up] {wall}. {friend.name} [pulled|climbed ahead], {hero.name} pushed from below, and [it took a week|by evening it held|three nails bent|they sang all day].',
        '{hero.name} [found|got|brought] {wall}, and {friend.name} [found|borrowed] a [saw|hammer|rope]. [By Sunday|Soon|After three days] there were four walls, [nearly straight|with one window|and a door].',
        '{wall} made [good|strong|fine] walls, said {hero.name}. "[If they hold|If the wind lets them|They smell nice]," said {friend.name}, [with a nail in each hand|high on the ladder|and hit the last nail].',
      ],
      [['What were the walls made of?', 'wall']],
    ),
    saying(
      e.roofs,
      [
        '{hero.name} [dragged|carried|pulled|pushed] {roof} up for a roof[|, and it just fit|, all alone|, with a song].',
        '[Up came|Over it went|Then they had] {roof}, a [fine|good|strange|wonderful] roof, and {hero.name} [jumped for joy|sang|called it home|was proud].',
        'The roof was {roof}. "[It is done|Home|That is that|Perfect|What a view|I live here now]!" [said|cried|sang] {hero.name}.',
        'On top went {roof}. {hero.name} [thought it was|called it|found it] the [finest|best|safest|highest] roof [in the land|in the world|of all|for miles].',
        '"And [what about rain|the roof|when it is cold]?" asked {hero.name}, and [laid|put|pulled] {roof} over it all. "[That will do|Done|Now it is a house|Let it rain]."',
        '{roof} had to do for a roof. {hero.name} [sat under it|looked up|tried it out|lay below] and [was happy|smiled|ate an apple|sang a little|would not come down].',
      ],
      [['What was the roof made of?', 'roof']],
    ),
    saying(
      e.rules,
      [
        '"{rule}," it said on the [door|first step|wall]. {hero.name} and {friend.name} [wanted it so|liked to be alone|thought that was fair|shook hands on it].',
        'On the door {friend.name} painted [a lion|a star|a black cat|a ship|two eyes|a big X], and under it {hero.name} wrote in [red|blue|big|white] letters: "{rule}."',
        '"[Every house needs a rule|One thing is missing|We need a rule]," said {hero.name}. {friend.name} [got a brush|found some paint|took a black stone], and [soon|a minute later|before lunch] it said on the door: "{rule}."',
        'The last thing was the sign. "{rule}," wrote {hero.name}, and {friend.name} [helped with the letters|hung it up|painted a red line under it|held the paint|read it aloud].',
        '"{rule}," [read|said] {friend.name}, when {hero.name} had [painted the door|hung up the sign]. "[Good|Right|That is clear|Now nobody can come|Just us]."',
      ],
      [['What was written on the door?', 'rule']],
    ),
    saying(
      e.comesSmall,
      [
        '[Then|One day|Soon] {who} came, {kind.a} of [four|five], and [called for|waved to|sang to|asked for] {hero.name}.',
        '[The next day|Soon|On Sunday] there was a small voice below. It was {who}, {kind.a} of five [from next door|with a dirty nose|in a big hat|on bare feet]. "[Can I|May I|Please, can I] come up too, {hero.name}?"',
        '{who} was only five, {kind.a} with [a cup and a bear|a wooden horse|only one shoe|a paper crown|an apple], and wanted to see {hero.namePoss} house [from the inside|too|so very much|more than anything].',
        '"{hero.name}! [I want to see it|Let me in|I can climb|I brought an apple]!" It was {who}, {kind.a} [of five|not yet six|only so high|with a wooden bear].',
      ],
      [['Who was too small to come in?', 'who']],
    ),
    saying(
      e.comesAnimal,
      [
        '[Then|One day|Soon] {who} came, {kind.a} without [a home|friends|a master], and [waited for|called for|looked for|would not leave] {hero.name}.',
        '[The next day|Soon|On Sunday] {kind.a} named {who} stood [at the foot of the ladder|under the tree], looking up at {hero.name}, and [did not go away|wanted to come up|cried|would not eat|made a terrible noise].',
        'There was {kind.a} [in the yard|next door|down the street], {who} by name, who followed {hero.name} [everywhere|to school|all day long|in all weather] and [saw no reason to stop at|did not want to stop at|wanted to live in] a tree.',
        '[Something|Somebody] [made a noise|cried|moved|shook the ladder] below. It was {who}, {kind.a} who [loved {hero.name}|wanted to be with {hero.name}|ate out of the hand of {hero.name}|slept at the foot of {hero.namePoss} bed].',
      ],
      [['Which animal wanted to come up?', 'who']],
    ),
    saying(
      e.comesStranger,
      [
        '[Then|One day|Soon] {who} came, {kind.a} from [far away|another town|the city|over the sea], and [called to|waved to|smiled at] {hero.name}.',
        '[The next day|Soon|On Sunday] {kind.a} named {who} stopped at the fence, new in [town|the street|the village], with [nobody to play with|a ball under one arm|no friends yet]. "[Is that your house|Did you build it|How did you get up there], {hero.name}?"',
        '{who}, {kind.a} who had moved in [on Sunday|that week|next door], looked up at {hero.name} [for a long time|with big eyes|and waved|and smiled]. "[May|Can] I [see it|come up|look inside|help]?"',
        '"[I like your house|What a tree|I can bring apples], {hero.name}," said {kind.a} [under the tree|by the ladder|down there]. It was {who}, who was new in town[ and knew nobody|].',
      ],
      [['Who was new in town?', 'who']],
    ),
    saying(
      e.comesGrown,
      [
        '[Then|One day|Soon] {who} came [with a cake|with a stool|in old boots|with a smile] and [wanted to visit|waved to|sang to|called for] {hero.name}.',
        '[The next day|Soon|On Sunday] {who} [knocked at the tree|stood below|shook the ladder]. "I have never been in a [treehouse|house so high|house with leaves], {hero.name}. [May I|Is there tea|Will you let me in]?"',
        '[Not even an hour later|After lunch|That same day] {who} [came along|stopped|came back from town] and put one foot on the ladder. "[What a fine house|How high you live|I can smell fresh paint], {hero.name}! [May I see it|Is there room|Can I come up]?"',
        '"Hello up there, {hero.name}!" [called|cried] {who}. "[I was young once|I have brought cake|I can still climb|How nice it looks]. Can I [come in|look in|have a seat]?"',
      ],
      [['Who was too old to come in?', 'who']],
    ),
    saying(e.refused, [
      '"[No|Not you|Read the sign|The rule is the rule]," said {friend.name}. {who.name} [went home|left|sat down in the grass|looked at the ground|said not a word].',
      '{friend.name} pointed [to|at] the sign. "[Rules are rules|Read that|It says so|We are sorry]." So {who.name} went away [again, slowly|without a word|with slow steps].',
      '"[Sorry|No|Not you]," said {friend.name}, and [closed the door|turned the key|looked away]. {who.name} [stayed|stood|sat] [for a while|until dark|for an hour] under the tree, all alone.',
      '{friend.name} [shook {friend.his} head|shut the door|said no]. From the window they saw {who.name} go, [smaller and smaller|very slowly|and not look back|down the long road].',
      '{who.name} looked at [the sign|the closed door|the big letters], and at {friend.name}, and [at the ground|at the sky|away]. [That was that|There was nothing to say|It was a long way home|Nobody spoke].',
    ]),
    saying(e.leak, [
      'Then [rain came|a storm came|the sky broke open], and {roof.the} [was soon gone|fell in|did no good]. {hero.name} and {friend.name} [shook with cold|screamed|sat in the wet|held on to each other].',
      'That night [it began to rain|rain came|it rained like a river], and {roof.the} let in [every drop|all of it|half the sky]. {hero.name} was wet, {friend.name} was wet, [even the bread was wet|and so was the lamp|and the cake was soup].',
      'Then came [a storm|thunder|the rain]. {roof.the} [shook|dripped|sank] and [gave way|broke|flew off], and [cold water|half the sky|a whole lake] [landed|came down|fell] on {hero.name} and {friend.name}.',
      '[On the third day|That night|On Sunday] it rained [hard|on and on|as never before], and {roof.the} [let it in|helped little|sank]. {hero.name} and {friend.name} sat in [cold water|a little lake|wet shoes], and [it was dark|the branches were too wet to climb|nobody heard them].',
    ]),
    saying(e.ladderFalls, [
      '[Bang|Crack]! The ladder [fell|broke loose|was down], and {hero.name} and {friend.name} [sat|were stuck|were alone] [high in|at the top of] {tree}.',
      'That [evening|night|same day] [the wind got up|a storm came|the wind turned], and [with a crack|slowly|all at once] the ladder fell. There sat {hero.name} and {friend.name}, high up in {tree}, [and could not get down|and nobody came|with one apple|in the dark].',
      '"[Did you hear that|What was that|What fell]?" asked {hero.name}. {friend.name} looked [out|down]. The ladder [lay|was] [in the grass|far below|on the ground], and {tree} was [too high|wet and smooth|much too high to jump].',
      'It was {friend.name} who kicked the ladder, [half asleep|in a game|with one foot|while dancing]. It [slid along|fell from|left] {tree} and was gone. {hero.name} called [until it grew dark|and called|till {hero.his} voice was gone|for help].',
    ]),
    saying(
      e.bringsCover,
      [
        '{who.name} [saw it|heard them|was still awake] and [carried up|brought|ran home for] [a tent|a sail|a big dry cloth] to [cover|save|keep dry] {hero.name}.',
        'Who was that down there in the rain? It was {who.name}, [under a big hat|in an old coat|with a lamp]. "[Catch|Here|Take this], {hero.name}!" And up [flew|came|went] [a sail|a tent|a good roof of cloth], [as big as a room|dry and strong|dry as bread].',
        'Then there was [a light|a voice|a step]. {who.name} had brought [a tent|a big sail|a fishing tent], [a rope|hot tea|nails|a lamp] and a dry [towel|shirt|blanket|hat] for {hero.name}.',
        '"[I thought you might need this|I heard the rain|Here]," said somebody. There stood {who.name} with [a rolled-up tent|a dry blanket and a sail], and {hero.name} [could have cried for joy|turned red|said thank you].',
      ],
      [['Who brought something against the rain?', 'who']],
    ),
    saying(
      e.bringsLadder,
      [
        'It was {who.name} who [put|pulled|got] the ladder up again for {hero.name}[, all alone|, with red hands|, without a word|, in the dark].',
        'Only one person heard. It was {who.name}, who [pulled and pushed|worked and worked|ran and came back with a rope], until the ladder stood [again|firm]. "[You can come down now|There you are|Come down], {hero.name}[|. I will hold it|, before dark]."',
        '[After a long time|Late|At last] {who.name} came by, [looked up|did not laugh|said nothing], put the ladder back and held it for {hero.name} [with both hands|very still|until all were down|and smiled].',
        '"Hold on, {hero.name}!" It was {who.name}, who had [not gone far|heard it all|come back]. [Up, up|One, two, three|A pull, a push], and the ladder [was against the tree|was back|stood].',
      ],
      [['Who put the ladder back?', 'who']],
    ),
    saying(
      e.callsHelp,
      [
        '{who} [made noise|ran|cried] until {helper} [woke up|came|looked out] and [brought down|saved|carried down] {hero.name}.',
        '[Who heard them|Who was still there]? Only {who}, who ran to {helper} and [pulled at a coat|cried|made noise|ran around and around], until [help came|a light came|a rope was found] for {hero.name}.',
        'But {who} had never gone [away|far|home]. {helper} heard [the noise|a cry], came [running|with a lamp|without a hat|in bare feet] and got {hero.name} down.',
        '{who} [heard it|was awake|was near]. In no time {who.he} was at {helper.namePoss} door, making [a terrible noise|such a noise|noise for ten]. [That is how|So] {hero.name} was [found|saved|brought down].',
      ],
      [['Whom did {who.name} fetch?', 'helper']],
    ),
    saying(e.nobodyThere, [
      'No {who.name}, no help: {hero.name} and {friend.name} [sat there|were cold|were hungry] [all night|until morning|until the milk came].',
      '{who.name} would have come [at once|with a light|in the rain], but nobody had wanted {who.name}. {hero.name} and {friend.name} [held hands|sat and shook|did not sleep|counted stars] until [morning came|the sun came up|a farmer found them].',
      '"If only {who.name} were here," said {friend.name}. {hero.name} [said nothing|looked away|wept|thought so too]. It was [ten|nine|seven|six] hours before anybody [found them|came|looked up].',
    ]),
    saying(e.ruleGone, [
      '{hero.name} [burned|broke|hid] the sign that said "{rule}." But {who.name} [never came back|had moved away|did not want to come now|only looked away].',
      'In the morning {hero.name} [rubbed|scratched|washed] "{rule}" off the door. But {who.name} had found [another place|other friends|something better|a happier tree|a house with no sign].',
      '{hero.name} took "{rule}" down, and there was [a pale patch|bare wood|a hole|only a nail]. {who.name} [never came to see it|had a new friend now|did not look up|played on the other side of town].',
      '"{rule}," read {hero.name}, and [did not like it anymore|felt ashamed|heard how cold it was]. {hero.he} painted it [over|green|black] for {who.name}, but it was [too late|a day too late|no use].',
    ]),
    saying(
      e.newRule,
      [
        '"{old}" [came off|was painted over|was thrown in the fire]. {hero.name} wrote "{sign}" for {who.name}, [in gold|in red|with a star|and laughed].',
        '[The next day|Early in the morning|That same week] {hero.name} crossed out "{old}" and wrote "{sign}" [instead|in its place|in big letters]. {who.name} [was the first to|was there to|would not wait to] [go in|see it|climb up].',
        '"{old}" was [gone|washed off|crossed out]. "{sign}," it said [now|on the door now|in fresh paint], and {hero.name} [held the door open for|gave the best seat to|shared an apple with|moved over for] {who.name}.',
        '{hero.name} turned "{old}" [around|to the wall|upside down] and wrote on the [back|wood behind it|other side]: "{sign}." [Up came|In ran|There sat|In the best seat sat] {who.name}.',
      ],
      [['What did the new sign say?', 'sign']],
    ),
    saying(e.night, [
      '{hero.name}, {friend.name} and {who.name} [slept|talked|sang] up there, [and the moon came through|and the wind was in|and rain fell on] {wall.the}.',
      '[That night|Soon after] there were three up there, {hero.name}, {friend.name} and {who.name}. [The stars shone in|An owl called|Rain fell|The moon rose], and {wall.the} [sang like a ship|held|kept out the wind].',
      'It was [tight|warm|loud|never quiet], but {hero.name} [sang|slept|laughed], {friend.name} [dreamed|told stories|ate the cake], and {who.name} leaned [happily|at last|half asleep] on {wall.the}.',
    ]),
  ],
};
