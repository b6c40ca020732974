// The false alarm, in English.
import { saying } from '../../language/Language';
import {
  falseAlarmEvents as e,
  type AlarmDanger,
  type AlarmErrand,
  type AlarmMistake,
  type AlarmProof,
  type AlarmSignal,
  type AlarmTower,
} from '../../world/plots/falseAlarm';
import type { PlotInEnglish } from '../PlotInEnglish';

const TOWERS: Record<AlarmTower, { '': string }> = {
  'church-tower': { '': 'on the church tower' },
  'harbor-wall': { '': 'on the harbor wall' },
  hilltop: { '': 'on the highest hill' },
  'mill-roof': { '': 'on the mill roof' },
  'town-gate': { '': 'over the town gate' },
  'old-oak': { '': 'up in the old oak' },
  bridge: { '': 'on the high bridge' },
  rock: { '': 'on the black rock' },
};
const SIGNALS: Record<AlarmSignal, { '': string; use: string; sound: string }> = {
  bell: { '': 'the bell', use: 'ring the bell', sound: 'Ding, dong' },
  gong: { '': 'the gong', use: 'strike the gong', sound: 'Gong, gong' },
  horn: { '': 'the horn', use: 'blow the horn', sound: 'Toot, toot' },
  drum: { '': 'the drum', use: 'beat the drum', sound: 'Boom, boom' },
};
type DangerForms = {
  '': string;
  cry: string;
  comes: string;
  near: string;
  ends: string;
  gone: string;
  harm: string;
  loss: string;
};
const DANGERS: Record<AlarmDanger, DangerForms> = {
  fire: {
    '': 'fire',
    cry: 'Fire',
    comes: 'flames ran along a roof',
    near: 'smoke rose from a barn',
    ends: 'they carried water until the last flame was out',
    gone: 'they beat it down with wet blankets',
    harm: 'the school burned down',
    loss: 'three houses lost their roofs',
  },
  flood: {
    '': 'high water',
    cry: 'High water',
    comes: 'the river was climbing over its banks',
    near: 'water ran down the street',
    ends: 'a wall of sand held the water back',
    gone: 'they turned the river with stones and boards',
    harm: 'the water took the gardens away',
    loss: 'every bed in town was wet',
  },
  pirates: {
    '': 'pirates',
    cry: 'Pirates',
    comes: 'three black sails came in from the sea',
    near: 'a pirate ship lay behind the rocks',
    ends: 'a great chain closed the harbor',
    gone: 'they shouted until the black sails turned',
    harm: 'the pirates took the best boats',
    loss: 'all the cheese in the market was stolen',
  },
  wolves: {
    '': 'wolves',
    cry: 'Wolves',
    comes: 'yellow eyes were shining near the sheep',
    near: 'gray shadows ran along the wood',
    ends: 'burning sticks drove the wolves back',
    gone: 'they made such noise that the wolves ran',
    harm: 'half of the sheep were lost',
    loss: 'not one hen was left',
  },
};
const MISTAKES: Record<AlarmMistake, { '': string }> = {
  sunset: { '': 'the sunset in a window' },
  'red-barn': { '': 'a bright red barn' },
  'red-tree': { '': 'a tree with red leaves' },
  'red-dress': { '': 'an aunt in a red dress' },
  lamp: { '': 'a big yellow lamp' },
  'spilled-milk': { '': 'a pot of spilled milk' },
  fog: { '': 'fog in the valley' },
  'blue-cloth': { '': 'blue cloth in the wind' },
  'wet-street': { '': 'a freshly washed street' },
  'big-bath': { '': 'a bath that ran over' },
  'fishing-boat': { '': 'an old fishing boat' },
  'white-cloud': { '': 'a dark cloud over the sea' },
  swans: { '': 'five black swans' },
  whale: { '': 'a sleeping whale' },
  'black-rock': { '': 'a rock in the sea' },
  goats: { '': 'a family of goats' },
  'gray-stones': { '': 'some gray stones' },
  'old-dog': { '': 'an old dog without teeth' },
  'two-cats': { '': 'two cats at play' },
  'fur-coat': { '': 'a fur coat on a line' },
};
const ERRANDS: Record<AlarmErrand, { still: string }> = {
  bread: { still: 'went on making bread' },
  bath: { still: 'stayed in the bath' },
  wedding: { still: 'went on dancing' },
  hair: { still: 'went on cutting hair' },
  soup: { still: 'went on eating soup' },
  sleep: { still: 'turned over in bed' },
  fiddle: { still: 'played the fiddle louder' },
  shoe: { still: 'went on mending shoes' },
  horse: { still: 'went on brushing a horse' },
  paint: { still: 'went on painting a door' },
};
const PROOFS: Record<AlarmProof, { '': string }> = {
  'black-face': { '': 'a face black with smoke' },
  'burned-hat': { '': 'a burned hat' },
  'hot-stone': { '': 'a stone that was still hot' },
  ashes: { '': 'two hands full of ashes' },
  'wet-shoes': { '': 'shoes full of water' },
  fish: { '': 'a live fish from the street' },
  'floating-chair': { '': 'a chair that had come floating by' },
  'wet-cat': { '': 'a very wet cat' },
  'torn-sail': { '': 'a piece of black sail' },
  'gold-coin': { '': 'a foreign gold coin' },
  parrot: { '': 'a lost parrot' },
  sword: { '': 'a long curved sword' },
  'gray-fur': { '': 'some gray fur' },
  'torn-coat': { '': 'a coat with tooth marks' },
  'wolf-tooth': { '': 'a long yellow tooth' },
  'shaking-sheep': { '': 'a sheep shaking with fear' },
};

