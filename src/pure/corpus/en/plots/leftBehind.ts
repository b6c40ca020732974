// Left behind, in English.
import { saying } from '../../language/Language';
import { leftBehindEvents as e } from '../../world/plots/leftBehind';
import type { PlotInEnglish } from '../PlotInEnglish';

export const leftBehind: PlotInEnglish = {
  words: {
    'journey bird': {
      stork: { '': 'stork', a: 'a stork', many: 'storks' },
      swallow: { '': 'swallow', a: 'a swallow', many: 'swallows' },
      crane: { '': 'crane', a: 'a crane', many: 'cranes' },
      robin: { '': 'robin', a: 'a robin', many: 'robins' },
      'wild goose': { '': 'wild goose', a: 'a wild goose', many: 'wild geese' },
      'wild duck': { '': 'wild duck', a: 'a wild duck', many: 'wild ducks' },
    },
    'journey meeting': {
      'gray lake': { at: 'by the gray lake' },
      'church roof': { at: 'on the roof of the church' },
      'stubble field': { at: 'in the corn field' },
      'telegraph wire': { at: 'on the long wall' },
      'river bank': { at: 'on the bank of the river' },
      'dead oak': { at: 'in the old oak' },
      marsh: { at: 'in the marsh' },
      beach: { at: 'on the empty beach' },
    },
    'journey reason': {
      butterfly: { had: 'had chased a butterfly into the reeds' },
      overslept: { had: 'had slept too long' },
      goodbyes: { had: 'had gone to say goodbye to every single pond' },
      cricket: { had: 'had stopped to hear a cricket sing' },
      berries: { had: 'had found a bush full of berries' },
      'torn feather': { had: 'had torn three feathers on a branch' },
      'hatched late': { had: 'had come out of the egg too late and was still too small' },
      thorn: { had: 'had a thorn in one wing' },
      cold: { had: 'had been ill since the last rain' },
      hail: { had: 'had hurt one leg in a storm' },
    },
    'journey shelter': {
      hayloft: { in: 'in the hay' },
      'bread oven': { in: 'behind a warm kitchen wall' },
      'root cellar': { in: "under a baker's floor" },
      'cow shed': { in: 'in the cow stable' },
      mill: { in: 'in the old mill' },
      'hollow tree': { in: 'in a hollow tree' },
    },
    'journey wonder': {
      'ice flowers': { '': 'flowers of ice on the window' },
      snowfall: { '': 'white snow on every branch' },
      icicles: { '': 'ice as long as swords' },
      'northern lights': { '': 'green lights dancing in the night sky' },
      'ice lake': { '': 'a lake as hard as stone' },
      'snow prints': { '': 'the paths of many feet in the snow' },
      'white hare': { '': 'a hare as white as milk' },
      'silent wood': { '': 'a forest without one sound' },
    },
    'journey ride': {
      ship: { '': 'the ship', on: 'among the sails of a ship' },
      steamer: { '': 'the steam boat', on: 'beside the wheel of a steam boat' },
      'mail train': { '': 'the train', on: 'among sacks of letters on a train' },
      bus: { '': 'the bus', on: 'between two paintings in an old bus' },
    },
    'journey guide': {
      'north star': { '': 'the stars' },
      coast: { '': 'the shore' },
      'big river': { '': 'the great river' },
      railroad: { '': 'the old road' },
      moon: { '': 'the moon' },
      hills: { '': 'the long hills' },
    },
  },
  sayings: [
    saying(
      e.gathers,
      [
        'In [fall|September|autumn], the {bird.many} met {call.at} and [talked|sang] about the [wind|long road|sea], for it was time to fly.',
        'One by one the {bird.many} came, [old|big|strong] and [young|small|thin], [loud|proud|merry] and [shy|tired|hungry], and sat {call.at}. It was time to fly [south|to the warm lands|over the sea].',
        '"[South|Away|To the sun]!" called the {bird.many}. {call.at} they waited for [the wind|a clear night|the last ones|morning], and then it was time.',
        'When [the first yellow leaf came down|the nights grew cold|the apples were ripe|the fields were bare], the {bird.many} [gathered|met] {call.at} and [waited for the wind|talked of the sun|looked south].',
        '{call.at} sat the {bird.many}, [twenty|fifty|a hundred] of them, [ready|eager|strong enough] to [fly|leave|travel].',
      ],
      [['Where did the {bird.many} meet?', 'call']],
    ),
    saying(
      e.misses,
      [
        'But one {bird} was [missing|not there] when they flew. That was {hero}, who {reason.had}.',
        '[Up|Off|Away] they [went|flew|rose], [all|every one] of them but {hero}. This {bird} {reason.had}.',
        '[Nobody|No one] [saw|noticed|knew] that {hero}, a [young|small|merry|dreamy] {bird}, {reason.had}.',
        'And where was {hero.name}? The [youngest|smallest|merriest] {bird} of all {reason.had}.',
        'They forgot {hero}, a {bird} with [thin|brown|fine|long] [legs|feathers|wings], who {reason.had}.',
      ],
      [
        ['Who missed the journey?', 'hero'],
        ['What bird was {hero.name}?', 'bird'],
      ],
    ),
    saying(e.alone, [
      '"[Wait for me|Come back|Take me along|Do not go]!" [cried|called] {hero.name}. But the {bird.many} were [gone|far away|too high].',
      '{hero} [called|cried] until [dark|evening|{hero.he} had no voice left]. Far off, the {bird.many} [grew small|turned into dots|were lost in the clouds].',
      'No [voice|song|call] of the {bird.many} was left, only [wind|rain|fog], and {hero} [wept|sat down all alone].',
      'One [gray|brown|soft|long] {bird} feather [lay in the mud|floated on the water|turned in the wind]. {hero} [kept it|sat down next to it|looked away].',
      'The {bird.many} had left nothing behind but [a few feathers|some empty shells|footprints], and {hero} [could not sleep|cried|sat there all alone].',
    ]),
    saying(
      e.invited,
      [
        '"[Stay|Come] with me, {hero.name}," said {helper}, {kind.a} with [a long scarf|cold feet|a kind face|a wet nose]. "I live {shelter.in}, and it is [warm|dry|safe|big enough for two]."',
        '{kind.a} named {helper} asked, "Are you [hungry|cold|lost|tired], {hero.name}? There is [room|bread|a bed] {shelter.in}. But I [sing all day|talk in my sleep|eat a lot|laugh a lot]."',
        '{hero.name} was found by {helper}, {kind.a} who [talked a lot|told stories|was never in a hurry|knew every path] and lived {shelter.in} with [two chairs|an old clock|a pot of honey].',
        'Then {helper} came by, {kind.a} with a [basket|bag|cart] full of [nuts|corn|apples], and [took|led|carried] {hero.name} home, to a [bed|warm corner|soft nest] {shelter.in}.',
      ],
      [
        ['Who took {hero.name} in?', 'helper'],
        ['Where did {helper.name} live?', 'shelter'],
      ],
    ),
    saying(
      e.wonder,
      [
        '[One morning|In December|On the coldest day] {hero.name} saw {wonder}. "[That is only winter|We have it every year|Pretty, is it not]," said {helper.name}.',
        '"What is that?" [whispered|asked|cried] {hero.name}. It was {wonder}. "[Winter|Oh, that comes every year|Wait, there is more to come]," said {helper.name}.',
        '{helper.name} [called|pulled|led] {hero.name} [outside|to the door|out of bed]. {wonder}! They looked until [evening|they were cold|their feet hurt].',
        '"[Look|Come and see]!" {helper.name} showed {hero.name} {wonder}, and they [stood there for a long time|said nothing for a while|forgot the cold].',
      ],
      [['What did {hero.name} see in winter?', 'wonder']],
    ),
    saying(e.mends, [
      '{helper.name} brought [warm milk|soup|porridge] to the bed, and {hero.name} [slept|ate and slept|rested] until [March|spring|the snow was gone].',
      '[Every day|Before breakfast|After supper] {hero.name} flapped and {helper.name} counted, first [three|five|seven|ten], then [thirty|fifty|a hundred].',
      'With {helper.name}, {hero.name} [lifted|pulled|rolled] [apples|stones|firewood|books] and ate [corn|bread|berries], and by spring {hero.he} was [strong|strong and well].',
      'For the [long nights|bad dreams] {helper.name} had [a song|a story], and for the cold a cup of [hot tea|warm milk], and {hero.name} grew strong.',
    ]),
    saying(e.feasts, [
      '{helper.name} and {hero.name} had [corn|bread|nuts] for breakfast, [berries|apples|honey] for supper, and [games|songs|stories] in between.',
      '{hero.name} told {helper.name} about [lions|palm trees|ships|monkeys], and {helper.name} told {hero.name} about [snow|cheese|the moon|the long nights], and so the winter passed.',
      'When the [storm|wind] [howled|knocked on the roof], {helper.name} and {hero.name} sat close together and [played games|told stories|sang|ate nuts].',
      '{hero.name} learned to [dance|run|walk|sit] on [ice|snow|straw], and {helper.name} learned [three|seven|ten|twelve] [songs|stories|games] from the south.',
    ]),
    saying(e.flockReturns, [
      'In [April|March|spring] the {bird.many} came back. {hero} told them of {wonder}. "[Nonsense|You dreamed it|What a story]," said the [eldest|fattest|loudest] of them.',
      'The {bird.many} came back with the [warm wind|rain|first flowers], [tired|thin|loud] and [hungry|happy|dusty]. {hero} [spoke|sang|whispered] of {wonder}[| until midnight].',
      'The {bird.many} had seen [lions|mountains|elephants|kings] and [ships|monkeys|palaces|deserts]. "And I," said {hero.name}, "saw {wonder}." [They were silent.|They did not believe it.|They wanted to hear more.]',
      '"[You are alive|We looked for you|How big you are|We missed you]!" cried the {bird.many}. {hero} [laughed|bowed|smiled] and told them of {wonder}.',
    ]),
    saying(e.fliesNext, [
      'In autumn {hero} flew[, too| with the rest| in front]. {helper.name} [waved|stood there|blew {helper.his} nose] until the sky was [empty|dark|quiet].',
      'In autumn {hero} had to go. "[Come back|Think of me|Eat well]," said {helper.name}, and {hero.he} [promised|nodded|kissed {helper.namePoss} nose]. Then the house was [quiet|big|cold] again.',
      'In autumn {hero} had to go. {helper.name} packed [nuts|bread|corn|berries], [a scarf|a bell|an apple] and [a kiss|a song|good advice], and did not [cry|say much].',
    ]),
    saying(e.staysOn, [
      'In autumn they called {hero.obj}. {hero.he} looked at {helper.name}. "[Not this year|I like the snow|Somebody must mend the roof|I have promised to stay]," {hero.he} called, and went in to [stir the soup|have supper|get warm].',
      'The next fall {hero} was [late|missing] again. {hero.he} [sat|ate|sang] with {helper.name}, [quite on purpose|warm and happy|under one blanket].',
      'Now {hero} stays every [other|second|third] winter and helps {helper.name} to [find nuts|keep warm|tell stories|mend the roof].',
    ]),
    saying(
      e.getsRide,
      [
        '"[South|To the sea|To the sun]?" said {driver.a}, [passing by|with a loud laugh|on the way home]. "[Me too|So am I|Come along]." Soon {hero.name} sat {ride.on}.',
        '{driver.a} found {hero.name} and [thought for a while|looked at the gray sky]. "[Wings are not everything|There is room|Jump up|I like company]." That night {hero.name} slept {ride.on}.',
        'No one asked {hero.name} for [money|a ticket|a name]. {driver.a} [smiled|sang] and made a bed of [straw|paper|old coats] {ride.on}.',
        '{driver.a} [picked up|found] {hero.name}, gave {hero.him} [bread|corn|water], and made {hero.him} a [place|bed] {ride.on}.',
      ],
      [['Who gave {hero.name} a ride?', 'driver']],
    ),
    saying(e.onTheWay, [
      'For [three|five|seven|nine|ten] days {hero.name} [traveled|rode] on {ride}, ate [bread|cheese|corn|nuts] from {driver.namePoss} hand, and felt the air grow [warm|sweet|soft].',
      '{driver.name} [sang|talked|laughed|told stories] all day on {ride}, and {hero.name} learned [three songs|to tell stories|to tie a knot].',
      'They passed [hills|towns|towers], [forests|bridges|gardens] and [fields|lights|markets], and {hero.name} watched it all from {ride} with {driver.name}.',
      'How [fast|smoothly] {ride} went! "Do you [fly|sing|eat] like this, too?" asked {driver.name}, and {hero.name} [laughed|nodded].',
    ]),
    saying(e.arrivesFirst, [
      'The other {bird.many} came [tired|dusty|wet] and hungry. "[What kept you|Late again]?" [asked|called] {hero.name} [from the best tree|with a grin|with a yawn]. {driver.name} laughed.',
      '{hero} was there [two|three|four|five|six] days before the other {bird.many}, and [told them of|thought of|sang of] {driver.name} [all winter|every night].',
      '{hero.name} gave {driver.name} a [long|brown|fine|soft] feather for [the hat|good luck|a pen]. Then the other {bird.many} came, and they were [amazed|a little jealous|full of questions].',
    ]),
    saying(
      e.straggler,
      [
        'But there was another voice! It was {other}, {second.a} who was [late|alone|lost], too. "Two are [almost a flock|better than one|a beginning], {hero.name}," said {other.name}.',
        '{hero.name} heard [a sigh|a cry|a voice] [in the grass|behind a bush|in the reeds]. It was {second.a} named {other}. "[Alone|Late|Lost], too?" asked {other.name}, and {hero.name} [nodded|had to laugh].',
        '"[Is anyone there|Is anybody left]?" called {hero.name}. "[Only me|One more fool]," said {other}, {second.a} with [wet|torn|dusty] feathers.',
      ],
      [['Whom did {hero.name} meet?', 'other']],
    ),
    saying(
      e.fliesByStars,
      [
        'They left [at once|that night|at sunset|before breakfast]. {hero.name} flew [in front|on the left|on the right], {other.name} [sang|talked|told stories], and {guide} showed the way.',
        '"My [mother|grandmother|father|uncle] always followed {guide}," said {other.name}. {hero.name} [had no better plan|nodded|was glad], and they flew [wing to wing|day and night|without a rest].',
        'Over [towns|woods|fields], [lakes|rivers|bridges] and [snow|sand|gardens], {hero.name} and {other.name} followed {guide} for [six|seven|nine|ten|twelve] days.',
      ],
      [['What showed them the way?', 'guide']],
    ),
    saying(e.bothArrive, [
      'Thanks to {guide}, {hero.name} and {other.name} came to [the warm south|the first palm tree|a warm blue bay]. "We are the [smallest|slowest|youngest] flock in the world," said {hero.name}. "And the [best|bravest|merriest]," said {other.name}.',
      '{guide} led {hero.name} and {other.name} to their families on a [Sunday|warm morning|clear night], [just in time|thin but proud], and there was a big [feast|party].',
      '{guide} did not fail {hero.name} and {other.name}. In the warm [reeds|sand|grass] they slept for [two|three|four] days, [side by side|wing to wing|back to back].',
    ]),
  ],
};
