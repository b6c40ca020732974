// Falling star, in English.
import { saying } from '../../language/Language';
import { fallingStarEvents as e } from '../../world/plots/fallingStar';
import type { PlotInEnglish } from '../PlotInEnglish';

export const fallingStar: PlotInEnglish = {
  words: {
    'star perch': {
      'hay wagon': { on: 'on top of the hay cart' },
      roof: { on: 'on the flat roof of the shed' },
      jetty: { on: 'at the end of the old bridge' },
      hilltop: { on: 'on a blanket on the hill' },
      boat: { on: 'in a boat on the lake' },
      field: { on: 'in the middle of the field' },
      tower: { on: 'on the steps of the tower' },
      wall: { on: 'on the garden wall' },
    },
    'star spot': {
      pines: { at: 'behind the three pines' },
      'mill pond': { at: 'beside the mill pond' },
      quarry: { at: 'in the old mine' },
      'hen yard': { at: 'in the hen yard' },
      church: { at: 'behind the church' },
      'river bed': { at: 'in the dry river bed' },
      orchard: { at: 'under the apple trees' },
      'cow field': { at: 'between the cows' },
    },
    'star trouble': {
      'lost voice': {
        is: 'had been ill and could only whisper',
        ends: 'woke up one morning and sang',
        stays: 'still whispered, and learned to talk with both hands',
      },
      'moving away': {
        is: 'had to move to the city after the holidays',
        ends: 'did not have to move to the city after all',
        stays: 'moved to the city in the rain',
      },
      'blind dog': {
        is: 'had a dog that had run away in a storm',
        ends: 'heard a bark at the door, and it was a very thin and happy dog',
        stays: 'waited at the gate every evening, but the dog did not come home',
      },
      'no bicycle': {
        is: 'had to walk two hours to school, all alone',
        ends: 'got a place on the milk cart, beside the driver',
        stays: 'went on walking, two hours there and two hours back',
      },
      'sick brother': {
        is: 'had a little brother with a high fever',
        ends: 'came running, for the fever was gone',
        stays: 'sat beside the little brother all summer, for he got well very slowly',
      },
      'no bread': {
        is: 'had a father without work',
        ends: 'had white bread for lunch, for the father had work again',
        stays: 'came to school without lunch',
      },
      'bad eyes': {
        is: 'could not see the letters in the books',
        ends: 'got a pair of glasses, and read until midnight',
        stays: 'could not read, and listened instead',
      },
      'lost ring': {
        is: 'had lost an old ring, a present from a grandmother',
        ends: 'found the ring in a fish',
        stays: 'never found the ring, and stopped looking',
      },
    },
  },
  sayings: [
    saying(
      e.nightOut,
      [
        'On the [clearest|warmest|last|longest] night of [August|July|summer|the holidays], {kind.a} named {hero} sat {perch.on} with {elder.a}, [looking up|counting stars|eating [bread|cheese|apples|cake]].',
        '"Are you [cold|tired|hungry]?" asked {elder.a}. "No," said {hero}, {kind.little} in [boots|a long shirt|a big coat|a wool hat]. They [sat|waited] {perch.on} and [looked up|counted stars|listened to the frogs].',
        '{perch.on}, [late at night|in the dark|at midnight], sat {kind.a} called {hero}, and {elder.a}, too. It smelled of [hay|roses|wet grass] and [earth|leaves|pine trees].',
        '[Once a year|On the last day of school] {kind.a} named {hero} could stay up late. {elder.a} brought [bread|cheese|berries|nuts] and [apples|cake|warm milk], and they sat {perch.on}.',
      ],
      [
        ['Who looked at the stars with {hero.name}?', 'elder'],
        ['Where was {hero.name} that night?', 'perch'],
      ],
    ),
    saying(e.rule, [
      '"If a star falls, [make a wish|wish for something], {hero.name}," said {elder.name}. "But [tell nobody|keep it to yourself], or it will not come true."',
      '"One star, one wish, {hero.name}," said {elder.name}. "And [you must keep it secret|tell no one|tell nobody, not even the cat]."',
      '{elder.name} [knew|explained|whispered] the [rule|secret] of falling stars: one may [make a wish|wish], but one may not [talk about it|say it out loud]. {hero.name} [nodded|promised].',
    ]),
    saying(
      e.falls,
      [
        'And there! A [streak|line|spark|flash] of [light|fire|silver|gold]! {hero.name}, who was {trait}, [held {hero.his} breath|sat up|jumped up].',
        'They waited [an hour|a long time|until midnight]. {hero} was {trait}, and not [tired|sleepy|cold] at all. Then a star [fell|let go].',
        'Then a star fell, so [quick|small|quiet] that only {hero} saw it. And what does {trait.a} child wish for?',
        'Then a star fell, [quick|white|green] and [silent|bright|beautiful], behind [the trees|the hill|the church]. {hero}, who was {trait}, [felt {hero.his} heart beat fast|sat very still|could not say a word].',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(
      e.wishesForSelf,
      [
        '"[Please|Dear star|Oh please], {thing.a}," [thought|whispered|wished] {hero}, as [hard|clearly] as {hero.he} could.',
        '{hero} did not have to think: {thing.a}! {hero.he} had wanted one since [Christmas|spring|{hero.his} birthday|the fair].',
        '{hero} [shut {hero.his} eyes|counted to three] and [wished for|thought of] {thing.a}, all {hero.his} own.',
        'A wish! Not [cake|a dog|a crown], not [money|a horse|a house]. {hero} wanted {thing.a}.',
      ],
      [['What did {hero.name} wish for?', 'thing']],
    ),
    saying(
      e.friendsTrouble,
      [
        'Now {hero.name} had a [good|dear|close|true] friend, {kind.a} named {friend}, who {trouble.is}.',
        '[Next door|Across the street|By the mill|Over the hill] lived {hero.namePoss} friend, {kind.a} named {friend}, who {trouble.is}.',
        '[All day|All week|Since Sunday] {hero.name} had thought of {friend}, {kind.a} who {trouble.is}.',
      ],
      [['Who was {hero.namePoss} friend?', 'friend']],
    ),
    saying(
      e.wishesForFriend,
      [
        'So {hero} had not wished for [a kite|a horse|gold|new shoes] or [a boat|a drum|a crown]. {hero.he} had given the star to {friend.name}.',
        'So, that night, {hero} had [whispered|said] just one name [up to the sky|with shut eyes|into the dark|very softly]: {friend.name}.',
        '{hero} had wished for {friend.name}, [at once|with {hero.his} whole heart|and for nothing else], before the star was [gone|out].',
      ],
      [['For whom did {hero.name} make the wish?', 'friend']],
    ),
    saying(e.keepsQuiet, [
      '"What did you wish for?" asked {friend.name}. {hero.name} [went red|looked at a beetle|tied a shoe|talked about the weather].',
      '{friend.name} asked [two|three|five|ten|twenty] times. Each time {hero.name} [shook {hero.his} head|said nothing|only smiled|pointed at a bird].',
      'It was not easy to be quiet when {friend.name} [sat|walked|played|stood] right there. {hero.name} bit into [an apple|some bread|a nut] and said nothing.',
    ]),
    saying(e.tellsAll, [
      '[In the morning|After breakfast|The next day|At school] {hero.name} told {friend.name} [everything|about the star and the wish|the secret]. "Oh!" said {hero.name}, and thought of {elder.name}. Now it was too late.',
      '"What did you wish for?" asked {friend.name}. {hero.name} told it, [just like that|in one breath|before thinking]. What had {elder.name} said?',
      '{friend.name} [begged and begged|asked and asked] to hear the wish, until {hero.name} [told it|gave in]. At home {elder.name} only [sighed|said "Oh dear"|shook a finger].',
    ]),
    saying(e.friendMakesIt, [
      'For [two|three|four|five|six] weeks {friend.name} was [busy|never home|full of paint]. Then, on the [step|table|bed|garden wall], {hero.name} found {thing.a}. "Stars are [slow|busy|far away|sleepy]," said {friend.name}.',
      '"I [made it myself|found it in the attic|saved up for it], {hero.name}," said {friend.name}. It was {thing.a}. Perhaps that is how [wishes|stars|friends] work.',
      '"If you had [kept quiet|not told me|said nothing]," said {friend.name}, "how could I have [known|helped]?" {hero.name} opened the [box|paper|bag], and there was {thing.a}.',
      '[On Sunday|One evening|On a rainy day] {friend.name} gave {hero.name} {thing.a}, [still wet with paint|tied with string|smelling of glue|in brown paper] and [a bit crooked|beautiful|almost perfect].',
    ]),
    saying(e.nothingComes, [
      '{hero} waited for {thing} until [fall|Christmas|the first snow|spring]. "There will be [other|more] stars," said {elder.name}, and [put an arm around|kissed|held] {hero.obj}.',
      '{hero} looked [under the bed|behind the door|on the step|in the yard] each [morning|day], but {thing} never came. "Next year," {elder.name} said, "[you keep quiet|we will try again]."',
      'No {thing.noun} came, [not that week|not that month] and not [in fall|in winter]. {hero} [asked {elder.obj} why|cried on {elder.namePoss} arm]. But they looked up at the stars all the same.',
    ]),
    saying(
      e.looksForStar,
      [
        '"The star must [be somewhere|have come down]," said {hero.name}. They [searched|looked] {spot.at}, {hero.name} [with a stick|with a lamp] and {friend.name} [with a spoon|in big boots].',
        '[That afternoon|After school|On Sunday|Before supper] {hero.name} took {friend.name} along to find the star. {spot.at} the ground was [warm|flat|black], perhaps from a [star|cow|fire].',
        '{hero.name} had seen where the star fell: {spot.at}. {friend.name} [laughed|was not sure], but [came along|helped|brought a bag|brought a map].',
      ],
      [['Where did they look for the star?', 'spot']],
    ),
    saying(
      e.findsStone,
      [
        '"[Here|Look|There]!" {hero} held up {stone.a}. It was [still|a little|quite] warm, {friend.name} [said|thought].',
        '{hero} [found|dug up|stepped on|sat on] {stone.a}. "[So that is a star by day|It fell far|It must be tired|It is still hot]," {hero.he} told {friend.name}.',
        "It was not a star. But {hero.name} found {stone.a}[| in the dust| under a leaf], and {friend.name} said it was [a piece of one|a star's child|a star's tooth|even better].",
      ],
      [['What did {hero.name} find?', 'stone']],
    ),
    saying(e.givesStone, [
      '"[You keep it|For you|It is yours]," said {hero.name}, and [laid|put|pressed] {stone} in {friend.namePoss} [hand|pocket|hat|bag].',
      '{hero} [wanted|was about] to put {stone} in {hero.his} own [pocket|bag]. Then {hero.he} gave it to {friend.name}[|, quickly|, with a bow|, and was glad].',
      'They took turns with {stone}, one [day|week|month] each. But {hero} always [forgot|seemed to forget] to ask {friend.name} for it.',
    ]),
    saying(e.troubleEnds, [
      '[Soon|A week later|One day|Before long|On a Sunday] {friend} {trouble.ends}. {hero.name} [looked up|smiled|thanked the sky|jumped for joy], and never told anyone.',
      '[It may have been chance, but|Who knows why, but|Believe it or not,] {friend} {trouble.ends}. "How [strange|lucky|nice|wonderful]," {hero.name} said, and [smiled|looked at {hero.his} shoes|went red].',
      '[Soon after|At last|Before long|After a while] {friend} {trouble.ends}. "Was it you, {hero.name}?" There was no answer, of course, [only a wink|only a smile|only a red face].',
    ]),
    saying(e.troubleStays, [
      'Sometimes a [star|wish] is not enough. {friend} {trouble.stays}. But {hero.name} [was there|helped|visited|sang songs|brought cake] as often as {hero.he} could.',
      'It did not come true. {friend} {trouble.stays}. {hero.name} [called|sang|whispered] to the stars [every night|from the roof|once more|all winter].',
      '{friend} {trouble.stays}. "But I told [nobody|no one]," {hero.name} said to the [sky|moon|stars|dark], [many times|night after night].',
    ]),
  ],
};
