// The hiccups, in English.
import { saying } from '../../language/Language';
import {
  hiccupsEvents as e,
  type HiccupCause,
  type HiccupCure,
  type HiccupMishap,
  type HiccupOccasion,
} from '../../world/plots/hiccups';
import type { PlotInEnglish } from '../PlotInEnglish';

const CAUSES: Record<HiccupCause, { '': string }> = {
  pepper: { '': 'too much pepper' },
  'cherry-pits': { '': 'forty cherries' },
  'fast-soup': { '': 'a bowl of hot soup' },
  laughing: { '': 'a very good joke' },
  'cold-milk': { '': 'ice-cold milk' },
  cakes: { '': 'seven cakes' },
  singing: { '': 'a loud song' },
  'warm-cake': { '': 'a cake that was still warm' },
  hill: { '': 'a long run up the hill' },
  'green-apple': { '': 'one bite of a green apple' },
};
const OCCASIONS: Record<HiccupOccasion, { '': string; at: string; quiet: string; over: string }> = {
  concert: {
    '': 'the concert',
    at: 'at the concert',
    quiet: 'the concert, with a very quiet song about the moon',
    over: 'the last song had been sung',
  },
  wedding: {
    '': 'the wedding',
    at: 'at the wedding',
    quiet: 'a wedding in the quiet old church',
    over: 'the bride had driven away',
  },
  library: {
    '': 'the reading hour',
    at: 'at the reading hour',
    quiet: 'the reading hour in the library',
    over: 'the library had closed',
  },
  photograph: {
    '': 'the class picture',
    at: 'at the class picture',
    quiet: 'the class picture, for which nobody may move',
    over: 'the picture had been taken',
  },
  'night-watch': {
    '': 'the walk to the owls',
    at: 'with the owls',
    quiet: 'a walk to see the shy white owl',
    over: 'the white owl had come and gone',
  },
  play: {
    '': 'the school play',
    at: 'in the school play',
    quiet: 'the school play, with the part of a silent tree',
    over: 'the last words of the play had been said',
  },
  baby: {
    '': 'the visit to the baby',
    at: 'with the baby',
    quiet: 'a visit to a new baby that was asleep',
    over: 'the baby was wide awake and had gone home',
  },
  fishing: {
    '': 'the fishing trip',
    at: 'on the fishing trip',
    quiet: 'a fishing trip on the still lake',
    over: 'the boat had come back with all the fish',
  },
};
const CURES: Record<HiccupCure, { '': string }> = {
  'hold-breath': { '': 'hold your breath and count to twenty' },
  'upside-down': { '': 'drink a glass of water upside down' },
  headstand: { '': 'stand on your head and sing' },
  honey: { '': 'keep honey under your tongue' },
  ears: { '': 'pull both your ears' },
  backward: { '': 'walk backward up the stairs' },
  lemon: { '': 'eat a lemon' },
  'around-house': { '': 'run three times around the house' },
  cows: { '': 'think of ten gray cows' },
  'cold-key': { '': 'put a cold key down your back' },
  cup: { '': 'drink from the wrong side of a cup' },
  'under-table': { '': 'sit under the table' },
  shoes: { '': 'wear your shoes on the wrong feet' },
  onion: { '': 'smell an onion' },
  bread: { '': 'sing with bread in your mouth' },
  name: { '': 'say your own name ten times' },
};
const MISHAPS: Record<HiccupMishap, { '': string; it: string }> = {
  vase: { '': 'six roses fell out of the pot and into the butter', it: 'the roses in the butter' },
  cat: { '': 'the cat ran up the curtain and came down with it', it: 'the cat in the curtain' },
  hat: { '': 'a hat flew up and stayed on the lamp', it: 'the hat on the lamp' },
  cake: { '': 'the cherry flew off the cake and out of the window', it: 'the flying cherry' },
  birdcage: { '': 'the parrot fell off its stick and said hic', it: 'the parrot that said hic' },
  goat: { '': 'the goat in the yard fell over', it: 'the goat on its back' },
  soup: { '': 'a spoon jumped out of the soup', it: 'the jumping spoon' },
  clock: { '': 'the clock on the wall stopped', it: 'the clock that had stopped' },
  hen: { '': 'a hen in the yard laid two eggs at once', it: 'the hen with two eggs' },
};

