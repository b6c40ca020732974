// A secret goes round, in English.
import { saying } from '../../language/Language';
import { tellingASecretEvents as e } from '../../world/plots/tellingASecret';
import type { PlotInEnglish } from '../PlotInEnglish';

export const tellingASecret: PlotInEnglish = {
  words: {
    'own secret': {
      dark: { '': 'afraid of the dark', wrong: 'a friend of the shark' },
      swim: { '': 'no good at swimming', wrong: 'so good at winning' },
      moon: { '': 'in love with the moon', wrong: 'in love with a spoon' },
      bees: { '': 'scared of bees', wrong: 'scared of cheese' },
      egg: { '': 'keeping an egg in a hat', wrong: 'sharing an egg with a cat' },
      doll: { '': 'sleeping with a doll', wrong: 'sleeping on a wall' },
      whistle: { '': 'writing love songs', wrong: 'fighting strong winds' },
      king: { '': 'a cousin of the king', wrong: 'dozing on a swing' },
      mice: { '': 'feeding nine mice', wrong: 'eating fine rice' },
    },
    'secret pledge': {
      stone: { '': 'I will be as silent as a stone' },
      ears: { '': 'May my ears fall off if I tell' },
      lock: { '': 'My mouth is locked' },
      dumpling: { '': 'A fish talks more than I do' },
      grave: { '': 'I will tell nobody' },
      wall: { '': 'Not even my pillow will hear it' },
      'moon-oath': { '': 'I swear by the moon' },
    },
    'secret tickle': {
      hiccups: { '': 'like a flea in a sock' },
      flea: { '': 'like a bee in a hat' },
      potato: { '': 'like a hot potato' },
      popcorn: { '': 'like a frog in a pan' },
      fish: { '': 'like a fish in a bag' },
      drum: { '': 'like a drum' },
      fire: { '': 'like a small fire' },
    },
    'secret spot': {
      pump: { '': 'at the well' },
      laundry: { '': 'behind the wet shirts' },
      fence: { '': 'by the gate' },
      arch: { '': 'under the bridge' },
      haystack: { '': 'on the hay' },
      bench: { '': 'in the barn' },
      oak: { '': 'behind the church' },
    },
  },
  sayings: [
    saying(
      e.hasSecret,
      [
        'But there was one thing that nobody knew: {hero} was {secret}[|, and had been for years|, and that was that].',
        '{hero} had a secret, [not a bad one|quite a small one|as heavy as a stone]: {hero.he} was {secret}.',
        'Come close, and I will tell you something: {hero} was {secret}, and [not a soul|nobody in the world|only the pillow] knew about it.',
        '"If they only knew!" {hero} often [thought|sighed]. For {hero.he} was {secret}.',
      ],
      [['What was the secret of {hero.name}?', 'secret']],
    ),
    saying(
      e.confides,
      [
        'One [evening|Sunday|rainy day] {hero.name} [whispered|told] the secret to {kind.a} named {listener}. "{pledge}," said {listener.name}.',
        '{hero.name} had a friend, {kind.a} named {listener}. "Can you keep a secret?" asked {hero.name}. "{pledge}," said {listener.name}. And so it was told.',
        'A secret is too heavy for one alone. So {hero.name} went to {listener}, {kind.a} with [a serious face|kind eyes|quiet ways], and told it all. "{pledge}," said {listener.name}.',
        '"Will you tell anybody?" {hero.name} asked {listener}, {kind.a} from [next door|over the hill|down the road]. "{pledge}," said {listener.name}. So {hero.name} took a deep breath and told.',
      ],
      [['To whom did {hero.name} tell the secret first?', 'listener']],
    ),
    saying(e.itches, [
      'But a secret [cannot sit still|never sleeps|likes to travel]. Inside {listener.name} it felt {tickle}, above all when {hero.name} came by.',
      '{listener.name} [went to bed|sat down to supper|went for a walk] with {hero.namePoss} secret, but it felt {tickle} and [would not keep still|gave no peace].',
      'For [three days|a whole week] all went well. Then {hero.namePoss} secret began to feel {tickle} inside {listener.name}.',
      'How hard it was! {listener.name} [hummed|hopped up and down|counted to a hundred], but what {hero.name} had said felt {tickle} and wanted to get out.',
    ]),
    saying(e.holdsOut, [
      'So {listener.name} [dug a hole and whispered {hero.namePoss} secret into it|climbed a hill and whispered {hero.namePoss} secret to the wind|found a hollow tree and told it {hero.namePoss} secret]. That helped.',
      '"What is it about {hero.name}?" asked the others. "[That is not for me to say|Nothing, nothing at all|Ask me something else]," said {listener.name}, and not one word more.',
      'The others begged {listener.name} and offered [a bag of cherries|a piece of cake|a ride on a cart]. But {hero.namePoss} secret stayed safe.',
      '{listener.name} nearly told [the postman|the moon|a stranger], but then ran to {hero.name} instead. "I did not tell!" "[I knew you would not|Thank you]," said {hero.name}.',
    ]),
    saying(
      e.passesOn,
      [
        '{spot} sat {kind.a} named {listener}. "I know something about {hero.name}," [said|whispered] {teller.name}, "but [do not tell anybody|it is only for you]." And out it [came|flew].',
        '"Guess what I know about {hero.name}," said {teller.name} {spot}. {listener}, {kind.a} with [big ears|round eyes|a loud voice], could not guess. So {teller.name} told [it|everything].',
        'One little word slipped out {spot}, and the rest followed like [sheep|ducks|rain]. Now {kind.a} named {listener} knew {hero.namePoss} secret from {teller.name}.',
        '"I would never tell," said {teller.name} {spot}, and told. So {listener}, {kind.a} with [big ears|round eyes|a loud voice], heard all about {hero.name}.',
      ],
      [['Who told {listener.name} the secret?', 'teller']],
    ),
    saying(e.spreads, [
      '{teller.name} told just [two|three|four] others {spot}. They told [a few more|their aunts|all the rest]. Soon even the [flies|birds in the trees] knew it.',
      '{spot}, {teller.name} said it much too loudly. [Six|Nine|Ten] heads turned, and the secret ran off like [fire|water down a hill|a dog with a bone].',
      'And {teller.name}? {spot} there were [five|six|ten] others. All of them promised to be silent, and not one of them was.',
    ]),
    saying(e.comesBack, [
      '[The next morning|That evening|On Sunday] {teller.name} [sat down by|ran up to] {hero.name}. "Guess what! Somebody here is {secret}!" {hero.name} [turned red|grew cold all over|stared].',
      'So the secret came back. "Have you heard it, {hero.name}?" asked {teller.name}. "Somebody is {secret}! Who can it be?" {hero.name} could not [answer|speak|move].',
      '"I have a secret for you, {hero.name}," whispered {teller.name}. "Somebody is {secret}!" {hero.name} dropped [a cup|a book|an apple|a spoon].',
    ]),
    saying(
      e.heardWrong,
      [
        'But words change on the way. "Are you {secret.wrong}?" [everybody|the whole street] asked {hero.name}. "No!" cried {hero.name}. "I am {secret}!" And then it was out.',
        '[On the way|From mouth to mouth] the secret had [grown a tail|lost a leg|changed its hat]. "There goes {hero.name}, {secret.wrong}!" [laughed|called] the others. And {hero.he} was only {secret}! So somebody had told.',
        '"Tell us, {hero.name}," called the neighbors, "are you {secret.wrong}?" "No, I am {secret}," said {hero.name} without thinking. Then {hero.he} understood that somebody had told.',
      ],
      [['What was {hero.name} really?', 'secret']],
    ),
    saying(e.goesOn, [
      '[Before supper|By noon|The very next day] {teller.name} had told {listener}, {kind.a} with [long ears|quick legs|a lot of friends].',
      'Can you guess what {teller.name} did? Soon {listener}, {kind.a} with [long ears|quick legs|a lot of friends], knew it too.',
      '"[Only you may know|Not a word to anybody]," {teller.name} said to {kind.a} named {listener}, and told it all over again.',
      '{teller.name} kept it for [an hour|a whole day|one night]. Then {kind.a} named {listener} came by[| with a cake| and asked for news], and out it came.',
    ]),
    saying(e.asks, [
      '{hero.name} went to {listener.name}. "I told only you, and now others know it." {listener.name} [looked down|turned red|said nothing].',
      '"It was you, {listener.name}," said {hero.name}. {listener.name} wanted to [speak|explain], but no word came out.',
      '"Who else knew, {listener.name}?" asked {hero.name}. "[Nobody|Only I]," whispered {listener.name}, and [began to cry|looked at the ground].',
    ]),
    saying(e.othersToo, [
      'Then a small voice said, "I am {secret} too." "So am I," said another. {hero.name} [smiled|could breathe again|laughed and cried at once].',
      '"My [uncle|aunt|teacher] is {secret} as well," said somebody, "and nobody is [braver|kinder|nicer]." Then {hero.name} felt better.',
      'Nobody laughed at {hero.name} for long. If you are {secret} and say so yourself, it is no fun to tease you.',
    ]),
    saying(
      e.paysBack,
      [
        '"I cannot undo it," said {listener.name}. "But take mine, {hero.name}. I am {own}." [That one stayed between them|Nobody ever heard about that], and they were friends again.',
        'How can you mend such a thing? {listener.name} leaned close to {hero.name}. "I am {own}," {listener.he} whispered. Now each had a secret of the other, and both were safe.',
        'The next day {listener.name} climbed on a [wall|box|cart]. "I am {own}!" {listener.he} shouted. "Now laugh at me too!" {hero.name} laughed, and helped {listener.him} down.',
      ],
      [['What was the secret of {listener.name}?', 'own']],
    ),
    saying(e.coolEnd, [
      '"I am sorry," said {listener.name}. {hero.name} [nodded|looked away]. They still played together, but {hero.name} never told {listener.him} anything again.',
      '{hero.name} shook {hero.his} head and walked away. {listener.name} called [twice|three times]. After that they only nodded to each other, as strangers do.',
      '[That evening|On Sunday] {listener.name} came with [a cake|a jar of honey|a red apple]. {hero.name} said thank you, took it, and shut the door.',
    ]),
    saying(e.trusts, [
      '"You never told," said {hero.name}. "Told what?" asked {listener.name}. [They both laughed|They looked at each other and smiled], and it was good to have a friend.',
      'Years later {hero.name} and {listener.name} sat [on the wall|by the fire|under the stars]. "Do you remember my secret, {listener.name}?" "What secret?" And they laughed.',
      'After that {hero.name} told {listener.name} everything: the [small|silly] things, the sad things, and [even the dreams|all the plans].',
    ]),
    saying(e.tellsThemselves, [
      '[One day|On Sunday|At the feast] {hero.name} stood up on a chair. "I am {secret}!" {hero.he} said. "And {listener.name} never told." Nobody laughed[|, and some even clapped].',
      'Because {listener.name} was silent, {hero.name} grew brave. "I am {secret}," {hero.he} told the others. "[Well, well|Good for you|Never mind]," they said.',
      'In the end {hero.name} said it aloud, to everybody: "I am {secret}!" {listener.name} was so surprised that {listener.he} [fell off the wall|dropped the cake|could not speak].',
    ]),
  ],
};
