// Storm shelter, in English.
import { saying } from '../../language/Language';
import { stormShelterEvents as e } from '../../world/plots/stormShelter';
import type { PlotInEnglish } from '../PlotInEnglish';

export const stormShelter: PlotInEnglish = {
  words: {
    'storm house': {
      'beech roots': { in: 'under the roots of a tree' },
      'hollow stump': { in: 'in an old tree trunk' },
      'stone wall': { in: 'behind a stone wall' },
      'old boat': { in: 'under an old boat' },
      bank: { in: 'in a sandy bank' },
      'old bridge': { in: 'beside an old bridge' },
      hill: { in: 'on top of a round hill' },
      cart: { in: 'at the edge of the moor' },
    },
    storm: {
      thunder: { start: 'thunder began to growl', all: 'lightning lit the sky', the: 'the thunder' },
      hail: { start: 'hail began to fall', all: 'ice hopped on the path like peas', the: 'the hail' },
      gale: { start: 'a wild wind came', all: 'branches flew past', the: 'the wind' },
      blizzard: { start: 'a snow storm came howling', all: 'the path was white', the: 'the snow' },
      rain: { start: 'rain came down', all: 'the path was a stream', the: 'the rain' },
      'sea storm': {
        start: 'a storm came from the sea',
        all: 'the air tasted of salt',
        the: 'the sea storm',
      },
    },
    'storm hideout': {
      'fallen log': { at: 'inside a fallen tree' },
      'hay shed': { at: 'in a heap of wet hay' },
      'thorn bush': { at: 'under a thorn bush' },
      ledge: { at: 'between two rocks' },
      'stone bridge': { at: 'below a stone bridge' },
      'hollow oak': { at: 'in a hollow oak' },
      'leaf heap': { at: 'under a pile of leaves' },
      'old cart': { at: 'beneath a broken cart' },
    },
  },
  sayings: [
    saying(
      e.dwells,
      [
        '{house.in} was a [warm|small|crooked|quiet] house with a [green|blue|round|low|yellow|red] door, and behind it lived {trait.a} {kind} named {hero}.',
        '{hero} the {kind} had a house {house.in}, with one [room|window], one stove, and one [chair|bed|bowl]. Everyone knew that {hero.he} was {trait}.',
        'There was a [tiny|little|low|cozy] house {house.in}. It belonged to {hero}, {trait.a} {kind} who [liked to be warm|never went far|hated wet feet|drank tea all day].',
        '[Thin|White|Blue|Gray] smoke [rose|curled] from a house {house.in}. There lived {trait.a} {kind} named {hero}, who [slept a lot|loved good food|loved soft pillows|never went far].',
      ],
      [
        ['Where did {hero.name} live?', 'house'],
        ['What was {hero.name} like?', 'trait'],
      ],
    ),
    saying(
      e.cooks,
      [
        '[That night|One cold night|At dusk] {hero} [cooked|made|stirred] [a pot|a bowl] of {meal.bare} and [lit a candle|closed the curtains|put on thick socks|sang to the stove].',
        '{hero} put a pot of {meal.bare} on the [table|stove] and [looked for a spoon|sat down|cut some bread|pulled off both boots].',
        '[One evening|One autumn night|After a long day] {hero} made [a pot|a little pot|a bowl] of {meal.bare}. "Just [enough|right] for one," {hero.he} [said|thought].',
        '[It was nearly supper time|The clock struck six|It was getting dark]. {hero} was [stirring a pot|tasting a spoonful] of {meal.bare} and [thinking of bed|singing softly|feeling sleepy].',
      ],
      [['What did {hero.name} cook?', 'meal']],
    ),
    saying(
      e.breaks,
      [
        'Then the sky turned [black|green|yellow|purple]. {storm.start}, and soon {storm.all}.',
        '[All at once|Without warning] {storm.start}. The [roof|door|windows|whole house] [shook|trembled], and {storm.all}.',
        'Outside, {storm.start}. No [bird|frog|owl] [called|was out], and soon {storm.all}.',
        'Such a storm had not been [seen|known] for [years|a long time]! First {storm.start}, then {storm.all}.',
        '[By nightfall|Before dark|An hour later] {storm.start}. Soon {storm.all}, and [every tree bent low|the chimney sang|a bucket rolled away].',
      ],
      [],
    ),
    saying(
      e.knocks,
      [
        'Knock, knock! {hero} [peeped|looked] through [the window|the keyhole] and saw {kind.a}. "I am {guest}," said the voice outside. "Please [let me in|open the door|help me]!"',
        '[Something|Someone] [scratched|knocked] at the door. "I am {guest}, only {kind.a}, and I am [wet|cold|tired|far from home]." {hero.name} [put down the spoon|stood up|listened].',
        '"Help!" someone [called|cried]. At {hero.namePoss} door stood {kind.little}, [dripping|shaking|all wet|blue with cold]. It was {guest}, who had lost the way.',
        'Then came a knock, so [soft|quiet|shy] that {hero.name} almost missed it. "It is {guest}," said {kind.a} outside. "I have [nowhere to go|no house|lost my way]."',
      ],
      [['Who knocked at the door?', 'guest']],
    ),
    saying(e.opens, [
      '{hero} did not ask twice. {hero.he} [threw|pulled] the door open and [took|pulled] {guest.name} [inside|to the fire|out of the storm].',
      '"[In with you|Come in|Oh dear|You poor thing], {guest.name}!" [cried|said] {hero.name}. It took [both of them|all their strength] to shut the door again.',
      'Click went the [lock|key]. "You look like a wet [sock|towel|mop], {guest.name}," [said|laughed] {hero.name}. "Come [in|to the fire]!"',
      'The door [opened|flew open] before {guest.name} could [knock again|say more]. "[Nobody should be out tonight|Come and get warm|Quick, come in]," [said|cried] {hero.name}.',
    ]),
    saying(
      e.shares,
      [
        '{hero} [wrapped|rolled] {guest.obj} in a [towel|blanket|warm coat]. Then they ate {meal} [from one bowl|by the fire|with two spoons|until they were full].',
        '{meal} had been [just enough|meant] for one. Now {hero.name} and {guest.name} each had half, and it [was still enough|tasted twice as good|warmed them both].',
        '[Soon|Before long] {guest} sat by the [fire|stove], [warm at last|in dry socks|under a blanket]. {hero} filled the only bowl with {meal}. "Guests first," {hero.he} said.',
        '"Do you like {meal.bare}?" asked {hero.name}. {guest} [ate like a wolf|nodded with a full mouth|asked for more|licked the pot], and they both [laughed|sighed happily].',
      ],
      [['What did {hero.name} share with {guest.name}?', 'meal']],
    ),
    saying(
      e.thanks,
      [
        '[Before they slept|At bedtime|After supper], {guest.name} [pulled|took] out {gift.a}. "It is [all I have|not much]," {guest.name} told {hero.name}, "[but it is yours|but please keep it]."',
        '"I cannot pay you, {hero.name}," said {guest.name}, "but [look here|take this|hold out your hand]." There lay {gift.a}, [still wet|a little dusty|as pretty as can be].',
        'They [told stories|sang|played cards|talked] until [the candle was out|midnight]. Then {guest.name} gave {hero.name} {gift.a} [to remember the night by|as a present].',
        '{guest} had carried {gift.a} through the whole storm. Now {hero} got it as a present, and put it [on the shelf|by the window|over the fire|beside the bed].',
      ],
      [['What did {guest.name} give to {hero.name}?', 'gift']],
    ),
    saying(
      e.secondKnock,
      [
        '[Boom! Boom!|Bang! Bang!] It was {kind.a}! {hero.name} [stared|looked] at {guest.name}. "I am {beast}," said a [deep|rough] voice, "and I [am freezing|am so cold|have lost my way]."',
        'They were almost asleep when the door shook. {guest.name} [crept|dived] under the [table|bed]. "I am {beast}," said {kind.a} to {hero.name}. "I am [so cold|lost|so tired]!"',
        '"[Do not open|Stay away from the door]!" [whispered|begged] {guest.name}. "It is {kind.a}!" "I am {beast}, and I am [so cold|freezing]," said a [deep|rough] voice, and {hero.name} [shook|trembled|turned pale].',
      ],
      [['Who knocked last?', 'beast']],
    ),
    saying(
      e.beastIn,
      [
        'But {hero.name} thought of the [cold|wind|long night] and opened. In came {beast.name}, very [politely|softly|carefully], and laid {gift.a} on the table.',
        '"A storm is a storm for everyone," said {hero.name}. In came {beast.name}, and out of a wet [sack|bag] came {gift.a}. Nobody was afraid any more.',
        '"Wipe your feet, {beast.name}," said {hero.name} in a very small voice. The big guest [did so|wiped them twice] and gave {hero.name} {gift.a} [to say thank you|with a shy smile|with a bow].',
      ],
      [['What did {beast.name} bring?', 'gift']],
    ),
    saying(e.calm, [
      '[By morning|At dawn] the storm was over. {guest.name} helped {hero.name} [mend the roof|sweep the path|carry wood|mend the window], and [promised to come back|stayed for lunch].',
      'The next day was [still|clear|bright] as glass. When {guest.name} had gone, {hero.name} [bought|made|painted] a second [chair|bed|bowl].',
      'When they woke, a bird was singing. "Only knock, {guest.name}, [if it storms again|any time]," said {hero.name}. "You know [where the door is|the way now]."',
      'At dawn the sky was [pink|gold|washed clean|blue]. "Next time you visit me!" called {guest.name}, and {hero.name} waved [a spoon|a towel|with both arms] for a long time.',
    ]),
    saying(e.refuses, [
      '"[There is no room|Go away|I am asleep|Nobody is at home]!" [shouted|called] {hero.name}, and [hung a blanket over|put a chair against|leaned against] the door. {guest.name} went away [slowly|into the dark|without a word].',
      '{hero} [held {hero.his} breath|hid under the table|put out the candle] and made no sound, as if nobody were at home. After a while {guest.name} [stopped knocking|went away].',
      '"Come back [tomorrow|in spring|another day], {guest.name}!" called {hero.name}. "I have only one [bowl|bed|spoon|chair]." Then there was only the [wind|storm] outside.',
      'The door stayed shut. {hero} [turned the key twice|covered both ears|did not move], and {guest.name} [limped|crept|stumbled] off into the [dark|night|storm].',
    ]),
    saying(e.regrets, [
      '{hero} sat down with {meal} and could not [eat|swallow]. Where was {guest.name} now? {hero.name} took [a lantern|a coat|the lamp] and [ran|hurried|went] out.',
      '{meal} smelled good, and yet {hero} [pushed it away|could not eat]. "[What have I done|How could I do it]?" [sighed|said] {hero.name}, and went out to [look|search] for {guest.name}.',
      'How [loud|cold|wild] the storm was! {hero} looked at {meal}, and at the empty side of the table. Then {hero.he} [put on a coat|lit a lamp|opened the door] and ran out. "[Come back|I am sorry], {guest.name}!"',
    ]),
    saying(
      e.findsGuest,
      [
        '[At last|After an hour|Near midnight] {hero.name} found {guest.name} {hideout.at}, [stiff with cold|half asleep|wet to the skin], and led the way home. "I am [so sorry|ashamed]," said {hero.name}.',
        'And there, {hideout.at}, [sat|lay] {guest.name}, [curled into a ball|too tired to speak|as cold as ice]. "[Forgive me|Come home with me|I was wrong], {guest.name}," said {hero.name}. "The door is open now."',
        '[A sneeze!|A small cough!] {guest.name} was {hideout.at}. [Without a word|Very gently] {hero.name} gave {guest.name} the warm [coat|scarf], and together they went home.',
      ],
      [['Where did {hero.name} find {guest.name}?', 'hideout']],
    ),
    saying(e.tooLate, [
      '[All night|Until dawn|For hours] {hero} [searched and called|ran and called]. But the storm had [washed away|wiped out] every track, and {guest.name} was nowhere.',
      '{hero} looked [behind every stone|under every bush|up and down the road] until [the sky grew gray|the lamp went out]. {guest.name} had gone on, and nobody could say where.',
      'There was no answer but the wind. At [dawn|sunrise] {hero} came home alone. {hero.he} never [saw {guest.name} again|learned where {guest.name} slept].',
    ]),
    saying(e.leavesAjar, [
      '{meal} had gone cold. Since then, whenever [the wind rises|it storms|the sky is black], {hero} [leaves the door open a little|cooks for two|puts a light in the window].',
      '{hero} [set|put] {meal} [on the step|on a stone|by the gate], just in case. From that day on the door was never [locked|shut] again.',
      '{hero} [warmed|stirred] {meal}, but did not eat. {hero.he} took [a brush|a pot of paint] and wrote on the door, in [red|white|big] letters: [WELCOME|COME IN|JUST KNOCK].',
    ]),
    saying(e.roofGone, [
      'Crack! [A tree|An oak] fell on the house, and off came the roof. {hero} just had time to [snatch up|save] {meal} and [jump|climb] out of the window.',
      'Then came a wind that lifted the roof like [a lid|a hat]. {hero} stood in the [wet|cold|dark] with [nothing but|only] {meal} in {hero.his} arms.',
      '{hero} had only just sat down when the [roof|chimney] fell in. [Wet|Cold] and frightened, {hero.he} [stumbled|ran] into the night with {meal}.',
    ]),
    saying(
      e.takenIn,
      [
        'A tiny light [glowed|shone] {hideout.at}. It was {guest.name}! {hero.name} [turned red|looked down|was ashamed]. "Come in," said {guest.name}. "[We can squeeze|It is dry here|There is room for two]."',
        '{hero.name} [felt {hero.his} way along|crept along] in the dark and bumped into {guest.name}, {hideout.at}. "[Oh, it is you|You are wet, too]," said {guest.name}, and [moved over|made room].',
        '"Is anybody there?" {hero.name} called. {hideout.at} sat {guest.name}. "[Hurry|Quick], {hero.name}, [you are getting wet|come out of the wind|there is room for two]!"',
      ],
      [['Where did {guest.name} hide from the storm?', 'hideout']],
    ),
    saying(e.halves, [
      '[For a while|At first] neither of them spoke. Then {hero.name} held out {meal}, and {guest.name} took the first [bite|spoonful|taste][| and smiled|, very politely].',
      '{hero.name} held out {meal}. "You first, {guest.name}," said {hero.name} very [softly|quietly]. They ate and [listened to the storm|leaned together|slowly grew warm].',
      '"I am [ashamed|so sorry]," said {hero.name}. {guest.name} sniffed at {meal} and said, "I am [hungry|starving]." Then they both had to laugh.',
    ]),
    saying(e.rebuilds, [
      'In the morning they set to work. {guest.name} [held the nails|held the ladder|carried wood] and {hero.name} [swung the hammer|sawed]. The new door had no lock.',
      'When the storm was over, {guest.name} helped {hero.name} [build|mend] the house. They added a second [room|bed|chair], for [guests|the next storm|friends].',
      'A [week|month] later the house was whole. {guest.name} had helped {hero.name}, and over the door they [wrote|painted]: [KNOCK AND COME IN|ROOM FOR ALL|WELCOME].',
    ]),
  ],
};