export const hiccups: PlotInEnglish = {
  words: {
    'hiccup cause': CAUSES,
    'hiccup occasion': OCCASIONS,
    'hiccup cure': CURES,
    'hiccup mishap': MISHAPS,
  },
  sayings: [
    saying(
      e.begins,
      [
        '{cause}! [Then|After that|Next] came a "hic" out of {hero.name}, [and one more|and ten more|small at first|loud as a dog].',
        'It [began|started|all came] with {cause}. "Hic," said {hero.name}. "[Oh no|Dear me]. Hic!"',
        '"Hic!" It [came|jumped|slipped] out of {hero.name} [quite suddenly|like a small bird|before anyone could stop it], and the reason was {cause}.',
        '[One day|One morning|On Sunday|Last week] {hero} got the hiccups. They came from {cause}, and they [came to stay|did not go away|were very loud|hurt a little].',
        'After {cause}, something [jumped|knocked|kicked] inside {hero.name} like [a frog in a box|a ball|a rabbit in a bag]. "Hic!"',
        '{cause} can be a [fine|lovely|funny] thing, but [after that|a minute later|then] {hero.name} [said|went|could only say] "hic," and [again|once more|then three times more] "hic."',
      ],
      [['What gave {hero.name} the hiccups?', 'cause']],
    ),
    saying(
      e.needsQuiet,
      [
        '[Today|At four|Soon] there was {occasion.quiet}, and {hero.name} [could not stop|went hic|shook with each hic].',
        'It could not have been a worse [day|time], for [soon|in one hour|before long] there was {occasion.quiet}. "[What shall I do|Who can help me|Can I still go]?" [cried|asked|whispered] {hero.name}. "Hic!"',
        'And [of all days it was|today was|that was just] the day of {occasion.quiet}! {hero} [put a pillow over {hero.his} mouth|drank three glasses of water|shut {hero.his} mouth tight|sat very still]. It did not help.',
        '{hero} looked at the [clock|sun|door]. [Soon|Very soon|In an hour] it would be time for {occasion.quiet}. "[I cannot go like this|They will all laugh|It must stop|Help me]. Hic!"',
        'Now think of {occasion.quiet}. And think of {hero.name} [there|in the middle of it], going "[hic|hic, hic]" [all the time|every minute|louder and louder]. [It would not do|That could not be|Something had to be done]!',
      ],
      [['Where did {hero.name} have to be quiet?', 'occasion']],
    ),
    saying(
      e.triesFirst,
      [
        '{helper} [came in|heard it|laughed]. "{cure}!" {hero.name} did, [for nothing|and went on|with no luck|once and once more].',
        '"[That is easy|No trouble|I know|My poor dear]," said {helper}. "You must {cure}." {hero.name} did it [at once|with a smile|twice]. "[Gone|It worked|Thank you]!" cried {hero.name}. "Hic."',
        'First came {helper.a}. "[My dear child|Listen|Believe me], {cure}," said {helper.name}. {hero.name} [tried that|did so|did that twice]. There was a [short|long|happy|deep] silence. "Hic!"',
        '{helper} had [a cure that never failed|an old cure|just the thing]: {cure}. [It failed|It did nothing|It made things worse|It was no use]. "Hic," said {hero.name}.',
        '"{cure}," [was what {helper} said|said {helper}|was the word of {helper}]. {hero} [did|tried it|obeyed], and [felt very silly|all was well for a minute|the cat ran off|nothing happened]. "Hic!"',
      ],
      [['What did {helper.name} tell {hero.name} to do?', 'cure']],
    ),
    saying(
      e.triesSecond,
      [
        'Next, {helper}: "{cure}!" {hero.name} [did it|tried|obeyed]. [Hic, hic|It was no good|No change].',
        '"[Nonsense|Wrong|No, no]," said {helper}. "[The only thing|What helps|The best thing] is to {cure}." {hero} did that too, and the next [one|hiccup] was [twice as loud|louder still|worse].',
        'Then {helper} had a [try|turn|word]. "[Just|You only need to] {cure}!" But after that {hero.name} [went hic, hic, hic|was even louder|could hardly talk]. "Hic-hic!"',
        '"[Have you heard of this one|Did you ever try this|What about this|Still at it]?" asked {helper}. "[Shut your eyes|Be brave|Smile] and {cure}." {hero.name} [did it|tried hard|laughed and did it|did it at once]. "Hic!"',
        '{helper} [shook {helper.his} head|had a better idea|did not believe in that]. "{cure}," {helper.he} said, "[and be quick|and do not laugh|that is all]." {hero.name} did as told, and [nothing changed|the hiccups liked it|hic, there it was again].',
      ],
      [['What was the advice of {helper.name}?', 'cure']],
    ),
    saying(e.mishap, [
      '[Hic|One more hic], and {mishap}, and {hero.name} [turned red|said sorry|hid behind the door].',
      'At {hero.namePoss} next hic, {mishap}[|. That was too much|, and everybody looked].',
      '"HIC!" went {hero.name}, [so loudly that|and] {mishap}.',
      '{hero} felt [a very big one|the next one|something huge|it] coming, and [could not stop it|it was too late|held on to the table]. "Hic!" And {mishap}.',
      '[The windows shook|The dog ran|The floor shook|The cups danced] when {hero} did it again, and {mishap}.',
    ]),
    saying(
      e.cureWorks,
      [
        '{helper} [smiled|came in|took {helper.his} time]. "{cure}!" {hero.name} did, and [the hiccups left|it was over|all was still].',
        '[Last of all|At last|In the end|After tea] came {helper}. "[Did nobody|Did they not|Did no one] tell you to {cure}?" {hero.name} did, and they waited [one minute|a little|ten minutes]. [Silence|Nothing|Gone]!',
        '"[Please|Now], [only once|for my sake|one last try]," said {helper}: "{cure}." {hero.name} did it. [Nothing happened after that|Nothing came|There was nothing], nothing at all. The hiccups were gone.',
        'It was {helper} who knew. "{cure}," {helper.he} said, "[and smile|and think of snow|very slowly]." {hero.name} [obeyed|did it], and listened. [The frog inside was gone|Not a sound|It was over].',
        '"{cure}," [whispered|said] {helper}, and {hero} did. [One, two, three|A minute went by|They waited]. [No hic|Nothing|It was still]! {hero.name} [danced|jumped for joy|laughed out loud].',
      ],
      [
        ['Which cure helped {hero.name}?', 'cure'],
        ['Who cured {hero.name}?', 'helper'],
      ],
    ),
    saying(
      e.fright,
      [
        '{helper} [screamed|jumped out|fell off a chair], {hero.name} [screamed too|turned pale], and [the hiccups left|that was the end of it|then all was still].',
        'Nobody had seen {helper} [behind the door|under the table|in the corner]. "BOO!" {hero.name} [leaped into the air|screamed|turned white]. [When that was over|A moment later], the hiccups [had gone|were nowhere to be found].',
        'Then {helper} came [in|running] [with a pale face|without a hat|out of breath]. "[Your house is full of|Your bed is full of|Run, I saw] [crocodiles|snakes|lions|bears], {hero.name}!" It was not true, but the hiccups [believed it|ran away|had gone].',
        '[Bang|Crack|Crash]! {helper} had dropped [nine dishes|a pile of wood|a big pot|a whole table], right behind {hero.name}. "[Sorry|Oh dear|My best things]," said {helper.name}. "[Never mind|Listen]! They are gone!"',
      ],
      [['Who frightened the hiccups away?', 'helper']],
    ),
    saying(e.forgets, [
      '[Ha|Oh, look]! {mishap.it}! {hero} laughed until [{hero.his} belly hurt|the tears came|{hero.he} fell over], and [when that was done|after that|at the end] [there was no hic left|the hiccups were gone|it was still].',
      '{hero} was [so busy with|so taken by|so red because of] {mishap.it} that [there was no time for hiccups|nobody thought of hiccups]. And [then|an hour later|when {hero.he} thought of them], they were gone.',
      '{hero} [said sorry|ran up|shook {hero.his} head], and [thought of nothing but|looked and looked at|had to help with] {mishap.it}. [Then it was quiet|A minute passed|Two minutes passed]. No hic.',
    ]),
    saying(e.passesOn, [
      '"Hic," said {helper}, and {hero.name} [laughed|ran away|had one more cure to try].',
      '"[You see|Well|There you are]," said {helper} [proudly|happily] to {hero.name}. "It [always|really] works. Hic."',
      '{hero} [said thank you|wanted to say thank you|shook hands], but {helper} [could not answer|had a strange face|held on to the table]. "Hic[|, hic|, dear, hic]!"',
      'And the hiccups? Those had [moved|found a new home]. "Hic," went {helper} [all evening|until midnight], and {hero.name} [knew some good cures|laughed a little|ran for water].',
    ]),
    saying(e.onTime, [
      '[Not a sound|Not one hic] came from {hero.name} {occasion.at}, [and that was a wonder|from start to end|to the very end].',
      'So {hero} was {occasion.at} after all, [on time|with clean hands|a little late] and as quiet as [a mouse|a stone|a fish].',
      '{hero} ran [all the way|as never before|and ran|in clean shoes]. And {occasion.at} there was [not one hic|no hic at all|not one small hic] to be heard[| from beginning to end|, not even a breath].',
      'Never was anyone so [silent|still|good] {occasion.at} as {hero.name}. [It was almost a pity|Only a fly made more noise|Everybody said so|Somebody else laughed].',
      'And {occasion.at}? {hero.name} [sat|stood] there [with a smile|quite calmly|with shut lips], and [nothing jumped|all went well|the only sound was the wind].',
    ]),
    saying(
      e.tooLate,
      [
        '[Hic, hic, hic|On and on it went], and {hero.name} [waited|cried|hid] until {occasion.over}.',
        '"Hic," said {hero.name} [outside the door|on the steps|by the gate], and [did not dare to|would not|could not] go in. When it was quiet [at last|again|inside and out], {occasion.over}.',
        '{hero} [stayed at home|lay|hid] [with a pillow|in bed|by the window|under a blanket]. The last hic came [just|only] when {occasion.over}. Then it was [quiet, too late|much too quiet|still, and that was no joy].',
        'All the cures in the world [could not help|were good for nothing]. {hero} sat on [the steps|the stairs|a wall] and [hiccuped|went hic] until {occasion.over}.',
      ],
      [['Who did not dare to go in?', 'hero']],
    ),
    saying(e.somebodyStays, [
      '{helper} [came|knocked|sat down] and [sang to|stayed with|read to|brought cake for] {hero.obj}[ that night| until midnight|].',
      'But {helper} [sat down beside|came back to|did not forget] {hero.obj} and told {hero.him} all about it, with all the [voices|faces|sounds and smells].',
      '[Somebody put an arm around|A warm hand touched] {hero.obj}. It was {helper}. "Next [year|time]," said {helper.name}, "we will [not let you eat anything|start a day before|go together]."',
      '{helper} had [missed it too|stayed behind], to keep {hero.obj} company. They [shared a bag of nuts|told stories|looked at old pictures|ate an apple][| until dark| and were not so sad].',
    ]),
    saying(
      e.useful,
      [
        'On the way to {occasion}, {hero} passed [a dark|an open|a broken] window. Inside was {thief.a} with [silver bowls|gold rings|the church bell|a sack]. "HIC!" {thief.he} ran, straight into [a bush|a pond|the arms of the law|a wall].',
        '{hero} hid in [the kitchen|a dark corner|an old wagon|the stable], so as not to spoil {occasion}. There sat {thief.a}, with [a cheese|a clock|the money box|nine knives] under one arm. "HIC!" "[I give up|Help|Do not shoot|A lion]!"',
        '[Just before|Not far from|Late for] {occasion}, {thief.a} came [climbing|down|quickly] over the wall with [two stolen lamps|a stolen hen|a bag of gold|a box of coins]. "HIC!" went {hero.name} [behind a tree|in the dark|much too loud], and [there was a scream|down fell everything].',
      ],
      [['Whom did the hiccups frighten?', 'thief']],
    ),
    saying(e.praised, [
      '{helper} [caught|tied up|took away] {thief.obj} and [thanked {hero.name}|carried {hero.name} through the town|gave {hero.name} a cake].',
      '"{thief} would be [over the hills|far away] by now," said {helper.name}. "[Three cheers for|Long live|Thanks to] {hero.namePoss} hiccups!" Nobody [minded the noise anymore|thought of cures now].',
      '[When they led|As they took|While they drove] {thief.obj} away, {helper} shook {hero.namePoss} hand. "And we [tried to cure it|called it bad luck|wanted to stop it|laughed at you]!"',
      '{helper} [laughed|cried with joy|clapped] at the story of {thief.name} and {hero.name}. It was told [four times|again and again|all over town|in the paper]. "Hic, hic, [well done|thank you]!"',
    ]),
  ],
};
