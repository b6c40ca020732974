// The borrowed thing, in English.
import { saying } from '../../language/Language';
import { borrowedThingEvents as e } from '../../world/plots/borrowedThing';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then ]';
const ASKING = '[| with a bow| very politely| with a smile]';
const SADLY = '[| very softly| in a small voice| slowly| sadly]';
const KINDLY = '[| with a smile| kindly| and nodded]';

export const borrowedThing: PlotInEnglish = {
  words: {
    'loan task': {
      walk: { '': 'to walk dry to the fair', did: 'walked to the fair' },
      pumpkins: { '': 'to bring in the potatoes', did: 'brought in heap after heap of potatoes' },
      pick: { '': 'to reach the highest pears', did: 'picked the highest pears' },
      night: { '': 'to look for night birds', did: 'looked for night birds in the reeds' },
      play: { '': 'to play at a wedding', did: 'played until all the guests were dancing' },
      dig: { '': 'to dig a hole for a new tree', did: 'dug a hole as deep as a well' },
      fly: { '': 'to touch the clouds', did: 'ran along the hill and looked up' },
      jam: { '': 'to cook apples with honey', did: 'cooked apples with honey' },
      race: { '': 'to win the great race', did: 'flew down the hill ahead of all the others' },
      read: { '': 'to know how the story ends', did: 'sat on the bridge and read' },
    },
    'loan harm': {
      storm: { '': 'the wind turned it inside out' },
      wheel: { '': 'it hit a stone, and the wheel rolled away without it' },
      rung: { '': 'the top step cracked in two' },
      glass: { '': 'it slipped, and the glass was in a hundred pieces' },
      strings: { '': 'two strings broke at once' },
      handle: { '': 'it struck a root, and the handle broke' },
      tree: { '': 'it fell into a bush and tore from top to bottom' },
      burnt: { '': 'everything burned black and the bottom cracked' },
      runner: { '': 'it hit a tree, and one side broke off' },
      puddle: { '': 'it fell in the water and came out twice as thick' },
    },
    'mending work': {
      bellows: { '': 'keep the fire going for two hours' },
      sacks: { '': 'carry ten sacks' },
      sweep: { '': 'sweep the whole house' },
      sheep: { '': 'wash six sheep' },
      potatoes: { '': 'clean a mountain of carrots' },
      wood: { '': 'pile up the wood' },
      water: { '': 'fetch forty pails of water' },
      stones: { '': 'clear the field of stones' },
      goats: { '': 'watch the goats until dark' },
    },
    'loan extra': {
      flowers: { '': 'a bunch of blue flowers', the: 'the flowers' },
      jam: { '': 'a big pot of honey', the: 'the honey' },
      cake: { '': 'a round cake', the: 'the cake' },
      nuts: { '': 'a hat full of nuts', the: 'the nuts' },
      eggs: { '': 'three fresh eggs', the: 'the three eggs' },
      picture: { '': 'a song of four lines', the: 'the song' },
      apples: { '': 'nine red apples', the: 'the red apples' },
      feather: { '': 'a long white feather', the: 'the feather' },
      candle: { '': 'a fat yellow candle', the: 'the candle' },
      berries: { '': 'berries in a leaf', the: 'the berries' },
    },
    'loan excuse': {
      moon: { '': 'I am ill with spots' },
      goat: { '': 'I have to count the chickens' },
      wind: { '': 'I am just taking a bath' },
      nobody: { '': 'nobody is at home' },
      asleep: { '': 'I am fast asleep' },
      far: { '': 'I have moved far away' },
      voice: { '': 'I may not speak today' },
    },
    'return day': {
      tomorrow: { '': 'tomorrow', by: 'The next day' },
      sunday: { '': 'on Sunday', by: 'Sunday' },
      week: { '': 'in a week', by: 'The week' },
      noon: { '': 'before market day', by: 'Market day' },
      moon: { '': 'at full moon', by: 'The full moon' },
      supper: { '': 'in three days', by: 'The third day' },
    },
  },
  sayings: [
    saying(
      e.owns,
      [
        '[Next door|Behind the hedge|Over the road|On the other side of the stream|Not far off] lived {owner}, {kind.a} who [owned|had] {thing.a}[| and took good care of it| and was very proud of it| and did not like to lend it].',
        '{owner}, {kind.a} from [across the road|the next house|behind the hill|down the road], had {thing.a}, the [finest|best|only one] [for miles around|in the place|far and wide|that anybody knew].',
        '[Now there was also|Nearby there was|In the next house was|Among the neighbors was] {kind.a} named {owner}, and {owner.he} had {thing.a} [from a dear old aunt|from {owner.his} grandfather|for special days].',
        '{kind.a} named {owner} had [saved up|worked|waited] for [two|three|five] years to [buy|have|get] {thing.a}[|, and was proud of it|, and hardly dared to use it].',
      ],
      [['Whose {thing.noun} was it?', 'owner']],
    ),
    saying(
      e.asks,
      [
        `"[Would you lend me|May I have|Could I use] {thing}, {owner.name}?" asked {hero.name}${ASKING}. "I need it {task}."`,
        '{hero.name} [knocked|called|ran over]. "[Dear|Good|Kind] {owner.name}, [may I borrow|will you lend me|can you spare] {thing}? I need it {task}."',
        `[All {hero.name} wanted|All that {hero.name} wished for|The one thing that {hero.name} wanted] was {task}. But only {owner.name} had {thing}, and so {hero.he} went over and asked${ASKING}.`,
        `"I [would take good care of|will watch over|know how to handle] {thing}," {hero.name} said to {owner.name}${ASKING}. "I [only|just] want it {task}."`,
      ],
      [['What did {hero.name} need it for?', 'task']],
    ),
    saying(e.lends, [
      `"[All right|Very well|Take it|Good]," said {owner.name}${KINDLY}, and put {thing} into {hero.namePoss} arms. "But [bring it back|I want it back|I need it again] {day}[|, just as it is|, clean and dry|, please]."`,
      '{owner.name} [looked|frowned] at {thing}. "You will have it back {day}," {hero.name} [promised|said|cried]. "[Word of honor|You can trust me]."',
      '"[Be careful with|Do not drop|Take care of|Keep an eye on] {thing}," called {owner.name}[| from the door]. "And I need it back {day}!" But {hero.name} was [already far down the road|already around the corner].',
    ]),
    saying(
      e.uses,
      [
        'That {time} {weather.is}. [With {thing}|With the help of {thing}], {hero.name} {task.did}[|. It went very well|. What fun it was|. Nobody could have done it better].',
        `[It was an {time} to remember|One {time} it was time to begin], and {weather.is}. {hero.name} {task.did}, and {thing} [did its work well|was a great help|made it easy].`,
        '[So, one|And so, one|One] {weather} {time}, {hero.name} [took {thing}|fetched {thing}|was out with {thing}] and {task.did}[|. All went well|. It was a joy].',
      ],
      [['What was the weather like when {hero.name} used the {thing.noun}?', 'weather']],
    ),
    saying(
      e.breaks,
      [
        '[Then {hero.name} had bad luck|But {hero.name} looked away]. One moment {thing} was [whole|fine|as good as new]. A [moment|breath|blink] later {harm}.',
        '[Perhaps|Maybe] {hero.name} was [a little too wild|too proud|too fast|in too much of a hurry]. One moment, and it was too late for {thing}: {harm}.',
        '"[Look at me|How well I do it]!" [shouted|cried] {hero.name}, and did not [watch|look at|think of] {thing} for one [second|moment]. {harm}.',
        '[Suddenly|Then] there was [an ugly|a sharp|a terrible|a sad little] sound [behind|near|beside] {hero.name}. It [was|came from] {thing}: {harm}.',
      ],
      [['What happened to the {thing.noun}?', 'harm']],
    ),
    saying(e.loses, [
      '[On the way home|At the corner|Near the mill|In the wood] {hero.name} put {thing} down, just [for a moment|for a minute], to [watch a bird|pick a flower|drink|tie a knot|talk to a duck]. When {hero.he} [turned around|came back|looked up], it was [gone|not there|nowhere].',
      '[Later|That night|At home] {hero.name} could not [say|remember] where {thing} was. [Behind the wall?|On the bridge?|Under a tree?|By the river?] [At the inn?|On a bench?|In the grass?] It was [gone|lost].',
      '{hero.name} woke [in the night|before sunrise|with a cry] and [sat up straight|felt cold|jumped up]. {thing}! It was still outside. But when {hero.he} [ran out|looked|came there] [with a light|in bare feet|in the dark], it was [nowhere|gone|not there].',
    ]),
    saying(e.keepsTooLong, [
      '{day.by} came and went. "I will take {thing} over to {owner.name} [later|soon|after supper|when it is cooler]," [thought|said] {hero.name}[|, and fell asleep|, and ate an apple|, and forgot it|, and went out to play].',
      '{hero.name} liked {thing} so much that it was still there when it should have been with {owner.name}. "It need not be {day}," thought {hero.name}. "[A little later will do|One more day|There is time]."',
      '{hero.name} should have brought it back {day}. But [one gets used to things|time flies|it was so useful|days are short], and soon {thing} stood [by the door|in the corner|under the window] as if {owner.name} [had never had it|had given it away].',
    ]),
    saying(e.hides, [
      'When {owner.name} [knocked|came|called], {hero.name} [crept|crawled|jumped] under the [table|bed|bench|stairs] and [called|cried] [in a strange voice|like an old woman|through a scarf], "{excuse}!"',
      '{owner.name} [came by|knocked|asked] [the next day|a day later|at noon]. "{excuse}," {hero.name} [whispered|said|called] [through the door|from the window|from the bed], and felt {hero.his} ears [burn|grow hot|turn red].',
      '[From then on|After that|For days] {hero.name} [took the long way around|went out only at night|walked behind the hedges]. But once {owner.name} came around the corner. "{excuse}," [said|cried] {hero.name}, and ran.',
    ]),
    saying(
      e.mended,
      [
        `{hero.name} [carried|brought|took] {thing} to {mender.a}. "I can [do it|mend it|help]," said {mender.name}${KINDLY}, "but first you must {work}." [And so {hero.name} did|{hero.name} did it gladly|{hero.name} did, until dark].`,
        `"[Who did this|Who was so careless|Whose work is this]?" asked {mender.a}. "[It was me|I am the one|It is my fault]," said {hero.name}${SADLY}. "Then you will {work}, and I will [see to|mend|take care of] {thing}."`,
        '[Only one could help|There was one who could help|Somebody knew what to do]: {mender.a}. {hero.name} had no money, so {hero.he} had to {work}. [In the evening|By sunset|The next day] {mender.name} [held up|gave back|put down] {thing}, and it was whole.',
      ],
      [
        ['Who mended the {thing.noun}?', 'mender'],
        ['What did {hero.name} have to do for it?', 'work'],
      ],
    ),
    saying(e.confesses, [
      `${NOW}{hero.name} [went|walked|came] to {owner.name} [on slow feet|with a dry mouth|in the rain|the long way]. "I have lost {thing}," {hero.he} said${SADLY}.`,
      `"I do not have {thing} any more, {owner.name}," said {hero.name} [at the gate|at the door|in the garden|from far off]${SADLY}. "[I was careless|I lost it|It was my fault|I am so sorry]."`,
      '[There was no way around it.|It had to be said.|There was no other way.] {hero.name} [rang the bell|knocked|stopped at the gate], and when {owner.name} [opened|came out], {hero.he} told [everything|the whole story|all] about {thing}[|, and cried|, from beginning to end|, word by word].',
    ]),
    saying(
      e.bringsBack,
      [
        `${NOW}{hero.name} [brought|carried|took] {thing} back to {owner.name}, and with it {extra}. "[I am sorry|It was all my fault|Please do not be angry]," said {hero.name}${SADLY}[|, and told the whole story].`,
        `${NOW}{owner.name} [found|saw] {thing} [at the door|on the steps|in front of the house], with {extra}. {hero.name} [sat beside it|stood there] and [told the whole story|told the truth|asked to be forgiven].`,
        `"Here is {thing}," said {hero.name} to {owner.name}${SADLY}, "and this is [because I am sorry|for you|for your trouble|from me]." It was {extra}.`,
      ],
      [['What did {hero.name} add when giving back the {thing.noun}?', 'extra']],
    ),
    saying(e.fetchesBack, [
      `${NOW}{owner.name} came [to fetch|to get|for] {thing}. "[You forgot whose it is|I waited for you|I had to come myself]," said {owner.name}${SADLY}. {hero.name} [wished for a hole in the floor|turned red|found no answer|looked at the wall].`,
      '"I have come for {thing}," said {owner.name} [at the door|in the rain|one morning|without a smile]. {hero.name} looked for [words|an excuse|a place to hide] and found [none|nothing|only silence].',
      '{owner.name} did not [knock|ask|say hello]. {owner.name} only came in, took {thing} and looked at {hero.name} [for a long moment|sadly|with tired eyes].',
    ]),
    saying(
      e.givesOwn,
      [
        `"I cannot bring {thing} back," said {hero.name} to {owner.name}${SADLY}, "so [take this|this is yours|have this|this is for you]." It was {own.a}, [the best|the dearest thing|all] that {hero.he} had.`,
        '[The next morning|At sunrise|Before breakfast|That night] there stood {own.a} in front of {owner.namePoss} door. {hero.name} had [loved|cared for|needed] it as much as {owner.name} had [loved|needed] {thing}.',
        `${NOW}{hero.name} [went home and came back|ran off and returned|was soon back] with {own.a}. "It is not {thing}," {hero.he} said${SADLY}. "No," said {owner.name}, "but [it is your own|it is your best|it was kind of you to come]."`,
      ],
      [['What did {hero.name} give to {owner.name} instead?', 'own']],
    ),
    saying(e.likesItBetter, [
      `${NOW}{owner.name} [turned {thing} around|looked at {thing} from all sides] and [smiled|was quiet for a while]. "Not everything comes home with {extra}," {owner.he} said${KINDLY}.`,
      '"[Hm|Well|So, so|There you are]," said {owner.name}, and looked at {thing}, and then at {extra.the}, and could not be [cross|angry|hard] [any longer|any more|at all].',
      `${NOW}{owner.name} put {thing} [where it belonged|in its place|away], and then [smiled at|was glad of] {extra.the}. "You may borrow something again," {owner.he} said${KINDLY}. "[In the spring, perhaps|But not today|Next year|If you bring it back]."`,
    ]),
    saying(e.lendsAgain, [
      `${NOW}{owner.name} was [silent|quiet|still] [for a while|for a moment]. "I also have [a saw|an axe|a cart|a long rope]," {owner.he} said${KINDLY}. "You may [have|borrow|use] it, {hero.name}[|, whenever you like|, until tomorrow|, next time]."`,
      `"[Whoever comes and says it may come again|You told me yourself|I like the truth]," said {owner.name}${KINDLY}, and [poured|gave] {hero.name} a cup of [tea|milk|warm milk|soup].`,
      `"It is only a thing," said {owner.name}${KINDLY}. "I have [many|enough|other] things, but [only one friend|just one neighbor|nobody] like you, {hero.name}."`,
    ]),
    saying(e.neverAgain, [
      '{owner.name} never spoke of {thing} again. But when {hero.name} asked for a [saw|rope|pail|cup of flour] [in the fall|in winter|later], [it was just being used|there was none|nobody opened].',
      'They still said good [morning|day|night]. Only, {owner.name} now had a lock on the [door|gate|garden house], and {hero.name} [knew why|understood|looked away], and thought of {thing}[|, and was sorry|, every time].',
      `"It is not about {thing}," said {owner.name}${SADLY}. "I waited for you, {hero.name}[|, every day|, at the window|, and you did not come|, and I trusted you]." Then the [gate|door|window] [shut|closed|fell shut].`,
    ]),
    saying(e.foundInSpring, [
      '[In the spring|When the snow was gone|Months later|When the grass was cut], there lay {thing}, [wet|dirty|cold], but whole. {hero.name} and {owner.name} [laughed until they cried|jumped for joy|could not believe it|shook hands]. Now it [belongs to both|has two owners|goes back and forth].',
      'And {thing}? [Months later|One day|In the spring] a [bird|crow|duck] sat on it, [at the edge of the wood|by the river|behind the mill]. {hero.name} [ran|raced|flew] with it [straight|at once] to {owner.name}[|, singing all the way|, and they danced|, and it was good].',
    ]),
  ],
};
