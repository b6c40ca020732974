// The voyage to the island, in English.
import { saying } from '../../language/Language';
import { islandVoyageEvents as e } from '../../world/plots/islandVoyage';
import type { PlotInEnglish } from '../PlotInEnglish';

export const islandVoyage: PlotInEnglish = {
  words: {
    'voyage home': {
      lighthouse: { in: 'in a tall lighthouse' },
      boathouse: { in: 'above a boat shop' },
      harbor: { in: 'in a blue house at the harbor' },
      pier: { in: 'on the edge of a cliff' },
      bay: { in: 'in a cottage by the bay' },
      inn: { in: 'in the inn of the fishermen' },
      tower: { in: 'behind the sea wall' },
      boat: { in: 'in an old ship on dry land' },
    },
    'voyage goal': {
      turtle: {
        '': 'the singing turtle',
        found: 'It sat on the sand and sang about rain',
        more: 'It was as big as a table, and its voice was sweet',
        short: 'the turtle',
      },
      orange: {
        '': 'the tree with blue oranges',
        found: 'The fruit was as blue as the sky',
        more: 'The oranges shone, and they tasted of honey',
        short: 'the blue oranges',
      },
      spring: {
        '': 'the spring of warm milk',
        found: 'White and warm, it ran out of a stone',
        more: 'It tasted like a summer breakfast',
        short: 'the spring',
      },
      bell: {
        '': 'the bell that rings by itself',
        found: 'It swung in a palm tree, all alone',
        more: 'It rang three times, as if to say hello',
        short: 'the bell',
      },
      parrot: {
        '': 'the parrot that tells jokes',
        found: 'It laughed before the end of each joke',
        more: 'The first joke was about a fish in a hat',
        short: 'the parrot',
      },
      wreck: {
        '': 'the lost pirate ship',
        found: 'It leaned against a rock, with a torn black flag',
        more: 'Otters slept in the cabin, and the gold was gone',
        short: 'the pirate ship',
      },
      giant: {
        '': 'the sleeping giant',
        found: 'The giant snored, and the trees bent',
        more: 'Birds had built their nests in that great beard',
        short: 'the giant',
      },
      well: {
        '': 'the well that grants wishes',
        found: 'It was round and deep, and it hummed',
        more: 'A coin fell in, and the well said thank you',
        short: 'the well',
      },
      stone: {
        '': 'the stone that glows',
        found: 'It lay in the moss like a small moon',
        more: 'It was as warm as a cat, and green light came out',
        short: 'the stone',
      },
      cat: {
        '': 'the cat with wings',
        found: 'It flew in a circle and landed on a branch',
        more: 'It was gray, and it purred in the air',
        short: 'the cat',
      },
    },
  },
  sayings: [
    saying(
      e.dreams,
      [
        '{hero}, {kind.a} who lived {home.in}, could see the island [on clear days|from bed|at sunset|with a long glass]. "[Out there|Over there|Far out|Believe me, there] is {goal}," [the fishermen|people|the old women|the sailors|the birds] [said|seemed to say|sang].',
        '{home.in} lived {kind.a} named {hero}, who had [only one wish|one dream|a plan|a great plan]: to [sail|go|row] to the island of {goal}[|, and soon|, at any price].',
        '[Have you heard|Who has not heard|Who had not heard] of the island of {goal}? {hero} had, {kind.a} who lived {home.in}[| and loved the sea| and read maps| and could not sleep for it| and talked to sailors].',
        '[Every night|At sunset|In all weathers|Each morning], {home.in}, {kind.a} named {hero} looked out at the island. [People said|Sailors swore|An old map said|Everybody knew|The wind sang] that {goal} was there.',
      ],
      [['What was said to be on the island?', 'goal']],
    ),
    saying(e.joins, [
      '"[I am coming too|Take me along|Not without me|I can row|Two are better than one]," said {friend}, {kind.a} who [could swim like a fish|owned a boat|was never seasick|feared nothing|knew the stars|loved cake]. {hero.name} [was glad|laughed|nodded].',
      '{hero} [asked|begged|told|invited] {friend.obj}, {kind.a} [with big ears|with strong arms|from next door|with a loud laugh|who could cook|who feared nothing], to come along.',
      '[There was room for two|Two are better than one|The boat was big|Nobody should sail alone], so {friend}, {kind.a} [from next door|who loved fish|with a red cap|who sang all day|from the harbor], went with {hero.obj}.',
      '[Who would come|Who was brave|Who else]? {friend} [was ready|jumped up|had time], {kind.a} [with big ears|from the harbor|who was never afraid|with a warm laugh|who loved storms], and {hero.name} [was glad|smiled|laughed].',
    ]),
    saying(
      e.packs,
      [
        '{hero.name} [packed|took|brought] {one.a} and {two.a}. [More did not fit in|That was all|It had to be enough|The boat was full|The rest was fish|They had no more room|Now they were ready].',
        '"What [do we need|shall we take]?" {hero.name} [thought for a day|made a list|asked the sea|asked an old sailor|walked up and down], and [brought|took|chose|packed] {one.a} and {two.a}.',
        'Into the boat went {one.a}, and [last|on top|after some thought|with a sigh|with a laugh] {hero.name} [put|threw in|brought|packed] {two.a}.',
        '[At dawn|That night|After lunch|In a hurry|With care|In secret] {hero.name} [packed|carried down|brought|found|bought] {one.a} and [even|also|of all things] {two.a}.',
      ],
      [],
    ),
    saying(e.laughs, [
      '"What is {thing} for?" [laughed|asked|cried] {friend.name}. "[You never know|Wait and see|For bad luck|You will see|To be safe]," said {hero.name}.',
      '{friend.name} [laughed|smiled|looked twice|shook {friend.his} head]. "{thing}? [At sea|On an island|Really|What for|To eat]?" {hero.name} [smiled|said nothing|nodded|sang].',
      '"Leave {thing} [at home|here|on the beach|with the gulls]," [said|begged|laughed] {friend.name}. {hero.name} [would not|did not listen|sat down on it|held it tight].',
    ]),
    saying(e.sails, [
      '[The wind was good|The sea was kind|The sky was bright|Up went the sail|It was a fine day]. {hero.name} [steered|rowed|sang|looked ahead], {friend.name} [whistled|watched the waves|pulled the ropes|ate an egg|waved], and [the harbor|home|the land] grew small.',
      '"[Here we go|Off we go|Goodbye, land|Now or never]!" cried {friend.name}. {hero.name} [pushed off|pulled up the sail|let go of the rope|laughed], and they [flew|danced|rolled] over [the green|the blue|the gray|the white|great] waves.',
      '[At dawn|At high tide|On Sunday|With the first wind|Before breakfast|In secret] {hero.name} and {friend.name} set out. [Birds screamed|The air was salt|The waves were high|Nobody waved|Fish jumped|The sail was red].',
    ]),
    saying(
      e.heat,
      [
        '[At noon|On the second day|Soon|By and by] the sun burned like [an oven|fire|a torch]. {hero.name} opened {thing}, and {friend.name} [crept under it|was saved|sighed with joy|laughed again|slept].',
        '[It grew hot|The sun burned|The sea boiled|There was no wind]. "Come [under here|here|into the shade]," [said|called] {hero.name} to {friend.obj}, and [put up|opened] {thing}.',
        'Under {thing}, {hero.name} and {friend.name} [slept|sang|played|ate|told jokes] in the [great|terrible|noon|summer] heat, [cool as frogs|all day|until dark|like kings].',
      ],
      [['What did they use against the sun?', 'thing']],
    ),
    saying(
      e.leak,
      [
        '"[We are sinking|A hole|Water|Help]!" [screamed|cried] {friend.name}. {hero.name} [worked|threw out water|fought the sea] with {thing} [until dark|for an hour|all night|without a rest].',
        '[Oh no|Help|Splash]! [Water came in|The boat had a hole|The floor was wet]. {friend.name} [sat on the hole|closed the hole with a sock|prayed|sang], and {hero.name} [used|reached for|emptied the boat with] {thing}.',
        '[Suddenly|In the night|All at once|At breakfast] {friend.name} had wet [feet|socks|knees]. A hole! Without {thing}, {hero.name} would [have had to swim|now be a fish|never have come home].',
      ],
      [['What did they use against the water in the boat?', 'thing']],
    ),
    saying(
      e.lostOar,
      [
        '[The wind died|The sail tore|It grew still], and [a wave stole|a fish stole|they had lost] the oars. {hero.name} and {friend.name} rowed with {thing}[| and sang| all night|, turn by turn].',
        '[Splash|Oh no|Crack|Too bad]! {friend.name} had [dropped|broken|lost] the oar. "[Never mind|No matter|Wait|I know]," said {hero.name}, and [rowed|went] on with {thing}.',
        'When an oar broke, {friend.name} [turned pale|screamed|wept|sighed]. But {hero.name} [rowed|steered] with {thing}, [almost as well|even better|slowly but well|left and right|mile by mile].',
      ],
      [['What did they row with?', 'thing']],
    ),
    saying(
      e.mist,
      [
        'Out of the [mist|fog|rain] came a [big|black|huge] ship. {hero.name} blew {thing}, {friend.name} [jumped|fell over|screamed|waved], and the ship [turned away|stopped|passed by].',
        '[Fog came down|It grew dark|A mist rose]. {hero.name} blew {thing}, {friend.name} listened, and [the echo|a far echo|an answer] [told them|showed them] [where the land was|the way].',
        'In the [fog|dark|rain] [a ship|a rock|a huge wall] was near. "Blow!" [cried|screamed|whispered] {friend.name}. {hero.name} blew {thing} [just in time|three times|with all {hero.his} might|until it rang].',
      ],
      [['What warned the big ship?', 'thing']],
    ),
    saying(e.lands, [
      '[At last|After three days|In the morning|With a bump|One evening] the boat [touched|ran up on|hit] sand. {friend.name} [jumped out|sang|danced|kissed the beach], and {hero.name} [tied it up|fell on the beach|laughed].',
      '"[Land|We did it|Here we are]!" [cried|whispered|sang] {hero.name}. There was the island, and {friend.name} [kissed the beach|danced|cried for joy|ran ahead|found a shell|looked around].',
      '{hero.name} and {friend.name} [waded|swam|ran] ashore[| with wet feet| in the moonlight| hand in hand]. [Nothing moved but the crabs|The air was sweet|Monkeys stared|All was still|Birds sang|It was hot].',
    ]),
    saying(
      e.goat,
      [
        'A [wild|white|huge|bad] goat [stood in|lay across|guarded] the path. {hero.name} [gave it|held out|threw it] {thing}. {friend.name} [laughed|hid|stared|ran], for it ate so [fast|loudly|happily].',
        '[Out of the bushes|Down the hill|From behind a rock] came a [hungry|black|wild] goat and chased {friend.obj} [up a tree|in circles|into the sea]. {hero.name} [gave it|lost|threw down] {thing}.',
        'A [hungry|thin|wild] goat [blocked the way|cried|stamped|showed its horns] until {hero.name} and {friend.name} [gave up|shared out|put down] {thing}.',
      ],
      [['What did the goat eat?', 'thing']],
    ),
    saying(
      e.cliff,
      [
        'A [steep|white|wet|high] [cliff|rock] [blocked the way|rose up]. {hero.name} [leaned|put] {thing} against it, and up they went, {friend.name} [last|first|singing|in tears|with closed eyes].',
        'Before them was a deep [crack|hole|river]. {hero.name} laid {thing} across, and {friend.name} [crawled|went|danced] over [with closed eyes|in silence|like a cat|without a word|with a song].',
        '{friend.name} looked up at the [rocks|cliff|high wall] and [sighed|groaned|sat down]. But {thing} was [just|almost] long enough, and {hero.name} [waved|laughed|sang] from above.',
      ],
      [['What did they climb on?', 'thing']],
    ),
    saying(
      e.dark,
      [
        'In a [black|deep|cold] cave {hero.name} lit {thing}, and {friend.name} saw [a deep hole|a sleeping bear|old bones|a narrow stair] [just ahead|one step away].',
        '"[I cannot see|It is so dark|I am afraid|I hear breathing]," [whispered|said|cried] {friend.name} in [the cave|the dark|the woods]. {hero.name} [held up|lit] {thing}, and [a thousand eyes|a thousand stones|wet walls] [shone|sparkled].',
        'In a [cave|dark wood] something [moved|breathed|growled|laughed]. {friend.name} held {hero.namePoss} [coat|hand|arm]. But in the light of {thing} it was a [bat|frog|mouse|crab].',
      ],
      [['What gave them light?', 'thing']],
    ),
    saying(
      e.cold,
      [
        '[At night|In the evening|In the dark|On the hill] an icy wind blew. {hero.name} shared {thing} with {friend.obj}, and they [counted stars|told stories|sang|laughed|dreamed].',
        'The night was [cold|bitter|frosty|wet]. But {thing} was big enough, and {hero.name} and {friend.name} slept like [bears|stones|two cats|babies|mice].',
        '{friend.namePoss} [teeth|knees|hands] shook. Then {hero.name} [brought|unrolled|fetched] {thing}, and they lay as warm as [toast|bread|summer] until [sunrise|morning|noon].',
      ],
      [['What kept them warm?', 'thing']],
    ),
    saying(
      e.finds,
      [
        'And [then|at last|suddenly|at noon] {hero.name} and {friend.name} [stood still|held their breath|dropped their bags|shouted]. It was true about {goal}! [{goal.found}|{goal.more}].',
        '"[There|Look|Oh|Over there|Can it be]!" [whispered|cried|said] {friend.name}. [It was|They had found] {goal}. [{goal.found}|{goal.more}]. {hero.name} [laughed|danced|sat down|wept for joy].',
        '[Behind the last hill|In a green valley|Among tall trees|On the far beach|At the end of a path] they found it, {goal}. [{goal.found}|{goal.more}]. {hero.name} [took|pressed|shook] {friend.namePoss} hand.',
        'Was it [true|a dream|only a story]? {hero.name} [stared|blinked|looked twice]. There, before {friend.obj}, was {goal}. [{goal.found}|{goal.more}].',
      ],
      [['What did they find on the island?', 'goal']],
    ),
    saying(e.takesBack, [
      '"And I laughed at {thing}!" said {friend.name} [on the way home|that night|in the boat|at home]. {hero.name} [was silent|only smiled|began to sing|laughed too].',
      'On the way home {friend.name} [carried|kissed|guarded|held] {thing}. "[I shall never laugh again|You were right|I was a fool|Forgive me], {hero.name}."',
      '"{thing} was [a good idea|the best of all|right|worth gold]," said {friend.name} [at last|at home|in a small voice|on the beach]. {hero.name} [bowed|laughed|smiled|sang].',
    ]),
    saying(e.home, [
      '[Two days|A week|One night|Nine days] later {hero.name} and {friend.name} were home, [brown and salty|thin and happy|tired and hungry|rich in stories|wet and proud].',
      '{hero.name} and {friend.name} sailed home [under the stars|with a fair wind|singing|in the rain|hand in hand]. [Nobody believed them|They told everybody|They told nobody|They had no gold], and it did not matter.',
      '[To this day|Even now|At bedtime|In winter] {hero.name} and {friend.name} [smile|nod|laugh|sigh] when they [look out|think of it|hear the sea|see a boat|talk of it].',
      '"Next time," said {hero.name} [in the boat|on the way home|at sunset], "we will [go farther|take a cake|stay longer|build a house there]." {friend.name} [nodded|slept|smiled|sang].',
    ]),
    saying(
      e.noLight,
      [
        'They [searched|looked|called] for {goal} until [dark|night fell]. [Nobody had|No one had] [thought of|brought|packed] a light, neither {hero.name} nor {friend.name}.',
        '{goal} had to be [in the great cave|in the deep woods|behind the black rocks]. But it was [dark|black|night] there, and {hero.name} and {friend.name} had no light.',
        '{hero.name} [heard|felt|knew] that {goal} was near. But [night fell|fog came|the moon went down], and without a light {friend.name} could not [find the way|take one step|go on].',
      ],
      [['What did they not find?', 'goal']],
    ),
    saying(e.turnsBack, [
      '{hero.name} and {friend.name} never saw {goal.short}, but they [talked|sang|dreamed] of it [for years|every winter|all their lives|that night|on rainy days].',
      '{friend.name} cried [a little|all night|softly|in the boat], and {hero.name} did too. To [come so near to|miss|lose] {goal.short}, and then [sail home|turn around|go]!',
      '{goal.short} had to wait. {hero.name} and {friend.name} [rowed|sailed] home [in silence|in the rain|without a song|under cold stars], and [bought a lamp|made a new plan|waited for spring|drew a map].',
    ]),
  ],
};
