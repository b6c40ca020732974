// River flood, in English.
import { saying } from '../../language/Language';
import { riverFloodEvents as e } from '../../world/plots/riverFlood';
import type { PlotInEnglish } from '../PlotInEnglish';

export const riverFlood: PlotInEnglish = {
  words: {
    'flood days': {
      'four days': { '': 'four days' },
      'five days': { '': 'five days' },
      'a week': { '': 'a whole week' },
      'nine days': { '': 'nine days' },
      'ten days': { '': 'ten days' },
      'two weeks': { '': 'two weeks' },
    },
    'flood refuge': {
      'barn roof': { at: 'on the roof of the barn' },
      'mill attic': { at: 'at the top window of the mill' },
      'grass hump': { at: 'on a tiny island of grass' },
      willow: { at: 'high up in a willow' },
      'hay cart': { at: 'on top of a hay cart' },
      'church wall': { at: 'on the church wall' },
      'apple tree': { at: 'in an apple tree' },
      rock: { at: 'on a bare rock' },
    },
    'flood signal': {
      apron: { ing: 'waving something white' },
      'lantern light': { ing: 'swinging a lantern' },
      shouting: { ing: 'shouting for help' },
      pan: { ing: 'beating on a pot' },
      horn: { ing: 'blowing a horn' },
      'red cloth': { ing: 'waving a red scarf' },
      arms: { ing: 'waving both arms' },
      singing: { ing: 'singing to stay brave' },
    },
    'flood pet': {
      'gray cat': { the: 'the gray cat', a: 'a gray cat', sound: 'hissed' },
      'speckled hen': { the: 'the spotted hen', a: 'a spotted hen', sound: 'clucked' },
      'lame dog': { the: 'the old dog', a: 'an old dog', sound: 'barked' },
      'young goat': { the: 'the little goat', a: 'a little goat', sound: 'bleated' },
      'white goose': { the: 'the white goose', a: 'a white goose', sound: 'honked' },
      pig: { the: 'the fat pig', a: 'a fat pig', sound: 'grunted' },
      lamb: { the: 'the lamb', a: 'a lamb', sound: 'bleated' },
      parrot: { the: 'the green parrot', a: 'a green parrot', sound: 'said good morning' },
    },
  },
  sayings: [
    saying(
      e.rains,
      [
        'For {days} it rained on the [roofs|fields|gardens|hedges|hills] and on the ducks, until even the ducks [had had enough|were tired of it].',
        '[Drip, drop, drip.|Splash, splash.] For {days} it had rained, and the [brook|path|meadow|street|garden|village square] was a [river|lake|pond].',
        'All the [barrels|buckets|cellars] filled, for it rained for {days}, and the river grew [brown and fat|wide and wild|loud and angry|brown and deep].',
        '"It cannot go on like this," said the [old people|fishermen|neighbors|farmers|teacher|baker]. But it rained for {days}.',
        'Only the [frogs|ducks|snails|fish|worms|geese] were [happy|cheerful], for it had rained for {days}.',
      ],
      [['How long did it rain?', 'days']],
    ),
    saying(
      e.heroLives,
      [
        'On the [bank|hill] lived {kind.a} named {hero}, who could only look at {thing.a} and [sigh|wait for the sun|dream of summer|hope|count the drops].',
        'From the [hill|top window], {kind.a} named {hero} watched the water [come|rise]. In the [shed|hall] {thing.a} was waiting for better [days|weather].',
        '"May I try my {thing.bare}?" asked {kind.a} called {hero} [each|every] morning. "Not [today|in this weather|until it stops]," [was the answer|said Mother].',
        'In the shed of {kind.a} named {hero} was {thing.a}, a [birthday present|prize from the fair|present from an uncle] that had [never|not yet] been outside.',
      ],
      [['What did {hero.name} own?', 'thing']],
    ),
    saying(e.bridgeGone, [
      'One night {hero} woke from a [crack|crash|noise] like thunder. The river had [torn away|carried off|broken] the bridge.',
      'At breakfast the [cups|plates|windows|spoons|doors|pots] began to [shake|rattle]. {hero} ran out just in time to see the bridge [break in two|roll over|float away].',
      'Then came a [groan|crack|roar] and a splash, and when {hero} looked out, there was no bridge any more.',
      '"The bridge is gone!" somebody [cried|shouted|called] in the street. {hero} [felt cold all over|turned pale], for there was no other way across.',
    ]),
    saying(
      e.cutOff,
      [
        '{hero} [rubbed|wiped] the window. [Far out|On the other side], {refuge.at}, [sat|was] {who.a}, {signal.ing}.',
        'Someone was out there! {refuge.at}, {hero} saw {who.a}, {signal.ing}.',
        'Who was that, {refuge.at}, {signal.ing}? {hero} knew [that shape|that hat|that coat|those big boots] at once. It was {who}.',
        '{hero} saw it first: {refuge.at} was {who.a}, {signal.ing}, and the water [rose|climbed].',
      ],
      [
        ['Who was cut off by the water?', 'who'],
        ['Where did {hero.name} see {who.name}?', 'refuge'],
      ],
    ),
    saying(
      e.fetches,
      [
        '{hero} ran [barefoot|through the mud|down the hill|as fast as {hero.he} could] to {helper.a}. "We must [save|help] {who.name}!"',
        '{hero} [knocked|banged] on the [nearest|next] door until {helper.a} [looked|came] out. "It is {who.name}! Come quick!"',
        '"[Hold on|Wait for us|Be brave]!" {hero.name} [shouted|called] to {who.obj}, and ran to [wake|fetch|find] {helper.a}.',
        'A [minute|moment] later {hero} was pulling {helper.a} [out of bed|to the river] by the [sleeve|hand]. "Look! It is {who.name}!"',
      ],
      [['Whom did {hero.name} ask for help?', 'helper']],
    ),
    saying(
      e.kiteFlies,
      [
        '{hero} let {thing} climb into the wind, [out and out|higher and farther], until {who.name} caught its string. A [strong|thick|long] rope followed.',
        '"The wind [blows that way|is right|will help us]," said {hero.name}. Up went {thing}, and {who.name} [grabbed|caught] the tail! A [strong|thick|long] rope followed.',
        'Then {hero} thought of {thing}. It [flew|sailed|danced] over the [waves|flood], straight to {who.name}, and on its string came a [strong|thick|long] rope.',
      ],
      [['What carried the string across the water?', 'thing']],
    ),
    saying(
      e.tubCrosses,
      [
        'Along the rope {helper.name} sent a [bath tub|big barrel|wooden trunk|big basket|wooden box]. Back it came, [rocking|spinning|dripping], with {who.name} and {pet.a} inside!',
        '{helper.name} hung a [laundry basket|bread basket|wooden trunk] on the rope and pulled {who.name} across, [hand over hand|slowly and carefully|bit by bit]. [Under a wet coat|Under a blanket] something {pet.sound}: {pet.a}!',
        '{helper.name} sent [a barn door|an old table|a big bed] over. {who.name} [knelt|sat] on it and [held|hugged] {pet.a}. "Pull!" [roared|cried|shouted] {helper.name}, and [the whole village|everybody] pulled.',
      ],
      [['Which animal came along?', 'pet']],
    ),
    saying(
      e.boatCrosses,
      [
        '"Your {thing.bare} is small, {hero.name}, but it floats," said {helper.name}. [Twice|Three times] the river turned it [around|back] before it reached {who.name}.',
        'So {hero} lent {thing} to {helper.name} and held the rope, while [bit by bit|stroke by stroke|wave by wave] it came nearer to {who.name}.',
        '"Hold the rope, {hero.name}, and do not let go," said {helper.name}. {helper.he} [steered|pushed] {thing} [past logs and barrels|through the waves|over the flood], up to {who.name}.',
      ],
      [['In what did {helper.name} cross the river?', 'thing']],
    ),
    saying(
      e.petWaits,
      [
        '"Not without {pet.the}!" [said|cried] {who.name}. So {helper.name} [sighed|laughed] and took {pet.the}, too.',
        'Behind {who.name} something {pet.sound}. It was {pet.a}, wet as a [sponge|sock|fish|frog|rag]. {helper.name} [sighed|laughed|smiled] and made room for one more.',
        '{who.name} handed over a [bundle|sack|basket] first. It {pet.sound}: it was {pet.a}! "[Anything else|Is that all]?" asked {helper.name}, and turned back.',
      ],
      [['Which animal did they save?', 'pet']],
    ),
    saying(
      e.thingLost,
      [
        'Only {thing} was not saved: the [flood|river|water] [tore|pulled|snatched] it away from {hero.name}.',
        'When {hero} looked around for {thing}, it was already far [away|down the river], a [spot|dot|leaf] on the brown water.',
        'In all the [joy|noise|hurry] nobody watched {thing}, and a wave took it. {hero} [said nothing|swallowed hard|bit {hero.his} lip|waved after it].',
      ],
      [['What did the river take from {hero.name}?', 'thing']],
    ),
    saying(
      e.warm,
      [
        'Soon {who} sat by {hero.namePoss} [fire|stove], with a bowl of {soup.bare} and both feet in [hot water|dry socks|a blanket].',
        '"[Eat|Get warm|Sit down]," said {hero.name}, and brought a bowl of {soup.bare}. {who} [could hardly hold the spoon|asked for more|smiled at last].',
        'In {hero.namePoss} kitchen, {who} ate [two|three|four] bowls of {soup.bare} and did not [say a word|speak] until the last was empty.',
      ],
      [['What did {who.name} eat?', 'soup']],
    ),
    saying(e.newThing, [
      'When the mud had dried, {who} came to {hero.namePoss} house with a [smile|secret]. In the yard was a new {thing.noun}, even [better|stronger|finer] than the first.',
      '"The river owes you something, {hero.name}," said {who.name}. And [on the first day of spring|one sunny morning|a month later] there was a new {thing.noun} at the door.',
      'Weeks later, far away, {who} found {thing} in a [hedge|bush|tree|ditch|barn], mended [it well|every hole|every crack], and brought it home to {hero.name}.',
    ]),
    saying(e.newBridge, [
      'When the water went down, the whole village built a new bridge, and {hero} and {who.name} were the first to [walk|run|dance|hop|march] across.',
      '[In summer|That year|In autumn] they built a bridge of [stone|oak|iron|red brick]. {who} [cut|scratched] a name into the [railing|first post]: {hero.name}.',
      'Now there is a new bridge, where {who} always stops to wave at {hero.namePoss} [window|house].',
    ]),
    saying(e.houseGone, [
      'But when the water fell, {who.namePoss} house was gone. So {who} and {pet.the} [stayed with|moved in with] {hero.name}[|, and there was room for all of them|, and it had to do].',
      '{who} looked out. "That was my [roof|door|bed]," {who.he} said, as it [drifted|floated] past. {hero} moved closer, and {pet.the} lay down on both their feet.',
      'In the night the river took {who.namePoss} house, with the [bed|clock|table|piano] and the [blue cups|old letters|books|curtains]. {hero} [asked nothing and sat close by|sat close and held {who.his} hand], and {pet.the} slept between them.',
    ]),
  ],
};
