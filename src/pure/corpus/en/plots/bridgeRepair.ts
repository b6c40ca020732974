// The broken bridge, in English.
import { saying } from '../../language/Language';
import { bridgeRepairEvents as e } from '../../world/plots/bridgeRepair';
import type { PlotInEnglish } from '../PlotInEnglish';

export const bridgeRepair: PlotInEnglish = {
  words: {
    'bridge cause': {
      tree: { '': 'an oak tree fell on it' },
      flood: { '': 'the river rose and took it away' },
      cart: { '': 'a hay cart was too heavy for it' },
      ice: { '': 'big blocks of ice broke it' },
      worms: { '': 'worms ate holes in the wood' },
      giant: { '': 'a giant sat down on it' },
      cows: { '': 'twenty cows danced on it' },
      storm: { '': 'a storm tore it down' },
      stone: { '': 'a great rock rolled into it' },
      fire: { '': 'lightning hit it' },
    },
    'bridge need': {
      soup: {
        '': 'a jar of honey for Grandma',
        short: 'the honey',
        end: 'Grandma ate three spoons of it at once',
        late: 'But Grandma had gone to stay with an aunt',
      },
      present: {
        '': 'a birthday present for a cousin',
        short: 'the present',
        end: 'There was still birthday cake for everyone',
        late: 'But the party was over, and the guests had gone home',
      },
      book: {
        '': 'a school book',
        short: 'the book',
        end: 'The school bell was just ringing',
        late: 'But the school was already closed',
      },
      medicine: {
        '': 'medicine for a sick uncle',
        short: 'the medicine',
        end: 'One spoon of it, and the uncle could laugh again',
        late: 'But the sick uncle had been taken to the town',
      },
      basket: {
        '': 'an empty basket for berries',
        short: 'the basket',
        end: 'The bushes there were full of sweet berries',
        late: 'But the birds had eaten every berry',
      },
      letter: {
        '': 'a letter for an old friend',
        short: 'the letter',
        end: 'The friend read it three times and laughed out loud',
        late: 'But the friend had moved away',
      },
      cake: {
        '': 'an apple cake for an aunt',
        short: 'the cake',
        end: 'The aunt had just put the coffee on the table',
        late: 'But by now it was as hard as stone',
      },
      hat: {
        '': 'a birthday hat for a friend',
        short: 'the hat',
        end: 'The friend wore it all day, even at dinner',
        late: 'But the friend had given up waiting and had gone away',
      },
    },
    'bridge attempt': {
      jump: { '': 'took a long run and jumped' },
      stones: { '': 'tried to hop from stone to stone' },
      leaf: { '': 'tried to float across on a big leaf' },
      tub: { '': 'tried to sail across in a wash tub' },
      swim: { '': 'tried to swim' },
      log: { '': 'tried to ride across on a log' },
    },
    'bridge part': {
      logs: { '': 'two straight logs' },
      boards: { '': 'ten good boards' },
      nails: { '': 'a bag of nails' },
      hammer: { '': 'a heavy hammer' },
      saw: { '': 'a sharp saw' },
      stones: { '': 'a heap of flat stones' },
      door: { '': 'an old barn door' },
      branches: { '': 'a load of branches' },
      ladder: { '': 'a long ladder' },
      clay: { '': 'a bucket of clay' },
      sand: { '': 'a sack of sand' },
      posts: { '': 'four strong posts' },
      table: { '': 'a table without legs' },
      wire: { '': 'some wire' },
      paint: { '': 'a pot of red paint' },
      bed: { '': 'half a bed' },
    },
    'bridge excuse': {
      nap: { '': 'It is time for my nap' },
      muddy: { '': 'My feet might get wet' },
      nothing: { '': 'I never go over there' },
      tomorrow: { '': 'Maybe tomorrow' },
      hot: { '': 'It is much too hot' },
      eating: { '': 'I am having my lunch' },
      own: { '': 'The rope is mine' },
      busy: { '': 'I am busy counting clouds' },
    },
  },
  sayings: [
    saying(
      e.breaks,
      [
        '[Crack|Crash]! [One night|One morning] the [old|little|wooden|narrow] bridge over the river was [broken|gone|no more], because {cause}.',
        'There had [always|for a hundred years] been a bridge over the [deep|wide|wild] river. Then, [one night|one spring|last week], {cause}, and [that was the end of it|only the water was left].',
        'On Saturday the [old|good old|little|narrow] bridge was [still there|whole]. On Sunday {cause}, and [then there was only the river|that was the end of it].',
        'The bridge was [old|narrow] and [tired|weak], and [one night|one cold day|one morning] {cause}. [Half of it was missing now|Now it lay in the water|Only two broken ends were left].',
        '"[Come and look|Oh dear, look at that|Come quickly]! The bridge is [broken|gone]!" [It was true|And so it was]. In the [night|early morning] {cause}[, and there was no other way over the river|].',
      ],
      [['Why was the bridge broken?', 'cause']],
    ),
    saying(
      e.stands,
      [
        'On the bank [stood|sat|waited] {kind.a} [named|called] {hero}, who had come with {need} and [did not know what to do|looked sadly at the other side].',
        '"How do I get [over|across] now?" [asked|said] {kind.little} [named|called] {hero}, who had [walked all morning|run all the way|come over three hills] with {need}.',
        '{hero} was {kind.a}, and [had to|wanted to] get across. {hero.he} had come [over the hills|through the mud|a long way] with {need}.',
        'The first to [see it|come by] was {hero}, {kind.little} on the way across with {need}.',
        '{kind.young} [named|called] {hero} had {need} to take to the other side, and now there was [only cold water|no way across|nothing to walk on].',
      ],
      [['What had {hero.name} come with?', 'need']],
    ),
    saying(e.tries, [
      '{hero} {attempt}. [Splash|Plop]! Soon {hero.he} was back on the bank, [dripping wet|wet from nose to tail|cold and cross].',
      'At first {hero} {attempt}, but {hero.he} [fell in|only got wet|had to come back] and [sneezed three times|lost heart].',
      '{hero} [did not like to wait|had an idea|was brave] and {attempt}. It ended [in the water|with a splash|with a bath], and the [frogs|ducks|fish] laughed.',
    ]),
    saying(e.calls, [
      '"[We must build a new one|I cannot do it alone|We can mend it together]," {hero} [said|thought], and called [up and down the river|as loud as could be|over the fields], "Who will help me build a bridge?"',
      '{hero} beat on [an old pot|an empty log|an old bucket] until [everybody woke up|heads came out of all the doors|the neighbors came to see]. Then {hero.he} asked, "Who will help me?"',
      '{hero} [went|ran|hurried] from [door to door|house to house|farm to farm] and asked, "Will you help me [mend|build up] the bridge?"',
      '{hero} hung a note on [the broken post|a tree|the mill door]: "Who will help to [mend the bridge|build a new bridge]?"',
    ]),
    saying(
      e.firstHelper,
      [
        'The first to [come|answer] was {kind.a} [named|called] {helper}, who [brought|dragged along] {part}[ and asked for nothing| and a good lunch for everyone|].',
        '"[Wait for me|Here I am|I will help you]!" {kind.a} [named|called] {helper} came [running|up the hill|down the path|out of the woods] with {part}.',
        '[Soon|Before long|After a while] {helper} was there, {kind.a} [with strong arms|from next door|in an old hat]. [Thump|Bump]! There lay {part}.',
        '{kind.a} [named|called] {helper} [did not ask any questions|only nodded|said yes at once], ran home, and came back with {part}.',
      ],
      [['What did {helper.name} bring?', 'part']],
    ),
    saying(
      e.secondHelper,
      [
        'Next came {helper}, {kind.a} [of few words|with a loud voice|who loved to build], with {part}.',
        '"[Can you use this|Will this help|Am I too late]?" asked {kind.a} [named|called] {helper}, and [put down|held up|showed them] {part}.',
        '{kind.a} [named|called] {helper} had [heard the noise|come to look|nothing else to do], and [was glad to bring|went home to get|gladly gave] {part}.',
        'Then the [bushes|branches] [shook|moved]. Out came {helper}, {kind.a} with {part} [and a happy face|and a song|and some apples for everyone].',
      ],
      [['Who brought {part}?', 'helper']],
    ),
    saying(e.refuses, [
      'Only {kind.a} [named|called] {lazy} did not [get up|come]. "You want my good rope for the bridge?" said {lazy.name}. "[No, no|Oh no|Not today]. {excuse}."',
      '"We need a [long|strong] rope," they said to {kind.a} [named|called] {lazy}, who had one. But {lazy} [turned over in the grass|looked the other way|shut both eyes]. "[Sorry|Oh dear]. {excuse}."',
      '{lazy}, {kind.a} with a [fine|long|strong] rope, was [lying in the sun|resting in the shade|sitting under a tree]. "[Not now|Another time|Leave me in peace]," said {lazy.name}. "{excuse}."',
      'The only rope belonged to {kind.a} [named|called] {lazy}, and {lazy} [sat down on it|hid it in the grass|would not lend it]. "[No rope today|You cannot have it]," said {lazy.name}. "{excuse}."',
    ]),
    saying(e.builds, [
      '{hero.name}, {one.name} and {two.name} [worked|sawed and hammered|pushed and pulled] until [the moon came up|it was dark|their arms hurt]. Then there was a bridge again.',
      '[Bang, bang, bang|Tock, tock, tock]! {one.name} [sawed|dug|held], {two.name} [hammered|lifted|pulled], and {hero.name} [brought water for everyone|sang to keep them cheerful|told them where to put things]. [After three days|After a week of work] the bridge was [done|ready].',
      '"[Up a little|A bit to the left|Careful now]!" called {hero.name}, while {one.name} and {two.name} [lifted|pulled|pushed]. [Piece by piece|Bit by bit], the bridge grew.',
      '{one.name} [held|dug|measured], {two.name} [hammered|painted|sawed], and {hero.name} [cooked for all three|ran back and forth|did the rest]. [By Sunday|Before dark] they had a bridge.',
    ]),
    saying(e.sags, [
      '{tester.name} [wanted to try it|was to cross] first. [One step, two steps|Creak, creak], and [over it went|the bridge tipped over]. Splash! There should have been a rope to hold it, and {lazy.name} [knew it|saw it all].',
      'But a bridge without a rope [is not safe|shakes]. {tester.name} [ran|danced] halfway across, and then {tester.he} lay in the [cold|deep|brown] river. {lazy.name} [opened one eye|sat up|saw it all].',
      '"[Look at me|It is strong|I can even dance on it]!" cried {tester.name}, halfway across. But without a rope it [did not hold|shook too much]. Down went {tester.name} into the [cold|deep|brown] water, and {lazy.name} heard the splash.',
    ]),
    saying(e.bringsRope, [
      '{lazy.name} jumped up. The rope [flew|sailed] through the air, and {tester.name} [grabbed|caught] it and was pulled out. Then they tied the rope from post to post[, and now the bridge was safe|].',
      '"[Hold on|Catch it], {tester.name}!" cried {lazy.name}, and threw the rope. "[You can keep it|I am sorry|I should have helped you]," said {lazy.name}.',
      '{lazy.name} [pulled|fished] {tester.name} out with the [long|good] rope and then tied it to the bridge with [five|three|nine] [good|strong|double] knots.',
    ]),
    saying(
      e.isSweptAway,
      [
        '{tester.name} [climbed|crawled] out, but the [new|whole] bridge [broke and floated away|went down the river], [board by board|piece by piece]. {hero.name} [sat down and cried|could not speak|looked after it for a long time].',
        'They pulled {tester.name} out by the [ears|neck]. But the river had taken [the bridge and all their work|everything else]. "[We will try again next spring|It was a good bridge]," said {hero.name}[ sadly| softly|].',
        '{tester.name} was [only wet|cold and wet but not hurt]. But the bridge was gone. {hero.name} sat [on the bank|in the grass] [till dark|all evening] and threw [little|flat] stones into the water.',
      ],
      [['Who was in the water?', 'tester']],
    ),
    saying(
      e.testsFirst,
      [
        '"I [will|want to] go first," {tester} said. [Creak, creak, went the boards|One step, two steps, three]. Then {tester.he} called [from the other side|over the water], "It [is strong|holds]!"',
        '{tester} [took a deep breath|put on a brave face|swallowed hard] and [walked|ran] across, and back, and across again[, and nothing broke|, and nothing shook|].',
        'It was {tester} who [crossed|dared to go] first, [with closed eyes|singing loudly|step by step|with a beating heart], and the bridge held.',
      ],
      [['Who crossed the bridge first?', 'tester']],
    ),
    saying(e.lazyWantsOver, [
      'And who was the first in line[ to cross it|, with a lunch bag|, in a sun hat|]? It was {lazy.name}! "[Just a moment|Not so fast]," said {hero.name}. "[Who built it|Did you help us]?"',
      '"What a [nice|fine|lovely] bridge," said {lazy.name}, and wanted to walk [right |]across. {hero.name} stood in the way and [looked at the rope|said nothing|only said, "Well?"].',
      'The next [morning|day] {lazy.name} wanted to cross as well. "[Do you remember what you said to us|Did you help us|Who built it]?" asked {hero.name}. {lazy.name} [turned red|looked down].',
    ]),
    saying(e.lazyWorks, [
      '{lazy.name} ran home and came back with the rope. It made a fine [hand rope|rail] to hold on to, and {hero.name} tied the [knots|ends][ with a smile|].',
      'So {lazy.name} had to [paint|sweep] the whole bridge from end to end, and {hero.name} [pointed at every spot that was missing|showed {lazy.obj} how|lent {lazy.obj} a brush].',
      '"[Every Sunday|Every morning] I will [sweep|wash] it," {lazy.name} said in a small voice. {hero.name} [nodded|was pleased].[ And so it was, to this day.|]',
    ]),
    saying(e.crosses, [
      'Then {hero} [went|ran|danced|walked] over with {need.short}. {need.end}.',
      '{hero} [walked|ran] across, with {need.short}, and the river [sang|laughed] below. {need.end}.',
      'And so {hero} could go across with {need.short}. [Trip, trap, went the boards|It was not too late]! {need.end}.',
    ]),
    saying(e.tooLate, [
      'Then {hero} [ran|hurried|raced] across with {need.short}. {need.late}. The way home seemed very [long|quiet|lonely].',
      'And {hero} [hurried|went|ran] over with {need.short}. {need.late}. "I came as fast as I could," said {hero.name}[ with a sigh|].',
      'So {hero} got across with {need.short}. {need.late}. {hero} [looked at the water|wept a little|sat on the new bridge till dark].',
    ]),
  ],
};
