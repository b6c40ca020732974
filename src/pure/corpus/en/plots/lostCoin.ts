// The lost coin, in English.
import { saying } from '../../language/Language';
import { lostCoinEvents as e } from '../../world/plots/lostCoin';
import type { PlotInEnglish } from '../PlotInEnglish';

export const lostCoin: PlotInEnglish = {
  words: {
    'coin purpose': {
      'coin-boots': { '': 'new boots', end: 'two new boots danced down the street' },
      'coin-birthday': {
        '': 'a birthday cake',
        end: 'every child in the street got a piece of birthday cake',
      },
      'coin-doctor': { '': 'the doctor', end: 'the doctor came, and a sick child was well again' },
      'coin-stove': { '': 'firewood', end: 'smoke rose from a chimney that had been cold for weeks' },
      'coin-net': { '': 'a new net', end: 'a boat came home full of fish' },
      'coin-coat': { '': 'a warm coat', end: 'a thick red coat with a happy face came around the corner' },
      'coin-lamb': { '': 'a lamb', end: 'a white lamb jumped about in the field' },
      'coin-glasses': { '': 'a pair of glasses', end: 'a whole book was read in one night' },
      'coin-ship': { '': 'the ship home', end: 'a ship sailed away with a happy sailor on it' },
    },
    'coin spot': {
      stones: { '': 'between two stones' },
      well: { '': 'beside the well' },
      seat: { '': 'under an old bench' },
      puddle: { '': 'at the edge of a puddle' },
      leaves: { '': 'among some dry leaves' },
      steps: { '': 'on the church steps' },
      wall: { '': 'by the old wall' },
      cart: { '': 'beside a cart wheel' },
      'apple-tree': { '': 'under the apple tree' },
      grass: { '': 'in the tall grass' },
    },
    'coin metal': {
      golden: { '': 'golden', made: 'of gold' },
      silver: { '': 'silver', made: 'of silver' },
      copper: { '': 'copper', made: 'of copper' },
    },
  },
  sayings: [
    saying(
      e.drops,
      [
        '{loser.a} was on the way to pay for {purpose}, with {coin.a} in a [coat|jacket] pocket that had a [small|tiny|round] hole in it. [It was just big enough for a coin|Nobody had noticed the hole], and [out fell the coin|soon the pocket was empty].',
        '[This story is about|Once there was|This is the story of] {coin.a} that {loser.a} had saved for {purpose}. It [slipped through a hole in a pocket|fell out of a torn bag|rolled away at the market|jumped out of a basket], and nobody [heard it fall|saw it go|noticed].',
        '[Ping|Cling|Clink]! {coin.a} fell [to the ground|on the road|on the stones], but {loser.a} walked on, [singing|deep in thought|in a great hurry|eating an apple], and did not notice. The coin was [meant to pay|all the money there was] for {purpose}.',
        'For [a whole year|two long years|many months] {loser.a} had saved for {purpose}. And then, [on the way to the shop|one busy market day|between home and the shop], {coin.a} [fell out of a torn pocket|slipped through a hole in the bag] and was gone.',
      ],
      [
        ['Who lost the {coin.noun}?', 'loser'],
        ['What was the {coin.noun} for?', 'purpose'],
      ],
    ),
    saying(
      e.finds,
      [
        'Something [was shining|shone|was winking in the light] {spot}. {kind.a} [named|called] {hero} [bent down|stopped and looked|came closer to see what it was], and it was {coin.a}[, as bright as the sun|, cold and smooth|].',
        '{kind.little} [named|called] {hero} was looking for [a lost ball|smooth stones|the cat|snails|flowers|the first mushrooms]. [But what was that|But what lay there] {spot}? It was {coin.a}[, half covered with mud|, round and shining|, bigger than a button|]!',
        'It was {hero}, {kind.a} with [sharp eyes|dirty knees|a lot of time|an apple in one hand], who [saw it first|found it|almost stepped on it|bent down for it]: {coin.a}, lying {spot}[ as if it were waiting for someone| all alone|].',
        '{spot} lay {coin.a}. [A man with a goat|A busy lady|A woman with a basket|A boy with a dog|An old man] [walked past it|hurried by|went by without looking down]. Then came {kind.a} [named|called] {hero}, who [picked it up|rubbed it clean|stopped, stared, and picked it up|bent down for it].',
      ],
      [
        ['Who found the {coin.noun}?', 'hero'],
        ['Where did {hero.name} find the {coin.noun}?', 'spot'],
      ],
    ),
    saying(e.isNatured, [
      '[Now you must know|You should know|I must tell you] that {hero} was [quite |rather |]{trait}.',
      '{hero} had always been {trait}[, as you will see|, even as a very small child|].',
      '[Some children are loud, some are quiet|No two children are the same|There are all sorts of children]. {hero} was {trait}[, and that matters in this story|].',
      'If you had asked [the teacher|the other children|the neighbors] what {hero} was like, [the answer would have been|you would have heard], "{trait}."',
    ]),
    saying(e.asksAround, [
      '{hero} [went|ran|walked] from [door to door|house to house|shop to shop] and asked, "Has anybody lost a coin?" What [kind of coin it was|it was made of], {hero.he} did not say, and {hero.he} kept {coin} [safe in {hero.his} fist|deep in {hero.his} pocket].',
      '{hero} climbed on [a box|the low wall|a barrel] in the [market|square] and called, "Who has lost something [small and round|that you can buy bread with]?" {coin} stayed [hidden|safe] in {hero.his} [shoe|hand|pocket].',
      '{hero} [made|painted|wrote] a sign: "I have found a coin. [What does yours look like|Can you tell me what it looks like]?" Then {hero.he} sat down [beside|under] it with {coin} in {hero.his} pocket and waited[ for somebody to come| all afternoon|].',
    ]),
    saying(
      e.claimsFalsely,
      [
        '"[That is mine|It is my coin]!" cried {liar.a}. "It is [very old|quite new|big and heavy] and {metal}[, of course|, is it not|]." But that was wrong, and {hero.name} [only smiled|shook {hero.his} head|turned away].',
        '"A coin? I lost one [this morning|last week|by the river]," said {liar.a}. "It was made {metal.made}." But {hero} [knew better|shook {hero.his} head], for [it was not|this coin was not], and [there was nothing more to say|that was that].',
        '{liar.a} held out a [greedy|quick] hand. "There it is, my [dear|poor|lovely] {metal} coin!" But {hero} [stepped back|shook {hero.his} head]. Whoever had lost the coin would know [the color of it|what it looked like].',
      ],
      [['Who said that the coin was {metal}?', 'liar']],
    ),
    saying(
      e.claimsTruly,
      [
        '[In the evening|At sunset|When it grew dark] {loser} came to {hero.obj}, [tired and sad|pale and worried|out of breath|with dusty knees]. "I have looked [everywhere|under every stone|all day long|in every corner]," {loser.he} said. "It is {coin.a}, and I need it for {purpose}."',
        '"{hero.name}, [is it|did you find|could it be] {coin.a}? I [need|saved] it for {purpose}," said {loser.name}[ softly| in a low voice|]. [Every word was true|And this time it was true].',
        'Then {loser} [stood|stopped] in front of {hero.name}, [out of breath|turning a hat around and around|looking very worried]. "If it is {coin.a}, it is mine," said {loser.name}. "It was for {purpose}."',
      ],
      [['What did {loser.name} need the {coin.noun} for?', 'purpose']],
    ),
    saying(e.keeps, [
      '[There was nobody in the street|Only a cat was looking|The street was quiet]. {hero} closed {hero.his} [fingers around|hand over] {coin} and [walked on|walked away], [a little faster than before|with a beating heart|and did not look back].',
      '"[Finders keepers|What luck|Now it is mine]," {hero} [whispered|thought], and {coin} [disappeared into|slipped into] {hero.his} [sock|shoe|pocket|sleeve].',
      '{hero} looked [left and looked right|up the street and down the street|over one shoulder, then over the other]. Then {hero.he} let {coin} [drop|slide] into {hero.his} [pocket|bag|cap].[ It felt [heavy|cold] there.|]',
      'I [should ask whose it is|should tell someone], thought {hero}. But {hero.he} did not. {hero.he} carried {coin} home and hid it under [a loose board|the bed|a flower pot|the pillow].',
    ]),
    saying(
      e.isSeen,
      [
        'But {witness} had been [at the window|on the garden bench|behind the roses] [all the time|all along], and had seen {hero.obj}[ very well| do it|].',
        'Behind [the corner|a big tree|the bushes] stood {witness}, who had seen [everything|it all] and [said nothing to {hero.obj} yet|did not say a word to {hero.obj}].',
        'Only {witness} knew. {witness} had been [resting|standing|waiting] [on the other side of the street|in the shade of a tree], where {hero.name} had not looked.',
      ],
      [['Who had seen {hero.name}?', 'witness']],
    ),
    saying(
      e.hears,
      [
        '[The next morning|The next day|After breakfast] {hero} saw {loser} [walking slowly up and down the street|looking behind every stone|crawling along the road on hands and knees]. "I have lost {coin.a}," said {loser.name}, "and it was for {purpose}."[ {hero.name} [felt hot and cold|did not know where to look].|]',
        '[The next day|One day later|That same week] at the [market|well|baker], {hero} heard {loser} talking[ to the others| in a sad voice|]. "I have lost {coin.a}. It was for {purpose}." {hero.name} [felt sick|turned red|wanted to run away].',
        '[On the way to school|At the corner|One day later] {hero} met {loser}, whose eyes were [red|sad|wet]. "I have lost {coin.a}," said {loser.name}. "It was for {purpose}." {hero.name} looked [away|at the sky|at {hero.his} shoes|at a bird on a roof].',
      ],
      [['What was the {coin.noun} for?', 'purpose']],
    ),
    saying(e.witnessSpeaks, [
      '{witness} [came and stood|stopped] [beside|next to] {hero.obj}. "[A small coin can be very heavy|Some things will not let you sleep|It is never too late]," {witness} said[ quietly| and smiled|].',
      '"I once kept a [ring|book|knife] that was not mine," said {witness.name} to {hero.obj}. "I have it still, and I cannot [look at it|enjoy it]." {hero.name} [turned red|nodded slowly].',
      '{witness} only [looked at {hero.obj} and asked|stopped and asked], "Well, {hero.name}?" And {hero.name} [knew what to do|took a deep breath|understood].',
    ]),
    saying(
      e.givesBack,
      [
        '{hero} opened {hero.his} hand, and there [lay|was] {coin}. {loser.name} [turned it over twice|looked at it for a long time|kissed it|held it up to the sky], and could not [say a word|stop smiling|believe it].',
        '"[Here it is|This is yours|I found it]," {hero} said, and [put|laid|dropped] {coin} into {loser.namePoss} hand. And {hero.he} felt as [light as a feather|happy as a bird|tall as a tree|free as the wind].',
        'So {coin} went back to {loser.obj}. "[I will never forget this|You have a good heart|Thank you, thank you], {hero.name}," said {loser.name}, and [sat down on a step for joy|wept a little|smiled from ear to ear|held it tight].',
        '{hero} held out {coin}, and {loser.name} [laughed out loud|jumped for joy|danced around in the street] and [shook {hero.him} by both hands|lifted {hero.him} high up in the air|gave {hero.him} a kiss on the nose].',
      ],
      [['To whom did {hero.name} give the {coin.noun}?', 'loser']],
    ),
    saying(e.usesIt, [
      'And {coin} did what it had been saved for. {loser} [paid|went at once and paid] for {purpose}, and [a week later|on Sunday|soon] {purpose.end}.',
      'What became of {coin}? {loser} had needed the money for {purpose} [for so long|so badly]. And [before the month was over|not long after|one fine day], {purpose.end}.',
      '{loser} [did not lose|held on tight to] {coin} this time. It was spent on {purpose}, and [a few days later|one fine morning|the very next week] {purpose.end}.',
    ]),
    saying(e.thanks, [
      '[A few days|A week] later {gift.a} lay [by {hero.namePoss} door|on {hero.namePoss} chair|at {hero.namePoss} window]. It [was only a small thing|had not cost much|was not worth a coin]. But it came from {loser.obj}, [with love|and that made it special|with a big thank you].',
      '"I have nothing to give you but {gift.a}," said {loser.name}. {hero.name} [thought|was sure] it was the [best|finest|nicest] present in the [world|whole town].',
      '[Every Sunday|Each morning|Every market day] since then, {loser} has waved to {hero.obj}, [right in front of everybody|with a wide smile|even in the rain|from far away]. And the first time, there was {gift.a} as well[, with a bow on it|].',
    ]),
    saying(
      e.spends,
      [
        'In the [little shop|shop by the church|shop around the corner] {coin} went across the counter, and {hero} [came|walked|skipped] out with {treat.a}[, very proud|, singing|].',
        'A coin like that [will not lie still in a pocket|wants to be spent]. [Before dinner|An hour later|The same day] {hero} had spent {coin}, and {treat.a} was what {hero.he} [had for it|brought home].',
        '"[I would like that one|The biggest one you have|The one in the window], please," said {hero.name} in the shop. The bell on the door rang, {coin} was gone, and {treat.a} [belonged to {hero.obj}|was {hero.poss} very own].',
      ],
      [['What did {hero.name} buy with the {coin.noun}?', 'treat']],
    ),
    saying(e.learnsTooLate, [
      '[On the way home|At the corner|Near the well|By the bridge] {hero} met {loser}, who was down on hands and knees. "[Help me look|Come and help me|Please help me], {hero.name}! I have lost {coin.a}, and it was for {purpose}."',
      'Then {hero} heard [a sad voice|someone crying]. "[It is gone|I have lost it]! I had {coin.a}, for {purpose}!" It was {loser.name}, and {coin} could not be given back any more.',
      '[Only in the evening|Only at supper|Too late] {hero} heard who had [lost|been looking for] {coin}. It was {loser}, and now there was no money for {purpose}.',
    ]),
    saying(e.neverTells, [
      '{hero} put {treat} [under the stairs|in the darkest corner|at the back of a cupboard] and never [took it out again|looked at it again].[ Nobody ever [asked|found out].|] But {hero} [did not forget|knew].',
      'Nobody ever [knew|found out]. But {treat} gave {hero.obj} no [joy|pleasure], [not on that day and not later|not even for one minute].',
      '[That night|Night after night] {hero} [lay awake|could not sleep], and {treat} seemed to look at {hero.him} [from the chair|from the corner|from the table].',
    ]),
    saying(e.paysBack, [
      '{hero} [took|carried] {treat} to {loser.namePoss} door, told everything, and [carried wood|swept the yard|fed the geese|washed the pots] [all summer long|for many weeks|until winter] to pay for the rest.',
      '[Three days later|After two bad nights|On Sunday] {hero} stood before {loser.name} with {treat} and a [red face|heavy heart], and told everything. "[Thank you for telling me|That was brave|I am glad you came]," said {loser.name}.',
      '"This is yours," said {hero.name} to {loser.name} the next [morning|day], and held out {treat}. "I bought it with your money[, and I am so sorry|, and I wish I had not]."',
    ]),
  ],
};
