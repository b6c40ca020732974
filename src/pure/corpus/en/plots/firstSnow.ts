// First snow, in English.
import { saying } from '../../language/Language';
import { firstSnowEvents as e } from '../../world/plots/firstSnow';
import type { PlotInEnglish } from '../PlotInEnglish';

export const firstSnow: PlotInEnglish = {
  words: {
    'snow likeness': {
      feathers: { like: 'like feathers', as: 'feathers', one: 'a feather' },
      flour: { like: 'like flour', as: 'flour', one: 'a pinch of flour' },
      stars: { like: 'like tiny stars', as: 'stars', one: 'a star' },
      blossoms: { like: 'like apple blossoms', as: 'blossoms', one: 'a blossom' },
      sugar: { like: 'like sugar', as: 'sugar', one: 'a grain of sugar' },
      butterflies: { like: 'like white butterflies', as: 'butterflies', one: 'a butterfly' },
      paper: { like: 'like bits of paper', as: 'paper', one: 'a bit of paper' },
      salt: { like: 'like salt', as: 'salt', one: 'a grain of salt' },
    },
    'snow bed': {
      'leaf bed': { in: 'in a heap of leaves' },
      'moss bed': { in: 'in a bed of soft moss' },
      'hay bed': { in: 'in a nest of sweet hay' },
      'fern bed': { in: 'under dry grass' },
      'root bed': { in: 'between two old roots' },
      'feather bed': { in: 'on a pile of feathers' },
      'old coat': { in: 'inside an old coat' },
      'straw bed': { in: 'in warm straw' },
    },
    'snow game': {
      sliding: { ing: 'sliding down the hill', ed: 'slid down the hill' },
      flakes: { ing: 'catching snowflakes', ed: 'caught snowflakes' },
      tracks: { ing: 'making long curly tracks', ed: 'made long curly tracks' },
      snowballs: { ing: 'throwing snowballs at a tree', ed: 'threw snowballs at a tree' },
      rolling: { ing: 'rolling in the snow', ed: 'rolled in the snow' },
      jumping: { ing: 'jumping into deep snow', ed: 'jumped into deep snow' },
      castle: { ing: 'building a castle', ed: 'built a castle' },
      angels: { ing: 'racing over the ice', ed: 'raced over the ice' },
    },
  },
  sayings: [
    saying(
      e.neverSaw,
      [
        '[Each|Every] winter {hero} the {kind} [slept|fell asleep|went to bed], for that is what {kind} [families|mothers|folk] do. {hero.he} was {trait} and [dreamed of|asked about|longed for|wondered about] the snow.',
        'Some see snow every winter. {hero}, {trait.a} {kind}, had never seen it, because {hero.he} slept [too long|until spring|right through it].',
        '"I [missed|slept through] the snow again!" [said|cried|sighed] {hero}, {trait.a} {kind}, [every spring|in the first warm week|when the flowers came|over the first breakfast of spring].',
        'There [was|once lived] {trait.a} {kind} [called|named] {hero}, who knew the [rain|sun|wind|fog] and the [stars|thunder|hail|clouds], but had never met the snow.',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(
      e.hears,
      [
        '"It [comes down|floats down|falls] {likeness.like}," [said|explained|whispered] {friend}, {kind.a}. {hero.name} listened with [an open mouth|round eyes].',
        'One [friend|neighbor|old friend] of {hero.name}, {kind.a} named {friend}, had seen it often. "It comes [without a sound|at night|very softly], {likeness.like}."',
        '"What is it like?" asked {hero.name}. The one who knew was {friend}, {kind.a}. "It [falls|floats down] {likeness.like}[|, and it is cold|, and then all is quiet]."',
        '[One evening|In autumn|On a walk|At supper] {kind.a} [named|called] {friend} told {hero.name} all about it: how it [floats|flies|sinks] {likeness.like}.',
      ],
      [['Who told {hero.name} about the snow?', 'friend']],
    ),
    saying(
      e.asks,
      [
        '"[Promise to wake me|Please wake me], {friend.name}!" [said|begged] {hero.name}. "[Use|Take] {token.a}. [I sleep deeply|I snore|Do not be shy]."',
        '{hero.name} gave {friend.name} {token.a}. "[On the first white day|When it snows], come and wake me." {friend.name} [promised|nodded|said yes].',
        '"When it snows, {friend.name}, wake me," [begged|said] {hero.name}, "[and take|and try it with] {token.a}." They [shook hands on it|hugged|both laughed].',
        'So {friend} [promised|agreed] to wake {hero.name} on the [very first|first snowy|first white] day, and got {token.a} [to do it with|for that].',
      ],
      [['What did {friend.name} get to wake {hero.name} with?', 'token']],
    ),
    saying(
      e.fallsAsleep,
      [
        'Then {hero} [yawned|stretched|said good night|ate a last apple|drank warm milk], [curled up|lay down] {bed.in}, and slept.',
        'The [days|evenings] [grew|became] [short|cold|dark]. {bed.in} {hero} [rolled into a ball|closed {hero.his} eyes|began to snore].',
        'When the last [geese|leaves|butterflies|bees] were gone, {hero} [lay down|curled up|fell asleep] {bed.in}.',
        '[With a yawn|One gray evening|At the first frost] {hero} [went to bed|lay down] {bed.in}, with [a smile|warm ears|a blue blanket|a full stomach] and [many|sweet|white] dreams.',
      ],
      [['Where did {hero.name} sleep?', 'bed']],
    ),
    saying(e.snows, [
      '[One night|Weeks later] the [wind|river|forest] grew still. {friend} looked out, and [the world|the wood|the hill|the meadow] was white.',
      'It came on a [Sunday|gray morning|quiet evening|cold night]. First one flake, then [three|two|seven], then more than {friend} could count.',
      'Something [cold|wet|soft] [landed|fell] on {friend.namePoss} [nose|ear|head|back]. It was [snowing|the snow]!',
      'One morning it was so [quiet|still|bright] that {friend} woke up. [Every tree|Each branch|Every stone] wore [a white cap|a white coat|a round white hat].',
    ]),
    saying(
      e.wakes,
      [
        '{friend} [ran|hurried|raced] for {token}. "[What|Who is it|Is it spring]?" [muttered|yawned] {hero.name}[| at last| after an hour].',
        '[Away|Off] went {friend.name} with {token}, straight to {hero.namePoss} bed. One [ear|eye|foot] moved. "[Already|Is it here|Is it true]?"',
        'A promise is a promise. {friend} tried {token} [at|beside] {hero.namePoss} [left ear|right ear|pillow]. "I am [up|awake|coming]!"',
        'With {token} and [much|a lot of|great] [patience|noise] {friend} got {hero.name} [out of bed|to the door].',
      ],
      [['With what did {friend.name} wake {hero.name}?', 'token']],
    ),
    saying(e.stepsOut, [
      '{hero} [put one foot outside|stuck {hero.his} nose out] and [jumped back|gasped|squeaked]. "Nobody said that {likeness.as} could be so [cold|wet|bright]!" Then {hero.he} [jumped right in|laughed and ran out].',
      '{hero} stood still for [a long time|a while]. {likeness.one}, or so it seemed, landed on {hero.his} [paw|nose], and then it was [a drop of water|gone].',
      '"Oh," [said|whispered|sighed] {hero.name}. It was not like {likeness.as}. It was [better|cold and wet|quite new|soft and deep], and it [squeaked under {hero.his} feet|sparkled|was everywhere].',
      '{hero} tasted some. It did not taste of {likeness.as}. It tasted of [nothing at all|the sky|clouds], and it was [wonderful|perfect|the best thing ever].',
    ]),
    saying(
      e.plays,
      [
        '[All day long|Until noon|For hours|Until dark] {hero} and {friend.name} {game.ed}[| and shouted for joy| and forgot to eat].',
        'First {hero} and {friend.name} {game.ed}. [Then they did it again.|It was great fun.|A crow watched them and laughed.]',
        '"[Again|More|Once more|Faster]!" [cried|shouted|laughed] {hero.name}, for there is nothing like {game.ing} with {friend.name}.',
        '{hero} and {friend.name} {game.ed}, and [laughed|shouted] until [noon|they were tired|their feet were cold].',
      ],
      [['What did {hero.name} and {friend.name} do in the snow?', 'game']],
    ),
    saying(
      e.builds,
      [
        '[Later|Before dark] they [made|built] a snow {hero.name}, only [bigger|taller|rounder]. For a nose {friend.name} [gave it|chose|found] {nose.a}.',
        '"[Let us make|Let us build] another one of you, {hero.name}," said {friend.name}. They [pushed|rolled] and [laughed|patted], and {nose.a} became the nose.',
        'After that {hero} and {friend.name} made a [big|fat|tall|funny|proud] [bear|giant|king|queen|snail] of snow, with {nose.a} for a nose.',
      ],
      [['What was the nose of the snow figure?', 'nose']],
    ),
    saying(e.backToBed, [
      'By evening {hero} could hardly [stand|keep {hero.his} eyes open|walk]. {friend.name} [led the way|helped], and soon {hero.he} was asleep {bed.in}.',
      'Then {hero} yawned so [hard|loudly] that {hero.he} [fell over|sat down]. {friend.name} [brought|led|pulled] {hero.obj} home to sleep {bed.in}.',
      '"[Good night|Sleep well|Sweet dreams], {hero.name}," whispered {friend.name}, and soon there was [snoring|a happy sigh] {bed.in}.',
    ]),
    saying(
      e.findsNose,
      [
        'When {hero} woke, the [meadow|hill|wood] was [green|full of flowers|loud with birds]. "[Did I dream it|Was it only a dream]?" But there in the grass [lay|was] {nose}.',
        'Spring came, and nothing white was left. {hero} rubbed {hero.his} eyes, [took a walk|looked around], and [stepped on|found|picked up] {nose}[| in the grass| among the flowers].',
        'The sun melted [everything|all the snow]. Only {nose} was left. To this day it [lies|has a place] [beside|near] {hero.namePoss} [bed|pillow].',
      ],
      [['What was left in the spring?', 'nose']],
    ),
    saying(e.cannotWake, [
      'Off [ran|hurried|raced] {friend.name} with {token}. But {hero.name} [only turned over|slept on]. {friend.name} tried [again and again|all day|ten times]. It was no use.',
      '{friend} came with {token}. "[Wake up|It is here|It is snowing], {hero.name}!" There was no answer but a [long|loud|soft] [snore|sigh].',
      '[Three|Two|Four] days long {friend} [came|knocked] and used {token} with all {friend.his} might. {hero.name} [slept|snored] on and on.',
    ]),
    saying(
      e.bringsSnow,
      [
        '"Then the snow must come to you," [said|whispered] {friend.name}. {friend.he} filled {vessel.a} to the top and [set|put|left] it next to {hero.name}.',
        'At last {friend} [took|found] {vessel.a}, filled it with the [very best|freshest|whitest] snow, and left it by {hero.namePoss} [pillow|bed].',
        'What could be done? {friend} put the [best|freshest|whitest] snow into {vessel.a} and carried it to {hero.namePoss} bed, for [later|the spring].',
      ],
      [['In what did {friend.name} put the snow?', 'vessel']],
    ),
    saying(e.findsWater, [
      'In [spring|March] {hero} found {vessel}. There was nothing in it but water. {hero.he} [looked into it|sat with it] for a long time. "Thank you anyway, {friend.name}," {hero.he} [said|whispered].',
      'When {hero} woke, {vessel} was full of clear water. "That was [it|the snow]," {friend.name} said [sadly|softly]. {hero.name} took a [sip|taste]. It tasted of winter, a little.',
      '"Where is it?" asked {hero.name}. {friend.name} pointed to {vessel}. They [poured the water over|gave the water to] the first [flower|green leaf], and neither of them spoke.',
    ]),
    saying(e.forgets, [
      'And {friend}? {friend.he} spent the [week|month|winter] {game.ing}. When {friend.he} thought of {hero.name}, [the meadow was green|birds were singing|the first flowers were out].',
      'It was such fun, {game.ing}! {friend} did it [from morning to night|day after day], until [everything dripped|the snow was gone]. Only then did {friend.he} remember {hero.name}.',
      '"[Tomorrow|Later]," {friend} [thought|said], and went on {game.ing}. One day a [warm|soft] wind came. "[Oh no|Oh dear]! What did I promise {hero.name}?"',
    ]),
    saying(e.hurriesUp, [
      '"[Quick|Wake up|Get up], {hero.name}!" {friend} [shook|pulled] {hero.obj}. "I am [sorry|so sorry]. I forgot you. But on the mountain there may be some left!" [Up they went.|They climbed all day.]',
      'Red with shame, {friend} woke {hero.obj} and told [everything|the truth]. {hero.name} [did not scold, but|only sighed and] put on a [scarf|hat|coat], and up the mountain they [went|climbed].',
      '{hero} woke to the sound of [someone crying|a sob]. It was {friend}. "I [broke|forgot] my promise. Come up the mountain, {hero.name}! Perhaps we are not too late."',
    ]),
    saying(e.lastPatch, [
      'And there, [behind|under|beside] a [rock|tree], lay one last patch. {hero} [touched|tasted|smelled] it, and {friend.name} threw [some|a handful] into the air, so that it came down {likeness.like}.',
      'In a [crack|cave] lay a heap no bigger than a [pillow|hat|cat]. "It is not quite like {likeness.as}," said {hero.name}, and threw a very small ball of it at {friend.name}.',
      'As they reached the top, a [gray|dark|lost] cloud came, and one late flake [sailed|danced|floated] down like {likeness.one}. {hero} held out a paw, and {friend.name} [held still|smiled].',
    ]),
    saying(e.onlyWater, [
      'But the [rocks|slopes] were bare. A [little|thin] stream ran down, and that was the snow. {hero} put a foot in it. "Next winter," {friend.name} [said|promised], and {hero.name} [nodded|sighed].',
      'They found only a [puddle|pool]. For [a while|a long time] {hero} and {friend.name} sat beside it. "I will [tie a knot in my scarf|write it on my wall]," said {friend.name}, "so that I never forget again."',
      'On the top there was only [grass|stone|moss]. "It was here," said {friend.name}. {hero} lay down in the sun, looked at the clouds, and tried to [imagine|dream of] it.',
    ]),
  ],
};
