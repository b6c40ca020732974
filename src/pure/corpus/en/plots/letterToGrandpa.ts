// A letter to a grandparent, in English.
import { saying } from '../../language/Language';
import { letterToGrandpaEvents as e } from '../../world/plots/letterToGrandpa';
import type { PlotInEnglish } from '../PlotInEnglish';

export const letterToGrandpa: PlotInEnglish = {
  words: {
    'letter home': {
      island: { '': 'on an island' },
      mountain: { '': 'high in the mountains' },
      city: { '': 'in the big city' },
      heath: { '': 'on the far side of the sea' },
      tower: { '': 'in a lighthouse' },
      south: { '': 'in the warm south' },
      desert: { '': 'beyond the forest' },
    },
    'letter news': {
      swim: { '': 'I can swim now' },
      chicks: { '': 'the hen has nine babies' },
      stairs: { '': 'I fell down all the stairs' },
      snore: { '': 'our new cat snores' },
      kite: { '': 'my kite is on the church' },
      tooth: { '': 'I lost a tooth' },
      pie: { '': 'I baked a pie' },
      ghost: { '': 'we saw a ghost' },
    },
    'letter question': {
      whistle: { '': 'how does one build a kite', answer: 'you need paper, sticks and wind' },
      moon: { '': 'do you see the same moon', answer: 'it is the same moon, I checked' },
      cough: { '': 'is your cold better', answer: 'my cold is gone' },
      come: { '': 'when will we meet', answer: 'we will meet as often as we can' },
      soup: { '': 'what is in your soup', answer: 'the secret is butter' },
      lion: { '': 'are you afraid of lions', answer: 'only of hungry lions' },
      old: { '': 'how old are you', answer: 'I am older than the oak' },
    },
    'letter gift': {
      violet: { '': 'the rose', a: 'a dry rose' },
      feather: { '': 'the feather', a: 'a crow feather' },
      drawing: { '': 'the little picture', a: 'a little picture' },
      leaf: { '': 'the red leaf', a: 'a red leaf' },
      clover: { '': 'the clover', a: 'a lucky clover' },
      shell: { '': 'the shell', a: 'a white shell' },
      ribbon: { '': 'the ribbon', a: 'a blue ribbon' },
    },
    'letter wrong place': {
      ship: { '': 'on a gray ship', to: 'to a gray ship' },
      palace: { '': 'at the palace', to: 'to the palace' },
      firemen: { '': 'in the next town', to: 'to the next town' },
      zoo: { '': 'at the zoo', to: 'to the zoo' },
      prison: { '': 'in the prison', to: 'to the prison' },
    },
  },
  sayings: [
    saying(
      e.writes,
      [
        '"Dear {elder.name}," wrote {hero.name}, {kind.little} with [a red pencil|a blue pencil|a new pen|ink on one ear|a lot to tell]. {elder.name} lived {far}.',
        '{elder} lived {far}, much too far to walk. So {kind.young} called {hero} [took a pencil|found some paper|sat down by the lamp|opened the ink] and began a letter.',
        'There was ink on the [table|chair|wall|floor|bread]. {hero}, {kind.little}, was writing to {elder.name}, who lived {far}.',
        '"How do you spell [together|hungry|love|lonely|thunder]?" asked {hero.name}. {hero.he} was {kind.a} and was writing to {elder.name}, who lived {far}.',
        'One [wet|quiet|cold|long] [Sunday|evening|afternoon] {hero}, {kind.little}, began a long letter to {elder.name}, who lived {far}.',
      ],
      [
        ['To whom did {hero.name} write?', 'elder'],
        ['Where did {elder.name} live?', 'far'],
      ],
    ),
    saying(
      e.news,
      [
        '"{news}," {hero} wrote to {elder.name}, and drew [a picture|a funny picture|three pictures] of it [beside it|below|on the back].',
        'First came the news. "{news}, {elder.name}," {hero} wrote, with [a few mistakes|a big spot of ink|three kisses|a flower in each corner].',
        'What would {elder.name} like to hear? {hero} [thought for a while|looked out of the window|smiled] and wrote, "{news}!"',
      ],
      [['What news did {hero.name} write?', 'news']],
    ),
    saying(
      e.asks,
      [
        'Then came a question for {elder.name}. {hero} [drew a line under it|put a star beside it|wrote it very large|wrote it in red]: "{question}?"',
        '"And [now|please] tell me, {elder.name}, {question}?" wrote {hero.name}[| in big letters| with great care].',
        'At the very end, under [three|five|seven|ten] [kisses|stars|flowers], {hero} asked {elder.name}, "{question}?"',
        'And because {hero} had thought about it [in bed|at supper|all day|on the stairs], {hero.he} asked {elder.name}, "{question}?"',
      ],
      [['What did {hero.name} ask {elder.name}?', 'question']],
    ),
    saying(
      e.encloses,
      [
        '{hero} put {gift.a} into the letter, [for luck|with a kiss|as a present|folded in paper].',
        'But something was missing. {hero} looked [around|in every drawer|under the bed] and put in {gift.a}.',
        'And because {hero} had nothing else to give, {gift.a} went into the letter too.',
      ],
      [['What did {hero.name} put into the envelope?', 'gift']],
    ),
    saying(e.posts, [
      '{hero} [licked|kissed] the stamp and let the letter fall into the box. [Clack|Plop]! It was on its way.',
      'The post box was high. {hero} had to [jump|try|stretch] [three|four|five] times until it swallowed the letter.',
      '{hero} [ran|hurried|walked] to the post box with the letter under one arm, and [said goodbye to it|waved as it went|wished it luck].',
      '[Over the bridge|Down the hill|Past the church|Through the fields] {hero} carried the letter to the post, and then it was on its way.',
    ]),
    saying(e.windTakes, [
      'But it was a {weather} day. {carrier} [sneezed|stumbled|jumped over a puddle], the bag flew open, and the letter sailed away over the [roofs|trees|fields|hills].',
      'But one {weather} [morning|afternoon] {carrier} opened the bag. Whoosh! Out flew the letter, over the [roofs|trees|fields|hills].',
      'But {carrier} had a hole in the bag, and so, one {weather} day, the letter [danced|sailed|flew] away into the sky, and nobody [saw it|noticed].',
    ]),
    saying(e.streamTakes, [
      'But the bridge was slippery that {weather} [day|morning|afternoon]. {carrier} lost [a hat|a shoe] and one letter, and the river took them both.',
      'One {weather} day {carrier} stumbled over a [goose|root|stone] on the bridge, and the letter sailed down the river like a [boat|leaf|duck|swan].',
      'Splash! One {weather} [morning|afternoon] {carrier} dropped the letter from the bridge, and the river ran off with it.',
    ]),
    saying(
      e.wrongBag,
      [
        'But there were [two|three] bags, and the letter fell into the wrong one. So it went {place.to}.',
        'But [rain|tea|soup|milk] had run over the address, and so the letter was sent {place.to}.',
        'But a [sleepy|new] clerk read the address [upside down|without glasses], and the letter went {place.to}.',
      ],
      [['Where did the letter go by mistake?', 'place']],
    ),
    saying(e.waits, [
      '{hero} waited. Every [day|morning] {hero.he} sat on the [gate|step|wall|stairs] and looked down the road for news from {elder.name}.',
      '{hero} counted the days: [seven, eight, nine|ten, eleven, twelve|five, six, seven]. There was no word from {elder.name}.',
      'Every day {hero} looked into the box [twice|three times], and there was nothing from {elder.name}.',
      '"Is there a letter from {elder.name}?" asked {hero.name} every [morning|day]. "[Not today|Nothing yet|Tomorrow, perhaps]," they said.',
    ]),
    saying(e.doubts, [
      '"[Perhaps|Maybe] {elder.name} has forgotten me," said {hero.name} to the [pillow|moon].',
      'Were there too many mistakes in it? Was {elder.name} [angry|ill]? {hero} could not sleep.',
      '{hero} even ate supper [on the step|at the window], just in case {elder.name} was only slow.',
    ]),
    saying(
      e.foundInHedge,
      [
        'But {finder.a} saw the letter in a [rose bush|hedge|nest|tree] and walked [two days|ten miles|half the night] to bring it to {elder.name}.',
        'Far away {finder.a} pulled the letter out of [a tree|the thorns|a hedge|the mud] and took it to {elder.name} [at once|on foot|by cart].',
        'Then {finder.a} found something white in a [hedge|field]. It was the letter! {finder.he} [wiped it clean|put it under one arm|read the name] and brought it to {elder.name}.',
      ],
      [['Who found the letter?', 'finder']],
    ),
    saying(
      e.foundInNet,
      [
        'Far down the river {finder.a} pulled something flat out of the water. It was the letter! {finder.he} dried it [by the fire|in the sun] and took it to {elder.name}.',
        '"A fish with a stamp!" laughed {finder.a}, who dried the letter [by the fire|in the sun] and sent it on to {elder.name}.',
        'The water brought the letter to {finder.a}, who could still read the name. So it came to {elder.name} after all, [a little wet|smelling of fish].',
      ],
      [['Who pulled the letter out of the water?', 'finder']],
    ),
    saying(e.sentOn, [
      'But somebody kind {place} wrote "[Wrong house|Not for us|Try again]" on the letter and sent it on to {elder.name}.',
      '{place}, they read it [twice|aloud], [laughed|wiped their eyes], and sent it on to {elder.name} [at once|the same day].',
    ]),
    saying(e.arrives, [
      'But {elder} had read the letter long ago. Only the [pen|ink|glasses] could not be found[| for weeks].',
      'The letter was not lost. {elder} read it every evening, but there was no [ink|paper|stamp] in the house.',
      'But {elder} had the letter all the time and [kept it under the pillow|showed it to everybody]. It is just that old hands write slowly.',
    ]),
    saying(
      e.answers,
      [
        '[One morning|On Sunday|At last] a thick letter came. "Dear {hero.name}, {question.answer}. [A kiss from|With love from|Your] {elder.name}."',
        '"A letter from {elder.name}!" {hero} tore it open [on the step|in the yard|at once|with both hands]. "{question.answer}," it said.',
        'And then there was a letter in {elder.namePoss} [crooked|thin|big|round] writing. "{question.answer}," it said, and {hero} read it [twice|ten times|aloud to everybody|again in bed].',
      ],
      [['Who answered the letter?', 'elder']],
    ),
    saying(e.comes, [
      'No letter came. But [on Sunday|one evening|at noon] {elder} stood at the gate with [a big bag|a basket|open arms|a cake], and {hero.name} [ran out|shouted|jumped for joy].',
      '"[Guess who|Here is your answer], {hero.name}!" It was {elder.name}, [gray with dust|on the milk cart|with a bag full of apples|out of breath]!',
      '{hero} heard [steps|a cough|a knock|a song] at the door. It was not the post. It was {elder.name}, with [a big bag|open arms|a cake|a funny hat]!',
    ]),
    saying(e.answersInPerson, [
      '"Now, {hero.name}, {question.answer}," said {elder} [after a hug|at supper|by the fire|over a cup of tea].',
      '{elder} sat down and took out the letter. "{question.answer}, {hero.name}. [It was too hard to write|I had to tell you myself]."',
      'They sat [by the fire|under the stars] until late. "{question.answer}," said {elder.name}, and {hero.name} [nodded|laughed|leaned close|was very happy].',
    ]),
    saying(e.giftShown, [
      '"And {gift} [hangs over my bed|is on my wall|has the best place in the house|makes me happy]," {elder} had written below.',
      'Below, {elder} had drawn {gift}, with [a heart|stars|flowers|the sun] around it.',
    ]),
    saying(e.returned, [
      'Then a letter came, but it was {hero.poss} own, [wet|torn] and gray. {elder.name} had never [seen|read] it.',
      'After [three|five] weeks {hero.namePoss} letter came back, [very dirty|with ten stamps on it|with a corner missing], and {elder.name} had never read it.',
    ]),
    saying(e.secondLetter, [
      'So {hero} took a new sheet and wrote it once more, [larger|better]: "{news}." This time {elder.name} got it in three days, laughed out loud, and sent [a cake|a jar of honey|ten kisses|warm socks].',
      '"Dear {elder.name}, [this is the second letter|here I am again]. {news}!" wrote {hero.name}, and posted it at once. This time the answer came [in three days|before Sunday].',
    ]),
    saying(e.keeps, [
      '{gift} fell out. {hero} put it into a [box|book|drawer] for another day, and the other day never came.',
      '{hero} did not open it. {gift} was still inside, and it is hard to write the same letter twice.',
    ]),
  ],
};
