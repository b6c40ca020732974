// The thief in the night, in English.
import { saying } from '../../language/Language';
import { nightThiefEvents as e } from '../../world/plots/nightThief';
import type { PlotInEnglish } from '../PlotInEnglish';

export const nightThief: PlotInEnglish = {
  words: {
    'track ground': {
      snow: { '': 'the snow', how: 'it had snowed in the night' },
      mud: { '': 'the mud', how: 'it had rained in the night' },
      flour: { '': 'the flour', how: 'a bag of flour had broken open' },
      ashes: { '': 'the ashes', how: 'somebody had thrown out ashes' },
      sand: { '': 'the wet sand', how: 'there was wet sand by the door' },
      paint: { '': 'the blue paint', how: 'a pot of blue paint had fallen over' },
      garden: { '': 'the soft earth', how: 'the garden had been dug' },
    },
    'thief tracks': {
      'fox tracks': {
        '': 'small paws, all in one straight line',
        short: 'paws in a line',
        hair: 'a red hair',
        again: 'some soft red fur',
      },
      'goat tracks': {
        '': 'marks like two half moons',
        short: 'two half moons',
        hair: 'a bit of white beard',
        again: 'half a chewed sock',
      },
      'crow tracks': {
        '': 'three thin toes in front and one behind',
        short: 'thin toes',
        hair: 'a black feather',
        again: 'a nut with the mark of a beak',
      },
      'raccoon tracks': {
        '': 'little hands with five fingers',
        short: 'little hands with fingers',
        hair: 'a hair with rings',
        again: 'a gray hair, black at the tip',
      },
      'goose tracks': {
        '': 'broad feet with skin between the toes',
        short: 'skin between the toes',
        hair: 'a white feather',
        again: 'a feather as white as milk',
      },
      'cat tracks': {
        '': 'round paws without any claws',
        short: 'round paws',
        hair: 'a long whisker',
        again: 'a ball of chewed wool',
      },
      'badger tracks': {
        '': 'wide paws with very long claws',
        short: 'long claws',
        hair: 'a hair, half black, half white',
        again: 'a stiff gray hair',
      },
      'donkey tracks': {
        '': 'round marks as big as cups',
        short: 'marks as big as cups',
        hair: 'a long gray hair',
        again: 'a bit of gray tail',
      },
    },
    'thief hideout': {
      bridge: { '': 'under the stone bridge' },
      log: { '': 'behind a pile of firewood' },
      barn: { '': 'behind the red barn' },
      boat: { '': 'behind an old boat' },
      tree: { '': 'inside a hollow tree' },
      tower: { '': 'inside the ruined tower' },
      mill: { '': 'under the mill wheel' },
      cave: { '': 'in a small cave' },
      church: { '': 'behind the church' },
      bush: { '': 'in the thickest bush' },
    },
    'thief reason': {
      children: { '': 'My little ones had nothing to eat' },
      smell: { '': 'It smelled so good that my feet went alone' },
      birthday: { '': 'It was my birthday, and nobody remembered' },
      sick: { '': 'My old mother is sick and likes sweet things' },
      wager: { '': 'Somebody said that I was a coward' },
      hunger: { '': 'I had not eaten for three days' },
      gift: { '': 'I thought it was for me' },
      dream: { '': 'I think I did it in my sleep' },
      taste: { '': 'One bite became two, and then all of it' },
      friend: { '': 'I was so lonely, and it looked friendly' },
    },
  },
  sayings: [
    saying(
      e.theft,
      [
        '"[Thief! Thief!|Help!|Stop, thief!|Wake up!|Police!]" {victim.a} [stood|cried|shouted|wept] at the [window|door|gate|well], and {loot.a} was [gone|missing|stolen].',
        '[In the evening|At supper|Before bed|On Sunday night] {victim.a} [put|set|left] {loot.a} [by the window|on the table|on the stairs to cool|under a cloth]. In the morning [it was gone|the plate was empty|there was only the plate|nothing was left].',
        '[Nobody heard a thing|The night was quiet|Not a dog woke up|The moon was full]. But when {victim.a} [woke|came down|opened the cupboard|wanted breakfast], {loot.a} was [gone|missing|not there|stolen].',
        '[One cold|One dark|One bright|That same|Early one] morning {victim.a} ran [out into the street|to the well|to the market|around the house|to the church]. "[Somebody|A thief|A wicked thief] has taken {loot.a}!"',
        '[Who|What thief|Who in the world|Who on earth] steals {loot.a}? {victim.a} [looked under the bed|searched the house|looked everywhere|asked the cat|ran up and down], [twice|in vain|in tears|red with anger|still in bed clothes].',
      ],
      [
        ['What was stolen?', 'loot'],
        ['From whom was it stolen?', 'victim'],
      ],
    ),
    saying(e.detective, [
      '"[Nobody move|Touch nothing|Stand back|Stay calm]," [said|ordered|called] {hero}, {kind.a} with [a big glass|a pen and paper|a long coat|sharp eyes|a lamp|a good nose], and {victim.name} [stood still|nodded|obeyed].',
      "{hero} lived [next door to|not far from|above] {victim.obj}. This {kind} had once found [three lost cats|a stolen horse|the king's ring|forty lost shoes|a missing cow|the moon in a well].",
      '"I [will|shall|can] find [the thief|out who it was|it]," {hero} promised {victim.obj}. No {kind} [in the village|for miles|in the street] [had such sharp eyes|thought so hard|was so curious|asked so many questions|slept so little].',
      'So {victim} [sent for|called|ran to|woke|wrote to] {hero.obj}, {kind.a} who [noticed everything|never gave up|had a good nose|could find a needle in the hay|was never in a hurry|knew every footprint].',
    ]),
    saying(
      e.tracks,
      [
        '[First|At once|Slowly|Outside] {hero} looked [at the ground|down|around], for {ground.how}. [There were marks in|Somebody had walked through|Look at] {ground}: {tracks}!',
        '"[Look|Oh|Well, well|There|Come here]!" said {hero.name}. [As|Because] {ground.how}, [it was clear|one could see it|there was a trail] in {ground}: {tracks}.',
        '{ground.how}, [and that was lucky|thank goodness|what luck]. {hero} [knelt|bent|sat|lay] down by {ground} and [drew|saw|wrote down|touched] it: {tracks}.',
        'By the [door|window|steps|wall|fence], in {ground}, {hero} [found|saw|noticed] [the first mark|a trail|something|it]: {tracks}. What luck that {ground.how}!',
      ],
      [['What were the tracks like?', 'tracks']],
    ),
    saying(
      e.blames,
      [
        '"[Then|Of course|Surely] it was {suspect}, that {kind}!" [cried|screamed|said] {victim.name}. "[I never trusted that smile|I never liked that nose|Lock the gate|I saw that grin|Who else]!"',
        '{victim.name} [could not|did not want to] [wait|look|think]. "It [can only be|must be|was] {suspect}, the {kind} [across the street|next door|by the pond|with the big hat|who never works]!"',
        '"[I know who it was|That smells of somebody|I have a name]," [growled|said|whispered] {victim.name}. A {kind} named {suspect} always [walked by|smiled|looked in|sang] at [supper time|noon|night].',
        '{victim.name} [ran|went|raced] [straight|at once] to {suspect}, [a poor|a quiet|an honest|a cheerful] {kind}. "[Thief|Give it back|You did it|Open your bag|I know you]!"',
      ],
      [['Who was blamed first?', 'suspect']],
    ),
    saying(e.clears, [
      'But {hero.name} [looked again|shook a finger|sighed|stepped between them]. "{tracks.short}, [do you see|remember|is it not]? {suspect.name} does not have that."',
      '{hero.name} asked {suspect.name} to [step into it|stand by|walk past|lift a foot]. [It did not match|No, not at all|That was not it]. "{tracks.short}? [Not here|No|Never]."',
      '"[Show me a foot|Lift a foot|One step|Come here], please, {suspect.name}," said {hero.name}[|, and measured it|, and looked]. "No. We [are looking for|want|need] {tracks.short}."',
      '"[Wait|Stop|Not so fast|Be fair|Let go]," said {hero.name}. "{tracks.short}, that was it. [Look at|And] {suspect.name}? [Never|Not at all|It does not match]."',
    ]),
    saying(
      e.hair,
      [
        '[On a nail|In the fence|On a rose bush|Under the window|At the gate|In the grass] {hero} [found|saw|noticed] [{tracks.hair}|{tracks.again}]. "[Now I know what thief it is|Now I see|I thought so|That helps|Good]."',
        'A little farther on, there was [{tracks.hair}|{tracks.again}]. {hero} [put it into a box|smiled|smelled it|wrapped it up|drew it|nodded|kept it].',
        '{hero} [crawled|crept|went] on, [nose to the ground|low and slow|under bushes|without a word|past the well], and there was [{tracks.hair}|{tracks.again}]!',
        'The wind [blew|carried|rolled] [{tracks.hair}|{tracks.again}] [along the street|over the wall|into the grass|against the gate]. {hero} [caught it|picked it up|nodded|ran after it].',
      ],
      [['What did {hero.name} find next?', 'tracks']],
    ),
    saying(
      e.trail,
      [
        '{hero} [saw|followed|found] a trail of crumbs [across the field|down the hill|over the bridge|along the wall|past the church]. It [ended|stopped|led to a place] {hideout}.',
        '[Step by step|On tiptoe|With a lamp|Without a sound|Through the rain|On hands and knees] {hero} followed [the trail|the crumbs|the smell] to where it ended, {hideout}.',
        '[Then it was easy|The rest was easy|Now came the hunt]. {hero} [followed|only had to follow] the [smell|crumbs|ants|hungry birds|noise], right to the [end|place] {hideout}.',
        '"[Be still|Listen|Quiet]!" Somebody was [eating|humming|laughing|snoring|singing] {hideout}. {hero} [crept near|went there|held {hero.his} breath|smiled].',
      ],
      [['Where did the trail end?', 'hideout']],
    ),
    saying(
      e.catches,
      [
        'There [sat|lay|slept] {thief}, {kind.a} with [a full belly|a dirty mouth|crumbs everywhere|a red face|round eyes]. {hero.name} [saw at once|knew|guessed] where {loot} was.',
        '"[Good morning|Did you sleep well|Hands up|So it was you]," said {hero.name}. {thief.name} the {kind} [jumped up|turned white|hid|stared], and the [last bit|rest] of {loot} fell [down|to the ground].',
        '[Two|Two round|Two frightened|Two sleepy|Two sad] eyes [stared|looked up] at {hero.name}. It was {kind.a} named {thief}, and {loot} [was eaten|was no more|had been good].',
        '{hero.name} [looked in|bent down|lit a match|said hello]. {kind.a} named {thief} [looked up|smiled sadly|licked the plate|woke|jumped]. There was [nothing|not a crumb|not a bite] left of {loot}.',
      ],
      [['Who was the thief?', 'thief']],
    ),
    saying(
      e.explains,
      [
        '"{reason}," [whispered|sobbed|said|began] {thief.name}, and looked [at the ground|away|at the sky|very small|ashamed].',
        '{thief} [began to cry|sighed|turned red|sat down|hid {thief.his} face]. "[I know it was wrong|I am sorry|Forgive me|It is true|Yes]. {reason}."',
        '"I am so [ashamed|sorry|unhappy|sad]," [said|whispered|cried|sobbed] {thief.name}. "{reason}."',
        '"Why?" {thief} [thought|swallowed|was quiet|looked away] for a [while|moment|long time]. "{reason}."',
      ],
      [['Why did {thief.name} do it?', 'reason']],
    ),
    saying(e.gives, [
      '{hero.name} told it all. {victim.name} [sighed|thought|laughed|counted to ten|wept], and [made|baked] two of everything that [day|week|month]. One was for {thief.name}.',
      '"[Well|I see|So|Oh]," said {victim.name} when {hero.name} had told it. "[Next time|From now on|On Sundays], {thief.name} [shall knock|can ask|may sit at my table|eats with me]."',
      '{victim.name} [wanted to shout|had called the judge|was still angry]. But {hero.name} whispered something, and {victim.name} [gave|brought] {thief.obj} [a kiss|a basket of bread|warm milk|a blanket|supper].',
    ]),
    saying(e.works, [
      'For this {thief.name} had to [sweep the floor|wash the pots|feed the birds|cut the wood|paint the gate] of {victim.obj} for [a week|three days|a month], and [got|was given] something very much like {loot}.',
      '"[Then you shall help|Come and help|Now help] me make a new one," said {victim.name}. {thief.name} [stirred|washed|sang|worked], and it was [better than|as good as|twice as big as] {loot} had been.',
      '{thief.name} paid for {loot} with [firewood|berries|fish|nuts|apples], a whole [cart|basket|bag]. Now {victim.name} [says good morning to|smiles at|waves to|eats with] the old thief.',
    ]),
    saying(e.locks, [
      'But {victim.name} [did not want to hear it|would not listen], and [hung a lock on the door|bought a dog|built a wall]. {hero.name} [was sorry|wept|went home]. {thief.name} was never seen [again|in the street again].',
      '"A thief is a thief," said {victim.name}. {thief.name} had to leave [the village|that same day|forever]. {hero.name} [hunted no thief|was quiet|did not smile] that [year|summer|winter].',
      '{hero.name} [asked|begged] for mercy, but {victim.name} [would not listen|called the judge|shut the door]. Nobody [sang|laughed|ate breakfast] after {thief.name} had been [led away|locked up].',
    ]),
    saying(e.begsPardon, [
      'And {victim.name} [went|ran] to {suspect.name} with [a basket of apples|flowers|a big cake|a red face|honey] and begged pardon.',
      '"I was wrong about you," {victim.name} [told|said to|wrote to] {suspect.name}. That was [the hardest part|hard|not easy|the best part].',
      '{suspect.name} got [a letter|a kiss|an invitation|a bow|a song] from {victim.name}, [with a ribbon around it|and was proud|and that was fair|and smiled].',
    ]),
    saying(e.goneAway, [
      'But {hideout} there was [nobody|no one]. {hero} found [an empty plate|a bed of leaves|a cold fire] and [three|a few|some] crumbs, and {loot} was gone [for good|forever].',
      '{hero} came too late. {hideout}, the grass was flat, and one crumb of {loot} [lay|was left] [in the middle|there].',
      'Whoever had eaten {loot} {hideout} had [left|run off] [an hour|a minute|long] before. {hero} looked at the empty [road|sky|fields].',
    ]),
    saying(e.unsolved, [
      '"I do not know [the name|who it was|the thief]," {hero.name} had to tell {victim.obj}. To this day nobody knows it.',
      '{hero.name} wrote "[thief unknown|not solved]" in a book. But every [evening|night] {victim.name} puts [a bit of bread|some cake] at the window, and [every morning|by morning] it is gone.',
      '{victim.name} said, "[Never mind|Let it be], {hero.name}." But [a true hunter|somebody with sharp eyes] minds.',
    ]),
  ],
};
