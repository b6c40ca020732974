// Fear of the dark, in English.
import { saying } from '../../language/Language';
import { fearOfTheDarkEvents as e } from '../../world/plots/fearOfTheDark';
import type { PlotInEnglish } from '../PlotInEnglish';

const BLACK = '[ink|coal|a boot|a cellar|a crow|the bottom of a well]';

const WHERE = '[under the bed|by the door|in the corner|in the closet|behind the curtain]';

export const fearOfTheDark: PlotInEnglish = {
  sayings: [
    saying(
      e.bed,
      [
        'By day {hero} was afraid of [nothing|nobody|neither dogs nor thunder]. But {hero.he} was {kind.little} who did not like the dark, and [every night|at bedtime|when the lamp went out] only {thing.a} [helped|made it better].',
        '"[Leave the door open|Leave the lamp on|Sing one more song|Look under the bed once more]," {kind.little} named {hero} [said|begged] every night, and [held|hugged|squeezed] {thing.a}.',
        `{hero}, {kind.young} with [very good ears|wide eyes|cold feet|a loose tooth], lay in bed and held {thing.a}. Something dark seemed to [sit|stand|wait] ${WHERE}.`,
        'Bedtime was [hard|the worst time] for {hero.name}. {hero.he} was {kind.little} who counted [ten|twenty|forty|a hundred] shadows on the wall, even with {thing.a} [close by|to hold on to].',
        '{kind.a} named {hero} and {thing.a} shared one [bed|room|small bed], and of the two, {hero.name} was [more afraid of the dark|the one who shook|the first to hide].',
      ],
      [['What did {hero.name} hold in bed?', 'thing']],
    ),
    saying(e.night, [
      `It was a {weather} night, as [black|dark] as ${BLACK}.`,
      'That night, {weather.is}, and [there was no moon|all the lamps were out|even the cat was in bed|nobody was up].',
      'Outside, {weather.is}. Inside, the [stairs|walls|chairs|coats] looked [black|strange|bigger than by day|as dark as ink].',
      '[Everybody else|The whole house|Even the dog|The baby] was asleep. It was {weather} and [dark|late|quiet].',
      'One night it was {weather}, and the room was [black|full of corners|full of shadows|much too quiet].',
    ]),
    saying(
      e.hears,
      [
        '{sound.loud}! {hero} [sat up|woke up|turned cold|held {hero.his} breath]. {sound.loud}, it went [again|once more|outside|at the window].',
        'All at once {hero} heard it. {sound.loud}! [Then it was quiet|Then it came again|Now it was closer|Now it was louder].',
        'A [strange|soft|horrible|slow] {sound} began, and {hero} [pulled up {hero.his} feet|lay very still|forgot to breathe].',
        '"What is that?" whispered {hero.name}. Something outside was {sound.doing}, [softly|slowly|again and again|near the window|louder and louder].',
        'There was a noise! {hero} listened with [both ears|an open mouth|a beating heart]. It was a [slow|soft|thin|lonely] {sound}.',
      ],
      [['What did {hero.name} hear in the night?', 'sound']],
    ),
    saying(
      e.imagines,
      [
        '"It is {monster.a}," thought {hero.name}. "It [has come for me|is hungry|wants to come in|knows my name|can smell me]."',
        '{hero} could see it [clearly|quite well], with both eyes [shut|closed|under the covers]. It was {monster.a}!',
        'Only {monster.a} could [sound like that|make such a noise], and {hero} [was sure of it|began to shake|turned pale].',
        'Was it the [stove|door|cat|wind|dog]? Was it the [stairs|mice|clock|roof]? No. {hero} thought [long and hard|with a shiver], and it had to be {monster.a}.',
        'Perhaps it was {monster.a}! {hero} [swallowed|shook] and [counted to ten|listened|looked at the door|held on to the bed].',
      ],
      [['What did {hero.name} think it was?', 'monster']],
    ),
    saying(e.hides, [
      '{hero} slid down until not even [a hair|an ear|a nose|one eye] was to be seen, with {thing} [on top|over {hero.his} face|in both arms].',
      'Down went {hero}, deep under the covers, with {thing}. It was [hot|warm] in there, and just as [dark|black].',
      '{hero} lay as [flat|small] as [a pancake|a mouse|a leaf|a coin] and hid behind {thing}.',
      'It seemed [safer|better|warmer] under the covers, so {hero} [crept|slid|dived] there with {thing}.',
    ]),
    saying(e.calls, [
      '"{other.name}!" called {hero.name}, [very softly|twice|in a shaky voice]. {other} [came running|was there at once], [with messy hair|with only one sock on|with a blanket around {other.him}].',
      '{hero} called {other.name}. [Bare feet|Slippers|Slow steps] came down the hall, and there stood {other.name} with [hair like a broom|a yawn|a candle|sleepy eyes].',
      '{hero} put one foot on the floor, [then another|very carefully], and ran to {other.name}, who [lifted the blanket|moved over|opened both arms] and [listened|asked what was wrong].',
      '{hero} knocked on the wall [three times|very loudly|with one foot], and soon {other.name} [came in|stood by the bed] and [listened, too|asked what it was|sat down].',
    ]),
    saying(
      e.takesLight,
      [
        'But {hero} had heard enough. With {light} and [a spoon|a broom|a boot|a pillow|an umbrella], {hero.he} [tiptoed|marched|walked straight] to the window.',
        'Only one thing is worse than looking, and that is not looking. So {hero} [went|crept|walked] to the window with {light} and [shaky legs|a dry mouth|both eyes half shut|{hero.his} heart beating fast].',
        '"[I am coming|Here I come|Just you wait]!" said {hero.name} in a very deep voice, and [went|walked|crept] to the window with {light}.',
        '{hero} [counted to three|took a deep breath|got up], and [took|found|held up] {light}. It was [seven|eight|ten|twelve] steps to the window.',
      ],
      [['What gave {hero.name} light?', 'light']],
    ),
    saying(e.goTogether, [
      '"[Let us look|Let us see who it is|Come and see]," said {other.name}, and [side by side|arm in arm|slowly] {other.name} and {hero.name} went to the window.',
      '{other} listened with one ear, then with the other. "Come, {hero.name}." And they went to the window together, with [the big lamp|a candle|the lantern].',
      '"I was afraid of the dark until I was [nine|ten|seven], {hero.name}," said {other.name}, "and then I found out that one can look." They took [a lamp|the lantern] to the window.',
      '{other} held the lamp, {hero} held on to {other.name}, and so they came to the window, [step by step|without a word|as quiet as mice].',
    ]),
    saying(
      e.sees,
      [
        '{hero} looked out, with one eye [first|open]. There was no {monster}! It was only {cause}!',
        'The light fell on {cause}. {hero} began to laugh [out loud|for joy], because a {monster} would have been much [bigger|louder|uglier].',
        'So that was the {monster}! It was {cause}. "It was [you|only you] all the time," [said|laughed] {hero.name}.',
        '"Oh!" [said|cried|laughed] {hero.name}. Where the {monster} should have been, there was [only|nothing but|just] {cause}.',
      ],
      [['What made the sound?', 'cause']],
    ),
    saying(
      e.visitor,
      [
        'Two [round|wet|big] eyes looked in. "I am {kind.little}, and my name is {other}," said a thin voice. "I have lost my way, and it is so dark here." {hero.name} opened the window [at once|wide].',
        'On the windowsill sat {kind.little} called {other.name}. "[Please do not eat me|Please do not bite|Are you a ghost]!" said {other.name}. "I?" laughed {hero.name}.',
        'It was {other.name}, {kind.little} [lost in the dark|afraid of owls|with wet feet]. "I thought you were a monster," said {other.name}. "I thought so, too," said {hero.name}.',
        'Who was it? It was {kind.a} named {other}, [as pale as milk|in tears|cold all over]! {hero.name} [laughed|opened the window|held up the light].',
      ],
      [['Who was at the window?', 'other']],
    ),
    saying(e.shares, [
      'There was room for two under {thing}, [or nearly|nose to nose]. "I will stay awake for you, {other.name}," said {hero.name}, and [was not afraid any more|fell asleep first].',
      '{hero} laid {thing} over {other.name}. Before long the shivering stopped, and two pairs of eyes [fell shut|closed].',
      '"Take half," said {hero.name}, and gave {thing} to {other.name}. In the morning the [family|whole house] stood around the bed and [laughed|smiled|counted four ears].',
      '{other} got {thing}, {hero.name} told a story about [the sun|a brave frog|summer|a ship|two bears|a lost hat], and the night was [short|soon over].',
    ]),
    saying(e.fetches, [
      'Back in bed, {hero} pulled {thing} close and was asleep before {hero.he} could count to [three|four|five|ten].',
      'Then {hero} [climbed|jumped] back into bed. "You can [stop shaking|sleep|come out] now," {hero.he} told {thing}.',
      'The bed was still warm. {hero} [hugged|patted] {thing}, [yawned|smiled], and listened [a little|a while]. It was almost like music.',
      '"Good night, [night|dark|window]," said {hero.name}, and [hugged {thing}|held {thing} tight], and slept until [breakfast|seven|the sun came up].',
    ]),
    saying(e.nextNight, [
      'The next night it came back. "Good night, {sound}," said {hero.name}, and [turned over|fell asleep|smiled].',
      'From then on {hero} could not [sleep|fall asleep] without that {sound}.',
      '"Why is it so quiet?" asked {hero.name} a [week|month|few days] later. "I miss [my|the|that] {sound}."',
      'Now {hero} likes the {sound} and tells [everybody|the baby|the cat] about it.',
    ]),
    saying(e.untilDawn, [
      'All night long the {sound} went on. Nobody came, because {hero} [called|woke|asked] nobody.',
      '{hero} lay like that, as stiff as [a board|a stick|a spoon], until [the rooster crowed|the sun rose]. Only then the {sound} stopped.',
      'Hour after hour {hero} listened to the {sound} and [did not dare to call|hardly breathed|waited for morning].',
      'The {sound} [went on|came and went] until [four|five|it was light], and {hero} never [slept|closed an eye|moved].',
    ]),
    saying(e.neverKnew, [
      'At breakfast {hero.namePoss} head sank into the [milk|eggs|bread]. "Did you sleep well?" they asked, and {hero} nodded. So nobody could say that there never was {monster.a}.',
      'It never came again, and {hero} never found out what it was. In {hero.his} [thoughts|dreams|drawings] it is {monster.a} to this day.',
      'There were no [tracks|footprints] under the window. "Then it can fly, too," thought {hero.name}. So {monster.a} still waits out there, until somebody looks.',
      '{hero} [told nobody|said nothing about it]. And because nobody [looked|asked], {monster.a} comes back [every winter|in bad dreams|on dark nights].',
    ]),
  ],
  words: {
    'night sound': {
      tap: { '': 'tapping', loud: 'tap, tap, tap', doing: 'tapping' },
      scratch: { '': 'scratching', loud: 'scratch, scratch', doing: 'scratching' },
      drip: { '': 'dripping', loud: 'plip, plop', doing: 'dripping' },
      creak: { '': 'creaking', loud: 'eek, ock', doing: 'creaking' },
      hoo: { '': 'howling', loud: 'hoo, hoo-oo', doing: 'howling' },
    },
    'night monster': {
      giant: { '': 'giant', a: 'a giant with a wooden leg' },
      dragon: { '': 'dragon', a: 'a dragon with bad teeth' },
      robber: { '': 'robber', a: 'a robber with a big sack' },
      ghost: { '': 'ghost', a: 'a ghost in wet socks' },
      troll: { '': 'troll', a: 'a troll with a hundred fingers' },
      'sea monster': { '': 'sea monster', a: 'a sea monster on its way home' },
      lion: { '': 'lion', a: 'a lion with a cold' },
      snake: { '': 'snake', a: 'a snake as long as a train' },
      pirate: { '': 'pirate', a: 'a pirate with no ship' },
      tiger: { '': 'tiger', a: 'a tiger with nine tails' },
      monster: { '': 'monster', a: 'a monster with three heads' },
      bull: { '': 'bull', a: 'a bull on two legs' },
      'stone man': { '': 'stone man', a: 'a stone man from the bridge' },
      spider: { '': 'spider', a: 'a spider as big as a cart' },
      shark: { '': 'shark', a: 'a shark in boots' },
      bat: { '': 'bat', a: 'a bat with a beard' },
    },
    'night light': {
      candle: { '': 'the end of a candle' },
      lantern: { '': 'the lantern from the hall' },
      fireflies: { '': 'a jar of fireflies' },
      moon: { '': 'a lamp as small as a nut' },
      match: { '': 'a lantern made of red paper' },
      lamp: { '': 'the lamp from the kitchen' },
      cart: { '': 'a tiny oil lamp' },
      oil: { '': 'a candle on a plate' },
    },
    'night cause': {
      icicle: { '': 'a piece of ice that hung from the roof and knocked at the glass' },
      barrel: { '': 'the rain barrel, so full that it ran over' },
      moth: { '': 'a fat brown moth that wanted to come in' },
      branch: { '': 'a branch of the pear tree, knocking on the glass' },
      beetle: { '': 'a beetle in a paper bag on the windowsill' },
      twig: { '': 'a long branch that the wind rubbed against the wall' },
      roof: { '': 'rain coming through the roof into a flower pot' },
      bucket: { '': 'the tap in the yard, which somebody had not turned off' },
      gate: { '': 'the garden gate in the wind' },
      swing: { '': 'the empty swing, going up and down in the wind' },
      owl: { '': 'a young owl that was trying to sing' },
      bottle: { '': 'an empty bottle with the wind in it' },
    },
  },
};
