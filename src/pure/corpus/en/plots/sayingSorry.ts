// Saying sorry, in English.
import { saying } from '../../language/Language';
import { sayingSorryEvents as e } from '../../world/plots/sayingSorry';
import type { PlotInEnglish } from '../PlotInEnglish';

export const sayingSorry: PlotInEnglish = {
  words: {
    'done hurt': {
      song: {
        did: 'laughed out loud at',
        '': 'laughed out loud at',
        what: 'song',
        it: 'the song',
        right: 'Would you sing it once more? I want to hear the end',
      },
      birthday: {
        did: 'forgot',
        '': 'forgotten',
        what: 'birthday',
        it: 'the birthday',
        right: 'Here is a cake, eleven days late, and I did not even try it',
      },
      tower: {
        did: 'kicked over',
        '': 'kicked over',
        what: 'tower of stones',
        it: 'the tower',
        right: 'I have brought back all the stones. You build, and I will hand them to you',
      },
      name: {
        did: 'made a mean rhyme about',
        '': 'made a mean rhyme about',
        what: 'nose',
        it: 'the rhyme',
        right: 'I have made a new rhyme, about my own feet. You may laugh',
      },
      den: {
        did: 'told everyone about',
        '': 'told everyone about',
        what: 'secret cave',
        it: 'the cave',
        right: 'This is a map of my own secret place. I drew it only for you',
      },
      soup: {
        did: 'spat out',
        '': 'spat out',
        what: 'soup',
        it: 'the soup',
        right: 'I have cooked your soup myself now, and it is not half as good',
      },
      race: {
        did: 'cheated in a race and took',
        '': 'cheated in a race and taken',
        what: 'prize',
        it: 'the prize',
        right: 'Here it is. It is yours, and I have told the others, too',
      },
      boat: {
        did: 'lost',
        '': 'lost',
        what: 'little red boat',
        it: 'the boat',
        right: 'I have made you a new one. It took me all week',
      },
      secret: {
        did: 'told the whole school about',
        '': 'told the whole school about',
        what: 'dream',
        it: 'the dream',
        right: 'Now I will tell you one of mine, and you may tell it to anyone',
      },
      garden: {
        did: 'run right through',
        '': 'run right through',
        what: 'flowers',
        it: 'the flowers',
        right: 'I have planted new ones, and I will water them all summer',
      },
    },
    'way of sorry': {
      mumble: { '': 'whispered something into a scarf, and only the scarf heard it' },
      but: { '': 'said "sorry" with a big "but" after it' },
      flowers: { '': 'left some roses at the door and ran' },
      letter: { '': 'wrote nine pages that did not say it once' },
      roof: { '': 'shouted "Sorry!" from the top of a roof' },
      joke: { '': 'told a very funny story about two snails' },
      porridge: { '': 'sent a little brother to say it' },
      cake: { '': 'brought a pie and ate half of it on the way' },
      nothing: { '': 'smiled a lot and spoke about the weather' },
    },
    'cold reaction': {
      shutters: { '': 'closed the window' },
      back: { '': 'turned around and walked off' },
      hm: { '': 'said "Hm", and it was a very short "Hm"' },
      knit: { '': 'looked the other way' },
      tune: { '': 'sang a little tune, as if nobody were there' },
      book: { '': 'went on reading' },
    },
  },
  sayings: [
    saying(
      e.friendOf,
      [
        '[Across the road|Behind the next hill|Around the corner|Next door] lived {friend}, {kind.a} who [laughed|cried|dreamed|worried] [easily|a lot] and [was fond of|looked up to|trusted] {hero.name}.',
        '{hero.namePoss} [best|oldest|only|dearest] friend was {friend}, {kind.a} with [a soft heart|a loud laugh|quick feet|kind eyes][|, and they shared everything].',
        'Every [morning|Sunday|afternoon] {kind.a} named {friend} [knocked|came by] and asked, "Are you [ready|coming|at home], {hero.name}?"',
        '{hero.name} and {friend}, {kind.a} [from next door|with bright eyes|full of ideas], [did everything together|shared every apple|met every day|laughed at the same jokes].',
      ],
      [['Who was {hero.namePoss} friend?', 'friend']],
    ),
    saying(
      e.hurts,
      [
        'But one day {hero.name} [did something bad|was not kind at all|did not stop to think|was in a bad mood]. {hero.he} had {hurt} {friend.namePoss} {hurt.what}[|, just like that|, for no reason].',
        'It was done before {hero.name} [had thought about it|could stop|knew why]: {hero.he} had {hurt} {friend.namePoss} {hurt.what}.',
        '"[How could you, {hero.name}?|That was mean, {hero.name}!|Why, {hero.name}?|Oh, {hero.name}!]" [cried|sobbed] {friend.name}. {hero.name} had {hurt} {friend.namePoss} {hurt.what}.',
        'On [Sunday|market day|a rainy day|the last day of May] {hero.name} [had slept badly|was in a bad mood|wanted to be funny|wanted to look big] and did a bad thing. {hero.he} had {hurt} {friend.namePoss} {hurt.what}.',
      ],
      [['What had {hero.name} done?', 'hurt']],
    ),
    saying(
      e.walksOff,
      [
        '{friend.name} said [nothing|not a word], which was worse than [shouting|crying|thunder], and [went|ran|walked] {place.to}.',
        '[There was a short silence|It grew very quiet|Nobody laughed]. Then {friend.name} [left|turned away|ran off] and sat down {place.at}, [all alone|with a wet face|far from everyone].',
        '"[So that is how it is|I see|Leave me alone]," said {friend.name} in a [small|cold|sad] voice, and [walked|ran|went] {place.to}.',
        '{friend.namePoss} [lips|hands|knees] [trembled|shook]. Nobody saw the tears, for they came later, {place.at}.',
      ],
      [['Where did {friend.name} go?', 'place']],
    ),
    saying(e.knowsIt, [
      '{hero} had [a bad taste in the mouth|a stone in the stomach|a knot inside]. It did not go away, [not even after supper|not even in bed|not even in the sun].',
      'By evening {hero} knew it: someone had to say sorry, and [nobody else could do it|it was {hero.his} turn|it could not wait].',
      '"Sorry" is a [short|small|simple] word. But it [lay|sat] on {hero.namePoss} tongue like a [stone|frog|hot potato].',
      'That night {hero} [rolled to the left and rolled to the right|lay awake|stared at the wall]. The pillow [was full of thorns|was as hard as wood|was much too hot].',
    ]),
    saying(e.tooProud, [
      '"Why should I [be the first|go there|say it]?" [said|asked] {hero.name}, who was {trait}. A [day|week] passed, then [two|another]. {friend.name} did not come either.',
      '{hero.name} was {trait}, and the word [would not come|stuck in the throat|was too heavy]. "{friend.name} will [forget it|get over it]," {hero.he} [thought|said].',
      '{hero.name} was too {trait} to go at once, and then it was [even harder|too late to be easy]. So a whole [week|month|summer] went by without {friend.name}.',
      '"[Tomorrow|Next week|When it is warmer]," {hero.name} thought each [morning|day|night]. {hero.he} was {trait}, and {friend.name} waited [for a long time|at the window] and then gave up.',
    ]),
    saying(
      e.tries,
      [
        '[First|The next morning|After breakfast|On Sunday|Before school] {hero} {way}. [That had to be enough.|It was a start.|It was better than nothing.|That was easy.]',
        '[How does one do it?|But how does one begin?|It was now or never.] {hero} {way}.',
        'So {hero} [took heart|took a deep breath|counted to ten|stood up straight] and {way}.',
      ],
      [['How did {hero.name} try it first?', 'way']],
    ),
    saying(e.fails, [
      '[It did not help.|That was not the way.|It was no use.|It only made things worse.] {friend.name} [only|just] {reaction}.',
      'And {friend.name}? {friend.he} {reaction}[|, and that was all].',
      '[For an answer|Without a smile] {friend.name} {reaction}.',
    ]),
    saying(e.triesAgain, [
      '{hero.name} tried [once more|again]: {hero.he} {way}. {friend.name} [did not even look up|did not say a word].',
      '[The next day|After lunch|Before bed] {hero.name} {way}. "Is that all?" [asked|sighed] {friend.name}.',
      '[Later|When it was dark|Two days later] {hero.name} {way}. It only made {friend.name} [sigh|sad|angry].',
    ]),
    saying(
      e.asksElder,
      [
        '"How do you say sorry?" {hero.name} asked {elder.a}. "[Say what you did|Go there yourself|Use few words]," said {elder.name}. "Then [do something|listen|make it good]."',
        '{hero.name} told [it all|everything|the whole story] to {elder.a}. "You have talked about yourself all the time," said {elder.name}. "[What about the one who was hurt|And what about your friend]?"',
        '{elder.a} was [sitting in the sun|feeding the birds|drinking tea]. "[Words are not enough|A word is only a beginning|It takes courage]," said {elder.name}, when {hero.name} had finished. "[You must mend what you broke|Say what you did wrong|Give something back]."',
      ],
      [['Whom did {hero.name} ask for help?', 'elder']],
    ),
    saying(e.thinks, [
      'Then {hero} [sat down|climbed a tree|lay in the grass|walked in circles] and thought about {hurt.it}. {hero.his} [ears|cheeks] [grew hot|burned|turned red].',
      '"It is not about me," {hero} told the [wall|moon|mirror|pillow]. "It is about {hurt.it}." [All at once|Then] {hero.he} [knew what to do|had a plan].',
      '{hero} went through it again, {hurt.it} and all, but this time as the other one. It was [awful|hard|lonely], and it helped.',
      '[In the middle of the night|On a long walk|Over a bowl of soup] {hero} thought of {hurt.it}, and of [a friend who cried|how quiet it had been]. Then {hero.he} had [an idea|a plan].',
    ]),
    saying(e.comesTo, [
      'The way {place.to} was short, but {hero.name} took [a long time|many small steps|twice as long as ever]. {friend.name} was there again.',
      '{hero.name} found {friend.name} {place.at}, [as so often|alone again|throwing stones|with a long face], and did not run away this time.',
      'There {place.at} was {friend.name}. {hero.name} came closer, [step by step|inch by inch|slowly], like someone who [must wake a bear|walks on eggs|walks on ice].',
      '[Early in the morning|At noon|After the rain|Just before dark] {hero.name} [went|walked|hurried] {place.to}, where {friend.name} [sat|was] [all alone|in the shade|with a book].',
    ]),
    saying(e.rightWay, [
      '"I [did you wrong|hurt you] with {hurt.it}, {friend.name}," [said|whispered] {hero.name}[|, very red|, and swallowed]. "I am sorry. {hurt.right}."',
      '{hero.name} [looked at|went up to] {friend.name}. "[It was my fault|I was wrong|I was mean], {hurt.it} and everything. {hurt.right}."',
      '"I am sorry about {hurt.it}," said {hero.name}, and [waited|stood still|kept quiet] until {friend.name} [looked up|turned around]. "{hurt.right}."',
    ]),
    saying(e.accepts, [
      '{friend.name} thought about it for [a while|a long time|as long as a song]. "[All right|Good|Yes]," {friend.he} said. And then they [had to laugh|hugged|ran off to play|shook hands], {hero.name} first.',
      '"That," said {friend.name}, "was a good one, {hero.name}." And the [bad feeling|cold week|anger] was [gone|forgotten].',
      'It was as if [a window had opened|the sun had come out|the ice had broken]. "I missed you, {hero.name}," said {friend.name}, and [moved over|smiled|shared an apple|held out a hand].',
      '"Was it hard?" asked {friend.name}. "[Very|Yes|Terribly]," said {hero.name}. "Good," said {friend.name}, and [laughed|made tea|shared a pear|got the ball].',
    ]),
    saying(e.needsTime, [
      '"Thank you, {hero.name}," said {friend.name}. "But I am [still sad|still angry|not ready yet]." {hero.name} [nodded|understood|went home slowly]. That had to be allowed.',
      '"Come again [tomorrow|next week|in a few days|on Sunday], {hero.name}," said {friend.name}. "Perhaps it will hurt less then." So {hero.name} went home and counted the [hours|days].',
      '"[I believe you|It is good that you came], {hero.name}," said {friend.name}, "but I [want to be alone|cannot laugh yet|need some time]." It was [sad|hard], and it was fair.',
    ]),
    saying(e.friendSorryToo, [
      '"And I am sorry that I [was silent|stayed away] for so long, {hero.name}," said {friend.name}. [Then they were even.|Now it was all said.|They shook hands on it.]',
      '[After a while|On the way home|Over a cup of milk] {friend.name} [turned red|looked at the ground]. "{hero.name}, it was me who [broke your blue cup|ate your pie|lost your hat|sat on your hat]." They laughed until it hurt.',
      '"I said [bad|mean|silly] things about you, too, {hero.name}," [confessed|whispered] {friend.name}, "to [a tree|the moon|my pillow|the ducks]." It [was forgiven|did not matter now].',
    ]),
    saying(e.tooLate, [
      'When {hero.name} came at last, nobody was {place.at}. {friend.name} had found [other company|new friends|someone else to play with], and was [polite|friendly], and nothing more.',
      '[One day|Much later] they met {place.at}. "[Hello|Good morning|Good day]," said {hero.name}. {friend.name} [only nodded|said it, too], and the one word that was missing stood between them like a wall.',
      '[Much later|A year later|One cold day] {hero.name} stood {place.at} and said it. But {friend.name} was far away, and only the [wind|birds|grass] heard it.',
    ]),
  ],
};
