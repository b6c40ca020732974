// The last one on the plate, in English.
import { saying } from '../../language/Language';
import {
  COOKIE_JOBS,
  COOKIE_TIMES,
  lastCookieEvents as e,
  type CookieReason,
} from '../../world/plots/lastCookie';
import type { PlotInEnglish } from '../PlotInEnglish';

const JOBS: Record<(typeof COOKIE_JOBS)[number], string> = {
  stairs: 'I swept the stairs',
  hens: 'I fed the hens',
  cups: 'I washed every cup',
  wood: 'I carried the wood',
  apples: 'I picked the apples',
  table: 'I cleaned the table',
  windows: 'I helped in the garden',
  baby: 'I held the baby',
};
const TIMES: Record<(typeof COOKIE_TIMES)[number], string> = {
  today: 'this morning',
  yesterday: 'yesterday',
  alone: 'all alone',
  breakfast: 'before breakfast',
  twice: 'twice',
};
const OTHER_REASONS: Partial<Record<CookieReason, string>> = {
  smallest: 'I am the smallest and have to grow',
  biggest: 'I am the biggest and need the most',
  bear: 'I am as hungry as a bear',
  wolf: 'I am as hungry as a wolf',
  lion: 'I could eat a whole lion',
  tooth: 'I lost a tooth today',
  birthday: 'tomorrow is my birthday',
  two: 'I have had only two',
  three: 'I have had only three',
  four: 'I have had only four',
  saw: 'I saw it first',
  never: 'the last one is never for me',
  dreamed: 'I dreamed of it all night',
  promised: 'somebody promised it to me',
  ill: 'I was ill all week',
};
const REASONS = {
  ...Object.fromEntries(
    COOKIE_JOBS.flatMap((job) =>
      COOKIE_TIMES.map((time) => [`${job} ${time}`, { '': `${JOBS[job]} ${TIMES[time]}` }]),
    ),
  ),
  ...Object.fromEntries(Object.entries(OTHER_REASONS).map(([reason, said]) => [reason, { '': said }])),
};

const SOON = '[Soon|Before long|Then|A little later]';
const HOW = '[| with a smile| softly| with a laugh| kindly]';
const AT_ONCE = '[| at once| very fast| with a smile]';

/** How they come to the table, two or three of them. */
const arrivals = (they: string) => [
  `[In came|Down the stairs came|Through the door came|In from the garden came|In from the hall came] ${they}, [hungry|cold|dirty|wide awake|happy], [out of breath|with red cheeks|full of hope|and very polite|in a great hurry].`,
  `Nobody had to call ${they}. They sat [at the table|in their places|on the bench|near the oven|in a row] [long before the milk was poured|before the first plate was there|with big eyes|as good as gold].`,
  `${SOON} ${they} [sat|were sitting|were waiting] at the table, with [almost|rather|fairly|more or less] clean hands and [big eyes|happy faces|cold noses|empty stomachs].`,
  `${SOON} ${they} [ran|raced|hurried|came] [to the table|in from the yard|down the stairs|into the warm kitchen] and [could hardly wait|sat down|held their breath|asked for milk|looked at the oven].`,
];

const NOW = '[|Then ]';

