// The three wishes, in English.
import { saying } from '../../language/Language';
import { threeWishesEvents as e } from '../../world/plots/threeWishes';
import type { PlotInEnglish } from '../PlotInEnglish';

const softly =
  '[softly|slowly|in a clear voice|with both eyes shut|with a smile|to the evening star|at the open window]';

const strange =
  '[The ground shook|A horn blew|The wind turned|It thundered|A star fell|Somewhere a rooster crowed|For a moment all was still]';

export const threeWishes: PlotInEnglish = {
  words: {
    'village need': {
      well: {
        '': 'the well was dry',
        wish: 'the well to be full',
        met: 'the well was full of sweet water',
        still: 'the well was still dry',
      },
      bridge: {
        '': 'the river had taken the bridge',
        wish: 'a new bridge',
        met: 'there stood a bridge of stone',
        still: 'there was still no bridge',
      },
      mill: {
        '': 'the mill stood still',
        wish: 'the mill to turn',
        met: 'the mill turned, and there was bread',
        still: 'the mill stood as still as ever',
      },
      fields: {
        '': 'no wheat would grow',
        wish: 'wheat on every field',
        met: 'the wheat stood golden and tall',
        still: 'the fields were as bare as ever',
      },
      cow: {
        '': 'the only cow was ill',
        wish: 'the cow to be well',
        met: 'the cow stood up and asked for hay',
        still: 'the cow was no better',
      },
      bell: {
        '': 'the church bell was broken',
        wish: 'a new bell',
        met: 'a bell rang that was heard for miles',
        still: 'the tower was as silent as before',
      },
      'school roof': {
        '': 'rain fell into the school',
        wish: 'a good roof on the school',
        met: 'the school had a red roof without a hole',
        still: 'rain fell into the school as before',
      },
      trees: {
        '': 'not one tree had fruit',
        wish: 'apples on every tree',
        met: 'the branches bent under red apples',
        still: 'not one apple was to be seen',
      },
    },
    'wish giver': {
      goldfish: { '': 'the golden fish', a: 'a golden fish', stuck: 'caught in a net' },
      mouse: { '': 'the white mouse', a: 'a white mouse', stuck: 'shut up in a trap' },
      moth: { '': 'the silver moth', a: 'a silver moth', stuck: 'stuck in a web' },
      dove: { '': 'the dove', a: 'a dove with a tiny crown', stuck: 'tied to a thorn bush' },
      snail: { '': 'the glass snail', a: 'a glass snail', stuck: 'lost in a pot of honey' },
      toad: { '': 'the toad', a: 'a toad with golden eyes', stuck: 'at the bottom of a deep pit' },
      bee: { '': 'the blue bee', a: 'a blue bee', stuck: 'shut up in a bottle' },
      snake: { '': 'the little snake', a: 'a little snake', stuck: 'under a fallen stone' },
    },
    'silly wish': {
      pudding: {
        '': 'for a pudding as big as a house',
        came: 'The pudding filled every room and shut the door from inside',
        undo: 'for the pudding to be gone',
      },
      tall: {
        '': 'to be as tall as a tree',
        came: 'No door was high enough, and two crows built a nest behind one ear',
        undo: 'to be small again',
      },
      fly: {
        '': 'to fly like a bird',
        came: 'It was easy to go up, but nobody had said how to come down',
        undo: 'to stand on the ground again',
      },
      gold: {
        '': 'for a golden touch',
        came: 'The cup turned to gold, and so did the porridge, and nobody can eat that',
        undo: 'to lose the golden touch',
      },
      sun: {
        '': 'for a sun that never sets',
        came: 'All night the rooster crowed, and nobody could sleep',
        undo: 'for the night to come back',
      },
      animals: {
        '': 'to understand all animals',
        came: 'At once forty chickens told long, sad stories, all together',
        undo: 'for a little peace and quiet',
      },
      singing: {
        '': 'for everybody to sing instead of talk',
        came: 'The judge sang, the goats sang, and all of them out of tune',
        undo: 'for everybody to talk again',
      },
      cakes: {
        '': 'for cakes on every tree',
        came: 'Every dog and wasp for miles around came to eat, and then they fought',
        undo: 'for plain green leaves on the trees',
      },
    },
  },
  sayings: [
    saying(
      e.child,
      [
        'There was once {trait.a} {kind} named {hero}, and at that time {need}. [Nobody knew what to do|Everybody talked about it|It made everybody sad].',
        '{hero} was {trait.a} {kind} [in a village|in a valley|on an island|in a small town|by the sea] where {need}[|, and nobody could help it|, and people were sad|, year after year].',
        'In the [year|summer|winter|spring] when {need}, there lived {trait.a} [|little |young ]{kind} named {hero}.',
        'It was a [bad|hard|hungry|sad] year, because {need}. [In those days|Under the hill|At the end of the road] lived {hero}, {trait.a} {kind} [with old shoes|with one coat|who had a goat|who sang all day].',
      ],
      [['What was wrong in the village of {hero.name}?', 'need']],
    ),
    saying(
      e.elder,
      [
        '[Once there lived|Long ago there was] {hero.a}, as {trait} as could be. And that [year|summer|winter], {need}.',
        'In a [village|valley|small town|far country], {need}. There lived {hero.a}, so {trait} that [people talked about it|even the dogs noticed it|the birds sang of it|everybody knew it].',
        'There was once {hero.a} who lived in a [village|valley|small town] where {need}. This {trait} soul had [one pot|one good coat|three chickens|a loud clock|a blue door|a hard bed] and [no money|an old dog|cold feet|many dreams].',
        'It was a [bad|hard|hungry|sad] year, because {need}. "If only I could [do something|change things]!" sighed {hero.a}, who was [known to be|often called] {trait}.',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(
      e.frees,
      [
        '[One day|One morning|By the river|On the way home|At dusk|In the rain|Behind the church] {hero} [found|saw] {giver.a}, {giver.stuck}, and [gently|quickly|kindly|with some trouble] set it free.',
        '"[Help|Save me|Please help me]!" cried a [thin|tiny|sad|strange|sweet] voice. It was {giver.a}, {giver.stuck}. {hero} [came running and|ran up and|stopped and] set it free.',
        'One [morning|evening|day] {hero} heard [crying|a cry|a small voice] [in the woods|by the road|behind the barn]. It was {giver.a}, {giver.stuck}! It took [an hour|a long stick|both hands|great patience|some oil] to set it free.',
        'Who was crying so [loudly|sadly|softly]? It was {giver.a}, {giver.stuck}! "[Hold still|Wait|Do not cry|You poor thing]," said {hero.name}, and set it free.',
      ],
      [['Who was in trouble?', 'giver']],
    ),
    saying(e.grants, [
      '"[For that|In return|As thanks] you have three wishes," said {giver} to {hero.obj}. "[Think first|Use them well|Be careful|Take your time|But not one more]!"',
      '{giver} bowed to {hero.obj}. "You may wish three times, [but think first|now or later|but do it aloud|but never for more wishes]."',
      '"I can do a little magic," [said|whispered] {giver} to {hero.obj}. "You have three wishes, [for your good heart|so choose well|but not a fourth]."',
      'How {hero} [stared|jumped] when {giver} [spoke|began to talk|bowed]! "You have three wishes[| now| for your help|, dear friend]."',
    ]),
    saying(
      e.firstSilly,
      [
        `Now what does one wish for? {hero} [looked up at the sky|walked up and down|asked the cat] and then cried, "I wish {wish}!" ${strange}.`,
        `"[That is easy|I know|I have it]," cried {hero.name}. "I wish {wish}!" ${strange}.`,
        `{hero} [lay awake all night|did not think for long|ate some cheese first|climbed on a chair|looked in the mirror] and then said, "I wish {wish}." ${strange}.`,
        `"First, I wish {wish}!" [said|cried] {hero.name}, [much too quickly|with both eyes shut|with arms spread wide|right there in the street]. ${strange}.`,
      ],
      [['What was the first wish?', 'wish']],
    ),
    saying(e.firstTrouble, [
      'At first {hero} [danced for joy|could not stop laughing|felt like a king]. Then [it began|the trouble began|everything went wrong]. {wish.came}.',
      '[For an hour|For a minute|All morning|Until lunch] {hero} thought it was [wonderful|lovely|great fun]. But then the trouble began. {wish.came}.',
      '{wish.came}. {hero} [had not thought of that|turned pale|did not laugh|wanted to cry|grew very quiet]. Who in the world wishes {wish}?',
      '"[Hurrah|Wonderful|What fun|Look at me|This is the life]!" cried {hero.name}, but [not for long|that did not last]. {wish.came}.',
    ]),
    saying(
      e.takesBack,
      [
        'By [evening|supper|bedtime] {hero} had had enough of it. "I wish {wish.undo}," {hero.he} [said|sighed], and [so it was|that was that].',
        '"I must get out of this. I wish {wish.undo}," [said|sighed|whispered|begged] {hero.name}[|, very tired|, much wiser now|, as red as an apple|, and sat down]. [That was two|Now two wishes were gone].',
        'So {hero} [said|sighed|whispered|cried], "I wish {wish.undo}," and [all was well again|it was done|that was number two].',
        '"[Enough|Stop|Please stop]! I wish {wish.undo}," [cried|begged] {hero.name}. [Now two wishes were gone|That made two].',
      ],
      [['What was the second wish?', 'wish']],
    ),
    saying(
      e.secondSilly,
      [
        `"That was only [bad luck|a small mistake]," said {hero.name}. "The next one will be better. I wish {wish}!" ${strange}.`,
        `"Then I want something [better|bigger|safer|different]," said {hero.name}. "I wish {wish}!" ${strange}.`,
        `But {hero} had learned [nothing|very little] from that. "I wish {wish}," {hero.he} said, [much too fast|without thinking|with a red face]. ${strange}.`,
        `{hero} [turned red|jumped up|hit the table]. "[Never mind that|Forget about that]! This time I wish {wish}!" ${strange}.`,
      ],
      [['What was the second wish?', 'wish']],
    ),
    saying(e.secondTrouble, [
      'This was [even worse|no better]. {wish.came}. "Why did I wish {wish}?" [said|sobbed|sighed] {hero.name}.',
      '{wish.came}. {hero} [wanted to cry|ran in circles|sat down and cried|could not believe it]. [How silly it was|What a mistake it was] to wish {wish}!',
      '{wish.came}. [Now|Too late] {hero} [knew|saw|understood] what happens to people who wish {wish}.',
      'You can guess what {hero} got with a wish {wish}. {wish.came}[|. It was worse than before|. That made two mistakes in one day].',
    ]),
    saying(e.undoesAll, [
      '"[I am tired of wishes|I have had enough]," said {hero.name}. "Let everything be as it was before!" And [so it was|in a moment it was]. No wish was left.',
      '"I wish everything [as it was|as it was before]!" [cried|begged|sobbed] {hero.name}. And so it was, and the [third|last] wish was gone.',
      'There was one [wish|last wish] left. {hero} [sighed|sat down|said nothing for a while]. "Let it all be as it was [this morning|yesterday|before]," {hero.he} said, and [it was very quiet|it was done].',
      '[In a small voice|In tears|At midnight|From under the bed] {hero} used up the last wish. "Please, everything back as it was before." [And so it was|It was done].',
    ]),
    saying(
      e.nothingLeft,
      [
        'That evening {hero} [walked home|sat by the fire|could not sleep] and thought of the others. And {need.still}. [Not one wish was left for them|Nobody had been helped at all].',
        'And {need.still}. {hero} [could have wished for that|had not thought of that|thought of it only now]. [Now it was too late|What a pity it was].',
        'But {need.still}. {hero} sat [on the stairs|by the window|in the dark|under a tree] [until dark|all day|alone|without supper], and was [ashamed|sorry].',
        '{hero} looked [out of the window|down the street|around]. It was true that {need.still}. "One wish of the three would have been enough," {hero.he} [whispered|sighed|said].',
      ],
      [['What had not changed in the end?', 'need']],
    ),
    saying(e.laughs, [
      'It was true that {need.still}. "[I have two hands|I am not too proud to work]," said {hero.name}, and [rolled up both sleeves|began that very day|asked who would help]. [Soon|In time] it was done without magic.',
      'Of course {need.still}. But {hero} [laughed at it all|drank some tea|stood up] and [fetched a spade|called the others|set to work]. Two hands can do [much|a lot], even without magic.',
      'Now {need.still}, and the magic was gone. "Then I will help [without it|with my own hands]," said {hero.name}. And by [winter|spring|summer] things were [better|much better].',
      '"[What a fool I was|I was a goose]," {hero} told [the others|the whole village], and they [laughed|smiled|shook their heads]. And because {need.still}, they all [went to work|helped] together.',
    ]),
    saying(
      e.lastForAll,
      [
        `This time {hero} asked [the neighbors|the children|the oldest man of all] what they needed. "I wish for {need.wish}," {hero.he} said ${softly}. And {need.met}.`,
        `One wish was left. {hero} thought for [three days|a week|a whole night|a long time|nine hours]. "I wish for {need.wish}," {hero.he} said ${softly}. And {need.met}.`,
        '{hero} [kept|guarded|saved] the third wish [for a week|for ten days|through a long night], and then said, "I wish for {need.wish}." [And see|At once], {need.met}!',
        '{hero} went to the [window|market|square|door|hill] and looked [at the people|around|at the children|at the village]. "I wish for {need.wish}." [Before dark|By morning|In no time|Before the clock struck], {need.met}.',
      ],
      [['What did {hero.name} wish for last?', 'need']],
    ),
    saying(
      e.firstForAll,
      [
        '{hero} did not have to think [for long|twice]. "I wish for {need.wish}." [At once|Before dark|The next morning], {need.met}, and people [danced in the street|rang all the bells|could not believe it].',
        `{hero} thought of [the others|the children|all the neighbors|everybody at home]. "I wish for {need.wish}," {hero.he} said ${softly}. And {need.met}.`,
        '"The first one is [easy|clear|for everybody]," said {hero.name}. "I wish for {need.wish}." [Nobody knew how|A wind blew|A star fell|It took a minute], but {need.met}.',
        `[For a whole day|For an hour|Until Sunday|All night] {hero} [told nobody|only thought about it]. Then {hero.he} said ${softly}, "I wish for {need.wish}." And see, {need.met}!`,
      ],
      [['What did {hero.name} wish for first?', 'need']],
    ),
    saying(e.forGiver, [
      '"And what do you need?" {hero} asked {giver}. "[A safe place to sleep|A friend or two|A little luck]," was the answer. So that was the second wish, and it [came true at once|was soon done].',
      '"My second wish is for {giver}," said {hero.name}. "[Be well|Be safe|Live long|Be free], [always|wherever you go|and be happy]!"',
      'Then {hero} [smiled at|bowed to] {giver}. "I wish you [a long life|a safe home|many friends|good weather] [and much joy|and a soft bed|and enough to eat]." That was the second.',
      'And the second? "That one is [a present|a gift] for you," said {hero.name} to {giver}. "Be [safe|happy|free] wherever you [go|live|sleep]."',
    ]),
    saying(e.keepsLast, [
      'The third wish is not used up yet. {hero} keeps it [for a hard winter|for the children|just in case], and [tells nobody where|sleeps very well].',
      'And the third? {hero} [put it away|saved it] for [a rainy day|old age|a hungry friend|a dark night|somebody in need]. It is [still there|safe to this day].',
      '{hero} has never used the last one. "As long as I have it, I [am not afraid|sleep well|feel rich]," {hero.he} [says|likes to say|tells the children].',
      'Only one was left. "I have [all I need|enough|bread and friends|a roof and a bed]," said {hero.name}, and kept it [like a nut for the winter|safe|for somebody else].',
    ]),
    saying(e.asksCompany, [
      '{hero} had one wish left and nobody to have supper with. "I wish that you would [stay|stay with me]," {hero.he} said to {giver}, and the answer was [yes|a happy little dance|a smile].',
      '"And third, I wish that you would [visit me on Sundays|drink tea with me|tell me stories|stay for supper]," said {hero.name} to {giver}. It was [the best wish of all|a small wish, and a good one].',
      'The last wish was [a small|a quiet|an easy] one. {hero} wished for [somebody to talk to|a guest at supper|company by the fire], and {giver} [came every day|never missed an evening|moved in].',
      '{hero} smiled at {giver}. "There is one more to go. Be my [friend|guest|neighbor]!" "[I am that already|With all my heart]," was the answer.',
    ]),
    saying(e.thanked, [
      '[The whole village|Old and young|Half the country] danced [that night|until morning|in the square|under the stars], and {hero} [danced along|carried the cakes|lit the lanterns|ate nine apples|sang|danced most of all].',
      'No wish was left, but {hero} did not [miss it|mind]. There was [bread|cake|honey|tea] for everybody, there was [music|laughter|singing].',
      'Nobody ever [learned|knew|found out] who had done it. {hero} only smiled and [sang a tune|fed the birds|looked at the sky|walked home|went to bed].',
      'When [people|children|strangers] asked about the wishes, {hero} [said|answered], "[They are all around you|Look out of the window|They are gone, and well spent|I must have forgotten]."',
    ]),
  ],
};
