// Building a raft, in English.
import { saying } from '../../language/Language';
import { buildingARaftEvents as e } from '../../world/plots/buildingARaft';
import type { PlotInEnglish } from '../PlotInEnglish';

const PROUDLY = '[| proudly| with a grin|, quite out of breath]';
const AGAIN = '[The next day|A week later|When they were dry|After supper]';

const AS = '[| with a smile| with a nod]';
const NOW = '[|Then |Soon ]';

export const buildingARaft: PlotInEnglish = {
  words: {
    'raft goal': {
      island: { '': 'the island in the middle of the lake', short: 'the island' },
      lighthouse: { '': 'the old lighthouse across the water', short: 'the lighthouse' },
      willow: { '': 'the crooked tree on the far side', short: 'the crooked tree' },
      cliff: { '': 'the cave on the other shore', short: 'the cave' },
      meadow: { '': 'the yellow meadow over the water', short: 'the yellow meadow' },
      tower: { '': 'the broken tower beyond the bay', short: 'the tower' },
      hill: { '': 'the blue hill across the lake', short: 'the blue hill' },
    },
    'raft hull': {
      logs: { '': 'five long logs', the: 'the logs' },
      barrels: { '': 'four empty barrels', the: 'the barrels' },
      door: { '': 'a stable door and some boards', the: 'the stable door' },
      stove: { '': 'an iron stove on two boards', the: 'an iron stove' },
      wardrobe: { '': 'an old cupboard and three boxes', the: 'the cupboard' },
    },
    'raft binding': {
      rope: { '': "a ship's rope", the: 'the rope', bare: 'rope' },
      vines: { '': 'long green vines', the: 'the vines', bare: 'vines' },
      wool: { '': 'a ball of pink wool', the: 'the wool', bare: 'pink wool' },
      noodles: { '': 'a pot of cold noodles', the: 'the noodles', bare: 'cold noodles' },
      ribbons: { '': 'a box of paper ribbons', the: 'the paper ribbons', bare: 'paper ribbons' },
      chain: { '': 'a good strong chain', the: 'the chain', bare: 'a chain' },
    },
    'raft sail': {
      tablecloth: { '': 'the tablecloth with the cherries on it', the: 'the tablecloth' },
      nightshirt: { '': 'a very large nightshirt', the: 'the nightshirt' },
      curtain: { '': 'half a green curtain', the: 'the curtain' },
      kite: { '': 'a white sheet', the: 'the sheet' },
      blanket: { '': 'a gray blanket', the: 'the blanket' },
      dress: { '': 'a red ball gown', the: 'the ball gown' },
      tent: { '': 'a piece of an old tent', the: 'the piece of tent' },
    },
    'raft name': {
      duck: { '': 'the Brave Duck' },
      lightning: { '': 'the Green Lightning' },
      soup: { '': 'the Soup Spoon' },
      whale: { '': 'the Merry Whale' },
      potato: { '': 'the Flying Potato' },
      queen: { '': 'the Wet Queen' },
      star: { '': 'the Morning Star' },
      bear: { '': 'the Dancing Bear' },
      goose: { '': 'the Gray Goose' },
      wind: { '': 'the Four Winds' },
    },
    'raft find': {
      berries: { '': 'berries as thick as thumbs' },
      owl: { '': 'a swing that nobody knew about' },
      pancakes: { '': 'a ring of stones for a fire' },
      echo: { '': 'an echo that said everything three times' },
      bottle: { '': 'a bottle with a letter in it' },
      footprints: { '': 'the footprints of an enormous bird' },
      nest: { '': 'a nest with six blue eggs' },
      flowers: { '': 'flowers without a name' },
      boat: { '': 'an old boat full of frogs' },
    },
  },
  sayings: [
    saying(
      e.dreams,
      [
        '[Every day|Each evening|In every free hour|From the window] {hero} looked [across|over the water] at {goal}[|, and wished for wings|, so near and so far].',
        '"[One day|Before I am old|Some day soon|This summer]," {hero} [said each evening|told everybody|often said|promised the birds], "I will [stand|sit|sing|have lunch] over there." And {hero.he} pointed at {goal}.',
        '[There was one place|There was just one place|I know of one place] that {hero} [thought about|dreamed of|talked about] [even at breakfast|day and night|in bed|at every meal]: {goal}.',
        '{hero} could draw {goal} [with closed eyes|in the sand|from memory|better than a house]. What was missing was [a way to get there|a boat|a bridge|a ship and a crew].',
      ],
      [['Where did {hero.name} want to go?', 'goal']],
    ),
    saying(
      e.crew,
      [
        `"We need a raft," said {friend}, {kind.a} who [liked plans|could swim|had strong arms|read many books]. "We need three," said {third}, {thirdKind.a} who [liked company|was never tired|could count|knew the water]. "[Then we are complete|Three it is|Let us begin|Good]," said {hero.name}${AS}.`,
        `[Two others wanted to go along|Two friends came with|Two were ready to help]: {kind.a} named {friend} and {thirdKind.a} named {third}. "[Let us build a raft|Then we must build a raft]," said {hero.name}${AS}.`,
        '{hero.name} told {friend}, {kind.a} with [two good hands|a loud voice|a hammer|a warm heart]. {friend.name} told {third}, {thirdKind.a} [who was afraid of nothing|with a thousand plans|who could whistle]. [So there were three of them.|Three were enough.|A raft was what they needed.]',
      ],
      [['Who helped {hero.name} and {friend.name}?', 'third']],
    ),
    saying(
      e.bringsHull,
      [
        `{bringer.name} came first, [hot and tired|with a song], and brought {hull}. "[Here we will sit|This will carry us]," said {bringer.name}${PROUDLY}.`,
        '[At sunrise|Early|Before breakfast|Next morning] there was [a noise|a rumble|thunder|shouting] on the path. It was {bringer.name}, and behind {bringer.obj} came {hull}[|, bump by bump|, covered with mud|, on two small wheels].',
        `"[Guess what I found|Look here|What do you say to this|Close your eyes]," said {bringer.name}${PROUDLY}, and [threw off|pulled away|lifted] the [blanket|leaves|sacks]. There lay {hull}.`,
        `{bringer.name} had [found|got|begged for|dragged along] {hull}[|, and nobody asked where|, all the way from the village].`,
      ],
      [['What did {bringer.name} bring?', 'hull']],
    ),
    saying(
      e.bringsBinding,
      [
        `"[And what will hold it together|But how do we tie it up|What is still missing]?" they asked. "This," said {bringer.name}${PROUDLY}, and held up {binding}.`,
        `{bringer.name} had [thought about it all night|looked everywhere|turned the house upside down]. "This is to tie it [all up|together]," {bringer.he} said${PROUDLY}, and put down {binding}.`,
        'Then came {bringer.name} with {binding}. [Over and under|Around and around|Left and right|In and out] they tied, and [finished with a bow|pulled hard|made nine knots].',
        `${NOW}{bringer.name} [brought|came with] {binding}, and they [tied|worked|pulled] until [their fingers hurt|nothing moved any more].`,
      ],
      [['What was the raft tied with?', 'binding']],
    ),
    saying(
      e.bringsSail,
      [
        `${NOW}{bringer.name} brought {sail}. "[I only borrowed it|It was in the way at home|Nobody will miss it|It is for the wind]," {bringer.he} said${PROUDLY}.`,
        'What {bringer.name} [pulled out of a bag|had under one arm|took from a basket|unrolled] was {sail}. It looked [splendid|fine|very grand] on a [stick|pole|long branch].',
        'For the sail there was {sail}, which {bringer.name} had [carried all the way|washed|cut to size|found under the stairs][|, and it smelled of soap|, and it was big enough].',
      ],
      [['What was the sail made of?', 'sail']],
    ),
    saying(
      e.christen,
      [
        '"A ship must have a name," said {namer.name}, and [painted|wrote|scratched] it on in [big|green|red|crooked] letters: {raft}.',
        '[It was done|The last knot was tied|All was ready]. {namer.name} poured [apple juice|milk|lake water|cold tea] over the front. "[I name you|Your name is|You shall be] {raft}!"',
        `${NOW}{namer.name} [stepped back|closed one eye|walked around it|climbed on a stone]. "[Let us call it|This must be] {raft}," {namer.he} said${AS}. [They all clapped.|Nobody had a better name.]`,
      ],
      [['Who gave the raft its name?', 'namer']],
    ),
    saying(e.sinks, [
      `{hero.name} got on, {friend.name} got on, {third.name} got on. With {hull.the} below them, {raft} [made a deep sound|shook a little] and lay [on the bottom|among the fish].`,
      '{hero.name}, {friend.name} and {third.name} [pushed|sang and pushed|counted to three]. {raft} [slid in|went in|jumped in] and went down like a stone. Who would take {hull.the} [on a boat trip|to sea]?',
      '{raft} floated for [one moment|as long as it takes to say so|two breaths]. "[I think|I fear|It seems]," said {third.name} to {hero.name} and {friend.name}, "that {hull.the} [cannot swim|is a bad fish|likes it down there]."',
    ]),
    saying(e.newHull, [
      `${AGAIN} {bringer.name} brought {hull} instead. "I [tried it in the pond|sat on it in the stream|asked a duck] first," said {bringer.name}${AS}. This time it [held|floated|did not sink].`,
      '[They did not give up|Nobody was sad for long]. {bringer.name} came back with {hull}, and [by evening|before dark] they were on the water[|, happy and singing].',
      '"[Back to the beginning|Once more|Never give up|Second try]," said {bringer.name}, and [fetched|found|brought] {hull}. It was [ugly|crooked|heavy], but it floated like [a duck|a leaf].',
    ]),
    saying(e.comesApart, [
      `[They were halfway to|They could almost touch|They were not far from] {goal.short} when {hero.name} [noticed|saw|felt] [water between the toes|a gap in the middle|one foot going left]. {binding.the} had let go. "[Hold on|Help]!" cried {friend.name}. "To what?" cried {third.name}.`,
      'But you cannot go to {goal.short} with {binding.bare}. With a [soft|wet|sad|small] sound the raft [became several rafts|fell apart|came undone]. {hero.name} [sat|stood|floated off] on one piece, {friend.name} on the next, {third.name} [on the last|in the water|on nothing at all].',
      `${NOW}{hero.name} steered for {goal.short}. "[Is the raft growing|Do you feel that]?" asked {friend.name}. {binding.the} [slipped|stretched|gave way] and [let go|tore], and {third.name} was [first|soon] in the water.`,
    ]),
    saying(e.secondTry, [
      `${AGAIN} {bringer.name} [went and got|came with|brought] {binding}. This time {raft} [held|stayed in one piece|did not fall apart|was ready for anything].`,
      `"Not so bad for a first try," said {bringer.name}${PROUDLY}. [Now|This time] they took {binding}, and pulled so [tight|hard|long] that {raft} [shook|hummed].`,
      'It took [a week|all day|three days] to find all the [pieces|parts] of {raft}. {bringer.name} [brought|added] {binding}, and [nothing moved any more|it held like a rock|they were off again|it was better than before].',
    ]),
    saying(e.sails, [
      '{sail.the} [filled|rose|swelled] with [a bang|a sigh|a shout], and {raft} [shot away|flew off|left the shore]. "Is it always so {weather} out here?" they [shouted|cried], [and laughed|and held on|with wet faces].',
      '[Up and away!|Off they went!|Hold your hats!] {weather.noun} [caught|took|filled] {sail.the}, and {raft} [flew|danced|ran], [humming and dripping|with white foam in front|faster than a duck|over every wave].',
      'It was so {weather} that nobody had to [work|row|push]. {sail.the} pulled like a [horse|team of horses|big dog], and {raft} [sang|jumped|raced] with joy.',
    ]),
    saying(e.paddles, [
      'It was only {weather}, so {hero.name} [rowed|pulled|worked] on the left, {friend.name} on the right, and {third.name} [sang|counted|told jokes|beat time]. {raft} went forward[|, slowly|, like a duck after lunch|, little by little].',
      `"No wind," said {hero.name}${AS}. "[No matter|Who needs it|Never mind]," said {friend.name}${AS}. So {raft} was pushed along with [a long pole|two poles|sticks] [all|half] that {weather} day, while {third.name} [threw out water with a boot|sang|looked for fish].`,
      'On such a {weather} day a sail is only good for [shade|looks|a nap]. {hero.name} and {friend.name} took [boards|sticks], {third.name} took a [shovel|broom], and so {raft} [came across|crossed the water|went on its way].',
    ]),
    saying(e.driftsAway, [
      '[But nobody had tied up|Nobody watched|They had all forgotten to tie up] {raft}. While {hero.name}, {friend.name} and {third.name} [had a last meal|danced for joy|looked for their hats], it [slipped|drifted] off toward {goal.short}.',
      '[In the night|Before sunrise|After dark] the water rose. When {hero.name}, {friend.name} and {third.name} came back, {raft} was gone. [Far away|Far out|A long way off], near {goal.short}, [something small was dancing|they saw a dot|it went up and down].',
      `"After you, {friend.name}," said {hero.name}${AS}. "After {third.name}," said {friend.name}${PROUDLY}. While they were so polite, {raft} [sailed away|drifted off] to {goal.short} [without them|alone|on its own].`,
    ]),
    saying(e.remains, [
      `${NOW}{hero.name} [waved after it|cried a little]. "[At least one of us got there|It looks fine out there|Good luck to it]," said {friend.name}${AS}. {third.name} [sniffed|was quiet], and [then|so] they shared the last [apple|bread|cake].`,
      'They sat on the [shore|stones|wet grass] until [it was dark|the stars came|supper], {hero.name}, {friend.name} and {third.name}. It had been a [good|fine|brave|beautiful] raft[|, and they still talk about it|, the best of all].',
      '"It floats," said {third.name} [after a long time|at last|very softly]. "We [built|made] it, and it floats." {hero.name} put an arm around {friend.name}. [It was sad and fine at once.|They were proud and sad.|That was true.]',
    ]),
    saying(
      e.arrives,
      [
        '[Bump!|At last!|Land!|There!] {hero.name}, {friend.name} and {third.name} stood at {goal.short} with [wet feet|weak knees|big eyes|red noses] and found {find}.',
        '[And so|By evening] {hero.name} came to {goal.short}, with {friend.name} on one side and {third.name} on the other. [What they found there was|There they found|Before them was] {find}.',
        '"[We are here|I knew it|It is true|We did it]," [whispered|cried|said] {hero.name}. At {goal.short}, {friend.name} and {third.name} had [already|just] [found|seen] {find}.',
        '[By sunset|Before supper|That same day|When the moon rose], {goal.short} belonged to {hero.name}, {friend.name} and {third.name}, and with it {find}.',
      ],
      [['What did they find there?', 'find']],
    ),
  ],
};