export const lastCookie: PlotInEnglish = {
  words: {
    'cookie smell': {
      cinnamon: { '': 'cinnamon' },
      ginger: { '': 'ginger' },
      almond: { '': 'almonds' },
      butter: { '': 'butter' },
      lemon: { '': 'lemon' },
      honey: { '': 'honey' },
      apples: { '': 'apples' },
      chocolate: { '': 'chocolate' },
    },
    'cookie reason': REASONS,
    'cookie contest': {
      staring: { '': 'whoever looks away first has lost' },
      'one-leg': { '': 'whoever stands on one leg longest wins' },
      eyes: { '': 'whoever keeps both eyes shut longest wins' },
      silence: { '': 'whoever speaks first has lost' },
      laugh: { '': 'whoever laughs first has lost' },
      breath: { '': 'whoever sits still longest wins' },
    },
    'cookie chore': {
      dishes: { '': 'the dirty plates' },
      boots: { '': 'the wet boots' },
      woodpile: { '': 'the firewood' },
      floor: { '': 'the kitchen floor' },
      windows: { '': 'the windows' },
    },
  },
  sayings: [
    saying(
      e.bakes,
      [
        '[Outside|Out in the street|In the garden|Beyond the window], {weather.is}. [The whole house|The kitchen|The little house|Every room|The old house] smelled of {smell}, for {baker} had been [baking|busy|at the oven|hard at work] [since breakfast|since dawn|for hours|half the day|all day].',
        '[When|The moment|As soon as] {baker} opened the oven, a [cloud|wave|warm breath|sweet smell] of {smell} [rolled|came|went|drifted] [through the house|up the stairs|into every room|down the hall] that {weather} [day|afternoon|morning|Sunday].',
        '[On {weather} days|When it was {weather}], {baker} [always baked|liked to bake|stood at the oven and sang]. [Everybody|The whole street|Even the old dog|Anybody who passed] could smell the {smell} [from the gate|from far away|through the closed door|as far as the corner|in the next street].',
        '[It was|The day was|Outside it was] {weather}, and so {baker} [got out|took down|reached for] the [big|blue|yellow|old|white|round] bowl and [baked|began to bake]. Soon [everything|the whole house|the kitchen|the hall|the air] smelled of {smell}.',
      ],
      [['Who had been baking?', 'baker']],
    ),
    saying(e.children, arrivals('{one.name}, {two.name} and {third.name}')),
    saying(e.pair, arrivals('{one.name} and {two.name}')),
    saying(
      e.oneLeft,
      [
        '[And so they|Soon they all|They] ate [and ate|and laughed|and talked|and drank their milk] until [there was only one thing left|the plate was almost empty|there was just enough for one]: {thing.a}[|, all alone|, small and lonely|, like a little king].',
        '[For a while|For a long time|At first|For a minute or two] nobody [said a word|spoke|looked up]. Then [somebody cried out|a hand stopped in the air|it grew very still]: on the plate lay {thing.a}, [all alone|and not one more|and that was all].',
        '[What a feast it was|How good it was|How they ate]! And [suddenly|then|all at once|before they knew it], on the [big|white|round|blue|old] plate, there was [just|only] {thing.a}[|, all by itself|, the very last one].',
        '[Soon|Before long|Too soon|After a while] {thing.a} was the last one on the plate. It [lay there all alone|smelled wonderful|looked a little lonely], and [everybody|each of them] [saw it|wanted it].',
      ],
      [['What was left on the plate?', 'thing']],
    ),
    saying(
      e.argues,
      [
        `"[That one is mine|That is for me|I will take it|I should have it]," said {one.name}${AT_ONCE}, "for {reason}." "[Not so fast|Oh no|But wait]," [said|cried] {two.name}. "{other}."`,
        `${NOW}{one.name} [pulled|moved] the plate [to the left|closer|to the window]. "{reason}!" {two.name} pulled it [back|to the other side]. "[And|But|Yes, but] {other}!"`,
        '"{reason}," said {one.name}[, very fast|, red in the face|, with a full mouth|]. "{other}," [said|cried|answered] {two.name}[ at once| even faster| with a smile|].',
        `"It is [quite|very|really] [simple|clear|easy]," said {one.name}${AT_ONCE}. "{reason}." {two.name} [laughed|only smiled|stood up]. "[But|Well,|Yes, but] {other}."`,
      ],
      [['Who said it first, in the quarrel about the plate?', 'one']],
    ),
    saying(e.arguesToo, [
      '"[And me?|What about me?|Wait!|Stop!|My turn!]" cried {third.name}[, and stood up|, and climbed on a chair|, mouth still full|, close to tears|]. "{reason}!"',
      '[Now|Then|Suddenly] {third.name} hit the table, so that the [cups|plates|forks|milk] [jumped|danced]. "[No, no|No|Oh, please|Stop]! {reason}!"',
      '[Now|Then|At last] {third.name} spoke [very softly|in a small voice|slowly|with a deep sigh]. "[But|Please,|And yet] {reason}."',
      '[Now|Then|At last] {third.name} [had heard enough|could not keep still|shook a fist|began to laugh]. "{reason}[, and so it is mine|, so be quiet|, so there]!"',
    ]),
    saying(
      e.contest,
      [
        `"Let us play for {thing}," said {proposer.name}${HOW}. "[I know a game|It is an old game|It is very easy|Listen well]: {contest}."[| Nobody had a better plan.| And so they began.]`,
        '{proposer.name} [put|pushed|set|moved] {thing} in the middle. "[Here is the rule|Now listen|We will play for it]," {proposer.he} said. "{contest}."[| How still it was!]',
        '"[Nobody touch|Hands away from|Do not eat] {thing}!" [cried|called|said] {proposer.name}. "[Let us be fair|Here is my plan|We play for it]: {contest}. [Ready?|Begin!|One, two, three!|Now!]"',
      ],
      [['What was the rule of the game?', 'contest']],
    ),
    saying(
      e.nibbled,
      [
        'But [under the table|under the bench|behind the oven|in the wood box] sat {nibbler}, {kind.a} with [a very fine nose|an empty stomach|quick feet|no manners]. [One jump, one bite|A leap, a gulp|Up and down again], and that was the end of {thing}.',
        'Nobody had [invited|asked|seen|thought of] {nibbler}. But {kind.a} does not [care for rules|wait to be asked|care for games|need a plate]. [A quick leap|A little run|A bite or two], and {thing} was [gone|eaten|no more].',
        'The game was so [good|hard|long|quiet] that nobody looked up when {kind.a} named {nibbler} [came|walked|slipped] in [by the back door|by the window|from the garden|from the yard] and ate {thing} [in peace|bit by bit|with closed eyes].',
        '[On quiet feet|Step by step|Without a sound|Very slowly], {kind.a} came [from behind the oven|along the wall|in at the door]. It was {nibbler}, and {thing} was gone [in two bites|in a moment|before anybody looked up|to the last bit].',
      ],
      [['Who ate the {thing.noun}?', 'nibbler']],
    ),
    saying(e.empty, [
      '"Where is {thing}?" [asked|cried] {one.name}. "[I thought you had it|It is gone|I do not know]," said {two.name}[| with round eyes| and looked under the plate| and sat down].',
      `${NOW}{one.name} [reached|looked] for {thing} and [found only air|found an empty plate|could not believe it]. {two.name} [looked under the table|looked everywhere|got a lamp] and found [one small bite|a tiny piece]. They shared it[|, half and half| like friends].`,
      `${NOW}{one.name} was [still|just] [shouting|calling] "I won!" when {two.name} [pointed|stared] at the plate. There was [no sign|not a bit left] of {thing}[|, and it was very quiet].`,
      `${NOW}{two.name} saw it first and [could not speak|turned pale|gave a cry]. {one.name} [turned around|stood up|looked too]. {thing} was [gone|gone for good|nowhere to be seen].`,
    ]),
    saying(e.wins, [
      'It took [very long|half an hour|no time at all|only a minute]. Then {winner.name} had won and [lifted|held|waved] {thing} [up high|in both hands|with a laugh].',
      'It was as quiet as [in church|at night|in a deep wood|in an empty house]. Then [somebody gave up|one of them sneezed|somebody could not go on], and {winner.name} [could take|picked up] {thing}[|, happy and proud|, and that was fair].',
      '[Nobody had thought it possible|Nobody would have guessed it|It was very close], but {winner.name} [won|was best|did it best]. [How everybody looked at {thing} now!|And so {thing} was won.]',
      `${NOW}{winner.name} won, [but only just|by a hair|by one breath|with no trouble], and [reached for|picked up|took] {thing}[ with a shout| with a proud smile|| at once].`,
    ]),
    saying(e.breaksIt, [
      `[Then|But then] {winner.name} looked at {thing} and at {loser.name}, who [was very quiet|tried to smile|looked away|sat quite still]. "[Half is enough for me|Half is yours|We share|This half is for you]," said {winner.name}${HOW}.`,
      '[But it is sad to eat alone|But two eat better than one]. So {winner.name} [broke|divided|cut] {thing} and gave {loser.name} [the bigger half|half|a good half][|, and was glad|, and it tasted better].',
      `"[Have a bite|Take a bite|Your turn]," said {winner.name}${HOW}. {loser.name} took [one|a small one|a big one], and [so|side by side|laughing] they ate {thing}[|, bite by bite].`,
    ]),
    saying(e.eatsAlone, [
      `${NOW}{winner.name} ate {thing} alone, [in a hurry|in a corner|at the window|without a word]. [It did not taste right|It was dry|It was hardly sweet]. {loser.name} [looked out at the street|sat with a turned back|did not laugh any more|looked away].`,
      'The first bite of {thing} was [sweet|wonderful|lovely]. Then {loser.name} left the [room|table]. The rest was [hard|dry|cold], and {winner.name} [did not know why|wished for a friend|was not happy].',
      `${NOW}{winner.name} [carried|took] {thing} [under the stairs|out to the steps|behind the door] and ate it [in the dark|alone|without joy|far too fast]. {loser.name} had begun [a new game|to tell a story|to play]. Nobody called {winner.name}.`,
    ]),
    saying(
      e.cuts,
      [
        `${SOON} {cutter.name} cut {thing} [as carefully as a doctor|with one eye closed|with great care|right through the middle], and {chooser.name} chose first. [There was no difference.|It was quite fair.|Nobody had less.]`,
        `{cutter.name} [went to get|fetched|took|found|washed] the [sharp|big|small|old|best] knife. "I cut {thing}," {cutter.he} said, "and {chooser.name} [chooses|takes] first." [That was fair.|"Good," said everybody.|So it was done.]`,
        `"{chooser.name} [may choose|shall choose] first," said {cutter.name}${HOW}, "so I must cut [well|straight|with care]." And {thing} was cut [right through the middle|very well indeed].`,
      ],
      [['Who cut the {thing.noun}?', 'cutter']],
    ),
    saying(
      e.guest,
      [
        `[Just then|All at once|Suddenly|But now] there was a [knock|step outside]. It was {guest.a}. "{weather.noun}," said {guest.name}, "is [no friend of mine|hard on my bones|worse than ever]."`,
        `Knock, knock! It was {guest.a}, with [blue lips|cold hands|a red nose|stiff fingers|wet feet], for outside, {weather.is}. {guest.name} [was given|got|was shown] [a chair|a place|a seat|room] [by the fire|at the table|near the oven|beside the lamp].`,
        `[Then|Just then|Suddenly] the door [opened|flew open], and in came {guest.a}. "[What {weather} weather|Such a {weather} day]!" said {guest.name}, and looked at the [fire|lamp|oven] and then at the plate.`,
      ],
      [['Who came to the door?', 'guest']],
    ),
    saying(
      e.gives,
      [
        `[Then|And then|Now] {giver.name} [got up|took a breath|thought for a moment|looked at the others] and [put|set|laid] {thing} in front of {guest.name}. "It was [waiting for you|meant for you]," {giver.he} said${HOW}.`,
        `"I have [cold feet|an empty stomach|a long way home|had no supper]," said {guest.name}. That was the best reason of all. {giver.name} [handed over|gave away|brought] {thing}[ at once| and smiled|| on a clean plate].`,
        '{guest.name} ate {thing} [with closed eyes|slowly|bite by bite] and [told|spoke] of [a bear that could dance|a ship full of birds|a winter long ago|a king without a crown|a city under the sea]. {giver.name} had given it away and [was glad|listened|smiled|sat nearest].',
      ],
      [['Who got the {thing.noun} in the end?', 'guest']],
    ),
    saying(e.secondTray, [
      `{baker} had [seen|heard] it all and [opened the oven|went to the oven]. There [were many more|was plenty]! Once more [the kitchen|everything|the air] smelled of {smell}.`,
      `"[Did you think that was all|Is anybody still hungry|Was that really the last one]?" asked {baker}${HOW}, and lifted a [cloth|white cloth|lid]. Under it was a [second|bigger|full|whole new] plate, [still warm|full to the edge|just for them] and smelling of {smell}.`,
      `${NOW}{baker} [laughed|came nearer|stood up] and opened the [big|blue|round|old] [box|cupboard|basket]. In it were [ten|twenty|six|eleven] more, and the smell of {smell} [made everybody smile|was everywhere].`,
    ]),
    saying(e.chore, [
      `"You [are|were] so [good|clever|quick|fair] at [sharing|such things]," said {baker}${HOW}. "Now [share|divide] {chore}." [Suddenly|All at once] nobody [spoke|was there any more|had a word to say].`,
      `"[Well done|Very nice]," said {baker}${HOW}. "[And now|One thing is left]: who wants {chore}?" [How quiet it was!|They all looked up at the lamp.|Nobody had heard a thing.|They laughed and did it together.]`,
      `That left {chore}. "[Who wants the job|And who will do that|Who is first now]?" asked {baker}${HOW}. [Politely|With a bow] everybody let the others [go first|begin|do it].`,
    ]),
  ],
};
