// The copycat, in English.
import { saying } from '../../language/Language';
import {
  copycatEvents as e,
  type CopyHabit,
  type CopySkill,
  type CopyTalent,
  type CopyTrouble,
} from '../../world/plots/copycat';
import type { PlotInEnglish } from '../PlotInEnglish';

const SKILLS: Record<CopySkill, { '': string; wrong: string }> = {
  otter: { '': 'dived into the deepest pool', wrong: 'went down like a stone and swallowed half the pool' },
  goat: { '': 'climbed the highest rock', wrong: 'got halfway up, looked down, and could not move' },
  squirrel: { '': 'leaped from tree to tree', wrong: 'leaped and hung upside down from a branch' },
  crow: { '': 'flew twice around the tower', wrong: 'jumped off the roof and fell into the rain barrel' },
  heron: { '': 'stood on one leg in the deep mud', wrong: 'stood on one leg and sank up to the chin' },
  beaver: { '': 'bit right through a tree', wrong: 'bit into a tree and stuck there by the teeth' },
  bear: {
    '': 'took honey from the bees',
    wrong: 'got stuck in the nest of the bees, and the bees came home',
  },
  pony: { '': 'jumped over the garden gate', wrong: 'jumped and got stuck under the gate' },
};
const TALENTS: Record<CopyTalent, { '': string }> = {
  hedgehog: { '': 'rolled up into a ball of needles, right in front' },
  mouse: { '': 'found a way under the thorns' },
  cat: { '': 'looked around with two shining eyes and led the way home' },
  mole: { '': 'dug a dry little room under a root' },
  rabbit: { '': 'drummed on the ground in warning, just in time' },
  turtle: { '': 'made a roof of a hard round back' },
  dog: { '': 'put a nose to the ground and smelled the way home' },
};
const HABITS: Record<CopyHabit, { '': string; to: string }> = {
  leg: { '': 'lifted one leg', to: 'lift one leg' },
  laughs: { '': 'laughed three times', to: 'laugh three times' },
  sings: { '': 'sang a song about bread', to: 'sing a song about bread' },
  backward: { '': 'walked backward', to: 'walk backward' },
  daisy: { '': 'ate a daisy', to: 'eat a daisy' },
  bow: { '': 'bowed to a tree', to: 'bow to a tree' },
  roars: { '': 'roared like a lion', to: 'roar like a lion' },
  rolls: { '': 'rolled down a bank', to: 'roll down a bank' },
  'leaf-hat': { '': 'wore a leaf for a hat', to: 'wear a leaf for a hat' },
  stone: { '': 'kicked a stone', to: 'kick a stone' },
  clouds: { '': 'talked to a cloud', to: 'talk to a cloud' },
  stick: { '': 'jumped over a stick', to: 'jump over a stick' },
  face: { '': 'made a face at a cow', to: 'make a face at a cow' },
  rock: { '': 'danced around a rock', to: 'dance around a rock' },
  drink: { '': 'drank from a flower', to: 'drink from a flower' },
  shakes: { '': 'shook all over', to: 'shake all over' },
};
const TROUBLES: Record<CopyTrouble, { '': string }> = {
  storm: { '': 'ice began to fall from the sky' },
  'thorn-hedge': { '': 'a wall of thorns stood in the way' },
  hawk: { '': 'the shadow of a hawk fell on the grass' },
  dark: { '': 'night fell in the middle of the forest' },
};