export const falseAlarm: PlotInEnglish = {
  words: {
    'alarm tower': TOWERS,
    'alarm signal': SIGNALS,
    'alarm danger': DANGERS,
    'alarm mistake': MISTAKES,
    'alarm errand': ERRANDS,
    'alarm proof': PROOFS,
  },
  sayings: [
    saying(
      e.isWatcher,
      [
        '[That summer|That year|All that month] it was {hero.namePoss} [job|task|duty] to sit {tower}, to watch for {danger}, and to {signal.use} [in time|if need be].',
        'Somebody had to sit {tower} and {signal.use} in case of {danger}. It was {hero.name}, who [had sharp eyes|liked the view|was never cold|was not afraid of the dark].',
        '"If you see {danger}, {signal.use}!" That was all they told {hero.name}, the [new|young|proud|serious] watcher {tower}.',
        '{tower} sat {hero.name}, [with a bag of apples|in a thick coat|swinging both legs|eating bread and cheese], who had to watch for {danger} and {signal.use} in time.',
      ],
      [
        ['What did {hero.name} have to watch for?', 'danger'],
        ['Where did {hero.name} sit and watch?', 'tower'],
      ],
    ),
    saying(e.isBored, [
      'Nothing happened for days, and {hero} knew every [cloud|roof|bird] by name.',
      'It was a [dull|slow|lonely] job. {hero} [talked to the birds|gave names to the clouds] so as not to fall asleep.',
      'After [three|five|nine] days {hero} had [counted every roof|sung every song {hero.he} knew], and there was nothing left to do.',
      'A snail crept up the wall, and {hero} watched it. It was the finest thing that had happened all [week|month].',
    ]),
    saying(
      e.mistakes,
      [
        'One day {hero} [jumped up|turned pale|dropped an apple], cried "{danger.cry}!" and gave the alarm. But it was only {mistake}.',
        'To [sleepy|tired|eager] eyes {mistake} can look [just|very much] like {danger}, and so {hero} gave the alarm.',
        '"{danger.cry}!" cried {hero.name}, who did not look twice, and [the whole town heard it|the alarm rang out]. Only then did {hero.he} see that it was {mistake}.',
        'What {hero} saw was only {mistake}. But {hero.he} cried "{danger.cry}!" until [the windows shook|all the dogs barked|{hero.his} voice was gone].',
      ],
      [['What did {hero.name} take for {danger}?', 'mistake']],
    ),
    saying(
      e.jokes,
      [
        '"[It would be fun to see them run|Just once|Nobody will mind]," thought {hero.name}, looking at {signal}. {signal.sound}! "{danger.cry}!"',
        'A little fun could do no harm, thought {hero.name}. {signal.sound}, went {signal}. "{danger.cry}!" shouted the [silly|bored|naughty] watcher.',
        '{signal} was so [shiny|big] and so near. {signal.sound}! "{danger.cry}!" cried {hero.name}, trying not to [laugh|giggle].',
        'One day, just for fun, {hero.name} took hold of {signal} and shouted "{danger.cry}!" [three times|with all {hero.his} might|to the empty sky]. {signal.sound}!',
      ],
      [['What did {hero.name} shout for a joke?', 'danger']],
    ),
    saying(
      e.peopleRun,
      [
        'Doors flew open. [Everybody|The whole town] came running, {one.a} [with|holding] {held.a}.',
        '[From every house|Out of every door] people came running. In front ran {one.a}, with {held.a} in one hand.',
        'How they ran! {one.a} came [first|last], still holding {held.a}.',
        'They all ran out as they were, {one.a} with {held.a}[|, and some with wet hair].',
      ],
      [['What did {one.name} have in one hand?', 'held']],
    ),
    saying(e.laughedAt, [
      '"Is that all?" the people cried. "{mistake}?" And they laughed until [they cried|it hurt]. {hero.name} [turned red|wished for a hole to hide in].',
      'Somebody pointed at {mistake} and laughed, and soon the whole town laughed, too. {hero.namePoss} ears [burned|were red].',
      '"Next time, look twice," people said to {hero.name} when they saw {mistake}, and they went home [laughing|shaking their heads|to their soup].',
    ]),
    saying(e.scolded, [
      '"[A joke|Just for fun]?" asked {one.name}. They all went home, and nobody said [goodbye|a word] to {hero.name}.',
      'Nobody laughed but {hero.name}. "Call us again," growled {one.name}, "and [see whether we come|you can wait for us a long time]."',
      '{one.name} did not shout. {one.he} only looked at {hero.name} [for a long time|and shook {one.his} head], and that was [worse|hard to bear].',
    ]),
    saying(
      e.promisesCare,
      [
        '[That evening|The next day] {hero.name} knocked at {one.namePoss} door. "I promise to look twice before I touch {signal} again," {hero.he} said.',
        '{hero.name} ran after {one.name}. "When you hear {signal} again, it will be true, I promise!" [And they shook hands.|They shook hands on it.]',
        '{hero.name} [said sorry|turned red] and gave {one.name} a promise: {signal} would be silent unless there was [real danger|no doubt at all].',
      ],
      [['To whom did {hero.name} give a promise?', 'one']],
    ),
    saying(
      e.realDanger,
      [
        'A [week|month|few days] later, [{danger.comes}|{danger.near}]. {hero} looked twice, but there was no mistake. {signal.sound}! [Everybody had to hear it.|It was time to wake the town.|This was real.]',
        'And then it really happened: [{danger.comes}|{danger.near}]. {signal.sound}! {hero} made as much noise as {hero.he} could.',
        '"{danger.cry}!" This time {hero.name} was [pale|shaking], because [{danger.comes}|{danger.near}]. {signal.sound}! [It went on and on.|It did not stop.|All the birds flew up.]',
      ],
      [['What danger did {hero.name} see?', 'danger']],
    ),
    saying(e.nobodyComes, [
      '"There goes {signal} again," people said. [Somebody|A neighbor|A woman|An old man] [laughed|sighed|yawned] and {errand.still}.',
      'They all heard {signal}. "[We know that game|Not again|Never mind it|Somebody is playing]," said a neighbor, and {errand.still}.',
      'But nobody came. They heard {signal} very well, but one {errand.still}, and another [shut the window|fed the cat|only laughed].',
    ]),
    saying(
      e.everybodyComes,
      [
        '"Is it true this time?" somebody asked. "{hero.name} promised," said {one.name}, [already running|pulling on {one.his} shoes].',
        '{one.name} stood still for one breath. "I believe {hero.name}," {one.he} said, and the whole street [followed|woke up and ran|began to move].',
        '"{hero.name} has looked twice this time," cried {one.name}. "[Everybody out|Hurry|Come on]!" And they all came running.',
      ],
      [['Who trusted {hero.name}?', 'one']],
    ),
    saying(
      e.friendBelieves,
      [
        'Only {friend.a} put down [the cup|the book]. "{hero.name} is not joking," said {friend.name}, and went from door to door.',
        'But {friend.a} climbed up, [barefoot|out of breath], and looked. "{hero.name} is telling the truth! [Everybody out|Wake up]!"',
        'Then {friend.a} came and looked, took {hero.name} by the hand, and knocked on every door in [the street|town].',
      ],
      [['Who believed {hero.name}?', 'friend']],
    ),
    saying(
      e.knocks,
      [
        'So {hero} ran from door to door and showed everybody {proof}. [One by one they believed it.|Slowly they began to believe it.]',
        'Shouting did not help. So {hero} ran to the market square with {proof}, and now everybody [jumped up|began to run].',
        '"Look at this!" cried {hero.name}. Nobody could laugh at {proof}. [Out they all came.|They jumped up and ran.]',
      ],
      [['What made the people believe {hero.name}?', 'proof']],
    ),
    saying(e.saved, [
      'Against {danger} the whole town worked side by side [for hours|until it was over], {hero.name}, too, and [{danger.ends}|{danger.gone}].',
      'They were [quick|just in time]: [{danger.ends}|{danger.gone}]. "No more {danger} today," sighed {hero.name}, and [sat down|cried a little|fell asleep on the spot].',
      'Nobody rested, {hero.name} least of all. [{danger.ends}|{danger.gone}], and soon nobody was afraid of {danger} anymore.',
    ]),
    saying(e.damage, [
      'So {hero} stood alone against {danger}, and [very soon|before anybody came] [{danger.harm}|{danger.loss}].',
      'But one child is no match for {danger}. {hero} could only [look on|cry], and [{danger.harm}|{danger.loss}].',
      '{hero} did what one child can do against {danger}, and that is not much. Before it was over, [{danger.harm}|{danger.loss}].',
    ]),
    saying(e.sorryTown, [
      '"You did call us," said {one.name}. {hero.name} [nodded|looked away]. Both knew why nobody had come.',
      'Nobody was angry with {hero.name}, and that made it [harder|worse]. {one.name} brought some soup, and they ate it without a word.',
      '{one.name} sat down beside {hero.name}, and they looked at it all [for a long time|without a word|until it grew dark]. "We should have come," {one.name} said.',
    ]),
    saying(e.thanks, [
      'The next day {one.name} tied a [ribbon|flower|bow] to {signal}, in honor of {hero.name}.',
      '"You saved us," said {one.name}, and {hero.name} slept for [two days|ten hours] and then [cleaned|hugged] {signal}.',
      'There was cake for the whole town, and {one.name} gave {hero.name} the [biggest|best] piece. After that they all trusted {signal}.',
    ]),
  ],
};
