// The gentle giant, in English.
import { saying } from '../../language/Language';
import { gentleGiantEvents as e } from '../../world/plots/gentleGiant';
import type { PlotInEnglish } from '../PlotInEnglish';

export const gentleGiant: PlotInEnglish = {
  words: {
    'giant fear': {
      steps: { '': 'the steps that made the cups dance' },
      voice: { '': 'the voice that rolled down the rocks' },
      shadow: { '': 'the shadow that fell over three fields' },
      feet: { '': 'the feet as long as a boat' },
      sigh: { '': 'the sighs that bent the trees' },
      hat: { '': 'the hat that hid the moon' },
      sneeze: { '': 'the cough that broke windows' },
      snore: { '': 'the snoring that shook the beds' },
    },
    'giant tale': {
      sheep: { '': 'ate a sheep for breakfast', no: 'I only eat porridge' },
      roofs: { '': 'lifted off roofs to look for children', no: 'I wanted to see how you live' },
      thunder: { '': 'made thunder to scare people', no: 'I am afraid of thunder too' },
      moon: { '': 'stole the moon for a night', no: 'It was only a cloud' },
      lake: { '': 'drank up a lake', no: 'It was a hot summer and a small lake' },
      tower: { '': 'sat on a tower', no: 'I took it for a chair, and I am sorry' },
    },
    'giant search': {
      lamb: { '': 'a lost lamb', found: 'carried the lamb out of a deep gully' },
      kite: { '': 'a lost kite', found: 'picked the kite off the highest tree' },
      berries: { '': 'blue berries', found: 'filled a whole boat with blue berries' },
      echo: { '': 'the home of the echo', found: 'shouted till the echo came out of its cave' },
      hat: { '': 'a hat that the wind had taken', found: 'caught the hat between two clouds' },
      firewood: { '': 'dry firewood', found: 'broke three dead trees into firewood' },
      feather: { '': 'the feather of an eagle', found: 'asked an eagle for a feather' },
      donkey: { '': 'a stubborn donkey', found: 'lifted the donkey off a cliff' },
    },
    'giant joy': {
      birds: { '': 'feeding sparrows', too: 'feed the sparrows' },
      garden: { '': 'watering a tiny daisy', too: 'water flowers' },
      weaving: { '': 'weaving a very long scarf', too: 'weave scarves' },
      hedgehogs: { '': 'combing a hedgehog', too: 'comb hedgehogs' },
      songs: { '': 'singing a nest of owls to sleep', too: 'sing to owls' },
      pictures: { '': 'painting the sunset on a rock', too: 'paint sunsets' },
      pipe: { '': 'playing a little wooden pipe', too: 'play the pipe' },
      nests: { '': 'mending the nest of a crow', too: 'mend nests' },
    },
  },
  sayings: [
    saying(
      e.feared,
      [
        'High above the village lived {giant.a}, and [everybody feared|children hid from|people whispered about|nobody could forget] {fear}.',
        '[Doors were locked and windows were shut|Children were called in at dusk|Nobody slept well] because of {fear}. For [on the mountain|up among the rocks|behind the dark forest|high above the clouds] lived {giant.a}.',
        'Nobody [in the valley|in the village|for miles around] had ever talked to {giant.obj} on the mountain. They knew only {fear}.',
        '{giant.a} lived [among the eagles|in a huge cave|on the mountain], and down in the village people [were afraid of|trembled at|talked of] {fear}.',
      ],
      [['What were the people afraid of?', 'fear']],
    ),
    saying(e.told, [
      '[People said|Old men said|The miller said|Even the teacher said] that a giant once {tale}.',
      '"One of them once {tale}," [people whispered|the old folk said|the shepherds said|children told each other].',
      'Long ago, so [they|people|the grandmothers] said, a giant {tale}.',
    ]),
    saying(e.child, [
      'In the [last|smallest|oldest] house of the village lived {hero}, {trait.a} {kind}[| with big ears| with a dog| with nine sisters| with red cheeks].',
      'Now in that village there lived {trait.a} [|little |young ]{kind} named {hero}.',
      '{hero} was {trait.a} {kind} and had heard it all [a hundred times|at bedtime|over the porridge|every winter evening|and wondered about it].',
    ]),
    saying(
      e.goesUp,
      [
        'One [day|morning|Sunday] {hero} [went|climbed|wandered] up the mountain to look for {search}.',
        '{hero} was looking for {search}, [sang a song|followed a butterfly|took the wrong path|forgot the time|picked some flowers], and climbed much too high.',
        '"Never go past the [white stone|dead tree|red rock|old oak]," people had warned {hero.obj}. But {hero.he} was looking for {search} and [forgot|went on|did not see it in time].',
      ],
      [['What was {hero.name} looking for?', 'search']],
    ),
    saying(e.trembles, [
      '[A stone fell|The ground shook|Something sighed], and {hero.poss} [knees shook|heart beat fast|mouth went dry].',
      '"Oh, [dear|help|no]," whispered {hero.name}, and hid [under a bush|behind a stone|in the tall grass].',
      '{hero} saw a huge footprint and wanted to [run home|hide|be a mouse]. But {hero.he} went on, step by step.',
    ]),
    saying(e.stands, [
      '[A stone fell|The ground shook|Something sighed], but {hero.name} [did not turn back|went on|only climbed higher].',
      'Was that [thunder|a bear|the wind|a voice]? {hero} [climbed on a rock to see|kept very still and listened|came closer].',
      '"I want to see for myself," said {hero.name}, and [went on|took a deep breath|climbed higher].',
    ]),
    saying(
      e.meets,
      [
        'And who sat there? It was {giant.obj}, {gentle}! {hero} [stared|laughed out loud|could not believe it|forgot to run|came closer].',
        'Behind a [bush|rock|hill] {hero} found {giant.obj}, {gentle}. "[Good day|Oh, a guest|Do not be afraid|Mind my toes]," said a deep voice.',
        '{giant} was not [angry|wicked|roaring|terrible] at all. {giant.he} was {gentle}. "[Good day|Sit down|Do not run|Come closer], little one," {giant.he} said to {hero.name}.',
      ],
      [['What was the giant doing?', 'gentle']],
    ),
    saying(e.helps, [
      '[At once|Soon|Before evening] {giant} {search.found}, and {hero.name} [laughed|cheered|said thank you|danced|clapped].',
      '"{search}? [Nothing easier|Let me see|That is no trouble|Just a minute]," said {giant.name}, and {search.found}. {hero.name} got [tea in a bathtub|a ride in a pocket|a cake as big as a wheel|a bed of soft moss] as well.',
      '{giant} {search.found}. Then {hero.name} stayed [for tea|to watch the clouds|to hear stories|for a game of hide and seek].',
    ]),
    saying(e.asksTale, [
      '"They say that a giant once {tale}," said {hero.name}. {giant} [sighed|hung {giant.his} head|smiled sadly]. "{tale.no}."',
      '"Is it true that a giant {tale}?" asked {hero.name}. One huge tear [fell|splashed into the grass]. "{tale.no}," said {giant.name}.',
      '"Why do they say that a giant {tale}?" asked {hero.name}. "{tale.no}," said {giant.name} [very softly|and turned red|and rubbed one ear].',
    ]),
    saying(e.flood, [
      'That autumn it rained for [nine|ten|twenty] days, and {hero} saw the first [chairs|tables|beds|carts] float away.',
      'Then came the great rain. Water ran in under the doors, and {hero} sat on the [roof|table] with [the hens|a goat|two cats|a crying baby].',
      'One night {hero} woke up and heard the river. It was [in the street|in the kitchen|on the stairs]! [Bells rang|Children cried|Dogs howled].',
    ]),
    saying(e.snow, [
      'That winter it snowed until [the doors would not open|there was no road any more]. {hero} [ate the last bread|could see {hero.his} own breath in bed|wore two coats to bed].',
      'Then came the great snow. It covered the [windows|doors|fences], and only {hero} was small enough to climb out [through the roof|up the chimney].',
      'One morning {hero} looked out, and the [street|school|well|market] was gone. Snow lay as high as the roofs, and [the bread ran out|nobody could leave].',
    ]),
    saying(e.gale, [
      'That autumn a storm came [from the sea|over the hills|from the north]. {hero} saw a [chicken|cart|table|fence|church bell] fly by.',
      'Then came the great wind. [Fences fell|Roofs flew|Chimneys fell], and {hero} held on to [a tree|the well] with both arms.',
      'One night {hero} woke up because the roof [shook|danced|groaned]. The wind wanted to carry off the whole village!',
    ]),
    saying(e.calls, [
      '{hero} rang the church bell [again and again|with all {hero.his} might], and down the mountain came {giant.name}.',
      '{hero} put both hands to {hero.his} mouth and [called|shouted]. Boom, boom, boom! {giant} [was coming|had heard it and came].',
      '"I know who can help," said {hero.name}, and swung a [lantern|red scarf|white sheet|blue coat] [from the tower|high in the air|until both arms hurt]. {giant} saw it and came.',
    ]),
    saying(
      e.holdsRiver,
      [
        '{giant} sat down in the river like a [stone|cork|gate|hill] and stayed there until {hero} and all the others were dry.',
        'With bare hands {giant} dug a new bed for the river, while {hero} [held the lantern|showed the way|sat on one shoulder].',
        'Stone upon stone, {giant} built a [wall|dam|long hill], while {hero} [called out where it leaked|held the lantern|brought tea|counted them].',
      ],
      [['Who kept the water away?', 'giant']],
    ),
    saying(
      e.clearsSnow,
      [
        '{giant} swept the street with [a tree|a barn door|both hands] and then blew, just once, while {hero} held on tight.',
        '{giant} blew one long, warm breath, and the snow [ran off in streams|was gone]. {hero} opened the first [door|window].',
        '{giant} carried off the snow by the armful and brought [bread|dry wood|hot tea]. {hero} rode along in [a pocket|the hat|one hand].',
      ],
      [['Who cleared away the snow?', 'giant']],
    ),
    saying(
      e.shieldsHouses,
      [
        '{giant} lay down around the village like [a wall|a big dog|a mountain|a cat], and {hero} [slept|ate supper|told stories] in the quiet behind one knee.',
        '{giant} stood there with {giant.his} back to the storm [until morning|all night], and {hero} [held one finger|counted the houses|brought hot milk|sang to keep awake].',
        '{giant} spread a coat as large as a [field|cloud|sail] over all the houses. {hero} held [the lowest edge|one end|a sleeve].',
      ],
      [['Who kept the wind away?', 'giant']],
    ),
    saying(e.welcomed, [
      '"Thank you," said [the oldest man|a child|the miller|a mother]. Now {giant} comes down every [Sunday|Friday], and {hero.name} learns to {gentle.too}.',
      'Then {hero.name} shook {giant.namePoss} little finger, and everybody [cheered|laughed|came closer]. "[Show|Teach] us how to {gentle.too}!" they begged.',
      'They baked a [cake|pie|loaf] [on a cart wheel|as big as a house|with nine hundred eggs] for {giant.name}. And {hero.name} goes up every [week|Sunday] to {gentle.too}.',
    ]),
    saying(e.chased, [
      'But as soon as they were safe, the people took fright again. Someone threw a stone. {giant} [looked at|waved to|smiled at] {hero.name} and walked away over the hills.',
      '"[Go away|Leave us alone]!" shouted the people. "Stop it!" cried {hero.name}, but nobody listened. [Without a word|Slowly] {giant} turned away, and did not come back.',
      'No one said thank you. They only [shut their doors|held their children tight]. {giant} nodded to {hero.name} and left [for good|the mountain for ever].',
    ]),
    saying(e.missed, [
      'Now the mountain is [quiet|empty]. Sometimes {hero.name} climbs up to the cave, where a [cup|bed|hat] still waits for {giant.obj}.',
      'It took the people a long [year|winter] to be ashamed. "We were wrong about {giant.obj}," they said. {hero.name} had known it all along.',
      'On [dark|cold|clear] evenings {hero.name} puts a [candle|lantern|cake] in the window, in case {giant.name} should be passing by.',
    ]),
    saying(e.keepsSecret, [
      '{hero} told [everybody|the teacher], but nobody believed it. "All the better," said {hero.name}. Now {giant} and {hero.name} {gentle.too} together[| on Sundays| all summer long].',
      'Nobody in the village asked, and {hero} told nobody. But every [Sunday|evening] {hero.name} and {giant} {gentle.too} until the stars come out.',
      'To this day people [lock their doors|tell the old tales|fear the mountain]. {hero} only smiles, for every Sunday {hero.name} and {giant} {gentle.too}.',
    ]),
  ],
};
