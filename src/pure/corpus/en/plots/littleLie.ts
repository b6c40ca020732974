// A little lie grows, in English.
import { saying } from '../../language/Language';
import { littleLieEvents as e } from '../../world/plots/littleLie';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then ]';
const EASILY = '[| quickly| with big eyes| and looked at the floor| very fast]';
const KINDLY = '[| with a smile| and nodded| softly| kindly]';
const SADLY = '[| very softly| with a red face| in a small voice|, close to tears]';

const AS = '[| softly| slowly]';
const LOUD = '[| at once]';

export const littleLie: PlotInEnglish = {
  words: {
    'small misdeed': {
      vase: { '': 'knocked over the tall vase', past: 'knocked over the tall vase', noun: 'the tall vase' },
      pie: { '': 'eaten the whole cake', past: 'ate the whole cake', noun: 'the cake' },
      window: {
        '': 'thrown a stone through the shop window',
        past: 'threw the stone through the shop window',
        noun: 'the shop window',
      },
      fence: { '': 'danced on the flower bed', past: 'danced on the flower bed', noun: 'the flower bed' },
      gate: {
        '': 'left the gate open, so that the pigs got out',
        past: 'left the gate open',
        noun: 'the open gate',
      },
      clock: { '': 'taken the big clock apart', past: 'took the big clock apart', noun: 'the big clock' },
      honey: { '': 'dropped the honey pot', past: 'dropped the honey pot', noun: 'the honey pot' },
      lamp: { '': 'broken the green lamp', past: 'broke the green lamp', noun: 'the green lamp' },
      paint: {
        '': 'drawn a horse on the clean wall',
        past: 'drew the horse on the wall',
        noun: 'the horse on the wall',
      },
      boat: { '': 'let the boat float away', past: 'let the boat float away', noun: 'the boat' },
    },
    'blamed one': {
      giant: { '': 'a giant', the: 'the giant' },
      wind: { '': 'a snowman', the: 'the snowman' },
      thief: { '': 'a one-eyed troll', the: 'the troll' },
      ghost: { '': 'a ghost', the: 'the ghost' },
      dragon: { '': 'a small, fast dragon', the: 'the dragon' },
      bear: { '': 'a bear in boots', the: 'the bear in boots' },
      witch: { '': 'a blue cow', the: 'the blue cow' },
      eagle: { '': 'an enormous bird', the: 'the enormous bird' },
    },
    'lie proof': {
      footprints: { '': 'It had feet as long as a table' },
      roar: { '': 'It roared until the plates shook' },
      hair: { '': 'It was as tall as the church' },
      smell: { '': 'It smelled of wet dog' },
      eyes: { '': 'It had one green eye and one red one' },
      hands: { '': 'It had hands like shovels' },
      sang: { '': 'It sang while it did it' },
      shadow: { '': 'It came down on a long rope' },
    },
    'village watch': {
      pots: { '': 'slept with pots and pans in their beds' },
      traps: { '': 'dug a deep hole in front of the church' },
      torches: { '': 'walked around all night with lamps and sticks' },
      well: { '': 'nailed up all the doors' },
      drums: { '': 'beat their drums until morning' },
      cellars: { '': 'hid under their tables' },
      bells: { '': 'hung bells on every gate' },
    },
    'bad conscience': {
      ears: { '': 'felt a stone in the stomach', gone: 'The stone in the stomach was gone' },
      stomach: { '': 'could not eat, not even cake', gone: 'There was cake, and it was wonderful' },
      knees: { '': 'lay awake and counted sheep', gone: 'Sleep came before the first sheep' },
      porridge: { '': 'jumped at every knock', gone: 'At the next knock, nobody jumped' },
      hide: { '': 'walked with a low head', gone: 'Heads could be held high again' },
      songs: { '': 'did not sing any more', gone: 'There was singing in the bath again' },
    },
    'lie amends': {
      mornings: { '': 'got up at six every morning for a week to help' },
      savings: { '': 'put every coin on the table' },
      paint: { '': 'worked until everything was almost as good as new' },
      crumbs: { '': 'went from door to door and told the truth' },
      wood: { '': 'carried wood and water for a month' },
      letters: { '': 'wrote nine letters to say sorry' },
      cake: { '': 'gave away the best toy of all' },
    },
  },
  sayings: [
    saying(
      e.does,
      [
        '[One day|One afternoon|Once|On a quiet Sunday], when nobody was [looking|near|at home|listening], it happened. {hero} had {misdeed}. [Oh dear!|It could not be undone.|Nobody had seen it.]',
        'It was an accident, [or almost|more or less|or nearly]. {hero} had {misdeed}. {hero.he} [stood quite still|held {hero.his} breath|listened|looked around]. Nobody [came|had seen it].',
        '"[Oh dear|Oh no|What now]!" [cried|whispered] {hero.name} [one morning|one gray day|one day after lunch]. {hero.he} had {misdeed}[|, and only a bird had seen it|, and {hero.his} ears were hot].',
        '[Nobody had seen it|Nobody was there|The house was empty|Only a bird was there]. Only {hero.name} knew who had {misdeed}[|, and wished it were not so|, and told nobody].',
      ],
      [['What had {hero.name} done?', 'misdeed']],
    ),
    saying(
      e.lies,
      [
        '"[Who did that|Who was it|What has happened here]?" asked {elder.a}. {hero.name} [wanted to say it|wanted to tell|opened {hero.his} mouth]. But what came out was, "[It was|It must have been|I saw] {blame}!"',
        `[Soon|At that moment|A little later] {elder.a} came [in|along|by]. "It was not me," said {hero.name}${EASILY}. "It was {blame}. [I saw it|I swear|I was there|I ran after it]."`,
        `"[Dear me|Oh my|What is this|Look at that]!" [said|cried] {elder.a}. "It was {blame}," said {hero.name}${EASILY}. It was only a [little|small|tiny|quick] lie, no bigger than a [nut|seed|button|bean].`,
        '[When|As soon as|Before] {elder.a} [asked|could ask|spoke], {hero.name} [told a lie|lied|had an answer]. [It was out in a moment.|It was so easy.] "It was {blame}[|, and it got away|, not me]."',
      ],
      [['Who did {hero.name} say had done it?', 'blame']],
    ),
    saying(
      e.asked,
      [
        `"What [did {blame.the} look like|did {blame.the} do]?" asked {friend}, {kind.a} [who wanted to know everything|with big ears|who never slept|with a sharp nose]. [Now|So] {hero.name} needed [a second|another|one more] lie. "{proof}," said {hero.name}${EASILY}.`,
        `A lie [grows|is never alone]. "[What about|What did you see of|Where is] {blame.the}?" asked {kind.a} named {friend}. "{proof}," said {hero.name}${EASILY}.`,
        `"[Really|Truly|Is that so]? {blame}?" asked {friend}, {kind.a} with [big eyes|an open mouth|a pale nose|a wet coat]. "[Yes, really|Word of honor|I saw it]," said {hero.name}${EASILY}. "{proof}."`,
        `{kind.a} named {friend} came [running|over the hill|out of breath]. "Is it [true|so] about {blame.the}?" {hero.name} [could have said no|took a breath|did not stop]. "{proof}," {hero.he} said${EASILY}.`,
      ],
      [['What did {hero.name} say to {friend.name}?', 'proof']],
    ),
    saying(
      e.spreads,
      [
        'By [noon|supper|Sunday|the next day] everybody [talked|knew|whispered] about {blame.the}. [That night|After dark] they {watch}.',
        'The news of {blame.the} [ran|flew|went] [down one street and up the next|from door to door|over the hills|faster than the wind]. [All of them|Young and old|The neighbors|The people] {watch}.',
        '[Soon|Before long|In a day or two] [three|five|seven|many] of them had seen {blame.the} [themselves|with their own eyes], or so they said. [Everybody who could|The bravest|Even the old ones] {watch}.',
        '"[Beware of|Watch out for|Look out for] {blame.the}!" it said on the [church|school|mill|town] door. And [all of them|young and old|the people] {watch}.',
      ],
      [['What did the people do?', 'watch']],
    ),
    saying(e.heavy, [
      '[And {hero}?|But {hero}?|What about {hero}?] {hero.he} {body}[|, day and night|, all alone|, and told nobody|, and it grew worse].',
      '[You would think|One might think|Who would not think] that {hero} was glad to be [safe|free|out of trouble]. But {hero.he} {body}[|, day after day|, and was ashamed|, and felt small].',
      '[One of them knew better.|A lie is light in the mouth and heavy later.|A lie weighs more each day.] {hero} {body}[|, all week|, and nobody knew why].',
    ]),
    saying(
      e.innocent,
      [
        '[Then|Now|The next day] [somebody|one of them|a child] [remembered|said|had an idea]: {innocent.a} had [passed by|been there|come that way]. They pointed to {innocent.obj}, as if it were [clear|sure|plain] who {misdeed.past}. {hero.name} [went pale|felt sick|could not speak|looked away].',
        '"[Nonsense|No|I know better]," said [the others|a loud voice|somebody]. "[We know who|I know who] {misdeed.past}. It was {innocent.a}!" {hero.name} saw {innocent.obj} [standing there|turn white|look around], and [could not swallow|felt cold|wished to be far away].',
        'But {innocent.a} had been seen [near the place|at the gate|that day|around the corner], with [wet|dirty|big] shoes. "So [it was you|you are the one] who {misdeed.past}!" they [shouted|cried|said]. {hero.name} [hid behind the others|opened {hero.his} mouth and closed it|felt like a stone].',
      ],
      [['Who was wrongly accused?', 'innocent']],
    ),
    saying(e.stepsForward, [
      `"[Stop|Wait|No|Let go]!" cried {hero.name}${LOUD}. [Everybody turned around.|It grew quiet.|All heads turned.|They stared.] "It was me. It was [always|only] me." {innocent.name} [let out a long breath|sat down|could hardly believe it|put a hand on {hero.his} head].`,
      `[Three|Five|Ten] steps forward are not far, but [how hard they were|{hero.name} trembled all the way]. "Let {innocent.name} go," said {hero.name}${SADLY}. "I [did it|lied|was the one]."`,
      `${NOW}{hero.name} [pushed through the crowd|ran to the front] and took {innocent.name} by the hand. "I know who it was," said {hero.name}${SADLY}, "because it was me[|, and I lied|, and nobody else]."`,
    ]),
    saying(
      e.tells,
      [
        `[Early the next morning|Late in the evening|One day] {hero.name} knocked at {elder.namePoss} [door|window]. "I {misdeed.past}," {hero.he} said${SADLY}. "[It was me, and nobody else|The rest I made up|I lied|I am so sorry]."`,
        `"[You remember|You know about|I must talk about] {misdeed.noun}," {hero.name} said to {elder.name}${SADLY}. "That was me." And then it all came out, [in the wrong order|with tears|bit by bit].`,
        `${NOW}{hero.name} [ran all the way|took the shortest way|did not wait], so as not to [think it over|turn back|lose courage]. "It was me, with {misdeed.noun}," {hero.he} said, and looked [up|straight] at {elder.name}.`,
      ],
      [['To whom did {hero.name} tell the truth?', 'elder']],
    ),
    saying(e.knewIt, [
      `"[I know|I knew it|I thought so]," said {elder.name}${KINDLY}. "But I wanted to see how [long|well] you would [feed|keep|believe in] {blame.the}, {hero.name}."`,
      `${NOW}{elder.name} [nodded slowly|laughed a little|put down the cup|made some tea]. "It is good that you came, {hero.name}. I was [beginning to be sorry|a little sorry|afraid] for {blame.the}."`,
      `"[Thank you|That was brave|Come here|Sit down]," said {elder.name}${KINDLY}. [{hero.name} had not expected that.|{hero.name} looked up.|{hero.name} stared.] "[It takes more courage than|That is harder than|It is braver than] fighting {blame}."`,
    ]),
    saying(e.foundOut, [
      'But {friend.name} [was clever|thought for a while|could count|was no fool]. "{blame}, [on that day|at that hour]? You were with me then, {hero.name}. [And there was nobody else|And I saw nothing]."',
      '"[Show me|Tell me] where {blame.the} [stood|went|sat]," said {friend.name} [one day|the next day|later]. {hero.name} pointed [here, then there|left, then right|two ways at once]. {friend.name} grew [quiet|red|angry]. "You made it up."',
      `[The next day|A week later|On Monday|In the evening] {friend.name} asked again, and {hero.name} told it [differently|another way|wrong]. "[Last time|Yesterday] {blame.the} was [taller|smaller|louder]," said {friend.name}${AS}. [It was very quiet.|Nobody spoke.|That was the end of the lie.]`,
    ]),
    saying(e.notBelieved, [
      'A [week|month] later {hero.name} saw a real [rainbow at night|fish with wings|flying star]. "[Of course|Not again]," said {friend.name}, and went on [playing|eating]. Nobody came to look.',
      '"I do not know [any more|now] what is true with you, {hero.name}," said {friend.name}[| sadly| and left| and shut the door]. It would take [a long time|many true words|a whole year] to [change that|mend that|be friends again].',
      '"[Come and see|Listen|It is true this time]!" {hero.name} [called|cried|begged] the next day. But {friend.name} [did not turn around|had no time|only laughed|walked on], and [that was the worst of it|that hurt|who could blame anybody].',
    ]),
    saying(
      e.makesGood,
      [
        '[That was not the end of it.|But words are not all.] {hero.name} {amends}[|, and asked for nothing|, and never complained].',
        '[Nobody asked for it|It was not easy], but {hero.name} {amends}[|, and then slept soundly|, and was glad of it].',
        'Saying it was the [hard|first|short] half. [Now came|There was still] the other half: {hero.name} {amends}[|, and gladly].',
        '[To be sorry is one thing, to do something is another.|It is good to be sorry and better to help.] {hero.name} {amends}[|, and felt better].',
      ],
      [['How did {hero.name} make up for it?', 'amends']],
    ),
    saying(e.goneLie, [
      '[That evening|At home|The same night|On the way home] {hero} [noticed|felt] something. {body.gone}.',
      '{body.gone}. How [light|happy|free|glad] {hero} was! {hero.he} could have [flown|sung|danced] [home|all night|to the moon].',
      'And {hero.name}, [who was free again|with nothing to hide any more], [laughed|sang|danced|slept well]. {body.gone}.',
    ]),
  ],
};
