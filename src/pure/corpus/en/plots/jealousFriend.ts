// A new friend comes between two, in English.
import { saying } from '../../language/Language';
import { jealousFriendEvents as e } from '../../world/plots/jealousFriend';
import type { PlotInEnglish } from '../PlotInEnglish';

const NOW = '[|Then ]';
const KINDLY = '[| with a smile| softly| kindly]';
const SADLY = '[| very softly| in a small voice| with a sigh]';

const AS = '[| with a smile| kindly]';
const LOUD = '[| at once]';

export const jealousFriend: PlotInEnglish = {
  words: {
    'friends treasure': {
      bench: {
        '': 'a bench with both their names on it',
        now: 'one of the names on the bench was scratched out',
      },
      language: { '': 'a language that nobody else understood', now: 'nobody spoke the secret language' },
      tune: { '': 'a song that they sang at night', now: 'no song was heard under any window' },
      jokes: { '': 'a box with all their best jokes in it', now: 'the box of jokes lay behind the shed' },
      swing: { '': 'a swing that was wide enough for two', now: 'the swing moved only in the wind' },
      cave: { '': 'a cave with two doors', now: 'grass grew over both doors of the cave' },
      garden: { '': 'a garden as big as a table', now: 'the little garden was full of weeds' },
    },
    'rival charm': {
      juggle: { '': 'could throw four eggs and catch them all' },
      accent: { '': 'had been on a real ship' },
      cards: { '': 'could make a card disappear' },
      stories: { '': 'told stories that made your hair stand up' },
      whistle: { '': 'could sing like nine birds' },
      hands: { '': 'had once seen the queen' },
      snakes: { '': 'was not afraid of the dark' },
      sing: { '': 'could draw any animal in one line' },
    },
    'small slight': {
      seat: { '': 'was sitting next to', noun: 'the place that was always kept free' },
      laugh: { '': 'was laughing with', noun: 'the joke that nobody explained' },
      sandwich: { '': 'was sharing a cake with', noun: 'the cake that was gone' },
      game: { '': 'was playing ball with', noun: 'the game that had begun too early' },
      walk: { '': 'was walking home with', noun: 'the long way home alone' },
      secret: { '': 'was whispering with', noun: 'the secret' },
    },
    'jealous feeling': {
      bee: { '': 'as if a bee were under the shirt' },
      porcupine: { '': 'as if there were stones for lunch' },
      stone: { '': 'like a pot just before it boils' },
      soup: { '': 'green from head to foot' },
      rain: { '': 'like a cloud before the rain' },
      shoe: { '': 'like an old shoe behind the door' },
    },
    'game for three': {
      pirates: { '': 'pirates, with a captain, a cook and a cabin boy' },
      tightrope: { '': 'circus, and that needs a rope, a drum and a clown' },
      post: { '': 'post office, with one to write, one to seal and one to carry' },
      marbles: { '': 'jump rope, because two must turn and one must jump' },
      train: { '': 'train, with a front, a middle and an end' },
      shop: { '': 'shop, with one to sell, one to buy and one to steal' },
      king: { '': 'king, queen and dragon' },
    },
    'secret present': {
      kite: { '': 'a kite with a tail as long as a street' },
      crown: { '': 'a paper crown with nine points' },
      book: { '': 'a book in which every page was a drawing' },
      cake: { '': 'a cake with a tower of sugar on top' },
      boat: { '': 'a boat with three white sails' },
      lantern: { '': 'a lamp made of colored paper' },
      puppet: { '': 'a puppet that could open its mouth' },
    },
  },
  sayings: [
    saying(
      e.two,
      [
        '{hero}, {kind.a}, and {friend}, {friendKind.a}, had {shared}. [Nobody else had anything like it.|It was theirs alone.|They needed nothing more.|No third was ever asked.|They met there every day.]',
        '[You could not have put a leaf between|There was no room for a leaf between|Not even a thread would fit between] {hero} and {friend}. {hero.name} was {kind.a}, {friend.name} was {friendKind.a}, and [together they|the two of them] had {shared}.',
        '[There was|Once there was|I knew|In our street lived] {kind.a} named {hero}, and [there was|next door lived|always near was] {friendKind.a} named {friend}. They [were best friends|shared everything|were never apart|laughed all day] and had {shared}.',
        '"Two is the [best|nicest|only good] number," said {kind.a} named {hero}. "[Two and no more|Two is plenty|Yes, two]," said {friendKind.a} named {friend}. They had {shared}[|, and nobody else knew|, and that was enough].',
      ],
      [['What did {hero.name} and {friend.name} have?', 'shared']],
    ),
    saying(
      e.comes,
      [
        '[Then|One day|In the fall|After the rain] {rival} came to live [nearby|next door|in the old house|around the corner], {kind.a} who {charm}.',
        '[One Sunday|One gray day|In the spring|On the first of May] somebody new moved in, {kind.a} named {rival}. And {rival.name} {charm}[|, of all things|, or so everybody said]!',
        'Everything was [fine|good|as always|simple] until [the day when|one day] {kind.a} named {rival} [walked down the street|came over the hill|knocked at the door|looked over the fence]. {rival.name} {charm}.',
        'But then came {rival}. {rival.name}, {kind.a}, was [cheerful|friendly|clever|funny], and {charm}.',
      ],
      [['Who was new?', 'rival']],
    ),
    saying(e.slighted, [
      '[That week|The next day|One day|On the way home] {friend.name} {slight} {rival.name}. [It was nothing, really.|It was a small thing.|Nobody meant any harm.] But {slight.noun} [hurt|troubled] {hero.name} [all day|more than a fall].',
      'When {hero.name} came [along|running|around the corner|as always], {friend.name} {slight} {rival.name}. It was only [a small thing|a little thing], {slight.noun}, but it hurt[| all night| like a thorn].',
      '{hero.name} saw it [from afar|through the fence|from the window|from a tree]: {friend.name} {slight} {rival.name}. [All evening|At supper|In bed|Until dark] {hero.name} thought about {slight.noun}.',
    ]),
    saying(e.burns, [
      '{hero} felt {feeling}[|, and told nobody|, and kicked a stone|, all week long|, and could not eat].',
      '"[I do not mind|It is nothing|I do not care|Let them]," said {hero.name}[| to the wall| aloud| to the cat|, quite alone], and felt {feeling}.',
      'It was a new feeling, and {hero} [did not know the word|could not explain it] and only felt {feeling}.',
      '"[Are you ill|What is wrong|Why so quiet|Did you hurt yourself]?" [somebody|everybody|a neighbor] asked. But {hero} only felt {feeling}.',
    ]),
    saying(
      e.spies,
      [
        '[The two of them|Those two] had a [secret|plan|new game]. {friend.name} and {rival.name} [kept running|went again and again|slipped away] {place.to}. [One day|At last|So] {hero.name} [crept|went|ran] after them.',
        '"[We have no time today|Not now|We must go|Another time]," said {friend.name}, and [went off|ran|hurried] {place.to} with {rival.name}. {hero.name} [waited a moment|counted to ten|hid a little] and followed[| on soft feet| in secret].',
        'From [a good hiding place|a dark corner|a high branch|a hole in the hedge] {hero.name} could [see|watch] everything. {friend.name} and {rival.name} were {place.at}, [heads together|busy with something|whispering|very quiet].',
      ],
      [['Where were {friend.name} and {rival.name}?', 'place']],
    ),
    saying(
      e.surprise,
      [
        `"[Oh no|Not yet|Do not look|Stop]!" cried {friend.name}${LOUD}. "[It was for|It is a surprise for|Wait for] your birthday, {hero.name}!" {place.at} stood {rival.name}, [holding|hiding|proud of] {present}.`,
        '"[Will {hero.name} like it|Is it good enough for {hero.name}|Is {hero.name} coming]?" {rival.name} asked {friend.name}. {place.at}, between [the two of them|them], was {present}. [Somebody in hiding turned red.|Somebody in hiding felt very silly.]',
        'And what [were {friend.name} and {rival.name} making|had {friend.name} and {rival.name} made] {place.at}? It was {present}, and on it was written[, in red|, in big letters|]: "For [our|dear|the best,] {hero.name}."',
      ],
      [['What had they made for {hero.name}?', 'present']],
    ),
    saying(e.owns, [
      'What {rival.name} [liked best|loved most|was proud of|needed most] was {thing.a}[|, a present from home|, and everybody knew it].',
      '{rival.name} never went [anywhere|out of the house] without {thing.a}[|, a present from home|, which was very dear to {rival.him}].',
      '{rival.name} had {thing.a}, a present from [a grandfather|an aunt|a friend] [far away|over the sea|in the old country].',
    ]),
    saying(
      e.hidesIt,
      [
        '[One afternoon|Once|The next day|At noon] {hero.name} was [alone with|left alone with|near] {thing}. A [minute|moment] later it was hidden {place.at}, and {rival.name} [knew|saw|heard] nothing.',
        '"[Let us see how {rival.name} likes that|That will teach {rival.name}|Let {rival.name} look for it]," [muttered|said|thought] {hero.name}, and hid {thing} {place.at}[|, very quickly].',
        '[It was not like {hero.name}|{hero.name} had never done such a thing before|Nobody would have thought it of {hero.name}]. {rival.name} put {thing} down, and soon it lay {place.at}, [well hidden|where nobody would look|out of sight].',
      ],
      [['Where did {hero.name} hide the {thing.noun}?', 'place']],
    ),
    saying(e.searches, [
      `${NOW}{rival.name} [searched|looked] for {thing} [until it was dark|all day|on hands and knees|without supper], and {friend.name} helped. "[You are so good at finding things|Please help us too|Have you seen it], {hero.name}," said {friend.name}${AS}.`,
      '[In the evening|At sunset|When it grew dark] {rival.name} sat [on the steps|by the road|in the grass] without {thing}, [very small|very quiet|and did not eat|in tears]. {friend.name} had [run out of|used up all] kind words. And {hero.name} was not glad [at all|one bit|any more].',
      `"Who would do that?" asked {friend.name}${SADLY}, while {rival.name} looked for {thing} [in the same place again|for the third time]. "Yes, who?" said {hero.name}${SADLY}.`,
    ]),
    saying(e.bringsIt, [
      `[The next morning|Before breakfast|After a bad night] {hero.name} [fetched|got] {thing}, which still lay {place.at}, and put it into {rival.namePoss} hands. "I did not find it," said {hero.name}${SADLY}. "I hid it."`,
      `${NOW}{hero.name} did not sleep. [At sunrise|In the dark|At four] {hero.he} [went to get|ran for|fetched] {thing}. "It was {place.at}," {hero.he} [said to|told] {rival.name}${SADLY}, "and [I put it there|it was me|I am sorry]."`,
      `"[Come|Follow me|Come with me]," said {hero.name} to {rival.name}${SADLY}. There, {place.at}, was {thing}. "I was afraid," said {hero.name}, "that you would take [everything|my friend|my place]."`,
    ]),
    saying(e.caught, [
      `But {friend.name} found {thing} first, {place.at}. "[Oh|So it was you|How could you|Why], {hero.name}," said {friend.name}${SADLY}, and gave it back to {rival.name}. They left [side by side|together|hand in hand].`,
      '[The next day|At breakfast|After school] {friend.name} stood there with {thing}. "It was {place.at}, and you [were the last one there|knew it all the time|hid it], {hero.name}." {rival.name} [did not even shout|only cried|said nothing]. That was [worst|the worst part].',
      '{hero.name} waited too long. {friend.name} had [pulled out|found|dug up] {thing} {place.at}, together with a [button|piece of cloth] from {hero.namePoss} coat. {rival.name} and {friend.name} [played alone now|walked by|did not call again].',
    ]),
    saying(e.invited, [
      `[And then?|And what was it?] Nothing. {friend.name} and {rival.name} were only looking for [worms|red stones|a lost button|mushrooms] {place.at}. "[There you are at last|We waited for you|Good that you come]!" called {friend.name}${LOUD}. "[Hold the lamp|Come and help], {hero.name}."`,
      `"I can hear you [breathing|there|behind me], {hero.name}," said {friend.name}${KINDLY}. "Come here." {place.at}, [in a nest of hay|in a box|in an old hat], {rival.name} was feeding [a baby owl|a young bird|a tiny mouse|a hurt bat].`,
      `But all that {friend.name} and {rival.name} were doing {place.at} was [counting nails|sweeping|drying leaves|cleaning boots]. It was so [dull|slow] that {hero.name} [had to sneeze|laughed]. "[Thank goodness|At last|Good]," said {friend.name}${AS}. "[Stay here|Tell us something|Sing for us]!"`,
    ]),
    saying(e.forgives, [
      `{rival.name} was silent [for a while|for a long time|and thought]. "I had a best friend too, [at home|far away|once]," said {rival.name}${KINDLY}. {hero.name} moved over, and so did {friend.name}, and [there was room for three|they sat close].`,
      `"You are a strange one, {hero.name}," said {rival.name}${KINDLY}. "But you [came back|told me|are honest]." And when {friend.name} [turned up|came] with three [apples|cakes|cups of milk|pears], nobody had to go without.`,
      'First {rival.name} was angry, and that was [fair|right]. Then {rival.name} [held out a hand|smiled a little|laughed]. "[Begin again|Friends|Shall we start over]?" {hero.name} [nodded|took the hand|could not speak]. {friend.name} [saw it and ran down|was glad|cheered|came with cake].',
    ]),
    saying(e.turnsAway, [
      `${NOW}{hero.name} [did not greet|walked past|would not look at] {friend.name} any more[| and looked at the clouds|, day after day|, and said nothing]. [Before long|Soon|In a week] {shared.now}.`,
      '"[Go and play with your new friend|Leave me alone|I do not need you|You have another friend now]!" [shouted|cried|said] {hero.name}. {friend.name} [turned pale|went away|could not answer]. [By the end of that week|Soon|After that] {shared.now}.',
      'When {friend.name} called, {hero.name} was always busy: with a [stone|stick|book|button], with [a leaf|the rain|nothing]. [So it came that|And so|Soon] {shared.now}.',
    ]),
    saying(e.asksPlainly, [
      `${NOW}{hero.name} asked it [straight out|through the fence|in a letter]: "Do you still like me?" {friend.name} [stared|laughed]. "[What a question|Of course]! I like you [more than summer|more than honey|like nobody else]."`,
      `"I miss you," said {hero.name}${SADLY}. "I [was here all the time|miss you too|waited for you]," said {friend.name}${KINDLY}. "[You ran away|Come in|Sit down|Here I am]."`,
      `It was [raining|dark|late|cold]. "Can one have two friends?" asked {hero.name} [at the gate|at the door|under the window]${SADLY}. "[I can|Yes|Even ten]," said {friend.name}${AS}. "But one of them [has to be|must be|is] you."`,
    ]),
    saying(e.drifts, [
      '[Summer ended.|The leaves fell.|Weeks went by.] {friend.name} and {rival.name} had [a hundred|many|so many] stories by now, and {hero.name} was in [none|not one] of them. The door [had never been locked|was open|was not far], but nobody [knocked|tried it].',
      '{friend.name} [stopped calling|called no more|did not wait any longer|found other games]. [Through the fence|From the hill|From the window] {hero.name} could see {rival.name} [laughing|running|dancing], and there [would have been|was] room for a third.',
      'One day {rival.name} waved. "[Come over|Join us|Play with us]!" {friend.name} waved [as well|too]. {hero.name} [wanted to|nearly ran|took one step], and turned around all the same, and was sorry [the whole way home|that night|for a long time].',
    ]),
    saying(e.rivalLeftOut, [
      `And {rival.name}? "You and {friend.name} have [a hundred secrets|your own jokes|so many games]," said {rival.name}${SADLY}. "I [never dared|was afraid] to ask for one." {hero.name} [had to swallow|was quiet|felt sorry].`,
      `Behind {friend.name} stood {rival.name}, with [wet feet|a small bag|red eyes]. "I can go," said {rival.name}${SADLY}. "[Nonsense|No|Please stay]," said {hero.name}${AS}. "[You must show us more|We need you|Come in, it is cold]."`,
      `It turned out that {rival.name} had been [jealous|lonely|afraid] too. "You have known {friend.name} [forever|so long]," {rival.name} said${SADLY}. {hero.name} had [not|never] [thought of that|known it|seen it].`,
    ]),
    saying(
      e.three,
      [
        '[Since then|From that day on|Now|Every Sunday] {hero.name}, {friend.name} and {rival.name} play {game}. [Three is a good number too.|Nobody is left over.|It gets loud.|Who could be jealous now?]',
        `"What can one play with three?" asked {hero.name}${KINDLY}. {friend.name} and {rival.name} [knew it at once|had an idea]: {game}.`,
        'There are games that [you cannot play|are no good|do not work] with two. {hero.name}, {friend.name} and {rival.name} spent [the rest of the summer|the whole winter|many a day|all their free hours] playing {game}.',
      ],
      [['What did the three of them play?', 'game']],
    ),
  ],
};
