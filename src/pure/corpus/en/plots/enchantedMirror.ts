// The mirror that says only what is true, in English.
import { saying } from '../../language/Language';
import { enchantedMirrorEvents as e } from '../../world/plots/enchantedMirror';
import type { PlotInEnglish } from '../PlotInEnglish';

export const enchantedMirror: PlotInEnglish = {
  words: {
    'mirror misdeed': {
      jug: { '': 'broken the milk pot', who: 'who broke the milk pot', did: 'broke the milk pot' },
      jam: { '': 'eaten all the jam', who: 'who ate the jam', did: 'ate the jam' },
      hens: { '': 'let the hens out', who: 'who let the hens out', did: 'let the hens out' },
      portrait: {
        '': 'painted a beard on the picture in the hall',
        who: 'who painted the beard',
        did: 'painted the beard',
      },
      glasses: { '': 'sat on the best hat', who: 'who sat on the hat', did: 'sat on the hat' },
      tulips: {
        '': 'kicked a ball through the window',
        who: 'who broke the window',
        did: 'broke the window',
      },
      clock: { '': 'dropped the clock', who: 'who dropped the clock', did: 'dropped the clock' },
      letter: {
        '': 'read a secret letter',
        who: 'who read the secret letter',
        did: 'read the secret letter',
      },
      cheese: { '': 'given the cheese to a dog', who: 'who took the cheese', did: 'took the cheese' },
      ring: { '': 'lost the gold ring', who: 'who lost the ring', did: 'lost the ring' },
      bed: { '': 'cut up a silk dress', who: 'who cut the dress', did: 'cut the dress' },
      roses: { '': 'picked all the roses', who: 'who picked the roses', did: 'picked the roses' },
    },
    'mirror excuse': {
      wind: { '': 'the wind' },
      cat: { '': 'the cat next door' },
      magpie: { '': 'a black bird' },
      ghost: { '': 'a ghost' },
      goat: { '': 'a goat' },
      mouse: { '': 'a very big mouse' },
      postman: { '': 'a thief in the night' },
      moon: { '': 'the full moon' },
      witch: { '': 'a witch on a broom' },
      dog: { '': 'the dog' },
    },
    'mirror spot': {
      attic: { '': 'under the roof' },
      market: { '': 'at the market' },
      'empty house': { '': 'in an empty house' },
      cellar: { '': 'behind a pile of potatoes' },
      stream: { '': 'in a stream' },
      barn: { '': 'among old tools' },
      tree: { '': 'inside a hollow tree' },
      chest: { '': 'in a chest of old coats' },
    },
    'mirror vanity': {
      sing: {
        '': 'who sings best of all',
        past: 'who sang best of all',
        answer: 'The black bird on the roof',
        second: 'The kettle, just before it boils',
      },
      strong: {
        '': 'who is the strongest of all',
        past: 'who was the strongest of all',
        answer: 'An ox in the next village',
        second: 'The little ant by the door',
      },
      clever: {
        '': 'who is the wisest of all',
        past: 'who was the wisest of all',
        answer: 'A lady far away, and then a spider',
        second: 'The owl, but it is silent',
      },
      pretty: {
        '': 'who is the fairest of all',
        past: 'who was the fairest of all',
        answer: 'Today it is the apple tree',
        second: 'The moon, on clear nights',
      },
      fast: {
        '': 'who is the fastest of all',
        past: 'who was the fastest of all',
        answer: 'The hare, and then the baker',
        second: 'The wind, and bad news',
      },
      brave: {
        '': 'who is the bravest of all',
        past: 'who was the bravest of all',
        answer: 'A mouse in the lion house',
        second: 'The doctor, at midnight',
      },
      rich: {
        '': 'who is the richest of all',
        past: 'who was the richest of all',
        answer: 'The dog with two bones',
        second: 'The old woman with nine cats',
      },
      tall: {
        '': 'who is the tallest of all',
        past: 'who was the tallest of all',
        answer: 'The oak behind the church',
        second: 'The shadow at sunset',
      },
      funny: {
        '': 'who is the funniest of all',
        past: 'who was the funniest of all',
        answer: 'The goose with the hat',
        second: 'The teacher, in secret',
      },
      happy: {
        '': 'who is the happiest of all',
        past: 'who was the happiest of all',
        answer: 'The pig in the mud',
        second: 'A baby with one tooth',
      },
    },
    'mirror test': {
      bed: { '': 'What lies under my bed?', answer: 'Two socks and an apple' },
      rain: { '': 'Will my feet be dry tonight?', answer: 'No, for you will step into the stream' },
      soup: { '': 'What is for dinner?', answer: 'Fish, I am sorry to say' },
      teacher: { '': 'What is in that black bag?', answer: 'Cheese, and a book of poems' },
      eggs: { '': 'How many eggs are left?', answer: 'Three, and one is broken' },
      hat: { '': 'Where is my other glove?', answer: 'The dog sleeps on it' },
      snow: { '': 'What is behind the clock?', answer: 'An old tooth and a lot of dust' },
      dog: { '': 'Who sits in the tree?', answer: 'An owl, and it can see you' },
    },
    'mirror hidden': {
      haystack: { '': 'in the hay' },
      trunk: { '': 'at the bottom of a trunk' },
      bed: { '': 'under a bed' },
      well: { '': 'in the old well' },
      bush: { '': 'behind a bush' },
      boot: { '': 'in a tall boot' },
      roof: { '': 'on the roof' },
      flour: { '': 'in the flour' },
    },
  },
  sayings: [
    saying(
      e.does,
      [
        '[One day|One morning|Last winter|On Sunday|Before lunch|In the rain|At Easter] {hero}, {trait.a} {kind}, had {misdeed}, and [nobody saw it|only the flies knew|there was no way back|it was a pity|nobody must know]. Poor {elder.name}!',
        '{trait.a} {kind} named {hero} had {misdeed}[| one day| in a hurry| just for fun| in a weak moment| before breakfast]. [What would {elder.name} say|Would {elder.name} be angry|How could one tell {elder.name}|Would {elder.name} cry|Where was {elder.name}|Must {elder.name} know it]?',
        'It [happened|was done] [so fast|in a minute|in a moment|without a thought|without a plan|quietly]! {hero}, {trait.a} {kind}, had {misdeed}, and {elder.name} was [at the gate|on the stairs|coming|near|home|singing in the garden].',
        "{elder.name} was out for [an hour|a minute|lunch|a walk|the day|the evening|milk]. [And then|By noon|Soon|At three o'clock|Sad to say,|As it was,] {hero}, {trait.a} {kind}, had {misdeed}.",
      ],
      [['What had {hero.name} done?', 'misdeed']],
    ),
    saying(
      e.lies,
      [
        '"[It was|I saw|I heard|I think it was] {excuse}," [said|cried|whispered|called] {hero.name}, and {elder.name} [believed it|nodded|sighed|looked sad|looked surprised|asked no more|sat down].',
        '{elder.name} [came and asked|soon asked|had a question]. "[That must have been|Surely it was|Perhaps it was|It was|I only saw] {excuse}," said {hero.name}, with [big round eyes|an innocent face|red ears|a sweet smile|a dry mouth|a full mouth|cold hands].',
        '"[I was not even there|Not me|I was asleep|I was in the garden|I saw it all|How can you ask|Who knows]," {hero.name} [told|said to|answered] {elder.name}. "[I think|I believe|Perhaps|They say] it was {excuse}."',
        '[Who had done it|Who did that|And who was it|Who could it be]? "{excuse}!" said {hero.name} [quickly|at once|too loudly|with a smile|to the floor]. {elder.name} [nodded|believed it|looked up|said nothing|was silent].',
      ],
      [['Who was blamed by {hero.name}?', 'excuse']],
    ),
    saying(
      e.finds,
      [
        '[The next week|The next day|That night|A month later|On Sunday|At noon|In the rain] {hero} [found|saw|noticed] {thing.a} {spot}. It [seemed to smile|hummed|was warm|shone like water|was heavy|began to sing|whispered].',
        '{spot}, {hero} [found|came upon|discovered] {thing.a}. [On the back it said|A note said|Small letters said|It whispered]: "[Ask me|Look at me|Be careful|Be my friend|Take me|Good day]. I cannot lie."',
        '[Then|Soon|By chance|One evening] {hero} [saw|found|noticed] {thing.a} {spot}. When {hero.he} [cleaned it|looked into it|picked it up|turned it around|held it], it [laughed|said good day|smiled|rang like a bell|grew warm|spoke].',
        '[How odd|What luck|Look there|What a find]! {thing.a} lay {spot}. {hero} [took it home|carried it off|cleaned it|picked it up], and it was [warm like bread|as cold as ice|lighter than air|as smooth as silk|never silent].',
      ],
      [['Where did {hero.name} find the {thing.noun}?', 'spot']],
    ),
    saying(
      e.asksFirst,
      [
        '"Tell me {vanity}," [said|commanded|begged|whispered] {hero.name}, and [smiled|looked|made a face|stared|laughed] into {thing}. "[{vanity.answer}|{vanity.second}]," it said[| clearly| at once| in a high voice| in a deep voice].',
        '{hero} [brushed {hero.his} hair|put on a hat|washed {hero.his} face|sat down|bowed|stood up straight|closed the door] and asked {thing} {vanity.past}. "[{vanity.answer}|{vanity.second}]," [was the answer|came the answer|said a voice|it rang].',
        '[Just for fun|Half asleep|In a low voice|At midnight|With a smile|Full of hope|Over breakfast], {hero} asked {thing} {vanity.past}. "[{vanity.answer}|{vanity.second}]," it [said|sang|sighed|called out|laughed].',
        '"[Mirror|Well|Good day|Dear mirror|Quick]," said {hero.name}, "[I want to know|I must know|tell me|I ask you] {vanity}." [In|Deep in] {thing} something [moved|coughed|laughed|woke|shone]. "[{vanity.answer}|{vanity.second}]."',
      ],
      [['What did {hero.name} ask the {thing.noun} first?', 'vanity']],
    ),
    saying(e.tests, [
      '"{test}" [asked|whispered|cried|called] {hero.name}. "{test.answer}," [said|sang|answered|sighed] {thing}, and [so it was|it was right].',
      '[Could that be true|Was it a trick|Did it know more|How did it know]? {hero.name} tried {thing} [again|once more]. "{test}" "{test.answer}." [It was right|True, every word|And so it was].',
      '{hero.name} wanted to be [sure|certain|clever]. "{test}" "{test.answer}," [said|sang|answered] {thing}. [It was just so|And it was right|It knew everything].',
    ]),
    saying(
      e.asksSecret,
      [
        '[Then|At last|Now|Later] {hero.name} asked, [very softly|with cold hands|in a whisper|with a dry mouth|in the dark|without a smile|half in fear], {misdeed.who}. "[You know that|You know best|Must I say it|I saw it|I am sorry]," said {thing}. "It was you."',
        '"And [do you know|can you see|tell me|can you guess] {misdeed.who}?" [whispered|asked|said] {hero.name}. "You," [said|sighed|rang|sang] {thing}. It [sounded like a bell|was not loud|sounded sad|hurt|echoed|was true].',
        '{hero.name} [should not have asked|had to ask|was foolish and asked|was afraid, but asked] {misdeed.who}. "{hero.name} {misdeed.did}," said {thing}, [loud and clear|twice|almost kindly|for all to hear|without a smile|like a judge].',
        '[What if it knew|Did it see everything|Did it know all]? {hero.name} asked {misdeed.who}. {thing} [sighed|was quiet for a moment|grew cold|shook]. "[You did it|It was you|You, my child|{hero.name}, it was you]."',
      ],
      [['What did {hero.name} ask at last?', 'misdeed']],
    ),
    saying(e.confesses, [
      'So {hero.name} [went|ran|crept|walked] to {elder.obj} [on heavy feet|in tears|before bed|at once|in the rain|with a wet face]. "[It was me|I lied|I was afraid|Forgive me|Listen]. I {misdeed.did}."',
      'At [supper|breakfast|night|the table|the window] {hero.name} [stood up|turned red|stopped eating|began to cry|took a breath]. "I {misdeed.did}," came out [at last|in a whisper|too loudly|in tears], and {elder.name} [looked up|sat down|was silent|wept].',
      '"I told you a lie," {hero.name} [said|whispered|wrote|called] to {elder.name}. "I {misdeed.did}[, and nobody else|, and I am sorry|. It was not right|. I cannot sleep|. Please forgive me]."',
      '{hero.name} [took a deep breath|counted to three|shut both eyes|sat down]. "[Listen|Please hear me|It is true|I lied], {elder.name}. I {misdeed.did}[| myself| all alone|. I am sorry]."',
    ]),
    saying(e.forgives, [
      '"That was [hard|brave|right|good]," said {elder.name}, and [pulled {hero.name} close|kissed {hero.name}|sat down beside {hero.name}|held {hero.name} tight]. "[Thank you|I knew it|I did worse once|Now help me|Have some tea|Do not cry]."',
      '{elder.name} was quiet [for a long time|until the tea was cold|for a minute|as a stone]. Then {hero.name} got [a kiss|a smile|a hand to hold|some cake|hot milk] and [a broom|some work|good advice|a good night story].',
      '"[I am glad that you told me|Now we are friends again|I am proud of you|Lies are heavy]," [said|whispered|sighed] {elder.name}. And {hero.name} [felt as light as a feather|was happy again|wept for joy|slept well that night|smiled at last].',
    ]),
    saying(e.praises, [
      '[That evening|That night|The next day|At bedtime] {hero} asked {thing} [again|once more] {vanity.past}. "Not you," it said. "But nobody [was so brave|was so true|did better|shines so brightly]."',
      '"And today?" asked {hero.name}, [and it did not matter|and hardly cared] {vanity.past}. "[I like what I see|Today you shine|Today you may smile|I see a good heart]," [said|sang] {thing}.',
      '{hero} never again asked {thing} {vanity.past}. {hero.he} asked it [how to do better|about the stars|for good jokes|for old stories|the way to the sea], and it [knew|told it all|was glad].',
    ]),
    saying(
      e.hides,
      [
        '[Nobody must hear that|No one must know|What if others asked|That was too much|Away with it]! {hero} [hid|put|left|laid] {thing} {hidden}.',
        '{hero} [threw a cloth over|wrapped up|took|turned around] {thing}, [ran|looked around|waited until dark|held {hero.his} breath], and [left|hid|put] it {hidden}.',
        '"Be [quiet|still|silent]!" [begged|cried|said] {hero.name}. But {thing} [would not|sang on|laughed|said it again], and [so it ended up|that night it was] {hidden}.',
      ],
      [['Where was the {thing.noun} hidden?', 'hidden']],
    ),
    saying(e.elderFinds, [
      'But [nothing stays hidden for long|truth will come out|luck was against it|a mirror shines]. {elder.name} [found|saw|discovered|came upon] {thing} {hidden}.',
      '[Two days|An hour|A week|A month] later {elder.name} heard [somebody hum|a song|a cough|a voice|laughter] {hidden}. It was {thing}.',
      '"What is [this|that|this thing]?" [said|asked|cried] {elder.name}, and [pulled out|held up|picked up|cleaned] {thing}. It [had been|was] {hidden}[| all the time].',
    ]),
    saying(e.tells, [
      '"I [only|often|still] wonder {misdeed.who}," [sighed|said|whispered] {elder.name}. "{hero.name} did," [said|answered|sighed] the mirror.',
      'As it [could say only|knew only|loved|was made for] what was true, it [said|sang|whispered] to {elder.obj}, "{hero.name} {misdeed.did}."',
      '{elder.name} asked it {misdeed.who}. The mirror [was sorry|sighed|waited|turned gray], but it had to [say|tell] it. "It was {hero.name}."',
    ]),
    saying(e.hurt, [
      '"You told me it was {excuse}," said {elder.name}, and [went to bed early|looked away|blew out the lamp|ate no supper]. {hero.name} [lay awake|wept|sat alone] [until morning|in the dark|for hours].',
      '"And I believed that it was {excuse}," [said|sighed] {elder.name}. [From then on|For a year|For a long time], whatever {hero.name} said, {elder.name} [looked twice|asked the mirror|was not sure].',
      '{hero.name} saw {elder.namePoss} face and wished it had been {excuse}. [Some words cannot be taken back|It was too late|The kitchen was very quiet|No one sang that night].',
    ]),
    saying(e.makesGood, [
      '{hero.name} [cried|turned red|said sorry], and then [worked|swept|carried wood|washed pots] [all day|all week|until dark]. In the end {elder.name} said, "[Come here, you|That is enough|Sit by me|We all do wrong]."',
      '"Why did you not [tell me|say so|come to me]?" asked {elder.name}. "I was [afraid|ashamed|stupid]," said {hero.name}. They talked [for a long time|until the moon rose|over warm milk], and [it was good|they laughed too|all was well].',
      'With a [red|wet|small|sad] face {hero.name} [begged pardon|said sorry]. {elder.name} hung the mirror in the [kitchen|hall|barn], and [they both think before they speak|nobody lies there|it tells the time].',
    ]),
    saying(e.smashes, [
      '"[Liar|Be quiet|That is not true|Never|I hate you]!" [shouted|screamed|cried] {hero.name}, and threw {thing} [on the floor|at the wall|down the stairs]. It broke into [a hundred|ninety|a thousand|too many] pieces.',
      '{hero} [turned red|shook with anger|screamed|saw red], and then {hero.he} [jumped on|kicked|threw down|struck] {thing}. [Crash|Bang|Crack]!',
      '[Hot with anger|With a cry|In a rage|Half in tears], {hero} hit {thing} with a [shoe|stone|stick|book|pot]. It broke like [ice|an egg|a glass|thin bread].',
    ]),
    saying(e.whisper, [
      'But from every piece a [thin|high|small|clear|sweet] voice said to {hero.obj}, "You {misdeed.did}." [It was like a song|It did not stop|It sounded like rain|It rang all night].',
      'Now there were [a hundred|many|ever so many] little mirrors, and [each|every one] [whispered|sang|cried|said], "{hero.name} {misdeed.did}."',
      '{hero} [swept up|picked up|hid|stared at] the pieces. "You {misdeed.did}, you {misdeed.did}," they [sang|whispered|rang|laughed|called].',
    ]),
    saying(e.silence, [
      '{hero.name} buried them [deep in the garden|under a tree|by the river|in the sand] and said nothing to {elder.obj}. But when it [rains|snows|is quiet|grows dark], one can hear them still.',
      'They lie [at the bottom of the lake|in a deep well|in the sea] now. {elder.name} never [learned of|heard|knew] it, and {hero.name} never looks into a [mirror|window|pond].',
      '{hero.name} put [wool|bread|wax] in both ears. When {elder.name} asked what was wrong, there was [no answer|only silence|only a shake of the head].',
    ]),
  ],
};
