// The snow fort, in English.
import { saying } from '../../language/Language';
import {
  snowFortEvents as e,
  type FortCount,
  type FortFlag,
  type FortGround,
  type FortPride,
  type FortTreat,
} from '../../world/plots/snowFort';
import type { PlotInEnglish } from '../PlotInEnglish';

const GROUNDS: Record<FortGround, { '': string; in: string }> = {
  square: { '': 'the market square', in: 'in the market square' },
  'school-yard': { '': 'the school yard', in: 'in the school yard' },
  'mill-meadow': { '': 'the meadow by the mill', in: 'in the meadow by the mill' },
  'orchard-hill': { '': 'the hill above the village', in: 'on the hill above the village' },
  'church-field': { '': 'the field behind the church', in: 'in the field behind the church' },
  'river-bank': { '': 'the green by the river', in: 'on the green by the river' },
};
const PRIDES: Record<FortPride, { '': string; the: string }> = {
  tower: { '': 'a pointed tower', the: 'the tower' },
  windows: { '': 'a round window', the: 'the round window' },
  tunnel: { '': 'a secret tunnel', the: 'the tunnel' },
  teeth: { '': 'a gate with teeth of ice', the: 'the gate' },
  throne: { '': 'a chair of ice for a king', the: 'the chair of ice' },
  stairs: { '': 'stairs right to the top', the: 'the stairs' },
  lion: { '': 'a snow lion at the door', the: 'the snow lion' },
  bridge: { '': 'a bridge of ice', the: 'the bridge' },
};
const FLAGS: Record<FortFlag, { '': string; the: string }> = {
  sock: { '': 'a striped sock', the: 'the sock' },
  apron: { '': 'a kitchen apron', the: 'the apron' },
  'dish-towel': { '': 'a towel with roses on it', the: 'the towel' },
  shirt: { '': 'a blue shirt', the: 'the shirt' },
  sack: { '': 'an empty flour sack', the: 'the flour sack' },
  blanket: { '': 'an old blanket', the: 'the blanket' },
  handkerchief: { '': 'a red handkerchief', the: 'the handkerchief' },
};
const COUNTS: Record<FortCount, { '': string }> = {
  twelve: { '': 'twelve' },
  twenty: { '': 'twenty' },
  thirty: { '': 'thirty' },
  forty: { '': 'forty' },
  fifty: { '': 'fifty' },
};
const TREATS: Record<FortTreat, { '': string }> = {
  milk: { '': 'hot milk' },
  soup: { '': 'hot pea soup' },
  'roasted-apples': { '': 'warm apples' },
  'honey-cake': { '': 'honey cake' },
  tea: { '': 'honey tea' },
  porridge: { '': 'porridge' },
  bread: { '': 'bread and butter' },
};

