// A friend moves away, in English.
import { saying } from '../../language/Language';
import { friendMovesAwayEvents as e } from '../../world/plots/friendMovesAway';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then |Soon ]';
const SADLY = '[| very softly| and looked away| with a sigh| in a low voice]';
const GLAD = '[| and laughed| and was glad| with shining eyes]';

export const friendMovesAway: PlotInEnglish = {
  words: {
    'friends habit': {
      wall: { '': 'sat on the warm wall and ate apples', to: 'sit on the warm wall and eat apples' },
      fishing: { '': 'fished for old boots', to: 'fish for old boots' },
      raft: { '': 'sent leaf boats down the stream', to: 'send leaf boats down the stream' },
      'snail-race': { '': 'held a great snail race', to: 'hold a great snail race' },
      clouds: { '': 'lay in the grass and named the clouds', to: 'lie in the grass and name the clouds' },
      bank: { '': 'rolled down the steep hill', to: 'roll down the steep hill' },
      bread: { '': 'baked mud pies with flowers', to: 'bake mud pies with flowers' },
      stars: { '': 'counted stars until supper', to: 'count stars until supper' },
      frogs: { '': 'sang with the frogs', to: 'sing with the frogs' },
      stones: { '': 'threw flat stones over the water', to: 'throw flat stones over the water' },
    },
    'far place': {
      coast: { '': 'the coast, two days away', short: 'the coast' },
      mountains: { '': 'the other side of the mountains', short: 'the mountains' },
      south: { '': 'the warm south', short: 'the south' },
      island: { '': 'an island without a bridge', short: 'the island' },
      valley: { '': 'a valley with a very long name', short: 'the valley' },
      city: { '': 'the big city', short: 'the city' },
      north: { '': 'the cold north', short: 'the north' },
      forest: { '': 'the forest behind the forest', short: 'the far forest' },
      lake: { '': 'a lake three rivers away', short: 'the lake' },
    },
    'parting vow': {
      write: { '': 'write one line every Sunday', did: 'the line that came every Sunday' },
      star: { '': 'look at the evening star', did: 'the evening star' },
      candle: { '': 'put a light in the window each full moon', did: 'the light in the window' },
      whistle: { '': 'sing the same song at supper', did: 'the song at supper' },
      apple: { '': 'plant an apple tree', did: 'the apple tree' },
      draw: { '': 'wear a red thread around one wrist', did: 'the red thread' },
    },
    'news from afar': {
      goat: { '': 'a goat has eaten my left shoe' },
      tooth: { '': 'I have lost a tooth and found a frog' },
      snow: { '': 'here the stars are as big as plates' },
      sea: { '': 'I can say thank you in three ways now' },
      bed: { '': 'my new bed sings like an old goose' },
      bridge: { '': 'there is a hill here, but ours is better' },
      window: { '': 'from my window I can see five roofs' },
      dog: { '': 'the dog next door looks like you' },
      bread: { '': 'they put honey on everything here' },
      birds: { '': 'even the birds speak strangely' },
      neighbor: { '': 'nobody here can run as fast as you' },
      tree: { '': 'I have climbed a tree and cannot get down' },
    },
    season: {
      spring: { '': 'spring' },
      summer: { '': 'summer' },
      autumn: { '': 'fall' },
      winter: { '': 'winter' },
    },
  },
  sayings: [
    saying(
      e.habit,
      [
        '[Every day|After lunch|All summer|Whenever they could] {hero.name} and {friend.name} {habit}[|, and laughed a lot|, and thought it would always be so].',
        'What {hero.name} and {friend.name} [liked|loved] [best|most of all|above everything|even more than cake] was to {habit.to}.',
        '[Others played ball|Others went home early|Others were often bored]. But {hero.name} and {friend.name} {habit}[|, and were as happy as kings|, day after day|, and never grew tired of it].',
        'If {hero.name} and {friend.name} [were nowhere to be seen|did not come to supper|were late|could not be found], they had [gone off|run off|slipped away|stayed out] to {habit.to}[|, as always|, of course].',
      ],
      [['What did {hero.name} and {friend.name} like to do best?', 'habit']],
    ),
    saying(
      e.news,
      [
        `[This time|One day|One Monday|On a gray day] {friend.name} came [late|slowly|without a smile|with red eyes]. "We are [moving|leaving|going away], to {far}," said {friend.name}${SADLY}. {hero.name} [could not speak|felt cold|did not understand|looked at the ground].`,
        `"[On Sunday|Next week|Tomorrow|In three days|Very soon] we are [leaving|going] for {far}," said {friend.name}${SADLY}. {hero.name} [waited for the joke|shook {hero.his} head|stood quite still|asked twice], but it was [true|no joke|no use].`,
        '[Then|One day|One morning] [bags|chairs and tables|beds and pots|boxes] stood in front of {friend.namePoss} [house|door|home]. They were going to {far}. {hero.name} [walked around them twice|sat down and could not speak|wanted to hide them all].',
        '{hero.name} heard it from {friend.name} [under the old tree|at the gate|on the bridge|in the wet grass|behind the house]: "[We must go|I must go|We are going] far away, to {far}."',
      ],
      [['Where did {friend.name} move?', 'far']],
    ),
    saying(e.angry, [
      '"[Then go|Go away|I do not need you|Good]!" [shouted|cried|said] {hero.name}, and [ran off|turned around|shut the door|ran up the hill], so that {friend.name} would not see the [tears|red eyes|wet face].',
      `"[I do not care|It is all the same to me|Who needs you]," said {hero.name}${SADLY}. But {hero.he} cared [very much|more than anything]. {friend.name} went home [without a word|in the rain|slowly|with a low head].`,
      'For [three|four|five] days {hero.name} did not [open the door|speak|wave|say a word] to {friend.name}. It was easier to be angry than to [cry|say goodbye].',
    ]),
    saying(e.missesIt, [
      '[On the last day|When the day came|That morning] {hero.name} [lay in bed|hid in the grass|sat behind the house] and heard the wheels [roll away|turn]. Only [then|when it was quiet] did {hero.he} [run|jump up]. Too late! {friend.name} was [on the way|gone|off] to {far.short}.',
      '[When {hero.name} came at last|When {hero.name} ran over], the house was [empty|locked|cold|dark], and [a door moved in the wind|one cup stood on the steps|the dust was still in the air]. {friend.name} had left for {far.short}[|, without a goodbye|, an hour before].',
      `${NOW}{hero.name} ran behind the cart [as far as the mill|through two streets|up to the bridge]. {friend.name} did not look back. The road to {far.short} turned, and [there was only dust|nobody was there any more].`,
    ]),
    saying(e.sorryLetter, [
      '[That night|The next day|In the evening|After three days] {hero.name} [wrote|began to write|took pen and paper]: "Dear {friend.name}, I was not angry with you. I was [only|just] [sad|afraid]. Nobody here [knows how|wants] to {habit.to}."',
      'It took {hero.name} [a week|all night|nine days|a whole Sunday] to write [a few|only a few] words to {friend.name}: "[I am so sorry|Please forgive me now|I miss you so]." Under them was [a picture|a drawing]: the two of them as they {habit}.',
      `${NOW}{hero.name} wrote [five|six|seven] letters to {friend.name} and [threw away|burned|tore up] all but one. It said: "I tried to {habit.to} [alone|by myself]. It [does not work|is no fun|made me cry]. [Please forgive me|I am sorry|Come back]."`,
    ]),
    saying(e.lastTime, [
      '[On the last evening|One last time|The day before|When the sun went down] {hero.name} and {friend.name} {habit} once more, [without many words|until it was dark|side by side].',
      `"Shall we {habit.to} one more time?" asked {friend.name}${SADLY}. So {hero.name} and {friend.name} did, [and laughed almost as before|as if it were any other day|until the moon came up|and could not stop].`,
      `${NOW}{hero.name} and {friend.name} [did not speak of it|said nothing about it|talked of other things]. They {habit} until [it was quite dark|somebody called|their feet were cold|the stars came out].`,
    ]),
    saying(
      e.gives,
      [
        `${NOW}{hero.name} [thought for a long time|looked everywhere|could not sleep]: what can you give a friend? It had to be {thing.a}. "[So that you have something from here|This is for you|Do not lose it|Keep it]," {hero.name} said to {friend.name}${SADLY}.`,
        `"[For the road|Here|Open your hand|Take this|This is for you]," said {hero.name}${SADLY}, and gave {friend.name} {thing.a}[|, wrapped in paper|, still warm from the hand|, tied with a thread].`,
        `${NOW}{friend.name} got [many|nine|several] presents. The one from {hero.name} was the [smallest|best]. It was {thing.a}[|, and {friend.he} held it all night].`,
        'The [best|dearest|finest] thing that {hero.name} had was {thing.a}. [Now|From that day on|From then on] it [was {friend.namePoss}|belonged to {friend.name}|went with {friend.name}][|, for good|, and that was right].',
      ],
      [['What did {hero.name} give to {friend.name}?', 'thing']],
    ),
    saying(
      e.givesBack,
      [
        '"[Wait|One moment|And this|Not so fast]," said {friend.name}, and [pulled out|held up|brought out|fetched] {keepsake.a}. "[That is for you|It is yours now|Keep it for me|You always wanted it], {hero.name}."',
        '[When {hero.name} went to bed|At bedtime {hero.name} looked up, and|In the morning {hero.name} woke, and] there was {keepsake.a} [under the pillow|on the blanket|by the window]. Only {friend.name} [could|would] have put it there.',
        `${NOW}{friend.name} [could not find the right words|did not speak|only swallowed|was no good at speeches], so {hero.name} got {keepsake.a} instead[|, and held it tight|, and understood|, and nearly cried].`,
      ],
      [['What did {hero.name} get from {friend.name}?', 'keepsake']],
    ),
    saying(
      e.vows,
      [
        `"[I have an idea|Listen|I know what to do]," said {friend.name}${SADLY}. "We will both {vow}. Then [we are not so far apart|it is not so far|nobody is alone]." {hero.name} [nodded|gave {hero.his} hand on it|tried to laugh|could only nod].`,
        `"[Promise me one thing|Promise|One more thing], {friend.name}," said {hero.name}${SADLY}. "Let us {vow}, [you there and I here|always|both of us|wherever we are]."`,
        '[They made a plan|They made a promise|They shook hands on it], {hero.name} and {friend.name}: each of them would {vow}[, always|, whatever happened|, far apart|, year after year|].',
      ],
      [['What did they promise to do?', 'vow']],
    ),
    saying(e.leaves, [
      '[Then|At noon|At last|Much too soon] the wheels began to turn. {friend.name} [waved and waved|waved a hat], soon no more than a [dot|small dot|shadow] on the road to {far.short}. {hero.name} [stood there for a long time|sat down on a stone|waved back|did not move].',
      `{hero.name} had meant to [be brave|laugh|sing|wave]. But when the cart [set off|left|started] for {far.short}, with {friend.name} [on top|at the back|between the beds], {hero.he} [cried|hid {hero.his} face|could not|ran after it].`,
      '[In the gray of the morning|Before sunrise|On a wet morning|While the birds slept] {friend.name} was off to {far.short}, and {hero.name} walked past the empty house, [once, twice, three times|again and again].',
    ]),
    saying(e.looksAtKeepsake, [
      '[Some days were long|The days were long|It was quiet now|Evenings were worst]. Then {hero.name} [took out|reached for|fetched|held] {keepsake} [for a while|until bedtime|and sat by the window|and felt better|and talked to it].',
      `${NOW}{hero.name} gave {keepsake} the best place [by the bed|in the house|near the window|of all], where [one could see it at night|the sun found it|nobody else could touch it|the moon shone].`,
      '[When it grew quiet|At night|On rainy days|When the lamp was out], {hero.name} liked to [have|hold|keep] {keepsake} close by. It [smelled of the old days|was almost like a hand|helped a little|made the nights shorter].',
    ]),
    saying(
      e.letter,
      [
        '[In|One day in|At the end of|Early in] the {season} a letter came[|, thick and heavy|, full of drawings]. "Dear {hero.name}," it said. "{news}. [And nobody laughs like you|I miss you|Come and see me|Write soon]. Your {friend.name}."',
        'One {season} [day|morning|evening] [there was a knock|somebody called at the gate|a rider brought it]: a letter for {hero.name}! "{news}," {friend.name} [had written|wrote], [in green letters|with many mistakes|on brown paper|very small]. "[Write back at once|I miss you|Come soon|Do not forget me]!"',
        `{hero.name} had [almost stopped|nearly given up|long stopped] waiting when, in the {season}, a [thick|heavy|fat|blue] letter came from {friend.name}. "{news}," it [began|said], and [it went on for nine pages|the rest was drawings|it ended with a kiss|{hero.he} read it ten times].`,
      ],
      [['What did {friend.name} write?', 'news']],
    ),
    saying(e.waits, [
      'All through the {season} {hero.name} [ran to the gate|looked down the road|waited at the door|asked for letters] [each day|at noon|when the bell rang|in the rain]. There was nothing from {friend.name}. [Perhaps a letter had been lost.|Perhaps tomorrow.|Who knows why?|It was very far.]',
      '{season} came, and no [letter|word|sign] from {friend.name}. {hero.name} looked at the road [less often|only now and then|only on Sundays].',
      '"[Friends like that do not forget|A letter takes time|It will come|The road is long]," {hero.name} told [the gate|the old tree|the moon]. But the {season} [went by|was soon over|ended], and {friend.name} did not write.',
    ]),
    saying(
      e.visit,
      [
        'Then it was {season}, and one [day|morning|evening] somebody [called|sang|knocked] at the [gate|door]. It was {friend.name}! {hero.name} [flew down the stairs|ran out|gave a shout], and [soon|before long|at once] they {habit}.',
        'In the {season} {friend.name} came [to visit|back for a week|for a whole month], [one head taller|with longer hair|in new shoes|brown from the sun]. {hero.name} was [shy|quiet|strange] at first. "[Do you still|Can you still|Shall we] {habit.to}?" asked {friend.name}.',
        'The {season} brought a [visitor|guest|surprise]. "I have come [all this way|ten days|over three rivers|by day and night]," said {friend.name}, "to {habit.to}." {hero.name} [had everything ready|laughed out loud|could hardly speak|was already running].',
      ],
      [['When did {friend.name} come to visit?', 'season']],
    ),
    saying(e.stillHas, [
      `And what [did {friend.name} bring|did {friend.name} have along|hung from {friend.namePoss} bag], [a bit worn|old now|much loved|well kept]? {thing}. {hero.name} [saw it at once|said nothing|smiled|knew it again]${GLAD}.`,
      '"[Look|Do you see|Guess what I have|Remember this]," said {friend.name}, and there was {thing}. "It has [been everywhere with me|never left me|slept beside me|kept me company|seen it all], {hero.name}."',
      `${NOW}{hero.name} [noticed|saw|found|knew] {thing} [right away|at once|before anything else|among all the bags]. {friend.name} had kept it [all that time|safe|close|day and night][|, and that was enough|, just as promised|, and that said everything].`,
    ]),
    saying(e.keptVow, [
      '[And so it was|That is how it went|So the years went by]. {hero.name} never saw {friend.name} again, but there was [always|still|one thing,] {vow.did}. It was [a thin thread|not much|a small thing|a little bridge], and it held.',
      '[Years went by|Time passed|Many winters came and went], and {hero.name} [grew up|grew old|moved away too]. One thing stayed: {vow.did}. [Then|And each time|At such times] {hero.name} knew that {friend.name} was [thinking the same|not so far away|somewhere, and well|smiling].',
      'It was not [the same as|as good as|like] having {friend.name} [next door|near|at hand]. But there was {vow.did}, and [on such days|then|in those moments] {hero.name} was [only half alone|almost happy|not lonely|warm inside].',
    ]),
    saying(
      e.newNeighbor,
      [
        '[Then, one morning,|One day|After a long time|When the snow was gone,] there was a new face in the old house. "I am {newcomer}," it said. {hero.name} [thought for a moment|waited a little|took a breath], and then [opened the gate|smiled|said hello]. It was [not the same|something new|a beginning].',
        '[Later|In the new year|One gray day] somebody named {newcomer} moved in [across the road|next door|around the corner]. {hero.name} showed {newcomer.obj} [everything|the paths|the wood|the town], only not the [best|dearest|secret] place. That one {hero.name} kept.',
        '"[Do you want to play|Are you alone too|Will you show me around]?" asked {newcomer}, who was new there. "[I know how it is to miss somebody|I am waiting for a friend|I used to have a friend]," said {hero.name}, and they [sat down|walked|waited] side by side.',
      ],
      [['Who moved in later?', 'newcomer']],
    ),
  ],
};
