// Dry well, in English.
import { saying } from '../../language/Language';
import { dryWellEvents as e } from '../../world/plots/dryWell';
import type { PlotInEnglish } from '../PlotInEnglish';

export const dryWell: PlotInEnglish = {
  words: {
    'dry months': {
      'since Easter': { '': 'since Easter' },
      'for ten weeks': { '': 'for ten weeks' },
      'all summer': { '': 'all summer' },
      'since May': { '': 'since May' },
      'for nine weeks': { '': 'for nine weeks' },
      'all year': { '': 'all year' },
    },
    'dry spring': {
      'alder roots': { at: 'under the roots of a willow', there: 'under the willow' },
      'red rock': { at: 'at the foot of a red cliff', there: 'below the cliff' },
      'ruined mill': { at: 'behind a ruined mill', there: 'behind the mill' },
      'fern gully': { at: 'in a deep gully', there: 'in the gully' },
      'dead oak': { at: 'near a dead oak', there: 'near the oak' },
      'white stones': { at: 'between white stones', there: 'between the stones' },
      'old wall': { at: 'beside an old wall', there: 'beside the wall' },
      'thorn bushes': { at: 'among thorn bushes', there: 'among the thorns' },
    },
  },
  sayings: [
    saying(
      e.noRain,
      [
        'There had been no rain {months}. The [grass|corn|wheat] was [yellow|brown|gray|like straw], and the [bees|ducks|frogs|birds|cows|butterflies] [were thirsty|were silent|lay in the shade].',
        'Not one drop had fallen {months}. [Dust|Sand] lay on the [leaves|roofs|roses|stones|apples|road], and the [mud|earth|path] was [cracked|hard as stone|like iron].',
        '"Is that a [cloud|drop of rain]?" the [young|little] ones asked [each morning|every day]. It never was. {months} the sky had been [blue|empty|clear|bright].',
        'That was the [dry|hungry|dusty] year. {months} the sun had burned, and the [corn|wheat|grass] was as dry as [paper|straw|dust].',
      ],
      [['How long had there been no rain?', 'months']],
    ),
    saying(
      e.shrinks,
      [
        'Of {place} hardly a [bathtub|bowl|barrel|bucket|pot] of [mud|brown water|warm water] was left.',
        '{place} [sank and sank|grew smaller each day], until you could see [old boots|a lost ring|a broken cup|an old chair|a rusty wheel|fish bones] on the bottom.',
        'There was still [a little|some] water at {place}, [brown|thick|green|gray] and [warm as soup|full of flies|bitter].',
        'And {place}, where [everybody|young and old] drank, [became|shrank to] a [puddle|small pool|muddy bath].',
      ],
      [['Where was the last water?', 'place']],
    ),
    saying(
      e.guards,
      [
        '[In front of|Beside] {place} [sat|lay|stood] {boss}, {kind.a} with a [loud|deep|rough] voice. "I [drink|come] first. Then me again. Then [you|perhaps the rest of you]."',
        '{kind.a} named {boss} had put [a fence|a wall|thorns|big stones] around {place}. "[Mine|Keep out|All mine]," {boss.he} [said|snorted]. "I am the [biggest|strongest|oldest]."',
        '"[One sip|One drop|Half a cup] each, and only if I say so!" That was {boss}, {kind.a} who [slept beside|watched|walked around] {place} [day and night|with one eye open].',
      ],
      [['Who guarded the water?', 'boss']],
    ),
    saying(
      e.offers,
      [
        '"Then I will [find|look for] [more|new water|a spring]," said someone [at the back|far down|in the crowd|by the fence]. It was {hero}, {kind.little}. {boss.name} [laughed|yawned|snorted].',
        'Then {hero} [spoke up|stood up], {kind.a} whom nobody ever [asked|noticed]. "There must be water [somewhere|in the hills]. I will [look for|find] it." "You?" [said|laughed] {boss.name}.',
        '"Let me [try|look for water]," said {kind.a} [named|called] {hero}. "What can a {kind} do?" [laughed|snorted|asked] {boss.name}. {hero} could do something, as it turned out.',
        'All looked [at the ground|at their feet|at each other]. Only {hero}, {kind.little} with a [dry throat|dusty nose|warm heart|stubborn chin|thin voice], looked at {boss.name}. "I will [find|bring] water. For everyone."',
      ],
      [['Who went to look for water?', 'hero']],
    ),
    saying(
      e.listens,
      [
        'Moles see little, but they hear [a worm sneeze|grass grow|an ant cough]. {hero} dug [down|deep|all night], and [listened|put an ear to the earth]. There! [A drip|A splash|A murmur], {spring.at}.',
        '{hero} dug [tunnel after tunnel|for days|without rest] through the [hard|dry|hot] soil. [On the third day|At midnight] something [whispered|dripped] down there, {spring.at}.',
        'Deep down, where nobody else goes, {hero} stood still in the dark and listened. Drip. Pause. Drip. It was {spring.at}.',
      ],
      [['Where was the water?', 'spring']],
    ),
    saying(
      e.looksDown,
      [
        'Wings are good for something. {hero} flew [higher than ever|all day|over seven hills]. Everything was [yellow|brown|gray], but for one green spot, [no bigger than a coin|small as a button], {spring.at}.',
        'From [up there|the sky] {hero} saw the [whole|wide|thirsty] land, brown like [bread|toast|a nut]. Only {spring.at} was a bit of [green|green grass].',
        '{hero} [rose|flew] in circles until the [oaks|hills|houses] looked like [moss|crumbs|buttons]. What [shone|glittered] there, {spring.at}? It winked once and was gone.',
      ],
      [['Where did {hero.name} see something?', 'spring']],
    ),
    saying(
      e.remembers,
      [
        'Who is old has seen much. {hero} thought back to a [summer|year] [long ago|just like this]. Had they not all drunk {spring.at}?',
        '{hero} did not [run|dig]. {hero.he} [sat down|lay down] and remembered. "There was a spring {spring.at}," {hero.he} said slowly. "My [grandmother|father|aunt] drank from it."',
        '{hero} needed [one|a whole] day to remember and [two|three|four] to walk there. But there it was, {spring.at}, the place from [long ago|the old songs].',
      ],
      [['What place did {hero.name} remember?', 'spring']],
    ),
    saying(
      e.climbs,
      [
        'No path led up there, but who needs a path? {hero} jumped from [stone to stone|rock to rock], up to where [the air is thin|eagles live]. {spring.at} the [moss|ground] was [wet|dark and cool].',
        '{hero} climbed where no one else [could|dared to]. {hero.he} licked the [rocks|stones]. Dry, dry, dry. Then, {spring.at}, one that was cold and [damp|wet]!',
        '[Up, up, up|Higher and higher] went {hero.name}, with pebbles rolling behind. High above the [valley|others], {spring.at}, {hero.he} found [green moss|a wet leaf|a blue flower].',
      ],
      [['Where did {hero.name} find something wet?', 'spring']],
    ),
    saying(
      e.feelsDamp,
      [
        'A frog feels water with its whole skin. {hero} hopped [left|here], and it [burned|itched]. {hero} hopped [right|there], and it was worse. But {spring.at} it felt [cool|wonderful|like rain].',
        '{hero} [went|hopped] by night, when it is cool. {hero.his} [belly|skin] told {hero.him} the way: dry, drier, not so dry. {spring.at} it said, "[Here|Stop|Dig]!"',
        'Hop, stop. Hop, stop. Only {spring.at} the [ground|earth|sand] was [soft|cool|damp] under {hero.namePoss} feet, and a [lonely|happy] [fly|bee] danced.',
      ],
      [['Where did {hero.name} feel the damp?', 'spring']],
    ),
    saying(e.stone, [
      'But just there, {spring.there}, lay a stone as [large|heavy] as a [cow|house|cart|whale|barn|boat]. {hero} [pushed and pulled|begged and kicked], and the stone did not [move|even notice].',
      'You could [hear|smell] the water. Yet {spring.there} a [great|huge] rock sat on it like [a lid|a cork|a fat toad|a hen on an egg], and {hero} was much too [small|weak].',
      'One thing was in the way: a [fallen|giant|black|flat] rock, {spring.there}. {hero} [leaned against|pushed] it until {hero.his} [knees shook|feet hurt|heart raced|ears rang|back ached].',
    ]),
    saying(e.fetchesBoss, [
      'So {hero} went back, which was not easy. "You are the [strongest|biggest], {boss.name}," {hero.name} said. "[We need you.|Will you help us?]" Nobody had ever said that before.',
      '"I found [water|the spring]," [panted|called] {hero.name}, "but only you can [lift|move|roll] the stone, {boss.name}." For a while it was still. Then {boss.name} [got up|nodded].',
      '{hero} asked {boss.name} for help. "[Me|You ask me]?" It sounded almost [shy|glad]. And off they went, [one behind the other|side by side].',
    ]),
    saying(e.bossLaughs, [
      '{hero} ran back for help. "A stone? How [sad|funny]," [yawned|laughed] {boss.name}, and did not move. "Then we will do it without you," said {hero.name}.',
      '"[Fairy tales|Nonsense|Dreams]," said {boss.name}, and turned over in the [last|warm] mud. {hero} [stamped one foot|sighed], and [called|turned to] [the others|the little ones].',
      'But {boss} would not [move|come]. "If I leave, [you|they] will [drink|steal] my puddle." So {hero} called the [small|little] ones together.',
    ]),
    saying(e.rollsAway, [
      '{spring.there} {boss.name} bent down and [pushed|heaved]. The stone [shook|cracked]. The stone [rolled|gave way]. Up [came|shot] the water, right into {hero.namePoss} [face|ears|open mouth].',
      '"On three," said {hero.name}. One, two, and {spring.there} something [went plop|cracked]. A [jet|wave] of [clear|cold|sweet] water threw {boss.name} [over|flat on the back].',
      '{boss.name} pushed with head and [shoulders|back], and {hero.name} shouted, "[Left|Harder|Lower]!" Then the stone was out, and {spring.there} a [brook|stream] began to [run|sing].',
    ]),
    saying(e.manyHands, [
      'They all came [running|to help]: [mice|crickets|snails], [beetles|spiders], and ants. {spring.there} they dug under the stone, and {hero} dug in front. At [midnight|dawn|noon] it [rolled off|fell over].',
      'A hundred feet are stronger than [two|four]. {hero} counted to three, and they [rocked|pushed|pulled] the stone, {spring.there}, [to and fro|up and down], until it [rolled off|broke].',
      'It took the little ones [two|three] nights. They [dug|pushed] and scratched {spring.there}, and {hero} [sang|told jokes] to keep them awake. Then the water shot up as high as [a tree|a house|a tower|an oak].',
    ]),
    saying(e.allDrink, [
      'How they [drank|sang|laughed]! The [smallest|oldest|youngest] went first, and the one who kept order was {boss.name}, while {hero.name} [slept|sang] in the [cool mud|shade].',
      '"After you," said {boss.name}, and [bowed|stepped back|moved over]. {hero} drank first, then everyone else, and there was enough, [that day and the next|and more than enough].',
      'By [evening|noon] {boss} was carrying water to the [old|sick|weak] and the [little|tired] ones, and on the [biggest|last] bucket [sat|rode] {hero.name}.',
    ]),
    saying(e.bossAsks, [
      'On the [third|next|fifth] day {boss} came with a [dusty|dry] nose. "Is there [a drop|a sip] left?" "[Stand in line|Come here], {boss.name}," [said|laughed] {hero.name}. "There is enough."',
      'At the very end of the line stood {boss}, [with hanging head|dusty and small]. {hero} moved aside for {boss.obj}. "[Drink|Come|Help yourself]. There is enough!"',
      'The puddle had dried up. "I was [a fool|greedy|wrong|mean|silly]," [muttered|sighed] {boss.name}. "You were [thirsty|afraid]," said {hero.name}. Nobody was [kept away|sent off] after that.',
    ]),
    saying(e.onlySand, [
      'But the [sun|heat|summer] had been faster. {hero} dug {spring.there}, and there was [sand, and under the sand there was more sand|dust, and under the dust there was more dust|clay, as dry as bone].',
      'There had been water not long ago, {spring.there}. Now it was a [damp spot|dark stain]. {hero} sat down beside it and did not want to [go home|get up].',
      '{hero} dug [all day|and dug|until dark] {spring.there}. The earth grew [cool|dark], but not wet. It was too late, by [a week|a month|three days|ten days] perhaps.',
    ]),
    saying(e.thunder, [
      'That [evening|night] {hero} [looked up|sniffed]. [Plop|Splash]! Something hit {boss.name} on the [nose|ear]. Soon all of them, [big and small|old and young], [danced|sang] in the rain.',
      'They sat together [without a word|in the dust], {hero} and {boss.name}. [Far off|Behind the hill] there was thunder, and then it rained for [two|three|four|five|ten] days.',
      '"You tried," {boss.name} said [softly|kindly], and [gave|pushed] the last sip to {hero.name}. Just then the first [big|fat|cold] drops [fell|hit the dust].',
    ]),
    saying(e.leaves, [
      'So they had to go. {boss.name} carried the [little ones|old ones]. {hero} looked back [once|for a long time] at {place}. "When it rains, I will come home," {hero.he} [said|whispered].',
      'The next [day|morning] {place} was [empty|dry]. They [set out|left], {boss.name} in front, {hero.name} [at the end|in the middle], and nobody spoke until the hills were behind them.',
      'At dawn they left. {hero} [poured the last drops over|gave the last cup to] a [young tree|small bush|white flower|dry rose] beside {place}. {boss.name} saw it and [said nothing|waited|nodded].',
    ]),
  ],
};
