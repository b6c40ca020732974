// The stopped clock, in English.
import { saying } from '../../language/Language';
import { stoppedClockEvents as e } from '../../world/plots/stoppedClock';
import type { PlotInEnglish } from '../PlotInEnglish';

export const stoppedClock: PlotInEnglish = {
  words: {
    'clock hour': {
      two: { '': 'two' },
      three: { '': 'three' },
      four: { '': 'four' },
      five: { '': 'five' },
      six: { '': 'six' },
      seven: { '': 'seven' },
      eight: { '': 'eight' },
      nine: { '': 'nine' },
      ten: { '': 'ten' },
    },
    'clock effect': {
      bread: { '': 'the baker let all the bread burn' },
      school: { '': 'the teacher forgot to end school' },
      rooster: { '': 'the rooster crowed in the middle of the night' },
      train: { '': 'the train left without anybody on it' },
      supper: { '': 'people ate supper before lunch' },
      church: { '': 'half the village slept through church' },
      cows: { '': 'nobody came to milk the cows' },
      tea: { '': 'the soup was cold in every house' },
      shop: { '': 'the shop stayed shut all day' },
      doctor: { '': 'the doctor got up at midnight and went to bed at noon' },
    },
    'clock bird': {
      swallow: { '': 'swallow', young: 'young swallows' },
      dove: { '': 'dove', young: 'young doves' },
      pigeon: { '': 'pigeon', young: 'young pigeons' },
      magpie: { '': 'blackbird', young: 'young blackbirds' },
      robin: { '': 'robin', young: 'young robins' },
      'wild goose': { '': 'little owl', young: 'young owls' },
    },
    'clock pleasure': {
      nap: { '': 'people took naps in the sun' },
      fishing: { '': 'even the mayor went fishing' },
      play: { '': 'the children played until they were tired' },
      dance: { '': 'the old people danced in the square' },
      sing: { '': 'people sat at their windows and sang' },
      picnic: { '': 'whole families ate under the trees' },
      read: { '': 'the baker read thick books' },
    },
    'clock oil': {
      butter: { '': 'a lump of butter', the: 'the butter' },
      'fish-oil': { '': 'a bottle of fish oil', the: 'the fish oil' },
      'lamp-oil': { '': 'some lamp oil', the: 'the lamp oil' },
      'goose-fat': { '': 'a jar of goose fat', the: 'the goose fat' },
      wax: { '': 'a ball of soft wax', the: 'the wax' },
      soap: { '': 'a piece of green soap', the: 'the soap' },
      'honey-oil': { '': 'a cup of salad oil', the: 'the salad oil' },
    },
  },
  sayings: [
    saying(
      e.stops,
      [
        '[Tick, tock, tick, tock|Tick, tock, tick], and then nothing. At {hour}, on a [gray|rainy|quiet|sunny] day, the [big|good old|great] clock on the tower stopped.',
        'In the [middle of the village|market square] stood a tower with a [big|great|round] clock. [One day|One winter|One summer] its hands stopped at {hour} and [did not move any more|would not go on].',
        'It was {hour}. It was {hour} for [hours|a whole day|a very long time], until [people began to wonder|somebody looked up|the baker noticed it]. The [big|old] clock on the tower had stopped.',
        '[Nobody ever listened to|Hardly anybody ever looked at] the tower clock. But when it stopped at {hour}, everybody [heard the silence|ran out into the square|missed it].',
        '"[What time is it|Is it dinner time yet|Is it very late]?" "It is {hour}." "But it was {hour} [an hour ago|the last time I asked|when I came in]!" The [old|big] clock on the tower had stopped.',
      ],
      [['At what hour did the clock stop?', 'hour']],
    ),
    saying(e.confusion, [
      '[On the very first day|That same day|The next day], {effect}[, and people shook their heads|, and nobody knew what to do|].',
      '[What a mess it was|How strange it was|Oh, the poor village|Now the trouble began]! Without the clock, {effect}.',
      'You [would|will] not believe it, but {effect}[. It is really true|. I am not making this up|].',
      '[From that day on|Soon] nothing was right in the village. [Once|One time] {effect}.',
    ]),
    saying(e.moreConfusion, [
      'And that was not all. [Before the week was over|A day later|Two days later], {effect}[, too|].',
      '[The day after|The day after that] was [worse|no better], for {effect}.',
      '"This cannot go on!" [said|cried] [the mayor|everybody|the teacher], when {effect}.',
      'As if this were not enough, {effect}[, and the dogs barked at the silent tower|, and some people cried and some people laughed|].',
    ]),
    saying(e.looksUp, [
      '[Everybody|The whole village] [talked about it|was cross], but {kind.a} [named|called] {hero} looked up at the tower. "Has anyone [been up there|looked inside the clock]?"',
      '{kind.a} [named|called] {hero} lived [right behind|next to|across from] the tower[ and loved the clock|]. "[Something must be wrong up there|I want to know what is wrong]," said {hero.name}.',
      '{kind.little} [named|called] {hero} stood in the square [with an apple|in the crowd] and looked up. "[Poor clock|I wonder why it stopped]," said {hero.name}.',
      '"Somebody should [go up and see|do something]," said [the old people|the teacher|the mayor]. But nobody moved, only {kind.a} [named|called] {hero}.',
    ]),
    saying(e.wonders, [
      '{hero} put {hero.his} head back and looked up at the [tower|clock] for a long time. [What could be wrong with it|Why had it stopped]?',
      '"Why does nobody [go up and look|find out what is wrong]?" asked {hero.name}. Nobody [knew|had an answer].',
      '{hero} missed the tick-tock most of all. {hero.he} had always [fallen asleep to it|listened to it in bed].',
      '[That evening|After school] {hero} made up {hero.his} mind. Somebody had to [help|look after] the clock, and [nobody else would|it had to be soon].',
    ]),
    saying(e.climbs, [
      '{hero} climbed [a hundred steps|the dark stairs|the old stairs], past [sleeping bats|dusty windows|spider webs|old bells|heaps of dust], to the [great|big|silent] wheels of the clock.',
      '[Up and around|Around and around] {hero} went, with a [lamp|candle] in {hero.his} hand, to the very top of the tower.',
      'The tower door was [stuck|heavy], but {hero} pushed until it opened. [Step by step|Out of breath|A hundred steps later|With shaking legs], {hero.he} reached the top.',
      '{hero} [crept|climbed] up the [dark|narrow|steep] stairs of the tower, which smelled of [dust|old wood|rain], until {hero.he} stood inside the clock.',
    ]),
    saying(
      e.findsNest,
      [
        '[Between two wheels|In the middle of the clock] {hero} saw a nest, and in it sat a {bird} with [round|bright|frightened|tired|shining] eyes.',
        'Something [moved|made a soft noise] between the wheels. It was a {bird} on a nest, and {hero} [held {hero.his} breath|stood very still|did not dare to move|smiled].',
        '"[Oh|Do not be afraid]," whispered {hero.name}. On the [biggest|highest] wheel sat a {bird}, [warming|guarding] four [little|blue|white] eggs.',
        'No wonder that the clock had stopped! A [brave|tired|small|busy] {bird} had built its nest between the wheels, and {hero} [did not dare to touch it|forgot all about the clock].',
      ],
      [['Who sat in the clock?', 'bird']],
    ),
    saying(e.waits, [
      '"[Throw the nest out|Chase it away]," said the mayor. But {hero} stood in front of the tower door. "We can wait," {hero.he} said. And so [the whole village|everybody] waited for the {bird}.',
      '{hero} told [the whole village|the mayor|everybody] about the {bird}. [They talked about it for a long time|Some people grumbled], but then [everybody|even the mayor] said yes: the clock could wait.',
      '"How long will the {bird} need?" asked [the mayor|the teacher|the baker]. "[Until the young ones can fly|As long as it takes|A few weeks, no more]," said {hero.name}.',
      'Nobody was to [touch|wake|move] the {bird}, {hero} said. [They all promised|Even the cats stayed away|So the village had to wait|And nobody did].',
    ]),
    saying(e.likesIt, [
      'A [strange|funny|good] thing happened in those weeks: {effect}. Nobody was in a hurry[ any more|].',
      'It was not so bad without a clock. [On warm days|After work|In the long evenings|Day after day] {effect}.',
      'Little by little people [stopped hurrying|got used to it|even liked it], and {effect}.',
    ]),
    saying(e.birdsFly, [
      'One [fine day|warm morning] {hero} saw four {bird.young} on the [roof of the tower|edge of the nest]. They stretched their wings and flew, and [slowly|with a sigh] the wheels began to turn.',
      '[Three weeks|Some weeks|Four weeks|A whole month] later, the {bird.young} flew over the [square|houses], and {hero} waved to them[ for a long time|]. Tick, said the clock, and tock[, loud and clear|].',
      'Then came the morning when {hero} found [nothing but a feather|only some broken shells] in the nest. The {bird.young} had gone, and the clock could go again.',
    ]),
    saying(
      e.findsString,
      [
        'There, between the [great|big|old] wheels, {hero} found {toy.a}[, black with oil|, stuck fast|, pulled tight|, wound around and around].',
        '{hero} [held up a light|bent down|looked closer]. What was that? It was {toy.a}, stuck [fast |]between [the wheels|two wheels].',
        '"So it was you!" said {hero.name}. For there was {toy.a}, and the [biggest|smallest] wheel [had bitten into it|held it fast].',
        'Something was [hanging|caught] between the wheels. {hero} [wiped off the dust|looked closer|gave it a little pull|reached in]. It was {toy.a}[, of all things|]!',
      ],
      [['What had stopped the clock?', 'toy']],
    ),
    saying(e.frees, [
      '{hero} pulled, and [shook|turned], and pulled again. [Rrrip|Snap|Pop|Plop]! Out came {toy}, and the wheels began to turn.',
      'It took [an hour|half the night|a long time|all afternoon]. Then {hero} had {toy} [out of the wheels|in {hero.his} hand], and the clock gave a little kick and went on.',
      'With [both feet|one foot|one shoulder|both knees] against the wall, {hero} pulled at {toy} until it [came free|let go]. Tick, tock, went the clock.',
      '[Slowly|Carefully|Bit by bit], {hero} [drew|worked] {toy} out, and the wheels [began to move|turned again|woke up].',
    ]),
    saying(e.isOwnFault, [
      '{hero} never told anybody whose {toy.noun} it was. It had [blown away|flown off] [in the storm|one windy day], and {hero.he} had looked for it everywhere.',
      '"And where did {toy} come from?" asked the [mayor|teacher|baker]. {hero} looked at {hero.his} shoes. "[It is mine, and I am sorry|I was wondering where I had lost it]," {hero.he} said.',
      'Only one thing {hero} [kept to {hero.himself}|did not say]. {toy} was {hero.his} own, [lost one windy day|lost the week before|and {hero.he} had missed it for days].',
    ]),
    saying(e.findsRust, [
      'The wheels were [brown|red] [from top to bottom|all over]. {hero} pushed at them, and they only said, "Eek." It was rust.',
      'When {hero} [touched|tried to turn] a wheel, red dust fell on {hero.his} [sleeve|nose|shoes]. The [poor old|whole] clock was full of rust.',
      '{hero} laid {hero.his} ear to the [wheels|clock]. Nothing [ticked|moved]. Rain had come in through the roof, and everything was red with rust.',
      'It is only rust, {hero} thought, and [blew the dust away|felt sorry for the wheels]. [Nobody had cleaned the clock for years|No wheel would turn any more].',
    ]),
    saying(
      e.askForOil,
      [
        '{hero} ran down again, straight to {owner.obj}. "Have you [anything|a little something] against rust?" [What {hero.he} got|The answer] was {oil}.',
        '"Rust?" said {owner.a}, and [gave|brought] {hero.name} {oil}. "This [always helps|works on my door|is just the right thing]."',
        'Nobody in the [village|street] had the right oil for a clock. But {owner.a} had {oil}, and {hero} carried it up all the stairs.',
        'Who could help? {hero} asked {owner.a}, and came back with {oil}[ and new hope| and some good advice|].',
      ],
      [['Who helped {hero.name} against the rust?', 'owner']],
    ),
    saying(e.oils, [
      '{hero} rubbed {oil.the} into every wheel, until {hero.he} was [dirty|red with rust] all over. Then {hero.he} gave the [biggest|first] wheel a push, and it turned.',
      'It took all of {oil.the}, [two rags|an old shirt] and [a whole afternoon|all morning|half the night]. When {hero} cleaned the last wheel, it began to turn[ by itself|].',
      'Eek, went the wheels. {hero} put {oil.the} on them, and [rubbed|waited], and [rubbed again|sang to them], until the clock said tick, and then tock.',
    ]),
    saying(e.keeperIsIll, [
      '"Who winds the clock?" asked {hero.name}. It had always been {keeper}. But {keeper} was [in bed with a fever|ill in bed|too weak to get up], and nobody had [noticed|known].',
      'Then {hero} remembered {keeper}, who wound the clock [every night|day after day]. A weak voice said, "I have been ill [for a week|for days]. [The key is on the nail|Take the key and go up for me], {hero.name}."',
      '{hero} went to see {keeper}, who had wound the clock for [thirty|forty|fifty] years. "My legs will not climb those stairs [any more|today]," said {keeper.name}[ from the bed|]. "Will yours, {hero.name}?"',
      'It was {keeper} who always wound the clock, and {hero} found {keeper.name} [in bed|ill in bed]. "I am too weak to climb. [Go up for me|Please take the key and go]!"',
    ]),
    saying(e.windsForKeeper, [
      'The key was as [long as an arm|heavy as a cat]. {hero} turned it [twenty|thirty|forty|fifty] times, just as {keeper} used to do, and the clock [shook and woke up|began to tick].',
      '[Crick, crack|Crack, crack]! {hero} turned the great key [with all {hero.his} might|with both hands]. In a bed far below, {keeper} [listened|waited|counted the turns], and then heard it tick.',
      '{hero} did everything that {keeper} had said. [Oil the wheels, turn the key, and wish it a good day|Dust it, wind it, and say good morning]. Tick, tock, said the clock.',
    ]),
    saying(
      e.strikesAgain,
      [
        '[Bong, bong|Ding, dong]! The clock struck {hour}, and people [ran out of their houses|opened their windows|stopped in the street|put down their forks] and [cheered|laughed for joy|clapped].',
        'Then the bell rang out over the [houses|fields|village|hills]. It was {hour}, and everybody [could hear it|was glad|knew it again].',
        'And at {hour} the whole [village|school] stood in the square, [listened to the bell|counted along] and cheered.',
        'Soon it struck {hour}, [loud|clear] and [slow|proud]. [Even the dogs listened|Never had it sounded so good].',
      ],
      [['What hour did the clock strike in the end?', 'hour']],
    ),
    saying(e.quietHour, [
      'But on [Sundays|holidays] {hero} climbs up and [stops it|holds the wheels still] for a little while, so that the village can have one hour without time.',
      'To say thank you, [the mayor|the teacher|the whole village] gave {hero.obj} a [little watch|small clock]. {hero} forgets to wind it nearly every day.',
      '{hero} got a [cake|plum pie] as big as a clock face, and took [all the time in the world|three days] to eat it.',
    ]),
    saying(e.staysSilent, [
      '{hero} [rubbed and cleaned|pushed and pulled] and begged, but it was too late. The hands still point to {hour}. [The birds sit on them now|Nobody looks up at them any more].',
      'There was so much rust that nothing could help. The clock on the tower still says {hour}. When {hero} passes by, {hero.he} waves to it, as to an old [friend|uncle].',
      'The mayor bought a new clock, a [small|cheap] one with a thin voice. But up there it is always {hour}, and {hero} misses the old [song|bell][ at night| every day|].',
    ]),
    saying(e.keeperThanks, [
      'When {keeper} was well again, there were two keys on the [nail|wall], a long one and a short one. The short one was for {hero.name}.',
      '{keeper} heard it and [smiled|slept well] for the first time in days. [A week|A month] later, two pairs of feet climbed the tower, {keeper.name} in front and {hero.name} behind.',
      '"You are my [best helper|right hand] now," said {keeper.name} to {hero.obj}, "and [the clock likes you|I am proud of you]."',
    ]),
    saying(e.keeperDies, [
      '{keeper} heard it and smiled, but did not get well. By the time [the leaves fell|the snow came], {hero} was [winding|looking after] the clock alone.',
      'But {keeper} never climbed the stairs again. Every [evening|night] {hero} wishes the clock a good night, and one more for {keeper.obj}.',
      'In the [fall|spring], {keeper} moved away to [the sea|a sister far away]. {hero} has the key now, and [a heavy heart|a lump in the throat] when {hero.he} takes it off the nail.',
    ]),
  ],
};
