// Broken wing, in English.
import { saying } from '../../language/Language';
import { brokenWingEvents as e } from '../../world/plots/brokenWing';
import type { PlotInEnglish } from '../PlotInEnglish';

export const brokenWing: PlotInEnglish = {
  words: {
    'wing bird': {
      blackbird: { '': 'the blackbird', a: 'a blackbird' },
      magpie: { '': 'the magpie', a: 'a magpie' },
      jackdaw: { '': 'the raven', a: 'a raven' },
      starling: { '': 'the robin', a: 'a robin' },
      mockingbird: { '': 'the parrot', a: 'a parrot' },
    },
    'wing mishap': {
      window: { '': 'had flown into a window' },
      wire: { '': 'had been caught in a thorn bush' },
      cat: { '': 'had met a cat' },
      storm: { '': 'had been thrown down by the wind' },
      stone: { '': 'had been hit by a stone' },
      hawk: { '': 'had been chased by a hawk' },
      net: { '': 'had been stuck in a net' },
    },
    'wing food': {
      worms: { '': 'worms' },
      flies: { '': 'flies' },
      oats: { '': 'warm porridge' },
      egg: { '': 'bits of egg' },
      berries: { '': 'berries' },
      beetles: { '': 'beetles' },
      snails: { '': 'snails' },
      apple: { '': 'bits of apple' },
    },
    'wing song': {
      'creaking gate': { like: 'like the garden gate' },
      kettle: { like: 'like a kettle' },
      doorbell: { like: 'like a bell' },
      'alarm clock': { like: 'like an alarm clock' },
      postman: { like: 'like a laughing man' },
      baby: { like: 'like the baby next door' },
      train: { like: 'like a train' },
      'rusty pump': { like: 'like an old door' },
    },
  },
  sayings: [
    saying(
      e.dayAt,
      [
        'It was {weather} [on the day when|when] {kind.a} named {hero} [took the short way|walked|ran] [home|to Grandma], past {place}[|, hungry and late|, all alone].',
        'On the [first|second|last] {weather} [Sunday|day|morning] of [May|March|April], {kind.a} called {hero} was {place.at} when something [fluttered|moved|cried] on the ground.',
        '"What is that?" [said|asked|whispered] {hero}, {kind.little} with [dirty knees|big pockets|a wool hat|a loose tooth|a green coat]. It was a {weather} day, and something was [hopping around|moving|fluttering] {place.at}.',
        '{kind.a} named {hero} [found|saw|almost missed] it {place.at}, on a {weather} [morning|day] [before breakfast|before school|in spring|on the way home].',
      ],
      [['Where was {hero.name}?', 'place']],
    ),
    saying(
      e.finds,
      [
        '{hero} [bent down|knelt down|crept closer]. {bird.a} [looked|stared] back, with one wing [hanging down|in the dust|spread out]. It {mishap}.',
        'There [sat|lay] {bird.a} that {mishap}. It [opened its beak, but made no sound|tried to hop, but fell over|hid its head]. "[Hush|Poor thing|Easy]," said {hero.name}.',
        '"[Oh|Look|Oh dear], {bird.a}!" [said|whispered] {hero.name}. It {mishap}, and when it tried to fly, it [fell over|turned in a circle|only hopped].',
        '{hero} saw [a bright|a black|a round|a frightened] eye first, then a [bent|crooked|hanging] wing: {bird.a}. It {mishap}[| and could not fly].',
      ],
      [['Which bird did {hero.name} find?', 'bird']],
    ),
    saying(
      e.boxed,
      [
        '[Slowly|Gently|With both hands|Carefully] {hero} [laid|put] {bird} in {box.a} on [grass|wool|leaves|moss], and walked home [as if on eggs|on soft feet|step by step].',
        'There was {box.a}, and {hero} had [a scarf|a handkerchief|a clean sock]. In these {bird} was [carried|brought] [home|out of the cold|to the warm kitchen].',
        '[Softly|Gently|Carefully] {hero} [lifted|picked up] {bird}. Its heart beat like [a tiny drum|a clock|running feet]. {box.a} became its bed.',
        'In {box.a}, [by the stove|near the fire|by the window|beside the bed], {hero} made a [nest|bed] of [wool|hay|grass|feathers] for {bird}.',
      ],
      [['In what did {bird} sleep?', 'box']],
    ),
    saying(
      e.splints,
      [
        '"Broken," said {healer.a}, "but [not badly|it can heal|I have seen worse]." [A stick|A match|A pencil] held the wing of {bird}, and {hero.name} held [the lamp|a candle|the thread].',
        '{hero.name} [asked|called|ran to] {healer.a}, who [tied up|bound up] the wing of {bird} with [thread|a ribbon|a shoe string]. "Now it needs [quiet|rest|time], and you," said {healer.name}.',
        '{healer.a} [came|put on glasses], looked at {bird} [for a long time|from all sides], and bound up the wing. "[Three|Four|Five] weeks, {hero.name}. And no [hopping|noise|cats]."',
      ],
      [['Who bound up the wing?', 'healer']],
    ),
    saying(
      e.feeds,
      [
        '[Every hour|Each morning and each evening|Before school and after school|Six times a day] {hero} gave {bird} {food}. {hero.he} was {trait}, and it bit {hero.him} [twice|only once|now and then].',
        'What does {bird} eat? {hero} tried [bread|cheese|seeds|rice] and [cake|beans|nuts|jam]. It was {food} that did it. "[Well|My], you are {trait.a} nurse," [Papa said|said a neighbor].',
        'At first {bird} [would not eat|bit everyone|only slept|shut its beak]. {hero} was {trait} and tried [again and again|all night|for hours], until it [took|ate|swallowed] {food}.',
        '{food}, [from dawn to dusk|all day long|morning and night], that was what {bird} [wanted|called for]. {hero} was {trait}, and [had never been so tired|ran and ran|forgot to play].',
      ],
      [
        ['What did {hero.name} feed to {bird}?', 'food'],
        ['What was {hero.name} like?', 'trait'],
      ],
    ),
    saying(
      e.sings,
      [
        'On the [third|fifth|tenth] [day|evening|morning] {bird} [shook itself|opened its beak|bent its head] and made a sound {song.like}. {hero} [laughed out loud|jumped|looked around].',
        '[Soon|In a week] {bird} sat on {hero.namePoss} [shoulder|head|chair|knee]. It [called|sounded] {song.like}, and [the whole house|the cat|everyone] [looked up|came running].',
        '[One morning|One night|At supper|At breakfast] {hero} heard a [noise|sound] {song.like}. It was only {bird}, [looking proud|very pleased with itself|with crumbs on its beak].',
        'It had a song of its own, {bird} did: it [went|sounded] {song.like}, and {hero} heard it [in {hero.his} sleep|all day|through the wall|under the blanket].',
      ],
      [['What did {bird} sound like?', 'song']],
    ),
    saying(e.tooSoon, [
      'But [after a week|one sunny day] {hero} [untied the wing|cut the thread] and threw {bird} into the air. It [fell|dropped like a stone], and it all began again.',
      '"It is strong enough," [thought|said] {hero.name}, much too early, and [put|set] {bird} on the [fence|wall|gate]. It [jumped|flapped once], and fell[|, and everything began again].',
    ]),
    saying(e.healed, [
      '[In June|One day] {healer} cut the last thread. {bird} [stretched|spread|shook] both wings. "[You know what comes now|It is time|Open the window], {hero.name}," said {healer.name}.',
      '"[Good as new|It is strong again]," said {healer.name} at last. {bird} flew [once|twice|three times] around the [lamp|table|room]. {hero} [knew|felt] that it was time.',
      '{healer} [felt|touched] the wing and [nodded|smiled]. {bird} [looked at|hopped to] the window. {hero.name} had [wet eyes|a heavy heart].',
    ]),
    saying(e.letsGo, [
      '{hero} carried {bird} back, and {place.at} {hero.he} [opened both hands|said goodbye|held it high]. Up it [went|flew], [higher and higher|over the trees|without looking back].',
      'They went {place.to}. "[Fly|Goodbye|Good luck|Do not forget me]," [whispered|said] {hero.name}, and {bird} flew, [low|shaky|a little crooked] at first, then straight, then [very high|out of sight].',
      '{place.at} {hero} held out one [arm|finger]. {bird} sat there, [shook itself|sang once|looked around], and was gone, quick as [a thought|lightning|the wind].',
    ]),
    saying(e.emptyBox, [
      'At home {box} was [very empty|too quiet]. {hero} [did not put it away|could not look at it|slept beside it].',
      '{hero} found one [small|black|soft] feather in {box}, and [left it there|wore it in {hero.his} hair|put it in a book].',
      '[That night|For a week] {hero} [set|put] {box} [by the window|in the garden|outside] [with fresh water|just in case|and listened].',
    ]),
    saying(e.comesBack, [
      '[A year|A winter|Half a year] later something [outside|on the roof] sounded {song.like}. {hero} ran. There sat {bird}, and [beside it sat another one|it was fat and shiny|it wanted supper].',
      '[In April|In spring|One Sunday] {hero} woke up from a sound {song.like}. It was {bird}, [up on the roof|in the apple tree|on the fence], [singing|calling] [with all its might|as loud as it could].',
      '{hero} [grew an inch|lost two teeth|learned to swim|had a birthday] before it happened: {bird} came back and called {song.like}.',
    ]),
    saying(e.neverBack, [
      '{hero} never saw {bird} again. But [sometimes|in spring], [high up in a tree|far away|over the roofs], something [sings|calls] {song.like}.',
      '[Spring|Summer] came, but {bird} did not. {hero} learned to [call|sing] {song.like}, so that the song would not be lost.',
      'Whenever {hero} hears something {song.like}, {hero.he} still [looks up|runs out|turns around] for {bird}. It is always something else.',
    ]),
    saying(e.wingStiff, [
      'When the [thread|cloth] came off, {bird} [hopped|flapped], and sat down again. "The wing is [stiff|too weak]," {healer} told {hero.name}. "It will never fly [far|again]."',
      '{healer} [shook {healer.his} head|sighed]. {bird} could get no higher than the [table|chair]. {hero.name} [asked why|said nothing|held it close].',
      'One wing of {bird} opened [wide|like a fan]. The other [hung down|stayed closed]. "It [could not live out there|must stay with us]," {healer} told {hero.name}.',
    ]),
    saying(e.stays, [
      'So {bird} stayed. {hero} built it a [ladder|bridge] to the [window|table], and in {box} it grew old and [fat|wise|happy].',
      '{bird} [rode|came] to [school|church|market] on {hero.namePoss} [head|shoulder|arm], slept in {box}, and learned to [open doors|count to four|steal spoons|say good night].',
      '{hero} hung {box} in the [apple tree|garden]. There {bird} told the other birds [how houses work|what cats think|what was for supper].',
    ]),
    saying(e.dies, [
      'But {bird} [grew thin|grew weak|hid its head]. {hero} sat beside it for [three|four|two] nights, and then it was still. "You did [all you could|your best]," said {healer.name}.',
      'Some things cannot be mended. {bird} closed its eyes in {hero.namePoss} warm hands and did not wake. {healer} [said nothing|held the lamp|sat close].',
      '[On Sunday|On the fifth day|On the first warm day] {bird} did not wake up. {hero} wept. {healer} sat down, too, and they watched the [clouds|stars].',
    ]),
    saying(
      e.buries,
      [
        '{hero} dug a grave for {bird} under [the oak|the roses|the pear tree], and put {seed.a} [on top|beside it]. [By summer|After a year] it was [green|a small tree].',
        'They [buried|laid] {bird} [beside the fence|in the garden|by the wall]. {hero} had {seed.a} and [pressed it in|planted it there]. It took [a long time|long months] to come up, but it did.',
        'So {hero} planted {seed.a} where {bird} lay, and [watered it|sat there] every [evening|day], and told it about [the sky|the wind|the other birds].',
      ],
      [['What did {hero.name} plant on the grave?', 'seed']],
    ),
  ],
};
