// Bees and honey, in English.
import { saying } from '../../language/Language';
import { beesAndHoneyEvents as e } from '../../world/plots/beesAndHoney';
import type { PlotInEnglish } from '../PlotInEnglish';

export const beesAndHoney: PlotInEnglish = {
  words: {
    'bee hive': {
      linden: {
        in: 'in a hollow tree',
        from: 'from a hollow tree',
        at: 'at the tree',
        inside: 'in the tree',
      },
      'church wall': {
        in: 'in an old church wall',
        from: 'from an old church wall',
        at: 'at the wall',
        inside: 'in the wall',
      },
      'straw basket': {
        in: 'in a basket of straw',
        from: 'from a basket of straw',
        at: 'at the basket',
        inside: 'in the basket',
      },
      'rock cleft': {
        in: 'in a crack of the cliff',
        from: 'from a crack of the cliff',
        at: 'at the cliff',
        inside: 'in the crack',
      },
      chimney: {
        in: 'in a cold chimney',
        from: 'from a cold chimney',
        at: 'at the chimney',
        inside: 'in the chimney',
      },
      scarecrow: {
        in: 'in the head of a scarecrow',
        from: 'from the head of a scarecrow',
        at: 'at the scarecrow',
        inside: 'in the scarecrow',
      },
      box: { in: 'in a yellow box', from: 'from a yellow box', at: 'at the box', inside: 'in the box' },
      boat: { in: 'in a broken boat', from: 'from a broken boat', at: 'at the boat', inside: 'in the boat' },
    },
    'bee sting': {
      nose: { on: 'on the nose', the: 'the nose' },
      'left ear': { on: 'on the left ear', the: 'the left ear' },
      tongue: { on: 'on the tongue', the: 'the tongue' },
      tail: { on: 'on the tail', the: 'the tail' },
      'right ear': { on: 'on the right ear', the: 'the right ear' },
      chin: { on: 'on the chin', the: 'the chin' },
      elbow: { on: 'on the elbow', the: 'the elbow' },
      lip: { on: 'on the lower lip', the: 'the lower lip' },
    },
    'bee remedy': {
      mud: { '': 'cool mud' },
      onion: { '': 'half an onion' },
      brook: { '': 'ice-cold water' },
      'cabbage leaf': { '': 'a wet leaf' },
      snow: { '': 'a cold spoon' },
      vinegar: { '': 'sour milk' },
      honey: { '': 'a drop of honey' },
      stone: { '': 'a cold stone' },
      clay: { '': 'blue clay' },
    },
    'bee task': {
      'carry water': {
        please: 'Carry water up from the river for us',
        did: 'carried water up from the river, in a leaf folded like a boat',
      },
      'chase hornets': {
        please: 'Keep the wasps away from our door',
        did: 'sat by the hive and chased away every wasp with a branch',
      },
      'sow clover': {
        please: 'Sow clover in the bare field for us',
        did: 'sowed clover in the bare field, row by row, until everything was pink',
      },
      'mend crack': { please: 'The rain comes in. Mend our roof', did: 'mended the roof with clay and moss' },
      'plant roses': {
        please: 'Plant us ten roses',
        did: 'planted roses, red and white, and gave them water',
      },
      'build a wall': {
        please: 'Build us a wall against the wind',
        did: 'built a wall of stones against the wind',
      },
      'cut thorns': {
        please: 'Cut the thorns, they tear our wings',
        did: 'cut the thorns down to the ground',
      },
      'scare bears': {
        please: 'Guard us from the wood mice',
        did: 'sat there and scared away the wood mice',
      },
    },
  },
  sayings: [
    saying(
      e.smells,
      [
        '{hero}, {trait.a} {kind}, stopped [in the middle of the path|on the bridge|in the long grass|by the river|under a tree|on the hill]. Something [sweet|warm|wonderful|golden|lovely] was in the air. It was honey, and it came {hive.from}.',
        'The bees lived {hive.in}. One [summer|June|warm|July] morning {trait.a} {kind} named {hero} came by [with an empty stomach|before breakfast|with a big spoon|quite by chance|on the way home|with nothing to do].',
        '"Buzz, buzz," it went {hive.in}. {hero}, {trait.a} {kind}, knew what that meant. Where there are bees, there is [also|always|surely] honey.',
        '{hero} was {trait.a} {kind} who loved [berries|nuts|apples|pears|plums|roots], [butter|cake|cheese|bread|eggs] and, most of all, honey. And there was honey {hive.in}, [as everybody knew|and a lot of it|made by a thousand bees].',
      ],
      [
        ['Where did the bees live?', 'hive'],
        ['What was {hero.name} like?', 'trait'],
      ],
    ),
    saying(e.grabs, [
      '{hero} did not [ask|knock|wait]. {hero.he} reached for the honey {hive.inside}, [up to the elbow|with both paws|as deep as {hero.he} could].',
      '"[All mine|Breakfast|Honey|Out of my way]!" cried {hero.name}, and pushed {hero.his} [whole head|nose|left paw] right in among the bees {hive.inside}.',
      'First {hero} took only one [lick|drop|taste] of the honey {hive.inside}. Then {hero.he} broke off [a whole comb|a huge piece|as much as {hero.he} could carry].',
    ]),
    saying(
      e.stung,
      [
        'Out came the bees, [a whole cloud|hundreds|a whole army] of them, and one stung {hero.obj} {sting.on}. "[Ow, ow|Help|Go away]!" cried {hero.name}, and [ran all the way home|jumped into the river|ran as fast as {hero.he} could].',
        'The buzz became a roar. {hero} was stung {sting.on}, and [ran|rolled|tumbled] [down the hill|into the bushes|through the thorns|through the grass|all the way home].',
        'Ow! A bee stung {hero.obj} {sting.on}. Down fell the honey, and [away {hero.he} ran, howling|away {hero.he} ran, without looking back].',
      ],
      [['Where was {hero.name} stung?', 'sting']],
    ),
    saying(
      e.cures,
      [
        '"[Hold still|Be brave|Do not look]," said {friend}, {kind.a} who knew all about [stings|bees|such things], and put {remedy} on the spot. {hero.name} [sighed|felt better at once|held very still].',
        '{friend}, {kind.a} with [a good heart|a quiet voice|a bag full of herbs|a kind face], heard the noise and came with {remedy}. "[Bees again|Keep still|Let me see], {hero.name}," {friend.he} said[|, and put it on the spot].',
        '"{remedy} will help," said {kind.a} named {friend}. It did help {hero.name}, though it [looked silly|smelled strange|took a while].',
      ],
      [
        ['Who helped {hero.name}?', 'friend'],
        ['What helped against the sting?', 'remedy'],
      ],
    ),
    saying(e.learns, [
      '"For one [cup|pot|jar] of honey the bees fly [all summer|for a hundred days|from June to fall]," said {friend.name}. "And you just take it, {hero.name}?" {hero.name} [had not known that|went red|felt very small].',
      '"Would you give away your [bed|supper|house], just because somebody [wants it|shouts for it]?" asked {friend.name}. {hero.name} thought about it [all day|until supper|all night|for an hour].',
      '{friend.name} drew a bee in the [sand|mud|dust], and around it flowers, [hundreds of them|more and more of them]. "All that for one [drop of honey|spoon of honey], {hero.name}," {friend.he} said.',
    ]),
    saying(e.givesUp, [
      'Since that day {hero} has eaten {hero.his} [bread|porridge|cake|buns|apples|pancakes] without honey. When anything buzzes by, {hero.he} covers {sting.the}[ and runs| with both paws|].',
      '"Never again," said {hero.name}[, and meant it|]. At every [feast|party|birthday|wedding|picnic] {hero.he} [passes the honey on|sits far away from the honey], feels {sting.the} and [sighs|looks a little sad].',
      'A [week|month] later {sting.the} was well again. {hero} still dreams of honey, but {hero.he} never [went back to the bees|tasted another drop|dared to go near the bees again].',
    ]),
    saying(
      e.asks,
      [
        '{hero} [bowed|stood on tiptoe|waited politely] {hive.at}. "[May I have|Could I please have|Would you give me] a little honey?" asked {hero.name}. "{task.please}," said the bees[.|, "and then we shall see."|, "and it is yours."|, "and then come back."]',
        '"[Good morning|Good day|Excuse me], dear bees," said {hero.name} [politely|in a small voice|with a bow] to the ones {hive.inside}. "What must I do for [a little honey|a cup of honey|some of your honey]?" "{task.please}," said the [queen|oldest bee].',
        'So {hero} went and asked, [hungry, but polite|very politely|with {hero.his} hat in hand]. {hive.inside} the bees [talked|whispered] for [a while|an hour]. "{task.please}," they said[.|, "and you shall have some honey."]',
      ],
      [['What did the bees ask for?', 'task']],
    ),
    saying(e.works, [
      'For [two|three|four|five|six|seven|eight|nine] [days|weeks] {hero} {task.did}[|, and never complained|, and sang at work].',
      '[At once|The next morning|Gladly] {hero} set to work and {task.did}. The bees watched [from the air|from their door|and hummed].',
      'From [morning|sunrise|breakfast] to [night|sunset|supper] {hero} {task.did}, and did not [taste one drop|once touch the honey].',
    ]),
    saying(
      e.reward,
      [
        '[Then|At last|When all was done,] {hero} held out {vessel.a}, and [slowly|drop by drop|little by little] it filled with honey[, yellow as the sun|, golden and warm|]. "This is yours," said the bees. "The rest is for our winter."',
        '"[Well done|That was good work|You kept your word|Thank you|Many thanks]," said the [queen|oldest bee], and {vessel.a} was filled for {hero.name}. "But only this one. The rest we need [when it snows|for the winter|for the little ones|when the flowers sleep|when the fields are bare]."',
        '[At sunset|In the evening|On the last day] {hero} got {vessel.a} full of honey. "But no more than this," said the bees. "[The winter is long|In winter there are no flowers]."',
      ],
      [['In what did {hero.name} get the honey?', 'vessel']],
    ),
    saying(
      e.shares,
      [
        '{hero.name} carried {vessel} home [slowly|with both paws|very carefully|step by step|without losing a drop] and baked {cake.a}. Half of everything went to {friend.name}[|, of course|, and it was the bigger half].',
        'So {friend.name} came to [supper|tea|breakfast]. There was {cake.a}, and {hero.name} pushed {vessel} across the table[|, though it was not easy|, with a smile|, before {hero.he} had taken a drop].',
        '"You first," said {hero.name}, and pushed {vessel} over. {friend.name} let the honey [drip|run] over {cake.a}. [It tasted very good|How sweet it was], and nobody had been stung for it.',
      ],
      [['What did they eat the honey with?', 'cake']],
    ),
    saying(e.keepsRule, [
      '{hero} licked {hero.his} [paw|lips|nose]. How [sweet|good] it was! There was more in the hive, and [the bees were asleep|nobody was looking]. But {hero.he} thought of the [winter|snow|little ones] and went home.',
      'One night {hero} crept halfway back to the hive. Then {hero.he} thought of [the winter|the little ones|the snow], [turned around|shook {hero.his} head] and went home to bed.',
      'The honey was gone in [two|three|five|seven] days. But {hero} did not go back for more. {hero.he} ate [nuts|roots|bread|berries|apples], [sighed a little|sang a little], and [was content|waited for summer].',
    ]),
    saying(e.springBees, [
      'When the first [flower|apple tree|tulip] opened, there was a [soft|happy|sleepy] hum {hive.inside}. One bee came out and sat down on {hero.namePoss} [nose|ear|shoulder|paw|head], [as gently as a kiss|just to say good morning].',
      'In [spring|May] there were twice as many bees {hive.inside}. They [flew|danced] all the way to {hero.namePoss} [window|door] and left [a drop|a little pot] of honey there.',
      'In [March|April] {hero} stood {hive.at} [with a beating heart|and listened]. At first there was nothing. Then, very softly, somebody hummed. The bees were alive, and {hero} [laughed out loud|danced for joy].',
    ]),
    saying(e.takesMore, [
      'But when {vessel} was empty, {hero} could think of nothing else. At night {hero.he} crept back and filled it again, and hid it [under the bed|in the cellar|behind the wood|under the floor|in the attic]. Soon the hive was bare.',
      '"[They will not miss it|A little more cannot hurt|Nobody sees me]," said {hero.name}, and came back at night with {vessel}, [and the next night too|again and again], until there was [hardly a drop|no honey] left in the hive.',
      'Soon {vessel} was empty. So {hero} [went and filled it|crept out and filled it] once more, and then every night, until the hive was [bare|nearly empty].',
    ]),
    saying(e.winterHive, [
      'Then it snowed. {hero} [came by|stopped and listened]. {hive.inside} there was hardly a sound, only [a thin cry|a tired buzz|a sigh].',
      'In the middle of winter {hero} dreamed of [bees in the snow|empty bowls|a queen in tears] and went to listen. The hum {hive.inside} was [weak|thin|very faint], for the bees were hungry.',
      'One [frosty|icy|white] day a bee lay in the snow. {hero} picked it up and [warmed it|carried it home to the others]. But {hive.inside} there was nothing left to eat.',
    ]),
    saying(e.bringsBack, [
      'At once {hero} ran home for {vessel}, warmed it by the fire and gave the honey back, [drop by drop|every bit of it]. By morning the hum was [louder|strong again]. "[We knew that you would come|Thank you]," said the bees.',
      '{hero} carried {vessel} [through the snow|over the ice|through the cold night|over the white fields|through the storm] and gave all the honey back. In spring the bees came out, and not one of them [stung {hero.him}|was angry with {hero.him}].',
      'Now {hero} knew what to do. {hero.he} brought {vessel} back, every drop of it, and stopped up the cracks of the hive with [moss|straw|wool]. ["I am sorry," {hero.he} said.|Then {hero.he} sat down to keep watch.]',
    ]),
    saying(e.silence, [
      '{hero} ran home, but {vessel} was [empty|licked clean]. When {hero.he} came back with [sugar|bread|milk|apples], it was silent in the hive. That spring the [apple|cherry|pear] trees bloomed, and no bees came.',
      'There was only a drop left in {vessel}. {hero} brought it to the bees, but it was [too late|not enough]. In [April|May] {hero.he} planted [clover|roses|daisies|apple trees|beans] around the hive, and [waited|hoped] for new bees to come.',
      '{hero} turned {vessel} upside down, but nothing came out. {hero.he} sat by the [quiet|cold|empty] hive until [it was dark|the next morning]. It takes many summers for bees to come back.',
    ]),
  ],
};
