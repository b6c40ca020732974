// The loose tooth, in English.
import { saying } from '../../language/Language';
import { looseToothEvents as e } from '../../world/plots/looseTooth';
import type { PlotInEnglish } from '../PlotInEnglish';

const DAY = '[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]';

const SMALL = '[a grain of rice|a pea|a crumb|a drop of milk|a snowflake|a pearl]';

const BED = '[cotton|wool|moss|silk|feathers|soft paper]';

const BOX = '[a matchbox|a nutshell|a blue tin|a glass jar|a tiny bag|an egg cup]';

export const looseTooth: PlotInEnglish = {
  sayings: [
    saying(e.wobble, [
      'It [wobbled|moved]! {hero}, {trait.a} {kind} of [six|seven], felt the loose tooth with [the tip of the tongue|one finger|a spoon], [again and again|all through breakfast|even in bed].',
      '"It moves," said {hero.name}, {trait.a} {kind}, in front of the [mirror|window|shiny kettle]. The tooth went [forward, and then it went back|left, and then it went right|in, and then it went out].',
      `One ${DAY} the [spoon|bread|cup|carrot|toothbrush] hit something loose. {hero}, {trait.a} {kind} with [freckles|red hair|a round face|big ears], stopped [eating|chewing]. It was a tooth!`,
      `[Everybody|All the class|The whole street] had a gap already, but {hero}, {trait.a} {kind}, was still waiting. Then, on a ${DAY}, a tooth began to [wobble|move|shake].`,
      'There was once {trait.a} {kind} named {hero} with [twenty|nineteen] [good|white|small] teeth and one loose one, which wobbled [like a gate|at every word|like a duck|day and night].',
    ]),
    saying(
      e.elderSays,
      [
        '"Put it under your pillow when it comes out, {hero.name}," said {elder.name}. "The tooth mouse pays [well|in silver|better than the king]."',
        '{elder} [had a look|gave it a push|nodded]. "It will be [two|three|four|five] more days, {hero.name}. And do not forget the tooth mouse."',
        '"The tooth mouse," {elder} told {hero.name}, "is building a [palace|bridge|church|tower], and needs [one more white brick|one last stone|a stone of just that size]."',
        '"Every tooth goes to the tooth mouse, {hero.name}," said {elder.name}, "and in the morning there is [something|a gift|a surprise] under the pillow. [It was so with mine|It has always been so]."',
      ],
      [['Who told {hero.name} about the tooth mouse?', 'elder']],
    ),
    saying(e.shows, [
      '{hero.name} showed the tooth to {friend.name} for free. The others had to pay [a button|a nut|a bean|a marble] for a look, and [two|three|five] to [touch it|push it].',
      '"You may touch it [once|twice], {friend.name}," said {hero.name} [proudly|like a king]. By [noon|evening] the whole [street|school|village] had touched it.',
      '{friend} carried a [sign|flag|board] that said, "See the [famous|loose|great] tooth of {hero.name}, [today only|for one penny|but do not push it]!"',
      '{hero} opened wide for [the postman|the baker|the dog|three hens|the teacher], and {friend.name} [explained everything|counted the wobbles|clapped] each time.',
    ]),
    saying(
      e.pulls,
      [
        '{hero} could not leave it alone, and {hero.he} {trick}. But the tooth [stayed where it was|only shook|did not seem to mind].',
        'How could one get it out? {hero} {trick}. It [hurt a little|took an hour|made a lot of noise] and did not help at all.',
        'So {hero} {trick}. "[One, two, three|Out with you|Now]!" But the tooth [held on|went nowhere|was stronger].',
        `On ${DAY} {hero} {trick}. The [whole family|cat|dog|baby] watched, but the tooth stayed in.`,
      ],
      [['How did {hero.name} try to get the tooth out?', 'trick']],
    ),
    saying(
      e.spares,
      [
        'What if it [hurt|broke]? {hero} {sparing}, [day after day|just to be safe|for a whole week].',
        '{hero} was not at all sure that the tooth should come out. So for [two|three|four|five] days {hero.he} {sparing}.',
        'The tooth had [always been there|bitten many apples|never done any harm], so why should it leave? {hero} {sparing}, [just to be safe|day and night].',
        '"Please stay a little longer," {hero} [said|whispered] to the tooth every [morning|night], and {sparing}.',
      ],
      [['How did {hero.name} protect the tooth?', 'sparing']],
    ),
    saying(
      e.fallsOutdoors,
      [
        'And then, {place.at}, {hero} {moment}. Something white [flew|sailed] [through the air|past a bee|over a hat], and was gone.',
        `It happened on ${DAY}, {place.at}. {hero} {moment}, and there was [a hole|a gap] where the tooth had been. But where was the tooth?`,
        '{hero} {moment} {place.at}. [Plop|Plink|Pop]! "My tooth!" It lay somewhere among [a thousand|a million] other small things.',
        `Who could have known that it would happen {place.at}? {hero} {moment}, and [out it jumped|away it flew], as small as ${SMALL}.`,
      ],
      [['Where did {hero.name} lose the tooth?', 'place']],
    ),
    saying(
      e.swallowed,
      [
        'At [supper|lunch|breakfast] there was {food}. {hero} [bit|chewed], swallowed, and [felt a gap|stopped]. "I have swallowed my tooth!"',
        '{hero} bit into {food} and swallowed. "That was a [hard|strange|sharp] bit," {hero.he} [thought|said], and only then [understood|felt the gap|turned pale].',
        'It was {food} that did it. {hero} took one bite and swallowed once, and {hero.his} tooth was [gone for good|on its way down].',
        `On ${DAY} {hero} ate {food}, [too fast|without thinking|with both cheeks full], and swallowed one small tooth with it.`,
      ],
      [['What was {hero.name} eating?', 'food']],
    ),
    saying(e.stuck, [
      'Then there was {food}, and {hero} forgot to be careful. One bite, and there the tooth stuck, like [a tiny flag|a white nail|a little moon|a light in a window].',
      '{hero} bit into {food}, and pulled, and saw a tooth looking back[|, white and proud|, quite at home]. It had not hurt [at all|one bit].',
      'It was {food} that did it. {hero} took one [big|small|hungry] bite, and the tooth stood in it as if it [had grown there|lived there|liked it].',
      `One ${DAY} there was {food} for [lunch|supper|breakfast]. [Crunch|Snap|Click]! "{hero.name}, look!" And in it, as small as ${SMALL}, was the tooth.`,
    ]),
    saying(
      e.searchTogether,
      [
        'They searched everywhere {place.at}, {hero.name} from one side, {friend.name} from the other. "[A snail|A nut|A bean]," said {friend.name}. "[A button|A crumb|A seed]. [A stone|A feather]. A tooth!"',
        '"Nobody move!" cried {friend.name}, and {place.at} they [looked|crawled|crept] about [for an hour|until dark] until {friend.name} held it up for {hero.name}.',
        `It took {friend.name} [one hour|two hours|half a day] {place.at}, on hands and knees, to find {hero.namePoss} tooth, as small as ${SMALL}.`,
        '"Look there, under the [leaf|stone|feather], {hero.name}!" {friend} had [good|sharp] eyes, and {place.at} nothing was lost for long.',
      ],
      [['Who found the tooth?', 'friend']],
    ),
    saying(e.searchAlone, [
      `{hero} [crawled|crept] about {place.at} until both [knees|hands] were [green|brown|wet]. And there the tooth was, as small as ${SMALL}.`,
      'It took {hero.obj} [an hour|two hours|half a day] {place.at} to find it. A [beetle|snail|bird] was just about to [roll it away|eat it|take it home].',
      '{hero} sat down {place.at} and thought like a tooth. Where would a tooth [fly|hide|roll]? And there it was, under a [leaf|stone|feather]!',
      `{hero} found it {place.at} at last, [in the dust|beside a snail|between two stones], [white|bright|lonely] and as small as ${SMALL}.`,
    ]),
    saying(e.henTakesIt, [
      'But {place.at} somebody else had seen it, and that was a [hen|goose|duck|dove]. [Peck|Snap|Gulp]! {hero} saw the tooth go down the neck.',
      '{hero} looked for it {place.at} until [dark|six|the bells rang]. A [crow|bird|magpie] sat [on a branch|on a roof|on a wall] and looked very pleased.',
      'Two [children|dogs|goats] ran by {place.at}, and [dust|grass|mud] flew. {hero} [searched|looked] until [dark|night], but nobody ever saw the tooth again.',
      'Then, {place.at}, a gust of wind came, and [leaves|petals|feathers] fell over everything. {hero} turned over [a hundred|ninety|two hundred] of them, but the tooth was gone.',
    ]),
    saying(e.writes, [
      '{hero} took [a pencil|a pen|blue ink]. "Dear tooth mouse," {hero.he} wrote, "I had one, but it is [gone|lost]. You may [look at the hole|ask the dog|count the rest]."',
      'What goes under a pillow when there is no tooth? A drawing of it, {hero} decided, [as large as life|with a face|in three colors|with a crown].',
      '"There really was a tooth," wrote {hero.name}, and put the [note|letter|card] under the pillow with [a pea|a bean|a nut] in its place.',
      '{hero} [folded|cut] a tooth out of paper and wrote [on it|on the back], "The real one is [on a journey|not here|very hard to find]."',
    ]),
    saying(
      e.noteAnswered,
      [
        'In the morning the paper was gone, and there lay {coin.a}. On a [scrap|leaf] somebody had written, "[Thank you|What a good letter|I laughed so much], {hero.name}."',
        'The tooth mouse must have laughed, because {hero} found {coin.a}, and [tiny footprints|some crumbs] led to the [window|door|wall].',
        'And in the morning, under the pillow, {hero} felt something [cold|hard|small]. It was {coin.a}! So mice can read.',
        '{coin.a} lay there in the morning, and {hero} [danced|woke the whole house|told everybody] and kept the [bitten|chewed] corner of the paper.',
      ],
      [['What lay under the pillow in the morning?', 'coin']],
    ),
    saying(
      e.pillow,
      [
        `That night the tooth went under the pillow, in ${BOX}. When {hero} [woke up|looked], there was {coin.a}.`,
        '{hero} wanted to stay awake to see who [came|would come] for the tooth. {hero.he} saw [nobody|only dreams], but in the morning there was {coin.a}.',
        'The tooth spent one night under the pillow. In the morning {hero} [found|held up|pulled out] {coin.a}[|, still warm| and a crumb of cheese| from the tooth mouse].',
        `{hero} laid the tooth on ${BED} under the pillow, with [a bit of cheese|a kind note|its name]. The tooth mouse came and left {coin.a}.`,
      ],
      [['What did {hero.name} get for the tooth?', 'coin']],
    ),
    saying(e.keeps, [
      `Others might have sold it to the tooth mouse. {hero} put it in ${BOX}, on ${BED}, and looks at it every ${DAY}.`,
      `"It has been with me [for so long|since I was one|all my life]," said {hero.name}, and keeps it in ${BOX} to this day.`,
      `{hero} would not give it away for [money|gold|a pony|ten cakes]. It lies on ${BED} now, in [the best drawer|a safe place].`,
      `No mouse got that tooth. {hero} [carries|keeps] it in ${BOX}, for [luck|later|bad days].`,
    ]),
    saying(e.whistles, [
      'The best thing was the gap. {hero} could [whistle|hiss like a snake|sing] through it, so [well|loudly] that {friend.name} [clapped|wanted one, too].',
      '"Say [something silly|sausages|sixty-six sheep]," begged {friend.name}. "[Thilly thauthageth|Thixty-thix theep]," said {hero.name}, and they laughed until [they cried|it hurt|the dog left].',
      'A [week|month|day] later {friend.name} came with a [red face|strange smile]. "Mine wobbles, too!" {hero.name} [nodded|looked at it] like a [doctor|wise old owl].',
      '"[Does it hurt|Can you whistle|Is it windy in there]?" asked {friend.name}. {hero} [grinned|opened wide], and showed the finest gap in the whole [street|school|town].',
    ]),
    saying(e.emptyPillow, [
      'That night {hero} slept on an empty pillow, and the tooth mouse did not come. But in the morning {hero.his} tongue found a [tiny|sharp|new] edge in the gap. The next one was on its way.',
      'There was no tooth, so there was no tooth mouse. In the morning there was only [a feather|a hair|a crumb] under the pillow. {hero} kept it [all the same|in a box|for a year].',
      '{hero} [looked|felt] under the pillow [once|twice|three times], but there was nothing. "It was a good tooth," {hero.he} [said|thought].',
      'That night the mouse went to other houses, and {hero} [lay awake|touched the gap] until [ten|late|the moon set]. It was a [quiet|long] night.',
    ]),
  ],
  words: {
    'tooth trick': {
      door: { '': 'tied it to the door and shut the door' },
      candy: { '': 'chewed the hardest candy in the shop' },
      spin: { '': 'turned around forty times with an open mouth' },
      boot: { '': 'tied it to a boot and threw the boot out of the window' },
      apple: { '': 'bit into nine apples in a row' },
      goat: { '': 'tied it to a goat and showed the goat some grass' },
      kite: { '': 'tied it to a kite' },
      spoon: { '': 'knocked on it with a spoon' },
      song: { '': 'sang at it until the neighbors came' },
      fish: { '': 'pulled with two fingers and a towel' },
      jump: { '': 'jumped off the wall and bit the air' },
      ice: { '': 'ate ice to make it shake' },
    },
    'tooth sparing': {
      soup: { '': 'ate nothing but soup' },
      scarf: { '': 'tied a scarf around the chin' },
      whisper: { '': 'spoke without opening the mouth' },
      sleep: { '': 'slept sitting up' },
      milk: { '': 'lived on milk and mashed potatoes' },
      glove: { '': 'wore a glove over the mouth' },
      left: { '': 'chewed on the left only' },
      stairs: { '': 'went down the stairs like an old man' },
      nod: { '': 'did not nod or laugh' },
      straw: { '': 'drank all meals with a straw' },
    },
    'tooth moment': {
      sneeze: { '': 'had to sneeze' },
      laugh: { '': 'laughed at a duck' },
      song: { '': 'sang a very high note' },
      yawn: { '': 'yawned like a lion' },
      jump: { '': 'jumped over a rope' },
      shout: { '': 'shouted hello to a train' },
      cough: { '': 'coughed like a donkey' },
      whistle: { '': 'blew into a whistle' },
      cartwheel: { '': 'stood on two hands' },
      hiccup: { '': 'had the hiccups' },
      bee: { '': 'ran away from a bee' },
      ball: { '': 'stopped a ball with one cheek' },
    },
    'tooth food': {
      corn: { '': 'yellow corn' },
      apple: { '': 'a red apple' },
      crust: { '': 'bread with a thick crust' },
      'nut cake': { '': 'nut cake' },
      pear: { '': 'a hard green pear' },
      carrot: { '': 'a raw carrot' },
      cookie: { '': 'a ginger cookie' },
      cheese: { '': 'old cheese' },
      plum: { '': 'plum pie' },
      pancake: { '': 'a rolled pancake' },
      bean: { '': 'a dish of beans' },
      sausage: { '': 'a fat sausage' },
      pudding: { '': 'rice pudding' },
      turnip: { '': 'a turnip' },
    },
  },
};
