// The locked door, in English.
import { saying } from '../../language/Language';
import { lockedDoorEvents as e } from '../../world/plots/lockedDoor';
import type { PlotInEnglish } from '../PlotInEnglish';

const years = '[Seven|Twenty|Thirty|Forty|Fifty]';

const noise = '[Click|Clack|Clank|Creak]';

export const lockedDoor: PlotInEnglish = {
  words: {
    'locked door': {
      blue: { '': 'the little blue door', a: 'a little blue door under the stairs' },
      round: { '': 'the round door', a: 'a round door behind the cupboard' },
      green: { '': 'the green door', a: 'a green door at the end of the hall' },
      narrow: { '': 'the narrow door', a: 'a narrow door next to the stove' },
      red: { '': 'the low red door', a: 'a low red door in the kitchen wall' },
      white: { '': 'the white door', a: 'a white door right under the roof' },
    },
    'door key': Object.fromEntries(
      ['silver key', 'copper key', 'golden key', 'iron key'].map((key) => [
        key,
        { '': `the ${key}`, a: `${key.startsWith('i') ? 'an' : 'a'} ${key}` },
      ]),
    ),
    'door work': {
      pots: { '': 'wash the pots', past: 'washed the pots' },
      wood: { '': 'bring in the wood', past: 'brought in the wood' },
      wheat: { '': 'carry the wheat', past: 'carried the wheat' },
      mice: { '': 'chase the mice', past: 'chased the mice' },
      ashes: { '': 'clean out the ashes', past: 'cleaned out the ashes' },
      fire: { '': 'watch the fire', past: 'watched the fire' },
      thread: { '': 'wind up the thread', past: 'wound up the thread' },
      cloth: { '': 'hold the cloth', past: 'held the cloth' },
      clock: { '': 'set every clock', past: 'set every clock' },
      windows: { '': 'wash the windows', past: 'washed the windows' },
      roots: { '': 'dig up the roots', past: 'dug up the roots' },
      seeds: { '': 'plant the seeds', past: 'planted the seeds' },
      honey: { '': 'fill the honey pots', past: 'filled the honey pots' },
      hives: { '': 'move the bees', past: 'moved the bees' },
    },
    'key place': {
      sugar: { '': 'at the bottom of the sugar pot' },
      clock: { '': 'on top of the tall clock' },
      boot: { '': 'in one of the old boots' },
      picture: { '': 'behind the picture of a ship' },
      nest: { '': 'in an empty bird nest' },
      tea: { '': 'among the tea leaves' },
      bed: { '': 'under the third bed' },
      hat: { '': 'inside a winter hat' },
    },
    'behind door': {
      roses: { '': 'a small garden full of wild roses', did: 'drank tea among the roses' },
      piano: { '': 'a dusty piano', did: 'played and sang until the windows shook' },
      roof: { '': 'a winding stair up to the roof', did: 'looked at the moon until midnight' },
      train: { '': 'a tiny train that ran all around the room', did: 'drove the train until bedtime' },
      ship: { '': 'a wooden ship as big as a bed', did: 'sailed around the world on dry land' },
      books: { '': 'books from the floor to the roof', did: 'read about pirates by candle light' },
      colors: { '': 'bright colors in a hundred little pots', did: 'painted a blue sea on the wall' },
      swing: { '': 'a swing under a roof of glass', did: 'took turns on the swing until dark' },
    },
  },
  sayings: [
    saying(
      e.stays,
      [
        'Every [summer|winter|spring|autumn] {trait.a} {kind} [named|called] {hero} came to [stay with|visit] {elder.name}, whose house had {door.a} that was always [locked|shut].',
        'In the [cottage|farmhouse|old house|crooked house|tall house] of {elder.name}, {trait.a} {kind} named {hero} [pushed|knocked at|pulled at|stared at] {door.a} [every day|for hours|again and again], but it stayed shut.',
        '"What is [behind it|in there|on the other side]?" asked {hero}, {trait.a} {kind}. For {elder.name} had {door.a}, [locked for forty years|locked for as long as anybody knew|locked by day and by night].',
        '{hero}, {trait.a} {kind}, was [sent|brought] to {elder.name} [for the summer|for a week|for the winter], and there {hero.he} found {door.a}, [locked and dusty|as cold as ice|locked since long ago].',
      ],
      [
        ['Which door was always locked?', 'door'],
        ['Who did {hero.name} stay with?', 'elder'],
      ],
    ),
    saying(
      e.tellsOfKeys,
      [
        '"It has two locks, so it needs two keys, {hero.name}," said {elder.name}. "[Ask|Try|Go to] {first.name}, and then {second.name}."',
        '{elder.name} [laughed|smiled|put down the cup|poured the tea|looked up from a book]. "{first.name} has one key, {hero.name}, and {second.name} has the other[|. Be polite|. Now eat your egg|. Good luck]."',
        '[At breakfast|After lunch|By the fire|At supper|In the garden] {elder.name} told {hero.name} [a secret|the story|all about the keys]: {first.name} had one key, and {second.name} had the other.',
        '"[Long ago|When I was young|Before you were born] I gave [the|both|my two] keys away, {hero.name}, so that I would not lose them," said {elder.name}. "One went to {first.name}, and one to {second.name}."',
      ],
      [
        ['Who had the first of the two keys?', 'first'],
        ['Who had the second of the two keys?', 'second'],
      ],
    ),
    saying(e.knocksShyly, [
      '{hero} did not like to ask anybody for anything. But {hero.he} [closed both eyes|thought of the door|counted to ten] and went to {holder.name} [all the same|on tiptoe].',
      '[Three|Four|Five|Six|Seven|Ten] times {hero} walked past the door of {holder.name}, then [took a deep breath|counted to ten|shut both eyes] and knocked.',
      'Before {holder.name} {hero} [looked at|stared at] [the floor|{hero.his} shoes|{hero.his} hands], but [asked all the same|said it very fast|whispered what it was about].',
      'How {hero.poss} [heart beat|knees shook|cheeks burned] on the way to {holder.name}! [Twice|Three times|At every corner] {hero.he} [stopped|turned around|almost ran home].',
    ]),
    saying(
      e.worksForKey,
      [
        '"The key? [With joy|Of course|Why not]," said {holder.name}, "but first you must {work}." So {hero.name} {work.past} [until dark|all day|for hours|till both arms hurt], and got {key.a}.',
        '{hero.name} {work.past}[| very well| and sang], and then {holder.name} took {key.a} [out of|from] a [box|basket|pocket|jar|bag|tea pot|shoe]. "You [earned it|were a great help]!"',
        '[All day|All morning|From morning to night|For hours] {hero.name} {work.past}. "[You never give up|My back thanks you|What a help you are]," said {holder.name}, and [brought out|held out|handed over] {key.a}.',
        '{hero.name} {work.past} for {holder.name} [with a song|without a word|until dark|all week], and {key.a} was the [reward|thanks for it].',
      ],
      [
        ['What did {hero.name} do for {holder.name}?', 'work'],
        ['What did {holder.name} give to {hero.name}?', 'key'],
      ],
    ),
    saying(
      e.triesAlone,
      [
        'But {hero} [could not wait|did not want to wait] any longer, put {key} into {door}, and [turned|twisted] it [with all {hero.his} might|with both hands|again and again]. [Snap|Crack]! The key was broken.',
        '"One key will be enough," thought {hero}, and [ran|raced|hurried] to {door}. But {key} would not turn, and it [broke|snapped] [at the third try|like a stick|in the middle].',
        'Why should a door so small need two keys? {hero} [stuck|pushed] {key} into {door} and [shook|turned|twisted] it, until [a piece broke off|it broke in the middle|it snapped like a stick].',
        'The second key was far, and {door} was [near|just three steps away]. So {hero} put in {key} and [pushed|turned] it [harder and harder|this way and that], until it [snapped|broke|broke in two].',
      ],
      [['Which key broke?', 'key']],
    ),
    saying(e.staysLocked, [
      '"[It was my fault|I should have waited]," said {hero.name}. {elder} only [nodded|sighed] and made some tea. And what is behind the door, nobody [will ever know|has found out so far].',
      '{elder.name} was not [angry|cross], but sat down on the [floor|stairs|rug] beside {hero.name} [for a while|until dark|in silence]. To this day nobody has opened that door.',
      '"I could not wait," said {hero.name} [in tears|very quietly|with a red face]. "I see," said {elder.name} [sadly|gently]. "Then we will have to wait forever, now that the key is broken."',
      '[That evening|At supper|At bedtime] {hero.name} told {elder.name} [everything|the truth|what had happened]. But the broken piece never came out of the lock, and the door is shut [even now|to this day].',
    ]),
    saying(
      e.givesGladly,
      [
        '{hero.name} only had to ask. {holder.name} [opened a drawer|lifted a flower pot|took off a hat], and there was {key.a}. "[I never knew what it was for|It has waited for you]!"',
        `[Then|The next day|On Monday] {hero.name} [went|ran|walked] to {holder.name} and came home with {key.a}. "${years} years I [kept|guarded] it," {holder.name} had said, "and [now it can go home|at last somebody asks for it]!"`,
        '"At last [someone|a child] comes for it!" [cried|said] {holder.name}, and put {key.a} into {hero.namePoss} [hand|pocket|cap].',
        '{holder.name} was using {key.a} to [stir tea|hold a window open|crack nuts|mark a page|hang up a hat|scratch a donkey], and gave it away [with a smile|with a bow|at once] when {hero.name} [asked|told the story].',
        '"[Here you are|It is yours|Take it], {hero.name}," said {holder.name}, and held out {key.a}, [tied to a red thread|as shiny as new|gray with dust|warm from the sun|wrapped in a cloth|red with rust].',
      ],
      [['What did {hero.name} get from {holder.name}?', 'key']],
    ),
    saying(
      e.findsHidden,
      [
        '{holder.name} had lost {key.a} [years ago|long ago]. {hero.name} helped to look for it [in every room|until supper|all day long], and [guess where it was|there it lay at last]: {hidden}!',
        '{holder.name} had {key.a}, too, but where? {hero.name} [looked everywhere|turned over every bed|opened forty boxes|tried every corner], and there it was, {hidden}!',
        '[Then|The next day|On Monday] {hero.name} and {holder.name} [searched|crawled about] [until supper|for hours|all afternoon|with a lamp], and found {key.a} {hidden}.',
        '"My [head|memory] is [full of holes|like an old net|not what it was], {hero.name}," said {holder.name}. But [after an hour|after supper|by candle light] they found {key.a} {hidden}.',
        '"Where do you keep [your secrets|your old letters|your money]?" asked {hero.name}. {holder.name} [jumped up|laughed|thought hard], and there, {hidden}, was {key.a}.',
      ],
      [['Where was the second key?', 'hidden']],
    ),
    saying(e.refuses, [
      '"That key? You will never get it, {hero.name}," said {holder.name}, [and shut the window|with a dark look|from behind the door]. "{elder.name} [laughed at me once|forgot my birthday|never gave back my ladder]!"',
      'But {holder.name} [shook a finger at|turned away from|would not even listen to] {hero.name}. "Only {elder.name} shall have it! [Why does nobody visit me any more?|I have waited long enough!]"',
      '"[No|Never|Not today]," said {holder.name}. "Why does {elder.name} send you, {hero.name}, and never [come|write|say hello|visit me]?"',
      '"No!" [said|cried] {holder.name}. "{elder.name} and I do not speak, {hero.name}, since we fought over [a game|a ladder|a goose|a pear|a pie|a wet hat]!"',
    ]),
    saying(
      e.oldFriends,
      [
        '"[Come and say sorry|Please come with me], {elder.name}," begged {hero.name}. So they went, and {holder.name} opened the door. They all [had tea|laughed about it|talked until dark], and then {hero.name} got {key.a}.',
        'So {hero.name} took {elder.name} by the [hand|arm|sleeve] to {holder.name}. At first nobody [spoke|moved|smiled]. Then somebody [laughed|said sorry], and soon {key.a} lay [on the table|between the cups].',
        '{hero.name} [begged|pleaded] until {elder.name} [came along|said yes], and {holder.name} [turned red|jumped up|forgot to frown] and [held out|brought] {key.a}.',
        '[Three days|A week|Two pies] later {hero.name} brought {elder.name} along, and {holder.name} [laughed|wept a little] and handed over {key.a}. "How [silly|stubborn|foolish] we were!"',
      ],
      [['Which key did {holder.name} give away at last?', 'key']],
    ),
    saying(
      e.opens,
      [
        'At last {hero.name} stood there with both keys, and {elder.name} with [a lamp|a candle]. {one} turned with [a squeak|a click], {two} [with a groan|without a sound], and {door} swung open.',
        '{elder.name} held [the candle|a lamp|a lantern], {hero.name} turned {one} and then {two}, and [slowly|bit by bit|with a sigh|without a sound] {door} [swung open|opened].',
        'First {one} went in, then {two}. {hero.name} and {elder.name} [pushed|pulled|counted to three], and with [a sigh|a crack|a cloud of dust|a deep sound], {door} [opened|flew open].',
        `"Now!" [whispered|said] {elder.name}. {hero.name} turned {one}, and nothing happened. Then {hero.he} turned {two}. ${noise}! And {door} opened [by itself|just a crack|wide].`,
        `{one} went in on the left, and {two} on the right. ${noise}! {hero.name} [looked at|smiled at|took the hand of] {elder.name}, and then {door} was open.`,
      ],
      [['Who stood beside {hero.name} when the door was opened?', 'elder']],
    ),
    saying(
      e.sees,
      [
        'What did they find there? They found {behind}! {hero.name} and {elder.name} [could not speak|held hands|laughed out loud|stood quite still|rubbed their eyes|cheered].',
        '{hero.name} [could not move|danced on one leg|jumped for joy|stood still], and {elder.name} [sat down|smiled|began to laugh], because they had found {behind}.',
        'A [warm|golden|soft|pale|silver] light fell on {hero.name} and {elder.name}, and they saw {behind}[|, under a little dust|, as in a dream|, quiet and still].',
        '"I can see it!" [cried|whispered] {hero.name}, and {elder.name} [came closer|held up the light|looked in], too. They had found {behind}[|, all for themselves|, as good as new|, under the dust of many years].',
      ],
      [['What was behind the door?', 'behind']],
    ),
    saying(e.enjoys, [
      'That same [evening|day|night] {hero.name} and {elder.name} {behind.did}, and the door [was never locked again|stands open now|has a bell now].',
      '{hero.name} and {elder.name} {behind.did}[| again and again|, side by side|, just the two of them]. The keys hang [in the kitchen|on the wall|on a hook|over the bed] now, and nobody [needs them|hides them] any more.',
      'And then {hero.name} and {elder.name} {behind.did}, and [both of those who had kept the keys|half the street] [came, too|brought cake|sang along|had tea with them].',
      '{hero.name} and {elder.name} did not wait [a minute|until supper|any longer]. They {behind.did}, [and forgot supper|as happy as birds|like two children|and then did it again].',
    ]),
    saying(e.seesNothing, [
      '{hero.name} [held up the lamp|looked into every corner], but there was nothing there, nothing at all. "[Now we know|I had hoped for more]," said {elder.name}, and [tried to smile|shook a gray head].',
      'But the room was empty. {hero.name} [looked at|took the hand of] {elder.name}, and neither said a word [for a while|for a long time|until the clock struck].',
      '{hero.name} [ran|walked] in and [stopped|stood still]. There were four [bare|gray|white] walls and [a broken chair|some straw|a heap of dust]. "So that is all," said {elder.name} [quietly|sadly].',
      'There was nothing inside but [dust|a bare wall|an old nail]. {elder.name} [sighed|looked away|sat down]. After all that [work|walking|waiting], {hero.name} had nothing but two keys.',
    ]),
    saying(e.bringsChair, [
      '"Never mind," said {hero.name}, and swept the floor. By [evening|Sunday] it was {elder.namePoss} and {hero.namePoss} own room, with [a lamp|a rug|a jar of cookies] and two chairs.',
      '{hero.name} [said nothing|dried both eyes], carried in two [chairs|pillows], one of them for {elder.name}, and there they sat and listened to [the quiet|the rain|the wind|a far-off bell] together.',
      '[The next day|That evening] {hero.name} [drew|painted] a picture on the wall there, of [two keys|the sea|a garden|the sun|a white horse], so that {elder.name} would have [something to look at|a reason to smile].',
      '"It was [better|bigger|more beautiful] when we did not know," said {hero.name}. "[Perhaps|I think so, too]," said {elder.name}, and [went to make tea|closed the door gently|hung up both keys].',
    ]),
  ],
};
