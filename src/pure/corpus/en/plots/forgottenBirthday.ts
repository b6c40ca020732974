// The forgotten birthday, in English.
import { saying } from '../../language/Language';
import { forgottenBirthdayEvents as e } from '../../world/plots/forgottenBirthday';
import type { PlotInEnglish } from '../PlotInEnglish';

export const forgottenBirthday: PlotInEnglish = {
  words: {
    'forgotten clue': {
      flour: { '': 'had flour on one ear' },
      key: { '': 'hid a key' },
      glue: { '': 'smelled of glue' },
      cough: { '': 'coughed whenever the stairs creaked' },
      paper: { '': 'had cut up the newspaper' },
      paint: { '': 'had paint on one thumb' },
      honey: { '': 'licked a spoon' },
    },
    'forgotten treat': {
      bun: { '': 'the old roll', a: 'an old roll' },
      apple: { '': 'the sour apple', a: 'a sour apple' },
      turnip: { '': 'the raw potato', a: 'a raw potato' },
      mud: { '': 'the dry cookie', a: 'a dry cookie' },
      carrot: { '': 'the carrot', a: 'a carrot' },
      cheese: { '': 'the bit of cheese', a: 'a bit of cheese' },
    },
    'forgotten trouble': {
      hay: {
        '': 'rain was coming and the hay was out',
        loud: 'the hay, the hay',
        work: 'bringing in hay',
        well: 'the hay was dry',
      },
      flood: {
        '': 'the river was rising',
        loud: 'the river, the river',
        work: 'filling bags with sand',
        well: 'the river went down',
      },
      foal: {
        '': 'the mare had her baby',
        loud: 'the mare, the mare',
        work: 'carrying straw and water',
        well: 'the little horse stood',
      },
      bees: {
        '': 'the bees had flown off',
        loud: 'the bees, the bees',
        work: 'chasing bees with a basket',
        well: 'the bees were home',
      },
      roof: {
        '': 'the wind had taken the roof',
        loud: 'the roof, the roof',
        work: 'nailing boards',
        well: 'the roof was on again',
      },
      sheep: {
        '': 'the sheep had run off',
        loud: 'the sheep, the sheep',
        work: 'calling sheep',
        well: 'the sheep were all there',
      },
    },
  },
  sayings: [
    saying(e.wakes, [
      '{hero}, {trait.a} [young|little] {kind}, [woke up|sat up in bed|opened one eye|was awake] before the sun. It was {hero.his} birthday!',
      'It was the [best|greatest|loveliest] day of the year: {hero.namePoss} birthday! {hero.he} was {trait.a} {kind} and had [counted the days|hardly slept at all|waited a whole year for it].',
      '"[At last|Today|Hooray]!" cried {hero.name}, {trait.a} {kind}. It was {hero.his} birthday, and [the sun was shining|the birds were singing|the day was just beginning].',
      'One [fine|windy|cold|bright] birthday morning {trait.a} [young|little] {kind} called {hero} jumped out of bed before [anybody else|the sun was up].',
    ]),
    saying(e.breakfast, [
      'But on the table there was only [bread|soup|porridge|cold milk]. "[Eat up|Wash your hands|Shut the door|Sit up straight], {hero.name}," said {elder.name}, and that was all.',
      '{elder} looked up for a moment. "[Good morning|There you are|You are up early], {hero.name}." There was no song, [no candle|no cake], and no present.',
      '"Oh, it is only you, {hero.name}," was all that {elder} said, and [cut the bread|stirred the porridge|poured the milk|looked for the salt].',
      '{hero} came to breakfast [with a big smile|singing|in {hero.his} best hat]. {elder} only said, "[Sit down and eat|Eat before it gets cold|Mind the step]."',
    ]),
    saying(
      e.clue,
      [
        'One thing was odd: {elder} {clue}. {hero.name} [wondered why|saw it, but could not think why|saw it and forgot it again].',
        '{hero} noticed that {elder} {clue}. But who [cares|thinks] about [that|such things] with a heavy heart?',
        'And {elder} {clue} and would not look at {hero.name}, who [only sighed|sat there and waited].',
      ],
      [['What was odd about {elder.name}?', 'clue']],
    ),
    saying(
      e.trouble,
      [
        'Then {elder} jumped up, because {trouble}. "Later, {hero.name}!" And [breakfast grew cold|nobody shut the door].',
        'Then there was shouting in the yard. "{trouble.loud}!" {elder} ran out without a [hat|coat], and {hero.name} was left alone.',
        'Before {hero} could say [a word|another word], {elder} was out of the door, for {trouble}.',
      ],
      [['What trouble was there?', 'trouble']],
    ),
    saying(e.hints, [
      '"I feel one year older today," said {hero.name}. "[You look just the same|Drink some milk|Then you can help me wash up]," said {elder.name}.',
      '{hero} drew a cake on the [wet|dusty] window, with [five|six|seven|eight] candles. {elder} wiped it off.',
      '"What day is it, {elder.name}?" asked {hero.name}. "[A day for work|A busy day|A day like any other|I have no idea]," said {elder.name}.',
      '"I wonder if there are any candles in this house," said {hero.name}. "[What for|Is it dark]?" asked {elder}.',
    ]),
    saying(e.saysNothing, [
      '{hero} [said nothing|bit {hero.his} lip and said nothing]. Either you remember such a thing or you do not.',
      'It would have been easy to say it. But {hero} [swallowed hard|looked at the floor|looked out of the window] and was silent.',
      '{hero} put the spoon down beside the plate, very straight, and [waited|said nothing|looked at it].',
    ]),
    saying(
      e.friendBusy,
      [
        '{hero} ran to {friend}, {kind.a} who [never forgot a thing|loved birthdays]. "[I have no time|Not now|Come back tomorrow]!" cried {friend.name}, and shut the door.',
        'Down the road came {friend}, {kind.a} with [a covered basket|a big box|a heavy bag]. "I must [run|hurry], {hero.name}! My [aunt|uncle|cousin] is [ill|waiting]!"',
        'But even {hero.namePoss} best friend, {kind.a} named {friend}, [hid behind a tree|ran around the corner|crossed the road|looked the other way] when {hero.he} came.',
      ],
      [['Which friend had no time?', 'friend']],
    ),
    saying(
      e.goesAway,
      [
        'So {hero} [walked|ran] [a long way|away] and sat down {place.at}, where nobody could see {hero.him} cry.',
        '{hero} went {place.to} and [threw stones at nothing|told it all to a snail|counted the clouds|talked to a frog].',
        '"[Nobody loves me|I do not care|Then I will be alone]," said {hero.name}, and went and sat {place.at} [all alone|for a long time].',
      ],
      [['Where did {hero.name} go?', 'place']],
    ),
    saying(e.ownCandle, [
      'After a while {hero} took {treat.a}, stuck a [stick|flower|straw|feather] into it, and sang the birthday song [softly|all alone].',
      '"Happy birthday," {hero} told {hero.himself}, and blew at {treat.a} as if there were [a candle|candles] on it.',
      '{hero} made a birthday feast of {treat.a}, with [leaves|berries|flowers|acorns] around it.',
    ]),
    saying(e.called, [
      'The sun was low when {elder} came {place.to}, [out of breath|with a lantern]. "[Here you are|Come home|I looked everywhere for you], {hero.name}!"',
      '[At dusk|In the evening] {elder} [found|saw] {hero.obj} {place.at}, and they went home [in silence|side by side|without a word].',
      '"{hero.name}!" called {elder.name}. {hero} got up {place.at}, wiped {hero.his} eyes, and came [slowly|without a word].',
    ]),
    saying(
      e.surprise,
      [
        'The house was dark. Then there was a light, and [a song|a shout], and a cake, and {gift.a}! So that was why {elder} {clue}. {hero} [laughed and cried at once|danced for joy|did not know what to say].',
        '"Surprise!" It came from [under the table|behind the door|every corner|the top of the stairs]. {elder} gave {hero.obj} {gift.a}. "I {clue}, and you [saw nothing|never guessed]!"',
        '[In the tree|Over the door] hung [ten|twenty|thirty] [lamps|paper stars|little flags], and there was {gift.a}. "So that is why you {clue}!" cried {hero.name}, and {elder} laughed.',
      ],
      [['What did {hero.name} get?', 'gift']],
    ),
    saying(e.friendThere, [
      'And who jumped out [from under the table|from behind the door]? It was {friend.name}! "It was so hard not to tell you, {hero.name}!"',
      '{friend} was there too, and had [carried all the chairs|tied all the ribbons|lit all the lamps|baked all night]. "Forgive me, {hero.name}," said {friend.name}. "I hated to lie."',
    ]),
    saying(e.wrongDay, [
      '"It is my birthday!" cried {hero.name}. {elder} [looked at the calendar|began to count]. "No," {elder.he} said gently. "That is tomorrow."',
      '"You forgot me!" [sobbed|cried] {hero.name}. {elder} smiled. It was only the [fourth|ninth], and the birthday was tomorrow.',
    ]),
    saying(
      e.nextDay,
      [
        'The next morning they all came in singing, [a little out of tune|with a cake], and {elder.name} gave {hero} {gift.a}.',
        'So {hero} went to bed and began again. This time there was a cake with candles, and {elder.name} brought {gift.a}.',
      ],
      [['What did {hero.name} get the next day?', 'gift']],
    ),
    saying(e.twice, [
      '"I had two birthdays," said {hero.name}, and [thought of|told them about|remembered] {treat} with a smile.',
      'It was a wonderful birthday. But {hero} never told anybody about the first one, with {treat}.',
    ]),
    saying(e.helps, [
      '{hero} ran out after {elder.name}, and they were {trouble.work} until [dark|the moon rose].',
      'Such things cannot wait. From morning to night {hero} was with {elder.name}, {trouble.work}, and nobody sat down once.',
      '"[Quick|Here], hold this, {hero.name}!" called {elder.name}. It is hard to be sad while {trouble.work}.',
    ]),
    saying(
      e.midnight,
      [
        'Just before midnight {elder} sat up. "{hero.name}! Your birthday!" They ate [cold soup|bread and honey|apples and cheese] by one candle, and there was {gift.a}.',
        'It was nearly twelve. {elder} shook {hero.name} awake. "Forgive me! It is still your birthday!" And on the blanket lay {gift.a}.',
        'In the night {hero} heard steps [on the stairs|at the door]. It was {elder.name}, tired and ashamed, with a candle and {gift.a}.',
      ],
      [['What did {hero.name} get in the end?', 'gift']],
    ),
    saying(e.nobodyEver, [
      'That night they fell asleep without supper. {trouble.well}, and all were glad. {hero} lit one candle, whispered a song, and blew it out.',
      '{trouble.well}. Nobody spoke of anything else. Only {hero}[| and the moon] knew what day it had been.',
    ]),
  ],
};
