// The stubborn donkey, in English.
import { saying } from '../../language/Language';
import { stubbornDonkeyEvents as e } from '../../world/plots/stubbornDonkey';
import type { PlotInEnglish } from '../PlotInEnglish';

export const stubbornDonkey: PlotInEnglish = {
  words: {
    'donkey load': {
      flour: {
        '': 'four sacks of flour',
        the: 'the flour',
        good: 'That night the whole town ate pancakes',
        bad: 'But the mill had already sent enough flour for everyone',
      },
      ice: {
        '': 'a block of ice',
        the: 'the ice',
        good: 'It had melted a little, but half of it was left',
        bad: 'But by now the ice was only water',
      },
      eggs: {
        '': 'two baskets of eggs',
        the: 'the eggs',
        good: 'Not one egg was broken',
        bad: 'But it was late, and nobody wanted eggs any more',
      },
      pots: {
        '': 'a tower of pots',
        the: 'the pots',
        good: 'Every single pot was sold',
        bad: 'But the market was already over',
      },
      wool: {
        '': 'three sacks of wool',
        the: 'the wool',
        good: 'Soon half the town had warm socks',
        bad: 'But the wool ship had already left',
      },
      cake: {
        '': 'a wedding cake',
        the: 'the cake',
        good: 'The bride danced for joy',
        bad: 'But the wedding was already over',
      },
      milk: {
        '': 'six cans of milk',
        the: 'the milk',
        good: 'Every cat in town got a drop',
        bad: 'But by now the milk was sour',
      },
      fish: {
        '': 'a box of fish',
        the: 'the fish',
        good: 'The cooks at the inn were very pleased',
        bad: 'But by now the fish smelled terrible',
      },
    },
    'donkey cause': {
      stone: {
        '': 'put one foot down very softly',
        found: 'looked under each foot, and found a sharp stone in the third one',
        help: 'got the stone out with a stick',
        truth: 'a sharp stone in one foot',
      },
      friend: {
        '': 'kept looking back',
        found: 'looked back, too, and saw a gray cat with a hurt foot far down the road',
        help: 'fetched the gray cat and set it down between the bags',
        truth: 'a gray cat with a hurt foot, left behind on the road',
      },
      load: {
        '': 'leaned a little to the left',
        found: 'walked once all around, and saw that the load had slipped to one side',
        help: 'untied the load and set it straight again',
        truth: 'the load, which had slipped to one side',
      },
      plank: {
        '': 'smelled at every bit of wood on the road',
        found: 'knelt down, and saw that one of the boards ahead was rotten',
        help: 'laid a strong branch over the rotten board',
        truth: 'a rotten board over deep water',
      },
      hat: {
        '': 'shook both ears under a new straw hat',
        found: 'looked under the straw hat, and saw a bee in there',
        help: 'lifted the hat and let the bee fly away',
        truth: 'a bee under the straw hat',
      },
      thirst: {
        '': 'licked at every wet leaf',
        found: 'looked into the water bag, and saw that it was empty',
        help: 'brought a hat full of water',
        truth: 'an empty water bag',
      },
    },
    'donkey stop': {
      bridge: { '': 'in the middle of the bridge' },
      planks: { '': 'on the wooden bridge' },
      crossing: { '': 'where two roads meet' },
      puddle: { '': 'in front of a big puddle' },
      gate: { '': 'in front of the town gate' },
      well: { '': 'beside an empty well' },
      church: { '': 'across from the church' },
      field: { '': 'beside a field' },
      house: { '': 'behind a hay cart' },
    },
    'donkey trick': {
      rope: { '': 'pulled at the rope until it broke' },
      push: { '': 'pushed from behind' },
      carrot: { '': 'waved a carrot' },
      horn: { '': 'blew a horn' },
      speech: { '': 'made a long speech' },
      bow: { '': 'bowed low and said please' },
      song: { '': 'sang a sweet song' },
      hat: { '': 'danced around in the dust' },
      tears: { '': 'wept real tears' },
    },
  },
  sayings: [
    saying(
      e.sets,
      [
        '{master.a} had to get {load} to the [town|market|harbor|castle] before [lunch|dinner|dark|the rain came], with {donkey}, the [best|strongest|oldest|gentlest] {kind} [in the valley|for miles around].',
        '[Clip, clop, clip, clop|Slow and steady|Step by step], {master.a} and {kind.a} [named|called] {donkey} walked along the road with {load}[ for the town| for the market|].',
        '{kind.a} [named|called] {donkey} had never [refused to walk|said no|been late]. So {master.a} tied {load} on top, [and off they went|and they set off for the town|and they walked down the road with a song].',
        '[Early one morning|One fine morning|One cold morning|Before the birds were up], {master.a} set out with {load} for the [town|market|harbor], and with {donkey}, {kind.a} [of great patience|with soft ears|with big eyes] who carried it all.',
      ],
      [['What did {donkey.name} carry?', 'load']],
    ),
    saying(e.clue, [
      'If you had watched [closely|with sharp eyes], you would have [noticed|seen] one small thing: {donkey} {cause}.',
      '[After a mile|On the first hill|Very soon|Behind the mill] {donkey} {cause}. But nobody [noticed|thought about it|asked why|cared].',
      'For [a mile or two|an hour|half the way], {donkey} {cause}[, and looked unhappy|, and sighed now and then|, and nobody asked why|].',
      'It began with a [small|little] thing. {donkey} {cause}[, again and again| all the way|].',
    ]),
    saying(
      e.stops,
      [
        'And {stop}, {donkey} [stood still|stopped] and would not go on, [not for anything|not for a whole cart of hay|not for the king].',
        'Then {donkey} stopped, {stop}, as if [those four feet had grown roots|{donkey.he} were made of stone].',
        'All at once it was over. Like a [stone|tree|wall|church tower], {donkey} stood {stop}[ and looked straight ahead|].',
        'The journey ended {stop}. {donkey} said "Hee-haw," and that meant [no|not today|I have had enough|not one step more].',
      ],
      [['Where did {donkey.name} stop?', 'stop']],
    ),
    saying(e.masterTries, [
      '"[You stubborn beast|You lazy bones|Go on, go on|We will be late]!" cried {master.name}, and {trick}. {donkey.name} [closed both eyes|did not move|looked the other way|yawned].',
      '{master} [got red in the face|jumped up and down|threw down {master.his} hat|lost all patience]. Then {master.he} {trick}. But {donkey.name} did not move [one foot|an ear|at all].',
      'First {master} [begged|shouted|waited|scolded], then {master.he} {trick}. {donkey.name} [looked at the clouds|only listened to the birds|thought of something else|watched a beetle].',
    ]),
    saying(
      e.otherTries,
      [
        '"[Let me do that|I know how to do it|That is easy|Step aside]," said {other.a}, and {trick}. {donkey.name} [only stared|sat down|stood there].',
        '{other.a} wanted to try, too, and {trick}. But [it was no use|it did nothing] with {donkey.name}.',
        'Along came {other.a} and {trick}. {donkey.name} [shook off a fly|moved one ear and stayed].',
      ],
      [['Who else tried to make {donkey.name} walk?', 'other']],
    ),
    saying(e.childComes, [
      '[On a low wall|In the grass nearby|Under a tree] sat {kind.a} [named|called] {hero}, who was {trait}[ and had seen everything|].',
      'Then {hero} came by on the way to [school|the shop|the river|Grandma], {trait.a} {kind} with [a piece of bread|a red cap|a book|a basket].',
      '{trait.a} {kind} [named|called] {hero} had been watching [all the time|from a wall|for a while|through the legs of the grown-ups]. "May I [ask something|have a look|go nearer|try]?"',
      'Nobody had [noticed|asked] {hero}, {trait.a} {kind} [with a book in one hand|with a basket|who stood nearby|on the way to the river].',
    ]),
    saying(
      e.looks,
      [
        '{hero} {cause.found}. "[Oh|Poor thing], {donkey.name}," [whispered|said] {hero.name}, "[so that is it|no wonder you stopped|now I understand]."',
        '"[Why do you not want to walk|What is wrong|Does something hurt|What do you need], {donkey.name}?" asked {hero.name}, and {cause.found}.',
        '{hero} [touched|stroked|kissed] the gray nose. Then {hero.he} {cause.found}. Nobody had asked {donkey.name} before.',
      ],
      [['Why would {donkey.name} not walk?', 'cause']],
    ),
    saying(e.masterScoffs, [
      '"[Go home|Be quiet|Out of the way|Off to school with you], child!" cried {master.name}. It took [a long time|an hour|half the morning] until {master.he} would listen to {hero.obj}.',
      '"Nonsense, what do you know?" said {master.name} to {hero.obj}, and sat down [by the road|on a stone]. [An hour|Half the morning] went by before {hero.name} was heard.',
      '{master} laughed at {hero.obj}, and shouted at the [sky|road] a little longer. Only then did {hero.name} get a turn.',
    ]),
    saying(e.helps, [
      'So {hero} {cause.help}. And {donkey} walked on, [as if nothing had happened|like a young horse|with a happy step].',
      'Then it was quickly done. {hero} {cause.help}. [Clip, clop|Hee-haw|Look at that]! And off went {donkey.name}[, with both ears up|].',
      '{hero} {cause.help}. {donkey} [sighed|nodded] and took the first step [without being asked|all alone].',
    ]),
    saying(e.arrives, [
      '{donkey} and {master} got there [just in time|before it was too late|as the bell rang], and so did {load.the}. {load.good}.',
      'They were the last to come to town that day, {master} in front, {donkey} behind with {load.the}. {load.good}.',
      '"[Well done|You were right|Thank you|I was wrong], {donkey.name}," said {master.name} in the town, and untied {load.the}. {load.good}.',
    ]),
    saying(e.tooLate, [
      'They reached the town with {load.the}. {load.bad}. {master} sat down [beside|next to] {donkey.obj}, and they [looked at each other|were sad together].',
      'They ran all the rest of the way, {master.name} and {donkey.name}, with {load.the}. {load.bad}. If only someone had asked sooner!',
      'Late in the day {donkey} carried {load.the} into the town. {load.bad}. {master} said nothing all the way home.',
    ]),
    saying(e.masterSaysSorry, [
      '"I called you stubborn, and I was wrong," said {master.name} to {donkey.obj}, and brought a [bag|basket|bucket] of [carrots|apples|oats].',
      'That night {master.name} could not sleep, and went to the stable with [a blanket|an apple|a warm drink|a carrot] for {donkey.obj}.',
      'From that day on, when {donkey.name} stops, {master.name} stops, too, and [looks|asks what is wrong|listens].',
    ]),
    saying(e.followsChild, [
      'Whenever {hero} comes by now, {donkey} says "Hee-haw," and that means [thank you|good day, my friend].',
      '{hero} had a long way home that day, but {donkey} [took {hero.him} there on a warm gray back|walked beside {hero.him} as far as the door].',
      'A soft nose [touched|searched] {hero.namePoss} pocket, and {donkey} got [an apple|a bit of bread].',
    ]),
    saying(e.isSold, [
      '"[I have had enough|This is the end|You are no good]!" cried {master.name}, and sold {donkey} to {buyer.a} for [two|three|five] copper coins, right there on the road.',
      'Then {master} did something foolish. {master.he} gave {donkey.obj} away. It was {buyer.a} who said yes and asked no questions.',
      '{buyer.a} came by. "Take {donkey.obj}, I never want to see those ears again," said {master.name}, and went on alone.',
    ]),
    saying(e.masterLearns, [
      'A [week|month|day] later {master} heard the truth. It had been {cause.truth}. {master} walks alone now, and misses {donkey.obj} [at every hill|every day].',
      '[Only afterward|Too late] did people find out what it had been. It was {cause.truth}! {master} wanted {donkey.obj} back, but it was too late.',
      '"It was {cause.truth}," someone told {master.obj} at supper. {master.name} could not eat. {donkey.namePoss} stable stayed empty.',
    ]),
  ],
};