export const snowFort: PlotInEnglish = {
  words: {
    'fort ground': GROUNDS,
    'fort pride': PRIDES,
    'fort flag': FLAGS,
    'fort count': COUNTS,
    'fort treat': TREATS,
  },
  sayings: [
    saying(e.snowCame, [
      '[That winter|One night|One Sunday] {ground} [was lost|slept|lay] under [three feet of snow|a white blanket|a sea of snow|so much snow that the fence was gone].',
      'It [had snowed|snowed and snowed] for [two days|three days|two nights|almost a week]. Now the snow lay [up to the knees|as high as a chair|deep and soft|smooth and white|cold and silent|like a thick blanket] {ground.in}.',
      '[In the morning|On Sunday|One day] {ground} was gone. In its place was something [white and smooth|soft and silent|cold and shining|big and white][|, and it was waiting| that nobody had touched yet|, with one line of bird feet on it].',
      '"[Look|Wake up|It came|Get up]!" [Every window flew open|Boots were pulled on|Nobody finished breakfast|Children ran out without a coat|The whole street was awake]. The snow lay [thick|deep|high] {ground.in}[|, and even the dogs swam|, and nobody could find the path|, and the cats stayed in bed].',
      'The first [real|good|big] snow of the winter [came down|fell|lay] {ground.in}, the kind that [sings under your feet|sticks together|makes everybody laugh|is right for building|gets into every boot].',
      'Snow {ground.in}! [A cat fell in and was pulled out|The old snow shovel broke at once|There was no school that day|A cart was stuck up to the wheels|Even old people ran about].',
    ]),
    saying(
      e.quarrel,
      [
        '{hero.name} and {other.name} [were not friends|did not speak|only shouted] that day. One of them had [told a lie|laughed too loud|broken a sled|said "baby"].',
        '{hero.name} and {other.name} had not spoken [since Sunday|for two days|for a week], because of [a broken sled|a lost ball|one small word|the last apple|a torn book|a broken cup]. "[This side|This half|This corner] is mine!" [said|cried|shouted] {hero.name} [now|at last].',
        '["You pushed me!" said {hero.name}. "You pushed first!"|"You broke my sled!" said {hero.name}. "You broke it first!"|"You called me a goose!" said {hero.name}. "You called me a donkey!"|"You tell lies!" said {hero.name}. "You taught me how!"] [said|cried|shouted] {other.name}. [So it had to be war|It was war|Both began to build|Both began to dig].',
        '{hero.name} was [angry|cross|very angry] with {other.name}, and {other.name} with {hero.name}. [Before lunch|After an hour|In the end] [neither knew why|they had both forgotten why|nobody could say why], but [a war is a war|it had to be a fight|it was too late to be nice|neither would give in].',
        '"I will never [play with|talk to|even look at] {other.name} again!" [said|shouted|cried] {hero.name}. [It was war|And it had been such a good day|The reason was a small one|All the birds flew up].',
      ],
      [['With whom was {hero.name} angry?', 'other']],
    ),
    saying(
      e.playWar,
      [
        '{hero.name} [looked at|waved to|met] {other.name}. "[War|A snow war|Fort against fort|Fight me]?" "[Yes|With joy|Until supper|You will lose]!"',
        '"You [build|dig] [over there|on that side], and I [build|dig] here," said {hero.name} to {other.name}. "[Then it is war|Then we fight|And no tears|And may the best one win]!" They [shook hands|laughed|ran off|could hardly wait].',
        '{hero.name} and {other.name}, [best friends|like two shoes of a pair|friends since they could walk], [agreed to be|wanted to be|had decided to be] enemies [until supper|for one day|for an afternoon|until dark|and to build a fort each].',
        '"I [challenge you|dare you|call you out], {other.name}, [you dog|you wolf|my dear enemy|my old friend]!" [cried|said|sang] {hero.name}. {other.name} [bowed low|smiled|jumped for joy|was ready|threw a hat in the air|began to build].',
        '"Two forts, [two sides|two walls|no tears|no ice in the snowballs], one [king|battle]," [said|began|cried] {hero.name}. {other.name} was already [digging|at work|rolling up a wall|off to fetch a shovel|out of the door].',
      ],
      [['Whom did {hero.name} challenge?', 'other']],
    ),
    saying(
      e.builds,
      [
        '{pride}! That was what {hero.name} [wanted|dreamed of|had to have|built first], and [it stood|it was done|there it was] [before lunch|in an hour|very soon].',
        '{hero.name} [rolled and pushed|dug and dug|worked and sang|built and built|carried snow] until {hero.his} fort had [thick walls|four good corners|a smooth floor|walls like a castle|room for two|a real door] and {pride}.',
        '{hero.namePoss} fort had [walls as thick as a bed|room for three|a smooth white floor|a wall all around|four strong walls|a corner out of the wind] and {pride}[| as well|, which took two hours|, small but fine].',
        '{hero.name} worked [with {hero.his} tongue between {hero.his} teeth|without a word|till {hero.his} ears were red|harder than at school]. [Best of all|The finest thing|The longest work] was {pride}.',
        'Who else had {pride}? [Nobody|No one in the world|Not even the king]. {hero.name} [stepped back to look|walked around it twice|gave it one more touch|looked at it for a long time|almost forgot the cold].',
      ],
      [['What was special about {hero.namePoss} fort?', 'pride']],
    ),
    saying(
      e.otherBuilds,
      [
        '{other.namePoss} fort [was soon built|was wide|was a wild pile|had five corners], with {flag} [on top|at the gate|for a flag].',
        'On the other side [grew|rose|stood] {other.namePoss} fort, [not pretty, but huge|plain but strong|round like a cake|as big as a house|a little to the left|without a window], and [on top|above it|high over it] [waved|hung|flew|danced] {flag}.',
        '{other.name} [made|built] [a great pile|a small mountain|a long white wall|something like a huge cake|a fort without a door], stuck a [shovel|branch|garden fork|wooden post|stick] in it, and [tied on {flag}|hung up {flag}].',
        '{other.namePoss} wall was as high as [a donkey|a door|a kitchen table|a big snowman|a cow|the fence]. [For a flag {other.he} had {flag}|On top was {flag}|Over it blew {flag}][|, quite new|, very clean|, a little wet].',
        '"[Every fort needs a flag|No flag, no fort|First of all, the flag]," [said|thought|decided] {other.name}, and [put up|raised|hung out|climbed up with] {flag}[| on a long stick| before the walls were done| and sang].',
      ],
      [['What did {other.name} have for a flag?', 'flag']],
    ),
    saying(
      e.battle,
      [
        '[Splat|Bang|Off it went]! {count} snowballs [met|passed] {count} snowballs, and {hero.name} and {other.name} [howled|roared|screamed|ran] [in the middle|all over|like wild things].',
        '[Then|At last|All at once] it began. {hero.name} had {count} snowballs, and {other.name} had [as many|the same]. [Splat! Missed!|Bang! Oh! Ha!|Left! Right! Get down!|Splat! Splat!|Who was winning? Nobody knew.|The crows flew away.]',
        '"[Attack|Now|Take that]!" [shouted|cried] {hero.name}. "[Catch this|Come and get me|Never|Ha, missed]!" [shouted|cried] {other.name}. In [one minute|no time|a moment] {count} snowballs [went|flew|sang] [through the air|past ears and hats|over the walls|over and back].',
        '{count} snowballs flew one way and {count} the other. {hero.name} got one [on the ear|on the nose|in the mouth|on the foot|on the head], {other.name} got one [down the neck|on the back|on the chin|in the boot|in the eye].',
        'Each had {count} snowballs. Soon {hero.name} [was white from head to foot|had a wet neck|could not see|had snow in both ears|was out of breath|lost a boot], and {other.name} [looked no better|was one big snowman|had snow in both boots|laughed out loud|threw even faster].',
      ],
      [['How many snowballs were there?', 'count']],
    ),
    saying(
      e.hitsHat,
      [
        '{hero.name} [missed|slipped|turned around]. [The snowball|The last one|That big one] [hit|got] {victim.a} [on the nose|on the ear|on the hat|in the neck].',
        'One of {hero.namePoss} snowballs flew too far. It [sailed|sang|went] over both walls and [knocked the hat off {victim.a}|hit {victim.a} on the back|hit {victim.a} right on the nose|landed in the bag of {victim.a}].',
        '{hero.name} [threw with all {hero.his} might|threw the biggest one of all|closed one eye and threw], just as {victim.a} came [around the corner|along the path|out of the bread shop|past with a cake]. [Splat|Bang|Oh no]!',
        'Then [the biggest|the very best|the last good] snowball left {hero.namePoss} hand, [missed everything|went the wrong way|turned in the wind], and landed [in the collar|on the hat|on the shoulder] of {victim.a}.',
        '"[Watch out|Oh no|Stop]!" [Too late|It was too late|Nobody heard it]. {hero.namePoss} snowball [met|found|hit] {victim.a}, who was [only passing by|on the way home|reading a letter|carrying eggs].',
      ],
      [['Who was hit by the snowball?', 'victim']],
    ),
    saying(e.victimThrows, [
      '{victim} [threw one back|made three snowballs|took off a coat] and {hero.name} [fell down laughing|got wet|sat in the snow], {other.name} [too|as well|on top].',
      '{victim} [said nothing|smiled a little|put down a bag] and made a snowball. "[When I was small, I never missed|I was good at this|Now me]," said {victim.name}, and hit {hero.name} and {other.name} [with one throw|one after the other|both at once].',
      'But {victim} [smiled|laughed out loud] and bent down to the snow. "[Run|Hide]!" [called|cried] {hero.name}. {other.name} was already [far away|behind a wall|out of sight].',
      '"Who was [that|it]?" asked {victim.name}. {hero.name} pointed at {other.name}, and {other.name} at {hero.name}. [So {victim.name} hit both|Splat! Splat! {victim.name} got them both|"Then I need two snowballs," said {victim.name}].',
    ]),
    saying(e.jointSorry, [
      '"We did it," said {hero.name} and {other.name}, [together|both pale|as one]. {victim} [laughed at that|let them go|forgave them|gave each a hand].',
      '{victim} [turned red|turned white|looked like thunder] and [took a deep breath|came closer]. "It was me," said {hero.name}. "It was [both of us|me too|the two of us]," said {other.name}[|, with a red face|, and the last snowball fell]. [Then they swept the steps|They looked at their boots|It had not been easy to say|And that was the end of the war].',
      '"Who threw that?" [roared|cried|asked] {victim.name}. {hero.name} [stood up|turned pale|stepped out]. So did {other.name}, and together they [said sorry|cleaned off the snow|swept the path|said it was both of them].',
      '{hero.name} wanted to [hide|run|fall into a hole], but {other.name} [held {hero.him} by the arm|would not|stayed]. They [cleared the path|carried wood|swept the steps] for {victim.obj}[, and the war was over|, and that was the end of the war|, and came back as friends].',
    ]),
    saying(
      e.losesMitten,
      [
        '{other.name} [began to cry|stood still|stopped and searched]. {other.his} {mitten.bare} [was gone|was lost in the snow].',
        '[Suddenly|Then all at once|In the middle of a throw] {other.name} stopped. "Oh no," {other.he} [said|cried|whispered]. {other.his} {mitten.bare} was gone, and it was [a present from Grandma|the only one {other.he} had|not even paid for].',
        'Then [a cry|a small voice|a sad sound] came over the wall. {other.name} had lost {other.his} {mitten.bare}, somewhere [under all that white|in the deep snow|between the two forts].',
        'In the middle of it all {other.name} sat down [in the snow|and hid {other.his} face|and cried|and said nothing]. {other.his} {mitten.bare} was lost, and [it was new|it was so very cold|it had been a gift].',
      ],
      [['What did {other.name} lose?', 'mitten']],
    ),
    saying(e.truce, [
      '{hero.name} [came over|put down the snowball|said sorry]. [Soon|Side by side|Together] {hero.he} and {other.name} [dug for|looked for|searched for] {mitten} [until their fingers were blue|on their knees|like dogs].',
      '{hero.name} [raised both arms|came out|put both hands up]. "[Peace|Stop the war]! I will help you, {other.name}." They [searched for|looked for|dug for] {mitten} [on their knees|side by side|with red fingers].',
      '{hero.name} [let the last snowball fall|dropped the biggest snowball|forgot about the battle]. [Soon|A minute later] {hero.name} and {other.name} were [digging|searching] for {mitten} [together|with both hands|like two dogs].',
      '"[Stop|Wait]!" called {hero.name}, and [climbed|jumped|came] over the wall to {other.name}. They [felt under every stone|let the snow run through their fingers|turned over every snowball], looking for {mitten}.',
    ]),
    saying(
      e.findsMitten,
      [
        'To find {mitten}, {hero.name} even [pulled down|broke up|dug up] {pride.the}. And there it was, [as flat as a fish|as hard as a board|white with ice|cold but whole]! {other.name} put it on [at once|and laughed|all the same].',
        'Where was {mitten}? [Under|Right under|Behind] {pride.the}! {other.name} [laughed|jumped|could not believe it], {hero.name} [laughed too|cheered|was glad], and [neither had won|nobody asked who had won|the war was over].',
        '[In the end|At last|Just before dark] {hero.name} [pulled|dug] {mitten} out from under {pride.the}. "You [broke your fort|did all that|gave up the battle] for me," said {other.name}[| softly| in surprise].',
      ],
      [['What did {hero.name} find in the snow?', 'mitten']],
    ),
    saying(e.mittenGone, [
      'They [dug|searched|looked] until it was [dark|too cold|late], but {mitten} was gone. "[It was my fault too|I am sorry|We were silly]," said {hero.name} to {other.name}. It did not help [much|a bit|at all].',
      'It began to snow again, and {mitten} stayed [wherever it was|under the snow|out in the cold]. {other.name} [got into trouble|cried all the way home|ached], and {hero.name} [lay awake that night|could not be glad|was sorry].',
      'In spring {hero.name} looked once more for {mitten}, and found [nothing|only wet ground|only an old leaf|an old key]. {other.name} had [been cold all winter|stopped asking|never talked about it].',
    ]),
    saying(e.thaw, [
      '[Drip, drip|Splash|Oh no]! {hero.namePoss} fort was [melting|getting small|crying], and {pride.the} [was first|bent over|was water already].',
      'And then something [dripped|cracked|sighed]. A warm wind had come up, and {pride.the} in {hero.namePoss} fort began to [fall over|drip|sink|grow thin].',
      '[Nobody had looked at the sky|Nobody had felt how warm it was|The sun had come out]. With a [sigh|splash|wet sound] {pride.the} [came down|fell apart|sank] in front of {hero.name}.',
      '"It is getting [soft|warm|wet]," said {hero.name}. [The snowballs fell apart in the air|Water ran from every roof|Every step went splash|A bird began to sing], and from {pride.the} ran a [little|thin|cold] stream.',
    ]),
    saying(e.bothMelt, [
      '[By night|Soon|Before supper] all was [water|mud|gone]. {hero.name} [wept|kicked a stone|went home], {other.name} [washed|kept|carried home] {flag.the}.',
      '[By evening|At last|The next morning] there were [two gray hills|two pools|two wet spots]. {other.name} pulled out {flag.the}, {hero.name} [a shovel|a wet stick|the last snowball], and [there was nothing to say|they went home|nobody had won].',
      '{hero.name} tried to [hold it up|save it|catch it] with both arms. On the other side {flag.the} [sank|fell|went under], and {other.name} [with it|could only watch|said nothing|wept].',
      '[The next day|That night|All week] {flag.the} hung [to dry|sadly|dripping] at {other.namePoss} house. {hero.name} [walked|went] by [with wet feet|and did not wave|without a word].',
    ]),
    saying(e.mergeForts, [
      '"[One fort|Together|Both in one]!" said {hero.name}, and {other.name} [pushed|ran|brought snow]. [It held|It was the best of all|It stood] [all night|for a week|till March].',
      '"[Quick|Hurry]!" said {hero.name}. "Bring yours over here!" {other.name} came [with a shovel|running|with both arms full], and out of two soft forts they built one [strong|small|good] one [in the shade|under a tree|by the wall].',
      'So {hero.name} and {other.name} [rolled|pushed|threw] it all together, and it made a snowman as [high as a door|fat as a cow|round as the moon|big as two].',
      'One fort [could not last|was too soft|was nothing now]. But {hero.name} and {other.name} pushed the walls [together|side by side|back to back], and that held [until Sunday|for three more days|till the next snow|till morning].',
    ]),
    saying(
      e.treats,
      [
        '[Inside|At home|In the warm kitchen] {hero.name} and {other.name} [shared|made|fought over] {treat}[| and never stopped talking| and all was well| by the fire].',
        '[Then|When it was dark] they went in, [with red ears|with frozen hands|wet to the skin|tired and happy]. They got {treat}, and {hero.name} gave {other.name} [the place by the stove|the bigger half|half of the blanket|a dry coat|a big smile].',
        '"[Same time tomorrow|Again tomorrow|Will you come tomorrow]?" asked {other.name} over {treat}. "[But on the same side|Of course|If it does not rain|Bring your sled]," said {hero.name}.',
        'Later {hero.name} and {other.name} [sat|warmed up|met] in front of {treat} and [told each other who had hit whom|laughed about it all|thought of the next fort|did not stop talking].',
        'After that, nothing tasted better than {treat}. {hero.name} [took too much|burned {hero.his} tongue|sat by the fire|shut {hero.his} eyes], {other.name} [asked for more|fell asleep at the table|put both feet on the stove|told it all again].',
      ],
      [['What did they have when they came in?', 'treat']],
    ),
    saying(e.springEnd, [
      'When [spring came|the birds came back|the days grew long], [nothing white was left|children ran without shoes|flowers were sold] {ground.in}. But {hero.name} and {other.name} [could still hear the snowballs fly|still talked about it|looked at each other and smiled].',
      'People still talk about that day {ground.in}, and {hero.name} [looks|smiles] at {other.name} and [says nothing|both go red].',
      '[In summer|Years later|When it is hot] {hero.name} and {other.name} [still|both] know [exactly|to the step|in the dark] where the [walls|two forts|snowballs] [stood|were] {ground.in}.',
    ]),
  ],
};