export const copycat: PlotInEnglish = {
  words: {
    'copy skill': SKILLS,
    'copy talent': TALENTS,
    'copy habit': HABITS,
    'copy trouble': TROUBLES,
  },
  sayings: [
    saying(
      e.admires,
      [
        '{small} [loved|followed|dreamed of|could not stop talking about] {big}, {kind.a} [next door|from the valley|with a name for being clever|who had seen the world].',
        '[In the world|In the valley|Far and wide|On the whole earth] there was nobody whom {small} liked [better|more] than {big}, {kind.a} who [knew everything|was never afraid|laughed at rain|could do anything|had a fine voice].',
        '[One day|In spring|On Sunday] {kind.a} named {big} moved in [next door|nearby|by the river|behind the hill|under the old bridge]. "When I [grow up|am big]," said {small.name}, "I [want to|will] be {big.name}."',
        '{small} wanted to be [just|exactly] like {big}, {kind.a} with [a very fine walk|a wonderful laugh|a loud voice|very clean ears].',
        'Wherever {kind.a} called {big} went, {small} went too, [three steps|a little way|one jump] behind[, rain or shine|, all day long| and full of wonder|].',
      ],
      [['Whom did {small.name} want to be like?', 'big']],
    ),
    saying(
      e.firstCopy,
      [
        '{big} {habit}. [Next|Behind a bush|In a moment] {small} did [it|that] [too|as well|with joy].',
        '[One morning|One day|After breakfast|By the brook|In the rain] {big} {habit}. [At once|Of course|A moment later|Right away] {small} did [the same|it too|just the same].',
        'When {big} {habit}, so did {small}, only [smaller|with care|louder|longer|with both eyes shut|not so well].',
        '{big} stopped and {habit}. {small} stopped too, [looked closely|thought hard|took a deep breath|put down lunch], and did it [just so|even better|as well as {small.he} could].',
        '[One Sunday|Early in the day|Out in the field] {big} {habit}, and who did it [too|next|after that]? {small}, [of course|who else|and very proudly|with a happy face].',
      ],
      [['What did {big.name} do first?', 'habit']],
    ),
    saying(
      e.secondCopy,
      [
        '[Soon|Then|After that] {big} {habit} and {small} [followed|did no less|copied that|joined in].',
        'Then {big} {habit}. And then, [of course|quick as the wind|without a smile|after a deep breath], so did {small}.',
        '[Later|After lunch|In the afternoon|By the fence] {big} {habit}, [to see what would happen|just for a test|with one eye on the little one]. {small} [did too|did so at once|needed no second look].',
        '"[So|Well now|Ha|Let us see]," said {big.name}, and {habit}. "[And I too|Me too|Now I]!" said {small.name}, and did it [twice as hard|much too fast|again and again].',
        '{big} {habit}. {small.name} [watched|ran up|stood there] and did it too, [but the wrong way around|from the beginning|with great care|even the little smile at the end].',
      ],
      [['What else did {big.name} do?', 'habit']],
    ),
    saying(e.echoes, [
      '{big} [ran|hid|sang|shouted], and so did {small}. [There was no peace|All day long|It went on in the dark].',
      '["Stop!" said {big.name}. "Stop!"|"Enough!" said {big.name}. "Enough!"|"No more!" said {big.name}. "No more!"] said {small.name}[| and smiled|, very pleased].',
      '["Why are you doing that?" asked {big.name}. "Why are you doing that?"|"Are you mad?" asked {big.name}. "Are you mad?"|"Leave me alone," said {big.name}. "Leave me alone,"|"That is not funny," said {big.name}. "That is not funny,"] said {small.name}. "[Stop it|Be quiet|Go away]!" [And on it went|It was no use|There was no end to it|It came back like a ball|The birds laughed].',
      '{big.name} [sighed|turned red|shouted|cried], {small.name} too. {big.name} [jumped up|sat down|ran|hid], {small.name} too. [It was enough to drive anyone mad|It went on until supper|It was not funny|It never stopped].',
      '"I have a shadow already," said {big.name}, "and it [makes no noise|does not talk|goes home at night]." [Word for word|In the same voice|Very softly|Without a smile], {small.name} said it [too|all again|back].',
    ]),
    saying(e.warns, [
      '"The next [thing|trick|game] is not for you, {small.name}," said {big.name}. "[Only watch|Sit down and look|You are too small]. [Promise|Please|Do you hear]!"',
      '"Some things you cannot [copy|do], {small.name}," said {big.name}. "So [sit down|stay there|look, but stay] and [keep still|do not move|count to ten]."',
      '{big} [looked around|lifted one foot|spoke low]. "[Whatever I do now|Now comes something hard], {small.name}, [do not do it|stay where you are|only look]."',
    ]),
    saying(
      e.shows,
      [
        '[The best came last|Then it came]: {big} {skill}.',
        '[It was a fine day|The sun shone|There was no wind|Nobody else was there|The day was long], and {big} [|slowly |proudly ]{skill}.',
        '[And now|Then one day|After lunch|By the river|With a laugh] {big} {skill}. [How easy it looked|What a sight|What a wonder|Even the birds were quiet]!',
        '{big} [took a deep breath|closed both eyes|counted to three|made a little jump] and {skill}. [Nobody else could do that|It looked so easy|It was a joy to see].',
      ],
      [],
    ),
    saying(
      e.goesWrong,
      [
        '{small}, [so small|so brave|full of hope], {skill.wrong}.',
        '{small} [tried it too|could not wait|went right after|had to try it|forgot everything else]. {small.he} {skill.wrong}[|, of course|, and that was that].',
        '[You can guess|You know|Nobody needs to say] who [tried it next|wanted to do it too|came after that|could not sit still]. {small} {skill.wrong}[|, poor thing|, with a scream].',
        '"[I can do that too|Now me|That is easy|Just like that]," thought {small.name}. {small.he} {skill.wrong}[|, and that hurt|, and it was not funny].',
      ],
      [['Who got into trouble?', 'small']],
    ),
    saying(e.pullsOut, [
      '{big} [came running|did not think twice|was quick] and [pulled|got|carried] {small.obj} to [the grass|a safe place|the path].',
      '"[Hold still|Hold on|I am coming]!" called {big.name}. [A long stick|A bit of time|A rope|A friend] and one [good|long|hard] pull, and {small.name} was safe.',
      '{big} did not [laugh|wait|shout]. {big.he} got {small.obj} [out|out of there|out and home] and [dried|cleaned] {small.his} [nose|ears|face][| with a leaf| with some moss].',
      '"[Help|Please|Oh no]!" [This time|For once] nobody had said it [first|before]. {big} [was there at once|put down {big.his} lunch|ran like the wind|called two friends] and got {small.obj} out.',
    ]),
    saying(e.whyMe, [
      '"Why [do you want to be me|do you follow me|me]?" asked {big.name}. {small.name} [looked down|thought long|cried a little]. "Because [you are so good at it|I am nobody|I am so small|you are never afraid|you are my friend]."',
      '"There is one of me [already|and that is enough|and no more]," said {big.name}. "[But who will|Who should] be {small.name}, if you are not?" [It was a new thought|Nobody had ever asked that|The wind was still|It was a good question].',
      '"What are you good at?" asked {big.name}. "[Nothing|I do not know|Being behind you]," said {small.name}. "I have never [tried|asked myself|looked]."',
    ]),
    saying(e.sendsAway, [
      '"[Enough|Leave|Go]!" {big.name} [roared|said|cried]. {small.name} [left|went home|ran off] [in tears|with no word|all alone].',
      '"[Go home|Leave me alone|Go away]!" shouted {big.name}. {small.name} [opened {small.his} mouth to say it too|wanted to say it too], and [could not|no sound came|began to cry].',
      '"I wish you would [go and be somebody else|stay at home|find another friend]," said {big.name}, very [loudly|slowly|softly]. {small.name} [went|turned around and went|left without a word].',
      '{big.name} said something so [hard|bad|mean|cold] that {small.name} [could not say it too|only stared|began to shake]. {small.he} [walked|ran|crept|went] away, quite [alone|by {small.himself}].',
    ]),
    saying(
      e.sitsStill,
      [
        '[At home|Behind the house|Under a bush|In the rain|For a whole day] {small} tried to {habit.to}. But [it is no fun|it is hard|it is lonely|it is strange] to be first.',
        '{small} sat [on a stone|under a bush|by the door] and thought, [what would I do now, if I were me|who am I|what do I like]? [In the end|Then|At last] {small.he} {habit}, but [there was no joy in it|it was not the same|it was only sad].',
        'For [two|three|five] days {small} did nothing [at all|but sit]. Then {small.he} {habit}, all alone, and [cried a little|looked around|did not know why].',
        '{small} {habit}, [very softly|without a smile|for a while]. [Nobody had done it first|Nobody saw it|It did not help].',
      ],
      [],
    ),
    saying(e.misses, [
      '{big.name} {habit} [twice|again|by the brook], [but nobody came|and waited]. {small.name} was [gone|far away|missed].',
      'And {big.name}? {big.he} {habit} [the next morning|the next day|as always], and looked [over one shoulder|behind every tree|back|around]. [There was no {small.name}|No {small.name} came]. [It was so quiet|That was what {big.he} had wanted|A leaf fell].',
      '[On the other side of the hill|Far off|Not far away|All alone] {big.name} {habit}. [Nobody laughed|Nobody did it too|Only the wind answered]. How {big.he} [missed|wanted|called for|thought of] {small.name}!',
      '[Sometimes|Every morning|Once a day] {big.name} {habit}, in case {small.name} was watching from the [bushes|grass|hill]. But [nothing ever moved|only the wind was there|no one came].',
    ]),
    saying(e.danger, [
      '[Then|Soon|One evening] {trouble}, with {small.name} and {big.name} [far from home|in the middle|all alone].',
      '[On the way home|The next day|An hour later|By the hill], {small.name} and {big.name} were [side by side|singing|still tired|not looking up], when {trouble}. [For once|Now|This time] {big.name} [did not know what to do|was afraid|stood still].',
      'That [very evening|same day] {trouble}. "[What now|What do we do|Where can we go]?" [whispered|cried|asked] {big.name}. {small.name} looked, but there was nothing to copy.',
      '[But then|Suddenly|And then] {trouble}. {big.name} [stood there like a stone|was cold with fear|could not move|looked very small|gave a cry], and {small.name} did not [wait|ask|look] to see what {big.he} would do.',
    ]),
    saying(
      e.ownWay,
      [
        '{small} [did not wait|knew what to do|was not afraid]: {small.he} {talent}.',
        '{small} {talent}. Nobody had shown {small.him} how[|, not even once|, and nobody needed to| to do that].',
        '[Without thinking|Without a word|Quick as the wind|Very calmly], {small} {talent}. It was the first thing {small.he} had [ever done first|done all alone|not copied|thought of alone].',
        'So {small} {talent}. [And that saved them both|They were safe|And the danger was over|Then all was well][| very soon| before you could count to ten].',
      ],
      [['Who saved them both?', 'small']],
    ),
    saying(e.nowBigCopies, [
      '"[Thank you|Well done|You saved us], {small.name}," said {big.name}[, and copied that for a week|, three steps behind|, and tried it at home].',
      '"How did you do that?" asked {big.name}. {small.name} [showed it again|did it again, slowly|smiled|turned red]. {big.name} tried [and tried|all evening|ten times|until dark], and [was no good at it|only fell over|had to laugh].',
      '[The next day|After that|Now] {big.name} [walked|went|ran] [three steps|a little way|close] behind {small.name}. "[I am learning|Do not mind me|I want to see how you do it]!"',
      '"[Teach me|Show me that|Once more, please]," said {big.name}. {small.name} [grew a little|stood very tall|turned red]. "[First|Fine|But]," {small.he} said, "you must not copy everything I do."',
    ]),
    saying(e.twoByTwo, [
      'So {big.name} {habit}, [and|then] {small.name} [laughed|did something else|made up a dance], and [they took turns|both were glad|who copied whom, nobody knew].',
      'After that [it was a game|they took turns|they had fun]. Once {small.name} and {big.name} both {habit} [at the same time|together|in the same second], and [nobody|not even the birds|neither] knew who [had begun|was first|was the copy].',
      '[On the way home|By the brook|The next day] {small} [jumped twice|turned around three times|stood on one leg|hid in a bush]. That was new! {big.name} looked, and {habit}, and then did [it too|the same|it as well as possible].',
      '"You go first[ today| now|]," said {big.name}. {small.name} [thought hard|took an hour|laughed], and {habit}. [It was a beginning|It was not new|It was an old one], and {big.name} copied it [with joy|all the same|very well].',
    ]),
  ],
};
