// Night walk, in English.
import { saying } from '../../language/Language';
import { nightWalkEvents as e } from '../../world/plots/nightWalk';
import type { PlotInEnglish } from '../PlotInEnglish';

export const nightWalk: PlotInEnglish = {
  words: {
    'night goal': {
      nightingale: {
        to: 'to hear the nightingale',
        yes: 'from the darkest bush rose a song, so clear that it almost hurt',
        no: 'the nightingale did not sing that night',
      },
      foal: {
        to: 'to see the new foal',
        yes: 'in the straw lay a wet brown foal, all legs, and tried to stand up',
        no: 'the mare stood alone, and there was no foal yet',
      },
      'badger cubs': {
        to: 'to watch the badger cubs',
        yes: 'three striped noses came out of the hole and began to fight',
        no: 'the badgers had moved away, and there was a spider web across the hole',
      },
      moonflower: {
        to: 'to see the moonflower open',
        yes: 'the white bud shook, turned, and opened all at once',
        no: 'the moonflower had opened the night before, and now it hung there, brown and dry',
      },
      toads: {
        to: 'to carry the toads across the road',
        yes: 'there they sat, forty toads, and let themselves be lifted over, one by one',
        no: 'no toad had come, for the ground was much too dry',
      },
      owl: {
        to: 'to see the white owl',
        yes: 'the white owl flew over them without a sound',
        no: 'the white owl had found another forest',
      },
      'singing ice': {
        to: 'to see the stars in the lake',
        yes: 'the lake lay still and was full of stars, as if the sky had come down',
        no: 'the wind blew over the lake, and there was not one star in it',
      },
      'red moon': {
        to: 'to see the moon turn red',
        yes: 'the moon turned red, slowly, as if it were ashamed',
        no: 'the clouds came, and there was no moon at all',
      },
    },
    'sound of the walk': {
      'fox bark': { it: 'a rough, lonely bark', from: 'a fox, and it is calling its wife' },
      crickets: { it: 'a thin, endless ringing', from: 'ten thousand crickets, rubbing their wings' },
      frogs: { it: 'a loud croak', from: 'the frogs, and every one of them thinks that it can sing' },
      train: { it: 'a far-off rumble', from: 'the night train, and all its people are asleep' },
      'tower clock': { it: 'a slow, deep stroke', from: 'the clock in the tower, and it is never tired' },
      river: { it: 'a soft roar', from: 'the river, and it has to be at the sea by morning' },
      wind: { it: 'a long sigh', from: 'the wind in the trees, looking for a bed' },
      mouse: { it: 'a tiny scratching', from: 'a mouse, and it is moving house' },
    },
    'night sight': {
      glowworms: { '': 'little green lights in the grass, as if the stars had babies' },
      bats: { '': 'bats, quick as bits of black paper' },
      moon: { '': 'the edge of the moon, orange as a pumpkin' },
      'spider webs': { '': 'silver spider webs, hung out between the grass to dry' },
      'milky way': { '': 'more stars than there are words' },
      deer: { '': 'two deer, drinking at the stream' },
      snail: { '': 'a snail on a leaf, white as a shell' },
      clouds: { '': 'clouds like slow gray whales' },
    },
    'night dread': {
      'heavy breathing': { '': 'someone was breathing, heavily, right behind the hedge' },
      snuffling: { '': 'something grunted in the leaves, and it was coming closer' },
      'green eyes': { '': 'two green eyes were glowing in the dark, and they did not move' },
      rattling: { '': 'chains were clanking, first slowly, then faster' },
      'white wings': { '': 'something white and silent swept over their heads and screamed' },
      'tall man': { '': 'a tall, thin man was standing by the path, and he did not speak' },
      knocking: { '': 'something knocked, three times, inside a tree' },
      'white lady': { '': 'a white lady was dancing over the grass' },
    },
    'night truth': {
      'old cow': { '': 'an old cow that could not sleep', the: 'the old cow' },
      'hedgehog family': { '': 'a hedgehog with four children', the: 'the hedgehogs' },
      'gray cat': { '': "the baker's gray cat", the: 'the gray cat' },
      'loose gate': { '': 'a garden gate with a loose chain', the: 'the garden gate' },
      'barn owl': { '': 'a barn owl on the way to supper', the: 'the barn owl' },
      'dead tree': { '': 'a dead tree', the: 'the dead tree' },
      woodpecker: { '': 'a woodpecker with bad dreams', the: 'the woodpecker' },
      washing: { '': 'a shirt on a rope', the: 'the shirt' },
    },
  },
  sayings: [
    saying(
      e.plans,
      [
        'When [all good children slept|the clock struck ten|the moon rose|the house was dark], {elder.name} woke {kind.a} named {hero} and [whispered|said], "It is time {goal.to}."',
        '"Tonight?" asked {hero}, {kind.little} with [very big eyes|a loose tooth|messy hair]. "[Tonight|Right now]," said {elder.name}. "You [wanted so much|have waited so long] {goal.to}."',
        'For [weeks|a month|a whole year] {elder.name} had promised {hero}, {kind.little} from the [last house|mill|farm], to go out at night {goal.to}. Now the night had come.',
      ],
      [['Who went out with {hero.name}?', 'elder']],
    ),
    saying(
      e.trait,
      [
        '{hero.name}, who was {trait}, had never [been out so late|walked in the dark|been up after nine|heard a clock strike midnight].',
        '{hero} was {trait}. And the night is [big|deep|wide] and [black|full of eyes|full of noises].',
        '"Be {trait}," {hero.name} [thought|whispered], "[as always|as by day|and hold on tight|and keep walking]."',
      ],
      [['What was {hero.name} like?', 'trait']],
    ),
    saying(
      e.sets,
      [
        'With {lamp.a}, {hero.name} and {elder.name} [walked|went|crept] past {place}. The [houses|windows|fields|gardens] were [dark|asleep|quiet], and the air smelled of [hay|smoke|apples].',
        '{hero.name} carried {lamp.a}, and {elder.name} carried [a stick|a bag|some bread|a blanket]. So they went past {place}, [side by side|hand in hand|without a word|arm in arm].',
        'Past {place} went {hero.name} and {elder.name}, with {lamp.a}, [two apples|some bread|warm milk|a bag of nuts] and [a blanket|thick coats|warm hats].',
      ],
      [
        ['What did they take along?', 'lamp'],
        ['What did they walk past?', 'place'],
      ],
    ),
    saying(
      e.hears,
      [
        'Then {hero.name} heard {sound.it}. "That is {sound.from}," said {elder.name}, and [smiled|walked on|stood still to listen].',
        '"[Listen!|Hush!|Do you hear that?]" There was {sound.it}. {hero.name} [jumped|looked around|turned pale|stopped]. "It is {sound.from}," said {elder.name}.',
        'The night was not [silent|asleep|empty] at all, {hero.name} [noticed|found]. What was {sound.it}? "[Only|Just] {sound.from}," said {elder.name}.',
      ],
      [['What did {hero.name} hear?', 'sound']],
    ),
    saying(e.blowsOut, [
      '"May I?" asked {hero.name}, and blew out {lamp}, to [see|feel|meet] the [real|whole|big] dark.',
      '[White moths|Moths] [danced around|bumped against|flew into] {lamp}, and {hero} was sorry for them. So {hero.he} put it out.',
      '"[One sees more without it|Let us try the dark|I want to see the stars|It only shows my feet]," said {hero.name}, and blew out {lamp}.',
    ]),
    saying(e.windTakesIt, [
      'A [puff|breath|gust] of wind, and {lamp} went out. "[Oh no!|Where are you?|I cannot see you!]" cried {hero.name}. "[Wait|Look up|Here I am|It is only the dark]," said {elder.name}.',
      '{hero.name} [stumbled|slipped], and {lamp} went out. "[Just open your eyes wide|The dark does not bite|Take my hand]," said {elder.name}.',
      'All at once {lamp} [flickered|hissed|smoked] and died. {hero.name} could not see {elder.name}, but felt a [warm|big|steady] hand.',
    ]),
    saying(
      e.sees,
      [
        '[Little by little|Slowly|After a while] the dark grew [thin|soft|blue|friendly]. Where {lamp} had shown nothing, {hero} saw {sight}.',
        '{hero} counted to [ten|twenty|fifty|a hundred]. Then {hero.he} saw what {lamp} had hidden: {sight}.',
        'Without {lamp} there was [so much|far more|twice as much] to see: {sight}! {hero} [forgot to breathe|laughed softly|stood still].',
      ],
      [['What did {hero.name} see in the dark?', 'sight']],
    ),
    saying(
      e.dreads,
      [
        'Just then {hero} [stood still|stopped|turned cold|held {hero.his} breath]. {dread}.',
        'But what was that? {dread}. {hero.namePoss} [back|heart|neck] [went cold|felt like ice].',
        '{dread}! {hero} wanted to [scream|run|call out|hide], but {hero.his} [legs were like wood|feet would not move|mouth was dry].',
      ],
      [['What frightened {hero.name}?', 'dread']],
    ),
    saying(e.clings, [
      '{hero} [grabbed|held] {elder.namePoss} [coat|arm|belt] with both hands and [shut {hero.his} eyes|shook|did not look].',
      '{hero} [hid|crept] under {elder.namePoss} coat, [boots and all|quick as a flash|like a chick under a hen].',
      '"[I want to go home!|Let us run!|Is it a ghost?|Do something!]" [whispered|cried] {hero.name}. "[It is more afraid than we are|Wait and see|It may be shy]," said {elder.name}.',
    ]),
    saying(e.goesNear, [
      'But {hero} was {trait}. {hero.he} [swallowed|bit {hero.his} lip|made two fists], and took [two|three|four|five|ten] steps toward it.',
      '"[Who is there|Hello|Is that you|What do you want|Can I help]?" asked {hero.name}. {trait.a} child [goes and looks|does not run|wants to know].',
      '{hero} [picked up|held up] a [stick|branch], and went [nearer|closer|straight on]. {hero.he} was {trait}, and {hero.his} [knees|feet] [had to come along|would just have to obey].',
    ]),
    saying(
      e.truth,
      [
        'It was {truth}. "Good evening," said {hero.name}[| politely| with a bow| in a small voice].',
        'The [clouds|leaves|branches] [parted|moved], and there was {truth}, and {hero} [breathed again|laughed out loud|had to sit down|felt silly].',
        '"I was [afraid|scared] of you," said {hero.name} to {truth}. It did not [mind|care|answer].',
      ],
      [['What was it really?', 'truth']],
    ),
    saying(e.reached, [
      'And they were not too late: {goal.yes}. {elder.name} [took|held|squeezed] {hero.namePoss} hand, and neither [said a word|moved|spoke].',
      '"[Now|Look|There|Hush]," [breathed|whispered] {elder.name}. And {goal.yes}. {hero.name} never forgot it.',
      '[Past midnight|At eleven|Just before dawn] it happened: {goal.yes}. {hero.name} looked at {elder.name} with [shining|wet|big|happy|round] eyes.',
    ]),
    saying(e.missed, [
      'But {goal.no}. {hero.name} [sighed|kicked a stone|cried|looked away]. "The night gave you [something else|courage|a story]," said {elder.name}.',
      'They had come for nothing: {goal.no}. {elder.name} and {hero.name} waited [an hour|until they were cold|a long time], and then [turned around|went home].',
      'In the end {goal.no}. "[What a pity|I wanted it so much|It is not fair]," {hero.name} said. {elder.name} found [an apple|a nut|a piece of cake] in one pocket, and they shared it.',
    ]),
    saying(e.nextEvening, [
      'The next evening somebody had to [shut the hen house|fetch wood|close the gate|call the cat]. "I will," said {hero.name}. "Then I can say good night to {truth.the}."',
      'Since then {hero} sleeps with the window [open|wide open|half open]. If anything [moves|creaks|knocks|rustles], {hero.he} thinks, "It is only {truth.the}."',
      '"Was it [scary|dark]?" the other children asked. {hero} thought of {truth.the} and [smiled|laughed]. "[Oh yes|Only at first|A little|Not any more]," {hero.he} said.',
    ]),
    saying(e.sleepy, [
      'On the way back {hero.name} rode on {elder.namePoss} [shoulders|back], with {lamp} in one [hand|fist], and [slept|dreamed] before they reached the [gate|first house|bridge].',
      '{elder.name} carried home {lamp} in one hand and {hero.name} on the other arm. Both were [out|dark and quiet].',
      'In bed {hero} still smelled of [grass|hay|leaves|moss] and [night|wind]. {elder.name} set {lamp} on the [chair|table|shelf], but [did not light it|left it dark].',
    ]),
  ],
};
