// The kite contest, in English.
import { saying } from '../../language/Language';
import { kiteContestEvents as e } from '../../world/plots/kiteContest';
import type { PlotInEnglish } from '../PlotInEnglish';

export const kiteContest: PlotInEnglish = {
  words: {
    'kite hill': {
      windmill: { '': 'on the hill by the windmill' },
      green: { '': 'on the long green hill' },
      sheep: { '': 'in the sheep field' },
      beach: { '': 'on the wide beach' },
      lake: { '': 'by the lake' },
      church: { '': 'behind the church' },
      field: { '': 'in an empty field' },
      stones: { '': 'at the old stones' },
    },
    'kite mishap': {
      thorns: { '': 'the wind threw it into a thorn bush' },
      pole: { '': 'it hit a pole' },
      puppy: { '': 'a young dog caught it' },
      donkey: { '': 'a donkey took a bite out of it' },
      tree: { '': 'it flew into a tree' },
      goat: { '': 'a goat walked right through it' },
      nail: { '': 'it got caught on a nail' },
      crow: { '': 'a crow flew into it' },
      roof: { '': 'it came down on a roof' },
    },
    'kite patch': {
      cloth: { '': 'a piece of blue cloth', the: 'the piece of blue cloth' },
      sleeve: { '': 'an old sleeve', the: 'the old sleeve' },
      map: { '': 'a map of the world', the: 'the map' },
      curtain: { '': 'a bit of curtain', the: 'the bit of curtain' },
      sock: { '': 'half a sock', the: 'the half sock' },
      letter: { '': 'a letter from Grandma', the: 'the letter' },
      leaf: { '': 'a huge leaf', the: 'the huge leaf' },
      scarf: { '': 'a silk scarf', the: 'the silk scarf' },
      page: { '': 'a page of a picture book', the: 'the page' },
      bag: { '': 'a paper bag', the: 'the paper bag' },
    },
    'kite prize': {
      string: { '': 'a ball of golden string' },
      cup: { '': 'a silver cup' },
      sun: { '': 'a golden sun' },
      bell: { '': 'a little bell' },
      cake: { '': 'a book about the stars' },
      book: { '': 'a book of old stories' },
      drum: { '': 'a red drum' },
      pig: { '': 'a fat pig' },
    },
  },
  sayings: [
    saying(
      e.contest,
      [
        'Every [fall|spring|summer], when the wind [blew over the fields|sang in the trees|was strong], there was a kite contest {spot}.',
        '[It was the day of the kite contest|The day of the kite contest had come]. {spot}, [music was playing|children ran about with their kites|the wind was waiting].',
        '"[Whose kite will fly the highest|Who will win this year|Is there enough wind]?" [everybody asked|people asked each other] at the kite contest {spot}.',
        '[Once a year|One windy day each year] the whole [village|town|school] looks up at the sky, for there is a kite contest {spot}[ with cake and music|].',
      ],
      [['Where was the kite contest?', 'spot']],
    ),
    saying(
      e.makesKite,
      [
        '{hero} had [cut and glued|cut and painted] [all week|for days|every evening], and now {hero.he} had {kite.a}[, still a little wet|, as light as a leaf|, with a long tail|].',
        '[Under {hero.poss} bed|In {hero.poss} room|On {hero.poss} table] lay {kite.a}, made by {hero.himself}. Nobody had [helped with it|seen it yet|been allowed to touch it].',
        '{hero} had made {kite.a}[, with a long tail|, out of thin paper|, with a smile on it]. It [was not big|looked a little crooked], but {hero.he} had made it without any help.',
        'This year {hero} would be there, too, with {kite.a} that {hero.he} had [made at home|built with {hero.his} own hands|worked on for three weeks].',
      ],
      [['Who made the {kite.noun}?', 'hero']],
    ),
    saying(
      e.brings,
      [
        '[In the long grass|Not far from the music|First in line|Last of all] [stood|waited] {kind.a} [named|called] {hero} with {kite.a}.',
        '{kind.little} [named|called] {hero} [held|carried] {kite.a}[ with both arms|], for the wind was [already pulling at it|strong that day].',
        '{hero} was {kind.a} with {kite.a}, and had [not slept all night|hardly eaten any breakfast|waited for this day a whole year].',
        '"[Please be careful|Please do not touch it|Let me through]!" {hero} kept saying. {hero.he} was {kind.little} with {kite.a}[ and a very proud face|].',
      ],
      [['What did {hero.name} bring?', 'kite']],
    ),
    saying(e.otherIsThere, [
      '[Next to {hero.obj}|Behind {hero.obj}|Not far from {hero.obj}] [stood|waited] {other}, {kind.a} with a [great|green|golden|red] dragon kite.',
      '{kind.a} [named|called] {other} had come as well, with a dragon kite [from far away|as long as a cow|made of silk]. "[Good luck|What a wind], {hero.name}!" said {other.name}.',
      'The one to beat was {other}, {kind.a} with a [great|green|golden|silk] dragon kite. {hero.name} [looked at it and swallowed|took a deep breath|felt very small].',
      '"[Did you make that|Will it fly]?" asked {kind.a} [named|called] {other} with a dragon kite [as long as a cow|as big as a door|of real silk]. {hero.name} [nodded|only smiled].',
    ]),
    saying(
      e.isTorn,
      [
        '[Then, on the first try,|Just then|But before it could fly,] {mishap}. [Rrrip|Oh no]! Now there was a hole in {kite}[, as big as a hand|, as big as a plate|].',
        'It happened [before the start|very quickly]: {mishap}, and {kite} was torn[ from edge to edge| in the middle|].',
        '{kite} did not get far, for {mishap}, and [you could see the sky through it|now it had a hole|the paper tore].',
      ],
      [['How was the {kite.noun} torn?', 'mishap']],
    ),
    saying(
      e.isTornBy,
      [
        '{other.name} [stepped back|turned around|jumped aside], and one [foot|knee|boot] went right through {kite}. {hero.name} [stood there without a word|turned white|cried out].',
        'The strings crossed. {other.name} pulled, {hero.name} pulled, and {kite} tore [in two places|from edge to edge|in the middle].',
        'The dragon [came down too fast|turned in the wind], and its [sharp nose|green head|long tail] went right through {kite}. "{hero.name}, [I am so sorry|I did not see you]!" cried {other.name}.',
      ],
      [['Who tore the {kite.noun}?', 'other']],
    ),
    saying(e.despairs, [
      '{hero} sat down in the grass and [turned {hero.his} back to the crowd|hid {hero.his} face|did not say a word], with {kite} on {hero.his} knees.',
      '"[I will just go home|It will never fly now]," said {hero.name}, and picked up {kite}[ with a sigh| slowly|].',
      'A tear fell on {kite}. {hero} [did not even notice|looked at the hole and could not speak].',
    ]),
    saying(
      e.patches,
      [
        '{other.name} [looked at|bent over] {kite}, reached into a [deep|full] pocket, and took out {patch}. "[I can mend it|Do not be sad|Just hold this], {hero.name}!"',
        '"[Wait a moment|I know what to do|We can mend that], {hero.name}," said {other.name}, and mended {kite} with {patch}[ and a little glue| in no time|].',
        '"[There is still time|There is still hope|It is only a hole]," said {other.name} to {hero.obj}. They knelt down [in the grass|together] and mended {kite} with {patch}.',
      ],
      [['With what was the {kite.noun} mended?', 'patch']],
    ),
    saying(e.givesTail, [
      '{other.name} did not [think long|wait]. [Snip|Snap]! The tail of the dragon was just right to [tie up|mend] {kite}, and {hero.name} could only say thank you.',
      '"You need this for {kite}, {hero.name}," said {other.name}, and [cut|took] the [whole|long|fine] tail off the dragon[ to tie it over the hole|].',
      '{other.name} cut the tail off the dragon, and [wound|tied] it around {kite}. "There, {hero.name}. Now [run|let it fly]!"',
    ]),
    saying(e.refuses, [
      '"Let me [help you|mend it]!" said {other.name}. "[Go away|Leave me alone]!" cried {hero.name}. So {other.name} went away.',
      '{other.name} held out [some paper and glue|a hand|a needle and thread]. {hero.name} [turned away|pushed it aside]. "You did that [on purpose|because you wanted to win]!"',
      '"You can have my dragon," said {other.name} [in a small voice|and meant it]. But {hero.name} did not [answer|look up].',
    ]),
    saying(e.watchesOnly, [
      '{hero} watched the others from [under a tree|far away|behind a fence], with {kite} under {hero.his} arm, and felt [worse and worse|very alone|small and cold].',
      'At home {hero} looked at {kite} again. It was only a small tear. With a little help it would have [flown|danced in the sky] like the others.',
      '[Twenty|Thirty|Forty] kites flew that day, but {kite} was not among them. {hero} kicked a stone all the way home.',
    ]),
    saying(e.rises, [
      '{hero} ran and let go. {kite} [shook|turned|fell a little], and then it [climbed|rose], [higher than the trees|higher than the birds|up to the clouds|into the sun].',
      'A pull, a jump, and a [hum|song] in the string! {kite} was up, and {hero} [held on tight|laughed out loud].',
      '"[Now|Run]!" shouted everybody. The wind [took|lifted|caught] {kite} and carried it [up and up|over the hill|above the houses], until {hero} had no more string to give.',
    ]),
    saying(e.otherFalls, [
      'But a dragon needs its tail. {other.namePoss} kite [turned over|rolled three times] and fell [in the mud|on the grass|into a bush].',
      'And the dragon? Without a tail, it [went around like a top|fell like a stone|did not even rise]. {other} picked it up [with a sigh|and laughed a little].',
      'Without its tail, {other.namePoss} dragon flew no higher than the [geese|fence|bushes], and then it came down.',
    ]),
    saying(e.sharesString, [
      '"Come and hold it, {other.name}!" called {hero.name}. "I need [two more hands|a friend]." So they held the string together[ and laughed|].',
      '{hero.name} [went|ran] over and put the string into {other.namePoss} hand. "It is [your tail up there, too|half yours]," {hero.name} said.',
      '"[Half of it is yours|You fly it for a while|There is room for two hands]," said {hero.name}. {other.name} smiled and took hold of the string.',
    ]),
    saying(
      e.wins,
      [
        '[When the horn blew|At sunset|When the bell rang], no kite stood higher than theirs. {hero.name} and {other.name} won {prize}[, and they shared it|].',
        '"Two winners for one kite," said the [judge|teacher|mayor]. So {hero.name} and {other.name} got {prize}, and [everybody cheered|the music played|people clapped].',
        'And they won! The prize was {prize}. It stays one [week|month] with {hero.name} and the next with {other.name}, and [on Sundays|on holidays] they look at it together.',
      ],
      [['What was the prize?', 'prize']],
    ),
    saying(
      e.patchIsPraised,
      [
        '"First prize for the only kite with {patch} in it!" said the judges, and {kite} [bowed|danced] in the wind. It was {prize}.',
        '[From the church tower|From far away|From every roof] you could see {patch.the} in {kite}. "The [prettiest|funniest|bravest] kite of all," said the judges, and the prize was {prize}.',
        'Up there {patch.the} [shone|danced] in the sun, and everybody pointed at it. So {kite} [won|was given] {prize}[, and there was cake for all|].',
      ],
      [['What was the prize?', 'prize']],
    ),
    saying(e.stringSnaps, [
      '[Ping|Snap]! The string broke. {kite} sailed away over the [river|hills|trees|fields], and {hero} [stood there with empty hands|ran after it|could not believe it].',
      'Then the wind grew too [strong|wild]. {kite} [broke free|tore loose] and flew off, [smaller and smaller|as small as a bird], and {hero} ran after it [until dark|to the river].',
      'But one knot [was weak|came undone]. {kite} was free, and {hero} watched it [until it was gone|without a word].',
    ]),
    saying(e.waves, [
      '"Goodbye, kite!" called {other.name} after it, and waved. And [soon|after a while] {hero.name} waved, too, with [a wet face|half a smile|both arms].',
      '{other.name} stayed [until the stars came out|when all the others had gone home]. "Maybe it will land with [a child who never had one|a lonely child|the birds], {hero.name}."',
      'On the way home {other.name} [carried the string|told jokes|sang a song], and {hero.name} began to talk of [paper and glue|the next kite|next year].',
    ]),
  ],
};
