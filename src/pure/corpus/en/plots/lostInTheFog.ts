// Lost in the fog, in English.
import { saying } from '../../language/Language';
import { lostInTheFogEvents as e } from '../../world/plots/lostInTheFog';
import type { PlotInEnglish } from '../PlotInEnglish';

export const lostInTheFog: PlotInEnglish = {
  words: {
    'fog errand': {
      nuts: { '': 'nuts', some: 'a basket of nuts' },
      firewood: { '': 'firewood', some: 'a pile of firewood' },
      straw: { '': 'straw', some: 'a bundle of straw' },
      'spring water': { '': 'water', some: 'a can of fresh water' },
      berries: { '': 'berries', some: 'some late berries' },
      roses: { '': 'roses', some: 'the last wild roses' },
      moss: { '': 'moss', some: 'a bag of soft moss' },
      apples: { '': 'apples', some: 'a sack of wild apples' },
    },
    'fog shape': {
      giant: { a: 'a giant with its arms spread wide', it: 'the giant' },
      dragon: { a: 'a dragon, lying on its belly', it: 'the dragon' },
      wolves: { a: 'a pack of wolves', it: 'the pack' },
      ghost: { a: 'a tall white ghost', it: 'the ghost' },
    },
    'fog real': {
      scarecrow: { a: 'an old scarecrow', the: 'the scarecrow' },
      woodpile: { a: 'a pile of wood', the: 'the wood' },
      bushes: { a: 'a row of bushes', the: 'the bushes' },
      birch: { a: 'a young tree', the: 'the young tree' },
    },
    'fog tune': {
      lullaby: { a: 'a lullaby' },
      march: { a: 'a march' },
      'counting song': { a: 'a cradle song' },
      'old dance': { a: 'an old dance' },
      'birthday song': { a: 'a wedding song' },
      'sea song': { a: 'a song of the sea' },
      'rain song': { a: 'a song about rain' },
      'love song': { a: 'a love song' },
    },
    'fog smell': {
      onions: { '': 'corn bread' },
      cake: { '': 'apple cake' },
      pancakes: { '': 'honey cake' },
      'wood smoke': { '': 'wood smoke' },
      bread: { '': 'warm bread' },
      cabbage: { '': 'hot butter' },
      pears: { '': 'sweet porridge' },
      coffee: { '': 'strong tea' },
    },
  },
  sayings: [
    saying(
      e.elder,
      [
        'Old {friend}, {kind.a} with [stiff knees|a soft voice|very small eyes|cold feet], [looked after|took care of|cooked for] {hero.name}.',
        'With {hero.name} lived {friend}, {kind.a} who [knew|loved] [old songs|plants|the stars|the weather] and [liked to sleep late|told long stories|never hurried].',
        '{friend}, {kind.a} as [old|good|calm|wise] as [the hills|the moon|a tree], [loved|fed|watched over] {hero.name}.',
        '"[Watch your step|Wash your ears|Take your coat|Do not be late], {hero.name}," said {friend}, {kind.a}, every [morning|day]. They shared one [roof|house], one [lamp|stove|table] and one [cup|comb|big chair].',
      ],
      [['Who looked after {hero.name}?', 'friend']],
    ),
    saying(
      e.errand,
      [
        'One [gray|cold|quiet|sleepy] [afternoon|morning|Sunday] {friend.name} [needed|asked for|wished for] {errand.some}, and {hero.name} [ran|walked|hurried] {place.to}.',
        '"Be back [before dark|by supper|soon], {hero.name}," said {friend.name}. {hero.name} [went|walked|ran] {place.to} for {errand.some}, past [the church|the mill|the old wall] and [the farm|the cows|two gates].',
        '[Late in the year|One Sunday|After lunch|One cold day] {friend.name} sent {hero.name} {place.to} to [bring home|fetch] {errand.some}.',
        '{friend.name} had [a cold|bread in the oven|a bad foot|guests], so {hero.name} went {place.to} for {errand.some}[| alone| with a song].',
      ],
      [
        ['What did {hero.name} go to fetch?', 'errand'],
        ['Where did {hero.name} go?', 'place'],
      ],
    ),
    saying(e.fogComes, [
      '[On the way back|An hour later|Halfway home] the fog came. {place} was gone, the [path|road|sky] and the [bushes|trees] were gone, and even {hero.namePoss} own [feet|legs].',
      'Fog [crept|came] up [without a sound|like a cat|like smoke|very slowly], [white|gray|thick] and [wet|cold|soft]. It [swallowed|hid|covered] {place}, and {hero} stood [still|alone].',
      '{hero} had [hardly|only just] left {place} when [everything|the world] turned [white|gray|as white as milk]. Every [tree|stone|bush|corner] looked [the same|strange].',
      'Not far from {place}, fog [swallowed|hid|covered] the [trees|bushes] and then the [path|road]. {hero} was [lost|all alone].',
    ]),
    saying(
      e.shape,
      [
        '[Suddenly|All at once|A little later] {hero} stopped. [Right ahead|Ten steps away|On the path] was {shape.a}.',
        'Something was there, [big|dark|huge] and [still|silent]. {hero} [stared|looked twice|rubbed {hero.his} eyes]: {shape.a}!',
        'A [shadow|shape] [grew|rose|came] out of the [gray|fog|mist]: {shape.a}! {hero} [felt cold all over|felt very small|held {hero.his} breath|could not move].',
        '"[Who is there|Hello|Who are you]?" [called|whispered|asked] {hero.name}. [No answer|Nobody spoke]. There was only {shape.a}.',
      ],
      [['What did {hero.name} think it was?', 'shape']],
    ),
    saying(
      e.looksCloser,
      [
        '{hero} took [a step|a deep breath|two steps|a long look]. It was only {real.a}! {hero} [laughed|felt silly|shook {hero.his} head|breathed again].',
        '"I am not [afraid|scared] of you," [said|called|whispered] {hero.name}. Then the fog [moved|grew thin|tore], and there was {real.a}.',
        'But {hero} was more [angry|curious|hungry] than [afraid|careful], went [on|nearer], and bumped {hero.his} [nose|leg|head] on {real.a}.',
        '"[It is only fog|One, two, three|Now or never]," {hero} thought, and went [on|closer|straight on]. It was {real.a}[|, nothing more|, cold and wet].',
      ],
      [['What was it really?', 'real']],
    ),
    saying(
      e.runsAway,
      [
        '{hero} dropped the {errand} and ran, over [roots|stones|branches], through [mud|thorns|wet grass|a stream], into [a hole|a bush|the leaves].',
        'The {errand} went [flying|into the mud|down the hill], and {hero} [ran|raced|stumbled] until {hero.he} had no [breath|strength] left.',
        'With a [cry|scream|jump] {hero} let go of the {errand} and [fled|ran|was gone]. Nobody [followed|came after {hero.him}].',
        '{hero} threw away the {errand}, ran, [fell|rolled|slipped] [down a bank|over a root|into wet leaves], and [lay|stayed] there, shaking.',
      ],
      [['What did {hero.name} drop?', 'errand']],
    ),
    saying(
      e.rings,
      [
        '{friend.name} [sat|stood|climbed] [on the roof|by the gate|on the wall|at the door] with {bell.a} and woke the [birds|whole village|neighbors|cows]. {hero.name} [sat up|turned around|began to run].',
        'What was that? [A bird|A cow|A dream]? No, {friend.name} with {bell.a}! {hero.name} [ran|turned|hurried] [that way|toward the sound].',
        '[Again and again|Without a rest], {friend.name} made a great noise with {bell.a}[|, red in the face|, half the night]. {hero.name} [heard it and ran|heard it and jumped up|heard it and smiled].',
        '"[This way|Over here|Come home]!" [called|cried|shouted] {friend.name}, and made a great noise with {bell.a}, there in the [yard|garden|doorway]. {hero.name} [listened|turned around|ran].',
      ],
      [['With what did {friend.name} make a noise?', 'bell']],
    ),
    saying(
      e.sings,
      [
        'Someone sang {tune.a}. Only {friend.name} sang that [badly|slowly|sadly|softly], and {hero.name} [ran|smiled|sat up].',
        '{friend.name} stood [at the gate|on the step|in the yard] and sang {tune.a}, [ten times|over and over|louder and louder]. {hero.name} [listened|turned around|ran].',
        '[High|Soft|Low|Faint] and [sweet|clear|a little wrong] came {tune.a}. It was {friend.name}! {hero.name} followed it [step by step|like a road|up the hill].',
        '{hero.name} heard {tune.a}, [far away|close by|on the left|on the right], [now loud|now near], [now soft|now gone]. It was {friend.name}.',
      ],
      [['What did {friend.name} sing?', 'tune']],
    ),
    saying(
      e.lights,
      [
        '{friend.name} hung {lamp.a} [in the apple tree|over the door|on the gate]. {hero.name} saw it, [yellow|warm|bright|small] as [butter|a star|a flower].',
        '{friend.name} set {lamp.a} [on the wall|in the window|on the fence]. {hero.name} saw the [light|glow] and [ran|laughed|took heart].',
        'Was that [a star|a fire|a little moon]? {hero.name} [stared|came closer|looked twice]. No, {friend.name} [held up|swung|lifted] {lamp.a}.',
        '[High up|Far off|On the left|On the right] {hero.name} saw {lamp.a}. {friend.name} had [lit|hung|put] it there for {hero.obj}.',
      ],
      [['What light did {friend.name} put up?', 'lamp']],
    ),
    saying(
      e.smells,
      [
        'From [the left|the right|far away|somewhere] came {smell}. Only {friend.namePoss} kitchen smelled so [good|sweet|warm|friendly]. {hero.name} [ran|turned|hurried] that way.',
        'Wet [leaves|stones|grass], wet [moss|earth|wood], and {smell}! {hero.name} [smiled|laughed|knew it]: {friend.name} [was cooking|was near|was waiting].',
        'The wind [brought|carried] the smell of {smell} from {friend.namePoss} [kitchen|stove|window]. {hero.name} followed {hero.his} nose over [a hill|a wall|a log] and [a fence|a stream|a bridge].',
        '"{smell}," thought {hero.name}. "{friend.name} is [cooking|waiting|at home]." And {hero.he} [ran|walked|hurried] [after the smell|up the bank].',
      ],
      [['What did {hero.name} smell?', 'smell']],
    ),
    saying(e.home, [
      'A [fence|wall|garden]. A [gate|path|light]. A [door|window]! {hero.name} [ran|fell|jumped] into {friend.namePoss} arms.',
      'One more [dark|small|gray] shape [grew|came|stepped] out of the fog, and {hero.name} knew it. It was {friend.name}!',
      '"[There you are|You are late|Wash your feet|Come in]," said {friend.name}, and [held|hugged] {hero.name} [for a long time|again and again|without another word].',
      '{friend.name} [stood|waited|sat] [at the gate|on the step|by the wall], and {hero.name} [ran|jumped|flew] the last steps.',
    ]),
    saying(e.gives, [
      '"I brought the {errand}," said {hero.name} [proudly|happily|quietly]. {friend.name} had [forgotten all about it|not even asked], and [laughed|smiled].',
      'The {errand} had come home, too. {friend} wanted to hear [everything|the whole story|every word], with [tea|milk] and [bread|cake|cheese], and {hero.name} told it.',
      '{friend.name} put the {errand} [on the table|by the stove|in a dry place], and {hero.name} [slept by the fire|ate like a wolf|had a hot bath].',
      '{hero.name} [held up|showed|put down] the {errand}. Then there was [porridge|milk|tea] and [bread|cheese|cake], and {friend.name} [sang|told a story|smiled all evening].',
    ]),
    saying(e.emptyHanded, [
      '"I [lost|dropped|threw away] the {errand}," [whispered|said|cried] {hero.name}. "[Better that than you|But I have you|Never mind]," said {friend.name}, and [made tea|lit the fire|filled a bowl].',
      '{friend.name} did not need the {errand}. There was [bread|porridge|cheese], [tea|a story|a song] and [a blanket|a pillow|a hot bath], and {hero.name} [smiled again|slept well|told it all].',
      '{friend.name} did not [ask|care] about the {errand}. {hero.name} got [milk|porridge|tea] with [honey|butter], and a [blanket|pillow|chair] by the fire.',
      'The next [morning|day] they went back for the {errand} [together|side by side], and in the sun there was nothing to be afraid of. {hero.name} [laughed|felt silly], and {friend.name} [smiled|laughed, too].',
    ]),
    saying(e.nightOut, [
      '{friend.name} did not [call|come|wake up]. {hero} lay down beside {real.the} and [waited|tried to sleep|cried] until [dawn|sunrise].',
      '{friend.name} had fallen asleep [by the stove|over a book|at the table]. {hero} sat beside {real.the} and [counted to a thousand|talked to it|shook with cold|told it stories].',
      '{hero} [sat|lay] against {real.the} and thought of [the kitchen|a soft bed|hot porridge], [warm milk|dry feet|a lamp] and {friend.name}. No one [came|called].',
    ]),
    saying(e.morningHome, [
      'At [sunrise|dawn] the house was [quite near|behind the next tree|just over the hill]. "Next time there will be a [light|song|bell], {hero.name}," said {friend.name}[| sadly| with wet eyes].',
      'In the morning {hero} came home, [cold|hungry|wet] and [stiff|tired|silent]. {friend.name} [could not look up|was ashamed], and the [porridge|bread|tea] stayed on the table.',
      'The [sun|wind] drove away the fog. "I should have [called|lit a lamp|stayed awake]," said {friend.name}. {hero.name} [nodded|said nothing], and went to bed [until evening|without a word more].',
    ]),
  ],
};
