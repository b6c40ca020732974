// Quarrel and peace, in English.
import { saying } from '../../language/Language';
import { quarrelAndPeaceEvents as e } from '../../world/plots/quarrelAndPeace';
import type { PlotInEnglish } from '../PlotInEnglish';

export const quarrelAndPeace: PlotInEnglish = {
  words: {
    'quarrel claim': {
      saw: { '': 'I saw it first' },
      touched: { '': 'I touched it first' },
      'always-wanted': { '': 'I have no toys' },
      birthday: { '': 'tomorrow is my birthday' },
      older: { '': 'I am older' },
      'last-time': { '': 'last time you won' },
      tall: { '': 'I am taller' },
      sick: { '': 'I was ill all week' },
      mama: { '': 'I never get anything' },
    },
    'quarrel glue': {
      string: { '': 'string' },
      paste: { '': 'flour paste' },
      nail: { '': 'two old nails' },
      patch: { '': 'a piece of old cloth' },
      sap: { '': 'tree sap' },
      rope: { '': 'a bit of rope' },
      wire: { '': 'wire' },
      ribbon: { '': 'a hair band' },
    },
    'peace gift': {
      honey: { '': 'a pot of honey' },
      berries: { '': 'a leaf full of berries' },
      plum: { '': 'the last plum' },
      chestnuts: { '': 'six hot chestnuts' },
      bread: { '': 'half a cake' },
      soup: { '': 'warm soup' },
      roses: { '': 'wild roses' },
      star: { '': 'a paper star' },
    },
    'peace plan': {
      mornings: { '': 'you in the morning, I in the afternoon' },
      days: { '': 'one day you, one day I' },
      together: { '': 'we always play with it together' },
      middle: { '': 'it stays halfway between our doors' },
      songs: { '': 'whoever sings may hold it' },
      rain: { '': 'you when it rains, I when it shines' },
    },
  },
  sayings: [
    saying(
      e.pair,
      [
        '{hero} the {kind} and {friend} the {otherKind} [did everything together|were always seen together|were the best of friends]. When one of them sneezed, the other said, "Bless you."',
        '"We two never fight," said {hero.name} the {kind}, and {friend} the {otherKind} [nodded|smiled|thought so too].',
        '[Once|Not long ago] there were two good friends, {hero} the {kind} and {friend} the {otherKind}. They [shared every apple|laughed about the same things|told each other everything].',
        'Where {hero} the {kind} was, {friend} the {otherKind} was never far away[|, in sun and in rain].',
      ],
      [['What kind of animal was {friend.name}?', 'otherKind']],
    ),
    saying(
      e.bothSee,
      [
        '{hero.name} and {friend.name} were walking {place.to} when both of them stopped. There was {thing.a}, [all alone|as good as new|and nobody seemed to own it].',
        '"Look!" cried {hero.name}. "Look!" cried {friend.name}. {place.at} lay {thing.a}, [as if it had fallen from the sky|and nobody seemed to own it|almost new].',
        'Somebody had left {thing.a} {place.at}. "[Take me|For a friend|Free]," said a note. {hero.name} and {friend.name} read it twice.',
        '{hero.name} and {friend.name} were playing {place.at} when they found {thing.a}. It was [wonderful|almost new|just what they wanted], and there was only one.',
      ],
      [
        ['What did {hero.name} and {friend.name} find?', 'thing'],
        ['Where did {hero.name} and {friend.name} find the {thing.noun}?', 'place'],
      ],
    ),
    saying(e.claims, [
      '"It is mine!" said {hero.name}. "{claim}!" "No, mine!" said {friend.name}. "{answer}!" Neither would [let go of|share] {thing}.',
      '"{claim}!" shouted {hero.name}. "{answer}!" shouted {friend.name}. It got so loud that [the birds flew off|the frogs hid|a cow looked up], and all because of {thing}.',
      '"I want {thing}," said {hero.name}. "{claim}." {friend.name} [stamped {friend.his} foot|turned red]. "So what? {answer}!"',
      '{hero.name} took hold of {thing}. "{claim}." {friend.name} took hold of it too. "{answer}." And [neither of them smiled|nobody was laughing now].',
    ]),
    saying(
      e.breaks,
      [
        '{hero.name} pulled, {friend.name} pulled. [Crack|Snap|Crunch]! [There they sat|Down they fell], each with [half|a piece] of {thing}.',
        '"Let go!" "You let go!" {hero.name} and {friend.name} pulled [harder and harder|with all their might], until {thing} [broke|came apart].',
        '[Crack|Snap|Crunch]! {hero.name} looked at {friend.name}. {thing} was broken, and suddenly [it was very quiet|nobody wanted to shout any more].',
        '{friend.name} gave {thing} a pull, {hero.name} gave it a harder one, and snap, it broke. [For a moment all was still|Neither of them said a word].',
      ],
      [['What broke?', 'thing']],
    ),
    saying(
      e.mends,
      [
        '"I have {glue}," said {friend.name} [after a while|quietly]. "I have time," said {hero.name}. By [evening|supper|bedtime] {thing} was whole again, and so was their friendship.',
        '"I was silly," said {hero.name}. "So was I," said {friend.name}. With {glue} they mended {thing}[| as well as they could|, a bit crooked, but strong].',
        '{hero.name} came back with {glue}. {friend.name} was already picking up the pieces. They bent over {thing}, bumped heads, and had to laugh.',
        '{hero.name} held the pieces, {friend.name} worked with {glue}, and [soon|before long] {thing} was [almost as good as new|whole again].',
      ],
      [['What did they use to mend the {thing.noun}?', 'glue']],
    ),
    saying(
      e.snatched,
      [
        'While {hero.name} and {friend.name} [shouted|stood nose to nose], {kind.a} named {robber} came by and ran off with {thing}.',
        '{hero.name} shouted at {friend.name}, and so neither of them saw {robber}, {kind.a} with [strong teeth|quick legs], who took {thing} and ran.',
        '"Where is it?" asked {hero.name}. "You have it!" cried {friend.name}. But {robber} had it, {kind.a} [from the farm|with quick legs], who was already far [down the road|away] with {thing}.',
        'When two fight, a third one wins. Before {hero.name} and {friend.name} knew it, {robber}, {kind.a} with [strong teeth|quick legs], was [off|away] with {thing}.',
      ],
      [['Who took the {thing.noun}?', 'robber']],
    ),
    saying(
      e.wonBack,
      [
        '"You run left, I run right!" cried {hero.name}. {friend.name} nodded. {robber.name} did not know where to look, and [dropped|let go of] {thing}.',
        '"One is too slow for {robber.name}," said {friend.name}. "But two are not," said {hero.name}. One [sang|danced|held out an apple], and the other crept up from behind and took {thing}.',
        '{hero.name} and {friend.name} ran side by side for [a mile|an hour]. Then {robber.name} grew tired and gave {thing} back for [an apple|a piece of bread].',
      ],
      [['Who had to give the {thing.noun} back?', 'robber']],
    ),
    saying(e.gone, [
      '{hero.name} and {friend.name} ran [until dark|until they had no breath left], but {robber.name} was faster. All they ever found of {thing} was one broken [end|piece].',
      '"Stop!" cried {hero.name}. "Wait!" cried {friend.name}. But {robber.name} jumped over a stream, and {thing} fell in and [was washed away|was never seen again].',
      'They followed {robber.name} for [an hour|a whole mile]. {hero.name} found one [bit|piece] of {thing}, {friend.name} found another, and that was all that was left.',
    ]),
    saying(e.laugh, [
      '"We could have shared," said {hero.name}. "Now nobody has {thing}," said {friend.name}, and they walked home [side by side|in silence].',
      '{friend.name} sat down close to {hero.name}. "I am sorry about {thing}." "[So am I|Me too]." They watched the sun go down together.',
      '{hero.name} and {friend.name} sat there without {thing}. "You are still here," said {friend.name}. "So are you," said {hero.name}. That was something.',
    ]),
    saying(e.takesHome, [
      '{hero.name} was [quicker|stronger] and ran home with {thing}. {friend.name} [stood there and cried|kicked a stone|stayed behind alone].',
      '"Then keep it!" cried {friend.name}, and ran off [in tears|without looking back]. {hero.name} took {thing} home [with hot ears|in silence].',
      '{hero.name} grabbed {thing}, ran home and shut the door. Outside, {friend.name} [waited a while|called once] and then walked away.',
    ]),
    saying(e.noFun, [
      'But {thing} was no fun alone. {hero} put it [in the corner|by the window], and it looked [sad|gray|dull] there.',
      'All evening {hero} looked at {thing}. It told no jokes, and it [did not laugh|asked no questions]. It was only a thing.',
      'After [an hour|a day] {hero} had had enough of {thing}. {hero.he} would have given it away for [one good joke|one game with a friend].',
      '"Now you are mine," {hero} told {thing}. [Nobody answered|The room was very quiet|There was no answer].',
    ]),
    saying(
      e.comesBack,
      [
        'So {hero} took {thing} and {gift} and went to {friend.name}. "This is for [you|both of us]," {hero.he} said. "I was [wrong|mean]."',
        'The next morning {hero} stood at the door with {thing} and {gift}. "I was silly." "[So was I|I was even sillier]," said {friend.name}. "Come in."',
        'The next morning {friend.name} found {gift} on the step. Behind it was {thing}, and behind that stood {hero.name}, [as red as a rose|very pale|not knowing what to say].',
      ],
      [['What did {hero.name} bring to make peace?', 'gift']],
    ),
    saying(
      e.friendComes,
      [
        'It was hard for {hero} to say sorry. Then {friend.name} knocked and brought {gift}. "Keep {thing}," {friend.he} said. "I [only want my friend back|miss you]."',
        '{hero} wanted to go and say sorry, but turned back at the door [twice|three times]. Then it opened, and there stood {friend.name} with {gift}. "Never mind {thing}," {friend.he} said.',
        'Somebody knocked at the [window|door]. {friend.name} held up {gift}. {hero.name} [opened at once|turned red] and forgot all about {thing}.',
      ],
      [['What did {friend.name} bring to make peace?', 'gift']],
    ),
    saying(e.tooLate, [
      '[Three|Four|Five] days later {hero} carried {thing} to {friend.namePoss} door. Nobody was there. From the hill came laughter, for {friend.name} had found [a new friend|new friends].',
      '"You can have {thing}," said {hero.name} [on Sunday|a week later]. "No, thank you," said {friend.name}, and went on playing with [somebody else|a new friend].',
      '{hero} waited for {friend.name}. A week passed, and then another, and nobody came. [Dust lay|A spider sat] on {thing}.',
    ]),
    saying(
      e.shares,
      [
        'Now they had a rule for {thing}: {plan}. {friend.name} wrote it on a [wall|stone|leaf], and {hero.name} [drew a star beside it|nodded].',
        '"And who has it now?" asked {hero.name}. "{plan}," said {friend.name}. And so it was with {thing} from then on.',
        '"{plan}," said {hero.name} and {friend.name}, and shook hands on it. {thing} had two [owners|friends] now, and that was [much better|twice as much fun].',
        'And {thing}? "{plan}," they agreed. {hero.name} gave {friend.name} [a hug|half a cake], and the quarrel was forgotten.',
      ],
      [['What rule did {hero.name} and {friend.name} make?', 'plan']],
    ),
  ],
};
