// The royal ring, in English.
import { saying } from '../../language/Language';
import { royalRingEvents as e } from '../../world/plots/royalRing';
import type { PlotInEnglish } from '../PlotInEnglish';

export const royalRing: PlotInEnglish = {
  words: {
    'royal ring': {
      golden: { a: 'a golden ring' },
      silver: { a: 'a silver ring' },
      red: { a: 'a ring with a red stone' },
      pearl: { a: 'a ring with one pearl' },
      green: { a: 'a ring with a green stone' },
      copper: { a: 'a copper ring' },
      iron: { a: 'an iron ring' },
      snake: { a: 'a ring like a snake' },
    },
    'ring reason': {
      mother: { '': 'the gift of a mother long dead' },
      wedding: { '': 'meant for the wedding in May' },
      peace: { '': 'the sign of an old peace' },
      luck: { '': 'the luck of the whole land' },
      castle: { '': 'older than the castle' },
      fairy: { '': 'the present of a fairy' },
      friend: { '': 'all that was left of a friend' },
      star: { '': 'made from a fallen star' },
    },
    'ring deed': {
      swans: { '': 'feeding the swans', place: 'the lake', find: 'in the nest of a swan' },
      bread: { '': 'making bread', place: 'the kitchen', find: 'inside a bread roll' },
      roses: { '': 'cutting roses', place: 'the garden', find: 'on a thorn under a leaf' },
      well: { '': 'looking into the well', place: 'the well', find: 'at the bottom of a bucket' },
      snow: { '': 'throwing snow at the guards', place: 'the yard', find: 'under a lump of snow' },
      hay: { '': 'jumping in the hay', place: 'the stable', find: 'in the beard of a goat' },
      books: { '': 'reading in the tower', place: 'the tower', find: 'between two old books' },
      dance: { '': 'dancing in the great hall', place: 'the great hall', find: 'in a crack of the floor' },
    },
    'ring gift': {
      ride: { '': 'a ride on the white horse' },
      cake: { '': 'cake every Sunday' },
      cap: { '': 'a red cap with a feather' },
      song: { '': 'a song with forty drums' },
      picture: { '': 'a picture in the great hall' },
      garden: { '': 'the key to the garden' },
      bed: { '': 'a soft bed in the tower' },
      bell: { '': 'a silver bell' },
    },
  },
  sayings: [
    saying(
      e.owns,
      [
        'In a castle [by the sea|with nine towers|on an island|behind high walls] lived {royal.a} who [never took off|loved nothing so much as|was very proud of] {look.a}. It was {reason}.',
        '{royal.a} always wore {look.a}, [day and night|even in the bath|even at breakfast|even under a glove]. It was {reason}.',
        'No [crown|treasure|horse] in the castle was guarded like {look.a}, for it was {reason}. It belonged to {royal.a}.',
        'Once there was {royal.a} in a castle [by the sea|with nine towers|on an island], who [showed every guest|liked to look at|took good care of] {look.a}. It was {reason}.',
      ],
      [
        ['Who had a ring?', 'royal'],
        ['What was special about the ring?', 'reason'],
      ],
    ),
    saying(
      e.loses,
      [
        'One [day|morning|afternoon|Monday] {royal} was {deed}, and [suddenly|an hour later|soon after] the ring was gone.',
        'After {deed}, {royal} [looked at {royal.his} hand|washed {royal.his} hands|sat down to tea] and turned [pale|as white as snow]. The ring was gone!',
        '"I was only {deed}," cried {royal.name}, [in tears|as pale as milk]. "And [suddenly|all at once] the ring was not there!"',
        'It happened [without a sound|very quickly|on a quiet day]. {royal} had been {deed} for a while, when {royal.he} saw that {royal.his} finger was bare.',
      ],
      [['What was {royal.name} doing before the ring was lost?', 'deed']],
    ),
    saying(e.searches, [
      'The [guards|maids|servants] looked [under every bed|in every pot|in all the boots|behind the throne|up on the roof]. {royal} promised a reward and could not [sleep|eat a bite].',
      '"A golden reward for the ring!" cried {royal.name} [from the tower|from the window|at the gate|in the market]. But [nobody had it|nobody came].',
      '[Forty|Ninety|Twenty|Sixty] [maids|soldiers|servants|cooks] crept over the floors and found [old cheese|a shoe|two teeth|a mouse|six coins|a sock], but no ring. {royal} promised a [great|rich|royal] reward.',
      '{royal} looked in {royal.his} [shoes|bath|hat|gloves] and even in the [porridge|cake|honey|sugar]. No ring! So {royal.he} promised a [great|rich|royal] reward.',
    ]),
    saying(e.child, [
      'Not far [away|from the castle] lived {hero}, {trait.a} {kind}[| with quick eyes| with big ears| who saw a lot].',
      'Now there was {trait.a} [little|young] {kind} called {hero}, who had slipped into the castle [for a bit of cheese|to get out of the rain|with the milk cart|behind a cat|to hear the news].',
      '{hero}, {trait.a} {kind} from [the village|behind the castle|the kitchen yard], heard the news [at breakfast|the next day|from the cook].',
    ]),
    saying(e.servant, [
      '[At the castle worked|Behind the kitchen lived|Under the stairs lived] {hero.a}, who was {trait} and [rose at dawn|knew every cat|talked to the horses|had big feet|loved cheese].',
      'There was also {hero.a}, so {trait} that [even the cat knew it|the maids sang about it|everybody talked about it].',
      'Now people knew {hero.a} at the castle, a {trait} one, who [rose at dawn|knew every cat|talked to the horses|had big feet|loved cheese].',
    ]),
    saying(e.asks, [
      '"What did you do [last|before that]?" asked {hero.name}. "I was {deed}," said {royal.name}.',
      '{hero.name} did not run about. {hero.he} [sat down|ate a pear] and thought. What had {royal.name} been doing? Of course, {deed}!',
      '"Were you {deed}?" asked {hero.name}. {royal.name} nodded [slowly|and wiped {royal.his} eyes].',
    ]),
    saying(
      e.finds,
      [
        'What shone there, {deed.find}? {hero} [could not believe {hero.his} eyes|looked twice|bent down|came closer]. It was the ring!',
        '{hero} went [straight|quietly|at once|on tiptoe] to {deed.place}. And there, {deed.find}, [lay|shone|sparkled] the ring!',
        '[By luck|With sharp eyes|With a lamp] {hero} came to {deed.place} and [found|saw|discovered|spotted] the ring {deed.find}.',
        '{hero} searched {deed.place} for [an hour|half the day|a long time]. Then, {deed.find}, something [sparkled|shone|caught the light]. It was the ring!',
      ],
      [
        ['Who found the ring?', 'hero'],
        ['Where was the ring found?', 'deed'],
      ],
    ),
    saying(e.returns, [
      '{hero} [cleaned|dried|polished|wrapped up] the ring and took it straight to {royal.obj}, who [laughed|wept for joy|could not speak for joy].',
      'Past the guards and up the stairs went {hero.name}, with the ring [in a leaf|in a cloth|held high|on a pillow]. {royal.name} [wept for joy|laughed out loud|kissed it].',
      'The guards laughed at {hero.name}. But then they saw the ring, and {royal.name} came running [in tears|with open arms|with one shoe on|down the stairs].',
    ]),
    saying(
      e.reward,
      [
        '{hero.name} could have had [gold|a farm|a ship|a horse], but asked for {gift}, and {royal.name} [said yes|laughed and nodded|gave it gladly].',
        '"[Name your wish|Ask for anything|The reward is yours]," said {royal.name}. "I would like {gift}," said {hero.name}[|, and turned red|, without thinking twice| very softly].',
        '{royal.name} kept the promise. {hero.name} got {gift}, and [was proud for years|told everybody|was as happy as could be|danced for an hour].',
        'And what did {hero.name} get from {royal.obj}? {gift}! No [gold|treasure] in the world could have been better.',
      ],
      [['What reward did {hero.name} get?', 'gift']],
    ),
    saying(e.tells, [
      '"Do you know why I cried?" asked {royal.name}. "It is {reason}." {hero.name} [nodded|understood|was silent].',
      '{royal.name} let {hero.name} hold the ring once more. "It is {reason}," said {royal.name} softly.',
    ]),
    saying(e.hides, [
      '"Mine," thought {hero.name}. "Nobody saw me." And {hero.he} hid the ring [in a shoe|in the hay|under a stone|in an old pot|inside a hat].',
      '{hero} looked left and right and put the ring under {hero.his} [bed|pillow|hat].',
      'How it shone! "[Tomorrow|Next week] I will give it back," said {hero.name}, and said so every day, and kept the ring.',
    ]),
    saying(e.heavy, [
      'Then {hero.name} heard {royal.name} cry. The ring was {reason}! From that hour it felt [as heavy as a stone|as cold as ice].',
      'The ring was {reason}, people said, and {royal.name} had stopped [eating|sleeping|laughing|singing]. {hero.name} [lay awake|was ashamed].',
      '"It is {reason}," {hero.name} heard {royal.name} say to [the moon|the guards]. Then the ring was no fun any more.',
    ]),
    saying(e.confesses, [
      'With [burning ears|slow steps] {hero.name} went to {royal.obj}. "I had the ring all the time." There was no reward, but there was [hot milk|a smile|a piece of cake|a cup of tea], and a light heart.',
      '{hero.name} put the ring at the feet of {royal.name} and waited for the guards. "It was brave of you to come," said {royal.name}. "[I forgive you|Stay for supper]."',
      '"I took the ring because it shines," said {hero.name}. {royal.name} was silent for a long time. "Then you shall clean it for me every [Sunday|morning]."',
    ]),
    saying(e.rollsAway, [
      'One [day|night] {hero} took out the ring on the [bridge|rocks|shore]. It slipped, and with a [tiny|sad] splash it was [gone|lost].',
      '{hero} could not show the ring to anybody. So {hero.he} played with it alone by the water, and a [big|green] wave took it.',
      'But a stolen thing is never safe. A [crow|magpie] took the ring from {hero.obj}, flew out over the sea, and let it fall.',
    ]),
    saying(e.neverBack, [
      'Now nobody had the ring, not {royal.name} and not {hero.name}, who never told a soul and [slept badly|never forgot it|often looked at the sea].',
      '{royal.name} is still waiting. And [on stormy nights|when a fish is cut open], {hero.name} [looks away|turns pale].',
      'Years later {hero.name} told everything. {royal.name} only [nodded|turned to the window]. The ring lies at the bottom of the sea, where no one goes.',
    ]),
  ],
};
